"""What the keys of the structure mode do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rawi.article.model import Article, Block
from rawi.article.progress import IsCancelled, Progress
from rawi.article.translation import Spot
from rawi.library.edits import Role
from rawi.library.store import Library
from rawi.ui.actions import STRUCTURE
from rawi.ui.desk import Desk
from rawi.ui.jobs import Jobs
from rawi.ui.key_filter import KeyFilter
from rawi.ui.structure.bar import StructureBar
from rawi.ui.structure.editing import Editing, Edits
from rawi.ui.tell import Teller
from rawi.wording import notes, structure

_ROLES = (
    Role.TITLE, Role.STANDFIRST, Role.BYLINE, Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM, Role.FURNITURE, Role.RELATED,
)  # fmt: skip


class StructureRoom(QObject):
    """`changed` tells that the article reads otherwise now, `switched` whether the mode is on."""

    changed = Signal()
    switched = Signal(bool)

    def __init__(
        self,
        window: QWidget,
        layout: QVBoxLayout,
        desk: Desk,
        jobs: Jobs,
        library: Library,
        keys: KeyFilter,
        teller: Teller,
        trigger: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._library = desk, jobs, library
        self._keys, self._teller = keys, teller
        self.editing = Editing(self, jobs, library)
        self.editing.problem.connect(teller.problem)
        self.bar = StructureBar(window, trigger)
        layout.insertWidget(1, self.bar)
        desk.view.cursorPositionChanged.connect(self._show_kind)

    @property
    def on(self) -> bool:
        """True while the mode lasts."""
        return self._keys.mode == STRUCTURE

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        roles = {f"role_{role.value}": partial(self.say, role) for role in _ROLES}
        levels = {f"role_heading_{n}": partial(self.say, Role.HEADING, n) for n in range(1, 7)}
        return {
            "structure": self.switch,
            "structure_undo": self.undo,
            "structure_redo": self.redo,
            "structure_reset": self.reset,
            "structure_end": self.leave,
            **roles,
            **levels,
        }

    def switch(self) -> None:
        """Begin, or end."""
        article = self._desk.article
        if self.on or article is None:
            self.leave()
            return
        key = article.id

        def work(_progress: Progress, _cancelled: IsCancelled) -> tuple[Article | None, Edits]:
            return self._library.loaded(key), self._library.edits(key)

        self._jobs.run(self.tr("Structure"), work, done=self._enter, failed=self._teller.problem)

    def leave(self) -> None:
        """End; the changes are kept."""
        if self.on:
            self._end()
            self._teller.text(structure.left())
        self.switched.emit(self.on)

    def opened(self) -> None:
        """Another article: the mode was for the one before."""
        if self.on:
            self._end()
        self.switched.emit(self.on)

    def say(self, role: Role, level: int = 0) -> None:
        """The block at the caret is this."""
        spot = self._desk.view.spot_at_caret()
        if spot and self.editing.make(spot.segment, role, level):
            self._show()
            block = self._block()
            self._teller.announce(structure.told(block) if block else "")

    def undo(self) -> None:
        """One change back."""
        if self.editing.undo():
            self._show()
            self._teller.announce(structure.undone(self._block()))
        else:
            self._teller.announce(structure.nothing_to_undo())

    def redo(self) -> None:
        """The change again."""
        if self.editing.redo():
            self._show()
            self._teller.announce(structure.redone(self._block()))
        else:
            self._teller.announce(structure.nothing_to_redo())

    def reset(self) -> None:
        """As Rawi found it."""
        if self.editing.reset():
            self._show()
        self._teller.announce(structure.reset())

    def _enter(self, found: tuple[Article | None, Edits]) -> None:
        loaded, edits = found
        article = self._desk.article
        if loaded is None or article is None or article.id != loaded.id:
            self._teller.text(notes.not_stored())
            self.switched.emit(False)
            return
        self.editing.begin(loaded, edits)
        self._keys.mode = STRUCTURE
        self._desk.reveal(furniture=True)
        self.bar.show_keys(self._keys.of)
        self.bar.show()
        self._show_kind()
        self._desk.view.setFocus()
        self._teller.text(structure.entered(self._block()))
        self.switched.emit(self.on)

    def _end(self) -> None:
        self._keys.mode = ""
        self.bar.hide()
        self._desk.reveal(furniture=False)
        self._desk.changed.emit()

    def _show(self) -> None:
        article = self.editing.article
        if article:
            self._desk.replace(article)
            self._show_kind()
            self.changed.emit()
        if not self.on:
            self._desk.changed.emit()

    def _show_kind(self) -> None:
        block = self._block() if self.on else None
        if block:
            self.bar.label.setText(structure.here(block))

    def _block(self) -> Block | None:
        """The block at the caret."""
        spot: Spot | None = self._desk.view.spot_at_caret()
        blocks = self._desk.article.blocks if self._desk.article else ()
        return next((b for b in blocks if spot and any(s.id == spot.segment for s in b.segments)), None)
