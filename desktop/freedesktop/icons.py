"""The icon at every size of the hicolor theme, drawn from resources/icons/rawi.svg."""

from pathlib import Path

from freedesktop.entry import NAME
from installer.icons import RAWI, png

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""Pixels of a side, as desktops ask for them."""


def write(folder: Path) -> None:
    """Write "48x48/apps/rawi.png" and the others, and "scalable/apps/rawi.svg", below the folder. OSError."""
    drawn = {f"{size}x{size}/apps/{NAME}.png": png(RAWI, size) for size in SIZES}
    for name, data in {**drawn, f"scalable/apps/{NAME}.svg": RAWI.read_bytes()}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
