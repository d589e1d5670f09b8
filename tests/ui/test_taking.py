"""What is pasted or dropped, and what of it is opened."""

import io
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.stored import Stored
from rawi.load.formats import FORMATS
from rawi.session import Opened
from rawi.ui.application import Application
from rawi.ui.main_window import MainWindow
from rawi.ui.offering import Offer, offer
from rawi.wording import pasting
from tests.articles import article
from tests.windows import running, shown_program

WHEN = datetime(2026, 11, 25, 14, 3)


def mime(
    text: str = "", html: str = "", urls: tuple[str, ...] = (), image: QImage | None = None, png: bytes = b""
) -> QMimeData:
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    if image:
        made.setImageData(image)
    if png:
        made.setData("image/png", png)
    return made


def picture() -> QImage:
    image = QImage(8, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    return image


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (mime("A story. It goes on."), Offer(words=b"A story. It goes on.")),
        (mime("قصة قصيرة"), Offer(words="قصة قصيرة".encode())),
        (
            mime("a b", "<p>a <b>b</b></p>"),
            Offer(words=b'<!DOCTYPE html><meta charset="utf-8"><p>a <b>b</b></p>'),
        ),
        (mime("https://example.org/story"), Offer(address="https://example.org/story")),
        (
            mime("https://example.org/a", '<a href="https://example.org/a">Go</a>'),
            Offer(address="https://example.org/a"),
        ),
        (mime("see https://example.org/a"), Offer(words=b"see https://example.org/a")),
        (mime(urls=("https://example.org/story",)), Offer(address="https://example.org/story")),
        (
            mime(urls=("file:///tmp/a.txt", "file:///tmp/b.epub")),
            Offer(paths=(Path("/tmp/a.txt"), Path("/tmp/b.epub"))),
        ),
        (mime("  \n"), Offer()),
        (mime(), Offer()),
        (mime("x", "<p>x</p>", urls=("file:///tmp/a.txt",)), Offer(paths=(Path("/tmp/a.txt"),))),
        (
            mime("words", "<p>words</p>", image=picture()),
            Offer(words=b'<!DOCTYPE html><meta charset="utf-8"><p>words</p>'),
        ),
    ],
)
def test_what_is_opened_of_what_is_offered(given: QMimeData, found: Offer) -> None:
    assert offer(given) == found


def test_pictures_come_as_bytes_of_a_picture() -> None:
    for given in (mime(image=picture()), mime(html='<img src="https://example.org/a.png">', image=picture())):
        made = offer(given).picture
        assert made
        assert Image.open(io.BytesIO(made())).size == (8, 4)
    whole = io.BytesIO()
    Image.new("L", (3, 3)).save(whole, "PNG")
    kept = offer(mime(png=whole.getvalue())).picture
    assert kept
    assert kept() == whole.getvalue()


def test_what_has_no_name_gets_one_with_its_date() -> None:
    assert pasting.text_name(WHEN) == "Pasted text, 25 November 2026 14:03"
    assert pasting.picture_name(WHEN) == "Pasted picture, 25 November 2026 14:03"


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        qtbot.waitActive(made.window)
        yield made
        QGuiApplication.clipboard().clear()


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


@pytest.fixture
def given(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What the window was asked to open or to take in, instead of doing it."""
    found: list[object] = []
    monkeypatch.setattr(window.opening, "open", lambda path, **_how: found.append(path))
    monkeypatch.setattr(window.opening, "open_stored", lambda _name, make: found.append(make()))
    monkeypatch.setattr(window.taking, "_take_in", found.append)
    return found


def test_control_v_opens_wherever_the_focus_is_but_in_a_field(
    window: MainWindow, given: list[object]
) -> None:
    QGuiApplication.clipboard().setText("A copied story.")
    for widget in (window.view, window.contents):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [each.data for each in given if isinstance(each, Stored)] == [b"A copied story."] * 2
    window.searching.open()
    QTest.keyClick(window.searching.bar.words, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.searching.bar.words.text() == "A copied story."
    assert len(given) == 2


def test_control_v_by_its_place_in_an_arabic_layout(window: MainWindow, given: list[object]) -> None:
    QGuiApplication.clipboard().setText("قصة منسوخة.")
    window.view.setFocus()
    press = QKeyEvent(QEvent.Type.KeyPress, 0x0631, Qt.KeyboardModifier.ControlModifier, 55, 0, 0)
    QApplication.sendEvent(window.view, press)
    assert [each.data.decode() for each in given if isinstance(each, Stored)] == ["قصة منسوخة."]


def test_nothing_and_addresses_are_told(window: MainWindow, given: list[object]) -> None:
    QGuiApplication.clipboard().clear()
    window.trigger("paste")
    assert "nothing to read on the clipboard" in window.notices.label.text()
    QGuiApplication.clipboard().setText("https://example.org/story")
    window.trigger("paste")
    assert "https://example.org/story was not opened" in window.notices.label.text()
    window.taking.take(mime(urls=("smb://server/share/story.html",)))
    assert "connect to network folders itself" in window.notices.label.text()
    assert given == []


def test_of_several_files_the_first_is_opened_and_the_others_taken_in(
    window: MainWindow, given: list[object], tmp_path: Path
) -> None:
    paths = [tmp_path / name for name in ("a.txt", "b.txt", "c.txt")]
    window.taking.files(paths)
    assert given == [paths[0], paths[1:]]
    given.clear()
    window.opening.folder.emit(tmp_path)
    assert given == [[tmp_path]]


def test_what_is_dropped_is_opened_by_the_same_rules(
    window: MainWindow, given: list[object], tmp_path: Path
) -> None:
    dropped = mime(urls=(QUrl.fromLocalFile(str(tmp_path / "a.epub")).toString(),))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, dropped, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(50, 50), copy, dropped, left, none)
    QApplication.sendEvent(window, drop)
    assert given == [tmp_path / "a.epub"]
    assert window.acceptDrops()
    assert not window.view.acceptDrops()
    assert not window.view.viewport().acceptDrops()


def test_the_file_dialog_knows_every_format(window: MainWindow) -> None:
    listed = window.taking._articles()
    for form in FORMATS:
        for suffix in form.suffixes:
            assert not suffix or f"*{suffix}" in listed
    assert listed.startswith("Articles (*.")


def test_the_system_hands_over_a_file(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    assert isinstance(qapp, Application)
    with qtbot.waitSignal(qapp.file_opened) as told:
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "a.txt"))))
    assert told.args == [tmp_path / "a.txt"]


def test_an_article_stays_while_something_else_fails_to_open(qtbot: QtBot, window: MainWindow) -> None:
    window.opening.show(Opened(article()))
    QGuiApplication.clipboard().setText("https://example.org/story")
    window.trigger("paste")
    assert window.windowTitle().startswith("The lantern")
