"""The file of the reader's own keys: whole, or set aside and told."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.article.errors import Code, RawiError
from rawi.settings.key_choices import KeyChoices, KeyStore
from rawi.settings.key_names import MODIFIERS, NAMED, canonical, joined, parts, split, types


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    store = KeyStore(tmp_path / "config" / "keys.json")
    choices = KeyChoices("thorium", {"open": ("Ctrl+O", "F12"), "quit": ()})
    assert store.load() == KeyChoices()
    store.save(choices)
    assert store.load() == choices
    assert store.problem is None
    assert [path.name for path in store.path.parent.iterdir()] == ["keys.json"]


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "7",
        '{"preset": "rawi"}',
        '{"preset": "rawi", "changes": 7}',
        '{"preset": "rawi", "changes": ["open"]}',
        "[" * 50_000,
        '\ud800"'.encode("utf-8", "surrogatepass").decode("latin-1"),
    ],
)
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, text: str) -> None:
    store = KeyStore(tmp_path / "keys.json")
    store.path.write_text(text, encoding="utf-8")
    assert store.load() == KeyChoices()
    assert store.problem is not None
    assert store.problem.code is Code.SETTINGS_DAMAGED
    assert (tmp_path / "keys.damaged").read_text(encoding="utf-8") == text
    assert not store.path.exists()


def test_what_is_no_list_of_keys_is_left_out(tmp_path: Path) -> None:
    store = KeyStore(tmp_path / "keys.json")
    changes = {"open": ["F12"], "quit": "F12", "find": [7], "back": None, "where": ["F2"] * 21}
    store.path.write_text(json.dumps({"preset": 3, "changes": changes}), encoding="utf-8")
    assert store.load() == KeyChoices("rawi", {"open": ("F12",)})


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("no folder")
    with pytest.raises(RawiError) as caught:
        KeyStore(tmp_path / "config" / "keys.json").save(KeyChoices())
    assert caught.value.code is Code.OUTPUT_FAILED


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("ctrl+shift+x", "Ctrl+Shift+X"),
        ("Shift+Ctrl+X", "Ctrl+Shift+X"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        (" f12 ", "F12"),
        ("pgdown", "PgDown"),
        ("toggle media play/pause", "Toggle Media Play/Pause"),
        ("ش", "ش"),
        ("Ctrl+", ""),
        ("", ""),
        ("Ctrl+Nonsense", ""),
        ("Hyper+X", ""),
        ("F36", ""),
        ("Ctrl+\n", ""),
    ],
)
def test_one_way_to_write_a_key(written: str, key: str) -> None:
    assert canonical(written) == key


LAST = st.sampled_from([*NAMED, *(f"F{n}" for n in range(1, 36)), *"ABCXYZ019[]/,.-=+'"])


@given(st.sets(st.sampled_from(MODIFIERS)), LAST)
def test_a_key_is_split_and_joined_again(modifiers: set[str], last: str) -> None:
    key = joined(frozenset(modifiers), last)
    assert split(key) == (frozenset(modifiers), last)
    assert "+".join(parts(key)) == key
    assert canonical(key) == key
    assert types(key) == (len(last) == 1 and modifiers <= {"Shift"})


@given(st.text(max_size=20))
def test_any_text_is_a_key_or_none(text: str) -> None:
    key = canonical(text)
    assert canonical(key) == key
