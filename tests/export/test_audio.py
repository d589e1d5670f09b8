"""Sound files: every kind is read back, with its chapters and what it says about itself."""

import math
import struct
from itertools import pairwise
from pathlib import Path

import av
import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.export.audio import FORMS, About, Chapter, encode

RATE = 22_050
SECONDS = 4
CHAPTERS = (Chapter("The harbour", 0.0, 1.5), Chapter("المرفأ", 1.5, 4.0))
ABOUT = About("The boat builder\n", "Amira Haddad", "Sea", "2025-03-09", "ar", "By a machine.")


def sound() -> list[bytes]:
    samples = [round(8_000 * math.sin(n * 0.06)) for n in range(RATE * SECONDS)]
    pcm = struct.pack(f"<{len(samples)}h", *samples)
    return [pcm[place : place + 30_000] for place in range(0, len(pcm), 30_000)]


@pytest.fixture(params=sorted(FORMS))
def written(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / f"story{request.param}"
    encode(path, request.param, sound(), RATE, SECONDS, CHAPTERS, ABOUT)
    return path


def test_its_length_chapters_and_title_come_back(written: Path) -> None:
    with av.open(str(written)) as container:
        assert container.duration
        assert container.duration / 1e6 == pytest.approx(SECONDS, abs=0.1)
        told = {**container.metadata, **container.streams.audio[0].metadata}
        assert told["title"] == "The boat builder"
        assert told["artist"] == "Amira Haddad"
        if written.suffix != ".wav":
            marks = [
                (each["metadata"]["title"], float(each["start"] * (each["time_base"] or 0)))
                for each in container.chapters()
            ]
            assert marks == [("The harbour", 0.0), ("المرفأ", 1.5)]


def test_the_sound_comes_back(written: Path) -> None:
    with av.open(str(written)) as container:
        resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
        parts = [part for frame in container.decode(audio=0) for part in resampler.resample(frame)]
    samples = [value for part in parts for value in part.to_ndarray()[0].tolist()]
    loud = math.sqrt(sum(value * value for value in samples) / len(samples))
    assert loud == pytest.approx(8_000 / math.sqrt(2), rel=0.1)
    crossings = sum(a < 0 <= b for a, b in pairwise(samples))
    assert crossings == pytest.approx(SECONDS * RATE * 0.06 / math.tau, rel=0.03)


def test_mp3_has_chapter_frames_that_other_readers_know(tmp_path: Path) -> None:
    path = tmp_path / "x.mp3"
    encode(path, ".mp3", sound(), RATE, SECONDS, CHAPTERS, ABOUT)
    head = path.read_bytes()[:2_000]
    assert head.startswith(b"ID3")
    assert head.count(b"CHAP") == 2


def test_progress_rises_to_the_end_and_cancelling_stops(tmp_path: Path) -> None:
    told: list[float] = []
    encode(tmp_path / "x.opus", ".opus", sound(), RATE, SECONDS, (), ABOUT, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        encode(tmp_path / "y.opus", ".opus", sound(), RATE, SECONDS, (), ABOUT, cancelled=lambda: True)


def test_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RawiError) as caught:
        encode(tmp_path / "x.flac", ".flac", sound(), RATE, SECONDS, (), ABOUT)
    assert caught.value.code is Code.OUTPUT_FORMAT
