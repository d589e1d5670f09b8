"""Start to article visible, against a bare QTextBrowser window with the same text: side by side, in turn.

Each start is what `python -m rawi` does. Told are, up to the first painted article: seconds by the clock, seconds of processor (of
the process with what it started), instructions of the process (callgrind's count, which no other load on the machine changes),
and memory half a second later: proportional set sizes (PSS) of the process and of its tree. Clock and processor: the least of
many runs. Run: .venv/bin/python tests/benchmarks/start.py [--count] [--runs N] [SCENE …]   (with a display, or offscreen)
--count tells instructions instead (needs valgrind; some ten seconds a start).
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]

from rawi.settings.store import SettingsStore  # noqa: E402 - found by the path above
from rawi.settings.table import OFFERS  # noqa: E402
from tests.stories import story  # noqa: E402

SAMPLE = ROOT / "resources" / "samples" / "welcome.en.html"
LONG = 300_000
"""Bytes."""
_SEEN = """
import os, resource, sys, time
from pathlib import Path
def seen():
    own = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = sum(each.ru_utime + each.ru_stime for each in own)
    for listed in Path("/proc/self/task").glob("*/children"):
        for child in listed.read_text().split():
            spent += sum(int(t.read_text().split()[0]) for t in Path("/proc", child, "task").glob("*/schedstat")) / 1e9
    print("seen", spent, flush=True)
    if "RAWI_COUNT" in os.environ:
        os._exit(0)
"""
_BARE = f"""{_SEEN}
from PySide6.QtWidgets import QApplication, QTextBrowser
class View(QTextBrowser):
    def paintEvent(self, event):
        super().paintEvent(event)
        seen()
app = QApplication([]); view = View(); view.setPlainText(open(sys.argv[1], encoding="utf-8").read())
view.resize(1120, 820); view.show(); app.exec()
"""
_RAWI = f"""{_SEEN}
from rawi import __main__ as start, collecting
collecting.pause()
from rawi.ui import plain_imports
plain_imports.restore()
from PySide6.QtCore import QEvent, QObject, QTimer
from rawi import app
class Watch(QObject):
    "Sees the article's paints; a start without a file sees the library's, and opens its first article."
    def __init__(self, window, last):
        super().__init__(window)
        self.window, self.last = window, last
        window.view.viewport().installEventFilter(self)
        self.timer = self.startTimer(5) if last else 0
    def timerEvent(self, event):
        if self.window.shelf.shown and self.window.shelf.page.list.rows.rowCount():
            self.killTimer(self.timer)
            if self.last == "library":
                self.window.shelf.page.list.viewport().installEventFilter(self)
            else:
                self.window.shelf.open_current()
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and (self.last == "library" or self.window.view.article.pieces):
            watched.removeEventFilter(self)
            QTimer.singleShot(0, seen)
        return False
make = app.make
def watched(*given):
    program = make(*given)
    Watch(program.window, os.environ.get("RAWI_LAST", ""))
    return program
app.make = watched
sys.exit(start.main())
"""


@dataclass(frozen=True)
class Scene:
    """`stored`: the article is in the library already; `given`: it is named at the start; `last`: what is done without a file."""

    name: str
    code: str
    article: str
    stored: bool = True
    given: bool = True
    last: str = ""


SCENES = (
    Scene("bare", _BARE, "small"),
    Scene("bare-long", _BARE, "long"),
    Scene("first", _RAWI, "sample", stored=False, given=False),
    Scene("first-file", _RAWI, "small", stored=False),
    Scene("small", _RAWI, "small"),
    Scene("long", _RAWI, "long"),
    Scene("library", _RAWI, "small", given=False, last="library"),
    Scene("last", _RAWI, "small", given=False, last="article"),
)


@dataclass(frozen=True)
class Measure:
    """Seconds by the clock and of processor, MB of the process and of its tree."""

    clock: float
    spent: float
    own: float
    tree: float


def pss(pid: int) -> float:
    """Proportional memory of a process in MB."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")) / 1024


def family(pid: int) -> list[int]:
    """The process and all below it."""
    found = [
        each.read_text(encoding="utf-8").split() for each in Path(f"/proc/{pid}/task").glob("*/children")
    ]
    return [pid, *(each for listed in found for child in listed for each in family(int(child)))]


