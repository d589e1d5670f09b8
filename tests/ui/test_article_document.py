"""The document shows every sentence where it says it stands."""

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from rawi.article.model import Article, BlockKind, Direction, Source, Span, SpanKind
from rawi.article.stored import Stored
from rawi.article.translation import Leg, Mark, MarkKind, Spot, TranslatedArticle, Translation, View
from rawi.load.annotate import annotate
from rawi.load.plain_text import PlainTextLoader
from rawi.load.port import Draft, DraftBlock
from rawi.render.page import Renderer, no_pictures
from rawi.render.pieces import pieces
from rawi.settings import resources
from rawi.ui import accessible_words, theming
from rawi.ui.article_document import ArticleDocument
from rawi.ui.look import Look
from rawi.ui.pictures import Pictures
from rawi.ui.shown_pieces import Place
from rawi.wording.labels import page_labels
from tests.translations import translated

LOOK = Look(theming.load(resources.resources() / "themes", "light"), 100)


@pytest.fixture
def document(qtbot: QtBot) -> Iterator[ArticleDocument]:
    view = QTextBrowser()
    qtbot.addWidget(view)
    made = ArticleDocument(
        view.document(), Renderer(resources.resources() / "templates"), Pictures(no_pictures), view
    )
    yield made
    made.finish()


def fill(
    document: ArticleDocument,
    article: Article,
    view: View = View.ORIGINAL,
    whole: TranslatedArticle | None = None,
) -> None:
    labels = page_labels(article, whole)
    document.show(pieces(article, view, whole, labels, furniture=True), labels, LOOK)
    document.finish()


def shown(document: ArticleDocument, spot: Spot) -> str:
    place = document.place(spot)
    assert place
    return characters(document, place.start, place.end)


def characters(document: ArticleDocument, start: int, end: int) -> str:
    cursor = QTextCursor(document.document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2028", "\n")


def test_every_sentence_stands_where_it_says(document: ArticleDocument, welcome: Article) -> None:
    fill(document, welcome)
    for segment in welcome.segments:
        assert shown(document, Spot(segment.id)) == segment.text
        place = document.place(Spot(segment.id))
        assert place
        assert document.spot_at((place.start + place.end) // 2) == Spot(segment.id)


def test_both_languages_stand_where_they_say(document: ArticleDocument, welcome: Article) -> None:
    known = {
        s.id: Translation(s.id, f"😀 {s.text} \u0644", (Mark(MarkKind.CUT),) if n % 3 == 0 else ())
        for n, s in enumerate(welcome.segments)
        if not s.text.startswith("الح")
    }
    whole = TranslatedArticle(welcome, "en", "pt", (Leg("fake", "en", "pt"),), MappingProxyType(known))
    fill(document, welcome, View.BOTH, whole)
    for key, translation in known.items():
        assert shown(document, Spot(key, translated=True)) == translation.text


def test_headings_directions_and_no_empty_blocks(document: ArticleDocument, welcome: Article) -> None:
    fill(document, welcome)
    levels, empty, rtl = [], [], []
    block = document.document.begin()
    while block.isValid():
        levels += [block.blockFormat().headingLevel()] if block.blockFormat().headingLevel() else []
        empty += [block.blockNumber()] if not block.text() else []
        rtl += [block.text()] if block.textDirection().name == "RightToLeft" else []
        block = block.next()
    assert levels == [1, 2, 2, 2, 2]
    assert empty == []
    assert [text[:6] for text in rtl] == ["الحكاي"]
    quote = next(piece for piece in document.pieces if piece.language == "ar")
    assert quote.direction is Direction.RTL


def test_a_long_article_comes_in_turns(document: ArticleDocument, qtbot: QtBot) -> None:
    draft = PlainTextLoader().load(
        Stored("long", ("A sentence of a long text, which goes on. " * 8 + "\n\n").encode() * 900)
    )
    article = annotate(draft, "0" * 64, Source("long", "text"))
    labels = page_labels(article)
    with qtbot.waitSignal(document.filled, timeout=20_000):
        document.show(pieces(article, View.ORIGINAL, None, labels, furniture=True), labels, LOOK)
        assert not document.complete
        assert document.pieces
    assert document.complete
    assert shown(document, Spot(article.segments[-1].id)) == article.segments[-1].text


def test_sections_are_found(document: ArticleDocument, welcome: Article) -> None:
    fill(document, welcome)
    for number, section in enumerate(welcome.sections):
        start = document.section_start(number)
        assert start is not None
        assert document.document.findBlock(start).text() == section.heading
        assert document.section_at(start + 3) == number


def test_what_only_moves_to_another_section_is_not_written_anew(
    document: ArticleDocument, welcome: Article
) -> None:
    fill(document, welcome)
    revision = document.document.revision()
    moved = [replace(piece, section=piece.section + 1) for piece in document.pieces]
    assert any(piece.rows for piece in moved)
    assert document.restyle(moved, page_labels(welcome))
    assert document.pieces == moved
    assert document.document.revision() == revision


def test_links_and_footnotes_stand_in_the_translated_words(document: ArticleDocument) -> None:
    text = "Ships came home by its bright light3 for a hundred years."
    spans = (
        Span(SpanKind.LINK, 19, 35, "https://example.org/"),
        Span(SpanKind.STRONG, 23, 29),
        Span(SpanKind.FOOTNOTE_REFERENCE, 35, 36, "n3"),
    )
    source = Source("a", "html")
    draft = Draft("", (), (DraftBlock(BlockKind.PARAGRAPH, text, spans=spans),), language="en")
    article = annotate(draft, "0" * 64, source)
    translation = "الفانوس: ships came home by its bright light for 😀 a hundred years."
    fill(document, article, View.TRANSLATION, translated(article, lambda _text: translation, target="ar"))
    spot = Spot(article.segments[0].id, translated=True)
    assert shown(document, spot) == translation.replace("light", "light3")
    for word in ("bright", "light", "for", "years"):
        start = translation.index(word)
        begin, end = document.word(spot, translation, start, start + len(word)) or (0, 0)
        assert characters(document, begin, end) == word
    block = document.document.findBlock((document.place(spot) or Place(spot, 0, 0)).start)
    first, second = accessible_words.links(block)
    assert block.text()[first.start : first.end] == "its bright light"
    assert first.address == "https://example.org/"
    assert accessible_words.link_name(block, second) == "Footnote 3"
