"""Kill -9 of the importer and of the whole program at random points of a 500-file import: nothing is half stored, nothing told is lost.

`python3 desktop/run.py prove kills [kills [files [seed]]]`
"""

import random
import sys
import tempfile
import time
from pathlib import Path

from tests.kills import kill_often
from tests.stories import write_stories

KILLS, FILES = 200, 500
_LONGEST = 4.0


def main() -> None:
    """Kill so often that many files; say what was found."""
    numbers = [int(each) for each in sys.argv[1:]]
    kills, files, seed = numbers + [KILLS, FILES, int(time.time())][len(numbers) :]
    random.seed(seed)
    print(f"seed {seed}", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "stories"
        folder.mkdir()
        write_stories(folder, files)
        account = kill_often(folder, Path(name) / "library", kills, _LONGEST)
    stored = sorted(account.stored_at_kill)
    print(
        f"{account.kills_of_program} kills of the whole program, {account.kills_of_importer} of an importer "
        f"({account.failures_of_killed_importers} files told as failed by it) in {time.monotonic() - began:.0f} s"
    )
    print(
        f"articles stored at the kill: {stored[0]} to {stored[-1]}, median {stored[len(stored) // 2]}; "
        f"{account.begun_anew} libraries completed and begun anew"
    )
    print(
        f"{account.checks} checks: integrity ok each time, {account.articles_checked} articles whole; "
        f"{account.runs_to_the_end} times the same command finished the rest"
    )
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
