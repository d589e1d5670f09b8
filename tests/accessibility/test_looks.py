"""A small part of `run.py prove looks`: pictures at 400 percent without a fault; and the machine finds the faults that there may be."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.crawl import clipping
from tests.crawl.looks import LANGUAGES, WINDOWS, Wanted, themes
from tests.crawl.pictures import focus_contrast

ROOT = Path(__file__).resolve().parent.parent.parent
SHOWN = ("de", "fa", "uk")
"""Long words, from right to left, long sentences."""


def test_six_windows_at_four_times_the_size_in_three_languages(tmp_path: Path) -> None:
    choice = ["--languages", *SHOWN, "--themes", "light", "--sizes", "400", "--pictures", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.proofs.prove_looks", *choice],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "desktop"), str(ROOT)))},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=900,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 faults" in done.stdout.splitlines()[-1]
    pictures = {path.name for path in tmp_path.glob("*.png")}
    assert {f"{language}-light-400-{name}.png" for language in SHOWN for name in WINDOWS} <= pictures
    assert "fa-light-400-library-2.png" in pictures, "the filters in the place of the list"


def test_all_pictures_are_wanted() -> None:
    assert len(LANGUAGES) == 12
    assert len(themes()) >= 6
    assert Wanted().pictures == 12 * len(themes()) * 3 * 6


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setWindowTitle("A window")
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def found(window: QWidget) -> set[str]:
    window.show()
    QApplication.processEvents()
    return {rule for rule, _ in clipping.check(window)}


def test_a_script_without_spaces_may_break_anywhere(window: QWidget) -> None:
    label = QLabel("其新文件会添加到书库的文件夹")
    label.setWordWrap(True)
    label.setFixedWidth(60)
    layout = window.layout()
    assert layout
    layout.addWidget(label)
    assert found(window) == set()
    label.setText("Bibliothekenverzeichnis")
    assert found(window) == {"clipped"}


def test_a_list_of_which_a_sliver_is_seen(window: QWidget) -> None:
    rows = QListWidget()
    rows.addItems(["one", "two", "three"])
    layout = window.layout()
    assert layout
    layout.addWidget(rows)
    assert found(window) == set()
    rows.setFixedHeight(rows.fontMetrics().lineSpacing())
    assert found(window) == {"too low to be read"}


def test_a_menu_that_has_no_room(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    for number in range(9):
        window.menuBar().addMenu(f"Menu number {number}")
    window.resize(1_200, 200)
    assert found(window) == set()
    window.resize(300, 200)
    assert found(window) == {"out of sight"}


def test_the_focus_of_what_grows_with_it_is_told_by_its_frame(qapp: QApplication) -> None:
    without, focused = QImage(60, 30, QImage.Format.Format_RGB32), QImage(60, 50, QImage.Format.Format_RGB32)
    for each in (without, focused):
        each.fill(Qt.GlobalColor.white)
    assert focus_contrast(without, focused) == 0
    for x in range(60):
        for y in range(3):
            focused.setPixelColor(x, y, QColor("#000000"))
    assert focus_contrast(without, focused) > 20
