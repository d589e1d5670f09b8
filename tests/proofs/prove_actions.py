"""1,000 random actions with the fixed seed and 1,000 with a random, printed one, in the real window with the real eSpeak NG.

`python3 desktop/run.py prove actions`
"""

import os
import sys
from pathlib import Path

import pytest

TEST = Path(__file__).resolve().parents[1] / "journeys" / "test_random_actions.py"


def main() -> int:
    """The test, with more actions."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("RAWI_ACTIONS", "1000")
    return int(pytest.main(["-q", "-s", "--durations=2", str(TEST)]))


if __name__ == "__main__":
    sys.exit(main())
