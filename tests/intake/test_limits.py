"""Limits of loading: from the settings to the worker, and one file that breaks them among others."""

from pathlib import Path

from rawi.article.errors import Code
from rawi.build import load_limits
from rawi.intake import Added, Failed, Intake, Result
from rawi.library.store import Library
from rawi.settings.table import Settings, accepted
from rawi.workers.limits import Limits
from rawi.workers.loaders import LoadWorkers
from rawi.workers.loading import LIMITS
from tests import stories
from tests.stories import write_stories


def test_the_settings_reach_the_worker() -> None:
    assert load_limits(Settings()) == LIMITS
    chosen = Settings(load_stall=20, load_seconds=300, load_memory=900, load_output=32)
    assert load_limits(chosen) == Limits(stall=20, total=300, memory=900_000_000, output=32_000_000)
    assert not accepted("load_memory", 10)
    assert not accepted("load_stall", 0)


def test_a_file_that_breaks_a_limit_is_one_failed_file(tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    names = write_stories(folder, 3)
    (folder / "story 0001 long.txt").write_bytes(b"\n\n".join(stories.text(number) for number in range(60)))
    library = Library(tmp_path / "library.sqlite3")
    results: list[Result] = []
    Intake(library, LoadWorkers(Limits(output=40_000), count=1)).import_paths([folder], results.append)
    library.close()
    assert [type(each) for each in results] == [Added, Failed, Added, Added]
    failed = results[1]
    assert isinstance(failed, Failed)
    assert (failed.error.code, failed.error.facts) == (Code.LOAD_LIMIT, {"name": "story 0001 long.txt"})
    assert [each.path.name for each in results if isinstance(each, Added)] == names
