"""What the engines share: checked files, few models at once, and what a loop is."""

import hashlib
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.engines.looping import loops, repeated
from rawi.engines.models import Files, Models, check, endless


def files(folder: Path, *names: str) -> Files:
    made = {}
    for name in names:
        (folder / name).write_bytes(name.encode())
        made[name] = (str(folder / name), hashlib.sha256(name.encode()).hexdigest())
    return made


def test_the_model_that_was_used_longest_ago_is_unloaded(tmp_path: Path) -> None:
    loaded: list[str] = []

    def load(pack: str, _files: Files) -> str:
        loaded.append(pack)
        return pack

    models = Models(load)
    packs = {name: files(tmp_path, name) for name in "abc"}
    for name in ("a", "b", "a", "c", "a"):
        assert models.get(name, packs[name]) == name
        assert len(models) <= 2
    assert loaded == ["a", "b", "c"]
    models.get("b", packs["b"])
    assert loaded == ["a", "b", "c", "b"]


def test_a_new_version_of_a_pack_is_another_model(tmp_path: Path) -> None:
    models = Models(lambda _pack, given: next(iter(given)))
    assert models.get("same name", files(tmp_path, "old")) == "old"
    assert models.get("same name", files(tmp_path, "new")) == "new"


def test_a_file_that_changed_or_went_is_told_with_its_pack(tmp_path: Path) -> None:
    given = files(tmp_path, "model")
    check("Pack", given)
    for harm in (lambda path: path.write_bytes(b"other"), Path.unlink):
        harm(tmp_path / "model")
        with pytest.raises(RawiError) as caught:
            check("Pack", given)
        assert (caught.value.code, caught.value.facts) == (Code.PACK_DAMAGED, {"pack": "Pack"})


@pytest.mark.parametrize(
    ("source", "translation", "looping"),
    [
        ("a b c", "x y z", False),
        ("a b c", "x y x y x y", True),
        ("a b c", "x y x y", False),
        ("no no no no !", "nicht nicht nicht nicht !", False),
        ("no no no !", "nicht nicht nicht nicht !", True),
        ("a million", "1 0 0 0 0 0 0", False),
        ("a", "b c d e f g h i j k", True),
        ("", "", False),
    ],
)
def test_what_a_loop_is(source: str, translation: str, looping: bool) -> None:
    assert loops(source.split(), translation.split(), bound=10) is looping


def test_long_turns_are_found() -> None:
    assert repeated([*"abcdefghijkl"] * 3) == 3
    assert repeated([*"abcdefghijklm"] * 3) == 1
    assert repeated([]) == 1


def test_an_endless_word() -> None:
    assert endless("a" * 201)
    assert not endless("word " * 100)
