"""An article to take away: the article, a view and a kind of file in, the file's bytes out. Render and export meet here."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article, Resource
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled, stop_if
from rawi.article.translation import TranslatedArticle, View

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS = ("epub", "html", "md", "txt", "json")
"""What can be written, by the ending of the file's name."""

_SAME = {"htm": "html"}
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f\ud800-\udfff\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]+')
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Take:
    """What is taken away: `whole` is None for the original."""

    article: Article
    whole: TranslatedArticle | None = None
    view: View = View.ORIGINAL


def kind_of(path: Path) -> str:
    """The kind of file by its name's ending; RawiError OUTPUT_FORMAT for another."""
    ending = path.suffix.lower().removeprefix(".")
    kind = _SAME.get(ending, ending)
    if kind not in KINDS:
        raise RawiError(Code.OUTPUT_FORMAT, name=path.name)
    return kind


def name_for(take: Take, kind: str) -> str:
    """A file name that every system takes: the title as it is taken away, the language of a translation."""
    title = take.article.title
    if take.whole and take.view is View.TRANSLATION:
        found = (
            take.whole.translations.get(s.id)
            for b in take.article.head
            if b.text == title
            for s in b.segments
        )
        title = " ".join(each.text for each in found if each) or title
    name = " ".join(_UNSAFE.sub(" ", title).split()).strip(". ")[:_LONGEST_NAME].strip(". ") or "Rawi"
    languages = {
        View.ORIGINAL: "",
        View.TRANSLATION: f".{take.whole.target}" if take.whole else "",
        View.BOTH: f".{take.article.language}-{take.whole.target}" if take.whole else "",
    }
    return f"{name}{languages[take.view]}.{kind}"


def made(
    take: Take,
    kind: str,
    find: Callable[[str], Resource | None],
    progress: Progress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> bytes:
    """The file's bytes; `find` gives a picture by its digest. Cancelled."""
    stop_if(cancelled)
    if kind == "epub":
        from rawi.export.epub.writer import epub
        from rawi.wording.books import book_labels

        labels = book_labels(take.article, take.whole)
        return epub(take.article, take.whole, take.view, labels, find, progress, cancelled)
    text = page(take, find) if kind == "html" else _text(take, kind)
    stop_if(cancelled)
    progress(1.0)
    return text.encode("utf-8", "replace")


def page(take: Take, find: Callable[[str], Resource | None]) -> str:
    """A page of HTML that needs nothing else."""
    from rawi.render.page import Renderer
    from rawi.settings import resources
    from rawi.wording.labels import page_labels

    renderer = Renderer(resources.resources() / "templates")
    labels = page_labels(take.article, take.whole)
    return renderer.page(take.article, take.view, take.whole, labels, pictures=find)


def _text(take: Take, kind: str) -> str:
    from rawi.export import shapes, text
    from rawi.wording.labels import machine_label

    if kind == "json":
        shape = shapes.translated(take.whole) if take.whole else shapes.shown(take.article)
        written = json.dumps(shape, ensure_ascii=False, indent=1) + "\n"
        return re.sub(r"[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", written)
    whole = take.whole if take.view is not View.ORIGINAL else None
    write = text.markdown if kind == "md" else text.plain
    return write(take.article, whole, machine_label(whole) if whole else "", both=take.view is View.BOTH)


def save(path: Path, data: bytes, source: Path | None = None) -> None:
    """Write the file, whole or not at all; RawiError OUTPUT_FORMAT where it would replace the article's own file, DISK_FULL, OUTPUT_FAILED."""
    from rawi.export import files

    if source is not None and same_file(path, source):
        raise RawiError(Code.OUTPUT_FORMAT, name=path.name)
    files.write(path, data)


def same_file(one: Path, other: Path) -> bool:
    """Whether two names lead to the same file, links followed."""
    try:
        return one.samefile(other)
    except OSError:
        return one.resolve() == other.resolve()
