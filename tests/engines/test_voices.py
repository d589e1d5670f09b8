"""Every voice engine through its worker, and several of them as one."""

import hashlib
import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.packs.voices import PiperVoice
from rawi.speech.casting import Part
from rawi.speech.chorus import Chorus, Engine
from rawi.speech.memory import Memory
from rawi.speech.port import Failed, Manner, Quality, Spoken, Synthesizer, Voice
from rawi.workers.host import Worker
from rawi.workers.synthesizer import (
    ESPEAK,
    HEART,
    HIBARI,
    PIPER,
    HibariSynthesizer,
    PiperSynthesizer,
    WorkerSynthesizer,
    espeak_worker,
    hibari_worker,
    piper_worker,
)
from tests.contracts.synthesizer_contract import SynthesizerContract, events, no_voice, spoken
from tests.fakes.voice import FakeSynthesizer
from tests.voices import joe_voice, pack_file

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


class TestFake(SynthesizerContract):
    @pytest.fixture
    def synthesizer(self) -> Synthesizer:
        return FakeSynthesizer()


@pytest.fixture(scope="module")
def espeak() -> Iterator[Engine]:
    made = WorkerSynthesizer(espeak_worker())
    yield made
    made.close()


class TestEspeak(SynthesizerContract):
    @pytest.fixture
    def synthesizer(self, espeak: Synthesizer) -> Synthesizer:
        return espeak

    def test_arabic_and_persian_are_basic(self, synthesizer: Synthesizer) -> None:
        guessed = {voice.languages[0] for voice in synthesizer.voices() if voice.quality is Quality.BASIC}
        assert {"ar", "fa"} <= guessed
        assert not guessed & {"en-us", "pt-br", "hi", "tr"}

    def test_there_is_none_for_sorani(self, synthesizer: Synthesizer) -> None:
        no_voice(synthesizer, "ckb")


@pytest.fixture(scope="module")
def hibari() -> Iterator[Engine]:
    made = HibariSynthesizer(hibari_worker())
    yield made
    made.close()


class TestHibari(SynthesizerContract):
    @pytest.fixture
    def synthesizer(self, hibari: Synthesizer) -> Synthesizer:
        return hibari

    def test_the_same_text_sounds_the_same(self, synthesizer: Synthesizer) -> None:
        assert spoken(synthesizer, "The same, always.") == spoken(synthesizer, "The same, always.")


@pytest.fixture(scope="module")
def joe() -> PiperVoice:
    return joe_voice()


@pytest.fixture(scope="module")
def piper(joe: PiperVoice) -> Iterator[Synthesizer]:
    made = PiperSynthesizer(piper_worker(), lambda: (joe,))
    yield made
    made.close()


class TestPiper(SynthesizerContract):
    @pytest.fixture
    def synthesizer(self, piper: Synthesizer) -> Synthesizer:
        return piper

    def test_a_voice_that_is_not_there_is_told(self, synthesizer: Synthesizer) -> None:
        end = events(synthesizer, synthesizer.request("Hello.", "en", "piper/nobody"))[-1]
        assert isinstance(end, Failed)
        assert end.error.code is Code.VOICE_UNKNOWN


@pytest.mark.parametrize("damage", ["truncated", "flipped", "random", "empty", "settings"])
def test_a_damaged_voice_file_is_told_and_the_other_voices_speak(
    joe: PiperVoice, tmp_path: Path, damage: str
) -> None:
    voice = _damaged(joe, tmp_path, damage)
    worker = piper_worker()
    piper = PiperSynthesizer(worker, lambda: (voice, joe))
    end = events(piper, piper.request("Hello.", "en", f"piper/{voice.id}"))[-1]
    assert isinstance(end, Failed)
    assert end.error.code in (Code.VOICE_FILE_BROKEN, Code.WORKER_DIED)
    assert isinstance(events(piper, piper.request("Hello.", "en", f"piper/{joe.id}"))[-1], Spoken)
    piper.close()


