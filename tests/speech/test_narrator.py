"""A book's own narrator: what they say in a plan, with which pauses, and who says what they cannot."""

from dataclasses import replace

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.translation import View
from rawi.session import plan
from rawi.speech.announcing import Announcing, Verbosity
from rawi.speech.events import Finished, Problem, ReadingEvent, SentenceStarted
from rawi.speech.narrator import MOST_DEATHS, Narrator
from rawi.speech.plan import Manner, Plan
from rawi.speech.player import Player
from rawi.speech.port import Failed, SpeechEvent, Spoken
from rawi.speech.port import Manner as VoiceManner
from rawi.speech.reading import Reading
from rawi.speech.recorded import key
from rawi.speech.state import State
from tests.export.test_epub_writer import in_other_language
from tests.fakes.voice import FakeSink, FakeSynthesizer
from tests.narrated import by_sentence, loaded, narrated_book, par

SENTENCES = ("The boat came home.", "Nobody heard it.", "It was late.", "The lamp was out.")


@pytest.fixture(scope="module")
def article() -> Article:
    return loaded(by_sentence(SENTENCES))[0].article


class FakeRecording(FakeSynthesizer):
    """Knows what it was asked for; `broken` texts fail."""

    def __init__(self) -> None:
        super().__init__(voiceless=())
        self.keys: list[str] = []
        self.broken: dict[str, Code] = {}

    def request(self, text: str, language: str, voice: str = "", manner: VoiceManner | None = None) -> int:
        self.keys.append(voice)
        number = super().request(text, language, voice, manner)
        if text in self.broken:
            error = RawiError(self.broken[text], worker="speak", reason="x")
            self._events = [each for each in self._events if each.request != number]
            self._events.append(Failed(number, error))
        return number


def original(article: Article, manner: Manner | None = None, *, narrated: bool = True) -> Plan:
    return plan(article, None, View.ORIGINAL, manner, narrated=narrated)


def test_the_narrator_says_what_was_recorded_with_the_pauses_of_the_recording(article: Article) -> None:
    said = original(article)
    told = [each.text for each in said if each.voice]
    assert told == list(SENTENCES)
    ids = [segment for segment, _ in article.narration.segments]
    assert [each.voice for each in said if each.voice] == [key(article.id, each) for each in ids]
    pauses = [each.pause_after for each in said if each.voice]
    assert pauses == [0.0, 0.0, 0.0, original(article, narrated=False)[-1].pause_after]
    assert not any(each.voice for each in original(article, narrated=False))


def test_where_the_recording_goes_on_elsewhere_the_planned_pause_stays() -> None:
    body = "".join(f"<p id='s{n}'>{text}</p>" for n, text in enumerate(SENTENCES))
    pars = "".join(par(f"one.xhtml#s{n}", begin, begin + 2) for n, begin in enumerate((0, 9, 11, 4)))
    said = original(loaded(narrated_book(body, pars, b"sound"))[0].article)
    assert [each.pause_after > 0 for each in said if each.voice] == [True, False, True, True]


def test_translations_announcements_and_what_is_not_recorded_are_for_voices(article: Article) -> None:
    both = plan(article, in_other_language(article, "pt"), View.BOTH, narrated=True)
    assert {each.spot.translated for each in both if each.voice} == {False}
    assert {each.language for each in both if each.spot.translated} == {"pt"}
    assert sum(bool(each.voice) for each in both) == len(SENTENCES)
    announcing = Announcing(Verbosity.ALL, "en", lambda told: told.about.value)
    asides = [each for each in original(article, Manner(announcing=announcing)) if each.aside]
    assert asides
    assert not any(each.voice for each in asides)
    assert not any(
        each.voice
        for each in plan(article, in_other_language(article, "pt"), View.TRANSLATION, narrated=True)
    )


def played(narrator: Narrator, plan: Plan, speed: float = 1.0) -> list[ReadingEvent]:
    """Read it all."""
    told: list[ReadingEvent] = []
    sink = FakeSink()
    reading = Reading(narrator, Player(sink, FakeSink()), told.append, lambda _language: 2.0)
    reading.load(plan)
    reading.set_speed(speed)
    reading.play()
    for _ in range(2_000):
        if reading.state is State.STOPPED:
            return told
        reading.tick()
        sink.advance(0.05)
    raise AssertionError("no end")


