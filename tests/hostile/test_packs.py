"""Damaged and hostile packs of both kinds: a clear problem comes out, and all other packs stay as they are."""

import errno
import json
import os
import random
import shutil
import signal
import stat
import struct
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.article.errors import Code, RawiError
from rawi.packs import argos, disk, exporting, finding, firefox, starter
from rawi.packs.manifest import BrokenPackError, Manifest
from rawi.packs.paths import is_safe
from rawi.packs.store import Store
from rawi.workers.pack_trial import try_pack
from tests.cli.calling import variables
from tests.packs import makers
from tests.packs.makers import Files, contents, laid, works, zipped

BROKEN, UNSAFE = Code.PACK_FILE_BROKEN, Code.ARCHIVE_UNSAFE
KINDS = ("argos", "firefox")
Broken = Callable[[Path, Files], Path]
BIG = 8 << 20


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with a pack of each kind, which must be as they were afterwards, with nothing lying about."""
    made = Store(tmp_path / "packs")
    made.install(laid(tmp_path / "good-a", makers.argos("pt", "en")), works)
    made.install(laid(tmp_path / "good-f", makers.firefox("en", "ar")), works)
    before = contents(made)
    yield made
    assert contents(made) == before
    assert contents(Store(made.folder)) == before
    assert not [path for path in made.folder.iterdir() if path.name.startswith((".coming", ".going"))]


def files_of(kind: str) -> Files:
    return makers.argos() if kind == "argos" else makers.firefox(version="1.0")


def refused(store: Store, path: Path, *codes: Code) -> None:
    with pytest.raises(RawiError) as raised:
        store.install(path, works)
    assert raised.value.code in codes
    assert raised.value.facts["name"] == path.name


def entries(path: Path, listed: Iterable[tuple[zipfile.ZipInfo | str, bytes]]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for info, data in listed:
            archive.writestr(info, data)
    return path


def with_more(path: Path, files: Files, name: str, data: bytes = b"x") -> Path:
    return entries(path, [*((f"p/{each}", body) for each, body in files.items()), (name, data)])


def cut(path: Path, files: Files) -> Path:
    whole = zipped(path, files).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def linked(path: Path, files: Files) -> Path:
    info = zipfile.ZipInfo("p/model.link")
    info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    return entries(path, [*((f"p/{each}", body) for each, body in files.items()), (info, b"/etc/passwd")])


def swollen(path: Path, files: Files) -> Path:
    model = next(name for name in files if name.endswith(".bin"))
    return zipped(path, files | {model: bytes(300 << 20)})


def overlapping(path: Path, files: Files) -> Path:
    """Two entries of the directory are told to lie in the same bytes."""
    data = bytearray(zipped(path, files).read_bytes())
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    path.write_bytes(data)
    return path


def encrypted(path: Path, files: Files) -> Path:
    data = bytearray(zipped(path, files).read_bytes())
    place = data.find(b"PK\x01\x02")
    while place >= 0:
        data[place + 8] |= 1
        place = data.find(b"PK\x01\x02", place + 4)
    path.write_bytes(data)
    return path


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def renamed(files: Files, old: str, new: str) -> Files:
    return {name.replace(old, new): data for name, data in files.items()}


ARCHIVES: dict[str, tuple[Broken, tuple[Code, ...]]] = {
    "empty": (lambda path, _: written(path, b""), (BROKEN,)),
    "random": (lambda path, _: written(path, makers.noise(100_000, "r")), (BROKEN,)),
    "html": (lambda path, _: written(path, b"<!doctype html><title>404</title>" * 99), (BROKEN,)),
    "cut": (cut, (BROKEN,)),
    "no entries": (lambda path, _: zipped(path, {}), (BROKEN,)),
    "no root": (lambda path, files: zipped(path, files, root=""), (BROKEN,)),
    "two roots": (lambda path, files: with_more(path, files, "q/more"), (BROKEN,)),
    "a file beside the root": (lambda path, files: with_more(path, files, "more"), (BROKEN,)),
    "absolute": (lambda path, files: with_more(path, files, "/etc/cron.d/x"), (UNSAFE,)),
    "upwards": (lambda path, files: with_more(path, files, "p/../../x"), (UNSAFE,)),
    "upwards on Windows": (lambda path, files: with_more(path, files, "p\\..\\..\\x"), (UNSAFE,)),
    "a drive": (lambda path, files: with_more(path, files, "C:\\x"), (UNSAFE,)),
    "a stream": (lambda path, files: with_more(path, files, "p/x:y"), (UNSAFE,)),
    "a device": (lambda path, files: with_more(path, files, "p/NUL.txt"), (UNSAFE,)),
    "two names in one": (lambda path, files: with_more(path, files, "p/x/../METADATA.json"), (UNSAFE, BROKEN)),
    "a file that is a folder": (lambda path, files: with_more(path, files, "p/metadata.json/x"), (UNSAFE,)),
    "a link": (linked, (UNSAFE,)),
    "a bomb": (swollen, (UNSAFE,)),
    "a bomb of entries": (lambda path, files: zipped(path, files | {f"{n}": b"" for n in range(6_000)}), (UNSAFE,)),
    "overlapping": (overlapping, (UNSAFE, BROKEN)),
    "encrypted": (encrypted, (BROKEN,)),
    "no model": (lambda path, files: zipped(path, {n: d for n, d in files.items() if ".bin" not in n}), (BROKEN,)),
    "another's pair": (lambda path, files: zipped(path, renamed(files, "enpt", "enes"), "translate-en_es-1_0"), (BROKEN,)),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("case", ARCHIVES)
def test_archives(store: Store, tmp_path: Path, kind: str, case: str) -> None:
    make, codes = ARCHIVES[case]
    refused(store, make(tmp_path / "bad.argosmodel", files_of(kind)), *codes)
    assert not (tmp_path / "x").exists()


TOLD: dict[str, bytes] = {
    "a list": b"[]",
    "a number": b"7",
    "nothing": b"",
    "not UTF-8": b'{"kind": "\xff\xfe"}',
    "huge": b'{"kind": "' + makers.noise(1 << 20, "h").hex().encode() + b'"}',
    "deep": b"[" * 100_000,
    "endless number": b'{"package_version": ' + b"9" * 9_000 + b"}",
    "null": b"null",
}
LANGUAGES: tuple[Any, ...] = (
    "../../x",
    "/etc",
    "en/../..",
    "",
    None,
    7,
    ["en"],
    "e",
    "english",
    "en\0",
    "C:",
    "en pt",
    "pt\n",
)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("case", TOLD)
def test_metadata(store: Store, tmp_path: Path, kind: str, case: str) -> None:
    refused(store, zipped(tmp_path / "bad.zip", files_of(kind) | {"metadata.json": TOLD[case]}), BROKEN)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("code", LANGUAGES, ids=repr)
def test_languages_that_are_none(store: Store, tmp_path: Path, kind: str, code: Any) -> None:
    told = {"from_code": code, "to_code": "pt", "kind": "firefox", "languages": [code, "pt"]}
    told |= {"type": "translate"} if kind == "argos" else {}
    refused(
        store,
        zipped(tmp_path / "bad.zip", files_of(kind) | {"metadata.json": json.dumps(told).encode()}),
        BROKEN,
    )


def test_what_an_argos_package_must_have(store: Store, tmp_path: Path) -> None:
    whole = makers.argos()
    for missing in ("metadata.json", "sentencepiece.model", "model/model.bin"):
        left = {name: data for name, data in whole.items() if name != missing}
        refused(store, zipped(tmp_path / f"{missing.replace('/', '-')}.zip", left), BROKEN)
    refused(store, zipped(tmp_path / "sbd.zip", makers.argos(type="sbd")), BROKEN)
    refused(store, zipped(tmp_path / "same.zip", makers.argos("en", "en")), BROKEN)


def test_what_a_firefox_model_must_have(store: Store, tmp_path: Path) -> None:
    whole = makers.firefox()
    vocabulary = whole["vocab.enpt.spm"]
    bad = {
        "none": {name: data for name, data in whole.items() if "vocab" not in name},
        "mixed": renamed(whole, "vocab.enpt", "vocab.enes"),
        "half": {name: data for name, data in whole.items() if "vocab" not in name} | {"srcvocab.enpt.spm": vocabulary},
        "two": whole | {"model.enpt.bin": b"x"},
        "twice": whole | {"vocab.enpt.spm.gz": makers.gzipped(vocabulary)},
        "no gzip": renamed(whole, ".spm", ".spm.gz"),
        "no zstd": renamed(whole, ".spm", ".spm.zst"),
        "cut gzip": {n + ".gz": makers.gzipped(d)[:-30] for n, d in whole.items()},
        "more than gzip": {n + ".gz": makers.gzipped(d) + b"more" for n, d in whole.items()},
        "digests": whole | {"metadata.json": json.dumps({"kind": "firefox", "languages": ["en", "pt"], "digests": {"vocab.enpt.spm": "0" * 64}}).encode()},
        "another kind": whole | {"metadata.json": json.dumps({"kind": "voice", "languages": ["en", "pt"]}).encode()},
        "other languages": whole | {"metadata.json": json.dumps({"kind": "firefox", "languages": ["pt", "en"]}).encode()},
    }  # fmt: skip
    for name, files in bad.items():
        refused(store, laid(tmp_path / "bad" / name, files), BROKEN)


def test_a_packed_bomb(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A gzip of zeros, one part of it, unpacks to no more than the bound."""
    import zstandard

    from rawi.archive.zip_file import Bounds

    monkeypatch.setattr("rawi.packs.installing.BOUNDS", Bounds(entry=BIG))
    for ending, data in (
        (".gz", makers.gzipped(bytes(BIG * 4))),
        (".zst", zstandard.compress(bytes(BIG * 4))),
    ):
        files = makers.firefox() | {"model.enpt.intgemm.alphas.bin" + ending: data}
        del files["model.enpt.intgemm.alphas.bin"]
        refused(store, laid(tmp_path / ending[1:], files), BROKEN)


