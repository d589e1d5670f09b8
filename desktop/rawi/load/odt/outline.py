"""The numbers of an OpenDocument text's headings, which the outline style says. LibreOffice's way of counting."""

import re

from lxml import etree

from rawi.load.documents.ordinals import LONGEST, written
from rawi.load.documents.xml import attribute, child
from rawi.load.odt.styles import Styles, number

_PLACE = re.compile(r"%([0-9]{1,2})%")
"""Where a level's format has the number of a level, counted from 1."""


class Outline:
    """Counts the headings of one document."""

    def __init__(self, common: etree._Element | None, styles: Styles) -> None:
        """`common` is office:styles."""
        outline = child(common, "outline-style")
        self._styles = styles
        self._name = attribute(outline, "name")
        self._levels = {
            number(attribute(each, "level"), 0): each for each in (() if outline is None else outline)
        }
        self._counts: dict[int, int] = {}

    def number(self, heading: etree._Element, level: int) -> str:
        """What stands before a heading of this level (from 1), counted on; "" where that is nothing or not sure."""
        style = self._styles.list_style(attribute(heading, "style-name"))
        if level not in self._levels or style not in (None, self._name):
            return ""
        if attribute(heading, "is-list-header") == "true":
            return ""
        self._count(heading, level)
        if not attribute(self._levels[level], "num-format"):
            return ""
        form = self._format(level)
        numbers = [self._written(int(place)) for place in _PLACE.findall(form[:LONGEST])]
        if len(form) > LONGEST or any(each is None for each in numbers):
            return ""
        left = iter(numbers)
        return _PLACE.sub(lambda _: next(left) or "", form)

    def _count(self, heading: etree._Element, level: int) -> None:
        """One more; the levels over it that nothing has counted yet are counted with it."""
        for over in range(1, level):
            self._counts.setdefault(over, self._start(over))
        count = self._counts.get(level, self._start(level) - 1) + 1
        if attribute(heading, "restart-numbering") == "true":
            count = number(attribute(heading, "start-value"), self._start(level))
        self._counts = {each: old for each, old in self._counts.items() if each < level}
        self._counts[level] = count

    def _start(self, level: int) -> int:
        return number(attribute(self._levels.get(level), "start-value"), 1)

    def _format(self, level: int) -> str:
        """LibreOffice's format ("%1%.%2%"), else one made of what OpenDocument says."""
        element = self._levels[level]
        form = attribute(element, "num-list-format")
        if form:
            return form
        first = max(1, level + 1 - number(attribute(element, "display-levels"), 1))
        places = ".".join(f"%{place}%" for place in range(first, level + 1))
        return attribute(element, "num-prefix") + places + attribute(element, "num-suffix")

    def _written(self, place: int) -> str | None:
        kind = attribute(self._levels.get(place), "num-format")
        return written(self._counts[place], kind) if place in self._counts and kind else None
