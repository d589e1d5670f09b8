"""Files into the library: what is told of each, what stays, what is not done twice."""

import os
import threading
from pathlib import Path

import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.intake import Added, Failed, Intake, Known, Result
from rawi.library.model import Query
from rawi.library.store import Library
from rawi.workers.loaders import LoadWorkers
from tests import stories
from tests.builders.locked_pdf import locked_pdf
from tests.builders.pdf import Pdf
from tests.fakes.loaders import DirectLoaders
from tests.stories import write_stories


def take(
    library: Library, *paths: Path, loaders: DirectLoaders | None = None, password: str = ""
) -> list[Result]:
    results: list[Result] = []
    Intake(library, loaders or DirectLoaders()).import_paths(paths, results.append, password=password)
    return results


def codes(results: list[Result]) -> list[Code | None]:
    """Why each is not in, by their names; None for what is."""
    ordered = sorted(results, key=lambda each: (each.path.suffix != ".pdf", each.path.name))
    return [each.error.code if isinstance(each, Failed) else None for each in ordered]


def brief(results: list[Result]) -> list[tuple[str, str]]:
    return [(type(each).__name__, each.path.name) for each in results]


def test_a_folder_is_taken_in_by_names_and_never_twice(library: Library, folder: Path) -> None:
    names = write_stories(folder, 6)
    first, second = DirectLoaders(), DirectLoaders()
    assert brief(take(library, folder, loaders=first)) == [("Added", name) for name in names]
    assert brief(take(library, folder, loaders=second)) == [("Known", name) for name in names]
    assert second.loaded == []
    assert library.count(Query()) == 6


def test_an_entry_tells_what_was_found(library: Library, folder: Path) -> None:
    write_stories(folder, 1)
    (result,) = take(library, folder)
    assert isinstance(result, Added)
    assert library.entry(result.entry.id) == result.entry
    assert result.entry.title.startswith("The boat")


def test_the_same_story_from_another_file_is_known(library: Library, folder: Path) -> None:
    (name,) = write_stories(folder, 1)
    (folder / "zz copy.txt").write_bytes((folder / name).read_bytes() + b"\n\n")
    added, known = take(library, folder)
    assert isinstance(added, Added)
    assert isinstance(known, Known)
    assert known.entry.id == added.entry.id
    assert library.count(Query()) == 1


def test_the_same_bytes_twice_in_one_batch_are_one_article(library: Library, folder: Path) -> None:
    (name,) = write_stories(folder, 1)
    (folder / "zz copy.txt").write_bytes((folder / name).read_bytes())
    workers = LoadWorkers(count=2)
    results: list[Result] = []
    Intake(library, workers).import_paths([folder], results.append)
    assert [type(each) for each in results] == [Added, Known]


def test_a_password_is_tried_on_what_is_locked_and_no_other_is_harmed(library: Library, folder: Path) -> None:
    write_stories(folder, 1)
    for name, word in (("a.pdf", "pears"), ("b.pdf", "apples")):
        pdf = Pdf()
        pdf.page().lines(72, 720, [f"A story about {word}."])
        (folder / name).write_bytes(locked_pdf(pdf, word))
    assert codes(take(library, folder)) == [Code.FILE_LOCKED, Code.FILE_LOCKED, None]
    assert codes(take(library, folder, password="pears")) == [None, Code.FILE_STILL_LOCKED, None]
    assert codes(take(library, folder, password="apples")) == [None, None, None]
    assert codes(take(library, folder)) == [None, None, None]
    assert library.count(Query()) == 3
    originals = [library.stored(each.id) for each in library.entries(Query())]
    assert [each.password for each in originals if each] == ["", "", ""]


def test_one_bad_file_never_stops_the_others(library: Library, folder: Path) -> None:
    names = write_stories(folder, 3)
    (folder / "00 empty.txt").touch()
    (folder / names[1]).write_bytes(b"\x00\x01\x02" * 400)
    results = take(library, folder / "gone.txt", folder)
    assert brief(results) == [
        ("Failed", "gone.txt"),
        ("Failed", "00 empty.txt"),
        ("Added", names[0]),
        ("Failed", names[1]),
        ("Added", names[2]),
    ]
    failed = [each.error.code for each in results if isinstance(each, Failed)]
    assert failed == [Code.FILE_MISSING, Code.FILE_EMPTY, Code.FILE_BINARY]


