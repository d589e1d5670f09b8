"""The lines of a dictionary's article in, its entry out: sound, part of speech and senses, as far as the text shows them.

FreeDict writes "house /haʊs/ <n>" and then a line for each sense; other dictionaries leave the headword out.
"""

import re
from collections.abc import Sequence

from rawi.dictionary.model import Entry, key

_SOUND = re.compile(r"/([^/\d]{1,80})/|\[([^\]\d]{1,80})\](?=\s|$)")
_PART = re.compile(r"<([^<>\n]{1,60})>")
_NAME = re.compile(r"[^/<\[]*[^/<\[\s]")
_NUMBER = re.compile(r"(?:\d{1,3}[.)]|[-•*])\s+")


def entry(headword: str, lines: Sequence[str]) -> Entry:
    """Nothing of the text is lost: what is not told apart stays in the senses. The headword is as the text spells it, if it does."""
    written = _written(headword, lines[0]) if lines else ""
    if not written:
        return Entry(headword, "", "", tuple(map(_sense, lines)))
    sound, rest = _taken(_SOUND, lines[0][len(written) :])
    part, rest = _taken(_PART, rest)
    rest = rest.strip(" ,;:")
    senses = (rest, *lines[1:]) if rest else lines[1:]
    return Entry(written, sound, part, tuple(map(_sense, senses)))


def _written(headword: str, line: str) -> str:
    """The headword as the line begins with it, "" where it does not."""
    exact = line[: len(headword)]
    if exact.casefold() == headword.casefold() and not line[len(headword) :][:1].isalnum():
        return exact
    name = _NAME.match(line)
    return name[0] if name and key(name[0]) == key(headword) else ""


def _taken(pattern: re.Pattern[str], text: str) -> tuple[str, str]:
    """What the pattern holds, and the text without it."""
    found = pattern.search(text)
    if found is None:
        return "", text
    held = next((group for group in found.groups() if group), "").strip()
    return held, text[: found.start()] + text[found.end() :]


def _sense(line: str) -> str:
    return _NUMBER.sub("", line, count=1) if _NUMBER.match(line) else line
