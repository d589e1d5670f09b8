"""A check and a pair of languages in, whether it is on out: only where it was measured to raise few false alarms."""

from enum import StrEnum
from functools import cache

from rawi.translate.guard import measured

MOST_ALARMS = 0.01
"""Share of human translations that a check marks; at or above it, it is off."""
_HUB = "en"


class Check(StrEnum):
    """What the guard looks for; each is measured by itself."""

    NUMBERS = "numbers"
    FORMATS = "formats"
    MONEY = "money"
    UNITS = "units"
    CONVERSIONS = "conversions"
    MONTHS = "months"
    CHANGED_DAYS = "changed_days"
    LOST_DAYS = "lost_days"
    NAMES = "names"
    LOOPS = "loops"
    COPIES = "copies"
    SHORT = "short"
    LONG = "long"
    MERGED = "merged"


@cache
def is_on(check: Check, source: str, target: str) -> bool:
    """By the measured table; two languages other than English need it on from the one into English and from there into the other."""
    if _HUB in (source, target):
        alarms = _alarms().get((source, target), {}).get(check)
        return alarms is not None and alarms < MOST_ALARMS * measured.LINES
    return is_on(check, source, _HUB) and is_on(check, _HUB, target)


@cache
def _alarms() -> dict[tuple[str, str], dict[Check, int | None]]:
    """Marked human translations of each pair by check; None where the check knows too little of a language."""
    rows = (row.split() for row in measured.ALARMS.strip().splitlines())
    order = [Check(name) for name in measured.CHECKS.split()]
    return {
        (source, target): {
            check: None if cell == "-" else int(cell) for check, cell in zip(order, cells, strict=True)
        }
        for source, target, *cells in rows
    }
