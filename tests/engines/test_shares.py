"""Words of a voice that tells no times: in order, within the sound, and each clause after its own pause."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.engines.shares import word_events
from rawi.speech.port import SAMPLE_RATE
from rawi.speech.timing import tokens


def sound(*parts: tuple[float, float]) -> bytes:
    """Noise of so many seconds, then silence of so many, and again."""
    noise = np.random.default_rng(1)
    pieces = []
    for loud, quiet in parts:
        pieces.append(noise.integers(-9_000, 9_000, round(loud * SAMPLE_RATE), np.int16))
        pieces.append(np.zeros(round(quiet * SAMPLE_RATE), np.int16))
    return np.concatenate(pieces).tobytes()


def begins(text: str, pcm: bytes) -> dict[str, float]:
    return {text[at : at + length]: sample / SAMPLE_RATE for at, length, sample in word_events(text, pcm)}


def test_a_clause_begins_where_its_sound_does() -> None:
    found = begins("One two, three four.", sound((0, 0.5), (0.8, 0.4), (1.0, 0.3)))
    assert found["One"] == pytest.approx(0.5, abs=0.02)
    assert found["three"] == pytest.approx(1.7, abs=0.02)
    assert 0.5 < found["two,"] < 1.3
    assert 1.7 < found["four."] < 2.7


def test_longer_words_take_longer_and_silence_belongs_to_none() -> None:
    found = begins("a considerable b", sound((1.0, 1.0), (1.0, 0.0)))
    assert found["considerable"] < 0.4
    assert found["b"] > 2.5


def test_silence_and_nothing_have_no_words() -> None:
    assert word_events("One.", sound((0, 1.0))) == []
    assert word_events("One.", b"") == []
    assert word_events("…", sound((1.0, 0))) == []


@given(
    st.text(st.sampled_from("ab,. 7،。语\u0628"), max_size=60),
    st.lists(st.tuples(st.floats(0, 0.6), st.floats(0, 0.4)), max_size=5),
)
def test_whatever_the_text_words_rise_within_the_sound(text: str, parts: list[tuple[float, float]]) -> None:
    pcm = sound(*parts) if parts else b""
    found = word_events(text, pcm)
    samples = [sample for _, _, sample in found]
    assert samples == sorted(samples)
    assert all(0 <= sample <= len(pcm) // 2 for sample in samples)
    assert not found or [(at, at + length) for at, length, _ in found] == tokens(text)
