"""Lines in, a Draft out: every line becomes a block, in order; nothing is dropped."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto

from rawi.article.model import BlockKind
from rawi.load.plain import headings, patterns
from rawi.load.plain.front import Front, read
from rawi.load.plain.measures import is_prose, key, size
from rawi.load.plain.shapes import Shape
from rawi.load.port import Draft, DraftBlock

_FEW = 3
_REPEATS, _REPEAT_SIZE = 2, 90
_TRAILER_SIZE, _RELATED_SIZE, _CAPTION_SIZE = 60, 160, 200
_REPEAT_WINDOW, _REPEAT_LENGTH = 4, 40


class _Part(Enum):
    CHROME = auto()
    STORY = auto()
    TRAILER = auto()


def structure(lines: Sequence[str | Shape], language: str) -> Draft:
    """The article that these lines hold; `language` helps to read dates. Lines whose shape tells what they are stay that."""
    shapes = [line if isinstance(line, Shape) else Shape(line) for line in lines]
    parts = _parts(shapes)
    story = [shapes[i] for i, part in enumerate(parts) if part is _Part.STORY]
    texts = [shape.text for shape in story]
    shaped = frozenset(i for i, s in enumerate(story) if s.block and s.block.kind is not BlockKind.HEADING)
    front = _titled(read(texts, language, shaped), story)
    points = headings.scores(texts)
    blocks = iter([_story_block(story[j].block, texts, j, front, points[j]) for j in range(len(story))])
    every = [
        next(blocks) if part is _Part.STORY else _aside(shape.text, part)
        for shape, part in zip(shapes, parts, strict=True)
    ]
    places = [i for i, part in enumerate(parts) if part is _Part.STORY]
    cut = places[front.start] if front.start < len(places) else len(shapes)
    return Draft(
        title=texts[front.title] if front.title is not None else "",
        head=tuple(every[:cut]),
        body=tuple(every[cut:]),
        standfirst=texts[front.standfirst] if front.standfirst is not None else "",
        authors=front.authors,
        published=front.published,
        site=_site(texts, front),
        confidence=_confidence(story, front, 1 - len(story) / max(1, len(shapes))),
    )


def _titled(front: Front, story: Sequence[Shape]) -> Front:
    """A heading of the first level, underlined near the top, is the title."""
    near = range(min(front.start + 2, len(story)))
    for i in near:
        block = story[i].block
        if block and block.kind is BlockKind.HEADING and block.level == 1 and i != front.title:
            standfirst = front.standfirst if front.standfirst is not None and front.standfirst > i else None
            return replace(front, title=i, start=max(front.start, i + 1), standfirst=standfirst)
    return front


def _parts(shapes: Sequence[Shape]) -> list[_Part]:
    """What belongs to the story, what is the site's chrome, and the trailer at the end."""
    lines = [shape.text for shape in shapes]
    counts = Counter(lines)
    parts = [
        _Part.CHROME if not shape.block and _is_chrome(shape.text, counts[shape.text]) else _Part.STORY
        for shape in shapes
    ]
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


def _story_block(
    known: DraftBlock | None, lines: list[str], index: int, front: Front, points: float
) -> DraftBlock:
    if index < front.start and (known is None or index == front.title):
        return _head_block(lines, index, front)
    block = known or _body_block(lines, index, points)
    if known and known.kind is BlockKind.HEADING:
        return replace(known, level=min(6, known.level + 1))
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


def _body_block(lines: list[str], index: int, points: float) -> DraftBlock:
    line = lines[index]
    if patterns.TRAILER.match(line) and size(line) < _RELATED_SIZE:
        return DraftBlock(BlockKind.RELATED, line, furniture=True)
    if points >= headings.THRESHOLD:
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


def _confidence(story: Sequence[Shape], front: Front, chrome: float) -> float:
    """0 to 1: mostly prose, little chrome, not too many lines, a headline and a byline make the structure credible.

    `chrome` is the share of lines that are the site's; in three lines there is little to guess. Weights after what told the F1 of headings on public pages.
    """
    if len(story) <= _FEW:
        return 1.0
    body = story[front.start :]
    prose = sum(is_prose(shape.text) or shape.block is not None for shape in body) / max(1, len(body))
    found = 0.1 * (front.title is not None) + 0.1 * bool(front.meta)
    whole = 0.5 * min(1.0, 1.3 * prose) + 0.3 * (1 - min(1.0, 3 * chrome)) - 0.3 * min(1.0, len(story) / 300)
    return round(max(0.05, found + whole), 2)
