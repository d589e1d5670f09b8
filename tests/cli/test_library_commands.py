"""import, list, search, backup and restore as a person or a script calls them."""

import json
import os
import signal
import subprocess
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from rawi.cli import entries
from rawi.library.model import Query
from rawi.library.store import Library
from tests import stories
from tests.cli.calling import command, rawi, variables
from tests.stories import write_stories

ENTRY = {
    "id", "title", "site", "authors", "language", "direction", "published", "added", "read", "minutes", "done",
    "finished", "tags", "collections", "name", "format",
}  # fmt: skip


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_import_tells_each_file_in_json_and_ends_with_1_where_one_failed(
    tmp_path: Path, folder: Path
) -> None:
    names = write_stories(folder, 3)
    (folder / names[1]).write_bytes(b"")
    done = rawi(
        "import", folder, folder / names[0], folder / "gone.txt", "--json", "--library", tmp_path / "l"
    )
    assert done.returncode == 1
    added, failed, _, gone = lines(done.stdout)
    assert (added["result"], added["path"]) == ("added", str(folder / names[0]))
    assert set(added["entry"]) == ENTRY
    assert added["entry"]["title"] == stories.story(0)[0]
    assert {key: failed[key] for key in ("result", "name", "code", "facts")} == {
        "result": "failed",
        "name": names[1],
        "code": "file_empty",
        "facts": {"name": names[1]},
    }
    assert failed["sentence"] == f"“{names[1]}” is empty. Save the article again and open the new file."
    assert gone["code"] == "file_missing"
    assert "Added: 2. Already in the library: 0. Not imported: 2." in done.stderr
    assert done.stderr.strip().endswith("[]")
    again = rawi("import", folder / names[0], "--json", "--library", tmp_path / "l")
    assert again.returncode == 0
    assert lines(again.stdout)[0]["result"] == "known"


def test_import_in_lines_with_progress(folder: Path) -> None:
    write_stories(folder, 2)
    done = rawi("import", folder, "--plain")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [f"Added: {stories.story(n)[0]}" for n in range(2)]
    assert "Importing: 100 %" in done.stderr


def test_names_that_are_no_text_come_back_from_json(folder: Path) -> None:
    path = os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt")
    try:
        Path(path).write_bytes(stories.text(1))
    except OSError:
        pytest.skip("this file system has no such names")
    done = rawi("import", path, "--json")
    assert lines(done.stdout)[0]["path"] == path


def test_list_sorts_filters_and_pages(folder: Path) -> None:
    write_stories(folder, 3)
    (folder / "story.ar.txt").write_text(
        "قارب الكتب\n\nكان في المدينة قارب يحمل الكتب إلى القرى البعيدة. وكان الأطفال ينتظرونه كل صباح عند ضفة النهر.",
        "utf-8",
    )
    rawi("import", folder)
    listed = json.loads(rawi("list", "--json", "--sort", "title").stdout)
    titles = [each["title"] for each in listed]
    assert titles == sorted(titles)
    assert len(titles) == 4
    assert set(listed[0]) == ENTRY
    arabic = json.loads(rawi("list", "--json", "--language", "ar").stdout)
    assert [(each["title"], each["direction"]) for each in arabic] == [("قارب الكتب", "rtl")]
    page = json.loads(
        rawi("list", "--json", "--sort", "title", "--reverse", "--limit", "2", "--offset", "1").stdout
    )
    assert [each["title"] for each in page] == titles[::-1][1:3]
    assert len(json.loads(rawi("list", "--unread", "--json").stdout)) == 4
    assert json.loads(rawi("list", "--state", "finished", "--json").stdout) == []
    assert rawi("list", "--state", "finished").stderr.startswith("No articles.")
    assert stories.story(0)[0] in rawi("list").stdout


def test_search_shows_the_words_around_what_was_found(folder: Path) -> None:
    write_stories(folder, 4)
    rawi("import", folder)
    (hit,) = json.loads(rawi("search", '"story number 3"', "child", "--json").stdout)
    assert hit["entry"]["title"] == stories.story(3)[0]
    snippet = hit["snippets"][0]
    assert {snippet["text"][start:end].lower() for start, end in snippet["hits"]} >= {"child"}
    assert snippet["segment"]
    plain = rawi("search", '"story number 3" child').stdout.splitlines()
    assert plain[0].startswith(stories.story(3)[0])
    assert "child" in plain[1]
    nothing = rawi("search", "zeppelin")
    assert (nothing.returncode, nothing.stdout) == (0, "")


