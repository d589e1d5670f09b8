"""The search in the article; its bar is made when it is first asked for: until then the article is the only text with a caret."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rawi.ui.article_view import ArticleView
from rawi.ui.bars import FindBar
from rawi.ui.jumping import Jumping
from rawi.wording import places


class Searching:
    """Puts the bar into the window's layout, below the text; says which hit of how many it went to."""

    def __init__(self, window: QWidget, layout: QVBoxLayout, view: ArticleView, jumping: Jumping) -> None:
        self._window, self._layout, self._view, self._jumping = window, layout, view, jumping
        self._bar: FindBar | None = None

    @property
    def bar(self) -> FindBar:
        """The bar."""
        if self._bar is None:
            from rawi.ui.finding import Finding

            self._finding = Finding(self._view.document())
            self._bar = FindBar(self._window, self._find, self._view.setFocus)
            self._layout.insertWidget(1, self._bar)
        return self._bar

    def open(self) -> None:
        """Ask for words; those that are selected are there already."""
        selected = self._view.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self.bar.words.setText(selected)
        self.bar.open_bar()

    def again(self, *, backwards: bool) -> None:
        """The next place where they stand; asks for words where there are none yet."""
        if self.bar.words.text():
            self.bar.go(backwards=backwards)
        else:
            self.open()

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "find": partial(self.open),
            "find_next": partial(self.again, backwards=False),
            "find_previous": partial(self.again, backwards=True),
        }

    def _find(self, words: str, backwards: bool) -> None:
        self._view.article.finish()
        cursor = self._view.textCursor()
        here = cursor.selectionStart() if cursor.hasSelection() or backwards else cursor.position() - 1
        hit = self._finding.find(words, here, backwards=backwards)
        if hit is None:
            self.bar.hits.setText(places.none_left("words"))
            self._jumping.announce(places.none_left("words"))
            return
        self.bar.hits.setText(places.hit(hit.number, hit.total))
        self._jumping.words(hit.start, hit.end, places.hit(hit.number, hit.total), wrapped=hit.wrapped)
