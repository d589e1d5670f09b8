"""Files with a password in the window: asked for, never shown, said or kept; and what happens without it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.errors import Code, RawiError
from rawi.intake import Failed, Intake
from rawi.library.model import Query
from rawi.session import Opened
from rawi.settings import directories
from rawi.ui.main_window import MainWindow
from rawi.ui.shelf.failures_dialog import FailuresDialog
from rawi.ui.unlocking import PasswordDialog, unlock
from tests.articles import ENGLISH, loaded
from tests.builders.locked_pdf import locked_pdf
from tests.builders.pdf import Pdf
from tests.fakes.loaders import DirectLoader, DirectLoaders
from tests.spoken import Spoken, spoken
from tests.windows import running, shown_program

WAIT = 30_000
WORD = "pears-and-Äpfel"
Key = Qt.Key
LOCKED = "Locked with a password: tree.pdf. Its text stays in your library without the lock, in backups too; the password is not kept."
WRONG = "The password does not fit “tree.pdf”. Check capital letters and the language of the keyboard, then type it again."


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp), heard=True) as made:
        made.parts.session.loader = DirectLoader()
        made.window.importing._make = lambda: Intake(made.parts.library, DirectLoaders())
        made.window.activateWindow()
        yield made


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


def locked(folder: Path, name: str, word: str = WORD) -> Path:
    """A file whose story is its name."""
    pdf = Pdf(info={"Title": f"About {Path(name).stem}"}, lang="en")
    pdf.page().lines(72, 720, [f"All of this is about {name}."])
    path = folder / name
    path.write_bytes(locked_pdf(pdf, word))
    return path


def asking(qtbot: QtBot, text: str) -> PasswordDialog:
    """The dialog with this text, once it has the keys."""

    def there() -> bool:
        dialog = QApplication.activeModalWidget()
        return isinstance(dialog, PasswordDialog) and text in _texts(dialog) and dialog.field.hasFocus()

    qtbot.waitUntil(there, timeout=WAIT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PasswordDialog)
    return dialog


def _texts(dialog: QDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel)]


def give(dialog: PasswordDialog, word: str) -> None:
    """Type it, then Enter."""
    dialog.field.insert(word)
    QTest.keyClick(dialog.field, Key.Key_Return)


def everything(folder: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(folder.rglob("*")) if each.is_file())


def test_a_locked_file_opens_with_its_password_which_is_kept_nowhere(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    window, library = program.window, program.parts.library
    window.open(locked(tmp_path, "tree.pdf"))
    first = asking(qtbot, LOCKED)
    assert not first.yes.isEnabled()
    QTest.keyClick(first.field, Key.Key_Return)
    assert first.isVisible()
    give(first, WORD.lower())
    give(asking(qtbot, WRONG), WORD)
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=WAIT)
    assert window.desk.article
    assert window.desk.article.title == "About tree"
    qtbot.waitUntil(window.view.hasFocus, timeout=WAIT)
    (entry,) = library.entries(Query())
    (tmp_path / "tree.pdf").unlink()
    window.desk.clear()
    window.opening.open_key(entry.id, entry.title)
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=WAIT)
    library.backup(tmp_path / "all.rawi-backup")
    window.close()
    program.close()
    kept = everything(directories.find().library.parent) + everything(tmp_path)
    assert b"tree.pdf" in kept
    for secret in (WORD, WORD.lower()):
        assert not any(secret.encode(encoding) in kept for encoding in ("utf-8", "latin-1", "utf-16-le"))


def test_without_a_password_everything_stays_as_it_was(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    before = loaded(ENGLISH, "en").article
    window.opening.show(Opened(before))
    window.notices.hide()
    window.open(locked(tmp_path, "tree.pdf"))
    QTest.keyClick(asking(qtbot, LOCKED).field, Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=WAIT)
    qtbot.waitUntil(window.view.hasFocus, timeout=WAIT)
    assert window.desk.article == before
    assert not window.notices.isVisible()
    assert not window.opening.busy


def test_one_password_is_tried_on_all_that_are_locked(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    window = program.window
    (tmp_path / "plain.txt").write_text("A story without a lock. It is short.", encoding="utf-8")
    for name, word in (("a.pdf", WORD), ("b.pdf", WORD), ("c.pdf", "other")):
        locked(tmp_path, name, word)
    window.importing.take([tmp_path])
    give(asking(qtbot, LOCKED.replace("tree.pdf", "a.pdf, b.pdf, c.pdf")), "nothing")
    give(asking(qtbot, "The password does not fit these files: a.pdf, b.pdf, c.pdf. Type another."), WORD)
    QTest.keyClick(asking(qtbot, WRONG.replace("tree.pdf", "c.pdf")).field, Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), FailuresDialog), timeout=WAIT)
    assert window.notices.label.text() == "3 articles added, 1 file could not be read"
    box = QApplication.activeModalWidget()
    assert isinstance(box, FailuresDialog)
    assert "c.pdf" in box.rows.item(0).text()
    assert program.parts.library.count(Query()) == 3
    assert [each.title for each in program.parts.library.entries(Query())].count("About b") == 1


def test_a_watched_folder_asks_nothing_and_tells_once(window: MainWindow, tmp_path: Path) -> None:
    for name in ("tree.pdf", "sea.pdf"):
        window.importing._arrived.emit(Failed(tmp_path / name, name, RawiError(Code.FILE_LOCKED, name=name)))
    window.importing._tell_arrived()
    assert QApplication.activeModalWidget() is None
    said = window.notices.label.text()
    assert said.startswith(
        "0 articles added, 2 files could not be read\n“tree.pdf” is locked with a password."
    )
    assert "“sea.pdf” is locked with a password." in said


def test_what_is_typed_elsewhere_does_not_end_in_it(qtbot: QtBot, window: MainWindow) -> None:
    other = QDialog(window)
    line = QLineEdit(other)
    other.open()
    line.setFocus()
    given: list[str] = []
    unlock(window, ["tree.pdf"], given.append, lambda: given.append(""))
    qtbot.waitUntil(line.hasFocus, timeout=WAIT)
    assert QApplication.activeModalWidget() is other
    other.close()
    asking(qtbot, LOCKED).close()
    assert given == [""]


def test_a_screen_reader_hears_a_field_for_a_password(qtbot: QtBot, window: MainWindow) -> None:
    unlock(window, ["tree.pdf"], lambda _word: None, lambda: None)
    field = asking(qtbot, LOCKED).field
    field.insert(WORD)
    found, text = QAccessible.queryAccessibleInterface(field), QAccessible.Text
    assert found.state().passwordEdit
    assert (found.text(text.Name), found.text(text.Description)) == ("Password", LOCKED)
    assert WORD not in found.text(text.Value)
    assert len(found.text(text.Value)) == len(WORD)
    field.selectAll()
    field.copy()
    assert WORD not in QApplication.clipboard().text()


def test_rawis_own_voice_says_what_is_asked_and_nothing_of_the_answer(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with spoken(qtbot, qapp, monkeypatch) as heard:
        heard.press(Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        given: list[str] = []
        unlock(heard.window, ["tree.pdf"], given.append, lambda: None)
        field = asking(qtbot, LOCKED).field
        said = heard.said()
        assert said == [f"Password, dialog. {LOCKED}", "Password, text field, password, empty"]
        assert heard.type(field, "P") == ["hidden character"]
        assert _moved(heard) == [["hidden character"], ["hidden character"]]
        assert heard.press(Key.Key_Return) is not None
        assert given == ["P"]


def _moved(heard: Spoken) -> list[list[str]]:
    """Back to the first character, and to the button and back."""
    first = heard.press(Key.Key_Left)
    heard.press(Key.Key_Tab)
    back = heard.press(Key.Key_Backtab)
    return [first, [back[-1].rpartition(", ")[2]]]