def test_backup_and_restore(tmp_path: Path, folder: Path, home: Path) -> None:
    write_stories(folder, 3)
    rawi("import", folder)
    file = tmp_path / "library.backup"
    told = json.loads(rawi("backup", file, "--json", "--plain").stdout)
    assert told == {"file": str(file), "articles": 3, "bytes": file.stat().st_size}
    done = rawi("restore", file, "--library", tmp_path / "other", "--plain")
    assert done.returncode == 0
    assert "Restoring: 100 %" in done.stderr
    assert Library(tmp_path / "other" / "library.sqlite3").count(Query()) == 3
    file.write_bytes(file.read_bytes()[:5_000])
    broken = rawi("restore", file, "--library", tmp_path / "other")
    assert broken.returncode == 1
    assert "is not a whole backup" in broken.stderr
    assert Library(tmp_path / "other" / "library.sqlite3").count(Query()) == 3


def test_show_keeps_its_article_in_the_library_that_is_named(tmp_path: Path, folder: Path) -> None:
    (name,) = write_stories(folder, 1)
    rawi("show", folder / name, "--library", tmp_path / "mine")
    assert len(json.loads(rawi("list", "--json", "--library", tmp_path / "mine").stdout)) == 1
    assert json.loads(rawi("list", "--json").stdout) == []


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("import",), 2, "Missing argument"),
        (("list", "--sort", "colour"), 2, "colour"),
        (("list", "--unread", "--state", "finished"), 2, "--unread"),
        (("list", "--library", "nowhere"), 1, "There is no file “nowhere"),
        (("search",), 2, "Missing argument"),
        (("restore", "gone.backup"), 1, "There is no file “gone.backup”"),
        (("backup", "no/such/folder/file"), 1, "file"),
        (
            ("import", "https://example.org/story"),
            1,
            "Rawi never goes to the network, so https://example.org/story",
        ),
        (("import", "gone", "--watch"), 1, "The folder “gone” is not there"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    tmp_path: Path, arguments: tuple[str, ...], status: int, words: str
) -> None:
    done = rawi(*arguments, cwd=tmp_path)
    assert done.returncode == status
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_ctrl_c_leaves_what_is_in(tmp_path: Path, folder: Path) -> None:
    write_stories(folder, 200)
    process = start("import", folder, "--library", tmp_path / "l")
    assert process.stdout
    first = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    rest, said = process.communicate()
    count = len((first + rest).splitlines())
    assert process.returncode == 130
    assert "Traceback" not in said
    assert "Stopped. What is in stays in" in said
    assert 0 < count < 200
    assert Library(tmp_path / "l" / "library.sqlite3").count(Query()) == count


def test_watch_takes_what_arrives_until_ctrl_c(tmp_path: Path, folder: Path) -> None:
    (folder / "first.txt").write_bytes(stories.text(1))
    process = start("import", folder, "--watch", "--json", "--library", tmp_path / "l")
    assert process.stdout
    first = json.loads(process.stdout.readline())
    (folder / "second.txt").write_bytes(stories.text(2))
    second = json.loads(process.stdout.readline())
    process.send_signal(signal.SIGINT)
    _, said = process.communicate()
    assert [first["result"], second["result"]] == ["added", "added"]
    assert second["entry"]["name"] == "second.txt"
    assert process.returncode == 0
    assert "Added: 2." in said


def test_a_backup_or_restore_that_is_stopped_changes_nothing(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_stories(folder, 2)
    rawi("import", folder, "--library", tmp_path / "l")
    file = tmp_path / "library.backup"
    rawi("backup", file, "--library", tmp_path / "l")
    before = file.read_bytes()
    monkeypatch.setattr("rawi.cli.console.interruptible", lambda: nullcontext(lambda: True))
    assert entries.backup(tmp_path / "other", tmp_path / "l", as_json=False, plain=True) == 130
    assert entries.restore(file, tmp_path / "l", as_json=False, plain=True) == 130
    assert "no backup was written" in capsys.readouterr().err
    assert not (tmp_path / "other").exists()
    assert file.read_bytes() == before
    assert Library(tmp_path / "l" / "library.sqlite3").count(Query()) == 2


def start(*arguments: str | Path) -> subprocess.Popen[str]:
    """Begin Rawi with pipes."""
    return subprocess.Popen(
        command(*arguments), env=variables(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
