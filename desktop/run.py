"""Starts Rawi, or its tests, on a machine that has only Python: `python3 desktop/run.py [FILE]`, `… test`, `… prove [NAME]`.

Any other arguments are Rawi's own. Standard library only; what it has to tell goes to standard error.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

from launcher import environment, jobs, system  # noqa: E402 - after the path is set

OLDEST, NEWEST = (3, 11), (3, 13)


def main(arguments: list[str]) -> int:
    """Prepare what the job needs, then do it; its exit status."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        found = f"{sys.version_info[0]}.{sys.version_info[1]}"
        system.say(
            f"Rawi needs Python 3.11, 3.12 or 3.13; this is {found}. Install one of them and start it with that."
        )
        return 1
    testing = arguments[:1] in (["test"], ["prove"])
    if not system.prepare(testing=testing) or not environment.prepare(testing=testing):
        return 1
    if arguments[:1] == ["test"]:
        return jobs.test(arguments[1:])
    if arguments[:1] == ["prove"]:
        return jobs.prove(arguments[1:])
    return jobs.rawi(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
