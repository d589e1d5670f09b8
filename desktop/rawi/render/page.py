"""Pieces in, HTML out: one by one for the window, or a whole page for a file."""

from collections.abc import Iterable
from pathlib import Path

from rawi.article.model import Article
from rawi.article.translation import TranslatedArticle, View
from rawi.render.environment import template
from rawi.render.labels import PageLabels
from rawi.render.pieces import Piece, pieces


class Renderer:
    """Renders with the templates of one folder."""

    def __init__(self, templates: Path) -> None:
        self._templates = templates

    def piece(self, piece: Piece, labels: PageLabels) -> str:
        """The HTML of one piece, for a QTextDocument."""
        return template(self._templates, "piece.html").render(piece=piece, explain=_explainer(piece, labels))

    def page(
        self,
        article: Article,
        view: View,
        translated: TranslatedArticle | None,
        labels: PageLabels,
        *,
        furniture: bool = False,
    ) -> str:
        """A complete HTML page that needs nothing else."""
        shown = list(pieces(article, view, translated, labels, furniture=furniture))
        language = translated.target if translated and view is View.TRANSLATION else article.language
        return template(self._templates, "page.html").render(
            title=article.title,
            language=language,
            direction=shown[0].direction.value,
            groups=list(_groups(shown)),
            labels=labels,
            explainer=lambda piece: _explainer(piece, labels),
        )


def _explainer(piece: Piece, labels: PageLabels) -> dict[str, str]:
    """Segment id to the words of its marks."""
    texts = [piece.text, *(text for row in piece.rows for text, _ in row)]
    return {
        shown.segment: f"{labels.mark}: " + " ".join(labels.explain(mark) for mark in shown.marks)
        for text in texts
        for shown in text.sentences
        if shown.marks
    }


def _groups(shown: Iterable[Piece]) -> list[tuple[str, list[Piece]]]:
    """Runs of list items belong to one list: ("ul" | "ol" | "", pieces)."""
    groups: list[tuple[str, list[Piece]]] = []
    for piece in shown:
        tag = "" if piece.kind.value != "list_item" else "ol" if piece.ordinal is not None else "ul"
        if tag and groups and groups[-1][0] == tag and groups[-1][1][-1].language == piece.language:
            groups[-1][1].append(piece)
        else:
            groups.append((tag, [piece]))
    return groups
