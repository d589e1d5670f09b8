"""Profiles: what their window shows, keeps and changes to."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from rawi.article.errors import RawiError
from rawi.settings.profiles import (
    READY_MADE,
    Profile,
    Profiles,
    ProfileStore,
    applied,
    in_use,
    of,
)
from rawi.ui.preferences import Preferences
from rawi.ui.shelf.dialogs import show_dialog
from rawi.ui.tell import Teller
from rawi.wording import profiles as words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rawi.ui.profiles.dialog import ProfilesDialog


class ProfilesRoom(QObject):
    """Answers "profiles" and "next_profile". `changed` gives the settings before, once those of a profile are in their place."""

    changed = Signal(object)

    def __init__(
        self, window: "QWidget", store: ProfileStore, preferences: Preferences, teller: Teller
    ) -> None:
        super().__init__(window)
        self._window, self._store = window, store
        self._preferences, self._teller = preferences, teller
        self._loaded: Profiles | None = None
        self._current: Profile | None = None
        self.dialog: ProfilesDialog | None = None

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"profiles": self.show, "next_profile": self.next}

    @property
    def profiles(self) -> Profiles:
        """The reader's own, read when they are first needed."""
        if self._loaded is None:
            self._loaded = self._store.load()
            if self._store.problem:
                self._teller.problem(self._store.problem)
        return self._loaded

    @property
    def listed(self) -> tuple[Profile, ...]:
        """All there are: the reader's own, the ready-made ones, what was before."""
        before = self.profiles.before
        return (*self.profiles.own, *READY_MADE, *((before,) if before else ()))

    def show(self) -> None:
        """The window."""
        from rawi.ui.profiles.dialog import ProfilesDialog

        dialog = self.dialog = ProfilesDialog(self._window, self._teller.announce)
        dialog.chosen.connect(self.take)
        dialog.saved.connect(self._save)
        dialog.renamed.connect(self._rename)
        dialog.deleted.connect(self._ask_deletion)
        dialog.finished.connect(lambda _result: self._closed())
        self._fill(self._current if self._current and self._used(self._current) else None)
        show_dialog(dialog)
        dialog.list.setFocus()

    def next(self) -> None:
        """Change to the one after that in use."""
        listed = self.listed
        here = next((n for n, each in enumerate(listed) if self._same(each)), -1)
        self.take(listed[(here + 1) % len(listed)])

    def take(self, profile: Profile) -> None:
        """Change to a profile, at once; what is not in it stays."""
        before = self._preferences.settings
        self._keep(self.profiles.changing(before, profile))
        self._current = profile
        self._preferences.take(applied(before, profile))
        self.changed.emit(before)
        self._teller.text(words.changed(profile))

    def _same(self, profile: Profile) -> bool:
        """The one that was changed to last, else one that is in use."""
        if self._current and self._used(self._current):
            return profile == self._current
        return self._used(profile)

    def _used(self, profile: Profile) -> bool:
        return in_use(self._preferences.settings, profile)

    def _fill(self, at: Profile | None = None) -> None:
        if self.dialog:
            self.dialog.show_profiles(self.listed, self._used, at)

    def _save(self, name: str) -> None:
        profile = self._named(name)
        if profile:
            self._keep(self.profiles.saved(profile))
            self._current = profile
            self._fill(profile)
            self._tell(words.saved(name))

    def _rename(self, profile: Profile, name: str) -> None:
        known = self.profiles.named(name)
        if known and known.name != profile.name:
            self._tell(words.taken(known.name))
        elif self._named(name):
            self._keep(self.profiles.renamed(profile.name, name))
            self._fill(self.profiles.named(name))
            self._tell(words.renamed(name))

    def _named(self, name: str) -> Profile | None:
        """The settings as they are under a name; without one that is told."""
        if not name:
            self._tell(words.nameless())
            return None
        return of(name, self._preferences.settings)

    def _ask_deletion(self, profile: Profile) -> None:
        box = QMessageBox(self.dialog)
        box.setWindowTitle(words.title())
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(words.ask_deletion(profile.name))
        delete = box.addButton(words.delete(), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(words.keep(), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        delete.clicked.connect(partial(self._delete, profile))
        show_dialog(box)

    def _delete(self, profile: Profile, _checked: bool = False) -> None:
        self._keep(self.profiles.without(profile.name))
        self._fill()
        self._tell(words.deleted(profile.name))

    def _keep(self, profiles: Profiles) -> None:
        self._loaded = profiles
        try:
            self._store.save(profiles)
        except RawiError as error:
            self._teller.problem(error)

    def _tell(self, text: str) -> None:
        if self.dialog:
            self.dialog.tell(text)

    def _closed(self) -> None:
        self.dialog = None
