"""The icon at every size of the hicolor theme, drawn from resources/icons/rawi.svg."""

from __future__ import annotations

import os
from pathlib import Path

from freedesktop.entry import NAME
from rawi.settings import resources

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""Pixels of a side, as desktops ask for them."""


def write(folder: Path) -> None:
    """Write "48x48/apps/rawi.png" and the others, and "scalable/apps/rawi.svg", below the folder. OSError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    source = resources.resources() / "icons" / "rawi.svg"
    drawing = QSvgRenderer(str(source))
    if not drawing.isValid():
        raise OSError(f"{source} is no drawing")
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        path = folder / f"{size}x{size}" / "apps" / f"{NAME}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(path)):
            raise OSError(f"{path} could not be written")
    scalable = folder / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(source.read_bytes())
