"""Word's lists: a paragraph's list and depth in, its place in the list out."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from rawi.load.documents import roles
from rawi.load.documents.xml import attribute, child, local

_DEEPEST = 9
_UNNUMBERED = frozenset(("bullet", "none"))


@dataclass(frozen=True, slots=True)
class _Level:
    numbered: bool = False
    start: int = 1


class Numbering:
    """The lists of a document, and how far each has been counted."""

    def __init__(self, root: etree._Element | None) -> None:
        children = [] if root is None else list(root)
        abstracts = {attribute(e, "abstractNumId"): e for e in children if local(e) == "abstractNum"}
        styled = {
            attribute(child(e, "styleLink"), "val"): name
            for name, e in abstracts.items()
            if child(e, "styleLink") is not None
        }
        self._levels = {name: _levels(e) for name, e in abstracts.items()}
        for name, element in abstracts.items():
            link = attribute(child(element, "numStyleLink"), "val")
            self._levels[name] = self._levels.get(styled.get(link, name), {})
        self._lists = {attribute(e, "numId"): e for e in children if local(e) == "num"}
        self._own = {name: dict(_overridden(e)) for name, e in self._lists.items()}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()

    def item(self, number: str, depth: str) -> roles.Role | None:
        """The paragraph's role as an item, counted on; None where it is in no list (Word writes list 0 for that)."""
        if not number or number == "0":
            return None
        level = min(_DEEPEST - 1, int(depth)) if depth.isdecimal() else 0
        element = self._lists.get(number)
        abstract = attribute(child(element, "abstractNumId"), "val")
        found = self._level(number, abstract, level)
        counts = self._counts.setdefault(abstract, {})
        if element is not None and number not in self._begun:
            self._begun.add(number)
            counts.update({depth: own.start - 1 for depth, own in self._own[number].items()})
            _restart(element, counts)
        counts[level] = counts.get(level, found.start - 1) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        return roles.item(level + 1, counts[level] if found.numbered else None)

    def _level(self, number: str, abstract: str, level: int) -> _Level:
        own = self._own.get(number, {})
        return own[level] if level in own else self._levels.get(abstract, {}).get(level, _Level())


def _overridden(element: etree._Element) -> Iterator[tuple[int, _Level]]:
    """The levels that a list has of its own."""
    for each in element:
        if local(each) == "lvlOverride":
            yield from _levels(each).items()


def _levels(element: etree._Element) -> dict[int, _Level]:
    found = {}
    for each in element:
        depth = attribute(each, "ilvl")
        if local(each) == "lvl" and depth.isdecimal():
            kind = attribute(child(each, "numFmt"), "val") or "decimal"
            found[int(depth)] = _Level(kind not in _UNNUMBERED, _start(child(each, "start"), 1))
    return found


def _restart(element: etree._Element, counts: dict[int, int]) -> None:
    """A list that overrides a start begins there; one that does not goes on."""
    for each in element:
        start = child(each, "startOverride")
        depth = attribute(each, "ilvl")
        if start is not None and depth.isdecimal():
            counts[int(depth)] = _start(start, 1) - 1


def _start(element: etree._Element | None, default: int) -> int:
    value = attribute(element, "val")
    return int(value) if value.isdecimal() and len(value) < 10 else default
