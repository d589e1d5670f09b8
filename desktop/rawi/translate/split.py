"""A sentence in, pieces of at most 60 words out: quality falls above that, and the engine cuts off what is longer still."""

import re

MOST_WORDS = 60
_CLAUSE = re.compile(r"[;:,،؛、，；：)»”]\s+|\s[—–-]\s+")
_WORD = re.compile(r"\S+\s*")


def pieces(sentence: str) -> list[str]:
    """Pieces that joined give the sentence exactly, cut after clause marks where there are any, else between words."""
    words = _WORD.findall(sentence)
    if len(words) <= MOST_WORDS:
        return [sentence]
    middle = len(sentence) // 2
    cuts = [match.end() for match in _CLAUSE.finditer(sentence)]
    third = len(sentence) // 4
    central = [cut for cut in cuts if third < cut < len(sentence) - third]
    cut = min(central, key=lambda c: abs(c - middle), default=0) or len(
        "".join(words[: len(words) // 2])
    ) + _lead(sentence)
    return pieces(sentence[:cut]) + pieces(sentence[cut:])


def _lead(sentence: str) -> int:
    return len(sentence) - len(sentence.lstrip())
