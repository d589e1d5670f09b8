"""Start to article visible, and memory, against a bare QTextBrowser window: side by side, in turn, ratios of medians.

The article is in the library already. Memory is proportional (PSS): of the window's process and of its whole tree.
Run: .venv/bin/python tests/benchmarks/start.py   (with a display, or offscreen)
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "resources" / "samples" / "welcome.en.html"
RUNS = 9
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QTextBrowser
class View(QTextBrowser):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("visible", flush=True)
app = QApplication([]); view = View(); view.setPlainText(open(sys.argv[1], encoding="utf-8").read())
view.resize(1120, 820); view.show(); app.exec()
"""
_RAWI = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from rawi import collecting
collecting.pause()
from rawi import app as program
from rawi.ui.accessible_factory import AccessibleFactory
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and made.window.view.article.pieces:
            print("visible", flush=True)
        return False
application = program.application(); made = program.make(application, AccessibleFactory()); watch = Watch()
made.window.view.viewport().installEventFilter(watch)
made.window.show(); made.window.open(Path(sys.argv[1])); application.exec()
"""


def pss(pid: int) -> int:
    """Proportional memory of a process in kB."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8")
    return int(next(line.split()[1] for line in text.splitlines() if line.startswith("Pss:")))


def family(pid: int) -> list[int]:
    """The process and all below it."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()
    return [pid, *(each for child in children for each in family(int(child)))]


def run(code: str) -> tuple[float, int, int]:
    """Seconds to the first painted article, kB of the process and of its tree half a second later."""
    begin = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(SAMPLE)],
        stdout=subprocess.PIPE,
        text=True,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    process.stdout.readline()
    seconds = time.monotonic() - begin
    time.sleep(0.5)
    own, tree = pss(process.pid), sum(pss(each) for each in family(process.pid))
    process.kill()
    process.wait()
    return seconds, own, tree


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as home:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # readers have compiled modules
        os.environ |= {"RAWI_HOME": home, "PYTHONPATH": str(ROOT / "desktop")}
        if not os.environ.get("DISPLAY"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        run(_BARE)
        run(_RAWI)
        pairs = [(run(_BARE), run(_RAWI)) for _ in range(RUNS)]
    names = ("start to article visible, s", "memory of the process, MB", "memory of the tree, MB")
    for index, (name, goal) in enumerate(zip(names, (1.6, 1.5, 1.5), strict=True)):
        scale = 1 if index == 0 else 1024
        bare, ours = (statistics.median(pair[side][index] for pair in pairs) / scale for side in (0, 1))
        ratio = statistics.median(pair[1][index] / pair[0][index] for pair in pairs)
        print(f"{name}: bare {bare:.2f}, Rawi {ours:.2f}, ratio {ratio:.2f} (goal {goal})")


if __name__ == "__main__":
    main()
