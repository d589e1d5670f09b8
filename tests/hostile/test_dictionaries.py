"""Damaged and hostile dictionaries: a clear problem comes out, what is installed stays, nothing lies about."""

import gzip
import io
import lzma
import os
import random
import struct
import subprocess
import sys
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.dictionary.lookup import Dictionaries
from rawi.packs.store import Store
from rawi.workers.pack_trial import try_pack
from tests.cli.calling import ROOT
from tests.packs import makers
from tests.packs.dictionaries import dictd, number, stardict
from tests.packs.makers import Files, contents, laid, zipped

BROKEN, UNSAFE = Code.PACK_FILE_BROKEN, Code.ARCHIVE_UNSAFE
STEM = "test-eng-ara"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with a dictionary and a model, which must be as they were afterwards."""
    made = Store(tmp_path / "packs")
    made.install(laid(tmp_path / "good-d", dictd(stem="good-ara-eng")), try_pack)
    made.install(laid(tmp_path / "good-f", makers.firefox("en", "ar")), makers.works)
    before = contents(made)
    yield made
    assert contents(Store(made.folder)) == before
    assert not [path for path in made.folder.iterdir() if path.name.startswith((".coming", ".going"))]


def refused(store: Store, path: Path, *codes: Code) -> None:
    with pytest.raises(RawiError) as raised:
        store.install(path, try_pack)
    assert raised.value.code in codes


def bent(files: Files, name: str, change: Callable[[bytes], bytes]) -> Files:
    return files | {f"{STEM}{name}": change(files[f"{STEM}{name}"])}


def index_of(*entries: tuple[bytes, int, int]) -> bytes:
    return b"".join(word + b"\0" + struct.pack(">II", start, size) for word, start, size in entries)


PLAIN = stardict(packed=False)
HOSTILE: dict[str, Files] = {
    "stardict-offset-beyond": PLAIN | {f"{STEM}.idx": index_of((b"a", 0xFFFFFFF0, 10))},
    "stardict-size-beyond": PLAIN | {f"{STEM}.idx": index_of((b"a", 0, 0xFFFFFFFF))},
    "stardict-index-cut": bent(PLAIN, ".idx", lambda data: data[:-5]),
    "stardict-index-empty": PLAIN | {f"{STEM}.idx": b""},
    "stardict-index-noise": PLAIN | {f"{STEM}.idx": random.Random(1).randbytes(5_000)},
    "stardict-text-cut": bent(PLAIN, ".dict", lambda data: data[:40]),
    "stardict-text-latin-1": bent(PLAIN, ".dict", lambda data: data.replace("é".encode(), b"\xe9 ")),
    "stardict-word-latin-1": bent(PLAIN, ".idx", lambda data: data.replace("é".encode(), b"\xe9\xff")),
    "stardict-no-ifo-head": bent(PLAIN, ".ifo", lambda data: data[3:]),
    "stardict-noise-for-ifo": PLAIN | {f"{STEM}.ifo": random.Random(2).randbytes(2_000)},
    "stardict-odd-count": bent(PLAIN, ".ifo", lambda data: data.replace(b"wordcount=6", b"wordcount=six")),
    "stardict-odd-form": bent(PLAIN, ".ifo", lambda data: data.replace(b"sequence=m", b"sequence=../")),
    "stardict-gzip-cut": bent(stardict(), ".dict.dz", lambda data: data[:-9]),
    "stardict-gzip-noise": bent(stardict(), ".idx.gz", lambda data: data[:10] + b"\xff" * 50),
    "dictd-offset-beyond": bent(dictd(), ".index", lambda data: data + b"zz\t//////\tB\n"),
    "dictd-size-beyond": bent(dictd(), ".index", lambda data: data + b"zz\tA\t//////\n"),
    "dictd-no-number": bent(dictd(), ".index", lambda data: data + b"zz\t!\t?\n"),
    "dictd-no-columns": bent(dictd(), ".index", lambda data: data + b"zz\n"),
    "dictd-index-noise": bent(dictd(), ".index", lambda _: random.Random(3).randbytes(3_000)),
    "dictd-only-about": dictd(()),
    "dictd-gzip-cut": bent(dictd(), ".dict.dz", lambda data: data[:-9]),
    "dictd-text-latin-1": dictd(packed=False) | {f"{STEM}.dict": dictd(packed=False)[f"{STEM}.dict"].replace("é".encode(), b"\xe9 ")},
    "dictd-index-latin-1": bent(dictd(), ".index", lambda data: data.replace("é".encode(), b"\xe9")),
    "nothing-but-an-index": {f"{STEM}.index": b"a\tA\tB\n"},
}  # fmt: skip


@pytest.mark.parametrize("case", HOSTILE)
def test_what_is_damaged_is_refused(store: Store, tmp_path: Path, case: str) -> None:
    refused(store, zipped(tmp_path / f"{case}.zip", HOSTILE[case]), BROKEN)


@pytest.mark.parametrize("packer", [gzip.compress, lzma.compress])
def test_bombs(
    store: Store, tmp_path: Path, packer: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bound is made small: a bomb of its real size only takes longer."""
    monkeypatch.setattr("rawi.packs.tarred.LARGEST", 1 << 20)
    path = tmp_path / f"bomb.tar.{'gz' if packer is gzip.compress else 'xz'}"
    path.write_bytes(packer(bytes(16 << 20)))
    refused(store, path, BROKEN, UNSAFE)


