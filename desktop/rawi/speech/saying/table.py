"""What a language's voices say wrong or not at all, and how it is said: the shape of the tables in `languages/`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from re import Match, Pattern

Forms = tuple[str, ...]
"""A noun as it stands after a number: `Table.plural` tells which of them."""

Words = Mapping[str, str]
Extra = tuple[Pattern[str], Callable[["Match[str]"], str]]
"""What is said for the group "said" of a match; "" leaves it."""


@dataclass(frozen=True, slots=True)
class Roman:
    """A Roman numeral, the words beside it without the signs around them, and whether a full stop follows that ends no sentence."""

    number: int
    before: str
    after: str
    dotted: bool = False


def two(number: str) -> int:
    """One, and all others."""
    return int(number not in ("1", "١", "۱", "१"))


def one(_number: str) -> int:
    """A noun that is the same after every number."""
    return 0


def no_roman(_numeral: Roman) -> str:
    """Left as it is."""
    return ""


def digits(day: int) -> str:
    """A day of a date as a number."""
    return str(day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """An empty field leaves that to the engine.

    `decimal` and `group` are the marks that engines read right; `decimal_word` is said for the first. `spaced`: groups may be
    parted by plain spaces. `joint` stands between a whole and its part. `date` has {day}, {month}, {year}; `order` is how dates of
    digits are written ("dmy", "mdy", "ymd", "" where nobody can tell). `solar` are the months of years below 1500.
    `hours` has {h} and {m}, `hour` {h}; `colon` is said for the colon of a time. `percent` has {n}.
    `signs` are single characters. An abbreviation is looked for anywhere, before a number, before a capital, after a number.
    """

    decimal: str = "."
    group: str = ""
    decimal_word: str = ""
    spaced: bool = True
    joint: str = ""
    plural: Callable[[str], int] = two
    units: Mapping[str, Forms] = field(default_factory=dict)
    money: Mapping[str, Forms] = field(default_factory=dict)
    cents: Mapping[str, Forms] = field(default_factory=dict)
    scales: Words = field(default_factory=dict)
    percent: str = ""
    to: str = ""
    minus: str = ""
    plus: str = ""
    fractions: Words = field(default_factory=dict)
    months: Forms = ()
    solar: Forms = ()
    date: str = "{day} {month} {year}"
    order: str = "dmy"
    day: Callable[[int], str] = digits
    hours: str = ""
    hour: str = ""
    colon: str = ""
    dot: str = ""
    slash: str = ""
    at: str = ""
    signs: Words = field(default_factory=dict)
    emoji: bool = False
    anywhere: Words = field(default_factory=dict)
    before_number: Words = field(default_factory=dict)
    before_capital: Words = field(default_factory=dict)
    after_number: Words = field(default_factory=dict)
    roman: Callable[[Roman], str] = no_roman
    extra: tuple[Extra, ...] = ()
