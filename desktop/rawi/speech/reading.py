"""Reading a plan aloud: play, pause, skip, speed. Synchronous; whoever owns it calls `tick` every 20-30 ms."""

from collections.abc import Callable

from rawi.article.errors import Code, RawiError
from rawi.article.timing import WordTime
from rawi.article.translation import Spot
from rawi.speech import navigation
from rawi.speech.events import Finished, Listener, Problem, SentenceStarted, State, StateChanged, WordStarted
from rawi.speech.plan import Plan, Utterance
from rawi.speech.player import Player
from rawi.speech.port import Failed, Pcm, SpeechEvent, Spoken, Synthesizer

AHEAD = 3
"""Utterances that are asked for at a time, the spoken one among them."""

MOST_RETRIES = 3
_RETRIED = (Code.WORKER_DIED, Code.WORKER_STALLED)


class Reading:
    """One voice, one place: the utterance at `place` is what is heard, shown and remembered."""

    def __init__(
        self,
        synthesizer: Synthesizer,
        player: Player,
        listener: Listener,
        pace: Callable[[str], float] = lambda _language: 1.0,
    ) -> None:
        """`pace` gives how fast the voice of a language is to speak, times the speed."""
        self._synthesizer, self._player, self._tell, self._pace = synthesizer, player, listener, pace
        self._plan: Plan = ()
        self._index = 0
        self._state = State.STOPPED
        self._requests: dict[int, int] = {}
        self._asked = 0
        self._samples: dict[int, int] = {}
        self._words: dict[int, tuple[WordTime, ...]] = {}
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

    @property
    def utterances(self) -> Plan:
        """The plan."""
        return self._plan

    def load(self, plan: Plan, at: Spot | None = None) -> None:
        """Take a new plan; stops what is read. `at` is where `play` will begin."""
        self.stop()
        self._plan = plan
        self._voiceless.clear()
        self._index = navigation.find(self._plan, at) if at else 0

    def change_plan(self, plan: Plan) -> None:
        """Another view or more translations of the same article: goes on with the same sentence."""
        place, playing = self.place, self._state is State.PLAYING
        self._forget()
        self._plan = plan
        self._index = navigation.find(self._plan, place.spot) if place else 0
        if playing and plan:
            self._begin()

    def play(self, at: Spot | None = None) -> None:
        """Read from this sentence, else from where it stands; NOTHING_TO_SPEAK for an empty plan."""
        if not self._plan:
            self._tell(Problem(RawiError(Code.NOTHING_TO_SPEAK)))
            return
        if at is not None:
            index = navigation.find(self._plan, at)
            if index != self._index or self._state is State.STOPPED:
                self._forget()
                self._index = index
        self._begin()

    def pause(self) -> None:
        """Silence at once; `play` goes on at the same sample."""
        if self._state is State.PLAYING:
            self._player.pause()
            self._change(State.PAUSED)

    def toggle(self) -> None:
        """Play if silent, pause if playing."""
        if self._state is State.PLAYING:
            self.pause()
        else:
            self.play()

    def stop(self) -> None:
        """Silence; the place stays, and `play` begins its sentence anew."""
        self._forget()
        self._change(State.STOPPED)

    def close(self) -> None:
        """Stop, and end the engine."""
        self.stop()
        self._synthesizer.close()

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
        if self._state is State.PLAYING:
            self._ask_ahead()
            self._report()

    def _begin(self) -> None:
        fresh = self._asked == 0
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
        self._player.pause()
        self._player.clear()
        for request in self._requests:
            self._synthesizer.cancel(request)
        self._requests.clear()
        self._words.clear()
        self._samples.clear()
        self._asked = 0
        self._word = None

    def _go(self, index: int) -> bool:
        """Move to this utterance; keeps playing if it played."""
        if not 0 <= index < len(self._plan):
            return False
        playing = self._state is State.PLAYING
        self._forget()
        self._index = index
        if playing:
            self._begin()
        else:
            self._tell(SentenceStarted(self._plan[index]))
        return True

    def _ask_ahead(self) -> None:
        """Keep AHEAD utterances asked for; those whose language has no voice are passed over."""
        first = self._index + self._asked
        while self._asked < AHEAD and first < len(self._plan):
            utterance = self._plan[first]
            self._player.enqueue(first, utterance.pause_after, self._pace(utterance.language))
            if utterance.language in self._voiceless:
                self._player.complete(first)
            else:
                self._requests[self._synthesizer.request(utterance.text, utterance.language)] = first
            self._asked += 1
            first += 1

    def _take(self, event: SpeechEvent) -> None:
        index = self._requests.get(event.request)
        if index is None:
            return
        if isinstance(event, Pcm):
            self._player.feed(index, event.data)
            self._retries = 0
        elif isinstance(event, Spoken):
            self._words[index] = event.words
            self._player.complete(index)
            del self._requests[event.request]
        elif isinstance(event, Failed):
            del self._requests[event.request]
            self._fail(index, event.error)

    def _fail(self, index: int, error: RawiError) -> None:
        if error.code in _RETRIED:
            self._restart(error)
            return
        language = self._plan[index].language
        if error.code is not Code.NO_VOICE:
            self._tell(Problem(error))
            if error.code is Code.VOICE_ENGINE_MISSING:
                self.stop()
                return
        elif language not in self._voiceless:
            self._voiceless.add(language)
            self._tell(Problem(error))
        self._player.complete(index)
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
        if heard is not None and heard.key >= self._index:
            if heard.key > self._index:
                self._asked -= heard.key - self._index
                self._index = heard.key
                self._word = None
                self._tell(SentenceStarted(self._plan[heard.key]))
            self._report_word(heard.key, heard.seconds)
        if self._index + self._asked >= len(self._plan) and not self._requests and self._player.finished():
            self._forget()
            self._change(State.STOPPED)
            self._tell(Finished())

    def _report_word(self, index: int, seconds: float) -> None:
        words = self._words.get(index, ())
        word = next((each for each in reversed(words) if each.begin <= seconds), None)
        if word and (word.start, word.end) != self._word:
            self._word = (word.start, word.end)
            self._tell(WordStarted(self._plan[index], word.start, word.end))
