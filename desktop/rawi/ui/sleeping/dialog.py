"""Asks when the voice is to stop: type a number of minutes, or choose."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from rawi.speech.sleeping import LONGEST, SHORTEST, Sleep, Until
from rawi.ui.choosing import ChoosingDialog
from rawi.wording import sleeping as words

MINUTES = (5, 10, 15, 30, 45, 60)


def sleep_dialog(now: Sleep | None, left: int, parent: QWidget) -> ChoosingDialog:
    """The window, not yet shown; it gives a Sleep, or None to switch off the one that runs (`now`, with `left` minutes)."""
    choices = [Sleep(Until.SECTION), Sleep(Until.ARTICLE), *(Sleep(Until.MINUTES, each) for each in MINUTES)]
    rows: list[tuple[str, Sleep | None]] = [(words.row(each), each) for each in choices]
    if now:
        rows.insert(0, (words.off(), None))
    note = words.running(now, left) if now else words.ask()
    return ChoosingDialog(words.title(), rows, words.act(), lambda _typed, _left: note, parent, typed)


def typed(text: str) -> Sequence[tuple[str, Sleep]]:
    """The row for a number of minutes, in any script's digits; none for anything else."""
    number = text.strip()
    if not number.isdecimal() or not SHORTEST <= int(number) <= LONGEST:
        return ()
    sleep = Sleep(Until.MINUTES, int(number))
    return ((words.row(sleep), sleep),)
