"""A phrase and a sentence in, the runs of the sentence's words that may be the phrase out, each with how sure that is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from rawi.translate.inline.words import Word, likeness

LONG = 40
"""Words; a longer phrase is found by the stretches that it shares with the sentence."""

_CREDIT = 0.5
"""What a word that differs counts in the place of another: alone a phrase is worded a little differently."""

_TURNED = 0.4
_TURNS = 2
"""The same where an edge of the window stands for another part of the phrase, and up to how many words that is usual: "farol
velho" and "antigo farol".
"""

_SURE = 0.4
"""Below this the words that a window shares with the phrase may be chance."""


@dataclass(frozen=True, slots=True)
class Window:
    """Words `first` to `last` (exclusive) of a sentence; `score` is 1 where they are the phrase."""

    score: float
    first: int
    last: int


def verbatim(text: str, phrase: str, sentence: Sequence[Word]) -> list[Window]:
    """Where the phrase stands letter for letter (case counts), between whole words."""
    found: list[Window] = []
    starts, ends = {w.start: n for n, w in enumerate(sentence)}, {w.end: n for n, w in enumerate(sentence)}
    at = text.find(phrase)
    while at >= 0:
        if at in starts and at + len(phrase) in ends:
            found.append(Window(1.0, starts[at], ends[at + len(phrase)] + 1))
        at = text.find(phrase, at + 1)
    return found


def likely(phrase: Sequence[Word], sentence: Sequence[Word]) -> list[Window]:
    """Windows that share enough with the phrase, in no order."""
    if not phrase or not sentence:
        return []
    if len(phrase) > LONG:
        return _by_stretches(phrase, sentence)
    alike = [_matches(phrase, word) for word in sentence]
    hot = {n for n, each in enumerate(alike) if each}
    near = {
        m
        for n in hot
        for m in (n - 1, n, n + 1)
        if 0 <= m < len(sentence) and (m in hot or sentence[m].content)
    }
    longest = 2 * len(phrase) + 2
    whole = sum(word.weight for word in phrase)
    return [
        window
        for first in sorted(near)
        for window in _from(first, min(len(sentence), first + longest), phrase, sentence, alike, whole)
        if window.last - 1 in near and window.score >= _SURE
    ]


def _matches(phrase: Sequence[Word], word: Word) -> list[tuple[float, int]]:
    """The phrase's words that are like this one, the likest first."""
    found = [(likeness(each, word), n) for n, each in enumerate(phrase)]
    return sorted(((how, n) for how, n in found if how), key=lambda each: (-each[0], each[1]))


def _from(
    first: int,
    end: int,
    phrase: Sequence[Word],
    sentence: Sequence[Word],
    alike: Sequence[list[tuple[float, int]]],
    whole: float,
) -> Iterable[Window]:
    """The windows that begin at one word: twice what is shared, by what both weigh."""
    free = set(range(len(phrase)))
    missing = sum(word.weight for word in phrase if word.content)
    shared = weight = other = 0.0
    begun = ended = False
    for n in range(first, end):
        word = sentence[n]
        weight += word.weight
        how, which = next(((h, w) for h, w in alike[n] if w in free), (0.0, -1))
        ended = which >= 0
        begun = begun or (ended and n == first)
        if ended:
            free.discard(which)
            shared += how * (word.weight + phrase[which].weight) / 2
            missing -= phrase[which].weight if phrase[which].content else 0.0
        elif word.content:
            other += word.weight
        if shared:
            turned = len(phrase) > _TURNS and (
                (not begun and 0 not in free) or (not ended and len(phrase) - 1 not in free)
            )
            credit = (_TURNED if turned else _CREDIT) * min(missing, other)
            yield Window(2 * (shared + credit) / (whole + weight), first, n + 1)


def _by_stretches(phrase: Sequence[Word], sentence: Sequence[Word]) -> list[Window]:
    matcher = SequenceMatcher(None, [w.key for w in phrase], [w.key for w in sentence], autojunk=False)
    blocks = [each for each in matcher.get_matching_blocks() if each.size]
    shared = sum(each.size for each in blocks)
    if 2 * shared < len(phrase):
        return []
    return [Window(shared / len(phrase), blocks[0].b, blocks[-1].b + blocks[-1].size)]
