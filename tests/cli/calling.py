"""Rawi's command line as a process."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
_WATCH = "import sys, rawi.__main__ as m; s = m.main(); print([n for n in ('PySide6',) if n in sys.modules], file=sys.stderr); sys.exit(s)"


def variables(**extra: str) -> dict[str, str]:
    """The environment without a screen."""
    screen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {k: v for k, v in os.environ.items() if k not in screen} | {
        "PYTHONPATH": str(ROOT / "desktop"),
        **extra,
    }


def command(*arguments: str | Path) -> list[str]:
    """The words of a call."""
    return [sys.executable, "-c", _WATCH, *map(str, arguments)]


def rawi(*arguments: str | Path, cwd: Path | None = None, **extra: str) -> subprocess.CompletedProcess[str]:
    """Run Rawi; the last line of standard error names what of Qt was loaded."""
    return subprocess.run(
        command(*arguments),
        env=variables(**extra),
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
