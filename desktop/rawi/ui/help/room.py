"""The article that tells how Rawi is used, with the reader's own keys in it; and what Rawi is."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from rawi.article.stored import Stored
from rawi.settings import resources
from rawi.ui.jobs import Job
from rawi.ui.opening import Opening
from rawi.ui.shelf.dialogs import show_dialog
from rawi.wording import guide


class HelpRoom:
    """Answers "guide" and "about"."""

    def __init__(self, window: QWidget, opening: Opening, interface: str) -> None:
        self._window, self._opening, self._interface = window, opening, interface

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"guide": self.show_guide, "about": self.show_about}

    def show_guide(self) -> Job:
        """As an article; it is not kept in the library."""
        path = resources.guide(self._interface)
        text = guide.with_keys(path.read_text(encoding="utf-8"))
        return self._opening.read(Stored(path.name, text.encode("utf-8")), guide.title())

    def show_about(self) -> None:
        """The window that tells version and licence."""
        from rawi.ui.help.about import AboutDialog

        listed = self.show_licences if resources.licences().is_file() else None
        show_dialog(AboutDialog(self._window, listed))

    def show_licences(self) -> Job:
        """The parts of Rawi with their licences, as an article; it is not kept in the library."""
        path = resources.licences()
        return self._opening.read(Stored(path.name, path.read_bytes()), guide.licences_title())
