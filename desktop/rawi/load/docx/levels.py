"""The levels of Word's lists."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from rawi.load.documents.ordinals import LONGEST
from rawi.load.documents.xml import attribute, child, local

PLACE = re.compile(r"%([1-9])")
"""Where a level's text has the number of a level, counted from 1."""

_UNNUMBERED = frozenset(("bullet", "none"))


@dataclass(frozen=True, slots=True)
class Level:
    """`kind` is Word's name of how it counts, `text` what stands before a paragraph, `style` the style it belongs to.

    `legal` levels write every number in it as a decimal one. `after` is the level (from 1) that makes it begin anew,
    0 for none, None where nothing is said.
    """

    kind: str = "none"
    start: int = 1
    text: str = ""
    style: str = ""
    legal: bool = False
    after: int | None = None

    @property
    def numbered(self) -> bool:
        """True where its paragraphs are counted visibly."""
        return self.kind not in _UNNUMBERED

    @property
    def told(self) -> bool:
        """True where its text is words, not a bullet."""
        return self.kind != "bullet"

    @property
    def places(self) -> list[int]:
        """The levels (from 0) whose numbers its text has."""
        return [int(match) - 1 for match in PLACE.findall(self.text)]

    def restarts(self, own: int, counted: int) -> bool:
        """True where this level, `own`, begins anew after a paragraph of the level `counted` (both from 0)."""
        return counted < own and (self.after is None or counted < self.after)


def levels(element: etree._Element) -> dict[int, Level]:
    """The levels of a list by depth, from 0."""
    found = {}
    for each in element:
        depth = attribute(each, "ilvl")
        if local(each) == "lvl" and depth.isdecimal():
            found[int(depth)] = _level(each)
    return found


def overridden(element: etree._Element) -> Iterator[tuple[int, Level]]:
    """The levels that a list has of its own."""
    for each in element:
        if local(each) == "lvlOverride":
            yield from levels(each).items()


def start_of(element: etree._Element | None, default: int) -> int:
    """A w:start or w:startOverride."""
    value = attribute(element, "val")
    return int(value) if value.isdecimal() and len(value) < 10 else default


def _level(element: etree._Element) -> Level:
    legal = child(element, "isLgl")
    after = child(element, "lvlRestart")
    own = "custom" if child(element, "AlternateContent") is not None else "decimal"
    text = attribute(child(element, "lvlText"), "val")
    return Level(
        kind=attribute(child(element, "numFmt"), "val") or own,
        start=start_of(child(element, "start"), 1),
        text=text if len(text) <= LONGEST else "",
        style=attribute(child(element, "pStyle"), "val"),
        legal=legal is not None and attribute(legal, "val") not in ("0", "false", "off"),
        after=None if after is None else start_of(after, 0),
    )
