"""The crawl of tests/accessibility/test_crawl.py in every language of Rawi, and in two that nobody speaks (40 percent longer, and from right to left).

Each language has a process of its own, as many at a time as there are cores. Run: run.py prove crawl
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any

from rawi.settings.table import INTERFACE_LANGUAGES
from tests.crawl.pseudo import PSEUDO

ROOT = Path(__file__).resolve().parent.parent.parent
LANGUAGES = (*(each for each in INTERFACE_LANGUAGES if each), *PSEUDO)


def one(language: str) -> None:
    """Crawl in this process; the report as one line of JSON."""
    from tests.crawl.crawl import crawl
    from tests.crawl.stage import furnish

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["RAWI_HOME"] = f"{folder}/rawi-home"
        from rawi import app

        application = app.application()
        furnish(Path(folder))
        report = crawl(application, Path(folder), language)
        told = {
            "windows": len(report.windows),
            "controls": report.controls,
            "seconds": report.seconds,
            "faults": [str(each) for each in report.faults],
            "missed": [str(each) for each in report.missed],
        }
        print(json.dumps(told), flush=True)
        os._exit(0)  # what a killed window left behind ends with the process


def asked(language: str) -> dict[str, Any]:
    """The report of another process."""
    variables = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
        "DBUS_SESSION_BUS_ADDRESS": "",
    }
    command = [sys.executable, "-m", "tests.proofs.prove_crawl", language]
    done = subprocess.run(
        command, env=variables, cwd=ROOT, capture_output=True, text=True, timeout=1_200, check=False
    )
    lines = done.stdout.splitlines()
    if done.returncode or not lines:
        return {"windows": 0, "controls": 0, "seconds": 0.0, "faults": [done.stderr[-2_000:]], "missed": []}
    found: dict[str, Any] = json.loads(lines[-1])
    return found


def main() -> None:
    """Every language; a table, then what was found."""
    begin = time.monotonic()
    print(f"{'language':12}{'windows':>8}{'controls':>9}{'faults':>7}{'missed':>7}{'seconds':>8}", flush=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        waiting = {pool.submit(asked, language): language for language in LANGUAGES}
        bad = sum(_say(waiting[done], done.result()) for done in as_completed(waiting))
    seconds = time.monotonic() - begin
    print(f"{len(LANGUAGES) - bad} languages without a fault, {bad} with some; {seconds:.0f} s")
    sys.exit(bool(bad))


def _say(language: str, told: dict[str, Any]) -> bool:
    """One line of the table as soon as its language is done, below it what was found; True for a language with faults."""
    faults, missed = told["faults"], told["missed"]
    counts = f"{told['windows']:>8}{told['controls']:>9}{len(faults):>7}{len(missed):>7}"
    print(f"{language:12}{counts}{told['seconds']:>8.0f}", *faults, *missed, sep="\n", flush=True)
    return bool(faults or missed)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        one(sys.argv[1])
    main()
