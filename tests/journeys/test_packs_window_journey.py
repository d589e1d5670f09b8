"""A reader is given a package, installs it in the window, reads Portuguese in Spanish through English, and removes it again."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.article.progress import IsCancelled, never_cancelled, stop_if
from rawi.article.translation import View
from rawi.session import Opened
from rawi.translate.port import OnSentence
from rawi.translate.routes import Engines
from rawi.ui.choosing import ChoosingDialog
from rawi.ui.main_window import MainWindow
from tests.argos import PACKS
from tests.articles import article
from tests.fakes.translator import FakeTranslator
from tests.fakes.voice import FakeSink
from tests.packs.windowed import WAIT, choose, ended, install, opened, press, rows
from tests.windows import running, shown_program

STORY = "O mar está calmo hoje.\n\nOs barcos saíram cedo pela manhã.\n\nA cidade ainda dormia.\n"


@pytest.fixture
def main(qtbot: QtBot, qapp: QApplication, sink: FakeSink) -> Iterator[MainWindow]:
    assert sink
    with running(shown_program(qtbot, qapp)) as made:
        qtbot.waitActive(made.window)
        yield made.window


def ask_targets(qtbot: QtBot, main: MainWindow) -> ChoosingDialog:
    main.trigger("translate_into")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ChoosingDialog), timeout=WAIT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ChoosingDialog)
    return dialog


def targets(dialog: ChoosingDialog) -> list[str]:
    return [dialog.list.item(n).text() for n in range(dialog.list.count())]


def test_portuguese_is_read_in_spanish(qtbot: QtBot, main: MainWindow, folder: Path) -> None:
    story = folder / "mar.txt"
    story.write_text(STORY, encoding="utf-8")
    with qtbot.waitSignal(main.ready, timeout=WAIT):
        main.open(story)
    dialog = ask_targets(qtbot, main)
    assert targets(dialog) == ["English"]
    dialog.filter.setText("Spanish")
    assert dialog.label.text() == (
        "No language pack from Portuguese to Spanish is installed. Language packs shows how to add one."
    )
    button = next(each for each in dialog.buttons.buttons() if each.text() == "Language packs…")
    button.click()
    window = main.packs.window
    assert window is not None
    qtbot.waitUntil(lambda: window.needs.pair == ("pt", "es"), timeout=WAIT)
    qtbot.waitUntil(lambda: "Missing: Portuguese → Spanish" in window.needs.text.toPlainText(), timeout=WAIT)
    install(qtbot, main, PACKS / "translate-en_es-1_0.argosmodel")
    assert window.notices.label.text() == "Installed: English → Spanish (Argos Translate 1.0)"
    assert "It goes through English" in window.needs.text.toPlainText()
    window.reject()
    dialog = ask_targets(qtbot, main)
    assert targets(dialog) == ["English", "Spanish (through English)"]
    dialog.filter.setText("Spanish")
    with qtbot.waitSignal(main.translating.done, timeout=WAIT):
        QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
    whole = main.desk.translated
    assert whole
    assert [(leg.engine, leg.source, leg.target) for leg in whole.legs] == [
        ("firefox", "pt", "en"),
        ("argos", "en", "es"),
    ]
    assert len(whole.translations) == 3
    assert opened(qtbot, main) is window
    choose(window, "English → Spanish")
    QTest.keyClick(window.installed.list, Qt.Key.Key_Delete)
    press(qtbot, Qt.Key.Key_R)
    ended(qtbot, main)
    assert not [row for row in rows(window) if "Spanish" in row]
    assert ("pt", "es") not in main.translating._session.engines.pairs()
    assert main.desk.translated is whole


class Waiting(FakeTranslator):
    """Translates until it is told to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.began, self.stopped = threading.Event(), threading.Event()

    def translate(
        self,
        sentences: Sequence[str],
        source: str,
        target: str,
        on_sentence: OnSentence,
        cancelled: IsCancelled = never_cancelled,
        *,
        careful: bool = False,
    ) -> None:
        self.began.set()
        try:
            while True:
                stop_if(cancelled)
                self.stopped.wait(0.005)
        finally:
            self.stopped.set()

    def rest(self, idle: float) -> None:
        assert self.stopped.is_set()
        super().rest(idle)


def test_a_pack_that_translates_now_is_let_go_before_it_is_removed(qtbot: QtBot, main: MainWindow) -> None:
    install(qtbot, main, PACKS / "translate-en_es-1_0.argosmodel")
    engine = Waiting()
    main.translating._session.engines = Engines([engine])
    main.opening.show(Opened(article()))
    main.trigger("both")
    qtbot.waitUntil(engine.began.is_set, timeout=WAIT)
    digest = engine.model("en", "pt").digest
    assert main.translating.uses(digest)
    assert not main.translating.uses("1" * 64)
    assert main.packs.window
    main.packs.window.installed.removing.emit("argos-en-es", digest)
    ended(qtbot, main)
    assert engine.rested == [0.0]
    assert not main.translating.uses(digest)
    assert main.desk.mode is View.ORIGINAL
    assert not [row for row in rows(main.packs.window) if "Spanish" in row]
