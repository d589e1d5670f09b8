"""Tokens of a sentence and of its translation in, whether the translation turns in a circle out."""

from collections.abc import Sequence

_LONGEST_TURN = 12
_TURNS = 3


def loops(source: Sequence[str], translation: Sequence[str], bound: int) -> bool:
    """True where it filled the `bound`, or says something three times at once that the source does not."""
    if len(translation) >= bound:
        return True
    turns = repeated(translation)
    return turns >= _TURNS and turns > repeated(source)


def repeated(tokens: Sequence[str]) -> int:
    """How many times, at most, some run of up to 12 tokens follows itself; the zeros of a million are no turns."""
    most = 1
    for length in range(1, min(_LONGEST_TURN, len(tokens) // 2) + 1):
        same = 0
        for index in range(length, len(tokens)):
            turning = tokens[index] == tokens[index - length] and not tokens[index].isdigit()
            same = same + 1 if turning else 0
            most = max(most, same // length + 1)
    return most
