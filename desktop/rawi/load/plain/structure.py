"""Lines in, a Draft out: every line becomes a block, in order; nothing is dropped."""

from collections import Counter
from dataclasses import replace
from enum import Enum, auto

from rawi.article.model import BlockKind
from rawi.load.plain import headings, patterns
from rawi.load.plain.front import Front, read
from rawi.load.plain.measures import is_prose, key, size
from rawi.load.port import Draft, DraftBlock

_REPEATS, _REPEAT_SIZE = 2, 90
_TRAILER_SIZE, _RELATED_SIZE, _CAPTION_SIZE = 60, 160, 200
_REPEAT_WINDOW, _REPEAT_LENGTH = 4, 40


class _Part(Enum):
    CHROME = auto()
    STORY = auto()
    TRAILER = auto()


def structure(lines: list[str], language: str) -> Draft:
    """The article that these lines hold; `language` helps to read dates."""
    parts = _parts(lines)
    story = [i for i, part in enumerate(parts) if part is _Part.STORY]
    texts = [lines[i] for i in story]
    front = read(texts, language)
    blocks = {story[j]: _story_block(texts, j, front) for j in range(len(story))}
    every = [blocks.get(i) or _aside(lines[i], parts[i]) for i in range(len(lines))]
    cut = story[front.start] if front.start < len(story) else len(lines)
    return Draft(
        title=texts[front.title] if front.title is not None else "",
        head=tuple(every[:cut]),
        body=tuple(every[cut:]),
        standfirst=texts[front.standfirst] if front.standfirst is not None else "",
        authors=front.authors,
        published=front.published,
        site=_site(texts, front),
        confidence=_confidence(texts, front),
    )


def _parts(lines: list[str]) -> list[_Part]:
    """What belongs to the story, what is the site's chrome, and the trailer at the end."""
    counts = Counter(lines)
    parts = [_Part.CHROME if _is_chrome(line, counts[line]) else _Part.STORY for line in lines]
    for i in range(len(lines) - 1, max(len(lines) // 2, 1) - 1, -1):
        label = patterns.TRAILER.match(lines[i]) and size(lines[i]) < _TRAILER_SIZE
        if label and not any(is_prose(line) for line in lines[i + 1 :]):
            parts[i:] = [_Part.TRAILER] * (len(lines) - i)
            break
    return parts


def _is_chrome(line: str, count: int) -> bool:
    wordless = not any(c.isalnum() for c in line)
    return (
        wordless
        or bool(patterns.CHROME.match(line))
        or (count > _REPEATS and size(line) < _REPEAT_SIZE)
        or len(key(line)) < 1
    )


def _aside(line: str, part: _Part) -> DraftBlock:
    kind = BlockKind.RELATED if part is _Part.TRAILER else BlockKind.PARAGRAPH
    return DraftBlock(kind, line, furniture=True)


def _story_block(lines: list[str], index: int, front: Front) -> DraftBlock:
    if index < front.start:
        return _head_block(lines, index, front)
    block = _body_block(lines, index)
    return replace(block, furniture=True) if _repeats_head(lines, index, front) else block


def _head_block(lines: list[str], index: int, front: Front) -> DraftBlock:
    line = lines[index]
    if index == front.title:
        return DraftBlock(BlockKind.TITLE, line, level=1)
    if index == front.standfirst:
        return DraftBlock(BlockKind.STANDFIRST, line)
    if index in front.meta:
        return DraftBlock(BlockKind.BYLINE, line)
    if front.title is not None and index < front.title:
        return DraftBlock(BlockKind.PARAGRAPH, line, furniture=True)
    return DraftBlock(BlockKind.CAPTION if patterns.CAPTION.search(line) else BlockKind.PARAGRAPH, line)


def _body_block(lines: list[str], index: int) -> DraftBlock:
    line = lines[index]
    if patterns.TRAILER.match(line) and size(line) < _RELATED_SIZE:
        return DraftBlock(BlockKind.RELATED, line, furniture=True)
    if headings.score(lines, index) >= headings.THRESHOLD:
        return DraftBlock(BlockKind.HEADING, line, level=2)
    if patterns.BULLET.match(line):
        return _item(line)
    if patterns.CAPTION.search(line) and size(line) < _CAPTION_SIZE:
        return DraftBlock(BlockKind.CAPTION, line)
    return (
        DraftBlock(BlockKind.QUOTE, line, level=1)
        if _is_quotation(line)
        else DraftBlock(BlockKind.PARAGRAPH, line)
    )


def _item(line: str) -> DraftBlock:
    """A list item without its bullet; a number becomes its ordinal."""
    number = patterns.NUMBERED.match(line)
    if number:
        return DraftBlock(BlockKind.LIST_ITEM, line[number.end() :], level=1, ordinal=int(number.group(1)))
    return DraftBlock(
        BlockKind.LIST_ITEM, patterns.BULLET.sub("", line) if not line[0].isalpha() else line, level=1
    )


def _is_quotation(line: str) -> bool:
    """One quotation from the first character to the last."""
    inner = line[1:-1]
    return (
        len(line) > 2
        and line[0] in patterns.OPENING_QUOTES
        and line[-1] in patterns.CLOSING_QUOTES
        and not any(mark in inner for mark in '"“”„«»「」『』')
    )


def _repeats_head(lines: list[str], index: int, front: Front) -> bool:
    """True for a headline or standfirst that the copy brought along a second time."""
    line = key(lines[index])
    if front.title is not None and line == key(lines[front.title]):
        return True
    near = (
        front.standfirst is not None and index < front.start + _REPEAT_WINDOW and len(line) > _REPEAT_LENGTH
    )
    return near and front.standfirst is not None and line in key(lines[front.standfirst])


def _site(lines: list[str], front: Front) -> str:
    above = [i for i in range(front.title or 0) if i not in front.meta]
    return lines[above[0]] if above else ""


def _confidence(lines: list[str], front: Front) -> float:
    """0 to 1: a headline, a byline, and a body that is mostly prose make the structure credible."""
    body = lines[front.start :]
    prose = sum(is_prose(line) for line in body) / max(1, len(body))
    return round(
        0.2 + 0.2 * (front.title is not None) + 0.2 * bool(front.meta) + 0.4 * min(1.0, prose * 1.5), 2
    )
