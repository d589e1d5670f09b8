"""The lines of a dictionary's article in, its entry out: sound, part of speech and senses, as far as the text shows them.

FreeDict writes "house /haʊs/ <n>" and then a line for each sense; other dictionaries leave the headword out.
"""

import re
from collections.abc import Sequence

from rawi.dictionary.model import Entry, key

_SOUND = re.compile(r"/([^/\d]{1,80})/|\[([^\]\d]{1,80})\](?=\s|$)")
_PART = re.compile(r"<([^<>\n]{1,60})>")
_NUMBER = re.compile(r"(?:\d{1,3}[.)]|[-•*])\s+")


def entry(headword: str, lines: Sequence[str]) -> Entry:
    """Nothing of the text is lost: what is not told apart stays in the senses."""
    if not lines:
        return Entry(headword, "", "", ())
    head, rest = lines[0], tuple(lines[1:])
    named = _without(headword, head)
    if named is None:
        return Entry(headword, "", "", tuple(map(_sense, lines)))
    sound, named = _taken(_SOUND, named)
    part, named = _taken(_PART, named)
    headword = head[: len(headword)] if head[: len(headword)].casefold() == headword.casefold() else headword
    named = named.strip(" ,;:")
    senses = (named, *rest) if named else rest
    return Entry(headword, sound, part, tuple(map(_sense, senses)))


def _without(headword: str, line: str) -> str | None:
    """The line behind the headword; None where it does not begin with it."""
    if line[: len(headword)].casefold() == headword.casefold():
        rest = line[len(headword) :]
        return rest if not rest[:1].isalnum() else None
    return "" if key(line) == key(headword) else None


def _taken(pattern: re.Pattern[str], text: str) -> tuple[str, str]:
    """What the pattern holds, and the text without it."""
    found = pattern.search(text)
    if found is None:
        return "", text
    held = next((group for group in found.groups() if group), "").strip()
    return held, text[: found.start()] + text[found.end() :]


def _sense(line: str) -> str:
    return _NUMBER.sub("", line, count=1) if _NUMBER.match(line) else line
