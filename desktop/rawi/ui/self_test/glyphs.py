"""Letters in, whether this computer draws them out. Without a font for it Qt draws a box for a letter and reports nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter, QTextLayout

from rawi.selftest.model import Fault

_PIXELS, _SIDE = 48, 96
_NOBODYS = "\U0010fffe"
"""No font has a glyph for it, so what is drawn for it is the box."""

_LAST_RESORT = "lastresort"
"""macOS draws what no font has with this one: a box for each script."""


def judge(letters: str, font: QFont | None = None) -> None:
    """Fault with the letters that are drawn as a box or not at all, in the font of the window and the article or another."""
    used = QFont(font or QGuiApplication.font())
    used.setPixelSize(_PIXELS)
    box = _drawn(_NOBODYS, used)
    lost = [each for each in letters if _is_box(_drawn(each, used), box) or not _has_glyph(each, used)]
    if lost:
        raise Fault("boxes", text="".join(lost), count=str(len(lost)))


def _has_glyph(letter: str, font: QFont) -> bool:
    """Whether a font was found that has it: glyph 0 is every font's "not there".

    Asked of what is drawn as something else than the box: of a system without any font Qt has no glyphs to tell, and ends the process.
    """
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    known = all(_LAST_RESORT not in run.rawFont().familyName().lower().replace(" ", "") for run in runs)
    return bool(runs) and known and all(index for run in runs for index in run.glyphIndexes())


def _drawn(letter: str, font: QFont) -> QImage:
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(font)
    painter.drawText(QPointF(_PIXELS / 2, _PIXELS * 1.4), letter)
    painter.end()
    return image


def _is_box(image: QImage, box: QImage) -> bool:
    """The same picture as the box, or an empty one."""
    return image == box or not any(value != 255 for value in bytes(image.constBits()))
