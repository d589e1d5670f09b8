"""What every implementation of `speech.port.Synthesizer` does; its test class gives the `synthesizer`, which speaks English."""

import pytest

from rawi.article.errors import Code
from rawi.article.timing import WordTime
from rawi.speech.port import SAMPLE_RATE, Failed, Pcm, SpeechEvent, Spoken, Synthesizer
from rawi.speech.timing import tokens

SENTENCE = "On 3 March, Dr. Amira paid $9.99 for the old lantern."
PATIENCE = 600
"""Looks of 0.1 s at a slow engine; the worker's own limits end a hung one long before."""


def events(synthesizer: Synthesizer, request: int) -> list[SpeechEvent]:
    """What came for a request, up to its end."""
    found: list[SpeechEvent] = []
    for _ in range(PATIENCE):
        found += [event for event in synthesizer.poll(0.1) if event.request == request]
        if found and not isinstance(found[-1], Pcm):
            return found
    raise AssertionError(f"no end: {found}")


def spoken(synthesizer: Synthesizer, text: str, language: str = "en") -> tuple[bytes, tuple[WordTime, ...]]:
    came = events(synthesizer, synthesizer.request(text, language))
    end = came[-1]
    assert isinstance(end, Spoken), end
    return b"".join(event.data for event in came if isinstance(event, Pcm)), end.words


class SynthesizerContract:
    def test_it_has_voices_with_languages(self, synthesizer: Synthesizer) -> None:
        voices = synthesizer.voices()
        assert any("en" in {each.partition("-")[0] for each in voice.languages} for voice in voices)
        assert len({voice.key for voice in voices}) == len(voices)

    def test_every_word_has_its_time_within_the_sound(self, synthesizer: Synthesizer) -> None:
        pcm, words = spoken(synthesizer, SENTENCE)
        assert [(word.start, word.end) for word in words] == tokens(SENTENCE)
        begins = [word.begin for word in words]
        assert begins == sorted(set(begins))
        assert all(0 <= word.begin <= word.finish for word in words)
        assert words[-1].finish <= len(pcm) / 2 / SAMPLE_RATE + 0.01

    def test_requests_are_answered_under_their_numbers(self, synthesizer: Synthesizer) -> None:
        first = synthesizer.request("One word.", "en")
        second = synthesizer.request("Two words here.", "en")
        assert first != second
        came: dict[int, SpeechEvent] = {}
        for _ in range(PATIENCE):
            for event in synthesizer.poll(0.1):
                came[event.request] = event
            if all(isinstance(came.get(each), Spoken) for each in (first, second)):
                break
        assert {type(event) for event in came.values()} == {Spoken}

    def test_a_cancelled_request_is_not_heard_of_again(self, synthesizer: Synthesizer) -> None:
        dropped = synthesizer.request(SENTENCE * 5, "en")
        synthesizer.cancel(dropped)
        kept = synthesizer.request("Here.", "en")
        for _ in range(PATIENCE):
            came = synthesizer.poll(0.1)
            assert all(event.request == kept for event in came)
            if any(isinstance(event, Spoken) for event in came):
                return
        raise AssertionError("no end")

    @pytest.mark.parametrize(
        "text",
        ["…!?", "🎉🎉", "   ", "https://example.org/?q=1", "if (x) { y(); }", "NUL \0 inside", "lone \ud800 surrogate",
         "\u202eevil\u202c text", "a" * 300, "Привет and hello"],
    )  # fmt: skip
    def test_strange_text_is_said_or_passed_over(self, synthesizer: Synthesizer, text: str) -> None:
        _, words = spoken(synthesizer, text)
        assert [(word.start, word.end) for word in words] == tokens(text)
        spoken(synthesizer, "It still speaks.")

    def test_it_works_again_after_close(self, synthesizer: Synthesizer) -> None:
        synthesizer.close()
        pcm, _ = spoken(synthesizer, "Good morning.")
        assert len(pcm) > SAMPLE_RATE // 2 or synthesizer.voices()[0].engine == "fake"


def no_voice(synthesizer: Synthesizer, language: str) -> None:
    """The engine says that it has none."""
    end = events(synthesizer, synthesizer.request("Hello.", language))[-1]
    assert isinstance(end, Failed)
    assert end.error.code is Code.NO_VOICE
