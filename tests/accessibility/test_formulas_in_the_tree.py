"""What assistive technology is given of formulas."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.article.stored import Stored
from rawi.load.service import load
from rawi.session import Opened
from tests.windows import made_program, running

SQUARE = "<math><msup><mi>x</mi><mn>2</mn></msup></math>"
FRACTION = "<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>"
PAGE = (
    "<!doctype html><html lang='en'><body><article><h1>Waves</h1><p>Let {0} be <a href='https://example.org'>large</a> and {1}, "
    "which is what the people on the quay had said when the boat came in.</p><p lang='ar'>ليكن {0} عددا كبيرا كما قال الناس على الرصيف يوم جاء القارب.</p>"
    "<p lang='sw'>Hapo {0} ni kubwa sana, kama watu walivyosema siku ile.</p></article></body></html>"
)  # fmt: skip


def formulas(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [node] if node.role() is QAccessible.Role.Equation else []
    return found + [each for n in range(node.childCount()) for each in formulas(node.child(n))]


def test_a_formula_is_an_object_with_its_words_in_the_language_of_its_paragraph(
    qtbot: QtBot, qapp: QApplication
) -> None:
    program = made_program(qapp)
    qtbot.addWidget(program.window)
    with running(program, heard=True):
        program.window.show()
        stored = Stored("page.html", PAGE.format(SQUARE, FRACTION).encode())
        program.window.opening.show(Opened(load(stored).article))
        program.window.view.article.finish()
        tree = QAccessible.queryAccessibleInterface(program.window.view)
        found = formulas(tree)
        names = [each.text(QAccessible.Text.Name) for each in found]
        assert names == ["x squared", "a over b", "x تربيع", "x²"]
        paragraph = found[0].parent()
        kinds = [paragraph.child(n).role() for n in range(paragraph.childCount())]
        equation, link = QAccessible.Role.Equation, QAccessible.Role.Link
        assert kinds == [equation, link, equation]
        assert not found[0].state().linked
        assert "press" not in " ".join(found[0].actionInterface().actionNames()).lower()
        assert "Let x² be large and a/b" in program.window.view.toPlainText()
        found[1].actionInterface().doAction(found[1].actionInterface().actionNames()[0])
        cursor = program.window.view.textCursor()
        assert cursor.block().text()[cursor.positionInBlock() :].startswith("a/b")
