"""A picture in the text: Qt asks for its size when it lays out, and has it drawn when it is in sight."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from rawi.ui.pictures import Pictures

SIGN = "\ufffc"
PICTURE_ADDRESS = "rawi:picture/"
"""What a picture links to, followed by its digest: Enter or a click enlarges it."""

_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
_DIGEST = QTextFormat.Property.UserProperty.value + 1
_TALLEST = 1.1
"""Of the column's width."""


class PictureObject(QPyTextObject):
    """Draws pictures scaled to `column` pixels at most; a frame until they are decoded."""

    def __init__(self, pictures: Pictures, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.column = 640.0
        self.border = "#808080"
        document.documentLayout().registerHandler(_TYPE, self)

    def format(self, digest: str, alt: str) -> QTextCharFormat:
        """The format of a picture's sign in the text."""
        form = QTextCharFormat()
        form.setObjectType(_TYPE)
        form.setProperty(_DIGEST, digest)
        form.setAnchor(True)
        form.setAnchorHref(PICTURE_ADDRESS + digest)
        form.setToolTip(alt)
        return form

    def intrinsicSize(self, _document: QTextDocument, _position: int, form: QTextFormat) -> QSizeF:
        """Its own size, or as much smaller as the column is."""
        size = self._pictures.size(str(form.property(_DIGEST)))
        if size is None:
            return QSizeF(1, 1)
        factor = min(1.0, self.column / size.width(), self.column * _TALLEST / size.height())
        return QSizeF(size) * factor

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _position: int,
        form: QTextFormat,
    ) -> None:
        """The picture, or its frame."""
        rectangle = QRectF(rect)
        ratio = painter.device().devicePixelRatioF()
        wanted = QSize(max(1, round(rectangle.width() * ratio)), max(1, round(rectangle.height() * ratio)))
        image = self._pictures.scaled(str(form.property(_DIGEST)), wanted)
        if image is None:
            painter.setPen(QColor(self.border))
            painter.drawRect(rectangle.adjusted(0, 0, -1, -1))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rectangle, image)


def picture_address(block: QTextBlock) -> str:
    """What the picture of a paragraph links to; "" where it has none."""
    address = block.begin().fragment().charFormat().anchorHref() if block.text().startswith(SIGN) else ""
    return address if address.startswith(PICTURE_ADDRESS) else ""


def picture_alt(block: QTextBlock) -> str:
    """What stands for a picture that has no alt text beside it."""
    return block.begin().fragment().charFormat().toolTip() if block.text().startswith(SIGN) else ""


def without_sign(text: str) -> str:
    """The words of a paragraph, without the sign that stands for its picture."""
    return text.replace(SIGN, "").strip("\u2028\n")
