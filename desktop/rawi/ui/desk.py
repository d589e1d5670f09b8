"""What lies on the reader's desk: the article, its translation, the view, and the look; one place for everyone to ask."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from rawi.article.model import Article
from rawi.article.translation import Spot, TranslatedArticle, Translation, View
from rawi.render.labels import PageLabels
from rawi.render.pieces import BlockPieces, Piece, pieces
from rawi.settings.table import Settings
from rawi.ui.article_view import ArticleView
from rawi.ui.look import Look, look_of
from rawi.ui.theming import Theme
from rawi.wording.labels import page_labels


class Desk(QObject):
    """Shows the article in its view; `changed` tells that article, translation or view are others now."""

    changed = Signal()

    def __init__(self, view: ArticleView, settings: Settings, theme: Theme) -> None:
        super().__init__(view)
        self.view, self.settings, self.theme = view, settings, theme
        self.article: Article | None = None
        view.setAccessibleName(self.tr("No article is open"))
        self.translated: TranslatedArticle | None = None
        self.mode = View.ORIGINAL
        self.highlighted: Mapping[str, str] = {}
        self._revealed = False
        self._labelled: tuple[Article, object, PageLabels] | None = None

    @property
    def labels(self) -> PageLabels | None:
        """The words around the article; its words are counted once."""
        article, shown = self.article, self.translated if self.mode is not View.ORIGINAL else None
        if article is None:
            return None
        own = sum(each.corrected for each in shown.translations.values()) if shown else 0
        key = (shown.target, shown.legs, own) if shown else None, self.settings.speech_speed
        known = self._labelled
        if known is None or known[0] is not article or known[1] != key:
            known = self._labelled = article, key, page_labels(article, shown, self.settings.speech_speed)
        return known[2]

    @property
    def look(self) -> Look:
        """How the article is to look."""
        if self.settings.font:
            from rawi.ui import fonts

            fonts.load(self.settings.font)
        dpi = self.view.logicalDpiY()
        return look_of(self.settings, self.theme, dpi, tinted=self.mode is View.BOTH)

    def original(self, segment: str) -> tuple[str, str] | None:
        """A segment's own text and language."""
        blocks = self.article.blocks if self.article else ()
        found = ((s.text, block.language) for block in blocks for s in block.segments if s.id == segment)
        return next(found, None)

    def open(self, article: Article, place: str) -> None:
        """Show another article at a place in it ("" for its beginning)."""
        self.article, self.translated, self.mode = article, None, View.ORIGINAL
        self.view.setAccessibleName(article.title)
        self.view.highlight(None)
        self.show(Spot(place) if place else None)
        self.changed.emit()

    def clear(self) -> None:
        """Nothing on the desk any more."""
        self.article, self.translated, self.mode = None, None, View.ORIGINAL
        self.view.setAccessibleName(self.tr("No article is open"))
        self.view.clear()

    def change(self, mode: View, translated: TranslatedArticle | None) -> None:
        """Another view, or another translation, of the same article."""
        spot = self.view.spot_at_caret()
        self.mode, self.translated = mode, translated
        if spot:
            spot = Spot(spot.segment, translated=mode is View.TRANSLATION)
        self.show(spot)
        self.changed.emit()

    def grow(self, translated: TranslatedArticle, blocks: Sequence[int]) -> int:
        """More of the translation is there: bring these blocks (numbers in the article) into sight for one turn; how many are done.

        What the reader looks at stays where it is.
        """
        self.translated = translated
        article, labels = self.article, self.labels
        if article is None or labels is None or self.mode is View.ORIGINAL:
            return len(blocks)
        made = BlockPieces(article, self.mode, translated, labels)
        return self.view.update_blocks(blocks, lambda number: tuple(made.of(number)))

    def replace(self, article: Article) -> None:
        """The same article, corrected by its reader: the sentence at the caret and what is in sight stay.

        `changed` is left to the caller: what is read aloud is planned anew once all corrections are made.
        """
        spot, bar = self.view.spot_at_caret(), self.view.verticalScrollBar()
        scrolled = bar.value()
        self.article = article
        if self.translated:
            self.translated = replace(self.translated, article=article)
        self.view.setAccessibleName(article.title)

        def stay() -> None:
            bar.setValue(scrolled)
            self.view.ensureCursorVisible()

        if self._restyled(article):
            stay()
        else:
            self.show(spot, stay)

    def _restyled(self, article: Article) -> bool:
        """Where only kinds of paragraphs changed, they change in place: nothing is laid out anew."""
        labels, caret = self.labels, self.view.textCursor().position()
        document = self.view.article
        if labels is None or not document.complete:
            return False
        if not document.restyle(list(self._pieces(article, labels)), labels):
            return False
        cursor = self.view.textCursor()
        cursor.setPosition(caret)
        self.view.setTextCursor(cursor)
        document.filled.emit()
        return True

    def _pieces(self, article: Article, labels: PageLabels) -> Iterator[Piece]:
        furniture = self.settings.show_furniture or self._revealed
        whole = self.translated
        latest = replace(whole, translations=_Latest(self)) if whole else None
        return pieces(article, self.mode, latest, labels, furniture=furniture)

    def reveal(self, *, furniture: bool) -> None:
        """Show what belongs to the site for a while, whatever the settings say."""
        self._revealed = furniture
        if self.article and not self.settings.show_furniture:
            self.show(self.view.spot_at_caret())

    def refresh(self, settings: Settings, theme: Theme) -> None:
        """The same with another look."""
        before, furniture = self.look, self.settings.show_furniture
        self.settings, self.theme = settings, theme
        same = self.look == before and settings.show_furniture is furniture
        if self.article and not same:
            self.show(self.view.spot_at_caret())

    def show(self, spot: Spot | None, then: Callable[[], object] = lambda: None) -> None:
        """Fill the view and put the caret at the sentence once that is there; `then` is called after that."""
        article, labels = self.article, self.labels
        if article is None or labels is None:
            return
        shown = self._pieces(article, labels)

        def arrive(found: Spot | None) -> None:
            if found:
                self.view.set_caret(found)
            else:
                self.view.jump(0, 0)
            then()

        self.view.show_pieces(shown, labels, self.look)
        self.view.arriving.go(spot, partial(self._next_shown, article), arrive)

    def _next_shown(self, article: Article, spot: Spot) -> Spot | None:
        """The first sentence after one that is hidden, else the last before it."""
        order = [segment.id for segment in article.segments]
        here = order.index(spot.segment) if spot.segment in order else 0
        shown = (Spot(key) for key in (*order[here:], *reversed(order[:here])))
        return next((each for each in shown if self.view.article.place(each)), None)


class _Latest(Mapping[str, Translation]):
    """The translations that are there when they are asked for: a document that is filled in turns shows those that came meanwhile."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def _now(self) -> Mapping[str, Translation]:
        return self._desk.translated.translations if self._desk.translated else {}

    def __getitem__(self, key: str) -> Translation:
        return self._now[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._now)

    def __len__(self) -> int:
        return len(self._now)
