"""What a talking book's navigation tells, whichever edition of DAISY it is."""

import posixpath
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from rawi.load.epub import package as epub_package
from rawi.load.epub.clips import Place
from rawi.load.epub.container import Container
from rawi.load.epub.package import Item, Metadata

MOST = 100_000
"""Lines of a navigation."""


@dataclass(frozen=True, slots=True)
class Line:
    """A heading (its level from 1) or a page of the printed edition (level 0): its words, and where in a SMIL file its sound begins.
    A `group` is no heading in the book's text, only among its sound.
    """

    label: str
    level: int
    place: Place
    group: bool = False


@dataclass(frozen=True, slots=True)
class Guide:
    """`lines` and `smils` (paths) are in reading order. `texts` are files that are pages; `listed` tells whether the book itself says that they
    are its text. `prepared` as in `epub.pages.Known`.
    """

    metadata: Metadata
    lines: tuple[Line, ...]
    smils: tuple[str, ...]
    texts: tuple[Item, ...]
    listed: bool
    prepared: Callable[[HtmlElement], HtmlElement]


def steady(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines with words, none of them more than one level below the heading before it."""
    kept: list[Line] = []
    depth = 0
    for line in lines:
        if line.label and len(kept) < MOST:
            level = min(line.level, depth + 1)
            kept.append(replace(line, level=level))
            depth = level or depth
    return tuple(kept)


def place(book: Container, folder: str, address: str) -> Place:
    """Path and fragment of an address in a navigation; a file that is not there is counted as missing."""
    found = epub_package.place(book, folder, address)
    bare = address.partition("#")[0].strip()
    if bare and not found[0]:
        book.missing.add(posixpath.join(folder, bare))
    return found
