"""SMIL files in, all that is heard in them out, in its order, with the words that it belongs to."""

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from rawi.article.model import Stretch
from rawi.load.daisy.guide import Guide
from rawi.load.epub.clips import MOST, NOWHERE, Clips, Place, trees
from rawi.load.epub.container import Container


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch of sound (None where words have none), the words' place (NOWHERE where sound has none), and the places in SMIL files that
    begin here: what navigation calls it.
    """

    names: tuple[Place, ...]
    words: Place
    sound: Stretch | None


def read(book: Container, guide: Guide, clips: Clips, tick: Callable[[], None]) -> tuple[Moment, ...]:
    """The book's moments. Words in the navigation's own file are none: they are its lines. Files that are not there, or tell nothing, are
    counted as missing.
    """
    moments: list[Moment] = []
    texts = frozenset(item.path for item in guide.texts)
    lost = set(guide.smils)
    for path, tree in trees(book, guide.smils, tick):
        found = islice(_Reader(book, clips, texts, path).read(tree), MOST - len(moments))
        before = len(moments)
        moments += found
        lost -= {path} if len(moments) > before else set()
    book.missing |= lost
    return tuple(moments)


@dataclass(slots=True)
class _Reader:
    """One file. What is told in parallel (`par`) belongs together: words, and one stretch of sound or several."""

    book: Container
    clips: Clips
    texts: frozenset[str]
    path: str
    words: Place = NOWHERE
    names: list[Place] = field(default_factory=list)
    silent: bool = False

    def read(self, tree: HtmlElement) -> Iterator[Moment]:
        self.names = [(self.path, "")]
        for event, element in etree.iterwalk(tree, events=("start", "end")):
            if event == "end":
                if element.tag == "par":
                    yield from self.end()
                continue
            if element.tag == "par":
                yield from self.end()
            if key := element.get("id"):
                self.names.append((self.path, key))
            if element.tag == "text":
                yield from self.text(element)
            elif element.tag == "audio":
                yield from self.audio(element)
        yield from self.end()

    def text(self, element: HtmlElement) -> Iterator[Moment]:
        """Words begin."""
        if self.silent:
            yield self.take(None)
        where = self.clips.place(posixpath.dirname(self.path), element)
        self.words = where if where[0] in self.texts else NOWHERE
        self.silent = where != NOWHERE

    def audio(self, element: HtmlElement) -> Iterator[Moment]:
        """Sound of the words that began last."""
        folder, address = posixpath.dirname(self.path), element.get("src") or ""
        sound = self.clips.stretch(folder, element)
        if sound is not None:
            yield self.take(sound)
        elif not self.book.find(folder, address):
            self.book.missing.add(posixpath.join(folder, address))

    def end(self) -> Iterator[Moment]:
        """What follows belongs to other words."""
        if self.silent:
            yield self.take(None)
        self.words = NOWHERE

    def take(self, sound: Stretch | None) -> Moment:
        taken, self.names, self.silent = tuple(self.names), [], False
        return Moment(taken, self.words, sound)
