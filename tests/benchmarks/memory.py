"""The memory of Rawi and all its workers while one article is opened, translated and spoken in the real window.

Everything runs in a memory control group of its own (version 1, as root) with a limit of 1 GB; what counts is the sum of the
proportional set sizes of its processes, each page that several share counted once, and the group's own peak, files that were
read included. Without such a group only the sums are told. Linux.

python tests/benchmarks/memory.py [ARTICLE]  (default: our own sample; from the repository's root; the sound goes nowhere)
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

GOAL, LIMIT = 700, 1_000
"""Megabytes."""
GROUPS = Path("/sys/fs/cgroup/memory")
LISTEN = 20
"""Seconds of speech."""
_INSIDE = "--inside"
_WAIT = 120


@contextmanager
def group() -> Iterator[Path | None]:
    """A control group with the limit; None where none can be made."""
    made = GROUPS / f"rawi-{os.getpid()}"
    try:
        made.mkdir()
        (made / "memory.limit_in_bytes").write_text(str(LIMIT * 1_000_000))
    except OSError:
        print("No control group can be made here: only the sums of set sizes are told.")
        yield None
        return
    try:
        yield made
    finally:
        end = time.monotonic() + 5
        while (made / "cgroup.procs").read_text() and time.monotonic() < end:
            time.sleep(0.05)
        made.rmdir()


def pss(pid: int) -> float:
    """A process's proportional set size in megabytes (Linux's smaps_rollup); 0 where it has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1_000


def family(pid: int) -> list[int]:
    """The process and all below it."""
    children = []
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children += [int(each) for each in listed.read_text().split()]
        except OSError:
            continue
    return [pid, *(each for child in children for each in family(child))]


def name(pid: int) -> str:
    """What a process runs, for the table."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
    except OSError:
        return ""
    return (
        "window"
        if pid == os.getpid()
        else next((each for each in words if "spawn" in each or "tracker" in each), words[0])[:40]
    )


class Watch:
    """The largest sum since the last step, and what it was made of."""

    def __init__(self) -> None:
        self.peak = self.whole = 0.0
        self._parts: dict[int, float] = {}

    def look(self) -> None:
        parts = {pid: pss(pid) for pid in family(os.getpid())}
        if sum(parts.values()) > self.peak:
            self.peak, self._parts = sum(parts.values()), parts

    def tell(self, step: str) -> None:
        self.look()
        parts = ", ".join(f"{name(pid)} {size:.0f}" for pid, size in self._parts.items() if size > 1)
        print(f"{step:22} {self.peak:5.0f} MB ({parts})", flush=True)
        self.whole, self.peak = max(self.whole, self.peak), 0.0


def inside(path: Path) -> None:
    """The window's life; in this process."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest

    from rawi import app, collecting
    from rawi.article.translation import View
    from rawi.speech.player import Player
    from rawi.speech.sinks import MiniaudioSink
    from rawi.ui.accessible_factory import AccessibleFactory
    from rawi.ui.collector import Collector

    patch(
        "rawi.speech.player.Player", lambda _device, silent: Player(silent, MiniaudioSink(silent=True))
    ).start()
    collecting.pause()
    program = app.make(app.application(), AccessibleFactory())
    window, watch = program.window, Watch()
    window.teller.speak = False
    window.show()
    Collector(window)
    timer = QTimer(interval=100)
    timer.timeout.connect(watch.look)
    timer.start()

    def until(step: str, done: Callable[[], bool]) -> None:
        end = time.monotonic() + _WAIT
        while not done():
            QTest.qWait(20)
            if time.monotonic() > end:
                raise TimeoutError(step)
        QTest.qWait(300)
        watch.tell(step)

    until("window", lambda: True)
    window.open(path)
    until("article open", lambda: window.desk.article is not None and window.view.article.complete)
    window.trigger("both")
    window.trigger("play")
    until("translated, and spoken", lambda: window.desk.mode is View.BOTH and window.view.article.complete)
    began = time.monotonic()
    until(f"{LISTEN} s of speech", lambda: time.monotonic() > began + LISTEN)
    print(
        f"{'largest':22} {watch.whole:5.0f} MB (goal {GOAL}); speech: {window.listening.reading.state.value}"
    )
    window.close()
    program.close()


def main() -> None:
    """Start it in its group, then tell what the group counted."""
    arguments = [each for each in sys.argv[1:] if each != _INSIDE]
    path = Path(arguments[0]) if arguments else ROOT / "resources" / "samples" / "welcome.en.html"
    if _INSIDE in sys.argv:
        inside(path.resolve())
        return
    with group() as made, tempfile.TemporaryDirectory() as home:
        joined = f"echo $$ > {made}/cgroup.procs; " if made else ""
        command = f'{joined}exec "{sys.executable}" "{__file__}" "{path}" {_INSIDE}'
        done = subprocess.run(["/bin/sh", "-c", command], env=os.environ | {"RAWI_HOME": home}, check=False)
        print(f"ended with {done.returncode}, load {os.getloadavg()[0]:.2f}")
        if made:
            peak = int((made / "memory.max_usage_in_bytes").read_text()) / 1e6
            failed = int((made / "memory.failcnt").read_text())
            print(
                f"group: peak {peak:.0f} MB with files that were read; the limit of {LIMIT} MB was met {failed} times"
            )


if __name__ == "__main__":
    main()
