"""Utterances in, their sound to the player and their words kept: what a reading has asked a voice for."""

from collections.abc import Callable

from rawi.article.timing import WordTime
from rawi.speech.plan import Utterance
from rawi.speech.player import Player
from rawi.speech.port import SAMPLE_RATE, Failed, Pcm, SpeechEvent, Spoken, Synthesizer

Pace = Callable[[str], float]
"""Gives how fast the voice of a language is to speak, times the speed."""


def own_pace(_language: str) -> float:
    """Every voice at its own pace."""
    return 1.0


class Asking:
    """Requests by the player's keys. `count` is how many utterances in a row are asked for, the heard one the first of them.

    `cue` is sound (PCM) before each marked utterance; it does not count for the times of words. `pauses` times the planned
    silence follows each.
    """

    def __init__(self, synthesizer: Synthesizer, player: Player, pace: Pace = own_pace) -> None:
        self._synthesizer, self._player, self._pace = synthesizer, player, pace
        self._requests: dict[int, int] = {}
        self._words: dict[int, tuple[WordTime, ...]] = {}
        self._leads: dict[int, float] = {}
        self.count = 0
        self.cue = b""
        self.pauses = 1.0

    @property
    def waiting(self) -> bool:
        """True while sound is still to come."""
        return bool(self._requests)

    def pace(self, utterance: Utterance) -> float:
        """How fast it is to be said, times the speed: a narrator's own pace is not the reader's to choose."""
        return 1.0 if utterance.voice else self._pace(utterance.language)

    def ask(self, key: int, utterance: Utterance, *, voiceless: bool) -> None:
        """The next one; without a voice it is passed over."""
        self._player.enqueue(key, utterance.pause_after * self.pauses, self.pace(utterance))
        self.count += 1
        if voiceless:
            self._player.complete(key)
            return
        cue = self.cue if utterance.marked else b""
        self._player.feed(key, cue)
        self._leads[key] = len(cue) / 2 / SAMPLE_RATE
        asked = self._synthesizer.request(utterance.text, utterance.language, utterance.voice)
        self._requests[asked] = key

    def take(self, event: SpeechEvent) -> int | None:
        """Pass on what came; the key it belongs to, None where nobody waits for it any more."""
        key = self._requests.get(event.request)
        if key is None:
            return None
        if isinstance(event, Pcm):
            self._player.feed(key, event.data)
            return key
        del self._requests[event.request]
        if isinstance(event, Spoken):
            self._words[key] = event.words
        if not isinstance(event, Failed):
            self._player.complete(key)
        return key

    def word(self, key: int, seconds: float) -> tuple[int, int] | None:
        """The characters that are heard so many seconds into an utterance's sound."""
        spoken = seconds - self._leads.get(key, 0.0)
        found = (each for each in reversed(self._words.get(key, ())) if each.begin <= spoken)
        return next(((each.start, each.end) for each in found), None)

    def begun(self, key: int, past: int) -> None:
        """This utterance is heard now: the `past` ones before it are no longer kept. Negative where it is heard again."""
        self.count -= past
        for kept in (self._words, self._leads):
            for old in [each for each in kept if each < key]:
                del kept[old]

    def drop(self, key: int, left: int) -> bool:
        """Forget this utterance and those after it; `left` stay. False, and nothing is done, where it has begun to sound."""
        if not self._player.drop(key):
            return False
        for request in [each for each, asked in self._requests.items() if asked >= key]:
            self._synthesizer.cancel(request)
            del self._requests[request]
        self.count = left
        return True

    def forget(self) -> None:
        """Drop all sound and requests."""
        self._player.pause()
        self._player.clear()
        for request in self._requests:
            self._synthesizer.cancel(request)
        for kept in (self._requests, self._words, self._leads):
            kept.clear()
        self.count = 0
