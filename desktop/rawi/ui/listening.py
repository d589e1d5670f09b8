"""One cursor: what is heard, highlighted, remembered and, once it is silent, where the caret stands, is one sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rawi.article.translation import Spot, View
from rawi.session import plan
from rawi.settings.table import Settings
from rawi.speech.announcing import Announcing, Verbosity
from rawi.speech.cue import mark_cue
from rawi.speech.events import (
    Finished,
    Problem,
    ReadingEvent,
    SentenceStarted,
    State,
    StateChanged,
    WordStarted,
)
from rawi.speech.outlook import Outlook
from rawi.speech.plan import Manner
from rawi.speech.reading import Reading
from rawi.ui.desk import Desk
from rawi.ui.jobs import Jobs
from rawi.ui.waking import Waking
from rawi.wording import announcing as words
from rawi.wording.translator import language

if TYPE_CHECKING:
    from rawi.speech.plan import Plan

TICK = 25
_QUICK = 4
"""Milliseconds between looks at what is heard, and while the next sound is awaited."""

_STEP = 0.1
_SOON = 150
"""Milliseconds in which more translations are gathered before what is read aloud is planned anew."""


def planned(settings: Settings) -> tuple[object, ...]:
    """The settings that change what is read of an article."""
    return settings.show_furniture, settings.bilingual, settings.announcements


class Listening(QObject):
    """Joins the reading and the desk. `heard` gives each sentence's segment, `state` what the reading does, `paced` its speed;
    `silenced` tells that somebody wants a pause."""

    heard = Signal(str)
    state = Signal(str)
    paced = Signal(float)
    problem = Signal(object)
    finished = Signal()
    silenced = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        make_reading: Callable[[Callable[[ReadingEvent], None]], Reading],
        prepare: Callable[[str], None],
    ) -> None:
        """`prepare` loads what playing needs; it runs in a job before the first sound."""
        super().__init__(desk)
        self._desk = desk
        self._waking = Waking(jobs, prepare, self._play, self.problem.emit)
        self.reading = make_reading(self._take)
        self.reading.set_speed(desk.settings.speech_speed)
        self._moved = True
        self._told = False
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._look)
        self._growing = QTimer(self, interval=_SOON, singleShot=True)
        self._growing.timeout.connect(self.catch_up)
        self._stale = False
        desk.changed.connect(self.replan)
        desk.view.placed.connect(self._placed)
        self._article = ""
        self.skimming = False

    @property
    def playing(self) -> bool:
        """True while the voice speaks."""
        return self.reading.state is State.PLAYING

    def spot(self) -> Spot | None:
        """The sentence that is heard; in silence, the one that has the caret."""
        place = self.reading.place
        return place.spot if self.playing and place else self._desk.view.spot_at_caret()

    def first_wanted(self) -> str | None:
        """The segment from which on to translate first: the beginning of the paragraph that is heard, else of the one in sight."""
        place, article = self.reading.place, self._desk.article
        spot = place.spot if self.playing and place else self._desk.view.in_sight()
        if spot is None or article is None:
            return None
        blocks = article.blocks
        here = next((n for n, b in enumerate(blocks) if any(s.id == spot.segment for s in b.segments)), 0)
        worded = (s.id for b in blocks[here:] for s in b.segments if any(c.isalpha() for c in s.text))
        return next(worded, None)

    def _spoken(self, spot: Spot | None) -> Spot | None:
        """The sentence, or the next one that is read aloud: footnotes and furniture are not in the flow."""
        article = self._desk.article
        said = {utterance.spot.segment for utterance in self.reading.utterances}
        if spot is None or article is None or spot.segment in said:
            return spot
        order = [segment.id for segment in article.segments]
        here = order.index(spot.segment) if spot.segment in order else 0
        after = next((each for each in order[here:] if each in said), None)
        before = next((each for each in reversed(order[:here]) if each in said), None)
        found = after or before
        return Spot(found, spot.translated) if found else None

    def toggle(self) -> None:
        """Play from the caret, or pause."""
        if self.playing:
            self.reading.pause()
        else:
            self._waking.play(self.tr("Starting the voice"), self._language())

    def _language(self) -> str:
        """Of the sentence that will be heard first; what is announced before it may be in another one."""
        place = self.reading.place
        said = (each for each in self.reading.utterances if not each.aside)
        return next((each.language for each in said if place and each.spot == place.spot), "")

    def _play(self) -> None:
        """From the caret if the reader has moved it, else from where the voice stopped."""
        self.catch_up()
        at = self._spoken(self._desk.view.spot_at_caret()) if self._moved else None
        if at and self._desk.view.textCursor().hasSelection():
            self._desk.view.set_caret(at)
        self._moved = False
        self._timer.start()
        self.reading.play(at)

    def pause(self) -> None:
        """Silence; the place is kept."""
        self._waking.forgo()
        self.reading.pause()
        self.silenced.emit()

    def stop(self) -> None:
        """Silence; the place is kept, the sentence begins anew."""
        self._waking.forgo()
        self.reading.stop()

    def move(self, how: str) -> bool:
        """`how` is a method of the reading, such as "next_sentence"; from the caret if the reader has moved it."""
        self.catch_up()
        if self._moved and not self.playing:
            spot = self._spoken(self._desk.view.spot_at_caret())
            if spot:
                self.reading.seek(spot)
            self._moved = False
        return bool(getattr(self.reading, how)())

    def change_speed(self, steps: int) -> float:
        """Faster or slower by tenths; returns the new speed."""
        self.reading.set_speed(round(self.reading.speed + steps * _STEP, 1))
        self.paced.emit(self.reading.speed)
        return self.reading.speed

    def follow(self, settings: Settings) -> None:
        """Speed, pauses, and whether there is a short quiet sound before each sentence that the reader should doubt."""
        self.reading.set_speed(settings.speech_speed)
        self.reading.set_pauses(settings.pauses)
        self.reading.set_cue(mark_cue() if settings.mark_sound else b"")

    def close(self) -> None:
        """End the voice."""
        self._timer.stop()
        self.reading.close()

    def _placed(self) -> None:
        """The reader put the caret somewhere: while the voice speaks it goes there too."""
        if self.playing:
            self.catch_up()
        spot = self._desk.view.spot_at_caret()
        spoken = self._spoken(spot) if self.playing else None
        if spoken:
            self.reading.seek(spoken)
        else:
            self._moved = True
            if spot:
                self.heard.emit(spot.segment)

    def grow(self) -> None:
        """More of the article is translated: soon what is heard next is in the other language; in silence that waits until it is needed."""
        self._stale = self._desk.mode is not View.ORIGINAL
        if self._stale and self.reading.state is not State.STOPPED and not self._growing.isActive():
            self._growing.start()

    def catch_up(self) -> None:
        """What is heard next is planned with all that is translated by now."""
        self._growing.stop()
        new = self._plan() if self._stale else ()
        self._stale = False
        if new:
            self.reading.renew(new)

    def _plan(self) -> Plan:
        desk = self._desk
        if desk.article is None:
            return ()
        manner = Manner(
            desk.settings.show_furniture,
            desk.settings.bilingual,
            self.skimming,
            Announcing(Verbosity(desk.settings.announcements), language(), words.words),
        )
        return plan(desk.article, desk.translated, desk.mode, manner)

    def skim(self, *, wanted: bool) -> None:
        """Read only headings and first sentences, or everything, from after the sentence that is the place now."""
        self.skimming, self._stale = wanted, False
        self.reading.renew(self._plan())

    def outlook(self) -> Outlook:
        """How far what is heard is, in silence the caret, and how long the rest takes to listen."""
        self.catch_up()
        moved = self._moved and not self.playing
        return self.reading.outlook(self._spoken(self._desk.view.spot_at_caret()) if moved else None)

    def replan(self) -> None:
        """Another article, translation or view, or another manner of reading."""
        article = self._desk.article
        self._growing.stop()
        self._stale = False
        if article is None:
            return
        new = self._plan()
        if article.id != self._article:
            self._waking.forgo()
            self.reading.load(new)
            self._article = article.id
            self._moved, self._told = True, False
        else:
            self.reading.change_plan(new)
            self._mark_again()

    def _mark_again(self) -> None:
        """What was marked may be said in the other language now; in silence the reader's eyes stay where they are."""
        place = self.reading.place
        if place and self._told:
            self._desk.view.highlight(place.spot, reveal=self.playing)

    def _look(self) -> None:
        self.reading.tick()
        self._hurry()

    def _hurry(self) -> None:
        wanted = _QUICK if self.reading.waiting else TICK
        if self._timer.interval() != wanted:
            self._timer.setInterval(wanted)

    def _take(self, event: ReadingEvent) -> None:
        if isinstance(event, SentenceStarted):
            spot = event.utterance.spot
            self._told = True
            self._desk.view.highlight(spot)
            if not self.playing:
                self._desk.view.set_caret(spot)
            self._hurry()
            self.heard.emit(spot.segment)
        elif isinstance(event, WordStarted):
            spot = event.utterance.spot
            word = self._desk.view.article.word(spot, event.utterance.text, event.start, event.end)
            self._desk.view.highlight(spot, word)
        elif isinstance(event, StateChanged):
            self._changed(event.state)
        elif isinstance(event, Problem):
            self.problem.emit(event.error)
        elif isinstance(event, Finished):
            self.finished.emit()

    def _changed(self, state: State) -> None:
        """Once it is silent the caret stands where the ear was, unless the reader or another article has moved it since."""
        place, article = self.reading.place, self._desk.article
        if state is State.PLAYING:
            self._timer.start()
        elif place and article and article.id == self._article and not self._moved:
            self._desk.view.set_caret(place.spot)
        self.state.emit(state.value)
