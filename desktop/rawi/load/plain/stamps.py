"""A line of a copied chat in; the stamp that a messenger put before it (date, clock, sender) out.

Shapes as WhatsApp (exports of iOS and Android, copies from its web page), Telegram, Signal and Messenger write them; digits of
any script, with the invisible direction marks that they put between.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime

from rawi.load.plain.measures import western

MARKS = "\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff"
_M = rf"[{MARKS}]*"
_NUMBERS = rf"(?P<one>\d{{1,4}}){_M}[./-]{_M}\s?(?P<two>\d{{1,2}}){_M}[./-]{_M}\s?(?P<three>\d{{1,4}}){_M}\.?"
_CJK = r"(?P<year>\d{4})[年년]\s?(?P<month>\d{1,2})[月월]\s?(?P<day>\d{1,2})[日일]"
_NAMED = r"(?:\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,12}\.?,?\s(?:de\s)?\d{4}|[^\W\d_]{3,12}\.?\s\d{1,2},\s\d{4})"
_HALF = r"(?:a\.?\s?m|p\.?\s?m)\b\.?|[صم](?!\w)|ق\.?\s?ظ\.?|ب\.?\s?ظ\.?|पूर्वाह्न|अपराह्न"
_CLOCK = (
    r"(?:(?P<before>上午|下午|午前|午後|오전|오후)\s?)?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?"
    rf"(?:[\s\u202f\u00a0]*(?P<half>{_HALF}))?"
)
_JOIN = rf"{_M}[,،、]?{_M}\s*(?:(?:at|à|às|um|в|о|a las|klo|kl\.|الساعة|ساعت|saat)\s)?{_M}\s*"
_WHEN = rf"(?:{_NUMBERS}|{_CJK}|{_NAMED}){_JOIN}{_CLOCK}{_M}"
_SENDER = rf"(?P<sender>[^:\n]{{1,60}}?){_M}:(?=\s|$|[{MARKS}])\s?"
_FLAGS = re.IGNORECASE
_BEFORE = (
    re.compile(rf"^{_M}\[{_WHEN}\]{_M}\s*(?:{_SENDER})?", _FLAGS),
    re.compile(
        rf"^{_M}\[{_CLOCK}{_M}[,،、]{_M}\s*(?:{_NUMBERS}|{_CJK}|{_NAMED}){_M}\]{_M}\s*(?:{_SENDER})?", _FLAGS
    ),
    re.compile(rf"^{_M}{_WHEN}\s[-–—]{_M}\s{_M}(?:{_SENDER})?", _FLAGS),
)
_ABOVE = re.compile(rf"^{_M}(?P<sender>[^\[\]\n]{{1,60}}?){_M},\s{_M}\[{_WHEN}\]{_M}:?$", _FLAGS)
_ALONE = re.compile(re.sub(r"\?P<\w+>", "?:", rf"^{_M}(?:{_WHEN}|{_CLOCK}){_M}$"), _FLAGS)
_AFTERNOON = ("p", "م", "ب", "下", "午後", "오후", "अ")
_NOON, _CENTURY, _SOLAR = 12, 2_000, range(1_300, 1_500)


@dataclass(frozen=True, slots=True)
class Stamp:
    """`end`: where the stamp ends in the line. `sender` "" for what the messenger itself says. `alone`: no message stands behind it."""

    end: int
    sender: str
    alone: bool
    numbers: tuple[int, int, int]
    clock: tuple[int, int, int]


def find(line: str) -> Stamp | None:
    """The stamp at the line's start, None where there is none."""
    text = western(line)
    above = _ABOVE.match(text)
    if above:
        return _stamp(line, above, len(line), alone=True)
    for pattern in _BEFORE:
        match = pattern.match(text)
        if match:
            return _stamp(line, match, match.end(), alone=False)
    return None


def is_time(line: str) -> bool:
    """True for a line that is nothing but a clock time, with or without its date."""
    return bool(_ALONE.match(western(line)))


def _stamp(line: str, match: re.Match[str], end: int, *, alone: bool) -> Stamp:
    groups = match.groupdict()
    sender = line[match.start("sender") : match.end("sender")] if groups["sender"] else ""
    numbers = [int(groups[name] or 0) for name in ("one", "two", "three")]
    if groups["year"]:
        numbers = [int(groups[name]) for name in ("year", "month", "day")]
    half = (groups["before"] or groups["half"] or "").lower()
    hour = int(groups["hour"])
    if half:
        hour = hour % _NOON + (_NOON if half.startswith(_AFTERNOON) else 0)
    clock = (hour, int(groups["minute"]), int(groups["second"] or 0))
    sender = re.sub(f"[{MARKS}]", "", sender).strip(" ~\u202f\u00a0")
    return Stamp(end, sender, alone, (numbers[0], numbers[1], numbers[2]), clock)


def moment(stamps: list[Stamp]) -> date | None:
    """When the first message was sent. Whether day or month comes first is told by all stamps together; day first where they do not tell."""
    if not stamps:
        return None
    month_first = any(s.numbers[1] > _NOON for s in stamps) and all(s.numbers[0] <= _NOON for s in stamps)
    one, two, three = stamps[0].numbers
    year, month, day = (
        (one, two, three) if one > 31 else (three, one, two) if month_first else (three, two, one)
    )
    try:
        return datetime(*_gregorian(year, month, day), *stamps[0].clock)
    except ValueError:
        return None


def _gregorian(year: int, month: int, day: int) -> tuple[int, int, int]:
    if year in _SOLAR:
        import jdatetime

        found: date = jdatetime.date(year, month, day).togregorian()
        return found.year, found.month, found.day
    return (year if year > 99 else year + _CENTURY), month, day
