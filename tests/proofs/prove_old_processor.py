"""Rawi on a processor of 2008, without AVX and AVX2: emulated (qemu-user), its workers too. Needs qemu-x86_64 and, for what the system tells of the processor, root.

The pack that comes with Rawi needs AVX2: that is told, and an Argos pack that is installed translates by itself. Everything else of
the self-test works: opening, voices, files, library, window, fonts. The emulation is some thirty times slower than a
processor, so the neural voice gets more time than it otherwise would. Takes ten minutes.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rawi.article.errors import Code
from tests.proofs.stage import ROOT, need, skip

STORY = ROOT / "tests" / "fixtures" / "copied.en.txt"
PACK = ROOT / "tests" / "fixtures" / "packs" / "translate-en_pt-1_0.argosmodel"
PROCESSOR = "Nehalem"
_TOLD = "/proc/cpuinfo"
_NEWER = re.compile(r" (?:avx\w*|fma|f16c|bmi[12]|vaes|vpclmulqdq)\b")
_BEGIN = """
import multiprocessing.spawn
import sys
if __name__ == "__main__":
    multiprocessing.spawn.set_executable(sys.argv.pop(1))
    from rawi.workers import synthesizer
    from rawi.workers.limits import Limits
    synthesizer._SLOW = Limits(stall=900.0)
    from rawi.__main__ import main
    sys.exit(main())
"""


class Old:
    """A computer with such a processor; its files lie in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._python = folder, folder / "python"
        self._python.write_text(f'#!/bin/sh\nexec qemu-x86_64 -cpu {PROCESSOR} {sys.executable} "$@"\n')
        self._python.chmod(0o755)
        (folder / "begin.py").write_text(_BEGIN)
        (folder / "cpuinfo").write_text(_NEWER.sub("", Path(_TOLD).read_text()))

    def rawi(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """The command line."""
        told = f'mount --bind "{self._folder}/cpuinfo" {_TOLD}; exec "$@"'
        command = ["unshare", "--mount", "sh", "-ec", told, "sh"]
        command += [*map(str, (self._python, self._folder / "begin.py", self._python, *words))]
        variables = {"PYTHONPATH": str(ROOT / "desktop"), "RAWI_HOME": str(self._folder / "home")}
        done = subprocess.run(
            command,
            env={**os.environ, **variables, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done


def prove(old: Old) -> None:
    """What comes with Rawi is told; an Argos pack is taken by itself; the rest works."""
    told = old.rawi("translate", STORY, "--to", "pt")
    assert told.returncode == 1
    assert "AVX2" in told.stderr
    print(told.stderr.strip().splitlines()[-1], flush=True)
    assert old.rawi("packs", "install", PACK).returncode == 0
    done = old.rawi("translate", STORY, "--to", "pt")
    assert done.returncode == 0, done.stderr
    assert "by Argos Translate" in done.stderr, done.stderr
    print("an Argos pack: translated", flush=True)
    assert old.rawi("packs", "remove", "argos en-pt").returncode == 0  # a toy, too small for the self-test
    checks = json.loads(old.rawi("self-test", "--json").stdout)["checks"]
    assert [each for each in checks if each["state"] == "fails"] == []
    refused = {each["check"] for each in checks if each["code"] == Code.PROCESSOR_OLD.value}
    assert refused == {"translate"}
    states = [each["state"] for each in checks]
    print(f"self-test: {states.count('works')} things work, {states.count('absent')} were not tried")


def main() -> None:
    """In a folder that goes away."""
    need("qemu-x86_64", "unshare")
    if os.geteuid():
        skip("this needs root")
    with tempfile.TemporaryDirectory() as folder:
        prove(Old(Path(folder)))
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
