"""The only way to the network: what arrives, what is refused, what is kept when it stops."""

import json
import shutil
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.packs.addresses import host_of
from rawi.packs.download import Downloads
from rawi.workers.downloads import Downloader, download_worker
from tests.packs.certificate import self_signed
from tests.packs.web import Request, Web, digest, serving

DATA = bytes(range(256)) * 2_000
LIMIT = 100_000


class Heard:
    """A reply that remembers; cancelled once so much was told."""

    def __init__(self, until: float = 2.0) -> None:
        self.done: list[float] = []
        self._until = until

    def progress(self, done: float) -> None:
        self.done.append(done)

    def chunk(self, body: dict[str, object], data: bytes = b"") -> None:
        raise AssertionError(body, data)

    def cancelled(self) -> bool:
        return bool(self.done) and self.done[-1] >= self._until

    def on_cancel(self, stop: Callable[[], None]) -> None:
        raise AssertionError(stop)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as made:
        yield made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "downloads" / "pack.argosmodel"


def fetch(
    address: str,
    path: Path,
    *,
    size: int = 0,
    sum_: str = "",
    hosts: tuple[str, ...] = (),
    reply: Heard | None = None,
) -> str:
    body = {
        "address": address,
        "hosts": [*hosts, host_of(address)],
        "path": str(path),
        "size": size,
        "digest": sum_,
    }
    return str(Downloads().handle("fetch", body, b"", reply or Heard())[0]["digest"])


def index(address: str, limit: int = LIMIT) -> bytes:
    body = {"address": address, "hosts": [host_of(address)], "limit": limit}
    return Downloads().handle("index", body, b"", Heard())[1]


def problem(address: str, path: Path, **more: object) -> tuple[Code, str]:
    with pytest.raises(RawiError) as caught:
        fetch(address, path, **more)  # type: ignore[arg-type]  # handed on as they are
    return caught.value.code, caught.value.facts.get("reason", "")


def test_a_file_arrives_whole(web: Web, path: Path) -> None:
    reply = Heard()
    found = fetch(web.file("/a", DATA), path, size=len(DATA), sum_=digest(DATA), reply=reply)
    assert path.read_bytes() == DATA
    assert found == digest(DATA)
    assert reply.done == sorted(reply.done)
    assert reply.done[-1] == 1.0
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_nothing_is_told_about_the_reader(web: Web, path: Path) -> None:
    fetch(web.file("/a", DATA), path)
    ((_, headers),) = web.asked
    assert headers == {
        "Accept-Encoding": "identity",
        "Host": web.host,
        "User-Agent": "Rawi",
        "Connection": "close",
    }


def test_a_cookie_is_not_sent_back(web: Web, path: Path) -> None:
    web.answers["/a"] = lambda request: request.send(DATA, Set_Cookie="who=me")
    fetch(web.address("/a"), path)
    fetch(web.address("/a"), path)
    assert all("Cookie" not in headers for _, headers in web.asked)


def test_a_broken_connection_is_taken_up_again(web: Web, path: Path) -> None:
    fetch(web.breaking("/a", DATA, 200_000), path, sum_=digest(DATA))
    assert path.read_bytes() == DATA
    assert [headers.get("Range") for _, headers in web.asked] == [None, "bytes=200000-", "bytes=400000-"]


def test_it_goes_on_when_it_is_asked_for_again(web: Web, path: Path) -> None:
    address = web.breaking("/a", DATA, 100_000)
    assert problem(address, path) == (Code.DOWNLOAD_FAILED, "broken")
    assert not path.exists()
    web.file("/a", DATA)
    web.asked.clear()
    assert fetch(address, path) == digest(DATA)
    assert [headers.get("Range") for _, headers in web.asked] == ["bytes=300000-"]


def test_a_file_that_changed_in_between_is_fetched_from_the_beginning(web: Web, path: Path) -> None:
    address = web.breaking("/a", DATA, 100_000)
    problem(address, path)
    web.file("/a", DATA[::-1], tag='"2"')
    assert fetch(address, path) == digest(DATA[::-1])
    assert path.read_bytes() == DATA[::-1]


def test_another_address_does_not_go_on_with_it(web: Web, path: Path) -> None:
    problem(web.breaking("/a", DATA, 100_000), path)
    assert fetch(web.file("/b", DATA[::-1]), path) == digest(DATA[::-1])
    assert "Range" not in web.asked[-1][1]


def test_a_server_that_marks_nothing_is_asked_from_the_beginning(web: Web, path: Path) -> None:
    def short(request: Request) -> None:
        request.start(Content_Length=str(len(DATA)))
        request.wfile.write(DATA[:1_000])

    web.answers["/a"] = short
    problem(web.address("/a"), path)
    assert fetch(web.file("/a", DATA), path) == digest(DATA)
    assert all("Range" not in headers for _, headers in web.asked)


