"""The lines of a region in, its paragraphs out: by gaps, indents, sizes, weights, bullets and lines that end early."""

import itertools
import re
from statistics import median

from rawi.load.pdf.page import Line, Paragraph
from rawi.load.plain.measures import ends_sentence
from rawi.load.plain.patterns import SENTENCE_ENDS

BULLET = re.compile(
    r"^(?:[•◦▪▫●○■□‣⁃∙·–—*\uf0b7\uf0a7-]\s+|[•◦▪●○■‣\uf0b7\uf0a7]\s*(?=\S)|(\d{1,3}|[\u0660-\u0669\u06f0-\u06f9]{1,3})[.)-]\s+)(?=\S)"
)
_INDENT, _SIZE, _GAP = 0.7, 0.08, 1.22
_EARLY = 0.25
"""The part of the region's width that a line leaves free when it surely ends its paragraph."""

_USUAL_PITCH = 1.6


def paragraphs(lines: list[Line], page: int) -> list[Paragraph]:
    """The paragraphs of a region; furniture stands by itself."""
    if not lines:
        return []
    region = _Region(lines)
    found = [Paragraph([lines[0]], page, starts_column=True)]
    for last, line in itertools.pairwise(lines):
        if region.is_gap(last, line) or region.breaks(found[-1], last, line):
            found.append(Paragraph([line], page))
        else:
            found[-1].lines.append(line)
    return found


class _Region:
    """What is usual among these lines."""

    def __init__(self, lines: list[Line]) -> None:
        self.start = min(line.start for line in lines)
        self.end = max(line.end for line in lines)
        pitches = [
            a.box.bottom - b.box.bottom
            for a, b in itertools.pairwise(lines)
            if _same_size(a, b) and a.box.bottom > b.box.bottom
        ]
        usual = _USUAL_PITCH * median(line.size for line in lines)
        self.pitch = min(median(pitches), usual) if pitches else usual

    def is_gap(self, last: Line, line: Line) -> bool:
        """More white above the line than between most lines."""
        scale = max(1.0, max(last.size, line.size) / max(1.0, min(last.size, line.size)))
        return last.box.bottom - line.box.bottom > self.pitch * _GAP * scale or not _same_size(last, line)

    def breaks(self, paragraph: Paragraph, last: Line, line: Line) -> bool:
        """A new paragraph begins without a gap."""
        if last.furniture != line.furniture or last.bold != line.bold or BULLET.match(line.text):
            return True
        step = _INDENT * line.size
        if BULLET.match(paragraph.lines[0].text) and line.start > paragraph.lines[0].start + step:
            return False
        return self._indents(paragraph, last, line, step) or self._ended_early(last, line)

    def _indents(self, paragraph: Paragraph, last: Line, line: Line, step: float) -> bool:
        """Its first line stands in or, after a paragraph that stands in as a whole, out."""
        if line.start > last.start + step:
            return len(paragraph.lines) > 1 or line.start < self.start + step * 8
        return len(paragraph.lines) > 1 and line.start < last.start - step

    def _ended_early(self, last: Line, line: Line) -> bool:
        """The next word would have fitted on the last line."""
        width = max(1.0, self.end - self.start)
        free = self.end - last.end
        word = line.text.partition(" ")[0]
        need = len(word) / max(1, len(line.text)) * (line.end - line.start) + line.size
        return free > need and (ends_sentence(last.text, SENTENCE_ENDS) or free > width * _EARLY)


def _same_size(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) <= _SIZE * max(one.size, other.size)
