"""The jobs of `run.py`: Rawi itself, its tests, its long proofs."""

import os
import sys
from pathlib import Path

from launcher.environment import ROOT, python, variables
from launcher.system import say


def rawi(arguments: list[str]) -> int:
    """Rawi with these arguments, in the folder of the person who called."""
    return _call([str(python()), "-m", "rawi", *arguments], variables())


def test(arguments: list[str]) -> int:
    """Style, types, then the tests; with arguments only the tests they choose. pytest's closing line comes last."""
    quiet = {**variables(), "QT_QPA_PLATFORM": "offscreen"}
    steps = [
        ["ruff", "check", "desktop", "tests", "packaging"],
        ["ruff", "format", "--check", "desktop", "tests", "packaging"],
        ["mypy"],
    ]
    for step in [] if arguments else steps:
        say("Checking: " + " ".join(step))
        status = _call([str(python()), "-m", *step], quiet, ROOT)
        if status:
            return status
    return _call([str(python()), "-m", "pytest", *arguments], quiet, ROOT)


def prove(arguments: list[str]) -> int:
    """The long proofs, all or those named, with the options after their names; 1 where one failed."""
    folder = ROOT / "tests" / "proofs"
    first = next((n for n, each in enumerate(arguments) if each.startswith("-")), len(arguments))
    options = arguments[first:]
    names = arguments[:first] or sorted(path.stem for path in folder.glob("prove_*.py"))
    failed = []
    for name in names:
        script = folder / f"{name if name.startswith('prove_') else 'prove_' + name}.py"
        if not script.exists():
            known = ", ".join(sorted(path.stem.removeprefix("prove_") for path in folder.glob("prove_*.py")))
            say(f"There is no proof “{name}”. There are: {known}.")
            return 2
        say(f"Proving {script.stem.removeprefix('prove_')}")
        if _call([str(python()), "-m", f"tests.proofs.{script.stem}", *options], variables(), ROOT):
            failed.append(script.stem)
    say(f"{len(names) - len(failed)} proved, {len(failed)} failed")
    return int(bool(failed))


def _call(command: list[str], variables: dict[str, str], folder: Path | None = None) -> int:
    """Run and wait; Ctrl+C goes to the child, which ends by itself."""
    if os.name == "posix" and folder is None:
        sys.stdout.flush()
        os.execve(command[0], command, variables)
    import subprocess

    process = subprocess.Popen(command, env=variables, cwd=folder)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue
