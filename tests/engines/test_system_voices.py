"""The system's voices: pyttsx3 in a process of its own for each sentence, whatever its driver does."""

import sys
from collections.abc import Iterator

import numpy as np
import pytest

from rawi.article.errors import Code, RawiError
from rawi.engines.locales import tag
from rawi.speech.port import SAMPLE_RATE, Failed, Manner, Pcm, Synthesizer
from rawi.workers.limits import Limits
from rawi.workers.synthesizer import has_system_voices
from rawi.workers.system_voices import SystemSynthesizer
from tests.contracts.synthesizer_contract import SynthesizerContract, events, no_voice, spoken

SERVICES = "tests.engines.system_services"
HODA = "system/HKEY\\Tokens\\Hoda"


@pytest.fixture
def made() -> Iterator[list[SystemSynthesizer]]:
    synthesizers: list[SystemSynthesizer] = []
    yield synthesizers
    for each in synthesizers:
        each.close()


def system(made: list[SystemSynthesizer], service: str, stall: float = 60.0) -> SystemSynthesizer:
    made.append(SystemSynthesizer(f"{SERVICES}:{service}", Limits(stall=stall)))
    return made[-1]


class TestSystem(SynthesizerContract):
    @pytest.fixture
    def synthesizer(self, made: list[SystemSynthesizer]) -> Synthesizer:
        return system(made, "Espeak")

    def test_there_is_none_for_sorani(self, synthesizer: Synthesizer) -> None:
        no_voice(synthesizer, "ckb")


@pytest.mark.parametrize(
    ("service", "code"),
    [("dies", Code.WORKER_DIED), ("raises", Code.ENGINE_FAILED), ("writes_nothing", Code.ENGINE_FAILED),
     ("writes_empty", Code.ENGINE_FAILED), ("writes_noise", Code.ENGINE_FAILED), ("writes_half", Code.ENGINE_FAILED),
     ("missing", Code.VOICE_ENGINE_MISSING)],
)  # fmt: skip
def test_a_driver_that_fails_is_told(made: list[SystemSynthesizer], service: str, code: Code) -> None:
    voice = system(made, service)
    for _ in range(2):
        end = events(voice, voice.request("Hello.", "en"))[-1]
        assert isinstance(end, Failed)
        assert end.error.code is code


def test_a_driver_that_hangs_is_ended(made: list[SystemSynthesizer]) -> None:
    voice = system(made, "hangs", stall=3.0)
    end = events(voice, voice.request("Hello.", "en"))[-1]
    assert isinstance(end, Failed)
    assert end.error.code is Code.WORKER_STALLED


def test_a_cancelled_sentence_makes_room_for_those_that_wait(made: list[SystemSynthesizer]) -> None:
    voice = system(made, "good")
    asked = [voice.request("Hello.", "en") for _ in range(4)]
    for each in asked[:3]:
        voice.cancel(each)
    assert not isinstance(events(voice, asked[3])[-1], Failed)


def test_a_missing_driver_has_no_voices(made: list[SystemSynthesizer]) -> None:
    with pytest.raises(RawiError) as told:
        system(made, "missing").voices()
    assert told.value.code is Code.VOICE_ENGINE_MISSING


def test_sound_of_any_rate_and_channels_becomes_ours(made: list[SystemSynthesizer]) -> None:
    voice = system(made, "good")
    pcm, words = spoken(voice, "One, two.")
    assert len(pcm) // 2 == pytest.approx(SAMPLE_RATE, abs=100)
    assert len(words) == 2
    came = events(voice, voice.request("One, two.", "en", "", Manner(volume=0.5)))
    quiet = b"".join(each.data for each in came if isinstance(each, Pcm))
    loud, less = (np.abs(np.frombuffer(each, np.int16)).max() for each in (pcm, quiet))
    assert less == pytest.approx(loud / 2, rel=0.02)


def test_voices_have_bcp_47_languages_and_those_without_are_left_out(made: list[SystemSynthesizer]) -> None:
    voices = system(made, "good").voices()
    assert [(each.name, each.languages) for each in voices] == [("Zira", ("en-us",)), ("Hoda", ("ar-eg",))]


def test_a_voice_that_is_gone_is_told(made: list[SystemSynthesizer]) -> None:
    voice = system(made, "good")
    end = events(voice, voice.request("Hello.", "en", "system/gone"))[-1]
    assert isinstance(end, Failed)
    assert end.error.code is Code.VOICE_UNKNOWN
    assert not isinstance(events(voice, voice.request("أهلا", "ar", HODA))[-1], Failed)


def test_only_where_the_system_has_some() -> None:
    assert has_system_voices() == (sys.platform in ("win32", "darwin"))


@pytest.mark.parametrize(
    ("told", "known"),
    [("en-US", "en-us"), ("en_GB", "en-gb"), ("409", "en-us"), ("409;9", "en-us"), ("0x416", "pt-br"), ("401", "ar-sa"),
     ("C01", "ar-eg"), ("429", "fa-ir"), ("Unknown Locale: 1033", "en-us"), ("Unknown Locale: 64513", "ar"),
     ("zh-Hant-TW", "zh-hant-tw"), ("en_GB_U_SD@sd=gbsct", "en-gb"), (b"\x05en-us", "en-us"), ("fa", "fa"),
     ("bad", "bad"), (None, ""), ("", ""), ("?", "")],
)  # fmt: skip
def test_languages_by_whatever_name(told: object, known: str) -> None:
    assert tag(told) == known
