"""A page comes onto paper."""

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from rawi.ui.shelf.dialogs import show_dialog
from rawi.wording.translator import translate


def print_page(html: str, parent: QWidget) -> str:
    """Ask for a printer; what is to be told where there is none, else ""."""
    if not QPrinterInfo.availablePrinterNames():
        return translate(
            "keys", "There is no printer on this computer. Save the list, and print it elsewhere."
        )
    printer = QPrinter()
    asked = QPrintDialog(printer, parent)
    asked.accepted.connect(lambda: print_on(printer, html))
    show_dialog(asked)
    return ""


def print_on(printer: QPrinter, html: str) -> None:
    """The page, on this printer."""
    document = QTextDocument()
    document.setHtml(html)
    document.print_(printer)
