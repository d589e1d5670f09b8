"""The words of formulas in one language: the shape of the tables in `languages/`."""

from collections.abc import Mapping
from dataclasses import dataclass, field

GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
FUNCTIONS = (
    "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "log", "ln", "exp", "lim",
    "limsup", "liminf", "max", "min", "sup", "inf", "det", "dim", "ker", "deg", "gcd", "lcm", "mod", "arg", "Re", "Im", "tr",
    "rank",
)  # fmt: skip
ACCENTS = ("bar", "hat", "tilde", "dot", "two dots", "vector")


def listed(names: str, keys: str | tuple[str, ...]) -> Mapping[str, str]:
    """Names, parted by " | ", by their keys. ValueError where one is missing."""
    return dict(zip(keys, names.split(" | "), strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Sentences with {a}, {b}, {c} for parts in the order of the formula, and names by sign.

    What is short is said of single letters and numbers only; what is long tells where it ends, so that no formula sounds like another.
    `capital` is said of capital Latin and Greek letters. `letters` are the Latin letters that a voice would read as a word, for its ears only.
    `of` follows a sum or an integral, `tends` is an arrow under a limit, `call` a function of one thing.
    """

    over: str
    fraction: str
    choose: str
    squared: str
    cubed: str
    power: str
    long_power: str
    star: str
    sub: str
    long_sub: str
    base: str
    root: str
    long_root: str
    cube_root: str
    nth_root: str
    above: str
    below: str
    of: str
    range: str
    beyond: str
    upto: str
    limit: str
    tends: str
    call: str
    absolute: str
    norm: str
    matrix: str
    determinant: str
    end_matrix: str
    row: str
    cases: str
    case: str
    end_cases: str
    lines: str
    line: str
    end_lines: str
    crossed: str
    enclosed: str
    capital: str
    greek: Mapping[str, str]
    functions: Mapping[str, str]
    accents: Mapping[str, str]
    signs: Mapping[str, str]
    letters: Mapping[str, str] = field(default_factory=dict)
    comma: str = ","
    semicolon: str = ";"
