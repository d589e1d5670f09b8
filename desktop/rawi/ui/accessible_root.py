"""The accessible article as the things inside it know it: whom they ask for their neighbours. `AccessibleArticle` makes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAccessibleWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QAccessibleInterface

    from rawi.ui.article_view import ArticleView
    from rawi.ui.tables.grid import Grid


class AccessibleRoot(QAccessibleWidget):
    """Paragraphs are asked for by their numbers in the document."""

    view: ArticleView

    def locale(self, position: int) -> QLocale:
        """The language of the paragraph at a position; of Rawi's own words the interface's."""
        raise NotImplementedError

    def paragraph(self, number: int) -> QAccessibleInterface:
        """The object of a paragraph."""
        raise NotImplementedError

    def parent_of(self, number: int) -> QAccessibleInterface:
        """What holds a paragraph: a list, a table's row, or the article."""
        raise NotImplementedError

    def table(self, number: int) -> QAccessibleInterface | None:
        """The table that a paragraph is a cell of."""
        raise NotImplementedError

    def grid(self, number: int) -> Grid | None:
        """The cells of that table; None while the text is being changed."""
        raise NotImplementedError
