"""The search in the shown text."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from rawi.ui.finding import Finding

TEXTS = [
    "The boat 😀 and the Boat, a boat.",
    "كُتِبَ الكتابُ في القاهرة",
    "日本の本",
    "Straße nach İzmir",
    "the boat\u00a0again",
]


@pytest.fixture
def document(qtbot: QtBot) -> QTextDocument:
    made = QTextDocument()
    made.setPlainText("\n".join(TEXTS))
    return made


def texts(
    document: QTextDocument, words: str, *, backwards: bool = False, times: int = 5
) -> list[tuple[str, int, int, bool]]:
    finding = Finding(document)
    here = document.characterCount() if backwards else -1
    found: list[tuple[str, int, int, bool]] = []
    for _ in range(times):
        hit = finding.find(words, here, backwards=backwards)
        if hit is None:
            return found
        cursor = QTextCursor(document)
        cursor.setPosition(hit.start)
        cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
        found.append((cursor.selectedText(), hit.number, hit.total, hit.wrapped))
        here = hit.start
    return found


def test_every_hit_is_found_in_order_and_round_again(document: QTextDocument) -> None:
    assert texts(document, "BOAT") == [
        ("boat", 1, 4, False),
        ("Boat", 2, 4, False),
        ("boat", 3, 4, False),
        ("boat", 4, 4, False),
        ("boat", 1, 4, True),
    ]
    assert [number for _, number, _, _ in texts(document, "boat", backwards=True)] == [4, 3, 2, 1, 4]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("كتاب", "كتابُ"),
        ("كتب", "كُتِبَ"),
        ("القاهره", "القاهرة"),
        ("本の", "本の"),
        ("strasse", "Straße"),
        ("boat again", "boat\u00a0again"),
    ],
)
def test_the_way_of_writing_does_not_matter(document: QTextDocument, words: str, found: str) -> None:
    assert texts(document, words, times=1)[0][0] == found


def test_what_is_not_there_is_not_found(document: QTextDocument) -> None:
    assert texts(document, "ferry") == []
    assert texts(document, "\u064b") == []


def test_a_changed_text_is_read_anew(document: QTextDocument) -> None:
    finding = Finding(document)
    assert finding.find("ferry", -1, backwards=False) is None
    QTextCursor(document).insertText("Ferry. ")
    assert finding.find("ferry", -1, backwards=False) is not None
