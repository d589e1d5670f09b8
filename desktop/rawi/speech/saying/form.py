"""A shown text and what is said for parts of it in, the whole to be said out, with a way back from each of its characters."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_IDEOGRAPHS = "\u2e80"


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters `start` to `end` of the shown text are said as `said`."""

    start: int
    end: int
    said: str


@dataclass(frozen=True, slots=True)
class Form:
    """What is shown, what is said, for each character said the one shown that it stands for (never falling), and the edits between them in order."""

    shown: str
    said: str
    places: Sequence[int]
    edits: tuple[Edit, ...] = ()


def form(shown: str, edits: Iterable[Edit]) -> Form:
    """The text with these edits; of two that overlap the first one given holds, and one that would silence letters or digits does not."""
    kept = _kept(shown, edits)
    if not kept:
        return Form(shown, shown, range(len(shown)))
    said: list[str] = []
    places: list[int] = []
    position = 0
    for edit in kept:
        words = _apart(shown, edit)
        said += [shown[position : edit.start], words]
        places += range(position, edit.start)
        places += (edit.start + n * (edit.end - edit.start) // len(words) for n in range(len(words)))
        position = edit.end
    whole = "".join([*said, shown[position:]])
    return Form(shown, whole, (*places, *range(position, len(shown))), tuple(kept))


def _kept(shown: str, edits: Iterable[Edit]) -> list[Edit]:
    """In the order of the text."""
    taken = bytearray(len(shown))
    kept: list[Edit] = []
    for edit in edits:
        part = shown[edit.start : edit.end]
        silent = not edit.said or (_worded(part) and not _worded(edit.said))
        if part and part != edit.said and not silent and not any(taken[edit.start : edit.end]):
            taken[edit.start : edit.end] = b"\1" * len(part)
            kept.append(edit)
    return sorted(kept, key=lambda edit: edit.start)


def _apart(shown: str, edit: Edit) -> str:
    """What is said never grows together with the letters beside it."""
    before, after = shown[max(0, edit.start - 1) : edit.start], shown[edit.end : edit.end + 1]
    return " " * _grow(before, edit.said[0]) + edit.said + " " * _grow(edit.said[-1], after)


def _grow(left: str, right: str) -> bool:
    """Whether these would be read as one word; ideographs stand beside anything."""
    return left.isalnum() and right.isalnum() and max(left, right) < _IDEOGRAPHS


def _worded(text: str) -> bool:
    return any(c.isalnum() for c in text)
