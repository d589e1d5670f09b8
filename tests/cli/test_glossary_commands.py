"""`rawi glossary` as a person or a script calls it, and what `rawi translate` makes of it."""

import json
from pathlib import Path

import pytest

from rawi.library import glossary_file
from rawi.library.glossary import GlossaryTerm
from rawi.library.store import Library
from rawi.settings import directories
from tests.cli.calling import rawi


@pytest.fixture
def library(home: Path) -> Library:
    return Library(directories.find(None).library)


def test_terms_are_added_listed_called_anew_and_removed(home: Path) -> None:
    added = rawi("glossary", "add", "en", "ar", "lantern", "الفانوس", "--json")
    lantern = {"source": "en", "target": "ar", "term": "lantern", "translation": "الفانوس"}
    assert (added.returncode, json.loads(added.stdout)) == (0, lantern)
    assert rawi("glossary", "add", "en-GB", "pt-BR", "Port Said", "Porto Saíde").returncode == 0
    assert rawi("glossary", "add", "en", "pt", "Port Said", "Port-Saïd").returncode == 0
    listed = json.loads(rawi("glossary", "list", "--json").stdout)
    assert listed == [
        lantern,
        {"source": "en", "target": "pt", "term": "Port Said", "translation": "Port-Saïd"},
    ]
    assert (
        rawi("glossary", "list", "--to", "pt").stdout
        == "Port Said is called Port-Saïd (English to Portuguese)\n"
    )
    assert rawi("glossary", "remove", "en", "pt", "Port Said").returncode == 0
    gone = rawi("glossary", "remove", "en", "pt", "Port Said")
    assert gone.returncode == 1
    assert "“Port Said” is not in the glossary" in gone.stderr
    assert json.loads(rawi("glossary", "list", "--from", "fr", "--json").stdout) == []


@pytest.mark.parametrize("words", [("en", "pt", "", "x"), ("en", "pt", "x", "…"), ("en", "en", "x", "y")])
def test_a_term_that_says_nothing_is_refused_in_words(home: Path, words: tuple[str, ...]) -> None:
    done = rawi("glossary", "add", *words)
    assert done.returncode == 1
    assert "was not kept" in done.stderr


def test_a_language_that_is_none_is_wrong_use(home: Path) -> None:
    assert rawi("glossary", "add", "english", "pt", "x", "y").returncode == 2


def test_a_file_goes_out_and_into_another_library(home: Path, tmp_path: Path) -> None:
    terms = [GlossaryTerm("en", "fa", 'a "b", c; d', "دریا"), GlossaryTerm("zh", "pt", "灯塔", "farol")]
    library = Library(directories.find(None).library)
    library.put_terms(terms)
    library.close()
    file = tmp_path / "terms.csv"
    assert rawi("glossary", "export", file).returncode == 0
    assert glossary_file.parse(file.read_text("utf-8-sig")) == (terms, [])
    (tmp_path / "other").mkdir()
    Library(tmp_path / "other" / "library.sqlite3").terms()
    done = rawi("glossary", "import", file, "--library", tmp_path / "other", "--json")
    assert (done.returncode, json.loads(done.stdout)) == (0, {"kept": 2, "refused": []})


def test_lines_that_are_no_terms_are_told_and_the_others_kept(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "terms.csv"
    file.write_bytes(
        'source;target;term;translation\r\nen;pt;sea;mar\r\n\r\nen;pt;"open;x\r\nx;y\r\n'.encode("utf-16")
    )
    done = rawi("glossary", "import", file, "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, told["kept"], [each["line"] for each in told["refused"]]) == (1, 1, [4, 5])
    assert rawi("glossary", "import", tmp_path / "none.csv").returncode == 1
    (tmp_path / "empty.csv").write_bytes(b"")
    assert "is empty" in rawi("glossary", "import", tmp_path / "empty.csv").stderr


def test_translating_uses_terms_and_corrections(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(
        "The lantern shone over the harbour all night long.\n\nNobody paid for the oil.\n", "utf-8"
    )
    first = json.loads(rawi("translate", file, "--to", "pt", "--json").stdout)
    assert "Almenara" not in json.dumps(first)
    assert rawi("glossary", "add", "en", "pt", "lantern", "Almenara").returncode == 0
    library = Library(directories.find(None).library)
    (entry,) = library.search("lantern")
    article = library.get(entry.entry.id)
    assert article
    library.set_correction(article.id, "pt", article.segments[-1].id, "O óleo era de graça.")
    library.close()
    text = rawi("translate", file, "--to", "pt").stdout
    assert "Almenara" in text
    assert "O óleo era de graça." in text
    page = tmp_path / "out.html"
    assert rawi("translate", file, "--to", "pt", "-o", page).returncode == 0
    assert "O óleo era de graça." in page.read_text("utf-8")
