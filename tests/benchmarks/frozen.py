"""Start to article visible of the frozen program against the run from source: side by side, in turn, on a screen of their own.

An article counts as visible when the window bears its name. It is in the library already. Build first: `python3 packaging/build.py linux`.
Run: .venv/bin/python tests/benchmarks/frozen.py [PROGRAM]   (needs Xvfb; PROGRAM is another frozen or installed one)
"""

import ctypes
import ctypes.util
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "resources" / "samples" / "welcome.en.html"
PROGRAM = ROOT / "build" / "frozen" / "rawi" / "rawi"
DISPLAY = ":86"
RUNS = 9
_STEP = 0.002


class Screen:
    """Reads the names of the windows at the top of an X display."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        opened = self._x.XOpenDisplay(display.encode())
        if not opened:
            raise OSError(f"no display {display}")
        self._display = ctypes.c_void_p(opened)
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def names(self) -> list[str]:
        """The names, as far as windows have one."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        places = (ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
        self._x.XQueryTree(self._display, self._root, *places)
        found = [self._name(children[index]) for index in range(count.value)]
        if count.value:
            self._x.XFree(children)
        return [name for name in found if name]

    def _name(self, window: int) -> str:
        name = ctypes.c_char_p()
        self._x.XFetchName(self._display, ctypes.c_ulong(window), ctypes.byref(name))
        return (name.value or b"").decode("utf-8", "replace")


def seconds(command: list[str], screen: Screen) -> float:
    """From the start of the process to the article."""
    begin = time.monotonic()
    process = subprocess.Popen([*command, str(SAMPLE)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not any(name.endswith(" - Rawi") for name in screen.names()):
            if process.poll() is not None or time.monotonic() - begin > 60:
                sys.exit(f"no window came: {command}")
            time.sleep(_STEP)
        return time.monotonic() - begin
    finally:
        process.kill()
        process.wait()
        while screen.names():
            time.sleep(_STEP)


def main() -> None:
    """Print the figures."""
    frozen = [sys.argv[1] if len(sys.argv) > 1 else str(PROGRAM)]
    source = [sys.executable, "-m", "rawi"]
    with tempfile.TemporaryDirectory() as home:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # readers have compiled modules
        os.environ.pop("QT_QPA_PLATFORM", None)
        os.environ |= {"RAWI_HOME": home, "PYTHONPATH": str(ROOT / "desktop"), "DISPLAY": DISPLAY}
        server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x900x24"], stderr=subprocess.DEVNULL)
        try:
            while not Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists():
                time.sleep(_STEP)
            screen = Screen(DISPLAY)
            for command in (source, frozen):
                seconds(command, screen)
            pairs = [(seconds(source, screen), seconds(frozen, screen)) for _ in range(RUNS)]
        finally:
            server.terminate()
            server.wait()
    ours, theirs = (statistics.median(pair[side] for pair in pairs) for side in (0, 1))
    ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
    print(
        f"start to article: source {ours:.2f} s, frozen {theirs:.2f} s (goal 0.4), ratio {ratio:.2f} (goal 1.3)"
    )


if __name__ == "__main__":
    main()