def test_a_server_that_lies_about_the_range(web: Web, path: Path) -> None:
    address = web.breaking("/a", DATA, 100_000)
    problem(address, path)
    web.answers["/a"] = lambda request: request.send(
        DATA[:10], 206, Content_Range=f"bytes 0-9/{len(DATA)}", ETag='"1"'
    )
    assert problem(address, path) == (Code.DOWNLOAD_FAILED, "broken")
    web.file("/a", DATA)
    assert fetch(address, path) == digest(DATA)


def test_a_damaged_state_begins_anew(web: Web, path: Path) -> None:
    address = web.breaking("/a", DATA, 100_000)
    problem(address, path)
    path.with_name(path.name + ".part.json").write_text('{"address": [', encoding="utf-8")
    assert fetch(web.file("/a", DATA), path) == digest(DATA)


def test_what_was_kept_may_be_whole_already(web: Web, path: Path) -> None:
    address = web.file("/a", DATA)
    path.parent.mkdir()
    path.with_name(path.name + ".part").write_bytes(DATA)
    state = {"address": address, "mark": '"1"'}
    path.with_name(path.name + ".part.json").write_text(json.dumps(state), encoding="utf-8")
    assert fetch(address, path, sum_=digest(DATA)) == digest(DATA)


def test_a_worker_that_was_ended_while_it_finished_leaves_nothing_beside_the_file(
    web: Web, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = web.file("/pack", DATA)
    monkeypatch.setattr(Path, "unlink", lambda _path, *, missing_ok=False: None)
    assert fetch(address, path, sum_=digest(DATA)) == digest(DATA)
    assert [each.name for each in path.parent.iterdir() if each != path] == [path.name + ".part.json"]
    monkeypatch.undo()
    assert fetch(address, path, sum_=digest(DATA)) == digest(DATA)
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert len(web.asked) == 1


@pytest.mark.parametrize(("size", "sum_"), [(0, "0" * 64), (len(DATA) - 1, ""), (len(DATA) + 1, "")])
def test_what_its_source_did_not_promise_is_thrown_away(web: Web, path: Path, size: int, sum_: str) -> None:
    assert problem(web.file("/a", DATA), path, size=size, sum_=sum_)[0] is Code.DOWNLOAD_DAMAGED
    assert list(path.parent.iterdir()) == []


def test_a_stream_longer_than_promised_ends(web: Web, path: Path) -> None:
    def endless(request: Request) -> None:
        request.start()
        for _ in range(1_000):
            request.wfile.write(DATA)

    web.answers["/a"] = endless
    assert problem(web.address("/a"), path, size=1_000)[0] is Code.DOWNLOAD_DAMAGED
    assert len(index(web.address("/a"))) == LIMIT + 1


def test_a_redirect_to_a_host_that_was_shown(web: Web, path: Path) -> None:
    with serving() as other:
        goal = other.file("/b", DATA)
        web.answers["/a"] = lambda request: request.send(b"", 302, Location=goal)
        assert fetch(web.address("/a"), path, hosts=(other.host,)) == digest(DATA)


def test_a_redirect_to_another_host_is_refused_before_it_is_asked(web: Web, path: Path) -> None:
    with serving() as other:
        goal = other.file("/b", DATA)
        web.answers["/a"] = lambda request: request.send(b"", 302, Location=goal)
        assert problem(web.address("/a"), path) == (Code.DOWNLOAD_FAILED, f"redirect:{other.host}")
        with pytest.raises(RawiError):
            index(web.address("/a"))
        assert other.asked == []


@pytest.mark.parametrize("goal", ["file:///etc/passwd", "ftp://127.0.0.1/a", "javascript:1"])
def test_a_redirect_to_something_else_is_refused(web: Web, path: Path, goal: str) -> None:
    web.answers["/a"] = lambda request: request.send(b"", 302, Location=goal)
    assert problem(web.address("/a"), path)[0] is Code.DOWNLOAD_FAILED


def test_redirects_in_a_circle_end(web: Web, path: Path) -> None:
    web.answers["/a"] = lambda request: request.send(b"", 302, Location="/a")
    assert problem(web.address("/a"), path) == (Code.DOWNLOAD_FAILED, "status:302")


def test_a_host_that_was_not_shown_is_not_asked(web: Web, path: Path) -> None:
    body = {"address": web.file("/a", DATA), "hosts": [], "path": str(path), "size": 0, "digest": ""}
    with pytest.raises(RawiError) as caught:
        Downloads().handle("fetch", body, b"", Heard())
    assert caught.value.facts["reason"] == "not_shown"
    assert web.asked == []


def test_errors_of_the_server(web: Web, path: Path) -> None:
    assert problem(web.address("/missing"), path) == (Code.DOWNLOAD_FAILED, "status:404")

    def nonsense(request: Request) -> None:
        request.wfile.write(b"what?\r\n")

    web.answers["/a"] = nonsense
    assert problem(web.address("/a"), path) == (Code.DOWNLOAD_FAILED, "broken")


def test_offline(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert problem(f"http://127.0.0.1:{port}/a", path) == (Code.DOWNLOAD_FAILED, "refused")

    def unknown(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert problem("https://packs.example/a", path) == (Code.DOWNLOAD_FAILED, "no_such_host")


def test_a_certificate_that_nobody_vouches_for(path: Path, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed(tmp_path))
    with serving(context) as web:
        assert problem(web.file("/a", DATA), path) == (Code.DOWNLOAD_FAILED, "certificate")
        assert web.asked == []


def test_a_certificate_that_the_system_knows(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = self_signed(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serving(context) as web:
        assert fetch(web.file("/a", DATA), path) == digest(DATA)


def test_a_full_disk(web: Web, path: Path) -> None:
    """/dev/full takes nothing, as a full disk."""
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    path.parent.mkdir()
    path.with_name(path.name + ".part").symlink_to("/dev/full")
    assert problem(web.file("/a", DATA), path)[0] is Code.DISK_FULL


def test_a_disk_without_room_for_it_is_told_before_the_first_byte(
    web: Web, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Room:
        free = 10

    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Room)
    assert problem(web.file("/a", DATA), path)[0] is Code.DISK_FULL


def test_a_folder_that_cannot_be_made(web: Web, path: Path) -> None:
    path.parent.write_text("a file", encoding="utf-8")
    assert problem(web.file("/a", DATA), path)[0] is Code.OUTPUT_FAILED


def test_cancelling_keeps_what_came(web: Web, path: Path) -> None:
    address = web.file("/a", DATA)
    with pytest.raises(Cancelled):
        fetch(address, path, size=len(DATA), reply=Heard(until=0.5))
    assert fetch(address, path, size=len(DATA)) == digest(DATA)
    assert web.asked[-1][1]["Range"].startswith("bytes=")


def test_a_file_of_a_stick_is_copied_and_checked(tmp_path: Path, path: Path) -> None:
    stick = tmp_path / "stick.argosmodel"
    stick.write_bytes(DATA)
    assert fetch(str(stick), path, sum_=digest(DATA)) == digest(DATA)
    assert path.read_bytes() == DATA
    assert index(str(stick), len(DATA)) == DATA
    assert problem(str(stick), path, sum_="0" * 64)[0] is Code.DOWNLOAD_DAMAGED
    assert problem(str(tmp_path / "gone"), path)[0] is Code.DOWNLOAD_FAILED


def test_a_proxy_of_the_environment(web: Web, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://{web.host}")
    web.answers["http://packs.example/a"] = lambda request: request.send(DATA)
    assert fetch("http://packs.example/a", path) == digest(DATA)


@pytest.mark.parametrize("where", ["head", "body"])
def test_a_silent_server_is_left_at_once(web: Web, path: Path, where: str) -> None:
    """In the worker: the process is ended while it waits, and the next request starts another."""
    waiting, over = threading.Event(), threading.Event()

    def silent(request: Request) -> None:
        if where == "body":
            request.start(Content_Length="1000", ETag='"1"')
            request.wfile.write(b"x" * 10)
            request.wfile.flush()
        waiting.set()
        over.wait()

    web.answers["/a"] = silent
    downloader = Downloader(download_worker())
    try:
        with pytest.raises(Cancelled):
            downloader.fetch(web.address("/a"), [web.host], path, cancelled=waiting.is_set)
        assert not over.is_set()
        told: list[float] = []
        found = downloader.fetch(web.file("/b", DATA), [web.host], path, len(DATA), progress=told.append)
        assert found == digest(DATA)
        assert told[-1] == 1.0
    finally:
        over.set()
        downloader.close()


def test_the_worker_brings_an_index_and_its_problems(web: Web) -> None:
    downloader = Downloader(download_worker())
    try:
        assert downloader.index(web.file("/index.json", b"[]"), LIMIT) == b"[]"
        with pytest.raises(RawiError) as caught:
            downloader.index(web.address("/none"), LIMIT)
        assert (caught.value.code, caught.value.facts["host"]) == (Code.DOWNLOAD_FAILED, web.host)
    finally:
        downloader.close()
