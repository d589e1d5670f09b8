"""Text in; whether its characters can be the letters that its reader would see out."""

import itertools
import unicodedata
from collections import Counter

_SAMPLE = 20_000
_FEWEST = 150
"""Letters below which statistics say nothing."""

_LOST, _SIGNS, _DENSE = 0.03, 0.3, 0.45
_LEADERS = frozenset("._-·…")
"""Rows of these lead the eye through tables of contents."""

_VOWELS = frozenset("aeiouy")
_VOWEL_SHARE = (0.22, 0.62)
"""Vowels among the letters of languages in Latin script lie between 0.31 (Czech) and 0.52 (Hawaiian); with a margin."""

_CASE_CHAOS = 0.12
_USUAL = frozenset(".,;:!?'\"()[]-–—…“”‘’«»/&%،؛؟।۔。、，；：？！「」")


def garbled(text: str) -> bool:
    """True where the text cannot be right: private characters, too many signs, or vowels or capitals that no language in Latin script has."""
    sample = "".join(text[:_SAMPLE].split())
    if not sample:
        return False
    kinds = Counter(unicodedata.category(c) for c in sample)
    lost = kinds["Co"] + kinds["Cn"] + kinds["Cc"] + sample.count("\ufffd")
    if lost > len(sample) * _LOST:
        return True
    if len(sample) < _FEWEST:
        return False
    marks = [c for c in sample if not c.isalnum() and unicodedata.category(c)[0] != "M"]
    signs = sum(c not in _USUAL for c in marks)
    dense = sum(c not in _LEADERS for c in marks)
    return (
        signs > len(sample) * _SIGNS
        or dense > len(sample) * _DENSE
        or _odd_latin(sample, text[:_SAMPLE].split())
    )


def _odd_latin(sample: str, words: list[str]) -> bool:
    plain = unicodedata.normalize("NFD", sample).lower()
    letters = [c for c in plain if "a" <= c <= "z"]
    if len(letters) < max(_FEWEST, len(sample) * 0.5):
        return False
    low, high = _VOWEL_SHARE
    share = sum(c in _VOWELS for c in letters) / len(letters)
    chaos = sum(any(a.islower() and b.isupper() for a, b in itertools.pairwise(w)) for w in words)
    return not low <= share <= high or chaos > len(words) * _CASE_CHAOS
