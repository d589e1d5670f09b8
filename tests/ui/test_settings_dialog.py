"""The settings window: what is written is what was there, unless the reader changes it."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from rawi.settings.table import Settings, shown
from rawi.ui.settings_dialog import SettingsDialog
from rawi.wording.settings import setting_name


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_nothing_changes_by_itself(window: QWidget) -> None:
    settings = Settings(argos_index="https://mirror.example/index.json", firefox_index="/media/stick")
    assert SettingsDialog(settings, window).chosen == settings


def test_another_address_is_written_by_hand(window: QWidget) -> None:
    made = SettingsDialog(Settings(), window)
    lines = {line.accessibleName(): line for line in made.findChildren(QLineEdit)}
    line = lines[setting_name("argos_index")]
    assert line.placeholderText() == "The usual one"
    line.setText("  /media/stick  ")
    assert made.chosen == Settings(argos_index="/media/stick")


def test_every_setting_has_a_named_widget(window: QWidget) -> None:
    names = {each.accessibleName() for each in SettingsDialog(Settings(), window).findChildren(QWidget)}
    assert {setting_name(name) for name in shown()} <= names
