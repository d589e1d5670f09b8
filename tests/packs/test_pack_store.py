"""Packs on disk: in, listed, replaced, passed on, out."""

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.packs import exporting, finding, starter
from rawi.packs.model import Pack
from rawi.packs.store import Store
from tests.packs import makers
from tests.packs.makers import argos, contents, firefox, laid, works, zipped

Maker = Callable[..., makers.Files]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "packs")


@pytest.mark.parametrize(("make", "name"), [(argos, "argos-en-pt"), (firefox, "firefox-en-pt")])
def test_a_pack_from_a_zip_file_and_from_a_folder(
    store: Store, tmp_path: Path, make: Maker, name: str
) -> None:
    done = store.install(zipped(tmp_path / "a.zip", make(version="2.1")), works)
    assert (done.entry.id, done.before, done.same, done.entry.origin) == (name, "", False, "a.zip")
    again = store.install(laid(tmp_path / "folder", make(version="2.1")), works)
    assert (again.same, again.before) == (True, "2.1")
    (entry,) = store.entries()
    assert (entry.pack.engine, entry.pack.pair, entry.pack.version) == (
        name.partition("-")[0],
        ("en", "pt"),
        "2.1",
    )
    assert entry.size == sum(file.path.stat().st_size for file in entry.files.values())
    assert not entry.pack.missing()
    assert entry.installed
    assert exporting.verify(entry)


def test_the_parts_are_what_the_engines_know(store: Store, tmp_path: Path) -> None:
    done = store.install(laid(tmp_path / "a", argos()), works)
    parts = {file.part for file in done.entry.pack.files}
    assert parts == {
        "metadata.json", "sentencepiece.model", "model/model.bin", "model/config.json", "model/shared_vocabulary.json",
    }  # fmt: skip
    assert "README.md" in done.entry.files
    done = store.install(laid(tmp_path / "f", firefox()), works)
    assert {file.part for file in done.entry.pack.files} == {"model", "vocabulary", "shortlist"}
    assert done.entry.pack.licence == "MPL-2.0"
    told = json.loads(done.entry.files["metadata.json"].path.read_bytes())
    assert told["languages"] == ["en", "pt"]
    assert told["digests"] == {file.path.name: file.digest for file in done.entry.pack.files}


def test_each_file_packed_by_itself_and_a_vocabulary_for_each_language(store: Store, tmp_path: Path) -> None:
    plain = {
        "model.enzh.intgemm.alphas.bin": b"m" * 50_000,
        "srcvocab.enzh.spm": b"s" * 900,
        "trgvocab.enzh.spm": b"t" * 900,
    }
    packed = {
        "model.enzh.intgemm.alphas.bin.zst": zstandard.compress(plain["model.enzh.intgemm.alphas.bin"]),
        "srcvocab.enzh.spm.gz": makers.gzipped(plain["srcvocab.enzh.spm"]),
        "trgvocab.enzh.spm": plain["trgvocab.enzh.spm"],
    }
    done = store.install(laid(tmp_path / "enzh", packed), works)
    assert done.entry.pack.pair == ("en", "zh")
    kept = {file.part: file.path.read_bytes() for file in done.entry.pack.files}
    assert kept == dict(zip(("model", "source-vocabulary", "target-vocabulary"), plain.values(), strict=True))


@pytest.mark.parametrize(
    ("pair", "languages"),
    [("enpt", ("en", "pt")), ("pten", ("pt", "en")), ("enckb", ("en", "ckb")), ("ckben", ("ckb", "en")),
     ("enzh_hant", ("en", "zh-Hant")), ("zh_hanten", None), ("frde", ("fr", "de"))],
)  # fmt: skip
def test_languages_by_a_models_name(
    store: Store, tmp_path: Path, pair: str, languages: tuple[str, str] | None
) -> None:
    files = {f"model.{pair}.intgemm.alphas.bin": b"m", f"vocab.{pair}.spm": b"v"}
    if languages is None:
        with pytest.raises(RawiError):
            store.install(laid(tmp_path / "f", files), works)
    else:
        assert store.install(laid(tmp_path / "f", files), works).entry.pack.pair == languages


def test_codes_of_argos_s_own(store: Store, tmp_path: Path) -> None:
    done = store.install(laid(tmp_path / "a", argos("en", "zt")), works)
    assert (done.entry.pack.target, done.entry.id) == ("zh-Hant", "argos-en-zh-hant")
    assert done.entry.manifest.root == "translate-en_zt-1_0"


