"""Lists and tables of an article that runs from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.stored import Stored
from rawi.load.service import load
from rawi.session import Opened
from tests.windows import running, shown_program

PAGE = """<!doctype html><html lang="{language}" dir="{way}"><head><title>{title}</title></head><body><article><h1>{title}</h1>
<p>{text}</p><ol><li>{title} 1</li><li>{title} 2</li><li>{text} 3</li></ol><table><tr><th>{title}</th><th>{title}</th></tr><tr><td>2015</td><td>Moby-Dick</td></tr></table>
<p>{text}</p></article></body></html>"""
TEXTS = {
    "ar": ("rtl", "القارب الذي يعير القصص", "قارئ ثان، للأيام التي يتعب فيها صوته، وكتب بحروف كبيرة."),
    "fa": ("rtl", "قایقی که قصه قرض می‌دهد", "خواننده‌ی دوم برای روزهایی که صدایش خسته است."),
    "en": ("ltr", "The boat that lends stories", "A second reader, for the days when his voice is tired."),
}
Way = Qt.LayoutDirection


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        yield made


def blocks(program: Program, language: str) -> dict[str, QTextBlock]:
    way, title, text = TEXTS[language]
    page = PAGE.format(language=language, way=way, title=title, text=text)
    program.window.opening.show(Opened(load(Stored("page.html", page.encode())).article))
    program.window.view.article.finish()
    document = program.window.view.document()
    found = (document.findBlockByNumber(number) for number in range(document.blockCount()))
    return {block.text(): block for block in found}


@pytest.mark.parametrize("language", TEXTS)
def test_cells_stand_at_the_side_where_the_table_begins(program: Program, language: str) -> None:
    found = blocks(program, language)
    rtl = TEXTS[language][0] == "rtl"
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    for text in ("2015", "Moby-Dick"):
        assert found[text].blockFormat().alignment() & side
        assert found[text].blockFormat().alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert found["2015"].textDirection() is (Way.RightToLeft if rtl else Way.LeftToRight)
    assert found["Moby-Dick"].textDirection() is Way.LeftToRight


@pytest.mark.parametrize("language", TEXTS)
def test_the_point_of_a_number_stands_between_number_and_text(program: Program, language: str) -> None:
    block = blocks(program, language)[f"{TEXTS[language][1]} 2"]
    assert block.textList().itemText(block) == "2."
    assert block.textDirection() is (Way.LeftToRight if language == "en" else Way.RightToLeft)
