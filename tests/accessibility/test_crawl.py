"""Every window, dialog, menu and state of Rawi: each control has name, role, state and a place; nothing is clipped; no key does two things."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rawi.ui.help import about
from tests.crawl import clipping, controls, keys, sites, tabbing, targets
from tests.crawl.crawl import Rules, crawl, crawling
from tests.crawl.pseudo import said
from tests.crawl.stage import furnish
from tests.crawl.states import STATES

LANGUAGES = ("en", "ar")
"""English and one from right to left; `run.py prove crawl` has all."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A furnished home, to be copied."""
    folder = tmp_path_factory.mktemp("furnished")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("RAWI_HOME", str(folder / "rawi-home"))
        furnish(folder)
        yield folder


@pytest.fixture
def furnished(template: Path, home: Path) -> Path:
    """The folder that RAWI_HOME is in, furnished."""
    shutil.copytree(template, home.parent, dirs_exist_ok=True)
    return home.parent


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_crawl_finds_nothing(qapp: QApplication, furnished: Path, language: str) -> None:
    report = crawl(qapp, furnished, language)
    assert len(report.windows) > 60
    assert not report.missed, "windows are made here that the crawl did not come to"
    assert not report.faults, "\n" + "\n".join(map(str, report.faults))


def test_the_crawl_fails_on_a_new_control_without_a_name(qapp: QApplication, furnished: Path) -> None:
    with crawling(qapp, furnished, "en") as (report, explorer, _visited):
        explorer.window.below.addWidget(QPushButton(explorer.window))
        explorer.state(STATES[0])
    assert any(fault.rule == "without a name" and "QPushButton" in fault.what for fault in report.faults)


def test_a_window_that_nobody_comes_to_is_told() -> None:
    told = {site.makes for site in sites.Visited().missed()}
    assert {"QMessageBox", "QMenu", "SettingsDialog", "QFileDialog.getOpenFileNames"} <= told


def test_a_window_that_is_made_in_a_roundabout_way_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class New(QDialog):
        """Whose name no call in the code has."""

    monkeypatch.setattr(New, "__module__", about.__name__)
    monkeypatch.setattr(about, "New", New, raising=False)
    with sites.recorded(lambda _kind, _told: "") as visited:
        assert sites.Site(about.__name__, "New", 0, 0) in visited.missed()
        New()
        assert sites.Site(about.__name__, "New", 0, 0) not in visited.missed()


def test_a_window_of_another_kind_is_told(qapp: QApplication, qtbot: QtBot, furnished: Path) -> None:
    with crawling(qapp, furnished, "en") as (report, explorer, _visited):
        stranger = QWidget()
        qtbot.addWidget(stranger)
        stranger.show()
        explorer.state(STATES[0])
    assert "a window that nobody looks at" in {fault.rule for fault in report.faults}


@pytest.fixture
def window(qtbot: QtBot) -> QDialog:
    made = QDialog()
    made.setWindowTitle("A window")
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def rules(window: QDialog, check: Rules) -> set[str]:
    window.show()
    tabbing.activate(window)
    QApplication.processEvents()
    return {rule for rule, _ in check(window)}


def put(window: QDialog, *widgets: QWidget) -> None:
    layout = window.layout()
    assert layout
    for widget in widgets:
        layout.addWidget(widget)


def test_what_is_told_of_single_controls(window: QDialog) -> None:
    renamed = QPushButton("Save")
    renamed.setAccessibleName("Remove")
    put(window, renamed, QLineEdit(), QCheckBox("One"), QCheckBox("One"))
    assert rules(window, controls.check) == {
        "label not in the name",
        "without a name",
        "several with one name and description",
    }


def test_accelerators_of_one_window(window: QDialog) -> None:
    put(window, QPushButton("&Save"), QPushButton("&Stop"), QPushButton("&Close"))
    assert rules(window, keys.check) == {"accelerator"}
    assert not list(keys.table())


@pytest.mark.parametrize("mirrored", [False, True])
def test_clipped_texts(window: QDialog, mirrored: bool) -> None:
    fits, narrow, low = (QLabel(said("Harbour", mirrored=mirrored)) for _ in range(3))
    narrow.setFixedWidth(12)
    low.setFixedHeight(5)
    put(window, fits)
    assert rules(window, clipping.check) == set()
    button = QPushButton(said("Write a note", mirrored=mirrored))
    button.setFixedWidth(40)
    put(window, narrow, low, button)
    QApplication.processEvents()
    assert len(list(clipping.check(window))) == 3
    for each in (narrow, low, button):
        each.setToolTip(each.text())
    assert not list(clipping.check(window)), "the whole text is elsewhere"


def test_a_trap_and_an_order_that_is_not_that_of_reading(window: QDialog) -> None:
    first, second, trap = QPushButton("One"), QPushButton("Two"), QPlainTextEdit()
    put(window, first, second)
    assert rules(window, tabbing.check) == set()
    QWidget.setTabOrder(second, first)
    put(window, trap)
    assert rules(window, tabbing.check) >= {"Tab does not leave"}


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_order_in_one_row(window: QDialog, mirrored: bool) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    row, one, two, three = QHBoxLayout(), QPushButton("One"), QPushButton("Two"), QPushButton("Three")
    for each in (one, two, three):
        row.addWidget(each)
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addLayout(row)
    assert rules(window, tabbing.check) == set()
    QWidget.setTabOrder(two, one)
    QWidget.setTabOrder(one, three)
    assert rules(window, tabbing.check) == {"Tab order is not the order of reading"}


def test_a_small_target_behind_the_edge_of_what_scrolls_is_close_to_nothing(window: QDialog) -> None:
    area, inner = QScrollArea(), QWidget()
    small, wide = QCheckBox("One", inner), QCheckBox("Two", inner)
    inner.setFixedSize(200, 400)
    area.setWidget(inner)
    area.setFixedSize(220, 100)
    put(window, area, QPushButton("Below"))
    small.setGeometry(0, 112, 100, 14)
    wide.setGeometry(0, 300, 100, 30)
    assert rules(window, targets.check) == set()
    wide.setGeometry(0, 126, 100, 30)
    assert rules(window, targets.check) == {"target below 24 pixels"}
