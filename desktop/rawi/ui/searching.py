"""The search in the article; its bar is made when it is first asked for: until then the article is the only text with a caret."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rawi.ui.article_view import ArticleView
from rawi.ui.bars import FindBar
from rawi.ui.jumping import Jumping


class Searching:
    """Puts the bar into the window's layout, below the text."""

    def __init__(self, window: QWidget, layout: QVBoxLayout, view: ArticleView, jumping: Jumping) -> None:
        self._window, self._layout, self._view, self._jumping = window, layout, view, jumping
        self._bar: FindBar | None = None

    @property
    def bar(self) -> FindBar:
        """The bar."""
        if self._bar is None:
            self._bar = FindBar(self._window, self._find, self._view.setFocus)
            self._layout.insertWidget(1, self._bar)
        return self._bar

    def open(self) -> None:
        """Ask for words."""
        self.bar.open_bar()

    def again(self, *, backwards: bool) -> None:
        """The next place where they stand."""
        self.bar.go(backwards=backwards)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "find": partial(self.open),
            "find_next": partial(self.again, backwards=False),
            "find_previous": partial(self.again, backwards=True),
        }

    def _find(self, words: str, backwards: bool) -> None:
        self._jumping.find(words, backwards=backwards)
