"""Reading a plan aloud: play, pause, skip, speed. Synchronous; whoever owns it calls `tick` every 20-30 ms."""

from rawi.article.errors import Code, RawiError
from rawi.article.translation import Spot
from rawi.speech import navigation
from rawi.speech.asking import Asking, Pace, own_pace
from rawi.speech.events import Finished, Listener, Problem, SentenceStarted, StateChanged, WordStarted
from rawi.speech.outlook import Outlook, outlook
from rawi.speech.plan import Plan, Utterance
from rawi.speech.player import Player
from rawi.speech.port import Failed, Pcm, SpeechEvent, Synthesizer
from rawi.speech.skipping import Skipping
from rawi.speech.state import State

AHEAD = 3
"""Utterances that are asked for at a time, the spoken one among them."""

MOST_RETRIES = 3
_RETRIED = (Code.WORKER_DIED, Code.WORKER_STALLED)


class Reading(Skipping):
    """One voice, one place: the utterance at `place` is what is heard, shown and remembered.

    The player's keys are numbers in the plan plus `_base`, so that what sounds keeps its key in a renewed plan.
    """

    def __init__(
        self, synthesizer: Synthesizer, player: Player, listener: Listener, pace: Pace = own_pace
    ) -> None:
        self._synthesizer, self._player, self._tell = synthesizer, player, listener
        self._asking = Asking(synthesizer, player, pace)
        self._plan: Plan = ()
        self._index = self._base = self._retries = 0
        self._state = State.STOPPED
        self._coming: Plan | None = None
        self._instead: Utterance | None = None
        self._word: tuple[int, int] | None = None
        self._voiceless: set[str] = set()

    @property
    def state(self) -> State:
        """What it does now."""
        return self._state

    @property
    def speed(self) -> float:
        """1.0 is the voice's own."""
        return self._player.speed

    @property
    def waiting(self) -> bool:
        """True while it plays and has nothing to be heard: now `tick` is wanted as often as can be."""
        return self._state is State.PLAYING and self._player.starving

    @property
    def place(self) -> Utterance | None:
        """The utterance that is heard, or will be by `play`."""
        return self._plan[self._index] if self._plan else None

    def set_cue(self, cue: bytes) -> None:
        """The sound (PCM) before each marked sentence; none for silence."""
        self._asking.cue = cue

    def set_pauses(self, times: float) -> None:
        """How many times as long as planned the silence after what is asked for from now on is."""
        self._asking.pauses = times

    def outlook(self, at: Spot | None = None) -> Outlook:
        """How far the place is, or this sentence, and what is left from there at today's speed."""
        index = self._index if at is None else navigation.find(self._plan, at)
        return outlook(
            self._plan,
            index,
            lambda each: self.speed * self._asking.pace(each),
            self._asking.pauses,
        )

    @property
    def utterances(self) -> Plan:
        """The plan."""
        return self._plan

    def load(self, plan: Plan, at: Spot | None = None) -> None:
        """Take a new plan; stops what is read. `at` is where `play` will begin."""
        self._coming = None
        self.stop()
        self._plan, self._index = plan, navigation.find(plan, at) if at else 0

    def change_plan(self, plan: Plan) -> None:
        """Another view of the same article: goes on with the same sentence, from its beginning where it is said otherwise now."""
        place, playing = self.place, self._state is State.PLAYING
        at = navigation.again(plan, place) if place else 0
        if place and at is not None and navigation.words(plan[at]) == navigation.words(place):
            self.renew(plan)
            return
        if place and at is None:
            at = min(navigation.nearest(plan, self._plan, self._index), max(0, len(plan) - 1))
        self._coming = None
        self._forget()
        self._plan, self._index = plan, at or 0
        if playing and plan:
            self._begin()

    def renew(self, plan: Plan) -> None:
        """More of the article is translated: what is heard is heard to its end, what follows is the new plan's."""
        self._coming = plan
        self._take_over()

    def play(self, at: Spot | None = None) -> None:
        """Read from this sentence, else from where it stands; NOTHING_TO_SPEAK for an empty plan."""
        if self._state is State.STOPPED:
            self._voiceless.clear()
        if not self._plan:
            self._tell(Problem(RawiError(Code.NOTHING_TO_SPEAK)))
            return
        if at is not None:
            same = self._plan[navigation.find(self._plan, at)].spot == self._plan[self._index].spot
            if not same or self._state is State.STOPPED:
                self._forget()
                self._index = navigation.find(self._plan, at)
        elif self._state is State.STOPPED:
            self._index = navigation.begin(self._plan, self._index)
        self._begin()

    def pause(self) -> None:
        """Silence at once; `play` goes on at the same sample."""
        if self._state is State.PLAYING:
            self._player.pause()
            self._change(State.PAUSED)

    def stop(self) -> None:
        """Silence; the place stays, and `play` begins its sentence anew."""
        self._forget()
        self._change(State.STOPPED)

    def close(self) -> None:
        """Stop, end the engine, let the device go."""
        self.stop()
        self._player.close()
        self._synthesizer.close()

    def recast(self) -> None:
        """The voices are others now: a sentence that sounds is said anew, one that waits will be."""
        self._voiceless.clear()
        self._forget()
        if self._state is State.PLAYING:
            self._begin()

    def set_speed(self, speed: float) -> None:
        """0.5 to 4; heard at once."""
        self._player.set_speed(speed)

    def tick(self) -> None:
        """Collect sound, ask for more, tell what is heard."""
        for event in self._synthesizer.poll():
            self._take(event)
        for problem in self._player.problems():
            if problem.code is Code.SOUND_DEVICE_LOST:
                self.pause()
            self._tell(Problem(problem))
        self._take_over()
        if self._state is State.PLAYING:
            self._ask_ahead()
            self._report()

    def _begin(self) -> None:
        """Ask first: the voice works while the listener shows the place; what it has at once sounds at once."""
        fresh = self._asking.count == 0
        self._ask_ahead()
        self._player.start()
        self._change(State.PLAYING)
        if fresh:
            self._tell(SentenceStarted(self._plan[self._index]))
        self.tick()

    def _change(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self._tell(StateChanged(state))

    def _forget(self) -> None:
        """Drop all sound and requests; the place stays."""
        self._asking.forget()
        self._base, self._word = 0, None
        self._put_back()
        self._take_over()

    def _go(self, index: int) -> bool:
        """Move to this utterance; keeps playing if it played."""
        if not 0 <= index < len(self._plan):
            return False
        spot = self._plan[index].spot
        self._forget()
        self._index = navigation.find(self._plan, spot)
        if self._state is State.PLAYING:
            self._begin()
        else:
            self._tell(SentenceStarted(self._plan[self._index]))
        return True

    def _take_over(self) -> None:
        """Take the coming plan, unless a sentence after the one that is heard has begun to sound: then at a later tick."""
        here, first, asked = self._index + self._base, self._player.first(), self._asking.count
        begun = asked and first != here and not (first is None and asked == 1)
        if self._coming is None or begun:
            return
        plan, self._coming = self._coming, None
        heard, at = self.place, 0
        if heard:
            found = navigation.again(plan, heard)
            at = navigation.nearest(plan, self._plan, self._index) if found is None else found
            if found is None:
                plan = (*plan[:at], heard, *plan[at:])
        if asked and heard:
            kept = 1 + navigation.same_from(self._plan, self._index + 1, plan, at + 1, asked - 1)
            self._asking.drop(here + kept, kept)
            self._base = here - at
            self._instead = plan[at] if plan[at] != heard else None
            plan = (*plan[:at], heard, *plan[at + 1 :])
        self._plan, self._index = plan, at

    def _put_back(self) -> None:
        """The sentence that was heard to its end stands in the plan again as it is to be said now."""
        if self._instead is not None:
            here = self._index
            self._plan = (*self._plan[:here], self._instead, *self._plan[here + 1 :])
            self._instead = None

    def _ask_ahead(self) -> None:
        """Keep AHEAD utterances asked for; those whose language has no voice are passed over."""
        while self._asking.count < AHEAD and self._index + self._asking.count < len(self._plan):
            index = self._index + self._asking.count
            asked = self._plan[index]
            voiceless = asked.language in self._voiceless and not asked.voice
            self._asking.ask(index + self._base, asked, voiceless=voiceless)

    def _take(self, event: SpeechEvent) -> None:
        key = self._asking.take(event)
        if key is None:
            return
        if isinstance(event, Pcm):
            self._retries = 0
        elif isinstance(event, Failed):
            self._fail(key, event.error)

    def _fail(self, key: int, error: RawiError) -> None:
        if error.code in _RETRIED:
            self._restart(key, error)
            return
        language = self._plan[key - self._base].language
        if error.code is not Code.NO_VOICE:
            self._tell(Problem(error))
            if error.code is Code.VOICE_ENGINE_MISSING:
                self.stop()
                return
        elif language not in self._voiceless:
            self._voiceless.add(language)
            self._tell(Problem(error))
        self._player.complete(key)
        rest = [each for each in self._plan[self._index :] if not each.aside]
        if rest and all(each.language in self._voiceless and not each.voice for each in rest):
            self.stop()

    def _restart(self, key: int, error: RawiError) -> None:
        """The engine died: ask again for what is not all there, unless it keeps dying on it; what sounds goes on."""
        self._retries += 1
        given_up = self._retries > MOST_RETRIES
        if given_up or not self._asking.drop(key, key - self._base - self._index):
            self._forget()
        self._tell(Problem(error))
        if given_up:
            self._retries = 0
            self._change(State.STOPPED)
        elif self._state is State.PLAYING:
            self._ask_ahead()
            self._player.start()

    def _report(self) -> None:
        """Tell the sentence and word that are heard; after a device was lost that may be an earlier one."""
        heard = self._player.heard()
        here = heard.key - self._base if heard is not None else -1
        if heard is not None and here >= 0:
            if here != self._index:
                self._put_back()
                self._asking.begun(heard.key, here - self._index)
                self._index, self._word = here, None
                self._tell(SentenceStarted(self._plan[self._index]))
            self._report_word(heard.key, heard.seconds)
        at_end = self._index + self._asking.count >= len(self._plan)
        if at_end and not self._asking.waiting and self._player.finished():
            self._forget()
            self._change(State.STOPPED)
            self._tell(Finished())

    def _report_word(self, key: int, seconds: float) -> None:
        word = self._asking.word(key, seconds)
        if word and word != self._word and not self._plan[self._index].aside:
            self._word = word
            self._tell(WordStarted(self._plan[self._index], *word))
