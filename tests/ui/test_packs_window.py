"""The window of language packs: installed, from a disk, what a pair needs, what can be done; by keys, heard, with files that break."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, never_cancelled
from rawi.packs.model import Pack
from rawi.ui.main_window import MainWindow
from rawi.ui.packs.window import PacksWindow
from rawi.workers import pack_trial
from tests.packs import makers
from tests.packs.windowed import WAIT, choose, ended, install, opened, passes, press, question, rows
from tests.windows import running, shown_program

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def _trial(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every pack passes: the engines' own judgement has its tests elsewhere."""

    monkeypatch.setattr(pack_trial, "try_pack", passes)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp), heard=True) as made:
        qtbot.waitActive(made.window)
        yield made


@pytest.fixture
def main(program: Program) -> MainWindow:
    return program.window


@pytest.fixture
def packs(qtbot: QtBot, main: MainWindow) -> PacksWindow:
    return opened(qtbot, main)


def results(window: PacksWindow) -> list[str]:
    listed = window.files.results
    return [listed.item(n).text() for n in range(listed.count())]


def test_the_key_opens_it_and_the_pack_that_comes_with_rawi_is_there(qtbot: QtBot, main: MainWindow) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(main.view, Key.Key_P, modifiers)
    window = main.packs.window
    assert window
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    assert window.installed.list.hasFocus()
    assert "English → Portuguese (Firefox Translations 2.0)\n22 MB, MPL-2.0, comes with Rawi" in rows(window)
    details = window.installed.details.toPlainText()
    assert "Licence: MPL-2.0" in details
    assert "Digest (SHA-256): " in details
    QTest.keyClick(window, Key.Key_Escape)
    qtbot.waitUntil(main.isActiveWindow, timeout=WAIT)
    assert not window.isVisible()


def test_four_parts_by_their_letters(qtbot: QtBot, packs: PacksWindow) -> None:
    qtbot.waitUntil(packs.isActiveWindow, timeout=WAIT)
    tabs = packs.tabs
    for key, part in (
        (Key.Key_D, packs.files),
        (Key.Key_N, packs.needs),
        (Key.Key_W, packs.table),
        (Key.Key_I, packs.installed),
    ):
        QTest.keyClick(packs, key, ALT)
        assert tabs.currentWidget() is part
    seen: list[QWidget | None] = []
    for _ in range(12):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget() or packs, Key.Key_Tab)
    assert {packs.installed.list, packs.installed.details, packs.tabs.tabBar()} <= set(seen)


def test_every_pack_of_a_folder_is_installed_or_told(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, folder: Path
) -> None:
    makers.zipped(folder / "a.argosmodel", makers.argos("en", "es"))
    (folder / "b.argosmodel").write_bytes(b"nothing of the kind")
    makers.zipped(folder / "c.zip", makers.firefox("es", "en", "1.0"))
    (folder / "notes.txt").write_text("no pack")
    install(qtbot, main, folder)
    told = results(packs)
    assert [line.split("\n")[0].strip("\u2068\u2069") for line in told] == [
        "a.argosmodel",
        "b.argosmodel",
        "c.zip",
    ]
    assert told[0].endswith("Installed: English → Spanish (Argos Translate 1.0)")
    assert "“b.argosmodel” is damaged, or it is no language pack." in told[1]
    assert packs.notices.label.text().startswith("Packs installed: 2; failed: 1. “b.argosmodel”")
    assert main.announcer.last == packs.notices.label.text()
    assert len(rows(packs)) == 4
    install(qtbot, main, folder / "a.argosmodel")
    assert packs.notices.label.text() == "Already installed: English → Spanish (Argos Translate 1.0)"


def test_a_folder_without_packs_and_a_file_that_is_gone(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, folder: Path
) -> None:
    install(qtbot, main, folder)
    assert "no language pack" in packs.notices.label.text()
    install(qtbot, main, folder / "gone.argosmodel")
    assert "gone.argosmodel" in packs.notices.label.text()
    assert len(rows(packs)) == 2


