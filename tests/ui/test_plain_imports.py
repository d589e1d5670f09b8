"""The program's start does not let PySide6 read the source of what is imported, and the window is the same."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
_START = """
import linecache
from rawi import app, __main__ as start
app.main = lambda _asked, _claim: linecache.clearcache() or 0
assert start.main() == 0
import rawi.ui.sight.dialog, rawi.ui.look
from PySide6.QtCore import QSize
class Own(QSize):
    def width(self):
        return 7
print([name for name in linecache.cache if "rawi" in name], Own(3, 3).width())
"""


def test_modules_are_imported_without_a_look_at_their_source() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _START],
        cwd=ROOT / "desktop",
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert done.stdout.strip() == "[] 7"
