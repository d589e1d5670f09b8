"""Sound faster or slower at the same pitch: FFmpeg's atempo through PyAV. Imported only when the speed is not 1."""

from fractions import Fraction

import av
import numpy as np
from av.filter import Graph

from rawi.speech.port import SAMPLE_RATE


class Tempo:
    """One stretch of sound at one speed (0.5 to 4)."""

    def __init__(self, speed: float) -> None:
        self._graph = Graph()
        source = self._graph.add_abuffer(
            format="s16", sample_rate=SAMPLE_RATE, layout="mono", time_base=Fraction(1, SAMPLE_RATE)
        )
        tempo = self._graph.add("atempo", f"{speed:.4f}")
        form = self._graph.add("aformat", "sample_fmts=s16:channel_layouts=mono")
        sink = self._graph.add("abuffersink")
        source.link_to(tempo)
        tempo.link_to(form)
        form.link_to(sink)
        self._graph.configure()
        self._fed = 0

    def feed(self, pcm: bytes) -> bytes:
        """What comes out for these samples; the filter keeps some back."""
        samples = np.frombuffer(pcm, dtype=np.int16).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
        frame.sample_rate = SAMPLE_RATE
        frame.pts = self._fed
        self._fed += samples.shape[1]
        self._graph.push(frame)
        return self._drain()

    def finish(self) -> bytes:
        """What the filter kept back."""
        self._graph.push(None)
        return self._drain()

    def _drain(self) -> bytes:
        out = bytearray()
        while True:
            try:
                out += self._graph.pull().to_ndarray().astype(np.int16).tobytes()
            except (av.error.BlockingIOError, av.error.EOFError):
                return bytes(out)
