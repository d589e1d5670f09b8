"""What is on a page, as its reader modules hand it on; lengths in points, y grows upward."""

from dataclasses import dataclass, field
from typing import NamedTuple

from rawi.article.model import BlockKind
from rawi.load.port import DraftBlock


class Style(NamedTuple):
    """How a letter is set; `link` is the address it leads to, `raised` marks superscripts; `pages` are named that begin with it."""

    bold: bool = False
    italic: bool = False
    link: str = ""
    raised: bool = False
    pages: tuple[str, ...] = ()


PLAIN = Style()


class Box(NamedTuple):
    """A rectangle."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """Top less bottom."""
        return self.top - self.bottom

    @property
    def width(self) -> float:
        """Right less left."""
        return self.right - self.left

    @property
    def middle(self) -> float:
        """Half way from left to right."""
        return (self.left + self.right) / 2

    def holds(self, other: "Box") -> bool:
        """True where the other's centre lies inside."""
        level = (other.bottom + other.top) / 2
        return self.left <= other.middle <= self.right and self.bottom <= level <= self.top


def around(boxes: list[Box]) -> Box:
    """The smallest box that holds them all (at least one)."""
    return Box(
        min(b.left for b in boxes),
        min(b.bottom for b in boxes),
        max(b.right for b in boxes),
        max(b.top for b in boxes),
    )


@dataclass(slots=True)
class Glyph:
    """A letter as it is drawn: `size` is its font's, `mark` its marked content id (-1 for none)."""

    text: str
    box: Box
    size: float
    style: Style = PLAIN
    mark: int = -1
    artifact: bool = False


@dataclass(slots=True)
class Line:
    """A line of text; `styles` has one for each character. `furniture` marks running heads and page numbers.

    `parts` counts the pieces that wide gaps part, as the cells of a table's row.
    """

    text: str
    styles: list[Style]
    box: Box
    size: float
    rtl: bool = False
    furniture: bool = False
    parts: int = 1

    @property
    def bold(self) -> bool:
        """True where every letter is bold."""
        return all(style.bold for style, c in zip(self.styles, self.text, strict=True) if not c.isspace())

    @property
    def start(self) -> float:
        """How far its beginning lies from the side where its script begins, growing inward."""
        return -self.box.right if self.rtl else self.box.left

    @property
    def end(self) -> float:
        """Where it ends, growing in the direction of its script."""
        return -self.box.left if self.rtl else self.box.right


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together. `kind` and `level` are set where the file's tags say what it is."""

    lines: list[Line]
    page: int
    kind: BlockKind | None = None
    level: int = 0
    ordinal: int | None = None
    language: str = ""
    starts_column: bool = False

    @property
    def size(self) -> float:
        """The size of its longest line."""
        return max(self.lines, key=lambda line: len(line.text)).size

    @property
    def bold(self) -> bool:
        """True where all of it is bold."""
        return all(line.bold for line in self.lines)

    @property
    def furniture(self) -> bool:
        """True where it is a running head, a page number or the like."""
        return self.lines[0].furniture

    @property
    def box(self) -> Box:
        """Around its lines (of one page)."""
        return around([line.box for line in self.lines])


@dataclass(slots=True)
class Picture:
    """A finished block with its place on the page."""

    block: DraftBlock
    box: Box


Item = Paragraph | DraftBlock


@dataclass(slots=True)
class PageRead:
    """A page: `regions` of lines in reading order and its pictures; or `items`, finished by its tags or from a picture.

    `name` is the page's own, as "iv"; else its number.
    """

    number: int
    box: Box
    rtl: bool = False
    regions: list[list[Line]] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    name: str = ""