def _damaged(joe: PiperVoice, folder: Path, how: str) -> PiperVoice:
    """A voice whose digest is right for what the file holds now: as if it had been imported like that."""
    model = joe.model.path.read_bytes()
    settings = joe.settings.path.read_bytes()
    made = {
        "truncated": model[: len(model) // 2],
        "flipped": model[:200] + bytes(byte ^ 0xFF for byte in model[200:400]) + model[400:],
        "random": hashlib.shake_256(b"voice").digest(100_000),
        "empty": b"",
    }
    (folder / "x.onnx").write_bytes(made.get(how, model))
    (folder / "x.onnx.json").write_bytes(b"[1, 2]" if how == "settings" else settings)

    return replace(
        joe,
        id="damaged",
        model=pack_file("model", folder / "x.onnx"),
        settings=pack_file("settings", folder / "x.onnx.json"),
    )


class TestChorus(SynthesizerContract):
    @pytest.fixture
    def synthesizer(self, espeak: Engine, hibari: Engine) -> Synthesizer:
        engines = {ESPEAK: espeak, HIBARI: hibari}
        return Chorus(engines, lambda language: Part(HEART) if language == "en" else Part(), ESPEAK)


class TestChorusThatRemembers(SynthesizerContract):
    @pytest.fixture
    def synthesizer(self, espeak: Engine, hibari: Engine) -> Synthesizer:
        engines = {ESPEAK: espeak, HIBARI: hibari}
        return Chorus(
            engines, lambda language: Part(HEART) if language == "en" else Part(), ESPEAK, memory=Memory()
        )

    def test_once_more_it_is_the_same_and_no_engine_is_asked(self, espeak: Engine) -> None:
        chorus = Chorus({ESPEAK: espeak}, lambda _language: Part(), ESPEAK, memory=Memory())
        made = spoken(chorus, "Once more, the same.")
        espeak.close()
        assert spoken(chorus, "Once more, the same.") == made
        assert not espeak.awake()


def test_while_a_voice_loads_the_stand_in_speaks_and_then_it_speaks_itself() -> None:
    slow, quick = HibariSynthesizer(hibari_worker()), FakeSynthesizer()
    chorus = Chorus({ESPEAK: quick, HIBARI: slow}, lambda _language: Part(HEART), ESPEAK)
    spoken(chorus, "At once.")
    assert quick.requested == ["At once."]
    for _ in range(600):
        chorus.poll(0.1)
        if chorus.is_ready(HEART):
            break
    pcm, _ = spoken(chorus, "By the other voice.")
    assert quick.requested == ["At once."]
    assert any(pcm)
    chorus.close()


def test_killed_in_the_middle_the_stand_in_goes_on() -> None:
    worker: Worker = hibari_worker()
    quick = FakeSynthesizer()
    engines: dict[str, Engine] = {ESPEAK: quick, HIBARI: HibariSynthesizer(worker)}
    chorus = Chorus(engines, lambda _language: Part(HEART), ESPEAK, lambda: False)
    spoken(chorus, "Loaded.")
    number = chorus.request("This is cut off. " * 20, "en")
    assert worker.pid
    os.kill(worker.pid, KILL)
    end = events(chorus, number)[-1]
    assert isinstance(end, Failed)
    assert end.error.code is Code.WORKER_DIED
    bridged = Chorus(engines, lambda _language: Part(HEART), ESPEAK)
    spoken(bridged, "Meanwhile.")
    assert quick.requested == ["Meanwhile."]
    chorus.close()


def test_a_broken_voice_is_replaced_by_the_stand_in() -> None:
    class Broken(FakeSynthesizer):
        def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
            number = super().request(text, language, voice)
            self._events = [Failed(number, RawiError(Code.VOICE_FILE_BROKEN, name="x.onnx"))]
            return number

    quick = FakeSynthesizer()
    voice = Voice("x", "X", ("en",), PIPER, Quality.GOOD)
    chorus = Chorus({ESPEAK: quick, PIPER: Broken()}, lambda _language: Part(voice), ESPEAK, lambda: False)
    end = events(chorus, chorus.request("Hello.", "en"))[-1]
    assert isinstance(end, Failed)
    spoken(chorus, "Hello again.")
    assert quick.requested == ["Hello again."]


def test_a_voice_that_was_mended_is_asked_again() -> None:
    class Mended(FakeSynthesizer):
        def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
            number = super().request(text, language, voice)
            if len(self.requested) == 1:
                self._events = [Failed(number, RawiError(Code.VOICE_FILE_BROKEN, name="x.onnx"))]
            return number

    quick, mended = FakeSynthesizer(), Mended()
    voice = Voice("x", "X", ("en",), PIPER, Quality.GOOD)
    chorus = Chorus({ESPEAK: quick, PIPER: mended}, lambda _language: Part(voice), ESPEAK, lambda: False)
    events(chorus, chorus.request("Broken.", "en"))
    chorus.renew()
    spoken(chorus, "Whole.")
    assert (quick.requested, mended.requested) == ([], ["Broken.", "Whole."])


def test_a_text_of_unknown_language_is_read_in_the_readers_own(espeak: Engine) -> None:
    chosen: list[str] = []

    def choose(language: str) -> Part:
        chosen.append(language)
        return Part()

    chorus = Chorus({ESPEAK: espeak}, choose, ESPEAK, usual=lambda: "pt-BR")
    for text, language in (("Ok.", "pt-BR"), ("Да.", "ru")):
        pcm, _ = spoken(chorus, text, "und")
        assert any(pcm)
        assert chosen[-1] == language


class Sleepy(FakeSynthesizer):
    """Its process may end while nobody asks it anything."""

    ended = False

    def awake(self) -> bool:
        return not self.ended


def loaded(chorus: Chorus, voice: Voice) -> Chorus:
    chorus.prepare("en")
    chorus.poll()
    assert chorus.is_ready(voice)
    return chorus


def test_a_voice_that_ended_unheard_loads_again_while_the_stand_in_speaks() -> None:
    quick, sleepy = FakeSynthesizer(), Sleepy()
    chorus = loaded(Chorus({ESPEAK: quick, HIBARI: sleepy}, lambda _language: Part(HEART), ESPEAK), HEART)
    spoken(chorus, "Awake.")
    sleepy.ended = True
    number = chorus.request("Ended.", "en")
    sleepy.ended = False
    events(chorus, number)
    chorus.poll()
    spoken(chorus, "Awake again.")
    assert quick.requested == ["Ended."]
    assert sleepy.requested == ["a", "Awake.", "a", "Awake again."]


def test_what_the_right_voice_said_is_heard_in_it_even_while_it_loads() -> None:
    quick, sleepy = FakeSynthesizer(), Sleepy()
    chorus = Chorus({ESPEAK: quick, HIBARI: sleepy}, lambda _language: Part(HEART), ESPEAK, memory=Memory())
    loaded(chorus, HEART)
    made = spoken(chorus, "Said before.")
    sleepy.ended = True
    assert spoken(chorus, "Said before.") == made
    assert quick.requested == []
    assert sleepy.requested == ["a", "Said before.", "a"]


def remembering(memory: Memory) -> tuple[FakeSynthesizer, Chorus]:
    voice = FakeSynthesizer()
    return voice, Chorus({ESPEAK: voice}, lambda _language: Part(), ESPEAK, memory=memory)


def test_only_whole_sounds_in_the_same_voice_and_manner_are_said_from_memory() -> None:
    voice, chorus = remembering(Memory())
    chorus.cancel(chorus.request("Cut off.", "en"))
    spoken(chorus, "Cut off.")
    for key, manner in (("", None), ("espeak/en", None), ("", Manner(pitch=2.0)), ("", Manner(volume=0.5))):
        for _ in range(2):
            events(chorus, chorus.request("Said.", "en", key, manner))
    assert voice.requested == ["Cut off.", "Cut off.", *["Said."] * 4]
    spoken(chorus, "Said.", "pt")
    assert voice.requested[-1] == "Said."
    assert len(voice.requested) == 7


def test_a_request_from_memory_can_be_cancelled() -> None:
    _, chorus = remembering(Memory())
    spoken(chorus, "Said.")
    chorus.cancel(chorus.request("Said.", "en"))
    assert chorus.poll() == []


def test_other_voices_forget_what_was_said() -> None:
    voice, chorus = remembering(Memory())
    spoken(chorus, "Said.")
    chorus.renew()
    spoken(chorus, "Said.")
    assert len(voice.requested) == 2
