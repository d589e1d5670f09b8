"""Numbers as word processors write them before headings: in which kinds this is known for sure."""

from collections.abc import Callable, Mapping

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_CHINESE = "一二三四五六七八九"
_LETTERS = 26


LONGEST = 100
"""Characters of what may stand around a number; more, before every heading, would be made to fill the memory."""


def written(number: int, kind: str) -> str | None:
    """The number in a kind that Word or OpenDocument names ("decimal", "I"); None where it is not sure what they show."""
    write = _KINDS.get(kind)
    return write(number) if write and number >= 0 else None


def roman(number: int) -> str | None:
    """Small Roman numerals from 1 to 3999."""
    if not 0 < number < 4000:
        return None
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text


def _letter(number: int) -> str | None:
    """Behind z the programs differ."""
    return chr(ord("a") + number - 1) if 0 < number <= _LETTERS else None


def _chinese(number: int) -> str | None:
    """Up to 99; above the systems differ."""
    tens, ones = divmod(number, 10)
    if not 0 < number < 100:
        return None
    ten = (_CHINESE[tens - 1] if tens > 1 else "") + "十" if tens else ""
    return ten + (_CHINESE[ones - 1] if ones else "")


def _upper(write: Callable[[int], str | None]) -> Callable[[int], str | None]:
    return lambda number: None if (text := write(number)) is None else text.upper()


_KINDS: Mapping[str, Callable[[int], str | None]] = {
    **dict.fromkeys(("decimal", "1"), str),
    "decimalZero": lambda number: f"{number:02}",
    **dict.fromkeys(("lowerRoman", "i"), roman),
    **dict.fromkeys(("upperRoman", "I"), _upper(roman)),
    **dict.fromkeys(("lowerLetter", "a"), _letter),
    **dict.fromkeys(("upperLetter", "A"), _upper(_letter)),
    **dict.fromkeys(("chineseCounting", "chineseCountingThousand", "japaneseCounting"), _chinese),
    "none": lambda _number: "",
}
