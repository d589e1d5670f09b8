"""One window in, another in its place: the same article at the same sentence, in the interface language of now."""

from PySide6.QtCore import Qt

from rawi.ui.main_window import MainWindow
from rawi.wording.settings import now_in


def hand_over(before: MainWindow, after: MainWindow, interface: str) -> None:
    """Show `after` where `before` stands, tell the language that it speaks, and close `before`."""
    spot, article = before.listening.spot(), before.desk.article
    after.restoreGeometry(before.saveGeometry())
    after.show()

    def tell() -> None:
        after.teller.text(now_in(interface))

    if article:
        after.ready.connect(tell, Qt.ConnectionType.SingleShotConnection)
        after.opening.take_over(article, spot.segment if spot else "")
    else:
        tell()
    if before.shelf.shown or not article:
        after.trigger("library")
    after.rooms.take_over(before.rooms)
    before.close()
    before.deleteLater()
