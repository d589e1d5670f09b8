"""The disk image for macOS: `python3 packaging/macos/build.py dist/Rawi.app dist/Rawi.dmg`.

The program is the one that PyInstaller made on macOS of packaging/elsewhere.spec. Signed with RAWI_SIGN_IDENTITY, looked at by Apple
with RAWI_NOTARY_PROFILE, without either as it is.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "desktop"))

from installer import macos  # noqa: E402 - found in the checkout


def main() -> int:
    """Build, and say where the image is or why there is none."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("app", type=Path)
    parser.add_argument("output", type=Path)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rawi-image-") as folder:
        try:
            made = macos.build(told.app, told.output, Path(folder))
        except (OSError, subprocess.CalledProcessError) as error:
            sys.stderr.write(f"{error}\n")
            return 1
    sys.stdout.write(f"{made} ({made.stat().st_size / 1e6:.1f} MB)\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
