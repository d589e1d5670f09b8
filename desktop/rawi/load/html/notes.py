"""Pages in, their footnotes and the links between their places out: which elements are notes, which links refer to them, and where others lead."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from lxml.html import HtmlElement

from rawi.load import inner_links
from rawi.load.html.page import types, words_of

Place = tuple[str, str]
"""A page's path and an id on it."""

_MARKER = re.compile(
    r"[\[({]?\s*(\d{1,4}|[*†‡§¶#※]{1,4}|[a-z]|[ivxlc]{1,7}|[¹²³⁰-⁹]{1,4}|[①-⑳]|注\s?\d{1,4})\s*[\])}]?[.:]?",
    re.IGNORECASE,
)
_BACK = re.compile(r"back-?(link|ref)|(foot|end)note-?back|return", re.IGNORECASE)
_NUMBERED_BACK = re.compile(r"\d+\.\d+")
_REFERENCE_TYPES = frozenset(("noteref", "annoref"))
_NOTE_TYPES = frozenset(("footnote", "endnote", "rearnote", "note", "annotation"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = frozenset(("li", "p", "div", "aside", "dd", "td", "section", "blockquote"))
_LONGEST = 6_000
"""Characters of a note."""


@dataclass(frozen=True, slots=True)
class Notes:
    """Elements that are notes, links that refer to one (both with the note's label), and links back, which say nothing.

    `inner` are other links to a place of the pages, `places` the elements they lead to, both with the place's name.
    """

    notes: Mapping[HtmlElement, str]
    references: Mapping[HtmlElement, str]
    back: frozenset[HtmlElement]
    inner: Mapping[HtmlElement, str]
    places: Mapping[HtmlElement, str]


def find(pages: Mapping[str, HtmlElement]) -> Notes:
    """The notes of pages that may refer to each other, in reading order, by path ("" for a page alone)."""
    links = dict(_links(pages))
    linked = _Linked(pages, links)
    notes: dict[HtmlElement, str] = {}
    references: dict[HtmlElement, str] = {}
    taken: dict[str, int] = {}
    for link in links:
        note = linked.note(link)
        if note is not None:
            if note not in notes:
                notes[note] = _label(words_of(link), taken)
            references[link] = notes[note]
    back = frozenset(_silent(links, notes, references))
    targets = {link: linked.target(link) for link in links if link not in references and link not in back}
    inner = {link: inner_links.name(number) for link, (number, found) in targets.items() if found is not None}
    places = {found: inner_links.name(number) for number, found in targets.values() if found is not None}
    return Notes(notes, references, back, inner, places)


class _Linked:
    """The links within the pages and the elements they lead to, each with its number in reading order."""

    def __init__(self, pages: Mapping[str, HtmlElement], links: Mapping[HtmlElement, Place]) -> None:
        self._links = links
        self._targets: dict[Place, tuple[int, HtmlElement]] = {}
        self._order: dict[HtmlElement, int] = {}
        self._short: dict[HtmlElement, bool] = {}
        self._back: dict[HtmlElement, set[HtmlElement]] = {}
        wanted = frozenset(links.values())
        number = 0
        for path, tree in pages.items():
            number += 1
            if (path, "") in wanted:
                self._targets[path, ""] = (number, tree)
            for element in tree.iter("*"):
                number += 1
                name = element.get("id") or (element.get("name") if element.tag == "a" else None)
                if name and (path, name) in wanted:
                    self._targets.setdefault((path, name), (number, element))
                if element in links:
                    self._order[element] = number

    def target(self, link: HtmlElement) -> tuple[int, HtmlElement | None]:
        """The element that a link leads to and its number, 0 and None where there is none."""
        return self._targets.get(self._links[link], (0, None))

    def note(self, link: HtmlElement) -> HtmlElement | None:
        """The note that a link refers to; None where it is no such link."""
        number, target = self.target(link)
        note = _container(target) if target is not None else None
        if note is None:
            return None
        said = bool(types(link) & _REFERENCE_TYPES or types(note) & _NOTE_TYPES)
        meant = said or (number > self._order[link] and _is_marker(link))
        if not meant or _stands_in(link, note) or not self._is_short(note):
            return None
        return note if said or _is_raised(link) or self._returns(note, link) else None

    def _is_short(self, note: HtmlElement) -> bool:
        if note not in self._short:
            headed = next(note.iter(*_HEADINGS), None) is not None
            self._short[note] = not headed and len(words_of(note)) <= _LONGEST
        return self._short[note]

    def _returns(self, note: HtmlElement, link: HtmlElement) -> bool:
        """True where the note links back to the link or to the running text around it."""
        if note not in self._back:
            places = [self._links[inner] for inner in note.iter("a") if self._links.get(inner, ("", ""))[1]]
            self._back[note] = {self._targets[place][1] for place in places if place in self._targets}
        return not self._back[note].isdisjoint(_around(link))


def _links(pages: Mapping[str, HtmlElement]) -> Iterator[tuple[HtmlElement, Place]]:
    """Links to an id on one of the pages, or to a page as a whole."""
    for path, tree in pages.items():
        for link in tree.iter("a"):
            address, _, fragment = (link.get("href") or "").strip().partition("#")
            if (address or fragment) and ":" not in address:
                folder = posixpath.dirname(path)
                page = posixpath.normpath(posixpath.join(folder, unquote(address))) if address else path
                if fragment or page in pages:
                    yield link, (page, unquote(fragment))


def _around(link: HtmlElement) -> Iterator[HtmlElement]:
    """The link, what is in it, and what is around it up to its paragraph."""
    yield link
    yield from link.iterdescendants("*")
    for element in link.iterancestors():
        if element.tag in _BLOCKS and element.tag != "p":
            return
        yield element
        if element.tag in _BLOCKS:
            return


def _stands_in(link: HtmlElement, note: HtmlElement) -> bool:
    """A link inside the note itself, or in a list of contents."""
    return any(element is note or element.tag == "nav" for element in link.iterancestors())


def _container(target: HtmlElement) -> HtmlElement | None:
    """The note that an element is or begins."""
    for element in (target, *target.iterancestors()):
        if element.tag in _HEADINGS or element.tag in ("body", "table", "ul", "ol"):
            return None
        if element.tag in _BLOCKS or types(element) & _NOTE_TYPES:
            return element
    return None


def _is_marker(link: HtmlElement) -> bool:
    return bool(_MARKER.fullmatch(words_of(link)))


def _is_raised(link: HtmlElement) -> bool:
    around = link.getparent()
    return (around is not None and around.tag == "sup") or any(inner.tag == "sup" for inner in link)


def _label(text: str, taken: dict[str, int]) -> str:
    """The mark as it is shown, or the note's number; made unique among the notes of all pages."""
    match = _MARKER.fullmatch(text)
    bare = match.group(1) if match else str(sum(taken.values()) + 1)
    taken[bare] = taken.get(bare, 0) + 1
    return bare if taken[bare] == 1 else f"{bare}-{taken[bare]}"


def _silent(
    links: Iterable[HtmlElement], notes: Mapping[HtmlElement, str], references: Mapping[HtmlElement, str]
) -> Iterator[HtmlElement]:
    """Arrows and letters that lead from a note back to the text; a note's own number is kept."""
    for link in links:
        if link in references or not any(each in notes for each in link.iterancestors()):
            continue
        around = link.getparent()
        classes = f"{link.get('class', '')} {around.get('class', '') if around is not None else ''}"
        words = words_of(link)
        sign = _NUMBERED_BACK.fullmatch(words) or not any(c.isalnum() for c in words)
        if sign or "backlink" in types(link) or _BACK.search(classes):
            yield around if around is not None and "backlink" in (around.get("class") or "") else link