def test_every_sentence_is_heard_once_whoever_has_to_say_it(article: Article) -> None:
    voice, recording, problems = FakeSynthesizer(), FakeRecording(), list[RawiError]()
    recording.broken[SENTENCES[1]] = Code.ENGINE_FAILED
    said = original(article)
    told = played(Narrator(voice, recording, problems.append), said)
    started = [each.utterance.text for each in told if isinstance(each, SentenceStarted)]
    assert started == [each.text for each in said]
    assert isinstance(told[-1], Finished)
    assert not [each for each in told if isinstance(each, Problem)]
    assert [each.code for each in problems] == [Code.NARRATION_UNHEARD]
    assert voice.requested == [*(each.text for each in said if not each.voice), SENTENCES[1]]
    assert recording.requested == list(SENTENCES)


def test_a_language_without_a_voice_is_heard_where_it_is_recorded(article: Article) -> None:
    said = tuple(replace(each, language="ckb") for each in original(article))
    recording = FakeRecording()
    told = played(Narrator(FakeSynthesizer(), recording), said)
    assert recording.requested == list(SENTENCES)
    assert isinstance(told[-1], Finished)


def test_the_pace_of_a_languages_voice_is_not_the_narrators(article: Article) -> None:
    sink = FakeSink()
    reading = Reading(
        Narrator(FakeSynthesizer(), FakeRecording()), Player(sink, FakeSink()), lambda _: None, lambda _: 4.0
    )
    said = [each for each in original(article) if each.voice]
    reading.load(tuple(said))
    reading.play()
    sink.advance(0.3)
    reading.tick()
    assert reading.place == said[0]
    assert len(SENTENCES[0].split()) * 0.1 > 0.3


def test_a_recording_that_ends_its_worker_again_and_again_is_given_up(article: Article) -> None:
    voice, recording, problems = FakeSynthesizer(), FakeRecording(), list[RawiError]()
    narrator = Narrator(voice, recording, problems.append)
    names = [key(article.id, str(number)) for number in range(MOST_DEATHS + 3)]
    recording.broken["x"] = Code.WORKER_DIED
    for name in names:
        request = narrator.request("x", "en", name)
        came = [*narrator.poll(), *narrator.poll()]
        assert [type(each) for each in came if each.request == request][-1] is Spoken
    assert recording.keys == names[:MOST_DEATHS]
    assert len(voice.requested) == len(names)
    narrator.request("x", "en", key("another", "1"))
    assert len(recording.keys) == MOST_DEATHS + 1
    assert len(problems) == 1


def test_what_dies_at_once_counts_once_and_may_be_asked_for_again(article: Article) -> None:
    recording = FakeRecording()
    narrator = Narrator(FakeSynthesizer(), recording)
    recording.broken["x"] = Code.WORKER_STALLED
    names = [key(article.id, str(number)) for number in range(MOST_DEATHS + 1)]
    for name in names:
        narrator.request("x", "en", name)
    narrator.poll()
    recording.broken.clear()
    narrator.request("x", "en", names[0])
    assert recording.keys == [*names, names[0]]


class SlowVoice(FakeSynthesizer):
    """Says nothing while it is `held`."""

    held = True

    def poll(self, timeout: float = 0.0) -> list[SpeechEvent]:
        return [] if self.held else super().poll(timeout)


def test_what_is_cancelled_is_not_heard_of_again_whoever_says_it(article: Article) -> None:
    voice, recording = SlowVoice(), FakeRecording()
    recording.broken["x"] = Code.ENGINE_FAILED
    narrator = Narrator(voice, recording)
    asked = [narrator.request(text, "en", key(article.id, text)) for text in ("y", "x", "x", "z")]
    narrator.cancel(asked[3])
    assert {each.request for each in narrator.poll()} == {asked[0]}
    narrator.cancel(asked[1])
    narrator.cancel(asked[1])
    voice.held = False
    assert {each.request for each in narrator.poll()} == {asked[2]}
    assert narrator.poll() == []
