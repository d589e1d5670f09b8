"""`desktop/accessibility.md` says what is true: no line is missing, every test that it names is there, what is met has one."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.article.model import Article
from rawi.session import Opened
from tests.windows import running, shown_program

ROOT = Path(__file__).resolve().parent.parent.parent
MUST_HAVES = {3: 7, 4: 8, 5: 20, 6: 16, 7: 13, 8: 5, 9: 5, 10: 3, 11: 4, 12: 9, 13: 2}
"""How many the document has in each chapter."""

STATES = ("met", "not yet", "does not apply")


def rows() -> list[list[str]]:
    """The cells of every line of the three lists."""
    text = (ROOT / "desktop" / "accessibility.md").read_text(encoding="utf-8")
    lists = text.partition("## Reading apps")[2]
    lines = [line for line in lists.splitlines() if re.match(r"\| \d", line)]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_no_must_have_is_missing() -> None:
    first = [row[0] for row in rows()[: sum(MUST_HAVES.values())]]
    assert first == [f"{chapter}.{n}" for chapter, count in MUST_HAVES.items() for n in range(1, count + 1)]


def test_the_counts_are_those_of_the_rows() -> None:
    text = (ROOT / "desktop" / "accessibility.md").read_text(encoding="utf-8")
    states = [row[2] for row in rows()[: sum(MUST_HAVES.values())]]
    told = re.search(r"Met (\d+), not yet (\d+), does not apply (\d+)\.", text)
    assert told
    assert [int(number) for number in told.groups()] == [states.count(each) for each in STATES]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_what_is_met_has_a_test_that_exists(row: list[str]) -> None:
    assert len(row) == 5
    assert row[2] in STATES
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", row[4])
    assert bool(named) is (row[2] == "met")
    assert row[3] or named
    for path, name in named:
        assert re.search(rf"^\s*def {name}\(", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE), (
            path,
            name,
        )
    for proof in re.findall(r"`prove (\w+)`", row[4]):
        assert (ROOT / "tests" / "proofs" / f"prove_{proof}.py").exists()


def test_text_is_neither_justified_nor_centred(qtbot: QtBot, qapp: QApplication, welcome: Article) -> None:
    with running(shown_program(qtbot, qapp)) as program:
        view = program.window.view
        program.window.opening.show(Opened(welcome))
        view.article.finish()
        block = view.document().begin()
        while block.isValid():
            horizontal = block.blockFormat().alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
            assert not horizontal & (Qt.AlignmentFlag.AlignJustify | Qt.AlignmentFlag.AlignHCenter)
            block = block.next()


def test_nothing_is_animated_by_rawi() -> None:
    sources = (ROOT / "desktop" / "rawi").rglob("*.py")
    moving = ("QPropertyAnimation", "QVariantAnimation", "AnimationGroup", "QMovie", "QTimeLine", "setMovie")
    assert [p.name for p in sources if any(name in p.read_text(encoding="utf-8") for name in moving)] == []
