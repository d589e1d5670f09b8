"""Word's lists: a paragraph's list and depth in, its place in the list or a heading's number out."""

from lxml import etree

from rawi.load.documents import roles
from rawi.load.documents.ordinals import written
from rawi.load.documents.xml import attribute, child, local
from rawi.load.docx.levels import PLACE, Level, levels, overridden, start_of

_DEEPEST = 9


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
        self._levels = {name: levels(e) for name, e in abstracts.items()}
        for name, element in abstracts.items():
            link = attribute(child(element, "numStyleLink"), "val")
            self._levels[name] = self._levels.get(styled.get(link, name), {})
        self._lists = {attribute(e, "numId"): e for e in children if local(e) == "num"}
        self._own = {name: dict(overridden(e)) for name, e in self._lists.items()}
        self._counts: dict[str, dict[int, int]] = {}
        self._passed: set[tuple[str, int]] = set()
        self._begun: set[str] = set()

    def item(self, number: str, depth: str) -> roles.Role | None:
        """The paragraph's role as an item, counted on; None where it is in no list (Word writes list 0 for that)."""
        if not number or number == "0":
            return None
        level = _depth(depth)
        counts = self._count(number, level)
        return roles.item(level + 1, counts[level] if self._level(number, level).numbered else None)

    def heading(self, number: str, depth: str, style: str) -> str:
        """What Word writes before a heading, counted on; "" where that is nothing or not sure.

        `depth` is what the paragraph or its style says; without it the level that belongs to the style counts.
        """
        if not number or number == "0":
            return ""
        level = _depth(depth) if depth else self._level_of(number, style)
        self._count(number, level)
        found = self._level(number, level)
        numbers = [self._written(number, place, level) for place in found.places]
        if not found.told or any(each is None for each in numbers):
            return ""
        left = iter(numbers)
        return PLACE.sub(lambda _: next(left) or "", found.text)

    def _written(self, number: str, place: int, level: int) -> str | None:
        """The count of the level `place` in the number of `level`; None where Word's count is not sure."""
        abstract = self._abstract(number)
        count = self._counts[abstract].get(place)
        if place > level or count is None or (abstract, place) in self._passed:
            return None
        kind = self._level(number, place).kind
        legal = self._level(number, level).legal and kind != "none"
        return written(count, "decimal" if legal else kind)

    def _count(self, number: str, level: int) -> dict[int, int]:
        """One more at this level. The levels over it that nothing has counted yet are passed over: programs differ there."""
        abstract, element = self._abstract(number), self._lists.get(number)
        counts = self._counts.setdefault(abstract, {})
        if element is not None and number not in self._begun:
            self._begun.add(number)
            counts.update({depth: own.start - 1 for depth, own in self._own[number].items()})
            _restart(element, counts)
        self._passed |= {(abstract, over) for over in range(level) if over not in counts}
        counts[level] = counts.get(level, self._level(number, level).start - 1) + 1
        for deeper in range(level + 1, _DEEPEST):
            if self._level(number, deeper).restarts(deeper, level):
                counts.pop(deeper, None)
                self._passed.discard((abstract, deeper))
        return counts

    def _level_of(self, number: str, style: str) -> int:
        known = {**self._levels.get(self._abstract(number), {}), **self._own.get(number, {})}
        return next((depth for depth, level in known.items() if style and level.style == style), 0)

    def _abstract(self, number: str) -> str:
        return attribute(child(self._lists.get(number), "abstractNumId"), "val")

    def _level(self, number: str, level: int) -> Level:
        own = self._own.get(number, {})
        return (
            own[level] if level in own else self._levels.get(self._abstract(number), {}).get(level, Level())
        )


def _depth(depth: str) -> int:
    return min(_DEEPEST - 1, int(depth)) if depth.isdecimal() and len(depth) < 4 else 0


def _restart(element: etree._Element, counts: dict[int, int]) -> None:
    """A list that overrides a start begins there; one that does not goes on."""
    for each in element:
        start = child(each, "startOverride")
        depth = attribute(each, "ilvl")
        if start is not None and depth.isdecimal():
            counts[int(depth)] = start_of(start, 1) - 1
