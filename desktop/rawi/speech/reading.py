"""Reading a plan aloud: play, pause, skip, speed. Synchronous; whoever owns it calls `tick` every 20-30 ms."""

from rawi.article.errors import Code, RawiError
from rawi.article.translation import Spot
from rawi.speech import navigation
from rawi.speech.asking import Asking, Pace, own_pace
from rawi.speech.events import Finished, Listener, Problem, SentenceStarted, State, StateChanged, WordStarted
from rawi.speech.plan import Plan, Utterance
from rawi.speech.player import Player
from rawi.speech.port import Failed, Pcm, SpeechEvent, Synthesizer

AHEAD = 3
"""Utterances that are asked for at a time, the spoken one among them."""

MOST_RETRIES = 3
_RETRIED = (Code.WORKER_DIED, Code.WORKER_STALLED)


class Reading:
    """One voice, one place: the utterance at `place` is what is heard, shown and remembered.

    The player's keys are numbers in the plan plus `_base`, so that what
    sounds keeps its key in a renewed plan.
    """

    def __init__(
        self, synthesizer: Synthesizer, player: Player, listener: Listener, pace: Pace = own_pace
    ) -> None:
        self._synthesizer, self._player, self._tell = synthesizer, player, listener
        self._asking = Asking(synthesizer, player, pace)
        self._plan: Plan = ()
        self._index = 0
        self._state = State.STOPPED
        self._base = 0
        self._coming: Plan | None = None
        self._instead: Utterance | None = None
        self._word: tuple[int, int] | None = None
        self._voiceless: set[str] = set()
        self._retries = 0

    @property
    def state(self) -> State:
        """What it does now."""
        return self._state

    @property
    def speed(self) -> float:
        """1.0 is the voice's own."""
        return self._player.speed

    @property
    def place(self) -> Utterance | None:
        """The utterance that is heard, or will be by `play`."""
        return self._plan[self._index] if self._plan else None

    def set_cue(self, cue: bytes) -> None:
        """The sound (PCM) before each marked sentence; none for silence."""
        self._asking.cue = cue

    @property
    def utterances(self) -> Plan:
        """The plan."""
        return self._plan

    def load(self, plan: Plan, at: Spot | None = None) -> None:
        """Take a new plan; stops what is read. `at` is where `play` will begin."""
        self._coming = None
        self.stop()
        self._plan = plan
        self._index = navigation.find(self._plan, at) if at else 0

    def change_plan(self, plan: Plan) -> None:
        """Another view of the same article: goes on with the same sentence, from its beginning where it is said otherwise now."""
        place, playing = self.place, self._state is State.PLAYING
        if place in plan:
            self.renew(plan)
            return
        self._coming = None
        self._forget()
        self._plan = plan
        self._index = navigation.near(self._plan, place) if place else 0
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
            index = navigation.find(self._plan, at)
            if index != self._index or self._state is State.STOPPED:
                self._forget()
                self._index = navigation.find(self._plan, at)
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
        """Stop, and end the engine."""
        self.stop()
        self._synthesizer.close()

    def recast(self) -> None:
        """The voices are others now: a sentence that sounds is said anew, one that waits will be."""
        self._voiceless.clear()
        self._forget()
        if self._state is State.PLAYING:
            self._begin()

    def next_sentence(self) -> bool:
        """False at the end."""
        return self._go(self._index + 1)

    def previous_sentence(self) -> bool:
        """False at the beginning."""
        return self._go(self._index - 1)

    def repeat(self) -> None:
        """The same sentence from its beginning."""
        self._go(self._index)

    def next_paragraph(self) -> bool:
        """To the first sentence of the next block."""
        return self._go(navigation.after(self._plan, self._index, navigation.block))

    def previous_paragraph(self) -> bool:
        """To the first sentence of the block before."""
        return self._go(navigation.before(self._plan, self._index, navigation.block))

    def next_section(self) -> bool:
        """To the next section's heading."""
        return self._go(navigation.after(self._plan, self._index, navigation.section))

    def previous_section(self) -> bool:
        """To the first sentence of the section before."""
        return self._go(navigation.before(self._plan, self._index, navigation.section))

    def seek(self, spot: Spot) -> bool:
        """To this sentence, or the first spoken one after it."""
        return self._go(navigation.find(self._plan, spot))

    def set_speed(self, speed: float) -> None:
        """0.5 to 4; heard at once."""
        self._player.set_speed(speed)

    def tick(self) -> None:
        """Collect sound, ask for more, tell what is heard."""
        for event in self._synthesizer.poll():
            self._take(event)
        for problem in self._player.problems():
            self._tell(Problem(problem))
        self._take_over()
        if self._state is State.PLAYING:
            self._ask_ahead()
            self._report()

    def _begin(self) -> None:
        fresh = self._asking.count == 0
        self._change(State.PLAYING)
        if fresh:
            self._tell(SentenceStarted(self._plan[self._index]))
        self._ask_ahead()
        self._player.start()

    def _change(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self._tell(StateChanged(state))

    def _forget(self) -> None:
        """Drop all sound and requests; the place stays."""
        self._asking.forget()
        self._base = 0
        self._word = None
        self._put_back()
        self._take_over()

    def _go(self, index: int) -> bool:
        """Move to this utterance; keeps playing if it played."""
        if not 0 <= index < len(self._plan):
            return False
        playing, spot = self._state is State.PLAYING, self._plan[index].spot
        self._forget()
        self._index = navigation.find(self._plan, spot)
        if playing:
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
        heard = self.place
        at = navigation.find(plan, heard.spot) if heard else 0
        if asked and heard and plan:
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
            utterance = self._plan[index]
            voiceless = utterance.language in self._voiceless
            self._asking.ask(index + self._base, utterance, voiceless=voiceless)

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
            self._restart(error)
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
        if all(each.language in self._voiceless for each in self._plan[self._index :]):
            self.stop()

    def _restart(self, error: RawiError) -> None:
        """The engine died: speak the current sentence again, unless it keeps dying on it."""
        playing = self._state is State.PLAYING
        self._forget()
        self._tell(Problem(error))
        self._retries += 1
        if playing and self._retries <= MOST_RETRIES:
            self._ask_ahead()
            self._player.start()
        else:
            self._retries = 0
            self._change(State.STOPPED)

    def _report(self) -> None:
        """Tell the sentence and word that are heard."""
        heard = self._player.heard()
        if heard is not None and heard.key - self._base >= self._index:
            if heard.key - self._base > self._index:
                self._put_back()
                self._asking.count -= heard.key - self._base - self._index
                self._index = heard.key - self._base
                self._word = None
                self._tell(SentenceStarted(self._plan[self._index]))
            self._report_word(heard.key, heard.seconds)
        at_end = self._index + self._asking.count >= len(self._plan)
        if at_end and not self._asking.waiting and self._player.finished():
            self._forget()
            self._change(State.STOPPED)
            self._tell(Finished())

    def _report_word(self, key: int, seconds: float) -> None:
        word = self._asking.word(key, seconds)
        if word and word != self._word:
            self._word = word
            self._tell(WordStarted(self._plan[self._index], *word))
