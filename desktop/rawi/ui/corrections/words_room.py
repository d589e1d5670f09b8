"""What the rooms of the reader's own words share: a list that is shown, and each change kept, told and followed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from rawi.ui.corrections.keeping import Keeping
from rawi.ui.tell import Teller

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from rawi.ui.corrections.words_dialog import WordsDialog

T = TypeVar("T")


class WordsRoom(ABC, Generic[T]):
    """Shows, adds, changes and removes items of one kind."""

    def __init__(self, parent: Callable[[], QWidget], teller: Teller, keeping: Keeping) -> None:
        self._parent, self._teller, self._keeping = parent, teller, keeping

    @abstractmethod
    def _listed(self, parent: QWidget) -> WordsDialog[T]:
        """The window of the list."""

    @abstractmethod
    def _writing(self, item: T, parent: QWidget) -> tuple[QDialog, Callable[[], T]]:
        """The window to write one, and what is written there once it is accepted."""

    @abstractmethod
    def _begun(self) -> T:
        """A new one, with what the reader points at."""

    @abstractmethod
    def _all(self) -> list[T]:
        """What the library has; not in the window's thread, like the next two."""

    @abstractmethod
    def _keep(self, item: T) -> None:
        """Add or change one."""

    @abstractmethod
    def _take_away(self, items: list[T]) -> None:
        """Remove them."""

    @abstractmethod
    def _changed(self, items: list[T]) -> None:
        """What they concern follows."""

    @abstractmethod
    def _kept(self, item: T) -> str:
        """What is announced when one is kept."""

    @abstractmethod
    def _gone(self, count: int) -> str:
        """What is announced when some were removed."""

    def show(self) -> None:
        """All of them in a window."""
        dialog = self._listed(self._parent())

        def renew() -> None:
            self._keeping.run(self._all, dialog.show_items)

        def remove(items: list[T]) -> None:
            def done(_none: Any) -> None:
                renew()
                self._changed(items)
                self._teller.announce(self._gone(len(items)))

            self._keeping.run(lambda: self._take_away(items), done)

        dialog.added.connect(lambda: self._write(self._begun(), dialog, renew))
        dialog.edited.connect(lambda item: self._write(item, dialog, renew))
        dialog.removed.connect(remove)
        dialog.finished.connect(dialog.deleteLater)
        renew()
        dialog.open()

    def _write(self, item: T, parent: QWidget, then: Callable[[], object]) -> None:
        """Edit one, or a new one."""
        dialog, written = self._writing(item, parent)

        def save() -> None:
            new = written()

            def done(_none: Any) -> None:
                then()
                self._changed([item, new])
                self._teller.announce(self._kept(new))

            self._keeping.run(lambda: self._keep(new), done)

        dialog.accepted.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