@pytest.mark.parametrize("kind", KINDS)
def test_flipped_bytes(store: Store, tmp_path: Path, kind: str) -> None:
    """The archive's own sums notice what is changed in a file; a change elsewhere does no harm."""
    whole, dice = zipped(tmp_path / "good.zip", files_of(kind)).read_bytes(), random.Random(kind)
    refusals: list[Code] = []
    for number in range(60):
        data = bytearray(whole)
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        path = written(tmp_path / f"{number}.zip", bytes(data))
        try:
            done = store.install(path, works)
        except RawiError as error:
            refusals.append(error.code)
        else:
            assert exporting.verify(done.entry)
            store.remove(done.entry.id)
    assert len(refusals) > 40
    assert set(refusals) <= {BROKEN, UNSAFE}


def test_a_linked_file_in_a_folder(store: Store, tmp_path: Path) -> None:
    folder = laid(tmp_path / "bad", makers.firefox())
    (folder / "vocab.enpt.spm").unlink()
    (folder / "vocab.enpt.spm").symlink_to("/etc/passwd")
    refused(store, folder, UNSAFE)
    assert finding.find(folder) == (folder,)


def test_what_is_no_file(store: Store, tmp_path: Path) -> None:
    refused(store, tmp_path / "gone.zip", Code.FILE_MISSING)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.zip")
        refused(store, tmp_path / "pipe.zip", Code.FILE_SPECIAL)