def test_cancel_leaves_what_is_in_and_the_next_run_does_the_rest(library: Library, folder: Path) -> None:
    names = write_stories(folder, 5)
    results: list[Result] = []
    with pytest.raises(Cancelled):
        Intake(library, DirectLoaders()).import_paths(
            [folder], results.append, cancelled=lambda: len(results) >= 2
        )
    assert library.count(Query()) == 2
    again = DirectLoaders()
    assert [type(each) for each in take(library, folder, loaders=again)] == [
        Known,
        Known,
        Added,
        Added,
        Added,
    ]
    assert again.loaded == names[2:]


def test_progress_rises_to_one(library: Library, folder: Path) -> None:
    write_stories(folder, 4)
    told: list[float] = []
    Intake(library, DirectLoaders()).import_paths([folder], lambda _result: None, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(set(told)) > 4


def test_two_imports_of_one_intake_take_turns(library: Library, folder: Path) -> None:
    write_stories(folder, 4)
    intake = Intake(library, DirectLoaders())
    results: list[Result] = []
    threads = [
        threading.Thread(target=intake.import_paths, args=([folder], results.append)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [type(each) for each in results] == [Added] * 4 + [Known] * 4


def test_workers_give_the_same_in_the_same_order(library: Library, folder: Path) -> None:
    names = write_stories(folder, 9)
    (folder / names[4]).write_bytes(b"\x00\x01\x02" * 400)
    results: list[Result] = []
    Intake(library, LoadWorkers(count=2)).import_paths([folder], results.append)
    assert [each.path.name for each in results] == names
    assert [type(each) for each in results].count(Added) == 8
    assert isinstance(results[4], Failed)


def test_a_killed_worker_is_one_failed_file(library: Library, folder: Path) -> None:
    names = write_stories(folder, 6)
    workers = LoadWorkers(count=1)
    loader = workers._all[0]  # the test kills what is behind the wall
    results: list[Result] = []

    def kill(done: float) -> None:
        if len(results) == 2 and loader.worker.pid:
            os.kill(loader.worker.pid, 9)

    Intake(library, workers).import_paths([folder], results.append, kill)
    assert [each.path.name for each in results] == names
    failed = [each for each in results if isinstance(each, Failed)]
    assert [each.error.code for each in failed] == [Code.WORKER_DIED]
    assert library.count(Query()) == 5


def test_a_library_that_fails_fails_each_file_without_loading(folder: Path) -> None:
    write_stories(folder, 3)
    (folder.parent / "file").write_text("not a folder")
    broken = Library(folder.parent / "file" / "library.sqlite3")
    loaders = DirectLoaders()
    results = take(broken, folder, loaders=loaders)
    assert [each.error.code for each in results if isinstance(each, Failed)] == [Code.LIBRARY_FAILED] * 3
    assert loaders.loaded == []


def test_problems_are_errors_with_facts(library: Library, folder: Path) -> None:
    (result,) = take(library, folder / "nothing.html")
    assert isinstance(result, Failed)
    assert isinstance(result.error, RawiError)
    assert (result.name, result.error.facts) == ("nothing.html", {"name": "nothing.html"})


def test_a_file_of_several_articles_has_several_results(library: Library, folder: Path) -> None:
    write_stories(folder, 1)
    export = folder / "a export.json"
    export.write_bytes(stories.wallabag(5, 6, 7))
    told: list[float] = []
    results: list[Result] = []
    Intake(library, LoadWorkers(count=2)).import_paths([folder], results.append, told.append)
    titles = [each.entry.title for each in results if isinstance(each, Added)]
    assert titles == [stories.story(number)[0] for number in (5, 6, 7, 0)]
    assert {each.path.name for each in results[:3]} == {"a export.json"}
    assert told == sorted(told)
    export.write_bytes(stories.wallabag(6, 7, 8))
    assert brief(take(library, export)) == [(kind, export.name) for kind in ("Known", "Known", "Added")]


def test_an_export_that_is_damaged_is_one_failed_file(library: Library, folder: Path) -> None:
    (folder / "export.json").write_bytes(stories.wallabag(5, 6)[:-40])
    (result,) = take(library, folder)
    assert isinstance(result, Failed)
    assert (result.name, result.error.code) == ("export.json", Code.FILE_BROKEN)
