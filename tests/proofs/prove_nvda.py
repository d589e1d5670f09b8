"""What NVDA says of Rawi, on Windows: `python -m tests.proofs.prove_nvda NVDA.EXE RAWI.EXE FOLDER`.

NVDA is a portable copy. It is started with a voice that is silent and a log of all that it says, Rawi with its sample article; keys are
pressed as a person presses them. FOLDER keeps nvda.log and said.txt, whatever the outcome. Fails where NVDA was silent after a key, or
did not say a word that it must. Elsewhere than on Windows it is skipped, aloud.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.proofs import nvda_log, windows_keys
from tests.proofs.stage import ROOT, skip

SAMPLE = ROOT / "resources" / "samples" / "welcome.en.html"
PATIENCE, QUIET = 90.0, 2.5
"""Seconds for a program to be ready, and for what is said after a key."""

STEPS = (
    ("h", "A library that floats"),
    ("h", "Numbers that a river keeps"),
    ("t", ""),
    ("Down", ""),
    ("Control+t", "Contents"),
    ("Escape", ""),
    ("Control+i", ""),
    ("F10", "File"),
    ("Down", ""),
    ("Escape", ""),
    ("Escape", ""),
)
"""A key, and what must be among the words said after it ("" for anything at all)."""

_SETTINGS = """schemaVersion = 13
[general]
	language = en
	showWelcomeDialogAtStartup = False
	playStartAndExitSounds = False
	saveConfigurationOnExit = False
	askToExit = False
[speech]
	synth = silence
[braille]
	display = noBraille
[update]
	autoCheck = False
	startupNotification = False
	allowUsageStats = False
	askedAllowUsageStats = True
"""


def wait_for(done: Callable[[], bool], what: str) -> None:
    """AssertionError where it does not come."""
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.2)


@contextmanager
def nvda(program: Path, folder: Path) -> Iterator[Path]:
    """NVDA, ended at the end; its log."""
    config, log = folder / "config", folder / "nvda.log"
    config.mkdir(parents=True, exist_ok=True)
    (config / "nvda.ini").write_text(_SETTINGS, encoding="utf-8")
    options = [
        "--minimal",
        "--disable-addons",
        "--log-level=12",
        f"--log-file={log}",
        f"--config-path={config}",
    ]
    subprocess.Popen([str(program), *options])
    try:
        wait_for(lambda: nvda_log.READY in nvda_log.read(log), "NVDA")
        yield log
    finally:
        subprocess.run([str(program), "-q"], timeout=PATIENCE, check=False)


@contextmanager
def rawi(program: Path, folder: Path) -> Iterator[int]:
    """Rawi with its sample in a home of its own; the process's number."""
    variables = {**os.environ, "RAWI_HOME": str(folder / "rawi"), "LANG": "en"}
    process = subprocess.Popen([str(program), str(SAMPLE)], env=variables)
    try:
        wait_for(lambda: windows_keys.bring_to_front(process.pid), "Rawi's window")
        yield process.pid
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def heard(log: Path, key: str) -> list[str]:
    """What was said after this key."""
    before = len(_said(log))
    windows_keys.press(key)
    time.sleep(QUIET)
    return _said(log)[before:]


def _said(log: Path) -> list[str]:
    return [said for turn in nvda_log.turns(nvda_log.read(log)) for said in turn.said]


def prove(log: Path) -> list[tuple[str, str, list[str]]]:
    """Every step with what was said."""
    time.sleep(QUIET)
    found = [("start", "boat", _said(log))]
    for key, word in STEPS:
        found.append((key, word, heard(log, key)))
    return found


def main() -> int:
    """The table, the closing line."""
    if sys.platform != "win32":
        skip("NVDA runs on Windows only")
    reader, program, folder = (Path(each).resolve() for each in sys.argv[1:4])
    folder.mkdir(parents=True, exist_ok=True)
    windows_keys.let_anyone_come_to_the_front()
    with nvda(reader, folder) as log, rawi(program, folder):
        found = prove(log)
    failed = 0
    lines = []
    for key, word, said in found:
        right = bool(said) and word.lower() in " ".join(said).lower()
        failed += not right
        lines.append(f"{'ok  ' if right else 'FAIL'} {key:12} {' | '.join(said)}")
    (folder / "said.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))
    print(f"{len(found) - failed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
