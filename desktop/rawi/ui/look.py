"""How the article looks and what helps the eye, as the settings say it."""

from dataclasses import dataclass

from rawi.settings.table import Settings
from rawi.ui.theming import Theme

BASE_POINTS = 13.5
"""Size of running text at 100 percent."""

_POINTS_PER_INCH = 72
_LARGER = 1.15
_NORMAL, _BOLD, _HEAVIEST = 400, 700, 900
PAINTED = ("box", "underline")
"""Marks of what is heard that are painted over the text."""


@dataclass(frozen=True, slots=True)
class Look:
    """Theme, text size in percent, whether translated paragraphs are told apart by colour, and the reader's font and spaces.

    Units are those of `settings.table.Settings`; `dpi` is the screen's,
    `weight` the letters' as in OpenType (400 is normal, 700 bold).
    """

    theme: Theme
    percent: int
    tinted: bool = False
    font: str = ""
    line_height: int = 150
    letter_spacing: int = 0
    word_spacing: int = 0
    paragraph_spacing: int = 80
    column: int = 70
    justified: bool = False
    highlight: str = "colour"
    own_marks: bool = True
    dpi: float = 96.0
    weight: int = _NORMAL

    @property
    def points(self) -> float:
        """The size of running text in points."""
        return BASE_POINTS * self.percent / 100

    @property
    def pixels(self) -> float:
        """The same in pixels."""
        return self.points * self.dpi / _POINTS_PER_INCH

    @property
    def strong(self) -> int:
        """The weight of what stands out: headings, strong words, headers of tables."""
        return min(_HEAVIEST, self.weight + _BOLD - _NORMAL)

    @property
    def strong_scale(self) -> float:
        """How much larger it is at least: few fonts have letters that are told from bold ones by their weight."""
        return _LARGER if self.weight >= _BOLD else 1.0


@dataclass(frozen=True, slots=True)
class Aids:
    """`focus` as in `settings.table.FOCUSES`, `highlight` as in HIGHLIGHTS."""

    focus: str = "none"
    ruler: bool = False
    highlight: str = "colour"

    @property
    def painted(self) -> bool:
        """True where anything is painted."""
        return self.focus != "none" or self.ruler or self.highlight in PAINTED


def look_of(settings: Settings, theme: Theme, dpi: float, *, tinted: bool) -> Look:
    """The look that the settings ask for."""
    return Look(
        theme,
        settings.text_size,
        tinted,
        settings.font,
        settings.line_height,
        settings.letter_spacing,
        settings.word_spacing,
        settings.paragraph_spacing,
        settings.column,
        settings.justified,
        settings.highlight,
        settings.own_marks,
        dpi,
        _weight(settings),
    )


def _weight(settings: Settings) -> int:
    if settings.weight == "medium":
        from rawi.ui import fonts

        return fonts.medium(settings.font)
    return _BOLD if settings.weight == "bold" else _NORMAL
