"""A sound file or a book that speaks in, whether all of it is there out: decoded again to its last sample."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rawi.selftest.model import Fault

_NEAR = 0.5
"""Seconds that codecs add or cut off at the ends."""

_CHAPTERED = (".m4b", ".mp3", ".opus")
_LOUD = 0.03
"""Of full scale; speech reaches 0.3 and more."""


def judge_sound(path: Path, seconds: float, sections: int) -> None:
    """Fault where it is shorter or longer than what was spoken, silent, or has fewer chapters than the article has sections."""
    import av

    with av.open(str(path)) as container:
        chapters = len(list(container.chapters()))
        frames = list(_frames(container))
    length = sum(frame for frame, _ in frames)
    if abs(length - seconds) > _NEAR:
        raise Fault("cut", seconds=f"{length:.1f}", total=f"{seconds:.1f}")
    if max(peak for _, peak in frames) < _LOUD:
        raise Fault("silent")
    if path.suffix in _CHAPTERED and chapters < sections:
        raise Fault("elements", name="chapter", count=str(chapters), total=str(sections))


def _frames(container: Any) -> Iterator[tuple[float, float]]:
    """Seconds and peak (of 1) of each decoded frame."""
    from av.audio.resampler import AudioResampler

    to_short = AudioResampler(format="s16", layout="mono")
    for decoded in container.decode(audio=0):
        for frame in to_short.resample(decoded):
            samples = memoryview(bytes(frame.planes[0])).cast("h")[: frame.samples]
            yield frame.samples / frame.sample_rate, max(map(abs, samples), default=0) / 32_768


def judge_book(path: Path, sections: int) -> None:
    """Fault where a book that speaks is damaged, or has not a sound and its overlay for each chapter."""
    with zipfile.ZipFile(path) as book:
        broken = book.testzip()
        names = book.namelist()
    if broken:
        raise Fault("missing", text=broken)
    for ending in (".mp3", ".smil"):
        found = sum(name.endswith(ending) for name in names)
        if found < sections:
            raise Fault("elements", name=ending, count=str(found), total=str(sections))