@pytest.mark.parametrize("make", [argos, firefox])
def test_another_version_replaces_the_old_one_once_it_works(
    store: Store, tmp_path: Path, make: Maker
) -> None:
    old = store.install(laid(tmp_path / "1", make(version="1.0")), works).entry

    def sees_the_old(pack: Pack) -> None:
        assert [entry.pack.version for entry in store.entries()] == ["1.0"]
        assert pack.version == "1.1"
        assert not pack.missing()

    done = store.install(laid(tmp_path / "2", make(version="1.1")), sees_the_old)
    assert (done.before, done.entry.pack.version) == ("1.0", "1.1")
    assert done.entry.pack.digest != old.pack.digest
    assert len([path for path in store.folder.iterdir() if path.is_dir()]) == 1


def test_one_that_does_not_work_changes_nothing(store: Store, tmp_path: Path) -> None:
    store.install(laid(tmp_path / "1", argos()), works)
    before = contents(store)

    def fails(_pack: Pack) -> None:
        raise RawiError(Code.WORKER_DIED, worker="translate")

    with pytest.raises(RawiError) as raised:
        store.install(laid(tmp_path / "2", argos(version="2.0")), fails)
    assert (raised.value.code, raised.value.facts) == (Code.PACK_FILE_BROKEN, {"name": "2"})
    assert contents(store) == before
    assert not list(store.folder.glob(".coming-*"))


def test_a_damaged_one_is_mended_by_the_same_version(store: Store, tmp_path: Path) -> None:
    source = laid(tmp_path / "1", argos())
    model = next(f for f in store.install(source, works).entry.pack.files if f.part == "model/model.bin")
    data = bytearray(model.path.read_bytes())
    data[1000] ^= 1
    model.path.write_bytes(data)
    assert not exporting.verify(store.entries()[0])
    assert not store.install(source, works).same
    assert exporting.verify(store.entries()[0])


@pytest.mark.parametrize("make", [argos, firefox])
def test_what_is_passed_on_is_installed_elsewhere(store: Store, tmp_path: Path, make: Maker) -> None:
    entry = store.install(laid(tmp_path / "1", make(version="1.2")), works).entry
    out = tmp_path / "out"
    out.mkdir()
    written = store.export(entry, out)
    assert written.name in ("translate-en_pt-1_2.argosmodel", "firefox-en-pt-1.2.zip")
    other = Store(tmp_path / "other")
    done = other.install(written, works)
    assert done.entry.pack.digest == entry.pack.digest
    assert {n: f.digest for n, f in done.entry.files.items()} == {n: f.digest for n, f in entry.files.items()}
    assert (done.entry.pack.licence, done.entry.pack.version) == (entry.pack.licence, entry.pack.version)
    assert store.export(entry, tmp_path / "again.zip").read_bytes() == written.read_bytes()


def test_a_damaged_pack_is_not_passed_on(store: Store, tmp_path: Path) -> None:
    entry = store.install(laid(tmp_path / "1", argos()), works).entry
    entry.pack.files[0].path.write_bytes(b"x")
    with pytest.raises(RawiError) as raised:
        store.export(entry, tmp_path / "out.argosmodel")
    assert raised.value.code is Code.PACK_DAMAGED
    assert not [path for path in tmp_path.iterdir() if "out" in path.name]


def test_the_starter_can_be_passed_on_and_hidden_but_not_removed(tmp_path: Path) -> None:
    store = Store(tmp_path / "packs", starter.find)
    assert [entry.id for entry in store.entries()] == ["firefox-en-pt", "firefox-pt-en"]
    with pytest.raises(RawiError) as raised:
        store.remove("firefox-en-pt")
    assert raised.value.code is Code.PACK_NEEDED
    first = store.entries()[0]
    written = store.export(first, tmp_path)
    assert store.install(written, works).same
    assert Store(tmp_path / "other").install(written, works).entry.pack.digest == first.pack.digest
    better = store.install(laid(tmp_path / "1", firefox(version="3.0")), works)
    assert better.before == "2.0"
    assert {pack.pair: pack.version for pack in store.packs()} == {("en", "pt"): "3.0", ("pt", "en"): "2.0"}
    store.remove("firefox-en-pt")
    assert {pack.pair: pack.version for pack in store.packs()} == {("en", "pt"): "2.0", ("pt", "en"): "2.0"}


