"""What assistive technology is given, read in the same process."""

import gc
import os
from collections.abc import Iterator
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import Article
from rawi.session import Opened
from rawi.settings.table import Settings
from rawi.ui.help.about import AboutDialog
from rawi.ui.keytable.dialog import KeysDialog
from rawi.ui.keytable.recorder import RecorderDialog
from rawi.ui.keytable.table import KeyTable
from rawi.ui.notes.dialogs import NoteDialog, NotesDialog
from rawi.ui.picture_dialog import PictureDialog
from rawi.ui.settings_dialog import SettingsDialog
from tests.fakes.translator import fake_engines
from tests.garbage import only_new_garbage
from tests.windows import made_program, running, translate

Role = QAccessible.Role


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, welcome: Article) -> Iterator[Program]:
    made = made_program(qapp)
    made.parts.session.engines = fake_engines()
    qtbot.addWidget(made.window)
    with running(made, heard=True):
        made.window.show()
        made.window.opening.show(Opened(welcome))
        made.window.view.article.finish()
        yield made


def article(program: Program) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(program.window.view)


def children(program: Program) -> list[QAccessibleInterface]:
    """Everything at the top level, and what stands in lists and tables instead of these."""
    return list(within(article(program)))


def within(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(node.childCount()):
        child = node.child(number)
        if child.role() in (Role.List, Role.Table, Role.Row):
            yield from within(child)
        else:
            yield child


def level(node: QAccessibleInterface) -> int:
    return int(node.attributesInterface().attributeValue(QAccessible.Attribute.Level))


def language(node: QAccessibleInterface) -> str:
    locale = node.attributesInterface().attributeValue(QAccessible.Attribute.Locale)
    assert isinstance(locale, QLocale)
    return locale.name().partition("_")[0]


def test_one_read_only_text_with_a_caret(program: Program) -> None:
    tree = article(program)
    assert tree.role() is Role.EditableText
    assert tree.state().readOnly
    assert tree.editableTextInterface() is None
    text = tree.textInterface()
    assert text.characterCount() == program.window.view.document().characterCount() - 1
    assert text.cursorPosition() == program.window.view.textCursor().position()
    assert tree.text(QAccessible.Text.Name) == "The boat that lends stories"


def test_headings_with_their_levels(program: Program, welcome: Article) -> None:
    headings = [
        (n.text(QAccessible.Text.Name), level(n)) for n in children(program) if n.role() is Role.Heading
    ]
    assert headings == [(welcome.title, 1), *((s.heading, s.level) for s in welcome.sections)]


def test_roles_and_languages(program: Program) -> None:
    nodes = children(program)
    roles = {
        role: sum(n.role() is role for n in nodes)
        for role in (
            Role.Paragraph,
            Role.ListItem,
            Role.BlockQuote,
            Role.Cell,
            Role.ColumnHeader,
            Role.RowHeader,
        )
    }
    assert roles[Role.ListItem] == 3
    assert roles[Role.Cell] + roles[Role.ColumnHeader] + roles[Role.RowHeader] == 12
    assert roles[Role.BlockQuote] == 1
    assert roles[Role.Paragraph] >= 8
    assert [language(n) for n in nodes if n.role() is Role.BlockQuote] == ["ar"]
    assert {language(n) for n in nodes if n.role() is Role.Heading} == {"en"}


def test_links_can_be_pressed(program: Program, qtbot: QtBot) -> None:
    links = [n.child(i) for n in children(program) for i in range(n.childCount())]
    assert [(n.role(), n.text(QAccessible.Text.Name)) for n in links] == [
        (Role.Link, "poetry"),
        (Role.Link, "travel"),
    ]
    links[0].actionInterface().doAction("Press")
    assert program.window.announcer.last.endswith("https://example.org/poetry")


def test_both_languages_are_told(program: Program, qtbot: QtBot) -> None:
    translate(qtbot, program.window)
    languages = [language(n) for n in children(program) if n.role() is Role.Heading]
    assert languages == ["en", "pt"] * 5


def test_reloading_again_and_again_neither_crashes_nor_keeps_what_was(program: Program) -> None:
    with only_new_garbage():
        for _ in range(20):
            tree = article(program)
            top = [tree.child(number) for number in range(tree.childCount())]
            nodes = [*top, *children(program)]
            nodes += [node.child(number) for node in nodes for number in range(node.childCount())]
            asked = [QAccessible.uniqueId(node) for node in nodes]
            del top, nodes
            program.window.desk.show(None)
            gc.collect()
            assert not [each for each in asked if QAccessible.accessibleInterface(each)]
    program.window.view.article.finish()
    assert len(children(program)) == program.window.view.document().blockCount()


def controls(root: QWidget) -> list[QWidget]:
    return [
        w
        for w in root.findChildren(QWidget)
        if w.focusPolicy().value and not w.objectName().startswith("qt_")
    ]


def test_nothing_that_takes_the_focus_is_without_a_name(program: Program) -> None:
    program.window.searching.open()
    dialogs = [
        SettingsDialog(Settings(), program.window),
        KeysDialog(KeyTable(), program.window.announcer.say, program.window),
        RecorderDialog("Open", lambda _key: "", program.window.announcer.say, program.window),
        AboutDialog(program.window),
        NoteDialog("quote", "", program.window),
        NotesDialog(lambda _note: "", program.window),
        PictureDialog(QImage(8, 8, QImage.Format.Format_RGB32), "A lantern", program.window),
    ]
    for root in (program.window, *dialogs):
        for widget in controls(root):
            node = QAccessible.queryAccessibleInterface(widget)
            inside = widget.parentWidget()
            name = node.text(QAccessible.Text.Name) or (inside.accessibleName() if inside else "")
            assert name, f"{type(widget).__name__} in {type(root).__name__}"


def test_paragraphs_that_came_between_move_the_others_but_do_not_change_them(
    program: Program, qtbot: QtBot
) -> None:
    program.parts.session.engines = fake_engines(("en", "ar"))
    program.window.desk.settings = replace(program.window.desk.settings, target_language="ar")
    window = program.window
    window.trigger("both")
    window.view.article.finish()
    early = children(program)
    names = [node.text(QAccessible.Text.Name) for node in early]
    with qtbot.waitSignal(window.translating.done, timeout=20_000):
        pass
    late = children(program)
    assert len(late) > len(early)
    here = [id(node) for node in late]
    kept = [(node, name) for node, name in zip(early, names, strict=True) if id(node) in here]
    assert len(early) - len(kept) <= 1, "only the paragraph behind the table is another object"
    assert all(node.text(QAccessible.Text.Name) == name for node, name in kept)
    assert all(node.parent().child(node.parent().indexOfChild(node)) is node for node in late)
    assert {name for name in names if name} <= {node.text(QAccessible.Text.Name) for node in late}
    headings = [node for node in late if node.role() is Role.Heading]
    assert [language(node) for node in headings] == ["en", "ar"] * 5
    assert all(
        node.text(QAccessible.Text.Name).startswith("ar: ") for node in headings if language(node) == "ar"
    )
    links = [node.child(i) for node in late for i in range(node.childCount())]
    assert all(link.text(QAccessible.Text.Name) for link in links)
