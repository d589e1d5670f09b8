"""Where footnotes, marks and their references stand in a page: their ids, each used once."""

from collections.abc import Iterable

from rawi.render.pieces import Piece
from rawi.render.runs import MARK_ADDRESS, WITHIN, Run, Text


class PageLinks:
    """The ids of one page, given in the order the page is written."""

    def __init__(self, shown: Iterable[Piece]) -> None:
        pieces = list(shown)
        notes = dict.fromkeys(piece.note for piece in pieces if piece.note)
        self._notes = {label: number for number, label in enumerate(notes, 1)}
        self._referred = {run.note for piece in pieces for run in _runs(piece) if run.note}
        self._used: set[str] = set()
        marked = (s.segment for p in pieces for text in texts(p) for s in text.sentences if s.marks)
        self.marks = {segment: number for number, segment in enumerate(dict.fromkeys(marked), 1)}

    def at(self, run: Run) -> tuple[str, str]:
        """A run's address, and the id that its place gets: the first reference to a footnote has one.

        A reference to a footnote that the page has not got leads nowhere, nor does a link within the article: sentences
        have no ids in a page.
        """
        if run.address.startswith(MARK_ADDRESS):
            number = self.marks[run.address.removeprefix(MARK_ADDRESS)]
            return f"#mark-{number}", self._once(f"marked-{number}")
        if not run.note:
            return "" if run.address.startswith(WITHIN) else run.address, ""
        if run.note not in self._notes:
            return "", ""
        number = self._notes[run.note]
        return f"#note-{number}", self._once(f"reference-{number}")

    def note(self, piece: Piece) -> tuple[str, str]:
        """The id of a footnote's own text, and of the place that refers to it; "" for none."""
        if piece.note not in self._notes:
            return "", ""
        number = self._notes[piece.note]
        key = self._once(f"note-{number}")
        return key, f"reference-{number}" if key and piece.note in self._referred else ""

    def mark(self, segment: str) -> tuple[str, str]:
        """The id of what is told about a sentence with marks, and that of its sign."""
        return f"mark-{self.marks[segment]}", f"marked-{self.marks[segment]}"

    def _once(self, key: str) -> str:
        if key in self._used:
            return ""
        self._used.add(key)
        return key


def _runs(piece: Piece) -> Iterable[Run]:
    return (run for text in texts(piece) for run in text.runs)


def texts(piece: Piece) -> tuple[Text, ...]:
    """A piece's text and those of its cells."""
    return (piece.text, *(text for row in piece.rows for text, _ in row))
