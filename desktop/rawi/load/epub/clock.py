"""A clock value as SMIL has it in, milliseconds out."""

import re

LONGEST = 100 * 3_600_000
"""Milliseconds; no book's file of sound lasts a hundred hours."""

_CLOCK = re.compile(r"(?:(\d{1,5}):)?(\d{1,4}):(\d{1,2}(?:\.\d{1,9})?)", re.ASCII)
_COUNT = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)(h|min|s|ms)?", re.ASCII)
_UNITS = {"h": 3_600_000, "min": 60_000, "s": 1_000, "ms": 1}


def milliseconds(text: str) -> int | None:
    """Of "0:01:02.5", "01:02.5", "62.5s", "62500ms", "1.04min", "62.5", with or without "npt=" before it; None for anything else."""
    told = text.strip().removeprefix("npt=")
    if clock := _CLOCK.fullmatch(told):
        hours, minutes, seconds = clock.groups()
        found = (int(hours or 0) * 3_600 + int(minutes) * 60 + float(seconds)) * 1_000
    elif count := _COUNT.fullmatch(told):
        found = float(count.group(1)) * _UNITS[count.group(2) or "s"]
    else:
        return None
    return round(found) if found <= LONGEST else None
