"""Text in, the bounds of its sentences out (sentencex knows the abbreviations of many languages)."""

import re

import sentencex

LONGEST = 2_000
"""Characters; a longer sentence is cut, at a space where it has one, so that no engine chokes on it."""

_PIECE = 20_000
_SPACE = re.compile(r"\s")
Bounds = tuple[int, int]


def split(text: str, language: str) -> list[Bounds]:
    """Start and end of each sentence, in order, without the space around it; every other character lies in exactly one."""
    code = language.partition("-")[0]
    bounds: list[Bounds] = []
    for line_start, line_end in _lines(text):
        for start, end in _sentences(text, line_start, line_end, code):
            bounds.extend(_cut(text, start, end))
    return bounds


def _lines(text: str) -> list[Bounds]:
    """Lines, and long lines in pieces, so that the splitter's work stays linear."""
    lines: list[Bounds] = []
    position = 0
    for line in text.splitlines(keepends=True):
        start, end = position, position + len(line)
        while end - start > _PIECE:
            cut = _last_space(text, start, start + _PIECE)
            lines.append((start, cut))
            start = cut
        lines.append((start, end))
        position = end
    return lines


def _sentences(text: str, start: int, end: int, code: str) -> list[Bounds]:
    """The splitter's sentences; lone surrogates, which it cannot take, are shown to it as replacement characters."""
    line = text[start:end].encode("utf-8", "replace").decode("utf-8")
    if not line.strip():
        return []
    parts = sentencex.segment(code if code != "und" else "en", line)
    if "".join(parts) != line:
        return [(start, end)]
    bounds: list[Bounds] = []
    position = start
    for part in parts:
        bounds.append((position, position + len(part)))
        position += len(part)
    return bounds


def _cut(text: str, start: int, end: int) -> list[Bounds]:
    """The sentence without surrounding space, in pieces of at most LONGEST characters."""
    bounds: list[Bounds] = []
    while start < end:
        stop = end if end - start <= LONGEST else _last_space(text, start, start + LONGEST)
        piece = text[start:stop]
        stripped = piece.strip()
        if stripped:
            begin = start + len(piece) - len(piece.lstrip())
            bounds.append((begin, begin + len(stripped)))
        start = stop
    return bounds


def _last_space(text: str, start: int, limit: int) -> int:
    """Just after the last space in the second half of `start` to `limit`, else `limit`."""
    half = (start + limit) // 2
    found = [match.end() for match in _SPACE.finditer(text, half, limit)]
    return found[-1] if found else limit
