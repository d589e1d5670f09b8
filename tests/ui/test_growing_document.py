"""A document that grows where it stands is the one that is built at once; every sentence stands where it says."""

import random
from types import MappingProxyType

import pytest
from PySide6.QtGui import QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from rawi.article.model import Article
from rawi.article.translation import Leg, Mark, MarkKind, TranslatedArticle, Translation, View
from rawi.render.page import Renderer
from rawi.render.pieces import BlockPieces, pieces
from rawi.settings import resources
from rawi.ui import theming
from rawi.ui.article_document import ArticleDocument
from rawi.ui.look import Look
from rawi.ui.pictures import Pictures
from rawi.wording.labels import page_labels
from tests.articles import loaded

LOOK = Look(theming.load(resources.resources() / "themes", "light"), 100)


class Shown:
    """A document of its own."""

    def __init__(self, qtbot: QtBot, article: Article) -> None:
        self.view = QTextBrowser()
        qtbot.addWidget(self.view)
        kept = {each.digest: each for each in loaded().resources}
        pictures = Pictures(kept.get)
        pictures.measure(article, lambda _done: None, lambda: False)
        renderer = Renderer(resources.resources() / "templates")
        self.document = ArticleDocument(self.view.document(), renderer, pictures, self.view)

    def fill(self, article: Article, view: View, whole: TranslatedArticle) -> None:
        labels = page_labels(article, whole)
        self.document.show(pieces(article, view, whole, labels, furniture=True), labels, LOOK)
        self.document.finish()

    def text(self, start: int, end: int) -> str:
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2028", "\n")

    def facts(self) -> list[tuple[object, ...]]:
        """Each paragraph: its words, direction, heading level, list, table cell, quote, colour."""
        found: list[tuple[object, ...]] = []
        block = self.view.document().begin()
        while block.isValid():
            form, table = block.blockFormat(), QTextCursor(block).currentTable()
            cell = table.cellAt(block.position()) if table else None
            found.append(
                (
                    block.text(),
                    form.layoutDirection(),
                    form.headingLevel(),
                    block.textList().format().style() if block.textList() else None,
                    (cell.row(), cell.column()) if cell else None,
                    form.intProperty(QTextFormat.Property.BlockQuoteLevel),
                    form.background().color().name(),
                    form.topMargin(),
                )
            )
            block = block.next()
        return found


def whole(article: Article, target: str, segments: set[str]) -> TranslatedArticle:
    known = {
        s.id: Translation(s.id, f"😀 {target} {s.text[:20]}", (Mark(MarkKind.CUT),) if n % 4 == 0 else ())
        for n, s in enumerate(article.segments)
        if s.id in segments
    }
    return TranslatedArticle(article, "en", target, (Leg("fake", "en", target),), MappingProxyType(known))


def bring(document: ArticleDocument, blocks: list[int], made: BlockPieces) -> None:
    """Turn by turn, until all are shown."""
    waiting = list(blocks)
    while waiting:
        del waiting[: document.update(waiting, lambda n: tuple(made.of(n)))]


@pytest.fixture(params=["welcome", "lantern"])
def article(request: pytest.FixtureRequest, welcome: Article) -> Article:
    return welcome if request.param == "welcome" else loaded().article


@pytest.mark.parametrize("target", ["pt", "ar"])
@pytest.mark.parametrize("view", [View.BOTH, View.TRANSLATION])
@pytest.mark.parametrize("seed", [1, 2, random.randrange(10**6)])
def test_it_is_the_same_however_it_grew(
    qtbot: QtBot, article: Article, view: View, target: str, seed: int
) -> None:
    chance = random.Random(seed)
    blocks = list(range(len(article.blocks)))
    chance.shuffle(blocks)
    grown, at_once = Shown(qtbot, article), Shown(qtbot, article)
    known: set[str] = set()
    grown.fill(article, view, whole(article, target, known))
    labels = page_labels(article, whole(article, target, known))
    while blocks:
        some = [blocks.pop() for _ in range(min(len(blocks), chance.randint(1, 4)))]
        segments = [s.id for n in some for s in article.blocks[n].segments]
        half = set(segments[: len(segments) // 2])
        for new in (half, set(segments)):
            known |= new
            made = BlockPieces(article, view, whole(article, target, known), labels)
            bring(grown.document, some, made)
    at_once.fill(article, view, whole(article, target, known))
    assert grown.document.pieces == at_once.document.pieces
    assert grown.facts() == at_once.facts(), f"seed {seed}"
    length = grown.view.document().characterCount()
    places = grown.document.places(0, length)
    assert places == at_once.document.places(0, length)
    texts = {s.id: s.text for s in article.segments}
    translations = whole(article, target, known).translations
    assert places
    for place in places:
        spot = place.spot
        if spot.translated or spot.segment not in translations:
            wanted = translations[spot.segment].text if spot.translated else texts[spot.segment]
            assert grown.text(place.start, place.end) == wanted
        assert grown.document.spot_at((place.start + place.end) // 2) == spot


def test_what_is_not_shown_is_passed_over(qtbot: QtBot, welcome: Article) -> None:
    made = whole(welcome, "pt", {s.id for s in welcome.segments})
    labels = page_labels(welcome, made)
    shown = Shown(qtbot, welcome)
    shown.document.show(
        pieces(welcome, View.BOTH, whole(welcome, "pt", set()), labels, furniture=False), labels, LOOK
    )
    shown.document.finish()
    hidden = next(n for n, block in enumerate(welcome.blocks) if block.furniture)
    before = shown.facts()
    of = BlockPieces(welcome, View.BOTH, made, labels).of
    assert shown.document.update([hidden], lambda n: tuple(of(n))) == 1
    assert shown.facts() == before
