"""Fonts, sizes and spaces of the article: as the reader set them, and never wider than the window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlock, QTextCursor
from pytestqt.qtbot import QtBot

from rawi.article.model import Article, BlockKind, Cell, Source, Span, SpanKind
from rawi.article.translation import View
from rawi.load.annotate import annotate
from rawi.load.port import Draft, DraftBlock
from rawi.render.page import Renderer, no_pictures
from rawi.render.pieces import pieces
from rawi.settings import resources
from rawi.settings.table import Settings
from rawi.ui import fonts, theming
from rawi.ui.article_format import column_pixels
from rawi.ui.article_view import ArticleView
from rawi.ui.look import look_of
from rawi.ui.pictures import Pictures
from rawi.wording.labels import page_labels

THEME = theming.load(resources.resources() / "themes", "light")
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
ARABIC = "الحروف العربية متصلة ولا تفرق بينها المسافات."


def table(rows: int, columns: int) -> tuple[str, tuple[tuple[Cell, ...], ...]]:
    """A table of long words, cells joined by tabs."""
    word, text, cells = LONG[:30], "", []
    for row in range(rows):
        line = []
        for column in range(columns):
            line.append(Cell(len(text), len(text) + len(word), header=row == 0))
            text += word + ("\t" if column < columns - 1 else "\n")
        cells.append(tuple(line))
    return text.rstrip("\n"), tuple(cells)


@pytest.fixture
def article() -> Article:
    text, rows = table(3, 4)
    body = (
        DraftBlock(BlockKind.PARAGRAPH, f"Some words and {LONG} in a line. And another sentence."),
        DraftBlock(BlockKind.LIST_ITEM, "An item.", level=3),
        DraftBlock(BlockKind.QUOTE, f"A quote of {LONG}.", level=1),
        DraftBlock(BlockKind.CODE, "x = " + "abcdefgh" * 20),
        DraftBlock(BlockKind.TABLE, text, rows=rows),
        DraftBlock(BlockKind.PARAGRAPH, ARABIC),
    )
    draft = Draft(
        title="T", head=(DraftBlock(BlockKind.TITLE, f"T {LONG}", level=1),), body=body, language="de"
    )
    return annotate(draft, "0" * 64, Source("look", "plain"))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ArticleView]:
    made = ArticleView(Renderer(resources.resources() / "templates"), Pictures(no_pictures))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    yield made
    made.pictures.close()


def show(view: ArticleView, article: Article, **changed: Any) -> None:
    look = look_of(replace(Settings(), **changed), THEME, view.logicalDpiY(), tinted=False)
    labels = page_labels(article, None)
    view.show_pieces(pieces(article, View.ORIGINAL, None, labels, furniture=True), labels, look)
    view.article.finish()


def block(view: ArticleView, words: str) -> QTextBlock:
    found = view.document().begin()
    while found.isValid() and words not in found.text():
        found = found.next()
    assert found.isValid()
    return found


def font(view: ArticleView, words: str) -> QFont:
    return block(view, words).begin().fragment().charFormat().font()


@pytest.mark.parametrize("size", [50, 100, 200, 400, 1_000])
@pytest.mark.parametrize("width", [320, 900])
def test_nothing_is_wider_than_the_window(view: ArticleView, article: Article, size: int, width: int) -> None:
    view.resize(width, 700)
    show(view, article, text_size=size, letter_spacing=12, word_spacing=16, column=200)
    assert view.horizontalScrollBar().maximum() == 0
    view.resize(width + 100, 700)
    view.resize(width, 700)
    assert view.horizontalScrollBar().maximum() == 0


def test_spaces_are_those_of_the_settings(view: ArticleView, article: Article) -> None:
    show(view, article, letter_spacing=12, word_spacing=16, line_height=200, paragraph_spacing=200)
    shown, pixels = font(view, "Some words"), 13.5 * view.logicalDpiY() / 72
    assert shown.letterSpacing() == pytest.approx(pixels * 0.12, abs=0.02)
    assert shown.wordSpacing() == pytest.approx(pixels * 0.16, abs=0.02)
    form = block(view, "Some words").blockFormat()
    assert (form.lineHeight(), form.bottomMargin()) == (200, 27)
    show(view, article)
    assert (font(view, "Some words").letterSpacing(), font(view, "Some words").wordSpacing()) == (0, 0)


def test_the_letters_of_every_kind_grow_with_the_size(view: ArticleView, article: Article) -> None:
    kinds = ("Some words", "An item", "A quote", "abcdefgh", ARABIC)

    def sizes() -> list[float]:
        return [font(view, words).pointSizeF() for words in kinds]

    show(view, article)
    usual = sizes()
    for percent in (50, 200, 1_000):
        show(view, article, text_size=percent)
        assert sizes() == pytest.approx([size * percent / 100 for size in usual], rel=0.02)
        assert font(view, f"T {LONG}").pointSizeF() > max(sizes())


def test_letters_that_join_are_not_torn_apart(view: ArticleView, article: Article) -> None:
    show(view, article, letter_spacing=20, word_spacing=16)
    assert font(view, ARABIC).letterSpacing() == 0
    assert font(view, ARABIC).wordSpacing() > 0


def test_the_font_is_the_readers_but_code_keeps_its_own(view: ArticleView, article: Article) -> None:
    show(view, article, font="Some Family")
    assert font(view, "Some words").families() == ["Some Family"]
    assert font(view, "abcdefgh").families() == ["monospace"]


def test_letters_are_as_thick_as_the_reader_wants_and_what_is_strong_stands_out(
    view: ArticleView, article: Article
) -> None:
    text = "All of it is plain but this here."
    strong = DraftBlock(BlockKind.PARAGRAPH, text, spans=(Span(SpanKind.STRONG, 20, 28),))
    cells = DraftBlock(BlockKind.TABLE, "Head\nCell", rows=((Cell(0, 4, header=True),), (Cell(5, 9),)))
    heading = DraftBlock(BlockKind.HEADING, "A heading", level=6)
    draft = Draft(title="T", head=(), body=(heading, strong, cells), language="en")
    made = annotate(draft, "0" * 64, Source("look", "plain"))
    for weight, usual in (("normal", 400), ("bold", 700)):
        for size in (100, 1_000):
            show(view, made, weight=weight, text_size=size)
            pairs = [(font(view, "All of"), strong_font(view)), (font(view, "Cell"), font(view, "Head"))]
            pairs.append((font(view, "All of"), font(view, "A heading")))
            for plain, outstanding in pairs:
                assert (plain.weight(), outstanding.weight()) == (usual, min(900, usual + 300))
                assert weight == "normal" or outstanding.pointSizeF() >= plain.pointSizeF() * 1.149


def strong_font(view: ArticleView) -> QFont:
    cursor = QTextCursor(view.document())
    cursor.setPosition(block(view, "All of").position() + 24)
    return cursor.charFormat().font()


def test_headers_keep_their_size_in_a_table_that_follows_the_window(
    view: ArticleView, article: Article
) -> None:
    show(view, article, weight="bold")
    view.resize(330, 700)
    cells = [each for each in _blocks(view) if each.text() == LONG[:30]]
    header, cell = (each.begin().fragment().charFormat().font() for each in (cells[0], cells[-1]))
    assert header.pointSizeF() == pytest.approx(cell.pointSizeF() * 1.15)
    assert view.horizontalScrollBar().maximum() == 0


def _blocks(view: ArticleView) -> Iterator[QTextBlock]:
    each = view.document().begin()
    while each.isValid():
        yield each
        each = each.next()


def test_a_font_without_the_weight_gets_the_next_heavier(monkeypatch: pytest.MonkeyPatch) -> None:
    faces = {"Regular": 400, "Demi": 600, "Bold": 700, "Black": 900}
    monkeypatch.setattr("rawi.ui.fonts.QFontDatabase.styles", lambda _family: list(faces))
    monkeypatch.setattr("rawi.ui.fonts.QFontDatabase.weight", lambda _family, style: faces[style])
    assert look_of(Settings(weight="medium"), THEME, 96, tinted=False).weight == 600
    assert fonts.has_medium("Some")
    del faces["Demi"]
    assert look_of(Settings(weight="medium"), THEME, 96, tinted=False).weight == 700
    assert not fonts.has_medium("Some")
    del faces["Regular"]
    faces["Roman"] = 500
    assert not fonts.has_medium("Some")


def test_the_column_has_as_many_thick_characters(view: ArticleView, article: Article) -> None:
    view.resize(2_000, 700)
    show(view, article, weight="bold")
    assert view.look
    wide, root = column_pixels(view.look, view.font()), view.document().rootFrame().frameFormat()
    assert root.leftMargin() == int((view.width() - wide) / 2)
    metrics = QFontMetricsF(font(view, "Some words"))
    assert wide / 70 == pytest.approx(
        metrics.horizontalAdvance("the quick brown fox jumps over a lazy dog; ") / 43, rel=0.03
    )
    show(view, article)
    assert wide > column_pixels(view.look, view.font())


def test_only_running_text_is_justified(view: ArticleView, article: Article) -> None:
    show(view, article, justified=True)
    assert block(view, "Some words").blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify
    assert not block(view, "abcdefgh").blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify
    show(view, article)
    assert not block(view, "Some words").blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify


def test_the_column_has_so_many_characters(view: ArticleView, article: Article) -> None:
    view.resize(2_000, 700)
    for column in (30, 60):
        show(view, article, column=column)
        lines = block(view, "Some words").layout()
        root = view.document().rootFrame().frameFormat()
        assert view.look
        wide = column_pixels(view.look, view.font())
        assert root.leftMargin() == int((view.width() - wide) / 2)
        assert lines.lineAt(0).textLength() <= column * 1.4


def test_no_block_is_empty(view: ArticleView, article: Article) -> None:
    show(view, article, paragraph_spacing=400)
    texts, each = [], view.document().begin()
    while each.isValid():
        texts.append(each.text())
        each = each.next()
    assert all(texts)


def test_a_font_that_is_brought_along_is_loaded_when_it_is_chosen(
    view: ArticleView, article: Article
) -> None:
    if not any((fonts.folder() / "opendyslexic").glob("*.ttf")):
        pytest.skip("the fonts are not here: python3 packaging/fonts.py fetches them")
    fonts.load("OpenDyslexic")
    show(view, article, font="OpenDyslexic")
    assert QFont(font(view, "Some words")).families() == ["OpenDyslexic"]
    assert fonts.is_here("OpenDyslexic")


def test_missing_fonts_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fonts, "folder", lambda: tmp_path)
    monkeypatch.setattr("rawi.ui.fonts.QFontDatabase.hasFamily", lambda _family: False)
    assert fonts.missing() == ["Atkinson Hyperlegible", "OpenDyslexic"]
    assert fonts.is_here("")
