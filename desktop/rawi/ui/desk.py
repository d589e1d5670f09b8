"""What lies on the reader's desk: the article, its translation, the view, and the look; one place for everyone to ask."""

from PySide6.QtCore import QObject, Signal

from rawi.article.model import Article
from rawi.article.translation import Spot, TranslatedArticle, View
from rawi.render.labels import PageLabels
from rawi.render.pieces import pieces
from rawi.settings.table import Settings
from rawi.ui.article_document import ArticleDocument
from rawi.ui.article_format import Look
from rawi.ui.article_view import ArticleView
from rawi.ui.theming import Theme
from rawi.wording.labels import page_labels


class Desk(QObject):
    """Shows the article in its view; `changed` tells that article, translation or view are others now."""

    changed = Signal()

    def __init__(self, view: ArticleView, settings: Settings, theme: Theme) -> None:
        super().__init__(view)
        self.view, self.settings, self.theme = view, settings, theme
        self.article: Article | None = None
        self.translated: TranslatedArticle | None = None
        self.mode = View.ORIGINAL

    @property
    def labels(self) -> PageLabels | None:
        """The words around the article."""
        shown = self.translated if self.mode is not View.ORIGINAL else None
        return page_labels(self.article, shown, self.settings.speech_speed) if self.article else None

    def open(self, article: Article, place: str) -> None:
        """Show another article at a place in it ("" for its beginning)."""
        self.article, self.translated, self.mode = article, None, View.ORIGINAL
        self.view.setAccessibleName(article.title)
        self.show(Spot(place) if place else None)
        self.changed.emit()

    def clear(self) -> None:
        """Nothing on the desk any more."""
        self.article, self.translated, self.mode = None, None, View.ORIGINAL
        self.view.setAccessibleName("")
        self.view.highlight(None)
        self.view.article.clear()

    def change(self, mode: View, translated: TranslatedArticle | None) -> None:
        """Another view, or another translation, of the same article."""
        spot = self.view.spot_at_caret()
        self.mode, self.translated = mode, translated
        if spot:
            spot = Spot(spot.segment, translated=mode is View.TRANSLATION)
        self.show(spot)
        self.changed.emit()

    def refresh(self, settings: Settings, theme: Theme) -> None:
        """The same with another look."""
        self.settings, self.theme = settings, theme
        if self.article:
            self.show(self.view.spot_at_caret())

    def show(self, spot: Spot | None) -> None:
        """Fill the view and put the caret at the sentence."""
        article, labels = self.article, self.labels
        if article is None or labels is None:
            return
        shown = pieces(article, self.mode, self.translated, labels, furniture=self.settings.show_furniture)

        def fill(document: ArticleDocument, look: Look) -> None:
            document.show(shown, labels, look)
            if spot and document.place(spot) is None:
                document.finish()

        self.view.show_pieces(fill, Look(self.theme, self.settings.text_size, tinted=self.mode is View.BOTH))
        if spot:
            self.view.set_caret(spot)
        else:
            self.view.jump(0, 0)
