"""A neural voice's samples in, PCM as everywhere in Rawi out: mono, signed 16 bit, at `speech.port.SAMPLE_RATE`."""

from fractions import Fraction
from itertools import pairwise
from typing import Any

import av
import numpy as np
from av.filter import Graph

from rawi.speech.port import SAMPLE_RATE
from rawi.speech.tempo import Tempo

_LOUDEST = 32_767


def pcm(samples: Any, rate: int, semitones: float = 0.0) -> bytes:
    """float32 samples from -1 to 1 at `rate` hertz, `semitones` higher and as long as before; louder ones are cut."""
    whole = (np.clip(samples, -1.0, 1.0) * _LOUDEST).astype(np.int16).reshape(1, -1)
    if not whole.size:
        return b""
    factor = 2 ** (semitones / 12)
    sound = _resampled(whole, round(rate * factor))
    if factor == 1.0:
        return sound
    length = Tempo(1 / factor)
    return length.feed(sound) + length.finish()


def _resampled(whole: Any, rate: int) -> bytes:
    """At SAMPLE_RATE; told a higher rate than it has, the sound gets higher and shorter."""
    if rate == SAMPLE_RATE:
        return bytes(whole.tobytes())
    frame = av.AudioFrame.from_ndarray(whole, format="s16", layout="mono")
    frame.sample_rate, frame.pts = rate, 0
    graph = _graph(rate)
    graph.push(frame)
    graph.push(None)
    return _drained(graph)


def _graph(rate: int) -> Graph:
    graph = Graph()
    chain = [
        graph.add_abuffer(format="s16", sample_rate=rate, layout="mono", time_base=Fraction(1, rate)),
        graph.add("aresample", str(SAMPLE_RATE)),
        graph.add("aformat", "sample_fmts=s16:channel_layouts=mono"),
        graph.add("abuffersink"),
    ]
    for before, after in pairwise(chain):
        before.link_to(after)
    graph.configure()
    return graph


def _drained(graph: Graph) -> bytes:
    out = bytearray()
    while True:
        try:
            out += graph.pull().to_ndarray().astype(np.int16).tobytes()
        except (av.error.BlockingIOError, av.error.EOFError):
            return bytes(out)
