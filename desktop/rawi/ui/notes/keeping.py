"""An article's bookmarks and highlights: read and changed in jobs, always as the library has them."""

import itertools
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress
from rawi.library.model import Colour, Note, NoteKind
from rawi.library.store import Library
from rawi.ui.jobs import Jobs
from rawi.ui.notes.ranges import Marked

Done = Callable[[], object]


class Keeping(QObject):
    """`notes` are the article's, in reading order. `changed` tells that they are others now, `problem` what went wrong."""

    changed = Signal()
    problem = Signal(object)
    absent = Signal()

    def __init__(self, parent: QObject, jobs: Jobs, library: Library) -> None:
        super().__init__(parent)
        self._jobs, self._library = jobs, library
        self._key = ""
        self._one_at_a_time = threading.Lock()
        self._turns = itertools.count(1)
        self._latest = 0
        self.notes: tuple[Note, ...] = ()

    def open(self, article: Article) -> None:
        """Read another article's notes."""
        self._key, self.notes = article.id, ()
        self.changed.emit()
        self._run(lambda: None, lambda: None)

    def add(
        self, kind: NoteKind, marked: Marked, text: str, done: Done, colour: Colour | None = None
    ) -> None:
        """Keep a bookmark or highlight (without a colour: the last one's); `absent` where the article is not in the library."""
        key = self._key

        def work() -> int:
            return self._library.add_note(
                key,
                kind,
                marked.start,
                marked.end,
                marked.start_offset,
                marked.end_offset,
                marked.quote,
                text,
                colour,
            )

        self._run(work, done)

    def write(self, note: Note, text: str, done: Done) -> None:
        """Replace what the reader wrote."""
        self._run(lambda: self._library.change_note(note.id, text), done)

    def colour(self, note: Note, colour: Colour, done: Done) -> None:
        """Give a highlight another colour."""
        self._run(lambda: self._library.colour_note(note.id, colour), done)

    def remove(self, note: Note, done: Done) -> None:
        """Forget one."""
        self._run(lambda: self._library.remove_note(note.id), done)

    def _run(self, work: Callable[[], object], done: Done) -> None:
        """Change something, read all of them anew, tell. Jobs may end in another order than they read: what is older is not shown."""
        key = self._key

        def both(_progress: Progress, _cancelled: IsCancelled) -> tuple[int, object, tuple[Note, ...]]:
            with self._one_at_a_time:
                return next(self._turns), work(), tuple(self._library.notes(key))

        def ready(result: Any) -> None:
            turn, answer, notes = result
            if key != self._key:
                return
            if answer == 0:
                self.absent.emit()
                return
            if turn > self._latest:
                self._latest, self.notes = turn, notes
                self.changed.emit()
            done()

        self._jobs.run(self.tr("Keeping your notes"), both, done=ready, failed=self.problem.emit)
