"""A sentence and its translation in, a mark where a part seems to be missing or to be too much out."""

import math
import re

from rawi.article.translation import Mark, MarkKind
from rawi.translate.guard import measured

_SHORTEST = 50
"""Letters, counted as English would need them; shorter sentences vary too much."""
_LEAST_SHORT, _LEAST_LONG = 0.54, 0.6
"""Natural logarithms: what is at least 1.7 times shorter or 1.8 times longer than usual."""
_SPREADS_SHORT, _SPREADS_LONG = 3.2, 4.0
_MERGED_SPREADS = 1.5
_END = re.compile(r"(?<=[^\W\d_]{3})[.!?…]+(?=\s+\S|$)|[。！？؟।۔]")
"""Not after an abbreviation ("U.S. and"), nor within a quotation that its speaker's name follows."""


def covers(source: str, target: str) -> bool:
    """True where the usual lengths of both languages were measured."""
    return source in measured.LENGTHS and target in measured.LENGTHS


def short(source: str, translated: str, source_language: str, target_language: str) -> list[Mark]:
    """One mark where the translation is far shorter than translations between the two languages are."""
    off, spread = _off(source, translated, source_language, target_language)
    return [Mark(MarkKind.PART_LOST)] if off < -max(_LEAST_SHORT, _SPREADS_SHORT * spread) else []


def long(source: str, translated: str, source_language: str, target_language: str) -> list[Mark]:
    """One mark where it is far longer."""
    off, spread = _off(source, translated, source_language, target_language)
    return [Mark(MarkKind.PART_ADDED)] if off > max(_LEAST_LONG, _SPREADS_LONG * spread) else []


def merged(source: str, translated: str, source_language: str, target_language: str) -> list[Mark]:
    """One mark where several sentences became fewer and the translation is shorter than most are."""
    theirs, ours = len(_END.findall(source)), len(_END.findall(translated))
    if theirs < 2 or ours >= theirs:
        return []
    off, spread = _off(source, translated, source_language, target_language)
    return [Mark(MarkKind.PART_LOST)] if off < -_MERGED_SPREADS * spread else []


def _off(source: str, translated: str, source_language: str, target_language: str) -> tuple[float, float]:
    """By how much the logarithm of the lengths' ratio is off the usual, and how far it usually spreads; 0 for short sentences."""
    (mean, spread), (mean_ours, spread_ours) = (
        measured.LENGTHS[source_language],
        measured.LENGTHS[target_language],
    )
    theirs, ours = letters(source), letters(translated)
    if theirs * math.exp(-mean) < _SHORTEST:
        return 0.0, spread
    return math.log(max(ours, 1) / theirs) - (mean_ours - mean), math.hypot(spread, spread_ours)


def letters(text: str) -> int:
    """Letters and digits."""
    return sum(c.isalnum() for c in text)
