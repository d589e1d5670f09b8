"""Text in, its lines out, with those whose shape alone tells what they are: underlined headings, quoted mail, code, verse.

Everything else is a line of its own; hard-wrapped paragraphs are joined. No word is lost; the signs that make a shape
(rows of = below a heading, > before quoted mail) are not part of the text, as a list's bullets are not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median, pstdev

from rawi.article.model import BlockKind
from rawi.load.plain import patterns
from rawi.load.plain.lines import BREAK, PARAGRAPH, TRIM, joined
from rawi.load.plain.measures import ends_sentence, size
from rawi.load.port import DraftBlock

_UNDERLINE = re.compile(r"^\s*(?:={3,}|-{3,}|~{3,}|\*{3,})\s*$")
_QUOTED = re.compile(r"^\s{0,3}((?:>\s?)+)")
_INDENT = re.compile(r"^(?: {4,}|\t)")
_CODE_SIGNS = re.compile(
    r"[{};=<>#$]|\(\)|\)\s*:?$|^\s*(?:def|class|import|from|return|if|for|while|function|var|let|const|print)\b"
)
_VERSE_LINES, _VERSE_MEAN, _VERSE_SPREAD = 3, (10, 55), 0.4
_STANZAS, _STANZA_SHARE = 2, 0.6
_HEADING_SIZE = 110


@dataclass(frozen=True, slots=True)
class Shape:
    """A line, and the block that it is where its shape tells."""

    text: str
    block: DraftBlock | None = None


def read(text: str) -> list[Shape]:
    """Every line that holds anything, in order."""
    every = BREAK.sub("\n", text.replace(PARAGRAPH, "\n\n")).split("\n")
    groups = _groups(every)
    verse = _is_verse(groups)
    shapes: list[Shape] = []
    plain: list[str] = []
    for group in groups:
        known = list(_known(group, verse=verse))
        if known:
            shapes += _lines(plain)
            shapes += known
            plain = []
        else:
            plain += ["", *group]
    return shapes + _lines(plain)


def _lines(plain: Sequence[str]) -> list[Shape]:
    return [Shape(line) for line in joined(plain)]


def _groups(every: Sequence[str]) -> list[list[str]]:
    """Lines that stand together, without empty ones between; a change to or from quoted mail parts them too."""
    groups: list[list[str]] = [[]]
    for line in every:
        if not line.strip(TRIM):
            groups.append([])
            continue
        if groups[-1] and bool(_QUOTED.match(line)) != bool(_QUOTED.match(groups[-1][-1])):
            groups.append([])
        groups[-1].append(line)
    return [group for group in groups if group]


def _known(group: list[str], *, verse: bool) -> Iterator[Shape]:
    """The group's shapes, nothing where its lines are ordinary."""
    if _QUOTED.match(group[0]):
        yield from _mail(group)
    elif len(group) > 1 and _UNDERLINE.match(group[1]) and _may_head(group[0]):
        level = 1 if "=" in group[1] else 2
        text = group[0].strip(TRIM)
        yield Shape(text, DraftBlock(BlockKind.HEADING, text, level=level))
        yield from (list(_known(group[2:], verse=verse)) or _lines(group[2:])) if group[2:] else ()
    elif _is_code(group):
        margin = min(len(line) - len(line.lstrip()) for line in group)
        text = "\n".join(line[margin:].rstrip() for line in group)
        yield Shape(text, DraftBlock(BlockKind.CODE, text))
    elif verse and _is_stanza(group):
        text = "\n".join(line.strip(TRIM) for line in group)
        yield Shape(text, DraftBlock(BlockKind.PARAGRAPH, text))


def _may_head(line: str) -> bool:
    return size(line) <= _HEADING_SIZE and any(c.isalpha() for c in line)


def _mail(group: Sequence[str]) -> Iterator[Shape]:
    """Quoted mail: lines of one depth are a paragraph; an empty quoted line parts paragraphs."""
    depth, words = 0, ""
    for line in [*group, ""]:
        match = _QUOTED.match(line)
        now = match.group(1).count(">") if match else 0
        text = line[match.end() :].strip(TRIM) if match else ""
        if words and (now != depth or not text):
            yield Shape(words, DraftBlock(BlockKind.QUOTE, words, level=depth))
            words = ""
        depth = now
        words = f"{words} {text}".strip()


def _is_code(group: Sequence[str]) -> bool:
    """Indented lines of which half show signs of a program."""
    indented = all(_INDENT.match(line) for line in group)
    return indented and sum(bool(_CODE_SIGNS.search(line.strip())) for line in group) * 2 >= len(group)


def _is_verse(groups: Sequence[Sequence[str]]) -> bool:
    """Two stanzas or more, which hold most of the text's lines."""
    stanzas = [group for group in groups if _is_stanza(group)]
    lines = sum(len(group) for group in groups)
    return len(stanzas) >= _STANZAS and sum(len(group) for group in stanzas) >= lines * _STANZA_SHARE


def _is_stanza(group: Sequence[str]) -> bool:
    """Short lines of like length, each of some words, which are no list and no wrapped paragraph."""
    lengths = [size(line.strip(TRIM)) for line in group]
    if len(group) < _VERSE_LINES or not _VERSE_MEAN[0] <= median(lengths) <= _VERSE_MEAN[1]:
        return False
    listed = any(patterns.BULLET.match(line) or patterns.CHROME.match(line.strip()) for line in group)
    worded = sum(len(line.split()) >= 3 or size(line.strip()) > len(line.strip()) for line in group)
    wrapped = all(length >= 0.85 * max(lengths) for length in lengths[:-1]) and max(lengths) > 60
    spread = pstdev(lengths) / max(1.0, sum(lengths) / len(lengths))
    prose = sum(ends_sentence(line, ".。።।۔") for line in group) > len(group) * 0.7
    return not listed and not wrapped and not prose and worded * 2 >= len(group) and spread < _VERSE_SPREAD
