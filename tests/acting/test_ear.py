"""The ear tells sentences by their marks alone."""

import numpy as np
import pytest

from rawi.speech.cue import mark_cue
from rawi.speech.port import SAMPLE_RATE
from rawi.speech.tempo import Tempo
from tests.acting.ear import Ear, Marks

SENTENCES = [(f"Sentence {number}.", "en") for number in range(120)]


def voice(seconds: float) -> bytes:
    """Something like speech: many harmonics, louder and softer, and a hiss."""
    time = np.arange(int(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    sound = sum(np.sin(2 * np.pi * 110 * n * time) / n for n in range(1, 40))
    hiss = np.random.default_rng(1).normal(size=len(time))
    loud = (2_500 * sound + 150 * hiss) * (1 + np.sin(2 * np.pi * 4 * time)) / 2
    return bytes(loud.astype(np.int16).tobytes())


@pytest.mark.parametrize("speed", [0.5, 0.9, 1.0, 1.7, 4.0])
def test_each_sentence_is_told_at_every_speed(speed: float) -> None:
    marks = Marks()
    ear = Ear(marks)
    for sentence in SENTENCES:
        marks.of(sentence)
    plain = voice(0.8)
    for sentence in SENTENCES[::5]:
        sound = marks.add(plain, 0, marks.of(sentence))
        if speed != 1.0:
            tempo = Tempo(speed)
            sound = tempo.feed(sound) + tempo.finish()
        ear.listen()
        ear.cut()
        for begin in range(0, len(sound), 2 * 441):
            ear.hear(sound[begin : begin + 2 * 441])
            assert not ear.known or ear.said == sentence
        assert ear.known


def test_a_cue_is_no_sentence() -> None:
    marks = Marks()
    ear = Ear(marks)
    for sentence in SENTENCES:
        marks.of(sentence)
    sound = mark_cue()
    for speed in (0.7, 0.9, 1.3, 2.2):
        tempo = Tempo(speed)
        sound += tempo.feed(mark_cue()) + tempo.finish()
    for begin in range(0, len(sound), 2 * 441):
        ear.hear(sound[begin : begin + 2 * 441])
        assert not ear.known
