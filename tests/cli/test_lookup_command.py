"""`rawi lookup`, and dictionaries with `rawi packs`, as a person or a script calls them."""

import json
import os
from pathlib import Path

import pytest

from rawi.packs.store import Store
from rawi.settings import directories
from rawi.workers.pack_trial import try_pack
from tests.cli.calling import ROOT, rawi
from tests.packs.dictionaries import ARABIC_ENGLISH, dictd
from tests.packs.makers import laid

PLACE = os.pathsep.join(filter(None, (str(ROOT / "desktop"), os.environ.get("PYTHONPATH", ""))))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(directories.find().packs)
    made.install(laid(tmp_path / "d", dictd()), try_pack)
    made.install(laid(tmp_path / "a", dictd(ARABIC_ENGLISH, "test-ara-eng")), try_pack)
    return made


@pytest.mark.usefixtures("store")
def test_a_word_as_text_and_as_json() -> None:
    done = rawi("lookup", "harbours", "--from", "en")
    assert done.returncode == 0
    assert "1. ميناء" in done.stdout
    assert "possible form “\u2068harbour\u2069”" in done.stdout
    assert done.stderr.splitlines()[-1] == "[]"
    told = json.loads(rawi("lookup", "والمدينة", "--from", "ar", "--to", "en", "--json").stdout)
    assert (told["from"], told["to"], told["near"]) == ("ar", "en", [])
    (found,) = told["found"]
    assert (found["form"], found["how"], found["entries"][0]["senses"]) == ("مدينة", "form", ["city"])


@pytest.mark.usefixtures("store")
def test_what_is_not_found_is_told() -> None:
    done = rawi("lookup", "lighthearted", "--from", "en", "--to", "ar")
    assert (done.returncode, done.stdout) == (1, "")
    assert "does not know “lighthearted”" in done.stderr
    assert "light house" in done.stderr
    done = rawi("lookup", "Haus", "--from", "de", "--to", "ar")
    assert done.returncode == 1
    assert "no dictionary from German to Arabic" in done.stderr


def test_installing_with_its_languages(tmp_path: Path) -> None:
    folder = laid(tmp_path / "d", dictd(stem="words"))
    done = rawi("packs", "install", folder, PYTHONPATH=PLACE)
    assert done.returncode == 1
    assert "--from en --to ar" in done.stderr
    assert rawi("packs", "install", folder, "--from", "en", PYTHONPATH=PLACE).returncode == 2
    done = rawi("packs", "install", folder, "--from", "en", "--to", "ar", "--json", PYTHONPATH=PLACE)
    told = json.loads(done.stdout)
    assert (told["result"], told["pack"]["name"], told["pack"]["engine"]) == (
        "installed",
        "dictionary-en-ar-words",
        "dictionary",
    )
    listed = json.loads(rawi("packs", "list", "--json").stdout)
    assert "dictionary-en-ar-words" in [each["name"] for each in listed]
    assert rawi("packs", "check").returncode == 0
    needs = json.loads(rawi("packs", "needs", "en", "ar", "--json").stdout)
    assert needs["missing"] == [["en", "ar"]]
    assert rawi("packs", "remove", "dictionary-en-ar-words").returncode == 0
