"""A file of recorded sound in, any part of it out: mono, signed 16 bit, at `speech.port.SAMPLE_RATE`."""

from collections.abc import Iterator
from typing import Any, BinaryIO

import av
import numpy as np

from rawi.speech.port import SAMPLE_RATE

LONGEST = 15 * 60
"""Seconds of one part; a longer one is no sentence's and no paragraph's."""

_ALONE = {"format_whitelist": "mp3,mov,ogg,wav,flac,aac,matroska", "protocol_whitelist": "none"}
"""FFmpeg also takes lists of files and descriptions of what is sent over a network for sound."""

_WIDTH = 2
_NEAR = 3 * SAMPLE_RATE
"""Samples that are decoded and dropped rather than passed by."""

_BEFORE = (0.5, 10.0, 1e9)
"""Seconds before a part at which decoding begins, where a place can be found only roughly from ever earlier: what a codec carries
over from frame to frame is right by then."""

_MOST_BROKEN = 20
"""Packets in a row that cannot be decoded."""


class SoundFile:
    """Decodes one file. What follows the part before goes on where that ended, sample by sample.

    ValueError or av.error.FFmpegError where there is no sound that can be decoded.
    """

    def __init__(self, file: BinaryIO) -> None:
        """The file is read as it is needed."""
        self._container = av.open(file, "r", options=_ALONE)
        stream = next(iter(self._container.streams.audio), None)
        if stream is None or stream.time_base is None:
            raise ValueError("no sound")
        self._stream, self._unit, self._zero = stream, stream.time_base, stream.start_time or 0
        self._sound: Iterator[bytes] = iter(())
        self._kept = bytearray()
        self._at = 0
        self._go_to(0)

    def close(self) -> None:
        """Let the file go."""
        self._container.close()

    def part(self, begin: int, end: int) -> bytes:
        """The sound between two milliseconds, as far as there is some; `end` 0 is the file's end. ValueError where that is longer than LONGEST."""
        first, last = (each * SAMPLE_RATE // 1000 for each in (begin, end))
        most = first + LONGEST * SAMPLE_RATE
        if not self._at <= first <= self._there + _NEAR:
            self._go_to(first)
        self._decode(first, min(last or most, most))
        if (last or self._there) > most or (not last and self._there == most):
            raise ValueError("too long")
        return self._taken(first, last or self._there)

    @property
    def _there(self) -> int:
        """The sample up to which sound is there."""
        return self._at + len(self._kept) // _WIDTH

    def _decode(self, first: int, last: int) -> None:
        """Until the sample before `last` is there, or the file ends; what lies before `first` is dropped."""
        while self._there < last and (more := next(self._sound, None)) is not None:
            self._kept += more
            self._drop(min(first, self._there))

    def _taken(self, first: int, last: int) -> bytes:
        """These samples; they are kept no longer."""
        self._drop(min(first, self._there))
        wanted = bytes(self._kept[: max(0, last - self._at) * _WIDTH])
        self._drop(min(last, self._there))
        return wanted

    def _drop(self, before: int) -> None:
        if before > self._at:
            del self._kept[: (before - self._at) * _WIDTH]
            self._at = before

    def _go_to(self, first: int) -> None:
        """Begin to decode before this sample."""
        for before in _BEFORE:
            seconds = max(0.0, first / SAMPLE_RATE - before)
            self._container.seek(self._zero + int(seconds / self._unit), stream=self._stream)
            frames = self._frames()
            frame = next(frames, None)
            if frame is None:
                self._sound, self._at = iter(()), first
            else:
                self._sound, self._at = self._resampled(frame, frames), self._sample(frame)
            self._kept.clear()
            if self._at <= first:
                return

    def _sample(self, frame: Any) -> int:
        """Where a frame begins; the first of the file's frames at 0."""
        if frame.pts is None:
            return 0
        return round(int(frame.pts - self._zero) * self._unit * SAMPLE_RATE)

    def _frames(self) -> Iterator[Any]:
        """What can be decoded from here on."""
        broken = 0
        for packet in self._container.demux(self._stream):
            try:
                yield from packet.decode()
                broken = 0
            except av.error.InvalidDataError:
                broken += 1
                if broken > _MOST_BROKEN:
                    raise

    def _resampled(self, first: Any, frames: Iterator[Any]) -> Iterator[bytes]:
        ours = av.AudioResampler(format="s16", layout="mono", rate=SAMPLE_RATE)
        yield _bytes(ours.resample(first))
        for frame in frames:
            yield _bytes(ours.resample(frame))
        yield _bytes(ours.resample(None))


def _bytes(frames: list[Any]) -> bytes:
    return b"".join(frame.to_ndarray().astype(np.int16).tobytes() for frame in frames)
