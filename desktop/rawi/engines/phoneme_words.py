"""The phonemes of a sentence with their times in, where each written word begins out.

A voice says a whole sentence; which phonemes belong to which word is found by aligning them with the phonemes of each
word said alone (Needleman and Wunsch's dynamic programming), since numbers, abbreviations and merged words have no
one-to-one rule.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rawi.speech.timing import tokens

_SILENT = frozenset(" ,.;:!?“”\"'—–-…()[]«»‹›¿¡、。،؛؟^$_ːˑ")
_STRESS = frozenset("ˈˌ")
_VOWELS = frozenset("aeiouyɐɑɒæəɚɛɜɪɨɔʊʌᵻɝøœɵɘɤAIOQWYᵊ")
_GAP, _NEAR, _FAR = 1.0, 0.6, 1.2
_BAND = 40
"""Phonemes that the alignment may run ahead or behind."""


@dataclass(frozen=True, slots=True)
class Timed:
    """One phoneme and the sample it begins at."""

    phoneme: str
    sample: int


def word_events(
    text: str, spoken: Sequence[Timed], phonemes_of: Callable[[str], str]
) -> list[tuple[int, int, int]]:
    """(first character, length, sample) of each word that has a phoneme of its own, in order."""
    said = _sounds(spoken)
    words = tokens(text)
    written: list[str] = []
    owners: list[int] = []
    for number, (start, end) in enumerate(words):
        sounds = [each for each in phonemes_of(text[start:end]) if each not in _SILENT | _STRESS] or ["?"]
        written += sounds
        owners += [number] * len(sounds)
    if not said or not written:
        return []
    begins: dict[int, int] = {}
    for index, partner in enumerate(_align([each.phoneme for each in said], written)):
        begins.setdefault(owners[partner], said[index].sample)
    return [(words[n][0], words[n][1] - words[n][0], begins[n]) for n in sorted(begins)]


def _sounds(spoken: Sequence[Timed]) -> list[Timed]:
    """Without what makes no sound; the time of a stress mark belongs to the phoneme after it."""
    found: list[Timed] = []
    stress: int | None = None
    for each in spoken:
        if each.phoneme in _STRESS:
            stress = each.sample if stress is None else stress
        elif each.phoneme in _SILENT:
            stress = None
        else:
            found.append(Timed(each.phoneme, each.sample if stress is None else stress))
            stress = None
    return found


def _align(said: Sequence[str], written: Sequence[str]) -> list[int]:
    """For each said phoneme the written one that it stands for; never falling."""
    steps = _costs(said, written)
    partners = [0] * len(said)
    i, j = len(said), len(written)
    while i > 0:
        move = steps[i].get(j, "up") if j > 0 else "up"
        if move == "left":
            j -= 1
            continue
        partners[i - 1] = max(0, j - 1)
        i -= 1
        j -= move == "both"
    return partners


def _costs(said: Sequence[str], written: Sequence[str]) -> list[dict[int, str]]:
    """For each pair within the band the cheapest last step: a pair ("both"), one more said ("up"), one more written ("left")."""
    width = len(written)
    before = {j: j * _GAP for j in range(width + 1)}
    steps: list[dict[int, str]] = [{}]
    for i, sound in enumerate(said, 1):
        middle = i * width // len(said)
        low, high = max(0, middle - _BAND), min(width, middle + _BAND)
        row: dict[int, float] = {}
        step: dict[int, str] = {}
        for j in range(low, high + 1):
            options = [(before.get(j, float("inf")) + _GAP, "up")]
            if j > 0:
                options.append((before.get(j - 1, float("inf")) + _difference(sound, written[j - 1]), "both"))
            if j > low:
                options.append((row[j - 1] + _GAP, "left"))
            row[j], step[j] = min(options)
        before = row
        steps.append(step)
    return steps


def _difference(a: str, b: str) -> float:
    if a == b:
        return 0.0
    return _NEAR if (a in _VOWELS) == (b in _VOWELS) else _FAR
