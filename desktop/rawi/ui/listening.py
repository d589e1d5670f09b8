"""One cursor: what is heard, highlighted, remembered and, once it is silent, where the caret stands, is one sentence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from rawi.article.translation import Spot
from rawi.settings.table import Settings
from rawi.speech.state import State
from rawi.ui.desk import Desk
from rawi.ui.jobs import Jobs
from rawi.ui.planned_voice import PlannedVoice
from rawi.ui.planning import Change
from rawi.ui.waking import Waking

if TYPE_CHECKING:
    from rawi.speech.events import ReadingEvent
    from rawi.speech.outlook import Outlook
    from rawi.ui.voices import Voices

TICK = 25
_QUICK = 4
"""Milliseconds between looks at what is heard, and while the next sound is awaited."""

_STEP = 0.1


def planned(settings: Settings) -> tuple[object, ...]:
    """The settings that change what is read of an article."""
    spoken = settings.announcements, settings.read_pictures, settings.narration
    return settings.show_furniture, settings.bilingual, *spoken


class Listening(PlannedVoice):
    """Joins the reading and the desk. `heard` gives each sentence's segment, `state` what the reading does, `paced` its speed;
    `silenced` tells that somebody wants a pause.
    """

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
        voices: Voices,
    ) -> None:
        super().__init__(desk, jobs, partial(voices.article, self._take), voices)
        self._waking = Waking(jobs, voices.prepare, self._play, self.problem.emit)
        self._moved = True
        self._told = False
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._look)
        desk.changed.connect(self.replan)
        desk.view.placed.connect(self._placed)
        self._article = ""

    def spot(self) -> Spot | None:
        """The sentence that is heard; in silence, the one that has the caret."""
        return self.heard_spot() or self._desk.view.spot_at_caret()

    def first_wanted(self) -> str | None:
        """The segment from which on to translate first: the beginning of the paragraph that is heard, else of the one in sight."""
        article, spot = self._desk.article, self.heard_spot() or self._desk.view.in_sight()
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
            self._voice.pause()
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
        self.hold()
        self.silenced.emit()

    def stop(self) -> None:
        """Silence; the place is kept, the sentence begins anew."""
        self._waking.forgo()
        if self._began:
            self._voice.stop()

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
        self._set_speed(round(self.speed + steps * _STEP, 1))
        self.paced.emit(self.speed)
        return self.speed

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

    def outlook(self) -> Outlook:
        """How far what is heard is, in silence the caret, and how long the rest takes to listen."""
        self.catch_up()
        moved = self._moved and not self.playing
        return self.reading.outlook(self._spoken(self._desk.view.spot_at_caret()) if moved else None)

    def replan(self) -> None:
        """Another article, translation or view, or another manner of reading."""
        article = self._desk.article
        if article is None:
            self._planning.forget()
        elif article.id != self._article:
            self._waking.forgo()
            self._empty()
            self._article = article.id
            self._moved, self._told = True, False
            self._planning.order(Change.ARTICLE)
        else:
            self._planning.order(Change.OTHER)

    def close(self) -> None:
        """End the voice."""
        self._timer.stop()
        super().close()

    def repeat(self) -> None:
        """The same sentence once more."""
        self.reading.repeat()

    def _mark_again(self) -> None:
        """What was marked may be said in the other language now; in silence the reader's eyes stay where they are."""
        place = self._voice.place
        if place and self._told:
            self._desk.view.highlight(place.spot, reveal=self.playing)

    def _look(self) -> None:
        self._voice.tick()
        self._hurry()

    def _hurry(self) -> None:
        wanted = _QUICK if self._voice.waiting else TICK
        if self._timer.interval() != wanted:
            self._timer.setInterval(wanted)

    def _take(self, event: ReadingEvent) -> None:
        from rawi.speech.events import Finished, Problem, SentenceStarted, StateChanged, WordStarted

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
        place, article = self._voice.place, self._desk.article
        if state is State.PLAYING:
            self._timer.start()
        elif place and article and article.id == self._article:
            self._mark_again()
            if not self._moved:
                self._desk.view.set_caret(place.spot)
        self.state.emit(state.value)