def test_removing(store: Store, tmp_path: Path) -> None:
    for target in ("pt", "ar"):
        store.install(laid(tmp_path / target, argos("en", target)), works)
    store.remove("argos-en-pt")
    assert [entry.id for entry in store.entries()] == ["argos-en-ar"]
    with pytest.raises(RawiError) as raised:
        store.remove("argos-en-pt")
    assert raised.value.code is Code.PACK_UNKNOWN


def test_changes_of_another_process_are_seen(store: Store, tmp_path: Path) -> None:
    window = Store(store.folder)
    assert window.packs() == ()
    store.install(laid(tmp_path / "1", argos()), works)
    assert [pack.pair for pack in window.packs()] == [("en", "pt")]
    store.install(laid(tmp_path / "2", argos("pt", "en")), works)
    assert len(window.packs()) == 2
    store.remove("argos-en-pt")
    assert [pack.pair for pack in window.packs()] == [("pt", "en")]


def test_a_list_that_nobody_changed_is_not_read_again(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.install(laid(tmp_path / "1", argos()), works)
    os.utime(store.folder, (1, 1))
    assert len(store.packs()) == 1
    monkeypatch.setattr("rawi.packs.entries.folders", lambda _folder: pytest.fail("read again"))
    assert len(store.packs()) == 1


def test_two_that_install_the_same_wait_for_each_other(store: Store, tmp_path: Path) -> None:
    source = laid(tmp_path / "1", argos())
    inside, go_on = threading.Event(), threading.Event()
    ends: list[bool] = []

    def slow(_pack: Pack) -> None:
        inside.set()
        go_on.wait(60)

    first = threading.Thread(target=lambda: ends.append(store.install(source, slow).same))
    second = threading.Thread(target=lambda: ends.append(Store(store.folder).install(source, works).same))
    first.start()
    assert inside.wait(60)
    second.start()
    Store(store.folder).sweep()
    go_on.set()
    first.join()
    second.join()
    assert sorted(ends) == [False, True]
    assert len(contents(store)) == 1


def test_progress_and_stopping(store: Store, tmp_path: Path) -> None:
    source = laid(tmp_path / "1", argos())
    done: list[float] = []
    with pytest.raises(Cancelled):
        store.install(source, works, progress=done.append, cancelled=lambda: len(done) > 1)
    assert store.entries() == ()
    assert not list(store.folder.glob(".coming-*"))
    done.clear()
    entry = store.install(source, works, progress=done.append).entry
    assert done == sorted(done)
    assert done[-1] == 1.0
    with pytest.raises(Cancelled):
        store.export(entry, tmp_path / "out.argosmodel", cancelled=lambda: True)
    assert not [path for path in tmp_path.iterdir() if "out" in path.name]


def test_a_folder_with_several(store: Store, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    laid(stick / "models" / "enpt", firefox())
    laid(stick / "unpacked", argos("en", "es"))
    zipped(stick / "a.argosmodel", argos("en", "ar"))
    zipped(stick / "b.zip", firefox("pt", "en", "1.0"))
    (stick / "broken.argosmodel").write_bytes(b"no zip")
    zipped(stick / "photos.zip", {"one.jpg": b"x"})
    (stick / "notes.txt").write_text("hello", encoding="utf-8")
    found = finding.find(stick)
    assert [path.name for path in found] == ["a.argosmodel", "b.zip", "broken.argosmodel", "enpt", "unpacked"]
    failed = []
    for path in found:
        try:
            store.install(path, works)
        except RawiError as error:
            failed.append(error.facts["name"])
    assert failed == ["broken.argosmodel"]
    assert set(contents(store)) == {"argos-en-ar", "argos-en-es", "firefox-en-pt", "firefox-pt-en"}
    assert finding.find(stick / "unpacked") == (stick / "unpacked",)
    other = Store(tmp_path / "other")
    for path in finding.find(store.folder):
        other.install(path, works)
    assert contents(other) == contents(store)


def test_a_folder_without_packs(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(RawiError) as raised:
        finding.find(tmp_path / "empty")
    assert (raised.value.code, raised.value.facts) == (Code.PACK_FILE_BROKEN, {"name": "empty"})


def test_what_a_mac_leaves_in_a_zip_file_is_passed_over(store: Store, tmp_path: Path) -> None:
    files = {f"package/{name}": data for name, data in argos().items()}
    litter = {"__MACOSX/package/._model": b"x", "package/.DS_Store": b"x", "package/._README.md": b"x"}
    done = store.install(zipped(tmp_path / "a.zip", files | litter, root=""), works)
    assert set(done.entry.files) == set(argos())
