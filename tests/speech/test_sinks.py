"""The sink that never waits: with devices that fail, hang and stop, and with the library's own null device."""

import threading
import time
from collections.abc import Callable, Generator

import pytest

from rawi.article.errors import Code, RawiError
from rawi.speech import attendant, run
from rawi.speech.sinks import MiniaudioSink

PATIENCE = 20.0


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


class Card:
    """A machine's sound card: `missing` there is none, `hangs` each call waits until `let` is set."""

    def __init__(self) -> None:
        self.missing = self.broken = self.hangs = False
        self.let, self.held = threading.Event(), threading.Event()
        self.opened: list[FakeDevice] = []

    def make(self) -> "FakeDevice":
        self.wait()
        if self.missing:
            raise RawiError(Code.NO_SOUND_DEVICE)
        self.opened.append(FakeDevice(self))
        return self.opened[-1]

    def wait(self) -> None:
        if self.hangs:
            self.held.set()
            self.let.wait(PATIENCE)

    @property
    def open(self) -> "list[FakeDevice]":
        return [device for device in self.opened if not device.closed]


class FakeDevice:
    def __init__(self, card: Card) -> None:
        self.card, self.closed = card, False
        self.generator: Generator[bytes, int, None] | None = None

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        self.card.wait()
        if self.card.broken:
            raise RawiError(Code.NO_SOUND_DEVICE)
        self.generator = callback_generator

    def close(self) -> None:
        self.card.wait()
        self.closed = True

    def ask(self, frames: int = 100) -> bytes:
        assert self.generator
        return self.generator.send(frames)


@pytest.fixture
def card() -> Card:
    return Card()


@pytest.fixture
def sink(card: Card) -> MiniaudioSink:
    return MiniaudioSink(make=card.make)


def playing(card: Card) -> FakeDevice:
    until(lambda: card.open and card.open[-1].generator)
    return card.open[-1]


def loud(frames: int) -> bytes:
    return b"\1\1" * frames


def test_what_is_missing_is_silence(card: Card, sink: MiniaudioSink) -> None:
    sink.start(lambda frames: b"\1\1" * (frames // 2))
    assert playing(card).ask(100) == b"\1\1" * 50 + bytes(100)


def test_after_stop_nothing_is_pulled_and_what_the_device_holds_is_dropped(
    card: Card, sink: MiniaudioSink
) -> None:
    sink.start(loud)
    device = playing(card)
    sink.stop()
    assert device.ask() == bytes(200)
    until(lambda: device.closed)
    sink.stop()
    sink.start(loud)
    again = playing(card)
    assert again is not device
    assert again.ask() == loud(100)
    sink.close()
    until(lambda: not card.open)


def test_a_device_that_was_opened_ahead_is_used_while_it_is_fresh(
    card: Card, sink: MiniaudioSink, monkeypatch: pytest.MonkeyPatch
) -> None:
    sink.open()
    until(lambda: card.open)
    sink.start(loud)
    playing(card)
    assert len(card.opened) == 1
    sink.stop()
    until(lambda: len(card.open) == 1 and len(card.opened) == 2)
    monkeypatch.setattr(attendant, "FRESH", -1.0)
    sink.start(loud)
    playing(card)
    assert len(card.opened) == 3


def test_no_device_is_told_and_the_next_start_looks_again(card: Card, sink: MiniaudioSink) -> None:
    card.missing = True
    sink.start(loud)
    until(lambda: sink.fault() is Code.NO_SOUND_DEVICE)
    assert not sink.flowing
    assert sink.heard() == 0
    card.missing = False
    sink.start(loud)
    device = playing(card)
    assert sink.fault() is None
    for _ in range(3):
        device.ask()
    assert sink.flowing


def test_a_device_that_cannot_be_started_is_told_and_closed(card: Card, sink: MiniaudioSink) -> None:
    card.broken = True
    sink.start(loud)
    until(lambda: sink.fault() is Code.NO_SOUND_DEVICE)
    assert not card.open


def test_a_device_that_stops_asking_is_lost_and_nothing_counts_as_heard_that_may_not_have_been(
    card: Card, sink: MiniaudioSink, monkeypatch: pytest.MonkeyPatch
) -> None:
    sink.start(loud)
    device = playing(card)
    for _ in range(4):
        device.ask(10_000)
    assert sink.fault() is None
    monkeypatch.setattr(run, "STALL", -1.0)
    assert sink.fault() is Code.SOUND_DEVICE_LOST
    assert sink.heard() < 10_000


def test_nobody_loses_a_device_by_sleeping(
    card: Card, sink: MiniaudioSink, monkeypatch: pytest.MonkeyPatch
) -> None:
    sink.start(loud)
    device = playing(card)
    moment = [time.monotonic()]
    monkeypatch.setattr(time, "monotonic", lambda: moment[0])
    for _ in range(4):
        device.ask()
    moment[0] += 3_600
    assert sink.fault() is None
    for _ in range(10):
        moment[0] += 0.2
        last = sink.fault()
    assert last is Code.SOUND_DEVICE_LOST


def test_a_server_that_hangs_holds_up_nobody(card: Card, sink: MiniaudioSink) -> None:
    """Every call returns although no call to the device does; what comes of it later is harmless."""
    card.hangs = True
    for _ in range(50):
        sink.start(loud)
        sink.stop()
    sink.start(loud)
    assert threading.active_count() < 10
    card.let.set()
    assert playing(card).ask() == loud(100)
    assert len(card.open) == 1


def test_a_call_that_hangs_for_ever_is_left_behind(
    card: Card, sink: MiniaudioSink, monkeypatch: pytest.MonkeyPatch
) -> None:
    card.hangs = True
    sink.start(loud)
    assert card.held.wait(PATIENCE)
    card.hangs = False
    monkeypatch.setattr("rawi.speech.sinks._STUCK", -1.0)
    sink.start(loud)
    assert playing(card).ask() == loud(100)
    card.let.set()
    until(lambda: len(card.opened) == 2 and len(card.open) == 1)
    assert playing(card).ask() == loud(100)


def test_the_null_device_keeps_time_and_can_be_opened_for_ever() -> None:
    sink = MiniaudioSink(silent=True)
    pulled: list[int] = []

    def pull(frames: int) -> bytes:
        pulled.append(frames)
        return b""

    for _ in range(20):
        sink.start(pull)
        sink.stop()
    sink.start(pull)
    until(lambda: sink.flowing)
    assert sink.fault() is None
    before = sink.heard()
    until(lambda: sink.heard() > before)
    assert sink.heard() <= sum(pulled)
    sink.close()
    assert sink.heard() == 0
