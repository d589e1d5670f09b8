"""A voice service that fails once, at a chosen step and in a chosen way; the file named by RAWI_FAULT says how, and is gone afterwards."""

import ctypes
import os
import signal
import time
from pathlib import Path

from rawi.workers.protocol import Body
from rawi.workers.service import Reply

FAULT = "RAWI_FAULT"
STEPS = ("start", "request", "middle", "end")
WAYS = ("kill", "hang", "spin", "abort", "memory")
CHUNKS, SAMPLES = 4, 4_000
"""Pieces of a sentence, samples of a piece."""


def trouble(step: str) -> None:
    """Fail if it is time for it."""
    file = Path(os.environ[FAULT])
    way, _, wanted = file.read_text().partition(" ") if file.exists() else ("", "", "")
    if wanted != step:
        return
    file.unlink()
    if way == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    elif way == "abort":
        ctypes.CDLL(None).abort()
    elif way == "memory":
        raise MemoryError
    while True:
        if way == "hang":
            time.sleep(1)


class FaultyVoice:
    """Says a sentence, which is a number, as samples of that value."""

    def __init__(self) -> None:
        trouble("start")

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:
        trouble("request")
        for number in range(CHUNKS):
            if number == CHUNKS // 2:
                trouble("middle")
            reply.chunk({}, int(body["text"]).to_bytes(2, "little") * SAMPLES)
        trouble("end")
        return {"words": [[0, 1, 0]]}, b""
