"""The first sound comes as soon as there is one, and what sounds goes on whatever becomes of the engine."""

from rawi.article.errors import Code, RawiError
from rawi.article.model import BlockKind
from rawi.article.timing import WordTime
from rawi.article.translation import Spot
from rawi.speech.events import Finished, Problem, ReadingEvent, SentenceStarted, StateChanged
from rawi.speech.plan import Utterance
from rawi.speech.player import Player
from rawi.speech.port import SAMPLE_RATE, Failed, Pcm, SpeechEvent, Spoken
from rawi.speech.reading import Reading
from rawi.speech.state import State
from tests.fakes.voice import FakeSink, FakeSynthesizer

SECOND = b"\1\1" * SAMPLE_RATE
PLAN = tuple(
    Utterance(Spot(f"s{n}"), f"w{n} x", "en", BlockKind.PARAGRAPH, n, 0, 0.1, marked=n == 0)
    for n in range(60)
)


class SlowSynthesizer(FakeSynthesizer):
    """Gives what the test lets it give."""

    def __init__(self) -> None:
        super().__init__()
        self.open: dict[int, str] = {}

    def _speak(self, text: str) -> None:
        self.open[self._number] = text

    def cancel(self, request: int) -> None:
        self.open.pop(request, None)

    def _number_of(self, text: str) -> int:
        return next(number for number, asked in self.open.items() if asked == text)

    def give(self, text: str, pcm: bytes, *, whole: bool = False) -> None:
        number = self._number_of(text)
        self._events.append(Pcm(number, pcm))
        if whole:
            del self.open[number]
            self._events.append(Spoken(number, (WordTime(0, 2, 0.0, 0.5),)))

    def die(self) -> None:
        lost: list[SpeechEvent] = [
            Failed(number, RawiError(Code.WORKER_DIED, worker="speak")) for number in self.open
        ]
        self.open.clear()
        self._events += lost


class Desk:
    def __init__(self) -> None:
        self.voice, self.device = SlowSynthesizer(), FakeSink()
        self.events: list[ReadingEvent] = []
        self.player = Player(self.device, FakeSink())
        self.reading = Reading(self.voice, self.player, self.events.append)
        self.reading.load(PLAN)

    def run(self, seconds: float) -> None:
        self.reading.tick()
        self.device.advance(seconds)
        self.reading.tick()

    def told(self, kind: type[ReadingEvent]) -> list[ReadingEvent]:
        return [event for event in self.events if isinstance(event, kind)]


def test_the_device_takes_no_silence_before_the_first_sound() -> None:
    desk = Desk()
    desk.reading.play()
    desk.run(2.0)
    assert desk.reading.waiting
    assert not desk.device.playing
    desk.voice.give("w0 x", SECOND)
    desk.run(0.5)
    assert not desk.reading.waiting
    assert desk.device.pulled == SECOND[: len(desk.device.pulled)]
    heard = desk.player.heard()
    assert heard
    assert abs(heard.seconds - 0.5) < 0.02


def test_a_skip_is_silent_until_the_next_sound_and_a_pause_ends_the_waiting() -> None:
    desk = Desk()
    desk.reading.play()
    desk.voice.give("w0 x", SECOND, whole=True)
    desk.run(0.2)
    assert desk.device.playing
    desk.reading.next_paragraph()
    assert desk.reading.waiting
    assert not desk.device.playing
    desk.reading.pause()
    assert not desk.reading.waiting
    desk.voice.give("w1 x", SECOND, whole=True)
    desk.run(0.2)
    assert not desk.device.playing
    desk.reading.play()
    assert desk.device.playing


def test_a_voice_that_starves_is_waited_for() -> None:
    desk = Desk()
    desk.reading.play()
    desk.voice.give("w0 x", SECOND)
    desk.run(1.5)
    assert desk.reading.waiting
    desk.voice.give("w0 x", SECOND)
    desk.run(0.0)
    assert not desk.reading.waiting


def test_the_sentence_is_asked_for_before_anything_is_shown() -> None:
    desk = Desk()
    asked: list[int] = []
    desk.reading._tell = lambda _event: asked.append(len(desk.voice.requested))
    desk.reading.play()
    assert asked[0] == 3


def test_what_the_voice_has_at_once_sounds_within_the_key_press() -> None:
    device = FakeSink()
    player = Player(device, FakeSink())
    reading = Reading(FakeSynthesizer(), player, lambda _event: None)
    reading.load(PLAN)
    reading.play()
    assert device.playing


def test_the_engine_dies_behind_a_sentence_that_is_all_there_and_it_is_heard_to_its_end() -> None:
    desk = Desk()
    desk.reading.play()
    desk.voice.give("w0 x", SECOND, whole=True)
    desk.run(0.5)
    desk.voice.die()
    desk.run(0.2)
    assert desk.voice.requested == ["w0 x", "w1 x", "w2 x", "w1 x", "w2 x"]
    assert desk.reading.state is State.PLAYING
    desk.voice.give("w1 x", SECOND, whole=True)
    desk.run(0.2)
    assert desk.device.pulled == SECOND[: len(desk.device.pulled)]
    desk.run(0.5)
    assert [each.utterance.spot.segment for each in desk.events if isinstance(each, SentenceStarted)] == [
        "s0", "s1",
    ]  # fmt: skip
    assert len(desk.told(Problem)) == 1


def test_the_engine_dies_within_a_sentence_and_it_begins_again() -> None:
    desk = Desk()
    desk.reading.play()
    desk.voice.give("w0 x", SECOND)
    desk.run(0.5)
    desk.voice.die()
    desk.run(0.0)
    assert desk.voice.requested[-3:] == ["w0 x", "w1 x", "w2 x"]
    assert desk.player.heard() is None
    desk.voice.give("w0 x", SECOND, whole=True)
    desk.run(0.1)
    heard = desk.player.heard()
    assert heard
    assert (heard.key, round(heard.seconds, 1)) == (0, 0.1)


def test_the_engine_dies_during_a_pause_and_the_place_within_the_sentence_is_kept() -> None:
    desk = Desk()
    desk.reading.play()
    desk.voice.give("w0 x", SECOND, whole=True)
    desk.run(0.5)
    desk.reading.pause()
    heard = desk.player.heard()
    desk.voice.die()
    desk.run(0.0)
    assert desk.reading.state is State.PAUSED
    assert desk.player.heard() == heard
    desk.reading.play()
    assert desk.voice.requested[-2:] == ["w1 x", "w2 x"]
    assert desk.told(StateChanged)[-1] == StateChanged(State.PLAYING)


def test_a_long_article_leaves_nothing_behind() -> None:
    device = FakeSink()
    reading = Reading(FakeSynthesizer(), Player(device, FakeSink()), lambda _event: None)
    events: list[ReadingEvent] = []
    reading._tell = events.append
    reading.load(PLAN)
    reading.play()
    most = 0
    while not any(isinstance(event, Finished) for event in events):
        reading.tick()
        device.advance(0.05)
        most = max(most, len(reading._asking._words), len(reading._asking._leads))
    assert most <= 4
