"""DAISY 2.02 and DAISY 3, with text, with sound or with both: the sound's order is the book's."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from rawi.archive.zip_file import Archive
from rawi.article.errors import Code, RawiError
from rawi.article.model import Notice
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load import zip_kinds
from rawi.load.daisy import ncc, ncx, route, sound, timeline
from rawi.load.daisy.guide import Guide
from rawi.load.daisy.route import Route
from rawi.load.epub import pages as epub_pages
from rawi.load.epub import sections
from rawi.load.epub.clips import Clips
from rawi.load.epub.container import Container
from rawi.load.epub.drafting import draft
from rawi.load.epub.package import Item, Package
from rawi.load.epub.pages import Known, Page
from rawi.load.html.page_pictures import Pictures
from rawi.load.port import Draft

_TOLD = 60_000
"""Milliseconds of sound without words that are more than an announcement in a book with text."""


class DaisyLoader:
    """A talking book."""

    format = "daisy"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the book; FILE_BROKEN where it has no navigation, FILE_ENCRYPTED where it is locked, NO_TEXT where it has neither text nor sound."""
        book = Container(Archive(stored.data, stored.name, self.format), stored.name)
        if zip_kinds.is_protected(book.names, book.read):
            raise RawiError(Code.FILE_ENCRYPTED, name=stored.name)
        guide = _guide(book)
        if guide is None:
            raise RawiError(Code.FILE_BROKEN, name=stored.name, format=self.format)
        tell = _Telling(progress, len(guide.smils) + 2 * len(guide.texts) + 1)
        kept, clips = Pictures(), Clips(book)
        way = route.find(guide, timeline.read(book, guide, clips, tell), clips)
        found = list(_pages(book, guide, way, clips, kept, tell))
        blocks = list(sections.blocks(found, way.entries))
        if not any(block.text.strip() or block.resource for block in blocks):
            raise RawiError(Code.NO_TEXT, name=stored.name)
        for part in book.missing:
            kept.note_missing(part)
        narration = clips.overlays(guide.metadata.narrator).narration
        alone = (Notice(Code.SOUND_ALONE.value),) if _is_alone(way) else ()
        made = draft(guide.metadata, blocks)
        return kept.added(replace(made, narration=narration, notices=alone))


def _is_alone(way: Route) -> bool:
    """Whether the reader is told how sound without words is shown, and that no voice can read it."""
    return way.wordless >= (_TOLD if way.texts else 1)


class _Telling:
    """Tells the progress by the files that were read."""

    def __init__(self, progress: Progress, files: int) -> None:
        self._progress, self._files, self._done = progress, files, 0

    def __call__(self) -> None:
        self._done += 1
        self._progress(min(1.0, self._done / self._files))


def _guide(book: Container) -> Guide | None:
    """Of a book that is of both editions the newer one's, where that tells of any text or sound."""
    newer = ncx.read(book) if zip_kinds.has_package(book.names) else None
    if newer and (newer.texts or newer.smils):
        return newer
    path = zip_kinds.control_centre(book.names)
    return (ncc.read(book, path) if path else None) or newer


def _pages(
    book: Container, guide: Guide, way: Route, clips: Clips, kept: Pictures, tick: Callable[[], None]
) -> Iterator[Page]:
    """The texts as pages, with the sound that has no words where it is heard."""
    known = Known(clips.overlays(""), way.pages, guide.prepared)
    package = Package(guide.metadata, tuple(_texts(book, guide, way)), "", "", {}, 0)
    runs: dict[str, list[route.Run]] = {}
    for run in way.runs:
        runs.setdefault(run.after[0], []).append(run)
    opening = Page("", (), beside=False)
    for page in (opening, *epub_pages.read(book, package, kept, tick, known)):
        whole = epub_pages.furnished(page) if page.beside else page
        yield _with_sound(whole, runs.pop(page.path, []), clips)
        tick()


def _texts(book: Container, guide: Guide, way: Route) -> Iterator[Item]:
    """Texts in the order in which they are heard; then those that are not, where the book says that they are its own or its sound is missing."""
    items = {item.path: item for item in guide.texts}
    yield from (items[path] for path in way.texts)
    if guide.listed or book.missing:
        yield from (item for path, item in items.items() if path not in way.texts)


def _with_sound(page: Page, runs: list[route.Run], clips: Clips) -> Page:
    """Each run behind the block that its place begins in, else at the end."""
    anchors = {name: i for i, walked in enumerate(page.blocks) for name in walked.anchors}
    parts = list(page.blocks)
    for run in sorted(runs, key=lambda run: anchors.get(run.after[1], len(parts)), reverse=True):
        at = anchors.get(run.after[1], len(page.blocks)) + 1
        parts[at:at] = sound.blocks(run.parts, clips)
    return replace(page, blocks=tuple(parts))
