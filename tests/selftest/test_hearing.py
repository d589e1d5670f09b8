"""A sentence that is heard passes; one that is silent, cut, too long or badly timed does not."""

import array
import math
from dataclasses import replace

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.timing import WordTime
from rawi.selftest.hearing import Said, judge
from rawi.selftest.model import Finding, State
from rawi.selftest.sentences import SENTENCES
from rawi.selftest.speaking import spoken
from rawi.speech.port import SAMPLE_RATE, Failed, Manner, Pcm, SpeechEvent, Spoken, Voice
from rawi.speech.timing import tokens

TEXT = SENTENCES["en"]
WORD = 0.3


def heard(text: str = TEXT, level: float = 0.5, word: float = WORD) -> Said:
    """A tone for each word, with a little silence behind it."""
    samples = array.array("h")
    for _ in tokens(text):
        for at in range(int(word * SAMPLE_RATE)):
            loud = level if at < word * SAMPLE_RATE * 0.8 else 0.0
            samples.append(int(32_767 * loud * math.sin(at * 0.06)))
    times = [WordTime(a, b, i * word, (i + 0.9) * word) for i, (a, b) in enumerate(tokens(text))]
    return Said(samples.tobytes(), tuple(times))


def reason(said: Said, text: str = TEXT) -> str:
    with pytest.raises(Exception) as raised:
        judge(text, said)
    return str(raised.value)


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_that_is_spoken_passes(language: str) -> None:
    text = SENTENCES[language]
    judge(text, heard(text, word=0.25 if language != "zh" else 0.3))


def test_silence_is_told() -> None:
    assert reason(heard(level=0.0)) == "silent"
    assert reason(heard(level=0.01)) == "silent"
    assert reason(Said(b"", heard().words)) == "silent"


def test_a_sound_that_does_not_fit_the_sentence_is_told() -> None:
    assert reason(heard(word=0.04)) == "length"
    assert reason(heard(word=3.0)) == "length"


def test_a_sound_that_is_cut_off_is_told() -> None:
    said = heard()
    assert reason(replace(said, pcm=said.pcm[: len(said.pcm) * 2 // 3])) == "words_disordered"


def test_words_without_a_time_are_told() -> None:
    said = heard()
    assert reason(replace(said, words=said.words[:-1])) == "words_untimed"
    assert reason(replace(said, words=())) == "words_untimed"


def test_words_out_of_order_are_told() -> None:
    said = heard()
    one, two = said.words[3], said.words[4]
    swapped = (
        replace(one, begin=two.begin, finish=two.finish),
        replace(two, begin=one.begin, finish=one.finish),
    )
    assert reason(replace(said, words=(*said.words[:3], *swapped, *said.words[5:]))) == "words_disordered"


def test_words_that_stand_at_one_end_are_told() -> None:
    said = heard()
    early = tuple(replace(each, begin=each.begin / 4, finish=each.finish / 4) for each in said.words)
    assert reason(replace(said, words=early)) == "words_crowded"


def test_a_word_that_nobody_hears_is_told() -> None:
    said = heard()
    word = said.words[5]
    first, last = int((word.begin - 0.05) * SAMPLE_RATE) * 2, int((word.finish + 0.05) * SAMPLE_RATE) * 2
    assert (
        reason(replace(said, pcm=said.pcm[:first] + bytes(last - first) + said.pcm[last:])) == "word_silent"
    )


class Voices:
    """Engines that say what `heard` gives; one whose voice `broken` names is silent, or dies."""

    def __init__(self, engines: dict[str, tuple[str, ...]], broken: str = "", *, dies: bool = False) -> None:
        self._voices = tuple(
            Voice(f"{engine}-{language}", language, (language,), engine)
            for engine, languages in engines.items()
            for language in languages
        )
        self._broken, self._dies = broken, dies
        self._events: list[SpeechEvent] = []
        self._number = 0

    def voices(self) -> tuple[Voice, ...]:
        return self._voices

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        self._number += 1
        broken = voice.startswith(self._broken) and bool(self._broken)
        if broken and self._dies:
            self._events.append(Failed(self._number, RawiError(Code.WORKER_DIED, worker="speak")))
        else:
            said = heard(text, 0.0 if broken else 0.5)
            self._events += [Pcm(self._number, said.pcm), Spoken(self._number, said.words)]
        return self._number

    def prepare(self, language: str) -> None:
        pass

    def cancel(self, request: int) -> None:
        pass

    def poll(self, timeout: float = 0.0) -> list[SpeechEvent]:
        events, self._events = self._events, []
        return events

    def close(self) -> None:
        pass


def states(voices: Voices) -> dict[str, tuple[State, str]]:
    return {each.subject: (each.state, each.told) for each in spoken(voices)}


def test_every_engine_is_tried_in_each_language_that_it_speaks() -> None:
    found = states(Voices({"espeak": ("en", "ar"), "hibari": ("en",), "piper": ("ru",)}))
    assert list(found) == ["espeak ar", "espeak en", "hibari en", "piper ru"]
    assert {state for state, _ in found.values()} == {State.WORKS}


def test_a_silent_engine_fails_and_the_others_do_not() -> None:
    found = states(Voices({"espeak": ("en",), "hibari": ("en",)}, broken="hibari"))
    assert found["espeak en"][0] is State.WORKS
    assert found["hibari en"] == (State.FAILS, "silent")
    assert states(Voices({"espeak": ("en",), "hibari": ("en",)}, "espeak", dies=True))["espeak en"] == (
        State.FAILS,
        "worker_died",
    )


def test_an_engine_that_comes_with_rawi_must_have_a_voice_and_an_imported_one_need_not() -> None:
    found = states(Voices({"espeak": ("en",)}))
    assert found["hibari"] == (State.FAILS, "engine_absent")
    assert found["piper"] == (State.ABSENT, "no_voice_imported")


def test_no_engine_at_all_is_one_finding() -> None:
    class Dead(Voices):
        def voices(self) -> tuple[Voice, ...]:
            raise RawiError(Code.VOICE_ENGINE_MISSING)

    assert list(spoken(Dead({}))) == [Finding("speak", "", State.FAILS, "voice_engine_missing")]
