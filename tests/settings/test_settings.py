"""Settings are validated, stored whole, and a damaged file is told."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from rawi.article.errors import Code
from rawi.settings import directories, resources
from rawi.settings.store import SettingsStore
from rawi.settings.table import Settings, accepted, names, shown


def test_settings_come_back(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "config" / "settings.json")
    assert store.load() == Settings()
    chosen = replace(Settings(), theme="dark", text_size=200, speech_speed=1.5, single_keys=False)
    store.save(chosen)
    assert SettingsStore(tmp_path / "config" / "settings.json").load() == chosen


@pytest.mark.parametrize(
    ("name", "value", "fine"),
    [
        ("theme", "dark", True), ("theme", "pink", False), ("theme", 3, False), ("text_size", 50, True), ("text_size", 1_001, False), ("own_page", "#fff8e0", True), ("own_page", "red", False), ("font", "Noto Sans", True),
        ("text_size", 100.5, False), ("text_size", True, False), ("speech_speed", 2, True), ("speech_speed", 9.0, False),
        ("show_furniture", True, True), ("show_furniture", 1, False), ("target_language", "", True),
    ],
)  # fmt: skip
def test_values_are_checked(tmp_path: Path, name: str, value: object, fine: bool) -> None:
    assert accepted(name, value) is fine
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: value, "unknown": 1}))
    loaded = SettingsStore(path).load()
    assert (getattr(loaded, name) == value) is fine or value == getattr(Settings(), name)


@pytest.mark.parametrize("content", ["{", "[]", "\x00", "null", '"text"'])
def test_a_damaged_file_is_set_aside(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    store = SettingsStore(path)
    assert store.load() == Settings()
    if store.problem:
        assert store.problem.code is Code.SETTINGS_DAMAGED
        assert path.with_suffix(".damaged").read_text() == content


def test_what_a_newer_rawi_keeps_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "dark", "of_tomorrow": [1, 2]}))
    store = SettingsStore(path)
    store.save(replace(store.load(), text_size=200))
    kept = json.loads(path.read_text())
    assert (kept["theme"], kept["text_size"], kept["of_tomorrow"]) == ("dark", 200, [1, 2])


def test_every_default_is_allowed() -> None:
    assert all(accepted(name, getattr(Settings(), name)) for name in names())


def test_directories_follow_the_environment(home: Path) -> None:
    places = directories.find()
    assert places.library == home / "data" / "library.sqlite3"
    assert places.settings == home / "config" / "settings.json"


def test_resources_are_found() -> None:
    assert resources.sample().is_file()
    assert (resources.resources() / "templates" / "page.html").is_file()


def test_what_is_remembered_does_not_stand_in_the_settings_window(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    chosen = replace(Settings(), watched_folder="/home/قصص", library_tag="boats", library_descending=False)
    store.save(chosen)
    assert store.load() == chosen
    assert "watched_folder" in shown()
    assert not [name for name in shown() if name.startswith("library_")]
    assert not accepted("library_tag", 3)
    assert not accepted("library_sort", "colour")


def test_another_library_leaves_the_packs_where_they_are(home: Path, tmp_path: Path) -> None:
    found = directories.find(tmp_path / "elsewhere")
    assert (found.library.parent, found.packs) == (tmp_path / "elsewhere", home / "data" / "packs")
