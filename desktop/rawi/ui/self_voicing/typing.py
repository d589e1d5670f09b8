"""A field's text before and after in, what is said of the change out: what was typed, as the reader wants it, and what went away."""

import re

from rawi.ui.self_voicing.fields import Field
from rawi.wording import self_voicing as words

CHARACTERS, WORDS = "characters", "words"
_LAST_WORD = re.compile(r"(\S+)\s*\Z")
_SHORT = 300


def changed(before: str, now: str) -> tuple[str, str, int]:
    """What went away, what came in its place, and where."""
    most = min(len(before), len(now))
    start = next((n for n in range(most) if before[n] != now[n]), most)
    left = most - start
    end = next((n for n in range(left) if before[-1 - n] != now[-1 - n]), left)
    return before[start : len(before) - end], now[start : len(now) - end], start


def typed(before: Field, now: Field, manner: str) -> str:
    """`manner` is a choice of the setting `self_voicing_typing`; what is deleted or pasted is said in any."""
    gone, came, at = changed(before.text, now.text)
    if now.secret:
        return words.hidden() if manner == CHARACTERS or not came else ""
    if not came:
        return words.deleted(_said(gone)) if gone else ""
    if len(came) > 1:
        return came[:_SHORT].strip()
    if manner == CHARACTERS:
        return words.character(came)
    ends = manner == WORDS and not came.isalnum()
    word = _LAST_WORD.search(now.text[: at + 1].rstrip(came) if ends else "")
    return word[1] if word else ""


def _said(text: str) -> str:
    return words.character(text) if len(text) == 1 else text[:_SHORT].strip()
