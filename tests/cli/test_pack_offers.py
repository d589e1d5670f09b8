"""`rawi packs available`, `get` and `table` as a person or a script calls them."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.calling import rawi
from tests.packs.web import Web, argos_record, serving


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as made:
        yield made


def choose(home: Path, **settings: str) -> None:
    """What stands in the settings."""
    (home / "config").mkdir(parents=True, exist_ok=True)
    (home / "config" / "settings.json").write_text(json.dumps(settings), encoding="utf-8")


def package(path: Path) -> bytes:
    """A zip that has the shape of a package and translates nothing."""
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("translate-ar_en/metadata.json", "{}")
    return path.read_bytes()


@pytest.fixture
def listed(web: Web, home: Path, tmp_path: Path) -> Web:
    data = package(tmp_path / "p.argosmodel")
    web.file("/ar_en.argosmodel", data)
    records = [argos_record("ar", "en", "ar_en.argosmodel"), argos_record("en", "tr", "en_tr.argosmodel")]
    web.file("/index.json", json.dumps(records).encode())
    choose(home, argos_index=web.address("/index.json"), firefox_index=str(tmp_path))
    return web


def test_nothing_is_contacted_without_being_asked(listed: Web) -> None:
    before = rawi("packs", "available")
    assert before.returncode == 1
    assert "--refresh" in before.stderr
    silent = rawi("packs", "available", "--refresh")
    assert silent.returncode == 2
    assert listed.host in silent.stderr
    assert "--yes" in silent.stderr
    assert listed.asked == []


def test_the_list_is_fetched_from_the_host_that_was_named(listed: Web) -> None:
    done = rawi("packs", "available", "--refresh", "--yes", "--from", "ar", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert [pack["name"] for pack in told["packs"]] == ["ar-en"]
    assert told["packs"][0]["hosts"] == [listed.host]
    assert [each["engine"] for each in told["lists"]] == ["argos"]
    assert "Firefox" in done.stderr or "list of packs" in done.stderr
    assert [path for path, _ in listed.asked] == ["/index.json"]
    again = rawi("packs", "available", "--to", "tr")
    assert again.stdout.startswith(
        "en-tr  English → Turkish (Argos Translate 1.9), size not stated, licence not stated"
    )
    assert len(listed.asked) == 1


def test_get_says_who_is_asked_and_asks_first(listed: Web, tmp_path: Path) -> None:
    rawi("packs", "available", "--refresh", "--yes")
    listed.asked.clear()
    silent = rawi("packs", "get", "ar-en")
    assert silent.returncode == 2
    assert f"{listed.host} will be asked for Arabic → English (Argos Translate 1.9)" in silent.stderr
    assert listed.asked == []
    saved = rawi("packs", "get", "ar", "en", "--save", tmp_path / "stick", "--yes", "--json")
    assert saved.returncode == 0, saved.stderr
    told = json.loads(saved.stdout)
    assert told["result"] == "saved"
    assert len(told["sha256"]["translate-ar_en-1_9.argosmodel"]) == 64
    assert (tmp_path / "stick" / "translate-ar_en-1_9.argosmodel").is_file()


def test_a_host_that_a_server_sends_on_to_must_be_named(listed: Web, tmp_path: Path) -> None:
    rawi("packs", "available", "--refresh", "--yes")
    with serving() as other:
        goal = other.file("/b", b"package")
        listed.answers["/ar_en.argosmodel"] = lambda request: request.send(b"", 302, Location=goal)
        words = ("packs", "get", "ar-en", "--save", tmp_path / "stick", "--yes")
        refused = rawi(*words)
        assert refused.returncode == 1
        assert other.host in refused.stderr
        assert other.asked == []
        assert rawi(*words, "--also", other.host).returncode == 0


def test_what_is_no_pack_is_told_and_not_kept(listed: Web, home: Path) -> None:
    rawi("packs", "available", "--refresh", "--yes")
    done = rawi("packs", "get", "ar-en", "--yes")
    assert done.returncode == 1
    assert "is no language pack" in done.stderr
    assert list((home / "cache" / "downloads").iterdir()) == []


def test_a_pair_that_nobody_offers(listed: Web) -> None:
    rawi("packs", "available", "--refresh", "--yes")
    done = rawi("packs", "get", "ar-ckb", "--yes")
    assert done.returncode == 1
    assert "ar-ckb" in done.stderr


@pytest.mark.parametrize("words", [("ar",), ("ar", "en", "tr"), ("../",), ("ar-ar",)])
def test_wrong_use(words: tuple[str, ...]) -> None:
    assert rawi("packs", "get", *words).returncode in (1, 2)


def test_the_table_says_no_in_the_languages_own_word() -> None:
    lines = rawi("packs", "table").stdout.splitlines()
    pashto = next(line for line in lines if line.startswith("Pashto (ps)."))
    assert "Translation: no (\u2068نه\u2069); Voice: no (\u2068نه\u2069); Text in pictures: yes" in pashto
    rows = {row["language"]: row for row in json.loads(rawi("packs", "table", "--json").stdout)}
    assert rows["ckb"]["speech"] is None
    assert rows["ar"]["into"] == ["firefox", "argos"]
