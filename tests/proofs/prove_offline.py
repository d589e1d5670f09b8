"""Show, translate and speak without any network: in a namespace without interfaces, and under strace."""

import json
import os
import re
import subprocess
import sys
import tempfile
import wave
from itertools import pairwise
from pathlib import Path

from tests.proofs.stage import ROOT, need

SAMPLE = ROOT / "resources" / "samples" / "welcome.en.html"


def commands(source: Path, folder: Path) -> list[list[str]]:
    """The whole job on the command line."""
    rawi = [sys.executable, "-m", "rawi"]
    return [
        [*rawi, "show", str(source), "--json"],
        [*rawi, "translate", str(source), "--to", "pt", "-o", str(folder / "page.json")],
        [*rawi, "speak", str(source), "--json", "-o", str(folder / "en.wav")],
        [*rawi, "speak", str(source), "--to", "pt", "--json", "-o", str(folder / "pt.wav")],
    ]


def variables(folder: Path) -> dict[str, str]:
    """A home of its own."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT / "desktop"),
        "RAWI_HOME": str(folder / "home"),
        "HOME": str(folder),
    }


def check_times(printed: str, sound: Path) -> None:
    """The file plays, and each sentence's words begin one after the other."""
    with wave.open(str(sound)) as file:
        seconds = file.getnframes() / file.getframerate()
    spoken = json.loads(printed)
    assert abs(spoken["seconds"] - seconds) < 0.01
    for one, two in pairwise(spoken["words"]):
        assert one["segment"] != two["segment"] or one["start"] < two["start"]
    print(f"{sound.name}: {seconds:.1f} s, {len(spoken['words'])} words with rising times")


def main() -> None:
    """Both ways, on our sample or on the files named."""
    need("unshare", "strace")
    for source in [Path(name) for name in sys.argv[1:]] or [SAMPLE]:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            for command in commands(source, folder):
                done = subprocess.run(
                    ["unshare", "-rn", *command],
                    env=variables(folder),
                    capture_output=True,
                    text=True,
                    check=True,
                )
                if "--json" in command and command[3] == "speak":
                    check_times(done.stdout, Path(command[-1]))
            trace = folder / "trace"
            for command in commands(source, folder):
                watched = ["strace", "-f", "-qq", "-e", "trace=connect", "-A", "-o", str(trace), *command]
                subprocess.run(watched, env=variables(folder), capture_output=True, check=True)
            calls = [line for line in trace.read_text().splitlines() if "connect(" in line]
        abroad = [line for line in calls if not re.search(r"AF_UNIX|AF_LOCAL", line)]
        print(
            f"{source.name}: works without interfaces; {len(calls)} connect() calls, {len(abroad)} of them not local"
        )
        assert not abroad, abroad
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
