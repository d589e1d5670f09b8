"""Sentences that come in a job's thread, brought to the desk in turns: a paragraph once all of its sentences are there."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Signal

from rawi.article.footnotes import without_references
from rawi.article.model import Article
from rawi.article.translation import TranslatedArticle, Translation
from rawi.ui.desk import Desk

_PULSE = 20
"""Milliseconds between looks at what has come."""


class Streaming(QObject):
    """One translation on its way; `whole` is what of it can be shown. `grown` tells that this is more than it was."""

    grown = Signal()
    settled = Signal()

    def __init__(self, desk: Desk, whole: TranslatedArticle, due: Sequence[int] = ()) -> None:
        """`due` are blocks (numbers in the article) that show less than `whole` has."""
        super().__init__(desk)
        self._desk, self.whole = desk, whole
        self._come: deque[Translation] = deque()
        self._held: dict[str, Translation] = {}
        self._due: list[int] = list(due)
        self._ending = False
        self._index(whole.article)
        self._timer = QTimer(self, interval=_PULSE)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    @property
    def due(self) -> tuple[int, ...]:
        """Blocks that are to be shown anew."""
        return tuple(self._due)

    def take(self, translation: Translation) -> None:
        """A sentence is translated; called in the job's thread."""
        self._come.append(translation)

    def end(self, whole: TranslatedArticle | None = None) -> None:
        """Nothing more comes: show also what is there of unfinished paragraphs; `whole` where all of it is there. `settled` follows."""
        self._ending = True
        if whole is not None:
            self._come.extend(whole.translations.values())
        self._gather()
        self._release(list(self._held))
        self._timer.setInterval(0)

    def close(self) -> None:
        """Show nothing more."""
        self._timer.stop()
        self.deleteLater()

    def _index(self, article: Article) -> None:
        """Which block each sentence stands in, and which sentences of each block are to come."""
        self._article = article
        self._block = {s.id: n for n, block in enumerate(article.blocks) for s in block.segments}
        self._left = [
            {s.id for s in block.segments if any(c.isalpha() for c in without_references(block, s))}
            - self.whole.translations.keys()
            for block in article.blocks
        ]

    def _turn(self) -> None:
        """What has come, and a turn's worth of what is due to be shown."""
        article = self._desk.article
        here = article is not None and article.id == self._article.id
        if here and article is not None and article is not self._article:
            self._index(article)
        self._gather()
        if self._due and here:
            done = self._desk.grow(self.whole, self._due)
            del self._due[:done]
        elif not here:
            self._due.clear()
        if self._ending and not self._due:
            self._timer.stop()
            self.settled.emit()

    def _gather(self) -> None:
        """Take what has come; release the paragraphs that it makes whole."""
        whole: list[str] = []
        while self._come:
            new = self._come.popleft()
            if self.whole.translations.get(new.segment) == new:
                continue
            self._held[new.segment] = new
            number = self._block.get(new.segment)
            if number is not None:
                self._left[number].discard(new.segment)
                if not self._left[number]:
                    whole += [s.id for s in self._article.blocks[number].segments]
        self._release(segment for segment in dict.fromkeys(whole) if segment in self._held)

    def _release(self, segments: Iterable[str]) -> None:
        """These sentences can be shown."""
        new = {segment: self._held.pop(segment) for segment in segments}
        if not new:
            return
        known = MappingProxyType({**self.whole.translations, **new})
        self.whole = replace(self.whole, article=self._article, translations=known)
        numbers = (self._block[segment] for segment in new if segment in self._block)
        self._due = list(dict.fromkeys([*self._due, *numbers]))
        self.grown.emit()
