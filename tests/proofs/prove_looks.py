"""Pictures of six windows in every language, theme and size, judged by machine: nothing is clipped, the contrast of texts, the focus is seen.

Each language has a process of its own, as many at a time as there are cores. The pictures are left in RAWI_LOOKS, else in
a folder that is named at the end. Run: run.py prove looks
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from rawi.settings.table import INTERFACE_LANGUAGES

ROOT = Path(__file__).resolve().parent.parent.parent
LANGUAGES = tuple(each for each in INTERFACE_LANGUAGES if each)
_SCREEN = {"name": "screen", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "dpr": 1}


def one(language: str, pictures: str) -> None:
    """Take the pictures of one language in this process; what they showed as one line of JSON."""
    from tests.crawl.looks import look
    from tests.crawl.stage import furnish

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["RAWI_HOME"] = f"{folder}/rawi-home"
        from rawi import app

        application = app.application()
        furnish(Path(folder))
        print(json.dumps(look(application, Path(folder), Path(pictures), language).told()), flush=True)
        os._exit(0)  # what a killed window left behind ends with the process


def asked(language: str, pictures: Path) -> dict[str, Any]:
    """What another process found."""
    screen = pictures / "screen.json"
    screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
    variables = {**os.environ, "LANG": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": ""}
    variables["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
    command = [sys.executable, "-m", "tests.proofs.prove_looks", language, str(pictures)]
    done = subprocess.run(
        command, env=variables, cwd=ROOT, capture_output=True, text=True, timeout=3_600, check=False
    )
    lines = done.stdout.splitlines()
    if done.returncode or not lines:
        return {"pictures": 0, "text": {}, "focus": {}, "faults": [f"{language}: {done.stderr[-2_000:]}"]}
    found: dict[str, Any] = json.loads(lines[-1])
    return found


def main() -> None:
    """Every language; a table by language, one by theme, then what was found."""
    begin = time.monotonic()
    pictures = Path(os.environ.get("RAWI_LOOKS") or tempfile.mkdtemp(prefix="rawi-looks-"))
    pictures.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        seen = list(pool.map(lambda language: asked(language, pictures), LANGUAGES))
    print(f"{'language':10}{'pictures':>9}{'faults':>7}")
    for language, found in zip(LANGUAGES, seen, strict=True):
        print(f"{language:10}{found['pictures']:>9}{len(found['faults']):>7}")
    print(f"{'theme':24}{'text':>6}{'focus':>6}  lowest contrast, in any language and size")
    for theme in sorted({name for found in seen for name in found["text"]}):
        text, focus = (min(found[kind].get(theme, 21.0) for found in seen) for kind in ("text", "focus"))
        print(f"{theme:24}{text:>6.1f}{focus:>6.1f}")
    faults = [line for found in seen for line in found["faults"]]
    print("\n".join(faults))
    total = sum(found["pictures"] for found in seen)
    print(f"{total} pictures in {pictures}, {len(faults)} faults; {time.monotonic() - begin:.0f} s")
    sys.exit(bool(faults))


if __name__ == "__main__":
    if len(sys.argv) > 2:
        one(sys.argv[1], sys.argv[2])
    main()
