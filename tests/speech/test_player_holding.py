"""A device holds sound that is not heard yet: a pause at any moment loses none of it, also where a sentence ends in it."""

import random

import numpy as np
import pytest

from rawi.article.errors import Code
from rawi.speech.player import Player
from rawi.speech.port import SAMPLE_RATE, Pull

HELD = int(0.09 * SAMPLE_RATE)
PERIOD = 441


class HoldingSink:
    """Takes sound ahead, as devices do; `played` is what was really heard."""

    flowing = True

    def __init__(self) -> None:
        self.played = bytearray()
        self._frames = 0
        self._held = bytearray()
        self._pull: Pull | None = None

    def open(self) -> None:
        pass

    def start(self, pull: Pull) -> None:
        self._pull, self._frames = pull, 0

    def stop(self) -> None:
        self._pull = None
        self._held.clear()

    def close(self) -> None:
        self.stop()

    def heard(self) -> int:
        return self._frames

    def fault(self) -> Code | None:
        return None

    def play(self, frames: int) -> None:
        for _ in range(frames // PERIOD):
            while self._pull and len(self._held) < 2 * HELD:
                sound = self._pull(PERIOD)
                self._held += sound + bytes(2 * PERIOD - len(sound))
            self.played += self._held[: 2 * PERIOD]
            self._frames += PERIOD
            del self._held[: 2 * PERIOD]


def clips(count: int) -> list[bytes]:
    """Sentences whose samples all differ: a rising count, never 0."""
    return [
        (np.arange(1, 4_001, dtype=np.int16) + 4_000 * number).astype(np.int16).tobytes()
        for number in range(count)
    ]


@pytest.mark.parametrize("pause", [0.0, 0.02, 0.3])
@pytest.mark.parametrize("seed", [3, random.randrange(10**6)])
def test_paused_anywhere_every_sample_is_heard_once(pause: float, seed: int) -> None:
    chance = random.Random(seed)
    sink = HoldingSink()
    player = Player(sink, HoldingSink())
    sounds = clips(6)
    for key, pcm in enumerate(sounds):
        player.enqueue(key, pause)
        player.feed(key, pcm)
        player.complete(key)
    for _ in range(2_000):
        if player.finished():
            break
        player.start()
        sink.play(PERIOD * chance.randrange(1, 12))
        before = player.heard()
        player.pause()
        after = player.heard()
        assert before is None or (after and after.key == before.key and after.seconds <= before.seconds)
    heard = np.frombuffer(bytes(sink.played), dtype=np.int16)
    assert heard[heard != 0].tobytes() == b"".join(sounds), f"seed {seed}"
    spoken = heard[: np.flatnonzero(heard)[-1]]
    silence = int(np.count_nonzero(spoken == 0)) / SAMPLE_RATE
    assert silence == pytest.approx(5 * pause, abs=0.05), f"seed {seed}"
