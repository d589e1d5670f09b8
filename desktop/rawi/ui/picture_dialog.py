"""A picture enlarged, with its alt text; Escape closes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from rawi.wording.translator import translate

_SHARE = 0.9
"""Of the screen, at most."""


class PictureDialog(QDialog):
    """As large as the screen allows; the picture follows the window's size."""

    def __init__(self, image: QImage, alt: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = image
        self.setWindowTitle(translate("page", "Image"))
        self.picture = QLabel(self)
        self.picture.setAccessibleName(alt)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.alt = QLabel(alt, self)
        self.alt.setWordWrap(True)
        self.alt.setTextFormat(Qt.TextFormat.PlainText)
        self.alt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QDialogButtonBox(self)
        buttons.addButton(translate("keys", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.alt)
        layout.addWidget(buttons)
        self.resize(self._wanted())
        self.picture.setFocus()

    def _wanted(self) -> QSize:
        room = self.screen().availableSize() * _SHARE
        return (self._image.size() * 2 + QSize(40, 140)).boundedTo(room).expandedTo(QSize(360, 300))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture; it grows to twice its size at most."""
        super().resizeEvent(event)
        ratio = self.devicePixelRatioF()
        size = self.picture.size().boundedTo(self._image.size() * 2) * ratio
        fitted = self._image.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        fitted.setDevicePixelRatio(ratio)
        self.picture.setPixmap(QPixmap.fromImage(fitted))
