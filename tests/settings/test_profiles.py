"""Profiles: what is in them, what stays, and what a broken file does."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rawi.article.errors import Code, RawiError
from rawi.settings.profiles import (
    LISTENING,
    LOW_VISION,
    READING,
    READY_MADE,
    Profiles,
    ProfileStore,
    applied,
    in_use,
    kept,
    of,
)
from rawi.settings.table import Settings, accepted, names

MINE = Settings(theme="dark", text_size=140, voices='{"en": {"pace": 1.2}}', watched_folder="/home/قصص")
READY = {each.code: each for each in READY_MADE}


def test_folders_addresses_languages_and_limits_stay() -> None:
    stay = {
        "interface_language", "target_language", "watched_folder", "argos_index", "firefox_index",
        "load_stall", "load_seconds", "load_memory", "load_output", "library_sort", "library_tag",
    }  # fmt: skip
    assert not [name for name in stay if kept(name)]
    assert {"theme", "text_size", "view", "voices", "speech_speed", "translation_careful"} <= {
        name for name in names() if kept(name)
    }
    other = replace(MINE, watched_folder="/elsewhere", target_language="pt", theme="light")
    back = applied(other, of("mine", MINE))
    assert (back.watched_folder, back.target_language) == ("/elsewhere", "pt")
    assert (back.theme, back.text_size, back.voices) == ("dark", 140, MINE.voices)


def test_ready_made_ones_hold_what_is_allowed() -> None:
    for each in READY_MADE:
        assert all(kept(name) and accepted(name, value) for name, value in each.values.items())
        assert in_use(applied(MINE, each), each)


def test_saved_renamed_and_deleted_by_name() -> None:
    profiles = Profiles().saved(of("Night", MINE)).saved(of("قراءة", Settings()))
    assert [each.name for each in profiles.own] == ["Night", "قراءة"]
    again = profiles.saved(of("night", Settings(theme="light")))
    assert [each.name for each in again.own] == ["night", "قراءة"]
    assert again.own[0].values["theme"] == "light"
    assert [each.name for each in again.renamed("night", "Bed").own] == ["Bed", "قراءة"]
    assert [each.name for each in again.without("قراءة").own] == ["night"]


def test_what_was_made_by_hand_is_never_lost() -> None:
    """From one profile to the next, and over what was changed between."""
    profiles, settings = Profiles(), MINE
    for code in (LOW_VISION, READING, LISTENING, LOW_VISION):
        profiles = profiles.changing(settings, READY[code])
        settings = applied(settings, READY[code])
        assert profiles.before
        assert applied(settings, profiles.before) == MINE
        settings = replace(settings, speech_speed=1.5)
    larger = replace(settings, text_size=250)
    profiles = profiles.changing(larger, READY[READING])
    assert profiles.before
    assert profiles.before.values["text_size"] == 250


def test_what_has_a_name_already_needs_no_other_place() -> None:
    profiles = Profiles().saved(of("mine", MINE))
    assert profiles.changing(MINE, READY[LOW_VISION]).before is None


def test_they_come_back(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "config" / "profiles.json")
    assert store.load() == Profiles()
    profiles = Profiles().saved(of("ليل", MINE)).changing(Settings(theme="light"), READY[LOW_VISION])
    store.save(profiles)
    assert ProfileStore(store.path).load() == profiles
    assert store.problem is None
    assert [path.name for path in store.path.parent.iterdir()] == ["profiles.json"]


@pytest.mark.parametrize(
    "content",
    ["{", "[]", "null", '"x"', "{}", '{"own": 3}', '{"own": [3], "before": null, "last": null}', "[" * 100_000,
     '{"own": [{"name": "x"}], "before": null, "last": null}', "\x00"],
)  # fmt: skip
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, content: str) -> None:
    path = tmp_path / "profiles.json"
    path.write_text(content)
    store = ProfileStore(path)
    assert store.load() == Profiles()
    assert store.problem is not None
    assert store.problem.code is Code.SETTINGS_DAMAGED
    assert path.with_suffix(".damaged").read_text() == content


@pytest.mark.parametrize(
    ("name", "value", "stays"),
    [("theme", "pink", False), ("text_size", 9_000, False), ("watched_folder", "/x", False), ("unknown", 1, False), ("theme", "dark", True)],
)  # fmt: skip
def test_only_what_is_allowed_is_taken_from_the_file(
    tmp_path: Path, name: str, value: Any, stays: bool
) -> None:
    path = tmp_path / "profiles.json"
    told = {"own": [{"name": "x", "settings": {name: value}}], "before": None, "last": None}
    path.write_text(json.dumps(told))
    (found,) = ProfileStore(path).load().own
    assert (name in found.values) is stays


def test_names_of_a_strange_file_are_still_names(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    one = {"name": "x" * 500, "settings": {}}
    told = {"own": [one, one, {"name": "", "settings": {}}], "before": None, "last": None}
    path.write_text(json.dumps(told))
    assert [len(each.name) for each in ProfileStore(path).load().own] == [80]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file in the place of the folder")
    with pytest.raises(RawiError) as told:
        ProfileStore(tmp_path / "config" / "profiles.json").save(Profiles())
    assert told.value.code is Code.OUTPUT_FAILED
