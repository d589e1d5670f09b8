"""What the reader has in eye, ear and hand stays where it is while the document changes around it."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

from rawi.article.translation import Spot
from rawi.ui.shown_pieces import Place, ShownPieces


@dataclass(frozen=True, slots=True)
class _End:
    """One end of the selection: its sentence, how far in it is, and where that stood."""

    spot: Spot | None
    inside: int
    length: int


class Staying:
    """Remembers caret, selection and scroll position by sentences; `restore` brings them back."""

    def __init__(self, view: QTextBrowser, shown: ShownPieces, heard: Spot | None) -> None:
        self._view, self._shown = view, shown
        cursor = view.textCursor()
        self._ends = self._end(cursor.anchor()), self._end(cursor.position())
        self._watched = self._in_sight(heard, self._ends[1].spot)
        self._top = self._y(self._watched)

    def restore(self) -> None:
        """Sentences that are shown in the other language now keep the caret at their beginning or end."""
        cursor = self._view.textCursor()
        anchor = self._position(self._ends[0], cursor.anchor())
        position = self._position(self._ends[1], cursor.position())
        if (anchor, position) != (cursor.anchor(), cursor.position()):
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self._view.setTextCursor(cursor)
        top = self._y(self._watched)
        if top is not None and self._top is not None and top != self._top:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + top - self._top)

    def _end(self, position: int) -> _End:
        spot = self._shown.spot_at(position)
        place = self._shown.exact(spot) if spot else None
        if place is None or not place.start <= position <= place.end:
            return _End(None, 0, 0)
        return _End(spot, position - place.start, place.end - place.start)

    def _position(self, end: _End, now: int) -> int:
        """Where this end belongs; `now` is where Qt has left it."""
        place = self._shown.exact(end.spot) if end.spot else None
        if place:
            return place.start + min(end.inside, place.end - place.start)
        place = self._shown.place(end.spot) if end.spot else None
        if place is None:
            return now
        return place.end if end.inside and end.inside == end.length else place.start

    def _in_sight(self, *wished: Spot | None) -> Spot | None:
        """What must not move: the sentence that is heard or has the caret, if it is in sight, else what is at the top."""
        height = self._view.viewport().height()
        for spot in wished:
            y = self._y(spot)
            if y is not None and 0 <= y < height:
                return spot
        return self._shown.spot_at(self._view.cursorForPosition(self._view.rect().topLeft()).position())

    def _y(self, spot: Spot | None) -> int | None:
        """Where the sentence begins in the viewport."""
        place: Place | None = self._shown.place(spot) if spot else None
        if place is None:
            return None
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(place.start)
        return self._view.cursorRect(cursor).top()
