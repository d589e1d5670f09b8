"""What a reading tells while it speaks."""

from collections.abc import Callable
from dataclasses import dataclass

from rawi.article.errors import RawiError
from rawi.speech.plan import Utterance
from rawi.speech.state import State


@dataclass(frozen=True, slots=True)
class SentenceStarted:
    """This utterance is heard now, or is where the reader has skipped to."""

    utterance: Utterance


@dataclass(frozen=True, slots=True)
class WordStarted:
    """Characters `start` to `end` of the utterance are heard now."""

    utterance: Utterance
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class StateChanged:
    """Playing, paused or stopped."""

    state: State


@dataclass(frozen=True, slots=True)
class Finished:
    """The plan was heard to its end."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something went wrong; reading goes on where it can."""

    error: RawiError


ReadingEvent = SentenceStarted | WordStarted | StateChanged | Finished | Problem
Listener = Callable[[ReadingEvent], None]
