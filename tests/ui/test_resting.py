"""Idle engines are looked for by a timer."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rawi.ui.resting import IDLE, Resting
from tests.fakes.translator import FakeTranslator, fake_engines


def test_each_engine_is_asked_to_rest(qtbot: QtBot) -> None:
    engines = fake_engines()
    parent = QObject()
    resting = Resting(parent, engines.rest)
    assert resting.timer.isActive()
    with qtbot.waitSignal(resting.timer.timeout):
        resting.timer.setInterval(0)
    resting.timer.stop()
    (fake,) = engines.translators
    assert isinstance(fake, FakeTranslator)
    assert fake.rested
    assert set(fake.rested) == {IDLE}
