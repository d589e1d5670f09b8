"""The short form of the proof `kills`, with a seed of its own."""

import random
import sys
from pathlib import Path

import pytest

from tests.kills import kill_often
from tests.stories import write_stories


@pytest.mark.skipif(sys.platform != "linux", reason="finds the importer's process in /proc")
def test_an_import_that_is_killed_is_whole_and_goes_on(tmp_path: Path) -> None:
    folder, library = tmp_path / "stories", tmp_path / "library"
    folder.mkdir()
    write_stories(folder, 30)
    random.seed(20_260_314)
    account = kill_often(folder, library, 6, 0.5)
    assert account.kills >= 6
    assert account.runs_to_the_end >= 1
