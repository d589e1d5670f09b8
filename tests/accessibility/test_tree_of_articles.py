"""The tree of generated articles is their structure: role, depth, order, name, language, level, headers of cells."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.model import Article
from rawi.session import Opened
from tests.garbage import only_new_garbage
from tests.generated import generated
from tests.structure import Node, expected, f1
from tests.windows import made_program, running

Role = QAccessible.Role
NAMES = {
    Role.Heading: "heading",
    Role.Paragraph: "paragraph",
    Role.BlockQuote: "block quote",
    Role.Graphic: "image",
    Role.Note: "comment",
    Role.List: "list",
    Role.ListItem: "list item",
    Role.Link: "link",
    Role.Table: "table",
    Role.Row: "table row",
    Role.Cell: "table cell",
    Role.ColumnHeader: "table column header",
    Role.RowHeader: "table row header",
}
SEEDS = range(20)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    made = made_program(qapp)
    qtbot.addWidget(made.window)
    with running(made, heard=True):
        made.window.show()
        yield made


def show(program: Program, seed: int) -> Article:
    loaded, stored = generated(seed)
    program.parts.library.put(loaded, stored)
    program.window.opening.show(Opened(loaded.article))
    program.window.view.article.finish()
    return loaded.article


def tree(program: Program) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(program.window.view)


def nodes(parent: QAccessibleInterface, depth: int = 0) -> Iterator[Node]:
    for number in range(parent.childCount()):
        child = parent.child(number)
        attributes = child.attributesInterface()
        locale = attributes.attributeValue(QAccessible.Attribute.Locale)
        assert isinstance(locale, QLocale)
        level = attributes.attributeValue(QAccessible.Attribute.Level)
        language = locale.name().partition("_")[0]
        name = child.text(QAccessible.Text.Name)
        yield Node(depth, NAMES[child.role()], name, language, int(level or 0), headers(child))
        yield from nodes(child, depth + 1)


def headers(node: QAccessibleInterface) -> tuple[str, ...]:
    cell = node.tableCellInterface()
    if cell is None:
        return ()
    heads = [*cell.columnHeaderCells(), *cell.rowHeaderCells()]
    return tuple(each.text(QAccessible.Text.Name) for each in heads)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_tree_is_the_structure(program: Program, seed: int) -> None:
    article = show(program, seed)
    found = list(nodes(tree(program)))
    assert found == expected(article)
    assert f1(expected(article), found) == 1.0


def test_every_child_knows_its_parent_and_its_number(program: Program) -> None:
    show(program, 3)

    def check(parent: QAccessibleInterface) -> None:
        for number in range(parent.childCount()):
            child = parent.child(number)
            assert child.isValid()
            assert child.parent() is parent
            assert parent.indexOfChild(child) == number
            check(child)

    check(tree(program))


def test_cells_know_their_place_and_their_table(program: Program) -> None:
    show(program, 3)
    everything = [tree(program).child(n) for n in range(tree(program).childCount())]
    table = next(node for node in everything if node.role() is Role.Table)
    for row in range(table.childCount()):
        for column in range(table.child(row).childCount()):
            cell = table.child(row).child(column).tableCellInterface()
            assert (cell.rowIndex(), cell.columnIndex()) == (row, column)
            assert cell.table() is table
            assert (cell.rowExtent(), cell.columnExtent(), cell.isSelected()) == (1, 1, False)
    size = table.text(QAccessible.Text.Description)
    assert size == f"{table.childCount()} rows, {table.child(0).childCount()} columns"


def test_what_is_at_a_point_is_found_within_what_holds_it(program: Program) -> None:
    show(program, 3)
    program.window.resize(1_000, 4_000)
    everything = [tree(program).child(n) for n in range(tree(program).childCount())]
    table = next(node for node in everything if node.role() is Role.Table)
    row = table.child(1)
    cell = row.child(1)
    middle: QPoint = cell.rect().center()
    assert tree(program).childAt(middle.x(), middle.y()) is table
    assert table.childAt(middle.x(), middle.y()) is row
    assert row.childAt(middle.x(), middle.y()) is cell


def test_articles_one_after_the_other_leave_nothing_behind(program: Program) -> None:
    with only_new_garbage():
        for seed in (*SEEDS, *SEEDS):
            show(program, seed)
            list(nodes(tree(program)))
            gc.collect()
    program.window.desk.clear()
    assert tree(program).childCount() == 0


def test_f1_falls_with_every_difference() -> None:
    wanted = expected(generated(1)[0].article)
    assert f1(wanted, wanted) == 1.0
    assert f1(wanted, wanted[1:]) < 1.0
    assert f1(wanted, [*wanted[1:], wanted[0]]) < 1.0
    assert f1(wanted, []) == 0.0