class Stage:
    """Articles and homes, made once; each start finds its home as it was left by an ordinary reader."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.files = {"small": folder / "story.html", "long": folder / "long.html", "sample": SAMPLE}
        self.files["small"].write_bytes(SAMPLE.read_bytes().replace(b"</body>", b"<p>Kept.</p></body>"))
        parts = ["<!DOCTYPE html><html lang=en><head><title>Long</title></head><body><article><h1>Long</h1>"]
        size = number = 0
        while size < LONG:
            title, *paragraphs = story(number)
            heading = [f"<h2>{title}</h2>"] if number % 20 == 0 else []
            parts += [*heading, *(f"<p>{each}</p>" for each in paragraphs)]
            size, number = sum(map(len, parts)), number + 1
        self.files["long"].write_text("\n".join([*parts, "</article></body></html>"]), encoding="utf-8")

    def home(self, scene: Scene) -> Path:
        """A reader's directory: empty, or after a first start with this article and with the offers of first starts over."""
        home = self._folder / "homes" / scene.name
        if not scene.stored:
            shutil.rmtree(home, ignore_errors=True)
        elif not home.exists():
            self.start(Scene(scene.name, _RAWI, scene.article), home)
            store = SettingsStore(home / "config" / "settings.json")
            store.save(replace(store.load(), self_voicing_offers=OFFERS))
        return home

    def start(self, scene: Scene, home: Path, *, count: bool = False) -> Measure | int:
        """One start, up to the painted article."""
        environment = os.environ | {"RAWI_HOME": str(home), "PYTHONPATH": str(ROOT / "desktop")}
        environment |= {"PYTHONHASHSEED": "0", "RAWI_LAST": scene.last} | (
            {"RAWI_COUNT": "1"} if count else {}
        )
        command = [
            sys.executable,
            "-c",
            scene.code,
            *([str(self.files[scene.article])] if scene.given else []),
        ]
        if count:
            return self._counted(command, environment)
        begin = time.monotonic()
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert process.stdout is not None
        spent = float(process.stdout.readline().split()[1])
        clock = time.monotonic() - begin
        time.sleep(0.5)
        measure = Measure(clock, spent, pss(process.pid), sum(map(pss, family(process.pid))))
        process.terminate()
        process.wait()
        process.stdout.close()
        return measure

    def _counted(self, command: list[str], environment: dict[str, str]) -> int:
        """Millions of instructions of the process."""
        valgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={self._folder}/callgrind.out"]
        done = subprocess.run(
            [*valgrind, *command], env=environment, capture_output=True, text=True, check=True
        )
        found = re.search(r"Collected : (\d+)", done.stderr)
        assert found, done.stderr
        return int(found[1]) // 1_000_000


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", action="store_true")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--folder", type=Path, help="keeps the homes for another time")
    parser.add_argument("scenes", nargs="*")
    given = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # readers have compiled modules
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    scenes = [each for each in SCENES if not given.scenes or each.name in given.scenes]
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(given.folder or Path(folder))
        tell = count if given.count else clock
        tell(stage, scenes, given.runs)


def count(stage: Stage, scenes: list[Scene], _runs: int) -> None:
    """Instructions."""
    for scene in scenes:
        print(
            f"{scene.name:12} {stage.start(scene, stage.home(scene), count=True):6} million instructions",
            flush=True,
        )


def clock(stage: Stage, scenes: list[Scene], runs: int) -> None:
    """Seconds and megabytes, the scenes in turn."""
    found: dict[str, list[Measure]] = {scene.name: [] for scene in scenes}
    for _ in range(runs + 1):
        for scene in scenes:
            measure = stage.start(scene, stage.home(scene))
            assert isinstance(measure, Measure)
            found[scene.name].append(measure)
    print(
        f"{'':12}  clock s  processor s  own MB  tree MB   (least of {runs}; load {os.getloadavg()[0]:.1f})"
    )
    for name, measures in found.items():
        least = [
            min(getattr(each, key) for each in measures[1:]) for key in ("clock", "spent", "own", "tree")
        ]
        print(f"{name:12}  {least[0]:7.3f}  {least[1]:11.3f}  {least[2]:6.1f}  {least[3]:7.1f}")


if __name__ == "__main__":
    main()
