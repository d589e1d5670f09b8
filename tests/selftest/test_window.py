"""The window's part of the self-test: in its worker with other fonts than this machine's, and in this process with a name taken away."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import Article
from rawi.selftest.bench import Bench
from rawi.selftest.model import Fault, State
from rawi.selftest.sentences import LETTERS
from rawi.selftest.window import FONTS, TREE, look
from rawi.settings.table import INTERFACE_LANGUAGES
from rawi.ui.self_test import glyphs, tree
from tests.windows import made_program, running

_LATIN_ONLY = Path("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf")
_CONFIG = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""

linux = pytest.mark.skipif(sys.platform != "linux", reason="fonts are found by fontconfig on Linux alone")


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    made = made_program(qapp)
    qtbot.addWidget(made.window)
    with running(made, heard=True):
        yield made


def only_these_fonts(monkeypatch: pytest.MonkeyPatch, folder: Path, *fonts: Path) -> None:
    """Processes that are started from now on find no others."""
    (folder / "fonts").mkdir()
    for font in fonts:
        shutil.copy(font, folder / "fonts")
    config = folder / "fonts.conf"
    config.write_text(_CONFIG.format(fonts=folder / "fonts", cache=folder / "cache"), encoding="utf-8")
    monkeypatch.setenv("FONTCONFIG_FILE", str(config))


def test_letters_of_every_interface_language_are_looked_at() -> None:
    assert set(LETTERS) == set(INTERFACE_LANGUAGES) - {""}


def test_the_window_comes_up_in_a_process_of_its_own(made: Bench) -> None:
    findings = list(look(made))
    assert [(each.check, each.state) for each in findings[:1]] == [(TREE, State.WORKS)]
    assert int(findings[0].facts["count"]) > 150
    assert [each.subject for each in findings[1:]] == list(LETTERS)
    assert {each.check for each in findings[1:]} == {FONTS}


@linux
def test_without_any_font_no_letter_is_drawn(
    made: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    only_these_fonts(monkeypatch, tmp_path)
    outcome = {each.subject: each for each in look(made) if each.check == FONTS}
    assert {each.state for each in outcome.values()} == {State.FAILS}
    assert outcome["ar"].facts["count"] == str(len(LETTERS["ar"]))


@linux
def test_a_font_that_lacks_letters_fails_for_these_alone(
    made: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if not _LATIN_ONLY.is_file():
        pytest.skip("fonts-dejavu-core is not installed")
    only_these_fonts(monkeypatch, tmp_path, _LATIN_ONLY)
    outcome = {each.subject: each for each in look(made) if each.check == FONTS}
    assert outcome["en"].state is outcome["ru"].state is State.WORKS
    assert outcome["hi"].state is outcome["zh_CN"].state is State.FAILS
    assert outcome["zh_CN"].facts["text"] == LETTERS["zh_CN"]


def test_a_letter_that_no_font_has_is_a_box(qapp: QApplication) -> None:
    with pytest.raises(Fault) as raised:
        glyphs.judge("A\U000ffffb", QFont())
    assert raised.value.facts == {"text": "\U000ffffb", "count": "1"}
    if QFontDatabase.families():
        glyphs.judge("A")


def test_a_widget_without_a_name_is_told(program: Program, welcome: Article) -> None:
    tree.shown(program.window, welcome)
    assert tree.judge(program.window, welcome) > 150
    nameless = QLineEdit(program.window.centralWidget())
    with pytest.raises(Fault) as raised:
        tree.judge(program.window, welcome)
    assert raised.value.facts == {"text": "QLineEdit"}
    nameless.setAccessibleName("Name")
    tree.judge(program.window, welcome)


def test_an_entry_of_a_menu_without_a_name_is_told(program: Program, welcome: Article) -> None:
    tree.shown(program.window, welcome)
    menu = program.window.menuBar().actions()[0].menu()
    assert isinstance(menu, QMenu)
    menu.addAction("")
    with pytest.raises(Fault, match="nameless"):
        tree.judge(program.window, welcome)


def test_an_article_that_is_not_told_as_what_it_is_is_noticed(
    program: Program, welcome: Article, copied: Article
) -> None:
    tree.shown(program.window, copied)
    with pytest.raises(Fault, match="missing"):
        tree.judge(program.window, welcome)
