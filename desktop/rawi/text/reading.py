"""Article in, minutes to read and to listen out."""

import math

from rawi.article.model import Article
from rawi.text.scripts import letters

WORDS_PER_MINUTE = 238
"""Silent reading of non-fiction, adults, English (Brysbaert 2019, doi:10.1016/j.jml.2019.104047)."""

CHARACTERS_PER_MINUTE = 260
"""Chinese and Japanese are counted by character (Brysbaert 2019, the same review)."""

SPOKEN_WORDS_PER_MINUTE = 175
"""eSpeak NG at the rate Rawi asks for, speed 1."""

_IDEOGRAPHIC = ("Hani", "Kana")


def minutes(article: Article, speed: float = 1.0) -> tuple[int, int]:
    """Minutes to read and minutes to listen at this speed, at least 1 each; furniture is left out.

    A recording is listened to as long as it is, and what is sound alone is not read faster.
    """
    read = _minutes(" ".join(block.text for block in article.blocks if not block.furniture))
    recorded = sum(clip.milliseconds for clip in article.narration.clips) / 60_000
    spoken = max(read * WORDS_PER_MINUTE / SPOKEN_WORDS_PER_MINUTE, recorded) / speed
    if article.sound_alone:
        read = max(read, recorded)
    return max(1, math.ceil(read)), max(1, math.ceil(spoken))


def spoken_seconds(text: str) -> float:
    """How long a voice speaks it at speed 1."""
    return 60 * _minutes(text) * WORDS_PER_MINUTE / SPOKEN_WORDS_PER_MINUTE


def _minutes(text: str) -> float:
    """To read it silently."""
    if text.isascii():
        return len(text.split()) / WORDS_PER_MINUTE
    counts = letters(text)
    dense = sum(counts[script] for script in _IDEOGRAPHIC) > counts.total() / 2
    if dense:
        return sum(c.isalpha() for c in text) / CHARACTERS_PER_MINUTE
    return len(text.split()) / WORDS_PER_MINUTE