def test_files_are_dropped_on_the_window(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, folder: Path
) -> None:
    path = makers.zipped(folder / "a.argosmodel", makers.argos("en", "es"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, mime, left, none)
    QApplication.sendEvent(packs, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(packs, QDropEvent(QPointF(50, 50), copy, mime, left, none))
    ended(qtbot, main)
    assert any(row.startswith("English → Spanish") for row in rows(packs))


def test_cancelled_in_the_middle_what_is_in_stays_in(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    makers.zipped(folder / "a.argosmodel", makers.argos("en", "es"))
    makers.zipped(folder / "b.argosmodel", makers.argos("en", "fr"))

    def waits(pack: Pack, cancelled: IsCancelled = never_cancelled) -> None:
        if pack.target == "fr":
            main.packs.work.job.cancel()  # type: ignore[union-attr]  # it runs this
            assert cancelled()

    monkeypatch.setattr(pack_trial, "try_pack", waits)
    install(qtbot, main, folder)
    assert "Stopped; what was not finished is not installed." in packs.notices.label.text()
    assert [row for row in rows(packs) if "Spanish" in row]
    assert not [row for row in rows(packs) if "French" in row]
    assert not list(main.packs._tools().store.folder.glob(".coming-*"))


def test_a_wait_is_seen_and_can_be_cancelled(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def waits(_pack: Pack, cancelled: IsCancelled = never_cancelled) -> None:
        while not cancelled():
            QTest.qSleep(5)

    monkeypatch.setattr(pack_trial, "try_pack", waits)
    main.packs.install([makers.zipped(folder / "a.argosmodel", makers.argos("en", "es"))])
    qtbot.waitUntil(packs.progress.isVisible, timeout=WAIT)
    assert packs.progress.label.text() == "Installing language packs"
    main.packs.install([folder / "a.argosmodel"])
    assert "is still under way" in packs.notices.label.text()
    packs.progress.cancel.click()
    ended(qtbot, main)
    assert not packs.progress.isVisible()
    assert len(rows(packs)) == 2


def test_remove_asks_once(qtbot: QtBot, main: MainWindow, packs: PacksWindow, folder: Path) -> None:
    install(qtbot, main, makers.zipped(folder / "a.argosmodel", makers.argos("en", "es")))
    main.packs.open()
    choose(packs, "English → Spanish")
    QTest.keyClick(packs.installed.list, Key.Key_Delete)
    assert question(qtbot).defaultButton().text() == "&Cancel"
    assert press(qtbot, Key.Key_C).startswith("Remove English → Spanish (Argos Translate 1.0)?")
    assert len(rows(packs)) == 3
    QTest.keyClick(packs.installed.list, Key.Key_Delete)
    press(qtbot, Key.Key_R)
    ended(qtbot, main)
    assert len(rows(packs)) == 2
    assert main.announcer.last == "Removed: argos-en-es"
    assert packs.installed.list.currentRow() >= 0


def test_what_comes_with_rawi_stays(qtbot: QtBot, main: MainWindow, packs: PacksWindow) -> None:
    choose(packs, "English → Portuguese")
    QTest.keyClick(packs.installed.list, Key.Key_Delete)
    ended(qtbot, main)
    assert "comes with Rawi and cannot be removed" in packs.notices.label.text()
    assert len(rows(packs)) == 2


def test_a_damaged_pack_is_named_and_removed_while_the_others_live(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, folder: Path
) -> None:
    install(qtbot, main, makers.zipped(folder / "a.argosmodel", makers.argos("en", "es")))
    store = main.packs._tools().store
    (entry,) = (each for each in store.entries() if each.id == "argos-en-es")
    broken = entry.files["model/model.bin"].path
    data = bytearray(broken.read_bytes())
    data[1000] ^= 1
    broken.write_bytes(data)
    main.packs.work.check()  # type: ignore[union-attr]  # made with the window
    ended(qtbot, main)
    assert "“argos-en-es” is damaged. Install it again" in packs.notices.label.text()
    choose(packs, "English → Spanish")
    assert "is damaged" in packs.installed.list.currentItem().text()
    assert "damaged: 1" in packs.installed.count.text()
    broken.unlink()
    next(store.folder.glob("argos-en-es@*")).touch()
    store._listing = None
    main.packs.open()
    assert "The language pack “argos-en-es” is damaged." in "".join(rows(packs))
    choose(packs, "The language pack")
    assert "Folder: " in packs.installed.details.toPlainText()
    QTest.keyClick(packs.installed.list, Key.Key_Delete)
    press(qtbot, Key.Key_R)
    ended(qtbot, main)
    assert len(rows(packs)) == 2


def test_all_whole_is_said(qtbot: QtBot, main: MainWindow, packs: PacksWindow) -> None:
    packs.installed.checking.emit()
    ended(qtbot, main)
    assert packs.notices.label.text() == "Every file of 2 packs is as it was installed."


def test_a_pack_is_saved_and_installed_elsewhere(
    qtbot: QtBot, main: MainWindow, packs: PacksWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goal = tmp_path / "for a friend.zip"
    proposed: list[str] = []

    def name(_parent: QWidget, _title: str, file: str, _kinds: str) -> tuple[str, str]:
        proposed.append(file)
        return str(goal), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    choose(packs, "English → Portuguese")
    packs.installed._export()
    ended(qtbot, main)
    assert proposed == ["firefox-en-pt-2.0.zip"]
    assert packs.notices.label.text() == "Saved as “for a friend.zip”."
    install(qtbot, main, goal)
    assert "Already installed" in packs.notices.label.text()


@pytest.mark.parametrize("name", ["translate.argosmodel", "pack.zip"])
def test_a_pack_that_is_opened_like_an_article_is_offered(
    qtbot: QtBot, main: MainWindow, folder: Path, name: str
) -> None:
    path = makers.zipped(folder / name, makers.argos("en", "es"))
    main.taking.files([path])
    text = press(qtbot, Key.Key_I)
    assert name in text
    ended(qtbot, main)
    window = main.packs.window
    assert window
    assert any(row.startswith("English → Spanish") for row in rows(window))


def test_a_zip_that_is_no_pack_is_opened_as_before(
    qtbot: QtBot, main: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(main.opening, "open", lambda path, **_how: opened.append(path))
    path = makers.zipped(folder / "story.zip", {"story.txt": b"Once."})
    main.taking.files([path])
    qtbot.waitUntil(lambda: opened == [path], timeout=WAIT)
    assert main.packs.window is None


def test_a_missing_pair_leads_to_what_it_needs(qtbot: QtBot, main: MainWindow, packs: PacksWindow) -> None:
    packs.reject()
    main.translating.problem.emit(RawiError(Code.PAIR_MISSING, source="ar", target="tr"))
    assert "Language packs, in the Language menu (Ctrl+Shift+P)" in main.notices.label.text()
    main.trigger("packs")
    assert packs.tabs.currentWidget() is packs.needs
    assert packs.needs.pair == ("ar", "tr")
    assert packs.needs.text.toPlainText().startswith("Arabic → Turkish: not yet; packs missing: 2.")
    packs.reject()
    main.trigger("packs")
    assert packs.tabs.currentWidget() is packs.installed


def test_a_language_is_found_by_typing(qtbot: QtBot, main: MainWindow, packs: PacksWindow) -> None:
    main.packs.open("pt", "en")
    packs.needs.target.setFocus()
    QTest.keyClicks(packs.needs.target, "turk")
    assert packs.needs.pair == ("pt", "tr")
    assert main.announcer.last.startswith("Portuguese → Turkish: not yet")
    packs.needs.choose("pt", "pt")
    assert packs.needs.text.toPlainText() == "Choose two different languages."
    assert not packs.needs.get.isEnabled()


def cells(window: PacksWindow, row: int, role: Qt.ItemDataRole) -> list[str]:
    model = window.table.view.model()
    return [str(model.index(row, column).data(role)) for column in range(model.columnCount())]


def test_the_table_says_no_in_each_language(qtbot: QtBot, main: MainWindow, packs: PacksWindow) -> None:
    packs.tabs.setCurrentWidget(packs.table)
    qtbot.waitUntil(lambda: packs.table.view.model() is not None, timeout=WAIT)
    model = packs.table.view.model()
    names = [cells(packs, row, Qt.ItemDataRole.DisplayRole)[0] for row in range(model.rowCount())]
    assert names[0] == "English"
    assert names[1:] == sorted(names[1:])
    sorani = cells(packs, names.index("Central Kurdish (Sorani)"), Qt.ItemDataRole.DisplayRole)
    assert sorani[1].startswith("no (")
    assert "نەخێر" in sorani[1]
    heard = cells(packs, names.index("Portuguese"), Qt.ItemDataRole.AccessibleTextRole)
    assert heard[0] == "Portuguese"
    assert heard[1] == "Translation: Firefox Translations, Argos Translate; installed"
    view = packs.table.view
    view.setFocus()
    view.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Right)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 1)
    table = QAccessible.queryAccessibleInterface(view)
    assert table.role() is QAccessible.Role.Table
    assert "as its public list was on" in packs.table.dates.text()


def test_nothing_that_takes_the_focus_is_without_a_name_or_role(packs: PacksWindow) -> None:
    for widget in packs.findChildren(QWidget):
        if not widget.focusPolicy().value or widget.objectName().startswith("qt_"):
            continue
        node = QAccessible.queryAccessibleInterface(widget)
        parent = widget.parentWidget()
        name = node.text(QAccessible.Text.Name) or (parent.accessibleName() if parent else "")
        assert name, f"{type(widget).__name__} {widget.objectName()}"
    roles = {
        packs.installed.list: QAccessible.Role.List,
        packs.files.files: QAccessible.Role.Button,
        packs.needs.source: QAccessible.Role.ComboBox,
        packs.needs.text: QAccessible.Role.EditableText,
        packs.tabs.tabBar(): QAccessible.Role.PageTabList,
    }
    for widget, role in roles.items():
        assert QAccessible.queryAccessibleInterface(widget).role() is role
    row = QAccessible.queryAccessibleInterface(packs.installed.list).child(0)
    assert row.text(QAccessible.Text.Name).startswith(
        "English → Portuguese (Firefox Translations 2.0). 22 MB"
    )
