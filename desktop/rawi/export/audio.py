"""Sound and chapters in, an audio file out: .m4b (AAC), .mp3, .opus or .wav, through FFmpeg (PyAV)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled, stop_if

_WIDTH = 2
_MILLISECONDS = Fraction(1, 1000)


@dataclass(frozen=True, slots=True)
class Form:
    """How FFmpeg writes a kind of file: container, codec, hertz (0 for the sound's own), bits a second (0 for the codec's own)."""

    container: str
    codec: str
    rate: int = 0
    bits: int = 0


FORMS = {
    ".m4b": Form("ipod", "aac", 0, 56_000),
    ".mp3": Form("mp3", "libmp3lame", 0, 56_000),
    ".opus": Form("ogg", "libopus", 24_000, 32_000),
    ".wav": Form("wav", "pcm_s16le"),
}
"""By the file's ending; 56 and 32 kbit/s are more than speech at 22 kHz needs."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the sound, in seconds."""

    title: str
    begin: float
    end: float


@dataclass(frozen=True, slots=True)
class About:
    """What players show: empty texts are left out. `language` is a BCP 47 code."""

    title: str
    artist: str = ""
    album: str = ""
    date: str = ""
    language: str = ""
    comment: str = ""


def encode(
    path: Path,
    kind: str,
    sound: Iterable[bytes],
    rate: int,
    seconds: float,
    chapters: Sequence[Chapter],
    about: About,
    progress: Progress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> None:
    """Write mono, signed 16 bit sound at `rate` hertz to `path` as the `kind` (an ending of FORMS).

    `seconds` is the sound’s length. RawiError OUTPUT_FORMAT for another ending; OSError where it cannot be written; Cancelled.
    """
    import av

    form = FORMS.get(kind)
    if form is None:
        raise RawiError(Code.OUTPUT_FORMAT, name=path.name)
    with av.open(str(path), "w", format=form.container) as container:
        stream: Any = container.add_stream(form.codec, rate=form.rate or rate, layout="mono")
        if form.bits:
            stream.bit_rate = form.bits
        told = _told(about)
        container.metadata.update(told)
        stream.metadata.update(told)
        if form.container == "ogg":
            stream.metadata.update(_comments(chapters))
        elif chapters:
            container.set_chapters([_marked(number, each) for number, each in enumerate(chapters)])
        write = _writer(container, stream, rate)
        done = 0
        for block in sound:
            stop_if(cancelled)
            write(block)
            done += len(block) // _WIDTH
            progress(min(1.0, done / rate / seconds) if seconds else 1.0)
        write(b"")


def _writer(container: Any, stream: Any, rate: int) -> Callable[[bytes], None]:
    """Takes PCM; an empty block ends the stream."""
    import av
    import numpy as np

    resampler = av.AudioResampler(format=stream.format.name, layout="mono", rate=stream.rate)
    place = 0

    def write(block: bytes) -> None:
        nonlocal place
        frame = None
        if block:
            samples = np.frombuffer(block, np.int16).reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = rate, place, Fraction(1, rate)
            place += samples.shape[1]
        for part in resampler.resample(frame):
            container.mux(stream.encode(part))
        if frame is None:
            container.mux(stream.encode(None))

    return write


def _told(about: About) -> dict[str, str]:
    facts = {
        "title": about.title,
        "artist": about.artist,
        "album": about.album,
        "date": about.date,
        "language": about.language,
        "comment": about.comment,
        "genre": "Speech",
    }
    return {name: " ".join(value.split()) for name, value in facts.items() if value.strip()}


def _comments(chapters: Sequence[Chapter]) -> dict[str, str]:
    """Chapters as Ogg's comments (the "Chapter Extension" of xiph.org); FFmpeg writes those that begin after half a second one second late."""
    told: dict[str, str] = {}
    for number, chapter in enumerate(chapters, 1):
        seconds, thousandths = divmod(round(chapter.begin * 1000), 1000)
        minutes, seconds = divmod(seconds, 60)
        name = f"CHAPTER{number:03}"
        told[name] = f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}.{thousandths:03}"
        told[f"{name}NAME"] = " ".join(chapter.title.split())
    return told


def _marked(number: int, chapter: Chapter) -> Any:
    return {
        "id": number,
        "start": round(chapter.begin * 1000),
        "end": round(chapter.end * 1000),
        "time_base": _MILLISECONDS,
        "metadata": {"title": " ".join(chapter.title.split())},
    }
