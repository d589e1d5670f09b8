"""A book's media overlays (SMIL, EPUB 3.3) in, its narration and which elements of its pages are heard in which clip out.

What cannot be used is left out, clip by clip: the book is whole without its narration.
"""

import posixpath
from collections.abc import Callable

from lxml.html import HtmlElement

from rawi.load.epub.clips import Clips, Overlays, trees
from rawi.load.epub.container import Container
from rawi.load.epub.package import Package


def read(book: Container, package: Package, tick: Callable[[], None]) -> Overlays:
    """The overlays of the pages in reading order. `tick` is called while they are parsed."""
    clips = Clips(book)
    for path, tree in trees(book, package.overlays, tick):
        _take(clips, posixpath.dirname(path), tree)
    return clips.overlays(package.metadata.narrator)


def _take(clips: Clips, folder: str, tree: HtmlElement) -> None:
    """Every clip of an overlay."""
    for par in tree.iter("par"):
        if clips.full:
            return
        text, audio = par.find("text"), par.find("audio")
        where = clips.place(folder, text) if text is not None else ("", "")
        sound = clips.stretch(folder, audio) if audio is not None and where[0] else None
        if sound is not None:
            clips.add(where, sound)