@pytest.mark.parametrize(
    "foreign",
    [{}, {"README": b"x"}, {"pack.json": b"{"}, {"pack.json": b"[]"}, {"pack.json": b"\xff" * 99},
     {"pack.json": b'{"files": {"../../x": [1, "' + b"0" * 64 + b'"]}, "parts": {"a": "../../x"}}'}],
)  # fmt: skip
def test_foreign_folders_in_the_store_stop_nothing(store: Store, tmp_path: Path, foreign: Files) -> None:
    for name in ("foreign", "argos-en-pt@7"):
        (store.folder / name).mkdir()
        laid(store.folder / name, foreign)
    (store.folder / "a file").write_text("x", encoding="utf-8")
    (store.folder / "linked@1").symlink_to(next(store.folder.glob("argos-pt-en@*")), target_is_directory=True)
    again = Store(store.folder)
    again.sweep()
    assert {each.id for each in again.damaged()} == {"foreign", "argos-en-pt", "linked"}
    assert len(again.packs()) == 2
    assert again.install(laid(tmp_path / "new", makers.argos()), works).entry.pack.pair == ("en", "pt")
    for name in ("foreign", "argos-en-pt", "linked"):
        again.remove(name)
    assert again.damaged() == ()


@pytest.mark.parametrize("kind", KINDS)
def test_a_pack_that_lost_a_file_or_lies_about_its_name(tmp_path: Path, kind: str) -> None:
    store = Store(tmp_path / "packs")
    done = store.install(laid(tmp_path / "1", files_of(kind)), works).entry
    other = store.install(laid(tmp_path / "2", makers.argos("de", "fr")), works).entry
    folder = next(store.folder.glob(f"{done.id}@*"))
    shutil.copytree(folder, store.folder / "argos-xx-yy@1")
    done.pack.files[0].path.unlink()
    again = Store(store.folder)
    assert [entry.id for entry in again.entries()] == [other.id]
    assert {each.id for each in again.damaged()} == {done.id, "argos-xx-yy"}
    assert again.install(tmp_path / "1", works).entry.id == done.id
    assert {each.id for each in again.damaged()} == {"argos-xx-yy"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, Code.DISK_FULL), (errno.EIO, Code.OUTPUT_FAILED)]
)
def test_a_disk_that_fills_at_any_file(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, number: int, code: Code
) -> None:
    source, real, left = laid(tmp_path / "new", files_of(kind)), os.fsync, [0]

    def fails(handle: int) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(number, os.strerror(number))
        real(handle)

    for before in range(len(files_of(kind))):
        left[0] = before
        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", fails)
            refused(store, source, code)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", lambda *_: fails(0))
        patched.setattr(disk, "sync_folder", lambda _: None)
        patched.setattr(disk, "sync", lambda _: left.__setitem__(0, 0))
        refused(store, source, code)


