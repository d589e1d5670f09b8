"""The first start has the sizes that the system has; later ones those of the reader."""

import sys

import pytest
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from rawi.settings import directories
from rawi.settings.store import SettingsStore
from rawi.settings.table import Settings
from rawi.ui import system_text
from tests.windows import made_program, running


@pytest.mark.parametrize(
    ("factor", "points", "interface", "text"),
    [(1.0, 9.0, 100, 100), (1.5, 10.0, 150, 150), (2.25, 9.0, 225, 220), (0.8, 9.0, 100, 100), (1.0, 22.0, 100, 200), (9.0, 9.0, 400, 900)],
)  # fmt: skip
def test_sizes_follow_the_system(
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
    factor: float,
    points: float,
    interface: int,
    text: int,
) -> None:
    font = QFont(qapp.font())
    font.setPointSizeF(points)
    monkeypatch.setattr(QGuiApplication, "font", lambda: font)
    monkeypatch.setattr(system_text, "scale", lambda: factor)
    found = system_text.first_settings(Settings(theme="dark"))
    assert found == Settings(theme="dark", interface_size=interface, text_size=text)


def test_a_desktop_that_does_not_answer_wants_the_usual_size(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    assert system_text.scale() == 1.0
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    assert system_text.scale() == 1.0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked itself")
def test_only_the_first_start_asks(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr(system_text, "scale", lambda: 2.0)
    font = qapp.font()
    with running(made_program(qapp)) as program:
        settings = program.window.preferences.settings
        assert settings.interface_size == 200
        assert settings.text_size >= 200
    SettingsStore(directories.find().settings).save(Settings(interface_size=150))
    with running(made_program(qapp)) as program:
        assert program.window.preferences.settings == Settings(interface_size=150)
    qapp.setFont(font)
