"""The icon at every size of the hicolor theme, drawn from resources/icons/rawi.svg."""

from __future__ import annotations

from pathlib import Path

from freedesktop.entry import NAME
from installer.icons import png
from rawi.settings import resources

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""Pixels of a side, as desktops ask for them."""


def write(folder: Path) -> None:
    """Write "48x48/apps/rawi.png" and the others, and "scalable/apps/rawi.svg", below the folder. OSError."""
    source = resources.resources() / "icons" / "rawi.svg"
    for size in SIZES:
        path = folder / f"{size}x{size}" / "apps" / f"{NAME}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png(source, size))
    scalable = folder / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(source.read_bytes())
