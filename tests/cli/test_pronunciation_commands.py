"""`rawi pronunciations` as a person or a script calls it."""

import json
from pathlib import Path

import pytest

from rawi.cli.commands import is_command
from tests.cli.calling import rawi


def test_words_are_added_listed_said_anew_and_removed(home: Path) -> None:
    assert is_command("pronunciations")
    added = rawi("pronunciations", "add", "Rawi", "Raah wee", "--json")
    everywhere = {"word": "Rawi", "said": "Raah wee", "language": "", "exact": False}
    assert (added.returncode, json.loads(added.stdout)) == (0, everywhere)
    assert rawi("pronunciations", "add", "SQL", "x", "--language", "en-GB").returncode == 0
    said = rawi("pronunciations", "add", "SQL", "sequel", "--language", "en", "--exact")
    assert said.stdout == "Kept: SQL, with these capitals, is said as sequel (English)\n"
    sql = {"word": "SQL", "said": "sequel", "language": "en", "exact": True}
    assert json.loads(rawi("pronunciations", "list", "--json").stdout) == [everywhere, sql]
    assert json.loads(rawi("pronunciations", "list", "--language", "fr", "--json").stdout) == [everywhere]
    assert rawi("pronunciations", "list").stdout.splitlines()[0] == "Rawi is said as Raah wee (All languages)"
    gone = rawi("pronunciations", "remove", "SQL", "--language", "en")
    assert (gone.returncode, gone.stdout.startswith("Removed: SQL")) == (0, True)
    missing = rawi("pronunciations", "remove", "SQL", "--language", "en")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "“SQL” has no pronunciation of yours (English)." in missing.stderr
    assert rawi("pronunciations", "remove", "Rawi").returncode == 0
    assert "No pronunciations." in rawi("pronunciations", "list").stderr


@pytest.mark.parametrize("words", [("", "x"), ("x", "…"), ("x" * 201, "y")])
def test_what_says_nothing_is_refused_in_words(home: Path, words: tuple[str, ...]) -> None:
    done = rawi("pronunciations", "add", *words)
    assert done.returncode == 1
    assert "was not kept" in done.stderr


def test_a_language_that_is_none_is_wrong_use(home: Path) -> None:
    assert rawi("pronunciations", "add", "x", "y", "--language", "english").returncode == 2
