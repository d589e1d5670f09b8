"""The library beside the article: comes and goes, opens what was chosen, and answers the library's actions."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget

from rawi.library.model import Entry, Field, Query, Sort
from rawi.library.store import Library
from rawi.session import Opened
from rawi.ui.desk import Desk
from rawi.ui.jobs import Job, Jobs
from rawi.ui.listening import Listening
from rawi.ui.opening import Opening
from rawi.ui.preferences import Preferences
from rawi.ui.shelf.entry_commands import EntryCommands
from rawi.ui.tell import Teller
from rawi.wording.translator import translate

if TYPE_CHECKING:
    from rawi.ui.shelf.listing import Listing
    from rawi.ui.shelf.page import ShelfPage

_MENU = ("open_entry", "listen_entry", "finished", "tags", "collections", "delete_entry")


class ShelfRoom(QObject):
    """`pages` holds the article's page; the library's is put beside it when it is first asked for.

    `left` tells that the article is shown again, or gone; `counted` how many articles the list has, in words; `adding`
    that files ("files") or a folder ("folder") are to be taken in.
    """

    left = Signal()
    counted = Signal(str)
    adding = Signal(str)

    def __init__(
        self,
        pages: QStackedWidget,
        library: Library,
        take_out: Callable[[Sequence[str]], None],
        jobs: Jobs,
        desk: Desk,
        opening: Opening,
        listening: Listening,
        teller: Teller,
        preferences: Preferences,
    ) -> None:
        super().__init__(pages)
        self._pages, self._library, self._jobs = pages, library, jobs
        self._desk, self._opening, self._listening = desk, opening, listening
        self._teller, self._preferences = teller, preferences
        self._made: tuple[ShelfPage, Listing] | None = None
        self.entries = EntryCommands(pages, jobs, library, take_out, self._subjects)
        self.actions: dict[str, QAction] = {}
        self._listen = ""
        self.entries.problem.connect(teller.problem)
        self.entries.changed.connect(self._changed)
        self.entries.deleted.connect(self._deleted)
        opening.opened.connect(self._opened)
        opening.folder.connect(self._folder)

    @property
    def page(self) -> "ShelfPage":
        """The library's page."""
        return self._parts()[0]

    @property
    def listing(self) -> "Listing":
        """What keeps its list true."""
        return self._parts()[1]

    @property
    def shown(self) -> bool:
        """True while the library is what the reader sees."""
        return self._made is not None and self._pages.currentWidget() is self._made[0]

    def _parts(self) -> "tuple[ShelfPage, Listing]":
        from rawi.ui.shelf.listing import Listing
        from rawi.ui.shelf.page import ShelfPage

        if self._made is None:
            page = ShelfPage(self._pages, self._preferences.settings, self._preferences.theme)
            self._pages.addWidget(page)
            self._made = page, Listing(page, self._library, self._jobs, self._preferences)
            self._connect(*self._made)
        return self._made

    def _connect(self, page: "ShelfPage", listing: "Listing") -> None:
        listing.problem.connect(self._teller.problem)
        listing.told.connect(self._teller.announce)
        listing.counted.connect(lambda text: self.counted.emit(text) if self.shown else None)
        page.list.menu.connect(self._menu)
        page.list.doubleClicked.connect(lambda _index: self.open_current())
        page.search.keyed.connect(self._search_key)
        page.empty.adding.clicked.connect(lambda: self.adding.emit("files"))
        page.empty.folder.clicked.connect(lambda: self.adding.emit("folder"))
        self._preferences.changed.connect(
            lambda: page.apply(self._preferences.settings, self._preferences.theme)
        )

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "library": self.switch,
            "open_entry": self.open_current,
            "listen_entry": partial(self.open_current, listen=True),
            "next_unread": self.next_unread,
            "recent": self.recent,
            "finished": self.entries.mark,
            "tags": partial(self.entries.label, Field.TAG),
            "collections": partial(self.entries.label, Field.COLLECTION),
            "delete_entry": self.entries.delete,
            "clear_filters": self.clear,
        }

    def show(self) -> None:
        """The library, with the keys on the article they were on."""
        self._pages.setCurrentWidget(self.page)
        self._pages.window().setWindowTitle(translate("entries", "Library - Rawi"))
        self.listing.refresh()
        self.page.focus()

    def _folder(self, _path: object) -> None:
        """What is in a folder comes into the library: with nothing else to read it is seen there."""
        if self._desk.article is None:
            self.show()

    def renew(self) -> None:
        """The library holds others now."""
        if self.shown:
            self.listing.refresh()

    def leave(self) -> bool:
        """Back to the article; False where none is open."""
        if self._desk.article is None:
            self._teller.announce(translate("entries", "No article is open"))
            return False
        self._pages.setCurrentIndex(0)
        self.left.emit()
        self._desk.view.setFocus()
        return True

    def switch(self) -> None:
        """To the library, or back."""
        if self.shown:
            self.leave()
        else:
            self.show()

    def search(self) -> None:
        """Ask for words."""
        self.page.search.focus()

    def open_current(self, *, listen: bool = False) -> None:
        """Open the row the keys are on, where its words were found; read it aloud at once if asked to. First show the library."""
        if not self.shown:
            self.show()
            return
        row = self.page.list.current
        if row:
            segment = row.snippets[0].segment if row.snippets else ""
            self.open(row.entry, segment, listen=listen)

    def tell_current(self) -> None:
        """Say all that the library knows of the article the keys are on."""
        from rawi.wording import entries as words

        row = self.page.list.current
        if row:
            self._teller.text(words.about(row.entry))

    def clear(self) -> None:
        """All articles again, in the same order."""
        now = self.listing.query
        self.listing.choose(Query(sort=now.sort, descending=now.descending))

    def recent(self) -> None:
        """The articles in the order they were last read in."""
        if not self.shown:
            self.show()
        self.listing.choose(Query(sort=Sort.READ))
        self.page.list.setFocus()

    def next_unread(self) -> None:
        """Open the next article that was never read in."""

        def done(entry: Entry | None) -> None:
            if entry:
                self.open(entry)
            else:
                self._teller.text(translate("entries", "There is no unread article"))

        self.find_unread(done)

    def find_unread(self, done: Callable[[Entry | None], object]) -> Job:
        """Look for the next article that was never read in."""
        row = self.page.list.current if self.shown else None
        after = row.entry.id if row else self._open_id()
        return self._jobs.run(
            self.tr("Looking into the library"),
            lambda _progress, _cancelled: self._library.next_unread(after),
            done=done,
            failed=self._teller.problem,
        )

    def ended(self) -> None:
        """The open article was heard to its end: it is finished."""
        key = self._open_id()
        self._jobs.run(
            self.tr("Changing articles"),
            lambda _progress, _cancelled: self._library.set_finished(key, True),
            done=lambda _nothing: self.renew(),
            failed=self._teller.problem,
        )

    def begin(self, otherwise: Callable[[], object]) -> None:
        """At the start: the library if it holds anything, `otherwise` else."""
        self._jobs.run(
            self.tr("Looking into the library"),
            lambda _progress, _cancelled: self._library.count(Query()),
            done=lambda count: self.show() if count else otherwise(),
            failed=lambda _error: otherwise(),
        )

    def open(self, entry: Entry, segment: str = "", *, listen: bool = False) -> None:
        """Open an article of the library at a segment, or where the reader was; read it aloud at once if asked to."""
        self._listen = entry.id if listen else ""
        self._opening.open_key(entry.id, entry.title, segment)

    def _opened(self, opened: Opened) -> None:
        self._pages.setCurrentIndex(0)
        if self._listen == opened.article.id and not self._listening.playing:
            self._teller.hush()
            self._listening.toggle()
        self._listen = ""

    def _subjects(self) -> Callable[[], tuple[Entry, ...]]:
        """How to get at the chosen articles of the list, or at the open one."""
        if self.shown:
            return self.listing.entries(self.page.list.chosen)
        key = self._open_id()

        def find() -> tuple[Entry, ...]:
            entry = self._library.entry(key)
            return (entry,) if entry else ()

        return find

    def _open_id(self) -> str:
        return self._desk.article.id if self._desk.article else ""

    def _changed(self, entries: tuple[Entry, ...], said: str) -> None:
        if self._made:
            self.listing.change(entries)
        self._say(said)

    def _deleted(self, keys: list[str], said: str) -> None:
        if self._open_id() in keys:
            self._listening.stop()
            self._opening.forget()
            self._desk.clear()
            self.left.emit()
            if not self.shown:
                self.show()
        self.listing.remove(keys)
        self._say(said)

    def _say(self, text: str) -> None:
        """In the library the list shows what happened; over the article the notice does."""
        if self.shown:
            self._teller.announce(text)
        else:
            self._teller.text(text)

    def _search_key(self, name: str) -> None:
        if name == "list":
            self.page.focus()
        elif name == "open":
            if self.page.search.words:
                self.listing.when_found(self.open_current)
        else:
            self.leave()

    def _menu(self, point: QPoint) -> None:
        menu = QMenu(self.page.list)
        menu.addActions([self.actions[name] for name in _MENU])
        menu.popup(point)
        menu.aboutToHide.connect(menu.deleteLater)
