"""Large print: how it is asked for, and how it comes onto paper or into a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QWidget,
)

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.progress import IsCancelled, Progress, stop_if
from rawi.article.translation import TranslatedArticle, View
from rawi.ui import file_dialogs
from rawi.ui.desk import Desk
from rawi.ui.jobs import Job, Jobs
from rawi.ui.leading import lead_number
from rawi.ui.shelf.dialogs import show_dialog
from rawi.ui.takeaway.save_dialog import note
from rawi.ui.takeaway.sheets import MARGINS, Printed, Sheet
from rawi.ui.takeaway.view_choice import ViewChoice
from rawi.ui.tell import Teller
from rawi.wording.labels import page_labels
from rawi.wording.translator import translate

Translate = Callable[
    [Article, TranslatedArticle | None, View, Progress, IsCancelled], TranslatedArticle | None
]
SMALLEST, LARGEST, USUAL = 14, 36, 18
"""Points of running text; 18 is what associations of blind people call large print."""


class PrintDialog(QDialog):
    """`sheet` is what the reader chose; `pdf` where they want a file."""

    def __init__(self, view: View, *, translated: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("takeaway", "Print"))
        self.pdf = False
        self.what = ViewChoice(view, self)
        self.points = QSpinBox(self)
        self.points.setRange(SMALLEST, LARGEST)
        self.points.setValue(USUAL)
        self.points.setSuffix(" pt")
        lead_number(self.points)
        self.points.setAccessibleName(translate("takeaway", "Size of the text in points"))
        self.pictures = QCheckBox(translate("takeaway", "With &pictures"), self)
        self.pictures.setChecked(True)
        layout = QFormLayout(self)
        layout.addRow(self.what)
        layout.addRow(translate("takeaway", "Si&ze of the text in points"), self.points)
        layout.addRow(self.pictures)
        if not translated:
            layout.addRow(note(self))
        layout.addRow(self._buttons())
        self.what.focus()

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        paper = box.addButton(translate("takeaway", "P&rint…"), QDialogButtonBox.ButtonRole.AcceptRole)
        paper.setDefault(True)
        file = box.addButton(translate("takeaway", "Save as P&DF…"), QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(translate("takeaway", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        file.clicked.connect(self._as_file)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _as_file(self) -> None:
        self.pdf = True
        self.accept()

    @property
    def sheet(self) -> Sheet:
        """What is chosen."""
        return Sheet(self.points.value(), self.what.view, self.pictures.isChecked())


class Printing(QObject):
    """Prints the article on the desk; `translation` makes what a view needs."""

    def __init__(
        self, window: QWidget, desk: Desk, jobs: Jobs, teller: Teller, translation: Translate
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._jobs, self._teller = window, desk, jobs, teller
        self._translation = translation

    def choose(self) -> None:
        """Ask how."""
        translated = self._desk.translated is not None
        dialog = PrintDialog(self._desk.mode, translated=translated, parent=self._window)
        dialog.accepted.connect(lambda: self._go(dialog.sheet, pdf=dialog.pdf))
        show_dialog(dialog)

    def _go(self, sheet: Sheet, *, pdf: bool) -> None:
        if not pdf and not QPrinterInfo.availablePrinterNames():
            self._teller.text(
                self.tr("There is no printer on this computer. Save as PDF, and print that elsewhere.")
            )
            return
        if not pdf:
            printer = QPrinter()
            printer.setPageMargins(MARGINS, QPageLayout.Unit.Point)
            asked = QPrintDialog(printer, self._window)
            asked.accepted.connect(lambda: self._print(sheet, printer))
            show_dialog(asked)
            return
        name = file_dialogs.save_name(self._window, self.tr("Save as PDF"), "", "PDF (*.pdf)")
        if name:
            self.save(sheet, Path(name if name.lower().endswith(".pdf") else f"{name}.pdf"))

    def _print(self, sheet: Sheet, printer: QPrinter) -> None:
        self._run(sheet, lambda: printer, self.tr("The article is printed."))

    def save(self, sheet: Sheet, path: Path) -> Job | None:
        """Write a PDF, whole or not at all."""
        from rawi import takeaway

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        said = self.tr("Saved as “{name}”.").replace("{name}", path.name)
        return self._run(
            sheet, lambda: _pdf(buffer), said, lambda: takeaway.save(path, bytes(buffer.data().data()))
        )

    def _run(
        self,
        sheet: Sheet,
        device: Callable[[], QPrinter | QPdfWriter],
        said: str,
        finish: Callable[[], None] = lambda: None,
    ) -> Job | None:
        article, known, find = self._desk.article, self._desk.translated, self._desk.view.pictures.find
        if article is None:
            return None

        def work(progress: Progress, cancelled: IsCancelled) -> None:
            whole = self._translation(article, known, sheet.view, progress, cancelled)
            labels = page_labels(article, whole if sheet.view is not View.ORIGINAL else None)
            target = device()
            if isinstance(target, QPdfWriter):
                target.setTitle(article.title)
            size = target.pageLayout().paintRect(QPageLayout.Unit.Point).size()
            printed = Printed(article, whole, sheet, labels, find, size, cancelled)
            _draw(printed, target, progress, cancelled)
            finish()

        return self._jobs.run(
            self.tr("Printing the article"),
            work,
            done=lambda _nothing: self._teller.text(said),
            failed=self._teller.problem,
            cancelled=lambda: self._teller.text(self.tr("Printing was cancelled.")),
        )


def _draw(
    printed: Printed, device: QPrinter | QPdfWriter, progress: Progress, cancelled: IsCancelled
) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise RawiError(Code.OUTPUT_FAILED, name="PDF", reason="QPainter")
    try:
        for done in printed.draw(device, painter):
            stop_if(cancelled)
            progress(done)
    finally:
        painter.end()


def _pdf(buffer: QBuffer) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setCreator("Rawi")
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, MARGINS)
    )
    return writer
