"""In Arabic: the words, the voice's language, and the keys that go the other way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.article.model import Article
from rawi.session import Opened
from rawi.settings import directories, resources
from rawi.settings.store import SettingsStore
from rawi.settings.table import Settings
from rawi.ui.actions import BY_NAME
from rawi.ui.menus import text_of
from rawi.wording import self_voicing as words
from rawi.wording.keys import spoken as spoken_key
from rawi.wording.translator import translate
from tests.spoken import Spoken, spoken


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, welcome: Article
) -> Iterator[Spoken]:
    if not (resources.translations() / "rawi_ar.qm").exists():
        pytest.skip("rawi_ar.qm is not built")
    SettingsStore(directories.find().settings).save(Settings(interface_language="ar", self_voicing=True))
    with spoken(qtbot, qapp, monkeypatch) as made:
        made.window.opening.show(Opened(welcome))
        made.window.view.article.finish()
        made.said()
        made.voice.languages.clear()
        yield made
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en"))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_menus_are_spoken_in_arabic(window: Spoken) -> None:
    bar = window.window.menuBar()
    bar.setFocus()
    bar.setActiveAction(bar.actions()[0])
    assert window.said()[0].startswith("ملف")
    opening = BY_NAME["open"]
    said = window.press(Qt.Key.Key_Down)
    assert said == [
        words.sentence([text_of(opening), words.place(1, 9), spoken_key("Ctrl+O")]),
        translate("actions", opening.help),
    ]
    assert "٩" in said[0]
    assert "، " in said[0]
    assert set(window.voice.languages) == {"ar"}
    library = bar.actions()[1].text().replace("&", "")
    assert window.press(Qt.Key.Key_Left)[0].startswith(library)


def test_the_text_is_spoken_in_its_own_language(window: Spoken) -> None:
    (line,) = window.press(Qt.Key.Key_Down)
    assert line.startswith("For eleven years a ferry pilot has carried 1,200")
    assert window.voice.languages == ["en"]
