"""Recorded sound, cut anywhere: at its place, and whole where it is played through."""

import io
from itertools import pairwise

import numpy as np
import pytest

from rawi.engines import sound_file
from rawi.engines.sound_file import SoundFile
from rawi.speech.port import SAMPLE_RATE
from tests.narrated import encoded, number_of, tones

SECONDS = 24
FRAME = 0.03 * SAMPLE_RATE
"""A jump into an MP3 file may be a frame of it off, 26 ms."""

FORMS = {
    "mp3": ("mp3", "libmp3lame", SAMPLE_RATE),
    "mp3 at 44.1 kHz": ("mp3", "libmp3lame", 44_100),
    "aac": ("ipod", "aac", 44_100),
    "opus": ("ogg", "libopus", 48_000),
    "wav": ("wav", "pcm_s16le", 16_000),
}


def recording(form: str) -> bytes:
    """Half a second of each tone, then half a second of silence."""
    container, codec, rate = FORMS[form]
    return encoded(tones([0.5, -0.5] * SECONDS, rate), container, codec, rate)


@pytest.mark.parametrize("form", FORMS)
def test_any_part_is_found_and_parts_that_follow_each_other_make_the_whole(form: str) -> None:
    data = recording(form)
    whole = SoundFile(io.BytesIO(data)).part(0, 0)
    assert len(whole) / 2 / SAMPLE_RATE == pytest.approx(SECONDS, abs=0.1)
    file = SoundFile(io.BytesIO(data))
    for second in (15, 3, 4, 22, 0, 9, 8):
        part = file.part(second * 1000, second * 1000 + 500)
        assert number_of(part) == second
        loud = np.flatnonzero(np.abs(np.frombuffer(part, np.int16)) > 1_000)
        assert loud[0] < FRAME
        assert len(part) // 2 - loud[-1] < FRAME
    file = SoundFile(io.BytesIO(data))
    ends = [0, 1, 333, 2_000, 7_123, 7_124, 13_500, 23_000]
    cut = b"".join(file.part(begin, end) for begin, end in pairwise(ends))
    assert cut == whole[: 23_000 * SAMPLE_RATE // 1000 * 2]
    file.close()


def test_what_lies_beyond_the_end_is_not_there() -> None:
    file = SoundFile(io.BytesIO(recording("mp3")))
    assert len(file.part(23_500, 60_000)) / 2 / SAMPLE_RATE == pytest.approx(0.5, abs=0.1)
    assert file.part(60_000, 61_000) == b""
    assert number_of(file.part(2_000, 2_500)) == 2


def test_a_part_without_end_is_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound_file, "LONGEST", 10)
    file = SoundFile(io.BytesIO(recording("wav")))
    for begin, end in ((0, 0), (1_000, 20_000)):
        with pytest.raises(ValueError, match="too long"):
            file.part(begin, end)
    assert number_of(file.part(20_000, 20_500)) == 20
    assert len(file.part(20_000, 0)) / 2 / SAMPLE_RATE == pytest.approx(4, abs=0.1)


def test_a_damaged_stretch_does_not_take_the_rest_along() -> None:
    """It is missing: what comes after it is heard a third of a second early."""
    data = bytearray(recording("mp3"))
    data[len(data) // 2 : len(data) // 2 + 800] = bytes(800)
    file = SoundFile(io.BytesIO(data))
    assert number_of(file.part(3_000, 3_500)) == 3
    assert number_of(file.part(20_000, 20_150)) == 20
