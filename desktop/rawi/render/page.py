"""Pieces in, HTML out: one by one for the window, or a whole page for a file."""

import base64
import html
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rawi.article.model import Article, BlockKind, Direction, Resource
from rawi.article.translation import TranslatedArticle, View
from rawi.render.environment import template
from rawi.render.labels import PageLabels
from rawi.render.links import PageLinks, texts
from rawi.render.pieces import Piece, pieces
from rawi.render.runs import Run

FindPicture = Callable[[str], Resource | None]
"""A picture by its digest; None where it is not kept."""


def no_pictures(_digest: str) -> Resource | None:
    """For pages without pictures: their alt text stands for them."""
    return None


class Renderer:
    """Renders with the templates of one folder."""

    def __init__(self, templates: Path) -> None:
        self._templates = templates

    def prepare(self) -> None:
        """Read the templates of the pieces, which takes a while the first time (in a job)."""
        template(self._templates, "piece.html").environment.get_template("runs.html")

    def piece(self, piece: Piece, labels: PageLabels) -> str:
        """The HTML of one piece, for a QTextDocument."""
        return template(self._templates, "piece.html").render(
            piece=piece, explain=_explainer(piece, labels), labels=labels, at=_as_it_is, math=_in_a_line
        )

    def page(
        self,
        article: Article,
        view: View,
        translated: TranslatedArticle | None,
        labels: PageLabels,
        *,
        furniture: bool = False,
        pictures: FindPicture = no_pictures,
    ) -> str:
        """A complete HTML page that needs nothing else: its pictures are in it."""
        shown = list(pieces(article, view, translated, labels, furniture=furniture))
        language = translated.target if translated and view is View.TRANSLATION else article.language
        links = PageLinks(shown)
        return template(self._templates, "page.html").render(
            title=_title(shown) or article.title,
            language=language,
            direction=shown[0].direction.value,
            groups=_groups(shown, apart=view is View.BOTH),
            labels=labels,
            explainer=lambda piece: _explainer(piece, labels),
            picture=lambda digest: _data_uri(pictures(digest)) if digest else "",
            at=links.at,
            math=_mathml,
            note=links.note,
            marks=list(_marks(article, shown, links, labels)),
        )


def _title(shown: Iterable[Piece]) -> str:
    """The title as the page has it."""
    title = next((piece for piece in shown if piece.kind is BlockKind.TITLE), None)
    return "".join(run.text for run in title.text.runs if not run.address) if title else ""


@dataclass(frozen=True, slots=True)
class _Told:
    """What a page tells about a sentence with marks, and its original."""

    id: str
    back: str
    words: str
    text: str
    language: str
    direction: Direction


def _marks(article: Article, shown: Iterable[Piece], links: PageLinks, labels: PageLabels) -> Iterator[_Told]:
    words = {key: said for piece in shown for key, said in _explainer(piece, labels).items()}
    for block in article.blocks:
        for segment in block.segments:
            if segment.id in words:
                ids = links.mark(segment.id)
                yield _Told(*ids, words[segment.id], segment.text, block.language, block.direction)


def _as_it_is(run: Run) -> tuple[str, str]:
    return run.address, ""


def _in_a_line(_run: Run) -> str:
    """Qt shows no MathML."""
    return ""


def _mathml(run: Run) -> str:
    """For a browser, and what reads it aloud; "" for what is no formula."""
    from rawi.formulas.tree import described

    return described(run.formula, html.escape(run.text)) if run.formula else ""


def _data_uri(picture: Resource | None) -> str:
    if picture is None:
        return ""
    return f"data:{picture.media_type};base64,{base64.b64encode(picture.data).decode('ascii')}"


def _explainer(piece: Piece, labels: PageLabels) -> dict[str, str]:
    """Segment id to the words of its marks."""
    return {
        shown.segment: f"{labels.mark}: " + " ".join(labels.explain(mark) for mark in shown.marks)
        for text in texts(piece)
        for shown in text.sentences
        if shown.marks
    }


def _groups(shown: Iterable[Piece], *, apart: bool) -> list[tuple[str, list[Piece]]]:
    """What belongs together: list items in one list, an image and its captions in one figure ("" for a piece alone).

    `apart` pieces have their translations below them: an item and its translation are not in one list, an image and its are in one figure.
    """
    groups: list[tuple[str, list[Piece]]] = []
    for piece in shown:
        tag = _tag(piece)
        if groups and _belongs(piece, tag, *groups[-1], apart=apart):
            groups[-1][1].append(piece)
        else:
            groups.append((tag, [piece]))
    return groups


def _tag(piece: Piece) -> str:
    if piece.kind in (BlockKind.IMAGE, BlockKind.CAPTION):
        return "figure"
    if piece.kind is BlockKind.LIST_ITEM:
        return "ol" if piece.ordinal is not None else "ul"
    return ""


def _belongs(piece: Piece, tag: str, before: str, group: list[Piece], *, apart: bool) -> bool:
    if not tag or tag != before:
        return False
    if tag == "figure":
        return piece.kind is BlockKind.CAPTION or (apart and piece.translated)
    return not apart or group[-1].language == piece.language
