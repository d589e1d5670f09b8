"""The reader's edits of one article: made, undone, redone, applied; stored in jobs, the last state always."""

from collections import deque

from PySide6.QtCore import QObject, Signal

from rawi.article.model import Article
from rawi.library import edits as library_edits
from rawi.library.anchors import anchor_of
from rawi.library.edits import Edit, Role
from rawi.library.store import Library
from rawi.ui.jobs import Jobs

Edits = tuple[Edit, ...]


class Editing(QObject):
    """`loaded` is the article as Rawi found it; `article` as the reader says it is."""

    problem = Signal(object)

    def __init__(self, parent: QObject, jobs: Jobs, library: Library) -> None:
        super().__init__(parent)
        self._jobs, self._library = jobs, library
        self._waiting: deque[tuple[str, Edits]] = deque()
        self._storing = False
        self.loaded: Article | None = None
        self._edits: Edits = ()
        self._before: list[Edits] = []
        self._after: list[Edits] = []

    def begin(self, loaded: Article, edits: Edits) -> None:
        """Take another article; what was undone for the one before is forgotten, its edits stay."""
        if self.loaded is None or self.loaded.id != loaded.id:
            self._before, self._after = [], []
        self.loaded, self._edits = loaded, edits

    @property
    def article(self) -> Article | None:
        """The article with the edits."""
        return library_edits.apply(self.loaded, self._edits) if self.loaded else None

    def make(self, segment: str, role: Role, level: int = 0) -> bool:
        """The block with this segment is that; False where it has none or is that by the reader's word already."""
        anchor = anchor_of(self.loaded, segment) if self.loaded else None
        if self.loaded is None or anchor is None:
            return False
        inside = _block_segments(self.loaded, segment)
        others = tuple(each for each in self._edits if each.anchor.segment not in inside)
        self._change((*others, Edit(anchor, role, level)))
        return True

    def reset(self) -> bool:
        """As Rawi found it."""
        if self._edits:
            self._change(())
            return True
        return False

    def undo(self) -> bool:
        """The state before; False where there is none."""
        return self._step(self._before, self._after)

    def redo(self) -> bool:
        """The state that was undone; False where there is none."""
        return self._step(self._after, self._before)

    def _change(self, edits: Edits) -> None:
        self._before.append(self._edits)
        self._after.clear()
        self._take(edits)

    def _step(self, source: list[Edits], other: list[Edits]) -> bool:
        if not source:
            return False
        other.append(self._edits)
        self._take(source.pop())
        return True

    def _take(self, edits: Edits) -> None:
        self._edits = edits
        if self.loaded:
            self._waiting.append((self.loaded.id, edits))
        self._store()

    def _store(self) -> None:
        """One job at a time, so that an older state never overwrites a newer one."""
        if self._storing or not self._waiting:
            return
        self._storing = True
        self._jobs.run(
            self.tr("Keeping the structure"),
            lambda _progress, _cancelled: self._store_waiting(),
            done=lambda _nothing: self._stored(),
            failed=self._failed,
            quiet=True,
        )

    def _store_waiting(self) -> None:
        while self._waiting:
            key, edits = self._waiting.popleft()
            if not any(later == key for later, _ in self._waiting):
                self._library.set_edits(key, edits)

    def _stored(self) -> None:
        self._storing = False
        self._store()

    def _failed(self, error: object) -> None:
        self._storing = False
        self.problem.emit(error)


def _block_segments(article: Article, segment: str) -> set[str]:
    """The segments of the block that holds this one."""
    for block in article.blocks:
        keys = {each.id for each in block.segments}
        if segment in keys:
            return keys
    return {segment}
