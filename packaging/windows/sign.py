"""Signs programs of Windows where they stand: `python3 packaging/windows/sign.py FILE …`; desktop/installer/signing.py says with what."""

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent / "desktop"))

from installer import signing


def main() -> int:
    """All of them, or none and why."""
    if not signing.has_key(os.environ):
        sys.stderr.write("There is no key to sign with.\n")
        return 1
    try:
        for name in sys.argv[1:]:
            signing.sign(Path(name), os.environ)
    except (OSError, subprocess.CalledProcessError) as error:
        sys.stderr.write(f"{error}\n{getattr(error, 'stderr', '')}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
