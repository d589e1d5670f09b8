"""Everything that can be given to the window to read: files, what is pasted, what is dropped on it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from rawi.article.errors import Code, RawiError
from rawi.article.stored import Stored
from rawi.ui.opening import Opening
from rawi.ui.tell import Teller
from rawi.wording import pasting

if TYPE_CHECKING:
    from rawi.ui.offering import Offer

Import = Callable[[Sequence[Path]], object]
Sort = Callable[[Sequence[Path], Import], object]
"""Keeps language packs back, and hands on what may be articles."""


class Taking(QObject):
    """One article is opened; of several files the first is, and the others go into the library."""

    def __init__(
        self, window: QWidget, opening: Opening, take_in: Import, sort: Sort, teller: Teller
    ) -> None:
        super().__init__(window)
        self._window, self._opening, self._teller = window, opening, teller
        self._take_in, self._sort = take_in, sort
        opening.folder.connect(lambda path: self._take_in([path]))
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"open": self.choose, "paste": self.paste}

    def choose(self) -> None:
        """Ask for files."""
        from rawi.ui import file_dialogs

        everything = self.tr("All files")
        packs = self.tr("Language packs")
        kinds = f"{self._articles()};;{packs} (*.argosmodel *.zip);;{everything} (*)"
        names = file_dialogs.open_names(self._window, self.tr("Open a stored article"), kinds)
        self.files([Path(name) for name in names])

    def paste(self) -> None:
        """Open what is on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())

    def files(self, paths: Sequence[Path]) -> None:
        """Open the first, take in the others; a folder is taken in with all its files. Language packs are offered for installing."""
        self._sort(paths, self._files)

    def _files(self, paths: Sequence[Path]) -> None:
        for path in paths[:1]:
            self._opening.open(path, folders=True)
        if paths[1:]:
            self._take_in(paths[1:])

    def take(self, mime: QMimeData) -> None:
        """Open what is pasted or dropped, or say why there is nothing to open."""
        from rawi.ui.offering import offer

        found = offer(mime)
        if found.paths:
            self.files(found.paths)
        elif found.address:
            from rawi.load.shortcuts import refused

            self._teller.problem(refused(found.address))
        elif found.picture or found.words:
            self._open(found)
        else:
            self._teller.problem(RawiError(Code.CLIPBOARD_EMPTY))

    def _open(self, found: "Offer") -> None:
        now, picture = datetime.now(), found.picture
        name = pasting.picture_name(now) if picture else pasting.text_name(now)
        self._opening.open_stored(name, lambda: Stored(name, picture() if picture else found.words))

    def _articles(self) -> str:
        """Every format's endings, from the one table."""
        from rawi.load.formats import FORMATS

        endings = dict.fromkeys(suffix for form in FORMATS for suffix in form.suffixes if suffix)
        articles = self.tr("Articles")
        return f"{articles} ({' '.join(f'*{ending}' for ending in endings)})"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drags over the window, and drops."""
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDragMoveEvent):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return True
        if kind is QEvent.Type.Drop and isinstance(event, QDropEvent):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.take(event.mimeData())
            return True
        return super().eventFilter(watched, event)
