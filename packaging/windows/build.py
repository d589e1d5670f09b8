"""The installer for Windows: `python3 packaging/windows/build.py PAYLOAD OUTPUT.exe [--compressor zlib]`.

PAYLOAD is the folder that PyInstaller made on Windows (rawi.exe and what it needs). NSIS compiles it, on Windows or Linux. Rawi's
environment draws the icon, so run it with that Python.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "desktop"))

from installer import icons, windows  # noqa: E402 - found in the checkout
from rawi import __version__  # noqa: E402 - found in the checkout


def main() -> int:
    """Build, and say where the installer is or why there is none."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("payload", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--compressor", choices=("lzma", "bzip2", "zlib"), default="lzma")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rawi-icon-") as folder:
        icon = icons.write(icons.RAWI, Path(folder) / "rawi.ico")
        side = icons.side(icons.RAWI, Path(folder) / "side.bmp")
        order = windows.Order(told.payload, told.output, __version__, icon, side, told.compressor)
        try:
            made = windows.build(order)
        except FileNotFoundError as error:
            sys.stderr.write(f"{error}\n")
            return 1
        except subprocess.CalledProcessError as error:
            sys.stderr.write(f"{error.stdout}{error.stderr}\n")
            return 1
    sys.stdout.write(f"{made} ({made.stat().st_size / 1e6:.1f} MB)\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
