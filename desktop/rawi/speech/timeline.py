"""A plan in; how many seconds into it each utterance begins out, as far as that can be told before it is spoken."""

from bisect import bisect_right
from functools import cache

from rawi.article.translation import Spot
from rawi.speech.plan import Plan
from rawi.text.language import primary
from rawi.text.reading import CHARACTERS_PER_MINUTE, SPOKEN_WORDS_PER_MINUTE, WORDS_PER_MINUTE

_SECONDS = 60
_DENSE = ("zh", "ja")
"""Languages that are counted by character, each about a syllable or two."""

_UNSPACED = ("th", "km", "lo", "my")
_LETTERS = 5
"""Letters a word, in languages that put no space between words (an average of English and Thai, rounded)."""


@cache
def _pace(language: str) -> tuple[bool, float]:
    """Whether a language is counted by character rather than by space, and seconds for each."""
    code = primary(language)
    if code in _DENSE:
        return True, _SECONDS * WORDS_PER_MINUTE / SPOKEN_WORDS_PER_MINUTE / CHARACTERS_PER_MINUTE
    unspaced = code in _UNSPACED
    return unspaced, _SECONDS / SPOKEN_WORDS_PER_MINUTE / (_LETTERS if unspaced else 1)


def seconds(text: str, language: str) -> float:
    """How long it takes to say it at speed 1: an estimate."""
    by_character, each = _pace(language)
    return (len(text) if by_character else text.count(" ") + 1) * each


class Timeline:
    """Where each utterance of a plan begins, in seconds at speed 1."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._begins = [0.0]
        self._numbers: dict[Spot, int] = {}
        for number, each in enumerate(plan):
            self._numbers.setdefault(each.spot, number)
            said = each.seconds or seconds(each.text, each.language)
            self._begins.append(self._begins[-1] + said + each.pause_after)

    @property
    def length(self) -> float:
        """Of all."""
        return self._begins[-1]

    def number(self, spot: Spot) -> int | None:
        """The utterance of a spot; None where it is not said."""
        return self._numbers.get(spot)

    def begin(self, number: int) -> float:
        """Where an utterance begins."""
        return self._begins[number]

    def at(self, moment: float) -> int:
        """The utterance that is said at a moment: the first before the beginning, the plan's length after the end."""
        return min(len(self.plan), max(0, bisect_right(self._begins, moment) - 1))
