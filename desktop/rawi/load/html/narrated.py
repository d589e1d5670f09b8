"""Elements that begin and end while text is gathered in, which parts of the text are heard in which clip out."""

from collections.abc import Mapping
from itertools import pairwise

from lxml.html import HtmlElement

from rawi.load.port import Narrated

_NONE = -1
Turn = tuple[int, int]
"""From this character on, this clip is heard (_NONE for none)."""


class Narrating:
    """The clip of the innermost element that has one. `clips`: elements that are heard in a recording, with the number of the clip."""

    def __init__(self, clips: Mapping[HtmlElement, int]) -> None:
        self._clips = clips
        self._open: list[HtmlElement] = []
        self._base = _NONE
        self._turns: list[Turn] = [(0, _NONE)]

    @property
    def _now(self) -> int:
        return self._clips[self._open[-1]] if self._open else self._base

    def within(self, element: HtmlElement) -> None:
        """What is gathered stands in this element."""
        if self._clips:
            around = (each for each in element.iterancestors() if each in self._clips)
            self._base = next((self._clips[each] for each in around), _NONE)
            self._turns = [(0, self._base)]

    def begin(self, element: HtmlElement, position: int) -> None:
        """The element begins at this character."""
        if element in self._clips:
            self._open.append(element)
            self._turns.append((position, self._now))

    def end(self, element: HtmlElement, position: int) -> None:
        """It ends."""
        if self._open and self._open[-1] is element:
            self._open.pop()
            self._turns.append((position, self._now))

    def take(self) -> list[Turn]:
        """What was told so far; elements still open go on in the next block."""
        turns, self._turns = self._turns, [(0, self._now)]
        return turns

    def narrated(self, turns: list[Turn], left: int, length: int) -> tuple[Narrated, ...]:
        """The parts of a text of this `length` that was gathered with `left` characters more before it."""
        if len(turns) == 1 and turns[0][1] == _NONE:
            return ()
        heard = (
            Narrated(max(0, start - left), min(length, end - left), clip)
            for (start, clip), (end, _) in pairwise([*turns, (left + length, _NONE)])
            if clip != _NONE
        )
        return tuple(each for each in heard if each.start < each.end)

    def whole(self, element: HtmlElement, text: str) -> tuple[Narrated, ...]:
        """A text that stands for an element."""
        clip = self._clips.get(element, self._now)
        return (Narrated(0, len(text), clip),) if clip != _NONE and text else ()
