"""Places in a book's pages and stretches of its sound in, clips out: which element is heard in which one."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml.html import HtmlElement

from rawi.article.model import SILENT, Clip, Narration, Stretch
from rawi.load import xml_tree
from rawi.load.epub.clock import milliseconds
from rawi.load.epub.container import Container
from rawi.load.narration import joined

MOST = 200_000
"""Clips; the longest novels have about so many words."""

LARGEST = 48 << 20
"""Bytes of all SMIL files together."""

_LARGEST_FILE = 12 << 20
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
Place = tuple[str, str]
"""Path and fragment of an element that is heard; the fragment of a whole page is ""."""

NOWHERE: Place = ("", "")
"""No place of the book."""


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


def trees(
    book: Container, paths: Iterable[str], tick: Callable[[], None]
) -> Iterator[tuple[str, HtmlElement]]:
    """SMIL files with their paths, without those that are missing, damaged or too large. `tick` is called after each."""
    room = LARGEST
    for path in paths:
        data = book.read(path) if path in book else None
        room -= len(data or b"")
        if data is None or len(data) > _LARGEST_FILE or room < 0:
            continue
        tree = xml_tree.parse(data)
        if tree is not None:
            yield path, tree
        tick()


class Clips:
    """Gathers the clips of one book, in the order in which they are heard."""

    def __init__(self, book: Container) -> None:
        self._book = book
        self._files: dict[str, int] = {}
        self._clips: list[list[Stretch]] = []
        self._heard: dict[str, dict[str, int]] = {}
        self._last = NOWHERE
        self._known: dict[tuple[str, str], str] = {}

    @property
    def full(self) -> bool:
        """Whether no more are taken."""
        return len(self._clips) >= MOST

    def add(self, where: Place, sound: Stretch) -> None:
        """What is heard at a place. One place's sound that follows each other is one clip; what was heard before is not taken again."""
        page = self._heard.setdefault(where[0], {})
        if where[1] not in page:
            page[where[1]] = self.alone([sound])
        elif where == self._last:
            self._clips[-1].append(sound)
        else:
            return
        self._last = where

    def alone(self, sound: Iterable[Stretch]) -> int:
        """A clip that is heard at no element; its number."""
        self._clips.append(list(sound))
        self._last = NOWHERE
        return len(self._clips) - 1

    def overlays(self, narrator: str) -> Overlays:
        """What was taken."""
        if not self._clips:
            return NONE
        clips = tuple(Clip(joined(sound)) for sound in self._clips)
        return Overlays(Narration(narrator, tuple(self._files), clips), self._heard)

    def place(self, folder: str, text: HtmlElement) -> Place:
        """Where the words stand; NOWHERE for a file that the book has not."""
        bare, _, fragment = (text.get("src") or "").partition("#")
        path = self._find(folder, bare)
        return (path, unquote(fragment)) if path else NOWHERE

    def stretch(self, folder: str, audio: HtmlElement) -> Stretch | None:
        """A part of a file that the book has; None for one elsewhere or locked, and for times that are none. SMIL 1.0 has a hyphen in their names."""
        path = self._find(folder, audio.get("src") or "")
        begin, until = (
            audio.get(f"clip{name}") or audio.get(f"clip-{name.lower()}") for name in ("Begin", "End")
        )
        start, end = milliseconds(begin or "0"), milliseconds(until or "0")
        backwards = until is not None and (end or 0) <= (start or 0)
        if not path or path in self._book.locked or start is None or end is None or backwards:
            return None
        return Stretch(self._files.setdefault(path, len(self._files)), start, end)

    def _find(self, folder: str, address: str) -> str:
        """The path of a file of the book; "" for one elsewhere. SMIL files name the same few again and again."""
        where = folder, address
        if where not in self._known:
            self._known[where] = "" if _REMOTE.match(address) else self._book.find(*where)
        return self._known[where]
