"""Speech at another speed: as long as it should be, at the same pitch, without clicks, and in its place all along."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.speech.port import SAMPLE_RATE
from rawi.speech.tempo import Tempo

SPEEDS = (0.5, 0.75, 0.95, 1.05, 1.5, 2.0, 3.0, 4.0)
PITCH = 110.0
NEAR = 0.02
"""Seconds that the place heard may be off."""


def tone(seconds: float, pitch: float = PITCH) -> bytes:
    """A voiced sound: ten harmonics, each weaker than the one below."""
    times = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    waves = sum(np.sin(2 * np.pi * pitch * n * times) / n for n in range(1, 11))
    return bytes((np.asarray(waves) * 6_000).astype(np.int16).tobytes())


def changed(pcm: bytes, speed: float, block: int = 1_024) -> bytes:
    tempo = Tempo(speed)
    pieces = [tempo.feed(pcm[at : at + 2 * block]) for at in range(0, len(pcm), 2 * block)]
    return b"".join([*pieces, tempo.finish()])


def samples(pcm: bytes) -> np.ndarray:
    return np.frombuffer(pcm, np.int16).astype(float)


@given(
    st.integers(0, 12_000),
    st.floats(0.5, 4.0).filter(lambda speed: abs(speed - 1) > 0.01),
    st.integers(1, 4_000),
    st.integers(0, 2**32 - 1),
)
def test_whatever_the_sound_it_is_as_long_as_the_speed_says(
    count: int, speed: float, block: int, seed: int
) -> None:
    noise = np.random.default_rng(seed).integers(-32_768, 32_767, count, np.int16, endpoint=True)
    out = changed(noise.tobytes(), speed, block)
    assert len(out) // 2 == round(count / speed)


@pytest.mark.parametrize("speed", SPEEDS)
def test_the_pieces_it_comes_in_do_not_matter(speed: float) -> None:
    pcm = tone(0.6)
    assert changed(pcm, speed, 57) == changed(pcm, speed, 20_000)


@pytest.mark.parametrize("speed", SPEEDS)
def test_the_pitch_stays(speed: float) -> None:
    out = samples(changed(tone(2.0), speed))
    spectrum = np.abs(np.fft.rfft(out * np.hanning(len(out))))
    strongest = np.fft.rfftfreq(len(out), 1 / SAMPLE_RATE)[int(np.argmax(spectrum))]
    assert strongest == pytest.approx(PITCH, abs=2.5)


@pytest.mark.parametrize("speed", SPEEDS)
def test_joins_do_not_click(speed: float) -> None:
    """A click is a step that the sound itself never takes."""
    pcm = tone(1.0)
    assert np.abs(np.diff(samples(changed(pcm, speed)))).max() <= 1.2 * np.abs(np.diff(samples(pcm))).max()


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize("at", [0.3, 1.1, 1.9])
def test_a_sound_is_heard_where_the_speed_says(speed: float, at: float) -> None:
    quiet = np.zeros(2 * SAMPLE_RATE, np.int16)
    begin = round(at * SAMPLE_RATE)
    quiet[begin : begin + 1_500] = np.frombuffer(tone(1.0), np.int16)[:1_500]
    heard = np.flatnonzero(np.abs(samples(changed(quiet.tobytes(), speed))) > 1_000)
    assert heard[0] * speed / SAMPLE_RATE == pytest.approx(at, abs=NEAR * max(1, speed / 2))


@pytest.mark.parametrize("speed", SPEEDS)
def test_it_keeps_back_less_than_a_twentieth_of_a_second(speed: float) -> None:
    given_out = len(Tempo(speed).feed(tone(1.0))) // 2
    assert given_out * speed >= 0.95 * SAMPLE_RATE
