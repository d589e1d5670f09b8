"""Files that should not be opened, or only with care: each ends in one sentence or a whole article."""

import os
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.stored import Stored
from rawi.library.store import Library
from rawi.load import opening
from rawi.session import Session
from rawi.wording.problems import sentence
from rawi.workers.loading import LoadWorker, load_worker
from tests.fakes.translator import fake_engines


def refused(loader: LoadWorker, data: bytes, name: str) -> RawiError:
    with pytest.raises(RawiError) as raised:
        loader.load(Stored(name, data))
    assert "{" not in sentence(raised.value.code, raised.value.facts)
    return raised.value


def text_of(article: Article) -> str:
    return "".join(block.text for block in article.blocks)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda p: p, Code.FILE_MISSING),
        (lambda p: p.mkdir(), Code.FILE_IS_FOLDER),
        (lambda p: p.touch(), Code.FILE_EMPTY),
        (os.mkfifo, Code.FILE_SPECIAL),
    ],
)
def test_what_is_not_a_file_to_read(tmp_path: Path, make: object, code: Code) -> None:
    path = tmp_path / "article.txt"
    make(path)  # type: ignore[operator]  # one of the callables above
    with pytest.raises(RawiError) as raised:
        opening.read(path)
    assert raised.value.code is code


def test_a_forbidden_file(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    path = tmp_path / "article.txt"
    path.write_text("secret")
    path.chmod(0)
    with pytest.raises(RawiError) as raised:
        opening.read(path)
    assert raised.value.code is Code.FILE_FORBIDDEN


def test_a_file_of_200_megabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(RawiError) as raised:
        opening.read(path)
    assert raised.value.facts == {"name": "huge.txt", "megabytes": "200", "limit": "100"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7 ...", Code.FILE_BROKEN),
        (b"PK\x03\x04rest", Code.FILE_BROKEN),
        (b"\x89PNG\r\n\x1a\n", Code.FILE_BROKEN),
        (bytes(range(256)) * 20, Code.FILE_BINARY),
        (b"\x00" * 5_000, Code.FILE_BINARY),
    ],
)
def test_other_formats_say_what_they_are(loader: LoadWorker, data: bytes, code: Code) -> None:
    assert refused(loader, data, "article.txt").code is code


def test_a_line_of_2_megabytes_stays_whole(loader: LoadWorker) -> None:
    data = b"a" * 2_000_000
    assert text_of(loader.load(Stored("line.txt", data)).article) == data.decode()


def test_bidi_controls_and_zeros_are_told(loader: LoadWorker) -> None:
    article = loader.load(
        Stored("a.txt", "Hello \u202eevil\u202c\0 world, and some more words here.".encode())
    ).article
    assert {notice.code for notice in article.notices} == {"bidi_controls", "nul_characters"}


def test_lone_surrogates_survive_the_wire(loader: LoadWorker) -> None:
    article = loader.load(
        Stored(
            "a.txt", "before \ud800 after".encode("utf-8", "surrogatepass") + b" and more words to read here"
        )
    ).article
    assert "after and more words" in text_of(article)


def test_deep_nesting_is_read_flat(loader: LoadWorker) -> None:
    page = b"<html><body>" + b"<div>" * 100_000 + b"The story inside all of them." + b"</div>" * 100_000
    assert "The story inside all of them." in text_of(loader.load(Stored("deep.html", page)).article)


def test_a_truncated_page_keeps_what_is_there(loader: LoadWorker) -> None:
    page = b"<html><body><article><h1>Half</h1><p>This paragraph is wh"
    assert "This paragraph is wh" in text_of(loader.load(Stored("half.html", page)).article)


def test_entity_bombs_and_external_entities_are_dead(loader: LoadWorker) -> None:
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
        '<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>Story text stays. &b; &x;</p></body></html>'
    )
    text = text_of(loader.load(Stored("bomb.html", bomb.encode())).article)
    assert "Story text stays." in text
    assert "root:" not in text
    assert len(text) < 200


def test_a_wide_markdown_table_is_bounded(loader: LoadWorker) -> None:
    wide = "|" + "a|" * 5_000 + "\n|" + "-|" * 5_000 + "\n|" + "b|" * 5_000
    assert "a|a|a" in text_of(loader.load(Stored("wide.md", wide.encode())).article)


def test_a_dead_loader_tells_and_the_next_file_opens(tmp_path: Path) -> None:
    worker = load_worker()
    session = Session(Library(tmp_path / "l.sqlite3"), LoadWorker(worker), fake_engines())
    path = tmp_path / "a.txt"
    path.write_text("One story. It has two sentences.")

    def kill_it() -> bool:
        if worker.pid:
            os.kill(worker.pid, 9)
        return False

    with pytest.raises(RawiError) as raised:
        session.open(path, cancelled=kill_it)
    assert raised.value.code is Code.WORKER_DIED
    assert session.open(path).article.title
    session.close()
