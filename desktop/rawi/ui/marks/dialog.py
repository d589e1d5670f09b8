"""The list of all marked sentences of an article."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from rawi.article.translation import Translation
from rawi.ui.choosing import ChoosingDialog
from rawi.wording import marks as words


def marks_dialog(found: Sequence[Translation], parent: QWidget) -> ChoosingDialog:
    """The window, not yet shown; it gives the number of the sentence that was chosen."""
    rows = [(words.row(each), number) for number, each in enumerate(found)]

    def note(_typed: str, left: int) -> str:
        return words.count(left, len(found))

    return ChoosingDialog(words.title(), rows, words.go_there(), note, parent)
