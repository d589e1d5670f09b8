"""A sound server of a proof's own, its only device recorded, and at which moment each recorded frame was played."""

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

import numpy as np

from rawi.speech.port import SAMPLE_RATE
from tests.proofs import stage

_READ = 441
"""Bytes that are read at a time: 10 ms."""


class Recorder:
    """Reads the device's monitor. Time is `time.monotonic()`; a frame's moment is known within `uncertainty`."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._pcm = bytearray()
        self._arrivals: list[tuple[float, int]] = []
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        while block := os.read(self._stream.fileno(), _READ * 8):
            self._pcm += block
            self._arrivals.append((time.monotonic(), len(self._pcm) // 2))

    @property
    def sound(self) -> Any:
        """What was recorded, float64."""
        return np.frombuffer(bytes(self._pcm[: len(self._pcm) // 2 * 2]), dtype=np.int16).astype(np.float64)

    def _began(self) -> Any:
        """For each arrival the moment at which frame 0 would have been played, had nothing been held up."""
        return np.array([moment - frames / SAMPLE_RATE for moment, frames in self._arrivals[20:]])

    def frame(self, moment: float) -> float:
        """The frame that is played at a moment: the median over all arrivals is in the middle of the device's blocks."""
        return float((moment - np.median(self._began())) * SAMPLE_RATE)

    def moment(self, frame: float) -> float:
        """When a frame was played."""
        return float(np.median(self._began()) + frame / SAMPLE_RATE)

    @property
    def uncertainty(self) -> float:
        """Seconds: half of what lies between the earliest and the latest 2 % of the arrivals."""
        low, high = np.percentile(self._began(), [2, 98])
        return float(high - low) / 2


@contextmanager
def place() -> Iterator[stage.Desktop]:
    """Where a sound server may be; this process will play there."""
    with tempfile.TemporaryDirectory() as folder:
        variables = {**os.environ, "HOME": folder, "XDG_RUNTIME_DIR": folder, "PULSE_RUNTIME_PATH": folder}
        variables["PULSE_SERVER"] = os.environ["PULSE_SERVER"] = f"unix:{folder}/native"
        yield stage.Desktop(variables, Path(folder))


@contextmanager
def server(session: stage.Desktop, rate: int = 48_000, channels: int = 2) -> Iterator[int]:
    """A sound server with one device that plays into nothing; its process id."""
    with stage.sound(session, f"rate={rate} channels={channels}") as running:
        _hurry(running.pid)
        yield running.pid


def _hurry(process: int) -> None:
    """Give the server, or who records it, the priority that it has on a desktop: its own holes are not Rawi's."""
    for task in Path(f"/proc/{process}/task").iterdir():
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, int(task.name), -15)


@contextmanager
def recording(session: stage.Desktop, device: str = "nothing") -> Iterator[Recorder]:
    """Record a device until the block ends."""
    stage.need("parec")
    form = ["--raw", "--format=s16le", "--channels=1", f"--rate={SAMPLE_RATE}", "--latency-msec=10"]
    process = subprocess.Popen(
        ["parec", "-d", f"{device}.monitor", *form], env=session.variables, stdout=subprocess.PIPE
    )
    assert process.stdout
    try:
        _hurry(process.pid)
        recorder = Recorder(process.stdout)
        stage.wait_for(lambda: len(recorder.sound) > SAMPLE_RATE // 2)
        yield recorder
    finally:
        process.terminate()
        process.wait()
