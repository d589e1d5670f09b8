"""A book's media overlays (SMIL, EPUB 3.3) in, its narration and which elements of its pages are heard in which clip out.

What cannot be used is left out, clip by clip: the book is whole without its narration.
"""

import posixpath
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml.html import HtmlElement

from rawi.article.model import SILENT, Clip, Narration, Stretch
from rawi.load import xml_tree
from rawi.load.epub.clock import milliseconds
from rawi.load.epub.container import Container
from rawi.load.epub.package import Package
from rawi.load.narration import joined

MOST = 200_000
"""Clips; the longest novels have about so many words."""

LARGEST = 48 << 20
"""Bytes of all overlays together."""

_LARGEST_FILE = 12 << 20
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
Place = tuple[str, str]
"""Path and fragment of an element that is heard; the fragment of a whole page is ""."""


@dataclass(frozen=True, slots=True)
class Overlays:
    """The narration, and the clip of each element by its page's path and its id."""

    narration: Narration = SILENT
    clips: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def of_page(self, path: str, tree: HtmlElement) -> dict[HtmlElement, int]:
        """The elements of a page that are heard, with their clips."""
        wanted = self.clips.get(path)
        if not wanted:
            return {}
        found = {
            each: wanted[key] for each in tree.iter("*") if (key := each.get("id") or "") and key in wanted
        }
        body = next(tree.iter("body"), tree)
        return {body: wanted[""], **found} if "" in wanted else found


NONE = Overlays()
"""A book without any."""


def read(book: Container, package: Package, tick: Callable[[], None]) -> Overlays:
    """The overlays of the pages in reading order. `tick` is called while they are parsed."""
    reader = _Reader(book)
    room = LARGEST
    for path in package.overlays:
        data = book.read(path) if path in book else None
        room -= len(data or b"")
        if data is None or len(data) > _LARGEST_FILE or room < 0:
            continue
        tree = xml_tree.parse(data)
        if tree is not None:
            reader.take(posixpath.dirname(path), tree)
        tick()
    return reader.overlays(package.metadata.narrator)


class _Reader:
    def __init__(self, book: Container) -> None:
        self._book = book
        self._files: dict[str, int] = {}
        self._clips: list[list[Stretch]] = []
        self._heard: dict[str, dict[str, int]] = {}
        self._last: Place = ("", "")
        self._known: dict[tuple[str, str], str] = {}

    def take(self, folder: str, tree: HtmlElement) -> None:
        """Every clip of an overlay. One element's clips that follow each other are one; a clip for what was heard before is not taken."""
        for par in tree.iter("par"):
            if len(self._clips) == MOST:
                return
            text, audio = par.find("text"), par.find("audio")
            where = self._place(folder, text) if text is not None else ("", "")
            sound = self._stretch(folder, audio) if audio is not None and where[0] else None
            if sound is None:
                continue
            page = self._heard.setdefault(where[0], {})
            if where[1] not in page:
                page[where[1]] = len(self._clips)
                self._clips.append([sound])
            elif where == self._last:
                self._clips[-1].append(sound)
            else:
                continue
            self._last = where

    def overlays(self, narrator: str) -> Overlays:
        """What was taken."""
        if not self._clips:
            return NONE
        clips = tuple(Clip(joined(sound)) for sound in self._clips)
        return Overlays(Narration(narrator, tuple(self._files), clips), self._heard)

    def _place(self, folder: str, text: HtmlElement) -> Place:
        bare, _, fragment = (text.get("src") or "").partition("#")
        return self._find(folder, bare), unquote(fragment)

    def _find(self, folder: str, address: str) -> str:
        """The path of a file of the book; "" for one elsewhere. An overlay names the same few again and again."""
        where = folder, address
        if where not in self._known:
            self._known[where] = "" if _REMOTE.match(address) else self._book.find(*where)
        return self._known[where]

    def _stretch(self, folder: str, audio: HtmlElement) -> Stretch | None:
        """A part of a file that the book has; None for one elsewhere or locked, and for times that are none."""
        path = self._find(folder, audio.get("src") or "")
        begin, end = (milliseconds(audio.get(name) or "0") for name in ("clipBegin", "clipEnd"))
        backwards = audio.get("clipEnd") is not None and (end or 0) <= (begin or 0)
        if not path or path in self._book.locked or begin is None or end is None or backwards:
            return None
        return Stretch(self._files.setdefault(path, len(self._files)), begin, end)
