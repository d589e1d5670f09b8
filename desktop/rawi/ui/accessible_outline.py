"""The paragraphs of a document in, what assistive technology sees at the top level out: paragraphs, and lists and tables as wholes."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtGui import QTextDocument

from rawi.article.model import BlockKind
from rawi.ui.shown_pieces import ShownPieces


@dataclass(frozen=True, slots=True)
class Run:
    """`count` paragraphs of the document from the number `first` on that are one thing, or nothing (`kind` is None) at all."""

    kind: BlockKind | None
    first: int
    count: int


class Outline:
    """Finds things by their number at the top level, and that number by a paragraph's."""

    def __init__(self, runs: Sequence[Run], paragraphs: int) -> None:
        """`runs` are in order; every other paragraph is a thing of its own."""
        self.runs = runs
        self._firsts = [run.first for run in runs]
        self._spared = [0, *accumulate(run.count - (run.kind is not None) for run in runs)]
        self._numbers = [run.first - spared for run, spared in zip(runs, self._spared, strict=False)]
        self.count = paragraphs - self._spared[-1]

    def at(self, number: int) -> Run | int:
        """The thing with this number: a run, or a paragraph (its number in the document)."""
        before = bisect_right(self._numbers, number)
        while before and self.runs[before - 1].kind is None:
            before -= 1
        if before and self._numbers[before - 1] == number:
            return self.runs[before - 1]
        return number + self._spared[bisect_right(self._numbers, number)]

    def run(self, paragraph: int) -> Run | None:
        """The run that a paragraph belongs to."""
        index = bisect_right(self._firsts, paragraph) - 1
        run = self.runs[index] if index >= 0 else None
        return run if run and paragraph < run.first + run.count else None

    def number(self, paragraph: int) -> int:
        """The number at the top level of the thing that a paragraph belongs to."""
        index = bisect_right(self._firsts, paragraph) - 1
        run = self.run(paragraph)
        return self._numbers[index] if run else paragraph - self._spared[index + 1]


def outline(pieces: ShownPieces, document: QTextDocument) -> Outline:
    """Of what is shown by now. The empty paragraphs that Qt puts around tables are nothing."""
    return Outline(tuple(_runs(pieces, document)), document.blockCount())


def _runs(pieces: ShownPieces, document: QTextDocument) -> Iterator[Run]:
    first = True
    for kind, start, end in pieces.groups():
        number = document.findBlock(start).blockNumber()
        if first and kind is BlockKind.TABLE and number == 1 and not document.begin().text():
            yield Run(None, 0, 1)
        first = False
        last = document.findBlock(end).blockNumber() if end >= 0 else document.blockCount()
        yield Run(kind, number, last - number)
