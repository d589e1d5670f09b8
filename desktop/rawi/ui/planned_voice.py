"""One voice over the desk: made when it is first needed, with a plan of what is on the desk now."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rawi.article.translation import Spot, View
from rawi.settings.table import Settings, rule
from rawi.speech.state import State
from rawi.ui.desk import Desk
from rawi.ui.jobs import Jobs
from rawi.ui.planning import Change, Planning
from rawi.wording.translator import language, translate

if TYPE_CHECKING:
    from rawi.speech.plan import Plan
    from rawi.speech.reading import Reading
    from rawi.ui.voices import Voices

_SOON = 150
"""Milliseconds in which more translations are gathered before what is read aloud is planned anew."""


class PlannedVoice(QObject):
    """`planned` tells that what is read aloud is planned, or planned anew."""

    planned = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, make_reading: Callable[[], Reading], voices: Voices) -> None:
        super().__init__(desk)
        self._desk, self._make_reading, self._voices = desk, make_reading, voices
        title = translate("Listening", "Starting the voice")
        self._planning = Planning(self, jobs, title, self._planner, self._take_plan)
        self._plan: Plan = ()
        self.speed = desk.settings.speech_speed
        self.skimming = False

    @cached_property
    def _voice(self) -> Reading:
        """Made when it is first needed."""
        made = self._make_reading()
        made.set_speed(self.speed)
        self._prepare(made, self._desk.settings)
        made.load(self._plan)
        return made

    @property
    def _began(self) -> bool:
        """Whether there is a voice yet."""
        return "_voice" in vars(self)

    @property
    def reading(self) -> Reading:
        """The voice, with the plan of what is on the desk now."""
        self._planning.finish(Change.OTHER)
        return self._voice

    @property
    def playing(self) -> bool:
        """True while the voice speaks."""
        return self._began and self._voice.state is State.PLAYING

    def heard_spot(self) -> Spot | None:
        """The sentence that is heard; None in silence."""
        place = self._voice.place if self.playing else None
        return place.spot if place else None

    def hold(self) -> None:
        """Silence for a while, if there is a voice."""
        if self._began:
            self._voice.pause()

    def follow(self, settings: Settings) -> None:
        """Speed, pauses, and whether there is a short quiet sound before each sentence that the reader should doubt."""
        self._set_speed(settings.speech_speed)
        if self._began:
            self._prepare(self._voice, settings)

    def _set_speed(self, speed: float) -> None:
        allowed = rule("speech_speed")
        self.speed = min(allowed.high, max(allowed.low, speed))
        if self._began:
            self._voice.set_speed(self.speed)

    def _prepare(self, reading: Reading, settings: Settings) -> None:
        from rawi.speech.cue import mark_cue

        reading.set_pauses(settings.pauses)
        reading.set_cue(mark_cue() if settings.mark_sound else b"")

    def close(self) -> None:
        """End the voice."""
        self._planning.forget()
        if self._began:
            self._voice.close()

    def grow(self) -> None:
        """More of the article is translated: soon what is heard next is in the other language; in silence that waits until it is needed."""
        if self._desk.mode is not View.ORIGINAL:
            going = self._began and self._voice.state is not State.STOPPED
            self._planning.order(Change.GROWN, _SOON if going else None)

    def catch_up(self) -> None:
        """What is heard next is planned with all that is translated by now."""
        self._planning.finish()

    def _planner(self) -> Callable[[], Plan]:
        """What plans that which is on the desk now."""
        desk, skimming, spoken = self._desk, self.skimming, language()
        article, translated, mode, settings = desk.article, desk.translated, desk.mode, desk.settings
        voices, highlighted = self._voices, desk.highlighted

        def make() -> Plan:
            from rawi.session import plan
            from rawi.speech.announcing import Announcing, Verbosity
            from rawi.speech.plan import Manner
            from rawi.wording import announcing as words

            announcing = Announcing(Verbosity(settings.announcements), spoken, words.words)
            wanted = settings.show_furniture, settings.bilingual, skimming, announcing
            manner = Manner(*wanted, pictures=settings.read_pictures, highlighted=highlighted)
            narrated = settings.narration or bool(article and article.sound_alone)
            made = plan(article, translated, mode, manner, narrated=narrated) if article else ()
            voices.load()
            if any(each.voice for each in made):
                voices.narrate()
            return made

        return make

    def _take_plan(self, change: Change, plan: Plan) -> None:
        """Another article, translation or view, or another manner of reading."""
        self._plan = plan
        if self._began and change is Change.ARTICLE:
            self._voice.load(plan)
        elif self._began and change is Change.OTHER:
            self._voice.change_plan(plan)
            self._mark_again()
        elif self._began:
            self._voice.renew(plan)
        self.planned.emit()

    def _mark_again(self) -> None:
        """The same sentence may be said otherwise now."""

    def skim(self, *, wanted: bool) -> None:
        """Read only headings and first sentences, or everything, from after the sentence that is the place now."""
        self.skimming = wanted
        self._planning.order(Change.GROWN)
        self._planning.finish()

    def _empty(self) -> None:
        """Silence: what was planned is of another article."""
        self._planning.forget()
        self._plan = ()
        if self._began:
            self._voice.load(())
