"""Rawi's icon (SVG) in, the icon files of Windows and macOS out. Needs PySide6 and Pillow, imported when asked."""

import io
from pathlib import Path

RAWI = Path(__file__).resolve().parent.parent.parent / "resources" / "icons" / "rawi.svg"
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
MACOS = (16, 32, 64, 128, 256, 512, 1024)
"""Sizes in pixels that the systems show."""

SIDE = (164, 314)
_GREEN, _MARK = (0x12, 0x3F, 0x33), 128
"""NSIS's size of the picture beside its last page; the icon's own ground, and the icon's size on it."""


def write(svg: Path, target: Path) -> Path:
    """Write an .ico or .icns file, by the target's ending; its path."""
    from PIL import Image

    sizes = MACOS if target.suffix == ".icns" else WINDOWS
    pictures = [Image.open(io.BytesIO(png(svg, size))) for size in sizes]
    target.parent.mkdir(parents=True, exist_ok=True)
    largest = pictures.pop()
    if target.suffix == ".icns":
        largest.save(target, append_images=pictures)
    else:
        largest.save(target, append_images=pictures, sizes=[(size, size) for size in sizes])
    return target


def side(svg: Path, target: Path) -> Path:
    """Write the picture beside the installer's last page (BMP); its path."""
    from PIL import Image

    mark = Image.open(io.BytesIO(png(svg, _MARK)))
    picture = Image.new("RGB", SIDE, _GREEN)
    picture.paste(mark, ((SIDE[0] - _MARK) // 2, (SIDE[1] - _MARK) // 2), mark)
    picture.save(target)
    return target


def png(svg: Path, size: int) -> bytes:
    """The drawing as a PNG of so many pixels each way. OSError where it is none."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(str(svg))
    if not drawing.isValid():
        raise OSError(f"{svg} is no drawing")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise OSError(f"{svg} could not be drawn")
    return bytes(data.data())
