"""What is done with articles of the library: finished or not, tags, collections, deleting; the selected ones, or the open one."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, stop_if
from rawi.library.model import Entry, Field
from rawi.library.store import Library
from rawi.ui.jobs import Jobs
from rawi.ui.shelf.dialogs import show_dialog
from rawi.wording import entries as words

if TYPE_CHECKING:
    from rawi.ui.shelf.labels_dialog import LabelsDialog

Entries = tuple[Entry, ...]


class EntryCommands(QObject):
    """`subjects` says which articles are meant: the work of a job, since they may be far down the list.

    `changed` gives articles as they are now and a sentence, `deleted` ids and a sentence, `problem` what went wrong.
    """

    changed = Signal(object, str)
    deleted = Signal(object, str)
    problem = Signal(object)

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        library: Library,
        take_out: Callable[[Sequence[str]], None],
        subjects: Callable[[], Callable[[], Entries]],
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._library, self._subjects = window, jobs, library, subjects
        self._take_out = take_out

    def mark(self) -> None:
        """Finished; not finished any more where all of them are."""
        self._with_subjects(self._mark)

    def label(self, field: Field) -> None:
        """Edit tags or collections in a dialog."""
        self._with_subjects(lambda entries: self._label(entries, field))

    def delete(self) -> None:
        """Ask once, then delete."""
        self._with_subjects(self._ask)

    def _with_subjects(self, act: Callable[[Entries], None]) -> None:
        """Act on the articles that are meant."""
        find = self._subjects()
        self._jobs.run(
            self.tr("Looking into the library"),
            lambda _progress, _cancelled: find(),
            done=lambda entries: (
                act(entries) if entries else self.problem.emit(RawiError(Code.ARTICLE_MISSING))
            ),
            failed=self.problem.emit,
        )

    def _mark(self, entries: Entries) -> None:
        finished = not all(entry.finished for entry in entries)
        said = words.marked(entries[0].title, len(entries), finished=finished)
        self._change(entries, lambda entry: self._library.set_finished(entry.id, finished), lambda _now: said)

    def _label(self, entries: Entries, field: Field) -> None:
        def show(facets: Sequence[object]) -> None:
            names = [str(getattr(facet, "value", "")) for facet in facets]
            from rawi.ui.shelf.labels_dialog import LabelsDialog

            dialog = LabelsDialog(entries, field, names, self._window)
            dialog.accepted.connect(lambda: self._relabel(entries, dialog))
            show_dialog(dialog)

        self._jobs.run(
            self.tr("Looking into the library"),
            lambda _progress, _cancelled: self._library.facets(field),
            done=show,
            failed=self.problem.emit,
        )

    def _relabel(self, entries: Entries, dialog: "LabelsDialog") -> None:
        field = dialog.field
        names = {entry.id: dialog.changed(entry) for entry in entries}
        put = self._library.set_tags if field is Field.TAG else self._library.set_collections
        said = words.labelled(entries[0].title, len(entries), names[entries[0].id], field)
        self._change(entries, lambda entry: put(entry.id, names[entry.id]), lambda _now: said)

    def _change(
        self, entries: Entries, put: Callable[[Entry], object], said: Callable[[Entries], str]
    ) -> None:
        """Change each in a job and tell how they are now."""

        def work(progress: Progress, cancelled: IsCancelled) -> Entries:
            for number, entry in enumerate(entries):
                stop_if(cancelled)
                put(entry)
                progress((number + 1) / len(entries))
            now = (self._library.entry(entry.id) for entry in entries)
            return tuple(entry for entry in now if entry)

        self._jobs.run(
            self.tr("Changing articles"),
            work,
            done=lambda now: self.changed.emit(now, said(now)),
            failed=self.problem.emit,
        )

    def _ask(self, entries: Entries) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Delete from the library"))
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(words.ask_delete(entries[0].title, len(entries)))
        delete = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        delete.clicked.connect(lambda: self._delete(entries))
        show_dialog(box)

    def _delete(self, entries: Entries) -> None:
        keys = [entry.id for entry in entries]
        said = words.deleted(entries[0].title, len(entries))
        self._jobs.run(
            self.tr("Deleting articles"),
            lambda _progress, _cancelled: self._take_out(keys),
            done=lambda _nothing: self.deleted.emit(keys, said),
            failed=self.problem.emit,
        )
