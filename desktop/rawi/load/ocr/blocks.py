"""What Tesseract read in, blocks out: headings by the size of their letters, doubtful words marked."""

from statistics import median

from rawi.article.model import BlockKind, Span, SpanKind
from rawi.load.joining import Words, gap
from rawi.load.ocr.hocr import ReadLine
from rawi.load.plain.measures import ends_sentence
from rawi.load.plain.patterns import NEVER_ENDS_HEADING, SENTENCE_ENDS
from rawi.load.port import DraftBlock

DOUBTFUL = 80
"""Confidence below which a word is marked: see decisions/0010."""

_NOISE = 25
_LARGER, _HEADING_LINES, _HEADING_LENGTH = 1.28, 3, 160
_SAME = 0.12


def blocks(paragraphs: list[list[ReadLine]]) -> list[DraftBlock]:
    """The picture's blocks in reading order; level 1 for its largest headings."""
    full = [lines for lines in paragraphs if _is_text(lines)]
    usual = _Usual(full)
    known = Words()
    known.add(_text(line) for lines in full for line in lines)
    joined = _whole(full)
    levels = _levels([usual.scale(lines) if _may_head(lines, usual) else 0.0 for lines in joined])
    return [_block(lines, known, level) for lines, level in zip(joined, levels, strict=True)]


def _is_text(lines: list[ReadLine]) -> bool:
    """Spots and edges are read as a sign or two, without confidence."""
    words = [word for line in lines for word in line.words]
    letters = sum(c.isalnum() for word in words for c in word.text)
    sure = sum(word.sure for word in words) / len(words)
    return bool(letters) and (sure >= _NOISE or letters > 12)


def _whole(paragraphs: list[list[ReadLine]]) -> list[list[ReadLine]]:
    """Paragraphs that were cut in mid-sentence joined again, where size and place agree."""
    joined: list[list[ReadLine]] = []
    for lines in paragraphs:
        if joined and _goes_on(joined[-1], lines):
            joined[-1] = joined[-1] + lines
        else:
            joined.append(lines)
    return joined


def _goes_on(before: list[ReadLine], after: list[ReadLine]) -> bool:
    last, first = before[-1], after[0]
    gap = first.box[1] - last.box[3]
    same = abs(last.size - first.size) <= _SAME * 2 * last.size
    return (
        same
        and 0 <= gap < last.size * 0.8
        and not ends_sentence(_text(last), SENTENCE_ENDS)
        and len(before) > 1
    )


class _Usual:
    """What most words of the picture have: letter size and height of line."""

    def __init__(self, paragraphs: list[list[ReadLine]]) -> None:
        lines = [line for lines in paragraphs for line in lines for _ in line.words]
        self.size = median(line.size for line in lines) if lines else 1.0
        self.height = median(_height(line) for line in lines) if lines else 1.0

    def scale(self, lines: list[ReadLine]) -> float:
        """How many times larger these lines are; of Arabic Tesseract tells the letter size badly, so height counts too."""
        size = median(line.size for line in lines) / max(1.0, self.size)
        return max(size, median(_height(line) for line in lines) / max(1.0, self.height))


def _height(line: ReadLine) -> int:
    return line.box[3] - line.box[1]


def _may_head(lines: list[ReadLine], usual: _Usual) -> bool:
    text = " ".join(_text(line) for line in lines)
    short = len(lines) <= _HEADING_LINES and len(text) <= _HEADING_LENGTH
    return short and usual.scale(lines) > _LARGER and not ends_sentence(text, NEVER_ENDS_HEADING)


def _levels(sizes: list[float]) -> list[int]:
    """0 for text; for headings their rank by size, from 1."""
    steps: list[float] = []
    for size in sorted({size for size in sizes if size}, reverse=True):
        if not steps or size < steps[-1] * (1 - _SAME):
            steps.append(size)
    return [
        min(6, 1 + next(i for i, step in enumerate(steps) if size >= step * (1 - _SAME))) if size else 0
        for size in sizes
    ]


def _text(line: ReadLine) -> str:
    text = ""
    for word in line.words:
        text += (gap(text, word.text) if text else "") + word.text
    return text


def _block(lines: list[ReadLine], known: Words, level: int) -> DraftBlock:
    text = ""
    spans: list[Span] = []
    for line in lines:
        if text:
            cut, glue = known.join(text, _text(line))
            text = text[: len(text) - cut] + glue
        for index, word in enumerate(line.words):
            text += gap(text, word.text) if index else ""
            start = len(text)
            text += word.text
            if word.sure < DOUBTFUL:
                spans.append(Span(SpanKind.DOUBTFUL, start, len(text)))
    kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
    return DraftBlock(kind, text, level=level, spans=tuple(spans))
