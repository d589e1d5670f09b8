"""Dictionaries in the store: in, listed, passed on, out."""

import gzip
import importlib
import io
import lzma
import shutil
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.dictionary.lookup import Dictionaries
from rawi.dictionary.model import Entry
from rawi.packs import exporting, finding, names
from rawi.packs.iso639 import pair_in
from rawi.packs.store import Store
from rawi.workers.pack_trial import try_pack
from rawi.workers.protocol import Body
from tests.packs import makers
from tests.packs.dictionaries import ENGLISH_PERSIAN, dictd, stardict
from tests.packs.makers import Files, laid, zipped

Maker = Callable[..., Files]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "packs")


def entries(store: Store, word: str, source: str = "en", target: str = "ar") -> tuple[Entry, ...]:
    dictionaries = Dictionaries(store.dictionaries)
    try:
        return tuple(e for found in dictionaries.look_up(word, source, target).found for e in found.entries)
    finally:
        dictionaries.close()


def tarred(path: Path, files: Files, root: str = "eng-ara") -> Path:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for name, data in files.items():
            info = tarfile.TarInfo(f"{root}/{name}" if root else name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    packers: dict[str, Callable[[bytes], bytes]] = {".xz": lzma.compress, ".gz": gzip.compress}
    packer = packers.get(path.suffix, bytes)
    path.write_bytes(packer(out.getvalue()))
    return path


@pytest.mark.parametrize("make", [dictd, stardict])
@pytest.mark.parametrize("packed", [True, False])
def test_a_dictionary_of_either_form(store: Store, tmp_path: Path, make: Maker, packed: bool) -> None:
    done = store.install(laid(tmp_path / "d", make(packed=packed)), try_pack)
    pack = done.entry.pack
    assert (pack.id, pack.pair, pack.engine) == ("dictionary-en-ar-test-eng-ara", ("en", "ar"), "dictionary")
    assert pack.licence.startswith("GNU General Public License")
    assert exporting.verify(done.entry)
    assert entries(store, "harbour") == (Entry("harbour", "ˈhɑːbə", "n", ("ميناء", "مرفأ")),)
    assert store.install(laid(tmp_path / "again", make(packed=packed)), try_pack).same


def test_engines_are_not_given_dictionaries(store: Store, tmp_path: Path) -> None:
    store.install(laid(tmp_path / "d", dictd()), try_pack)
    store.install(laid(tmp_path / "f", makers.firefox()), makers.works)
    assert [pack.engine for pack in store.packs()] == ["firefox"]
    assert [pack.engine for pack in store.dictionaries()] == ["dictionary"]
    assert len(store.entries()) == 2


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.tar.xz"])
@pytest.mark.parametrize("root", ["eng-ara", ""])
def test_archives_with_and_without_a_folder(store: Store, tmp_path: Path, name: str, root: str) -> None:
    make = zipped if name.endswith("zip") else tarred
    store.install(make(tmp_path / name, dictd() | {"COPYING": b"GPL"}, root), try_pack)
    assert entries(store, "light")[0].senses == ("ضوء", "نور")
    assert "COPYING" in store.entries()[0].files


def test_one_of_several_that_lie_side_by_side(store: Store, tmp_path: Path) -> None:
    folder = laid(tmp_path / "dictd", dictd() | dictd(ENGLISH_PERSIAN, "test-eng-fas"))
    found = finding.find(folder)
    assert [path.name for path in found] == ["test-eng-ara.index", "test-eng-fas.index"]
    for path in found:
        store.install(path, try_pack)
    assert entries(store, "house", "en", "fa")[0].senses == ("خانه",)
    assert [entry.id for entry in store.entries()] == [
        "dictionary-en-ar-test-eng-ara",
        "dictionary-en-fa-test-eng-fas",
    ]


def test_several_of_one_pair_are_all_asked(store: Store, tmp_path: Path) -> None:
    store.install(laid(tmp_path / "1", dictd()), try_pack)
    store.install(laid(tmp_path / "2", stardict((("harbour", "مأوى"),), "other-eng-ara")), try_pack)
    assert [entry.senses for entry in entries(store, "harbour")] == [("مأوى",), ("ميناء", "مرفأ")]
    with pytest.raises(RawiError) as raised:
        names.the_one("en-ar", store.entries())
    assert raised.value.code is Code.PACK_SEVERAL
    store.remove("dictionary-en-ar-other-eng-ara")
    assert len(entries(store, "harbour")) == 1


@pytest.mark.parametrize("make", [dictd, stardict])
def test_what_is_passed_on_is_installed_elsewhere(store: Store, tmp_path: Path, make: Maker) -> None:
    mine = store.install(laid(tmp_path / "d", make(stem="mine", info="") if make is dictd else make(stem="mine", book="Mine")), try_pack, "", languages=("en", "ar")).entry  # fmt: skip
    progress: list[float] = []
    file = store.export(mine, tmp_path, progress.append)
    assert progress[-1] == 1.0
    assert "entries.sqlite3" not in str(file.read_bytes())
    other = Store(tmp_path / "elsewhere")
    done = other.install(file, try_pack)
    assert (done.entry.id, done.entry.pack.name, done.entry.pack.version) == (mine.id, mine.pack.name, mine.pack.version)  # fmt: skip
    assert entries(other, "run")[0].senses == ("ركض",)
    assert other.install(file, try_pack).same


def test_languages_that_nobody_tells_are_asked_for(store: Store, tmp_path: Path) -> None:
    folder = laid(tmp_path / "d", dictd(stem="words"))
    with pytest.raises(RawiError) as raised:
        store.install(folder, try_pack)
    assert raised.value.code is Code.LANGUAGES_UNTOLD
    assert store.entries() == ()
    assert store.install(folder, try_pack, languages=("en", "ar")).entry.pack.pair == ("en", "ar")


def test_what_the_reader_says_goes_before_what_the_file_says(store: Store, tmp_path: Path) -> None:
    done = store.install(laid(tmp_path / "d", dictd()), try_pack, languages=("en", "ckb"))
    assert done.entry.pack.pair == ("en", "ckb")


@pytest.mark.parametrize(
    ("name", "pair"),
    [("freedict-eng-ara-0.6.3.dictd.tar.xz", ("en", "ar")), ("fas-eng", ("fa", "en")), ("de-fr", ("de", "fr")),
     ("my-own-words", None), ("test", None), ("English-Arabic", None), ("freedict-ger-fre", ("de", "fr")), ("a-b-eng-por", ("en", "pt"))],
)  # fmt: skip
def test_pairs_in_names(name: str, pair: tuple[str, str] | None) -> None:
    assert pair_in(name) == pair


def test_synonyms_and_further_words_lead_to_their_article(store: Store, tmp_path: Path) -> None:
    store.install(laid(tmp_path / "s", stardict(synonyms=[("haven", 0)])), try_pack)
    store.install(
        laid(tmp_path / "d", dictd(ENGLISH_PERSIAN, "x-eng-fas", more={"volume": "book"})), try_pack
    )
    assert entries(store, "haven")[0].headword == "harbour"
    assert entries(store, "volume", "en", "fa")[0].senses == ("کتاب",)


def test_stopping_leaves_nothing(store: Store, tmp_path: Path) -> None:
    folder = laid(tmp_path / "d", dictd())
    with pytest.raises(Cancelled):
        store.install(folder, try_pack, cancelled=lambda: True)
    assert not store.folder.exists() or not [p for p in store.folder.iterdir() if p.is_dir()]


def test_a_damaged_one_is_found_and_mended(store: Store, tmp_path: Path) -> None:
    folder = laid(tmp_path / "d", dictd())
    made = store.install(folder, try_pack).entry.pack.files[0].path
    data = bytearray(made.read_bytes())
    data[:100] = b"x" * 100
    made.write_bytes(data)
    assert not exporting.verify(store.entries()[0])
    with pytest.raises(RawiError) as raised:
        entries(store, "harbour")
    assert raised.value.code is Code.PACK_DAMAGED
    assert not store.install(folder, try_pack).same
    assert entries(store, "harbour")


def test_a_damaged_one_takes_no_other_with_it(store: Store, tmp_path: Path) -> None:
    store.install(laid(tmp_path / "1", dictd()), try_pack)
    broken = store.install(laid(tmp_path / "2", dictd(stem="other-eng-ara")), try_pack).entry
    broken.pack.files[0].path.write_bytes(b"x" * broken.pack.files[0].path.stat().st_size)
    assert len(entries(store, "harbour")) == 1


def test_pictures_and_what_was_made_elsewhere_are_not_taken(store: Store, tmp_path: Path) -> None:
    more = {"res/a.png": b"x", "entries.sqlite3": b"evil", "install.sh": b"x"}
    entry = store.install(zipped(tmp_path / "a.zip", dictd() | more), try_pack).entry
    assert set(entry.files) == {
        "test-eng-ara.index",
        "test-eng-ara.dict.dz",
        "entries.sqlite3",
        "metadata.json",
    }
    assert entry.pack.files[0].path.read_bytes().startswith(b"SQLite format 3")
    shutil.rmtree(store.folder)


def test_a_missing_reader_is_no_damaged_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The service, called without a process: what cannot be loaded is not the file's fault."""
    for module in [
        name for name in sys.modules if name.startswith(("pyglossary", "rawi.engines.dictionary_sources"))
    ]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "pyglossary", None)
    service = importlib.import_module("rawi.engines.dictionaries").Dictionaries()
    folder = laid(tmp_path / "d", dictd())
    body = {"folder": str(folder), "stem": "test-eng-ara", "to": "entries.sqlite3"}
    with pytest.raises(RawiError) as raised:
        service.handle("make", body, b"", Deaf())
    assert raised.value.code is Code.ENGINE_FAILED


class Deaf:
    """Nobody hears the service."""

    def progress(self, done: float) -> None:
        """Not told."""

    def chunk(self, body: Body, data: bytes = b"") -> None:
        """Not sent."""

    def cancelled(self) -> bool:
        """Nobody stops it."""
        return False

    def on_cancel(self, stop: Callable[[], None]) -> None:
        """Nobody stops it."""
