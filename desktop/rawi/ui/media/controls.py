"""The reading as any player: what it does and what is read, told and changed from outside the window."""

import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal

from rawi.article.errors import Code, RawiError
from rawi.speech.player import FASTEST
from rawi.speech.state import State
from rawi.ui.media.place import Place

if TYPE_CHECKING:
    from rawi.ui.reader_window import ReaderWindow

MICROSECONDS = 1_000_000
_OFF = 1.5
"""Seconds that others, who count on by themselves, may be wrong before they are told the place anew."""

_LONGEST = 200
_STATES = {State.PLAYING: "Playing", State.PAUSED: "Paused", State.STOPPED: "Stopped"}


class Controls(QObject):
    """`changed` tells that anything but the place may be another now, `jumped` that the place is not where one would think (microseconds)."""

    changed = Signal()
    jumped = Signal(object)

    def __init__(self, window: "ReaderWindow", clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window, self._listening, self._clock = window, window.listening, clock
        self._place = Place(clock)
        self._told = (0.0, clock())
        self._listening.heard.connect(lambda _segment: self._came())
        self._listening.state.connect(lambda _state: self._runs())
        self._listening.paced.connect(lambda _speed: self._runs())
        window.preferences.changed.connect(self._runs)
        self._listening.planned.connect(self._read)
        self._read()

    @property
    def status(self) -> str:
        """Playing, Paused or Stopped, as MPRIS calls them."""
        return _STATES[self._listening.reading.state]

    @property
    def speed(self) -> float:
        """Times the voice's own."""
        return self._listening.speed

    @property
    def readable(self) -> bool:
        """There is an article with something to say."""
        return bool(self._listening.reading.utterances) and self._window.desk.article is not None

    @property
    def position(self) -> int:
        """Microseconds at speed 1: an estimate, right at the beginning of the article and in proportion after it."""
        return round(self._place.seconds * MICROSECONDS)

    @property
    def track(self) -> str:
        """The article's name as a D-Bus path; "" without one."""
        article = self._window.desk.article
        return f"/rawi/article/{re.sub(r'[^A-Za-z0-9]', '_', article.id)}" if article else ""

    @property
    def metadata(self) -> dict[str, Any]:
        """Title, authors, site and length, as far as they are known, by their MPRIS names; without the track."""
        article = self._window.desk.article
        if article is None:
            return {}
        told: dict[str, Any] = {
            "xesam:title": article.title,
            "xesam:artist": list(article.authors),
            "xesam:album": article.site,
            "mpris:length": round(self._place.timeline.length * MICROSECONDS),
        }
        return {name: value for name, value in told.items() if value}

    def play(self) -> None:
        """Read aloud."""
        if self.readable and not self._listening.playing:
            self._window.teller.hush()
            self._listening.toggle()

    def pause(self) -> None:
        """Silence; the place is kept."""
        self._listening.pause()

    def play_pause(self) -> None:
        """One or the other."""
        (self.pause if self._listening.playing else self.play)()

    def stop(self) -> None:
        """Silence; the sentence begins anew the next time."""
        self._window.teller.hush()
        self._window.stay()
        self._listening.stop()

    def skip(self, way: str) -> None:
        """To the "next" or "previous" section, or paragraph."""
        if self.readable:
            self._window.trigger(f"{way}_part")

    def seek(self, moment: int) -> None:
        """To the sentence of a moment (microseconds); after the end as `skip`."""
        if not self.readable:
            return
        spot = self._place.target(moment / MICROSECONDS)
        if spot:
            self._listening.reading.seek(spot)
            self._tell_place()
        else:
            self.skip("next")

    def change_speed(self, speed: float) -> None:
        """To the nearest speed there is; 0 is silence, as MPRIS wants it."""
        if speed == 0:
            self.pause()
        elif speed > 0:
            self._window.change_speed(round((min(speed, FASTEST) - self.speed) * 10))

    def open(self, address: str) -> None:
        """Open a file of this computer; any other address is only told."""
        url = QUrl(address)
        if url.isLocalFile() and url.host() in ("", "localhost"):
            self._window.open(Path(url.path(QUrl.ComponentFormattingOption.FullyDecoded)))
        else:
            self._window.teller.problem(RawiError(Code.ADDRESS_NOT_FETCHED, address=address[:_LONGEST]))

    def show(self) -> None:
        """Bring the window to the front."""
        window = self._window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    def quit(self) -> None:
        """End Rawi, once the answer is sent."""
        QTimer.singleShot(0, self._window.close)

    def _read(self) -> None:
        """Another article, translation or view."""
        self._place.plan(self._listening.reading.utterances)
        self._came()
        self.changed.emit()

    def _came(self) -> None:
        self._place.plan(self._listening.reading.utterances)
        self._place.came_to(self._listening.spot())
        place, moment = self._told
        gone = (self._clock() - moment) * self.speed if self._listening.playing else 0.0
        if abs(place + gone - self._place.seconds) > _OFF:
            self._tell_place()

    def _runs(self) -> None:
        self._place.runs(self.speed, playing=self._listening.playing)
        self._told = (self._place.seconds, self._clock())
        self.changed.emit()

    def _tell_place(self) -> None:
        self._told = (self._place.seconds, self._clock())
        self.jumped.emit(self.position)
