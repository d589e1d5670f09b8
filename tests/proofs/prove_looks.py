"""Pictures of six windows in every language, theme and size, judged by machine: nothing is clipped, the contrast of texts, the focus is seen.

The screen has 1280x800 pixels: at 400 percent that is the width of 320 pixels that WCAG 2.2 (1.4.10) asks for.
Run: run.py prove looks [--languages ar fa] [--themes light dark] [--sizes 100 400] [--windows article settings] [--pictures FOLDER]
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.crawl.looks import LANGUAGES, SIZES, WINDOWS, Seen, Wanted, themes

_SCREEN = {"name": "screen", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "dpr": 1}
_IDLE_WORDS = "This plugin does not support propagateSizeHints"
"""Qt's offscreen platform says so of every window."""


def asked(arguments: Sequence[str]) -> argparse.Namespace:
    """What the command line wants; everything, where it names nothing."""
    parser = argparse.ArgumentParser(prog="run.py prove looks", description=__doc__)
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--themes", nargs="+", choices=themes(), default=themes())
    parser.add_argument("--sizes", nargs="+", type=int, metavar="PERCENT", default=SIZES)
    parser.add_argument(
        "--windows", nargs="+", metavar="NAME", default=WINDOWS, help="also any action that opens a window"
    )
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help="where they are left")
    return parser.parse_args(arguments)


def photographed(wanted: Wanted, pictures: Path) -> Seen:
    """Take the pictures, in this process, on a screen of its own."""
    folder = Path(tempfile.mkdtemp(prefix="rawi-looks-home-"))
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
    os.environ.update(
        QT_QPA_PLATFORM=f"offscreen:configfile={screen}",
        RAWI_HOME=str(folder / "rawi-home"),
        LANG="C.UTF-8",
        DBUS_SESSION_BUS_ADDRESS="",
    )
    from PySide6.QtCore import qInstallMessageHandler

    from rawi import app
    from tests.crawl.looks import look
    from tests.crawl.stage import furnish

    qInstallMessageHandler(lambda _kind, _where, words: _IDLE_WORDS in words or print(words, file=sys.stderr))
    application = app.application()
    furnish(folder)
    begin = time.monotonic()

    def tell(name: str, number: int) -> None:
        print(f"\r{number} {name:44} {time.monotonic() - begin:5.0f} s", end="", file=sys.stderr, flush=True)

    seen = look(application, folder, pictures, wanted, tell)
    print(file=sys.stderr)
    return seen


def table(seen: Seen, wanted: Wanted) -> list[str]:
    """Faults by language and size, contrasts by theme."""
    faults = Counter((fault.language, fault.size) for fault in seen.faults)
    taken = Counter(path.name.split("-")[0] for path in seen.pictures)
    lines = [
        f"{'language':10}{'pictures':>9}" + "".join(f"{size:>6} %" for size in wanted.sizes) + "  faults"
    ]
    for language in wanted.languages:
        counts = "".join(f"{faults[language, size]:>8}" for size in wanted.sizes)
        lines.append(f"{language:10}{taken[language]:>9}{counts}")
    lines.append(f"{'theme':24}{'text':>6}{'focus':>7}  lowest contrast found")
    lines += [
        f"{name:24}{seen.text.get(name, 21):>6.1f}{seen.focus.get(name, 21):>7.1f}" for name in wanted.themes
    ]
    return lines


def main(arguments: Sequence[str]) -> int:
    """Take and judge; the faults, tables, a closing line. 1 where something is wrong."""
    begin = time.monotonic()
    options = asked(arguments)
    wanted = Wanted(
        *(tuple(each) for each in (options.languages, options.themes, options.sizes, options.windows))
    )
    pictures = options.pictures or Path(tempfile.mkdtemp(prefix="rawi-looks-"))
    pictures.mkdir(parents=True, exist_ok=True)
    seen = photographed(wanted, pictures)
    print("\n".join(map(str, seen.faults)))
    print("\n".join(table(seen, wanted)))
    print(
        f"{len(seen.pictures)} pictures ({wanted.pictures} looks of {len(wanted.windows)} windows), {seen.texts} texts measured, "
        f"{len(seen.faults)} faults; {time.monotonic() - begin:.0f} s; {pictures}",
        flush=True,
    )
    return int(bool(seen.faults))


if __name__ == "__main__":
    os._exit(main(sys.argv[1:]))  # what a killed window left behind ends with the process
