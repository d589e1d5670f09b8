"""From an index to an installed pack: lists that are kept, packs that are chosen, fetched, handed over."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import zstandard

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.packs.addresses import source
from rawi.packs.catalogue import Catalogue
from rawi.packs.choosing import choose, is_installed
from rawi.packs.getting import Getting, other_host
from rawi.packs.model import Pack
from rawi.packs.offer import Available, Remote, offer
from rawi.workers.downloads import Downloader, download_worker
from tests.packs.web import Web, argos_record, digest, firefox_record, serving


@pytest.fixture(scope="module")
def downloader() -> Iterator[Downloader]:
    made = Downloader(download_worker())
    yield made
    made.close()


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    with serving() as made:
        yield made


def catalogue(web: Web, downloader: Downloader, folder: Path) -> Catalogue:
    return Catalogue(lambda engine: source(engine, web.address(f"/{engine}.json")), downloader, folder)


def published(web: Web, source_code: str, target: str, **parts: bytes) -> list[dict[str, Any]]:
    """Records whose attachments the server has."""
    records = []
    for kind, data in parts.items():
        packed = zstandard.compress(data)
        record = firefox_record(source_code, target, kind, f"files/{source_code}{target}-{kind}.zst")
        record["attachment"] |= {"hash": digest(packed), "size": len(packed)}
        record |= {"decompressedHash": digest(data), "decompressedSize": len(data)}
        web.file(f"/files/{source_code}{target}-{kind}.zst", packed)
        records.append(record)
    return records


def test_nothing_is_contacted_before_it_is_asked_for(
    web: Web, downloader: Downloader, tmp_path: Path
) -> None:
    lists = catalogue(web, downloader, tmp_path)
    assert lists.source("argos").host == web.host
    assert lists.stored("argos") is None
    assert web.asked == []


def test_a_list_is_kept_with_its_date(web: Web, downloader: Downloader, tmp_path: Path) -> None:
    records = [argos_record("ar", "en", "a.argosmodel"), argos_record("../", "en", "b.argosmodel")]
    web.file("/argos.json", json.dumps(records).encode())
    lists = catalogue(web, downloader, tmp_path)
    fresh = lists.refresh("argos")
    assert (lists.stored("argos"), fresh.left_out) == (fresh, 1)
    assert [path for path, _ in web.asked] == ["/argos.json"]
    assert fresh.available[0].files[0].link == web.address("/a.argosmodel")
    moved = Catalogue(lambda engine: source(engine, "http://elsewhere.example/"), downloader, tmp_path)
    assert moved.stored("argos") is None


@pytest.mark.parametrize("text", ["", "[]", '{"address": 1}', "{", "\x00"])
def test_a_damaged_list_is_no_list(web: Web, downloader: Downloader, tmp_path: Path, text: str) -> None:
    (tmp_path / "argos-index.json").write_text(text, encoding="utf-8")
    assert catalogue(web, downloader, tmp_path).stored("argos") is None


@pytest.mark.parametrize("data", [b"<html>Sign in</html>", b"[]", b"[" * 20_000_000])
def test_a_list_that_cannot_be_read_leaves_the_old_one(
    web: Web, downloader: Downloader, tmp_path: Path, data: bytes
) -> None:
    lists = catalogue(web, downloader, tmp_path)
    web.file("/argos.json", json.dumps([argos_record("ar", "en", "a")]).encode())
    before = lists.refresh("argos")
    web.file("/argos.json", data)
    with pytest.raises(RawiError) as caught:
        lists.refresh("argos")
    assert (caught.value.code, caught.value.facts["host"]) == (Code.INDEX_UNREADABLE, web.host)
    assert lists.stored("argos") == before


def test_a_list_that_does_not_come(web: Web, downloader: Downloader, tmp_path: Path) -> None:
    with pytest.raises(RawiError) as caught:
        catalogue(web, downloader, tmp_path).refresh("firefox")
    assert (caught.value.code, caught.value.facts["reason"]) == (Code.INDEX_UNREADABLE, "status:404")


def take(
    path: Path, origin: str, progress: Progress, _cancelled: IsCancelled
) -> tuple[str, dict[str, bytes]]:
    """An installer that only looks."""
    progress(1.0)
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return origin, {file.name: file.read_bytes() for file in files}


def test_a_firefox_pack_is_handed_over_as_a_folder(web: Web, downloader: Downloader, tmp_path: Path) -> None:
    records = published(web, "en", "ar", model=b"m" * 90_000, vocab=b"v" * 9_000, lex=b"l" * 900)
    web.file("/firefox.json", json.dumps({"data": records}).encode())
    (found,) = catalogue(web, downloader, tmp_path / "lists").refresh("firefox").available
    progress: list[float] = []
    got = Getting(downloader, tmp_path / "fetched", take).get(found, progress.append)
    origin, files = got.installed
    told = json.loads(files.pop("metadata.json"))
    assert (told["kind"], told["languages"], told["version"]) == ("firefox", ["en", "ar"], "3.0")
    assert told["digests"]["model.enar.intgemm.alphas.bin"] == digest(b"m" * 90_000)
    assert {name: zstandard.decompress(data)[:1] for name, data in files.items()} == {
        "lex.50.50.enar.s2t.bin.zst": b"l",
        "model.enar.intgemm.alphas.bin.zst": b"m",
        "vocab.enar.spm.zst": b"v",
    }
    assert origin == web.host
    assert progress == sorted(progress)
    assert progress[-1] == pytest.approx(1.0)
    assert list((tmp_path / "fetched").iterdir()) == []


def test_an_argos_package_is_handed_over_as_it_came(web: Web, downloader: Downloader, tmp_path: Path) -> None:
    link = web.file("/p.argosmodel", b"package")
    found = offer("argos", "ar", "en", "1.0", "", (Remote("package", "translate-ar_en.argosmodel", link),))
    got = Getting(downloader, tmp_path, take).get(found)
    assert got.installed == (web.host, {"translate-ar_en.argosmodel": b"package"})
    assert got.digests == {"translate-ar_en.argosmodel": digest(b"package")}


def test_it_goes_on_with_the_file_that_was_being_fetched(
    web: Web, downloader: Downloader, tmp_path: Path
) -> None:
    records = published(web, "en", "ar", model=b"m" * 90_000, vocab=b"v" * 9_000, lex=b"l" * 900)
    web.file("/firefox.json", json.dumps({"data": records}).encode())
    (found,) = catalogue(web, downloader, tmp_path / "lists").refresh("firefox").available
    getting = Getting(downloader, tmp_path / "fetched", take)
    with pytest.raises(Cancelled):
        getting.get(found, cancelled=lambda: any("lex" in path for path, _ in web.asked))
    web.asked.clear()
    got = getting.get(found)
    assert {path for path, _ in web.asked} <= {"/files/enar-lex.zst"}
    assert len(got.installed[1]) == 4


def test_a_model_with_a_wrong_digest_is_not_installed(
    web: Web, downloader: Downloader, tmp_path: Path
) -> None:
    records = published(web, "en", "ar", model=b"m" * 90_000, vocab=b"v" * 9_000)
    web.file("/files/enar-vocab.zst", zstandard.compress(b"w" * 9_000))
    web.file("/firefox.json", json.dumps({"data": records}).encode())
    (found,) = catalogue(web, downloader, tmp_path / "lists").refresh("firefox").available
    taken: list[Path] = []

    def install(path: Path, _origin: str, _progress: Progress, _cancelled: IsCancelled) -> None:
        taken.append(path)

    with pytest.raises(RawiError) as caught:
        Getting(downloader, tmp_path / "fetched", install).get(found)
    assert caught.value.code is Code.DOWNLOAD_DAMAGED
    assert taken == []


def test_a_host_that_a_server_names_is_asked_once_the_reader_agreed(
    web: Web, downloader: Downloader, tmp_path: Path
) -> None:
    with serving() as other:
        goal = other.file("/b", b"package")
        web.answers["/a"] = lambda request: request.send(b"", 302, Location=goal)
        found = offer("argos", "ar", "en", "1", "", (Remote("package", "p", web.address("/a")),))
        getting = Getting(downloader, tmp_path, take)
        with pytest.raises(RawiError) as caught:
            getting.get(found)
        assert (other_host(caught.value), other.asked) == (other.host, [])
        assert getting.get(found, also=[other.host]).installed[1] == {"p": b"package"}


@pytest.mark.parametrize(("code", "kept"), [(Code.PACK_FILE_BROKEN, False), (Code.DISK_FULL, True)])
def test_what_no_installer_takes_is_not_kept(
    web: Web, downloader: Downloader, tmp_path: Path, code: Code, kept: bool
) -> None:
    def refuse(path: Path, _origin: str, _progress: Progress, _cancelled: IsCancelled) -> None:
        raise RawiError(code, name=path.name)

    found = offer("argos", "ar", "en", "1", "", (Remote("package", "p", web.file("/p", b"package")),))
    with pytest.raises(RawiError) as caught:
        Getting(downloader, tmp_path, refuse).get(found)
    assert caught.value.code is code
    assert bool(list(tmp_path.iterdir())) == kept


def some(engine: str, start: str, end: str, version: str = "1.0") -> Available:
    return offer(engine, start, end, version, "", (Remote("package", "p", "https://packs.example/p"),))


def installed(engine: str, start: str, end: str, version: str = "1.0") -> Pack:
    return Pack(engine, start, end, "p", version, "", ())


OFFERS = (
    some("argos", "ar", "en"),
    some("firefox", "ar", "en", "3.0"),
    some("argos", "en", "tr"),
    some("argos", "en", "zh-Hant"),
    some("argos", "en", "zh"),
    some("firefox", "en", "zh-Hans", "3.0"),
    some("argos", "pt", "es"),
)


@pytest.mark.parametrize(
    ("pair", "engine", "there", "names"),
    [
        (("ar", "en"), "", (), ["firefox ar-en"]),
        (("ar", "en"), "argos", (), ["argos ar-en"]),
        (("ar", "tr"), "", (), ["firefox ar-en", "argos en-tr"]),
        (("ar", "tr"), "", (installed("argos", "ar", "en"),), ["argos en-tr"]),
        (("ar", "tr"), "firefox", (), []),
        (("pt", "es"), "", (), ["argos pt-es"]),
        (("en", "zh-Hant"), "", (), ["argos en-zh-Hant"]),
        (("en", "zh-Hans"), "", (), ["firefox en-zh-Hans"]),
        (("en", "zh"), "", (), ["argos en-zh"]),
        (("ar", "en"), "", (installed("firefox", "ar", "en", "2.0"),), ["firefox ar-en"]),
        (("en", "ckb"), "", (), []),
    ],
)
def test_what_a_pair_needs(
    pair: tuple[str, str], engine: str, there: tuple[Pack, ...], names: list[str]
) -> None:
    chosen = choose(OFFERS, *pair, there, "en", engine)
    assert [f"{each.engine} {each.name}" for each in chosen] == names


def test_only_the_same_version_is_there_already() -> None:
    assert is_installed(OFFERS[1], [installed("firefox", "ar", "en", "3.0")])
    assert not is_installed(OFFERS[1], [installed("firefox", "ar", "en", "2.0")])
    assert not is_installed(OFFERS[1], [installed("argos", "ar", "en", "3.0")])
