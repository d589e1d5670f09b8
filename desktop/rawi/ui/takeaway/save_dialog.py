"""What the windows share that ask what to save and as what kind of file."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from rawi.article.translation import View
from rawi.ui.takeaway.view_choice import ViewChoice
from rawi.wording.translator import translate


class SaveDialog(QDialog):
    """`what` and `kind` say what the reader chose; `kinds` maps a kind's code, which is also the file's ending, to its words."""

    def __init__(
        self, title: str, kinds: Mapping[str, str], view: View, *, translated: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.what = ViewChoice(view, self)
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(translate("takeaway", "Kind of file"))
        self.kinds.view().setAccessibleName(translate("takeaway", "Kind of file"))
        for kind, text in kinds.items():
            self.kinds.addItem(translate("takeaway", text), kind)
        layout = QFormLayout(self)
        layout.addRow(self.what)
        layout.addRow(translate("takeaway", "&Kind of file"), self.kinds)
        for row in self.more():
            layout.addRow(row)
        if not translated:
            layout.addRow(note(self))
        layout.addRow(self._buttons())
        self.what.focus()

    @property
    def kind(self) -> str:
        """The kind's code."""
        return str(self.kinds.currentData())

    def more(self) -> tuple[QWidget, ...]:
        """What else is to be chosen."""
        return ()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        save = buttons.addButton(translate("takeaway", "&Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.addButton(translate("takeaway", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def note(parent: QWidget) -> QLabel:
    """Says that the article is translated first."""
    label = QLabel(
        translate("takeaway", "The article is not translated yet; that is done first where you ask for it."),
        parent,
    )
    label.setWordWrap(True)
    return label
