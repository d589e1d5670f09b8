"""The clock of a device, against devices whose questions are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.speech.device_clock import DeviceClock
from rawi.speech.port import SAMPLE_RATE

PERIOD = 3_308
"""Frames of 0.15 s."""


class Crystal:
    """A device that plays at `rate` and asks each time that it has played a period, `late` seconds late."""

    def __init__(self, rate: float = SAMPLE_RATE, began: float = 100.0) -> None:
        self.rate, self.began, self.clock = rate, began, DeviceClock()
        self.clock.asked(PERIOD, began)
        self.clock.asked(PERIOD, began)
        self.questions = 0

    def ask(self, late: float = 0.0) -> float:
        self.questions += 1
        now = self.began + self.questions * PERIOD / self.rate + late
        self.clock.asked(PERIOD, now)
        return now

    def heard(self, now: float) -> float:
        return (now - self.began) * self.rate


@given(st.lists(st.floats(0.0, 0.1), min_size=1, max_size=200))
def test_questions_that_come_late_do_not_move_it(lates: list[float]) -> None:
    device = Crystal()
    for late in lates:
        now = device.ask(late)
        assert device.clock.heard(now) == pytest.approx(device.heard(now), abs=0.1 * SAMPLE_RATE)
    assert device.clock.heard(now) <= PERIOD * (2 + len(lates))


@pytest.mark.parametrize("parts_in_a_million", [-100, -20, 20, 100])
def test_three_hours_with_a_crystal_of_its_own(parts_in_a_million: int) -> None:
    device = Crystal(SAMPLE_RATE * (1 + parts_in_a_million / 1e6))
    worst = 0.0
    for _ in range(3 * 3_600 * SAMPLE_RATE // PERIOD):
        now = device.ask()
        worst = max(worst, abs(device.clock.heard(now) - device.heard(now)))
    assert worst < 0.01 * SAMPLE_RATE


def test_time_stands_still_in_a_hole() -> None:
    device = Crystal()
    now = device.ask()
    asked = 3 * PERIOD
    assert device.clock.heard(now + 60.0) == asked
    device.clock.asked(PERIOD, now + 60.0)
    assert device.clock.heard(now + 60.0) == pytest.approx(asked, abs=1)
    assert device.clock.heard(now + 60.05) == pytest.approx(asked + 0.05 * SAMPLE_RATE, abs=2)


def test_it_never_hears_what_was_not_asked_for() -> None:
    clock = DeviceClock()
    assert clock.heard(5.0) == 0
    clock.asked(100, 5.0)
    assert clock.heard(5.0) == 0
    assert clock.heard(4.0) == 0
    assert clock.heard(6.0) == 100
