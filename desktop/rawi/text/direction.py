"""Text or language in, its base direction out."""

import unicodedata

from rawi.article.model import Direction
from rawi.text.language import primary

RTL_LANGUAGES = frozenset(
    [
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "iw",
        "ks",
        "nqo",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    ]
)
_SAMPLE = 1_000


def of_language(code: str) -> Direction:
    """The direction a language is written in by default."""
    rtl = primary(code) in RTL_LANGUAGES or "-arab" in code.lower() or "-hebr" in code.lower()
    return Direction.RTL if rtl else Direction.LTR


def of_text(text: str, default: Direction = Direction.LTR) -> Direction:
    """The direction of most strong characters (bidi classes L, R, AL) of the first thousand; `default` where there are none."""
    counts = {Direction.LTR: 0, Direction.RTL: 0}
    for character in text[:_SAMPLE]:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            counts[Direction.LTR] += 1
        elif kind in ("R", "AL"):
            counts[Direction.RTL] += 1
    if counts[Direction.LTR] == counts[Direction.RTL]:
        return default
    return max(counts, key=lambda direction: counts[direction])