@pytest.mark.skipif(sys.platform != "linux" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounts a small disk: Linux, root")  # fmt: skip
def test_a_small_disk(tmp_path: Path) -> None:
    mounted = tmp_path / "small"
    mounted.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k", "none", mounted], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip(f"no small disk here: {done.stderr.decode().strip()}")
    try:
        store = Store(mounted / "packs")
        store.install(laid(tmp_path / "1", makers.argos()), works)
        before = contents(store)
        refused(
            store,
            laid(tmp_path / "2", makers.argos("en", "ar") | {"model/model.bin": makers.noise(500_000, 1)}),
            Code.DISK_FULL,
        )
        (mounted / "rest").write_bytes(bytes(200_000))
        with pytest.raises(RawiError) as raised:
            store.export(store.entries()[0], mounted / "out.argosmodel")
        assert raised.value.code is Code.DISK_FULL
        assert contents(store) == before
        assert not [path for path in mounted.iterdir() if path.name.startswith(".")]
    finally:
        subprocess.run(["umount", mounted], check=True)


def test_a_folder_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(tmp_path / "packs")
    store.install(laid(tmp_path / "1", makers.argos()), works)
    before = contents(store)

    def read_only(*_: object, **__: object) -> str:
        raise PermissionError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("tempfile.mkdtemp", read_only)
    source = laid(tmp_path / "2", makers.argos("en", "ar"))
    with pytest.raises(RawiError) as raised:
        store.install(source, works)
    assert (raised.value.code, raised.value.facts["name"]) == (Code.OUTPUT_FAILED, "packs")
    with pytest.raises(RawiError) as raised:
        store.remove("argos-en-pt")
    assert raised.value.code is Code.OUTPUT_FAILED
    store.sweep()
    assert contents(store) == before


_INSTALL = """
import sys
from pathlib import Path
from rawi.packs.store import Store
store = Store(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    for each in sys.argv[2:]:
        store.install(Path(each), lambda pack: None)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_killed_at_random_points_there_is_the_old_pack_or_the_new_one(tmp_path: Path) -> None:
    folder = tmp_path / "packs"
    versions = [
        laid(
            tmp_path / str(n), makers.argos(version=f"{n}.0") | {"model/model.bin": makers.noise(3 << 20, n)}
        )
        for n in (1, 2)
    ]
    other = Store(folder).install(laid(tmp_path / "other", makers.firefox()), works).entry
    allowed = {
        store.install(each, works).entry.pack.digest
        for each in versions
        for store in [Store(tmp_path / each.name / "store")]
    }
    Store(folder).install(versions[0], works)
    dice, left_over = random.Random(4), 0
    for _ in range(12):
        running = subprocess.Popen(
            [sys.executable, "-c", _INSTALL, folder, *versions],
            stdout=subprocess.PIPE,
            env=variables(),
        )
        assert running.stdout
        running.stdout.readline()
        time.sleep(dice.uniform(0.0, 0.15))
        running.send_signal(signal.SIGKILL)
        running.communicate()
        left_over += bool(list(folder.glob(".coming-*")) or list(folder.glob(".going-*")))
        found = Store(folder)
        found.sweep()
        assert {path.name.partition("@")[0] for path in folder.iterdir()} == {
            ".lock",
            "argos-en-pt",
            other.id,
        }
        assert found.damaged() == ()
        packs = contents(found)
        assert packs[other.id][1] == other.pack.digest
        assert packs["argos-en-pt"][1] in allowed
    assert left_over


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of a Firefox model that works."""
    folder = tmp_path_factory.mktemp("real") / "enpt"
    shutil.copytree(starter.find()[0].files[0].path.parent, folder)
    return folder


def test_a_real_model_is_installed_after_a_translation(tmp_path: Path, real: Path) -> None:
    store = Store(tmp_path / "packs")
    assert store.install(real, try_pack).entry.pack.pair == ("en", "pt")


@pytest.mark.parametrize("case", ["cut", "header", "random", "vocabulary", "other script", "swapped"])
def test_models_that_only_the_engine_can_refuse(store: Store, tmp_path: Path, real: Path, case: str) -> None:
    folder = tmp_path / "bad"
    shutil.copytree(real, folder)
    model, vocabulary = folder / "model.enpt.intgemm.alphas.bin", folder / "vocab.enpt.spm"
    data = model.read_bytes()
    if case == "cut":
        model.write_bytes(data[: len(data) // 2])
    elif case == "header":
        model.write_bytes(struct.pack("<Q", 1 << 60) + data[8:])
    elif case == "random":
        model.write_bytes(makers.noise(len(data), case))
    elif case == "vocabulary":
        vocabulary.write_bytes(makers.noise(800_000, case))
    elif case == "swapped":
        model.write_bytes(vocabulary.read_bytes())
    else:
        for path in folder.iterdir():
            path.rename(folder / path.name.replace("enpt", "enfa"))
    with pytest.raises(RawiError) as raised:
        store.install(folder, try_pack)
    assert (raised.value.code, raised.value.facts) == (BROKEN, {"name": "bad"})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=8,
)
CODES = st.sampled_from(["en", "pt", "ar", "zt", "zh-Hant", "x", "en/..", "EN"])
KEYS = [
    "package_version",
    "from_code",
    "to_code",
    "type",
    "license",
    "kind",
    "languages",
    "version",
    "licence",
    "digests",
    "name",
]


@given(
    st.dictionaries(st.sampled_from(KEYS), JSON | CODES | st.lists(CODES, max_size=3)), st.text(max_size=30)
)
def test_any_metadata_makes_a_sound_manifest_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, told: dict[str, Any], root: str
) -> None:
    for kind, files in ((argos.KIND, makers.argos()), (firefox.KIND, makers.firefox())):
        folder = tmp_path_factory.mktemp("any")
        laid(folder, {name: data[:9] for name, data in files.items()})
        (folder / "metadata.json").write_text(json.dumps(told), encoding="utf-8")
        try:
            found = kind.describe(folder, root)
        except BrokenPackError:
            continue
        finally:
            parts = {path.relative_to(folder).as_posix() for path in folder.rglob("*")}
            shutil.rmtree(folder)
        assert_sound(found, parts)


def assert_sound(found: Manifest, files: set[str]) -> None:
    assert is_safe(found.id)
    assert is_safe(found.root)
    assert "/" not in found.id + found.root
    assert found.source != found.target
    assert set(found.parts.values()) <= files
    for text in (found.name, found.version, found.licence):
        assert len(text) <= 200
        assert text == " ".join(text.splitlines())
