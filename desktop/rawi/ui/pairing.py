"""Where both languages are shown, the counterpart of the current sentence is marked in the other paragraph."""

from rawi.article.translation import Spot, View
from rawi.ui.desk import Desk
from rawi.ui.listening import Listening


class Pairing:
    """Follows the ear while the voice speaks, else the caret."""

    def __init__(self, desk: Desk, listening: Listening) -> None:
        self._desk, self._listening = desk, listening
        self._shown: tuple[int, int] | None = None
        desk.view.cursorPositionChanged.connect(self.follow)
        desk.view.article.filled.connect(self.follow)
        desk.changed.connect(self.follow)
        listening.heard.connect(lambda _segment: self.follow())
        listening.state.connect(lambda _state: self.follow())

    def follow(self) -> None:
        """Mark the counterpart of what is current now."""
        found = self._counterpart() if self._desk.mode is View.BOTH else None
        if found or self._shown:
            self._shown = found
            self._desk.view.pair(found)

    def _counterpart(self) -> tuple[int, int] | None:
        spot = self._listening.spot()
        place = self._desk.view.article.exact(Spot(spot.segment, not spot.translated)) if spot else None
        return (place.start, place.end) if place else None