def test_one_text_that_every_word_leads_to_is_no_bomb(store: Store, tmp_path: Path) -> None:
    """Each word of a dictd dictionary leads to the same text: it is kept once."""
    files = dictd((("a", "a " + "text " * 20_000),), packed=False, stem="bomb-eng-fra")
    line = files["bomb-eng-fra.index"].decode().split("\n")[-2].split("\t", 1)[1]
    words = "".join(f"w{n}\t{line}\n" for n in range(1_500))
    files["bomb-eng-fra.index"] += words.encode()
    entry = store.install(laid(tmp_path / "bomb", files), try_pack).entry
    assert entry.size < 3_000_000
    store.remove(entry.id)


def test_overlapping_texts_are_bounded(store: Store, tmp_path: Path) -> None:
    text = b"x" * 2_100_000
    files = {"b-eng-fra.dict": text, "b-eng-fra.index": f"w\tA\t{number(len(text))}\n".encode()}
    refused(store, laid(tmp_path / "b", files), BROKEN)


@pytest.mark.parametrize(
    ("name", "kind"), [("../evil.index", tarfile.REGTYPE), ("/evil.index", tarfile.REGTYPE), ("d/link", tarfile.SYMTYPE),
                       ("d/hard", tarfile.LNKTYPE), ("d/fifo", tarfile.FIFOTYPE), ("d/dev", tarfile.CHRTYPE), (f"d/{STEM}.index", tarfile.REGTYPE)]
)  # fmt: skip
def test_tar_archives_that_lead_out(store: Store, tmp_path: Path, name: str, kind: bytes) -> None:
    path = tmp_path / "a.tar"
    with tarfile.open(path, "w") as tar:
        for each, data in dictd().items():
            info = tarfile.TarInfo(f"d/{each}")
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
        info = tarfile.TarInfo(name)
        info.type, info.linkname = kind, "/etc/passwd"
        tar.addfile(info)
    refused(store, path, BROKEN, UNSAFE)
    assert not (tmp_path / "evil.index").exists()


@pytest.mark.parametrize(
    "change",
    [lambda data: data[: len(data) // 2], lambda _: b"", lambda _: b"\x00" * 4_096, lambda _: b"text"],
)
def test_tar_archives_that_are_none(store: Store, tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as tar:
        info = tarfile.TarInfo(f"d/{STEM}.index")
        info.size = 3_000
        tar.addfile(info, io.BytesIO(b"a" * 3_000))
    path = tmp_path / "a.tar"
    path.write_bytes(change(whole.getvalue()))
    refused(store, path, BROKEN)


def test_markup_does_nothing_and_is_not_kept(store: Store, tmp_path: Path) -> None:
    nasty = '<script>alert(1)</script><img src="file:///etc/passwd" onerror="x()"><b>bold</b> &lt;i&gt; <a href="javascript:x">go</a>'
    entry = store.install(
        laid(tmp_path / "h", stardict((("word", nasty),), "h-eng-fra", kind="h")), try_pack
    ).entry
    (found,) = Dictionaries(store.dictionaries).look_up("word", "en", "fr").found
    assert found.entries[0].senses == ("bold <i> go",)
    store.remove(entry.id)


def test_metadata_that_lies(store: Store, tmp_path: Path) -> None:
    for told in (b"[]", b"{", b'{"kind": "dictionary", "languages": ["../x", "y"]}', b"\xff" * 10):
        refused(store, zipped(tmp_path / "m.zip", dictd() | {"metadata.json": told}), BROKEN)


def test_a_dictionary_that_was_made_elsewhere_is_not_believed(store: Store, tmp_path: Path) -> None:
    refused(
        store,
        zipped(
            tmp_path / "m.zip",
            {"entries.sqlite3": b"SQLite format 3\0", "metadata.json": b'{"kind": "dictionary"}'},
        ),
        BROKEN,
    )


def test_nothing_is_written_into_the_home(tmp_path: Path) -> None:
    """pyglossary makes folders in the home when all of it is used."""
    home, rawi = tmp_path / "home", tmp_path / "rawi"
    home.mkdir()
    laid(tmp_path / "d", stardict() | {"COPYING": b"x"})
    place = os.pathsep.join(filter(None, (str(ROOT / "desktop"), os.environ.get("PYTHONPATH", ""))))
    done = subprocess.run(
        [sys.executable, "-m", "rawi", "packs", "install", str(tmp_path / "d")],
        env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "c"), "RAWI_HOME": str(rawi), "PYTHONPATH": place},
        capture_output=True, check=False, text=True,
    )  # fmt: skip
    assert (done.returncode, list(home.iterdir())) == (0, []), done.stderr
