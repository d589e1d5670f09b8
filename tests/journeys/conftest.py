"""What the journeys share: a sound device that is a clock."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer

from rawi.speech.player import Player
from tests.fakes.voice import FakeSink


@pytest.fixture
def sink(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeSink]:
    """Every player plays to this clock, thirty times faster than life."""
    made = FakeSink()
    monkeypatch.setattr("rawi.speech.player.Player", lambda _device, _silent: Player(made, FakeSink()))
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: made.advance(0.15))
    timer.start()
    yield made
    timer.stop()
