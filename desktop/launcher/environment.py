"""The virtual environment beside the program, with exactly the locked wheels.

Every start comes through here: what only an installation needs is imported by it.
"""

import hashlib
import os
import sys
from pathlib import Path

from launcher.system import say

ROOT = Path(__file__).resolve().parent.parent.parent
VENV = ROOT / ".venv"
_MEGABYTES = {"lock.txt": 330, "lock-dev.txt": 420}
"""What pip downloads for each lock on Linux, rounded; it says the exact size of each file itself."""


def python() -> Path:
    """The environment's interpreter."""
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def variables() -> dict[str, str]:
    """Environment variables for what runs in it: the program's folder on the path."""
    paths = [str(ROOT / "desktop"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def prepare(*, testing: bool) -> bool:
    """Make or repair the environment if the lock asks for it; False, with a sentence, where that fails."""
    lock = ROOT / "packaging" / ("lock-dev.txt" if testing else "lock.txt")
    if not _is_ready(lock):
        if not _install(lock):
            return False
        _fetch_fonts()
    return _compile_translations()


def _stamp(lock: Path) -> str:
    """What the environment must have been made from."""
    return f"{hashlib.sha256(lock.read_bytes()).hexdigest()} {sys.version_info[:2]}"


def _is_ready(lock: Path) -> bool:
    """True where this lock, or the one for tests (which has more), was installed whole."""
    for each in (lock, lock.with_name("lock-dev.txt")):
        stamp = VENV / f"{each.name}.stamp"
        if python().exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == _stamp(each):
            return True
    return False


def _install(lock: Path) -> bool:
    import subprocess

    say(f"Rawi prepares itself: it downloads about {_MEGABYTES[lock.name]} MB into {VENV.name}, once.")
    if not _made():
        say("The virtual environment could not be made. Is there space on the disk, and may you write here?")
        return False
    pip = [
        str(python()),
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-deps",
        "--require-hashes",
        "--only-binary",
        ":all:",
    ]
    _pack_support()
    done = subprocess.run(
        [*pip, "-q", "-r", str(lock)], stdout=sys.stderr, stdin=subprocess.DEVNULL, check=False
    )
    if done.returncode:
        say(
            "The download did not work. Is there a network and space on the disk? Start Rawi again to go on with it."
        )
        return False
    _unpack_support()
    for old in VENV.glob("*.stamp"):
        old.unlink()
    (VENV / f"{lock.name}.stamp").write_text(_stamp(lock), encoding="utf-8")
    return True


def _pack_support() -> None:
    """What another version of PySide6 had unpacked goes: it would be taken for this one's."""
    import shutil

    for folder in VENV.glob("**/site-packages/shiboken6/files.dir"):
        shutil.rmtree(folder)


def _unpack_support() -> None:
    """PySide6 carries modules of Python that it compiles at every start, unless it was told to unpack them, with this switch of its own."""
    import subprocess

    chosen = {**os.environ, "SBK_EMBED": "0"}
    chosen.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [str(python()), "-c", "import PySide6.QtCore"]
    quiet = subprocess.DEVNULL
    if subprocess.run(command, env=chosen, stdout=quiet, stderr=quiet, check=False).returncode:
        _pack_support()


def _made() -> bool:
    """A new environment, unless a usable one of the same Python is there."""
    import shutil
    import subprocess

    if python().exists():
        version = subprocess.run(
            [str(python()), "-c", "import sys, pip; print(sys.version_info[:2])"],
            capture_output=True,
            text=True,
            check=False,
        )
        if version.stdout.strip() == str(sys.version_info[:2]):
            return True
    shutil.rmtree(VENV, ignore_errors=True)
    done = subprocess.run([sys.executable, "-m", "venv", str(VENV)], stdout=sys.stderr, check=False)
    return done.returncode == 0


def _fetch_fonts() -> None:
    """Fonts for readers with little sight, while there is a network: a failure is told in Rawi's settings, not here."""
    import subprocess

    command = [sys.executable, str(ROOT / "packaging" / "fonts.py")]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def _compile_translations() -> bool:
    """Compile the interface languages whose source is newer than the result."""
    folder = ROOT / "translations"
    stale = [
        source
        for source in sorted(folder.glob("*.ts"))
        if not source.with_suffix(".qm").exists()
        or source.with_suffix(".qm").stat().st_mtime < source.stat().st_mtime
    ]
    if not stale:
        return True
    import subprocess

    command = [str(python()), str(ROOT / "packaging" / "translations.py"), "compile", *map(str, stale)]
    done = subprocess.run(command, stdout=sys.stderr, check=False)
    if done.returncode:
        say("The interface languages could not be compiled; Rawi speaks English.")
    return True
