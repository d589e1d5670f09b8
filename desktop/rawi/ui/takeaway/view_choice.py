"""The choice of what is taken away: the original, the translation, or both."""

from PySide6.QtWidgets import QButtonGroup, QGroupBox, QRadioButton, QVBoxLayout, QWidget

from rawi.article.translation import View
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_TEXTS = {
    View.ORIGINAL: QT_TRANSLATE_NOOP("takeaway", "&Original"),
    View.TRANSLATION: QT_TRANSLATE_NOOP("takeaway", "&Translation"),
    View.BOTH: QT_TRANSLATE_NOOP("takeaway", "&Both, each paragraph with its translation below"),
}


class ViewChoice(QGroupBox):
    """Radio buttons; arrows choose."""

    def __init__(self, chosen: View, parent: QWidget) -> None:
        super().__init__(translate("takeaway", "What"), parent)
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        for number, (view, text) in enumerate(_TEXTS.items()):
            button = QRadioButton(translate("takeaway", text), self)
            button.setAccessibleName(translate("takeaway", text).replace("&", ""))
            button.setChecked(view is chosen)
            self._group.addButton(button, number)
            layout.addWidget(button)

    @property
    def view(self) -> View:
        """What is chosen."""
        return tuple(_TEXTS)[self._group.checkedId()]

    def choose(self, view: View) -> None:
        """Choose it."""
        self._group.button(tuple(_TEXTS).index(view)).setChecked(True)

    def focus(self) -> None:
        """To what is chosen."""
        self._group.button(self._group.checkedId()).setFocus()
