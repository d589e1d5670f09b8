"""The only module of Rawi that opens a connection; a service that runs in a worker process of its own, started when a reader asks.

The reader was shown every host before: a request names them, and an answer that leads to another one is refused. Nothing tells
about the reader: no cookies, and "Rawi" is all that is said of the program. Proxies are those of the environment (and of the system on
Windows and macOS), certificates those of the system: OpenSSL's folders on Linux, the system's store on Windows, and on macOS, whose
store OpenSSL cannot read, its bundle in /etc/ssl; certifi's where none of these is there.
"""

import hashlib
import http.client
import socket
import ssl
from pathlib import Path
from typing import IO, Any
from urllib import request
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import stop_if
from rawi.packs.addresses import host_of, is_web
from rawi.packs.partial import Partial
from rawi.workers.protocol import Body
from rawi.workers.service import Reply

SILENCE = 20.0
"""Seconds that a server may say nothing."""

LARGEST = 2_000_000_000
"""Bytes of a file whose size the index does not say."""

_PIECE = 1 << 16
_ATTEMPTS = 3
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


class Downloads:
    """Requests "index" {address, hosts, limit}: the file's bytes; "fetch" {address, hosts, path, size, digest}: {size, digest}.

    RawiError DOWNLOAD_FAILED (reasons of `wording/reasons.py`), DOWNLOAD_DAMAGED, DISK_FULL, OUTPUT_FAILED; Cancelled.
    """

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:  # noqa: ARG002 - no raw data
        """Answer one request."""
        source = _Address(str(body["address"]), frozenset(body["hosts"]))
        if name == "index":
            return {}, _index(source, int(body["limit"]), reply)
        return _fetch(source, Path(body["path"]), int(body["size"]), str(body["digest"]), reply), b""


class _Refuse(request.HTTPRedirectHandler):
    """Follows only to hosts that the reader was shown, and never from https to http."""

    def __init__(self, hosts: frozenset[str]) -> None:
        self._hosts = hosts

    def redirect_request(
        self,
        req: request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> request.Request | None:
        """The request for the other address; RawiError where it must not be made."""
        host = host_of(newurl) if is_web(newurl) else newurl
        weaker = req.type == "https" and urlsplit(newurl).scheme != "https"
        if host not in self._hosts or not is_web(newurl) or weaker:
            fp.close()
            raise RawiError(Code.DOWNLOAD_FAILED, host=host_of(req.full_url), reason=f"redirect:{host}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _Address:
    """One http(s) address or path; the hosts that may be asked for it."""

    def __init__(self, address: str, hosts: frozenset[str]) -> None:
        self.address, self.hosts = address, hosts
        self.host = host_of(address)

    def open(self, headers: dict[str, str]) -> Any:
        """The answer, with `read`, `status` and `headers`; RawiError DOWNLOAD_FAILED."""
        if not is_web(self.address):
            return _Stored(Path(self.address))
        if self.host not in self.hosts:
            raise RawiError(Code.DOWNLOAD_FAILED, host=self.host, reason="not_shown")
        return _opener(self.hosts).open(request.Request(self.address, headers=headers), timeout=SILENCE)  # noqa: S310 - only http and https have handlers


class _Stored:
    """A file of a share or a stick, as an answer."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        self.read = self._file.read
        self.close = self._file.close
        self.status = 200
        self.headers = {"Content-Length": str(path.stat().st_size)}


def _opener(hosts: frozenset[str]) -> request.OpenerDirector:
    """urllib's without files, FTP, cookies and passwords."""
    opener = request.OpenerDirector()
    opener.addheaders = [("User-Agent", "Rawi")]
    for handler in (
        request.ProxyHandler(),
        request.UnknownHandler(),
        request.HTTPHandler(),
        request.HTTPSHandler(context=_certificates()),
        request.HTTPDefaultErrorHandler(),
        _Refuse(hosts),
        request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def _certificates() -> ssl.SSLContext:
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"]:
        bundle = next((path for path in _BUNDLES if Path(path).is_file()), None)
        if bundle is None:
            import certifi

            bundle = certifi.where()
        context.load_verify_locations(bundle)
    return context


def _index(source: _Address, limit: int, reply: Reply) -> bytes:
    """The whole answer, at most one byte more than `limit`."""
    data = bytearray()
    try:
        answer = source.open({"Accept": "application/json"})
        while len(data) <= limit and (piece := answer.read(min(_PIECE, limit + 1 - len(data)))):
            data += piece
            stop_if(reply.cancelled)
            reply.progress(min(1.0, len(data) / limit))
        answer.close()
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise _told(source.host, error) from None
    return bytes(data)


def _fetch(source: _Address, path: Path, size: int, digest: str, reply: Reply) -> Body:
    """The file under its name; a broken connection is taken up again while it brings something. One that is whole is not fetched again."""
    part = Partial(path, source.address)
    if digest and path.is_file() and _digest(path) == digest:
        part.discard()  # what is left where the worker was ended between the two steps of finishing
        return {"size": path.stat().st_size, "digest": digest}
    try:
        part.begin(lambda: stop_if(reply.cancelled))
        for attempt in range(1, _ATTEMPTS + 1):
            before = part.size
            try:
                _stream(source, part, size, reply)
                break
            except (OSError, http.client.HTTPException, ValueError) as error:
                if attempt == _ATTEMPTS or part.size <= before or isinstance(error, HTTPError):
                    raise _told(source.host, error) from None
    except (RawiError, Cancelled) as error:
        damaged = isinstance(error, RawiError) and error.code is Code.DOWNLOAD_DAMAGED
        (part.discard if damaged else part.close)()
        raise
    if (size and part.size != size) or (digest and part.digest != digest):
        part.discard()
        raise RawiError(Code.DOWNLOAD_DAMAGED, name=path.name)
    part.finish()
    return {"size": part.size, "digest": part.digest}


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _stream(source: _Address, part: Partial, size: int, reply: Reply) -> None:
    """Everything that is still missing, from the server into the file."""
    wanted = {"Range": f"bytes={part.size}-", "If-Range": part.mark} if part.size and part.mark else {}
    answer = _answer(source, part, wanted)
    try:
        if answer.status == 206 and wanted:
            start, whole = _range(answer.headers.get("Content-Range", ""))
            if start != part.size:
                raise http.client.HTTPException
        else:
            part.restart(_mark(answer.headers))
            whole = int(answer.headers.get("Content-Length") or 0)
        most = size or whole or LARGEST
        if whole > LARGEST or (size and whole and whole != size):
            raise RawiError(Code.DOWNLOAD_DAMAGED, name=part.name)
        part.need((size or whole) - part.size)
        while piece := answer.read(_PIECE):
            stop_if(reply.cancelled)
            if part.size + len(piece) > most:
                raise RawiError(Code.DOWNLOAD_DAMAGED, name=part.name)
            part.write(piece)
            reply.progress(part.size / most)
        if whole and part.size < whole:
            raise http.client.IncompleteRead(b"", whole - part.size)
    finally:
        answer.close()


def _answer(source: _Address, part: Partial, wanted: dict[str, str]) -> Any:
    try:
        return source.open(wanted)
    except HTTPError as error:
        if error.code != 416 or not wanted:
            raise
        error.close()
    part.restart("")
    return source.open({})


def _range(text: str) -> tuple[int, int]:
    """First byte and whole size of "bytes 5-9/10"; ValueError."""
    first, _, whole = text.removeprefix("bytes ").partition("/")
    return int(first.partition("-")[0]), int(whole)


def _mark(headers: Any) -> str:
    """What tells one state of the file from another: a strong ETag, else its date."""
    tag = str(headers.get("ETag") or "")
    return tag if tag.startswith('"') else str(headers.get("Last-Modified") or "")


def _told(host: str, error: Exception) -> RawiError:
    """DOWNLOAD_FAILED with a reason; a RawiError that urllib wrapped, as it was."""
    return RawiError(Code.DOWNLOAD_FAILED, host=host, reason=_reason(error))


def _reason(error: Exception) -> str:
    if isinstance(error, HTTPError):
        error.close()
        return f"status:{error.code}"
    if isinstance(error, URLError) and isinstance(error.reason, Exception):
        error = error.reason
    known = (
        (ssl.SSLCertVerificationError, "certificate"),
        (ssl.SSLError, "encryption"),
        (socket.gaierror, "no_such_host"),
        (TimeoutError, "silence"),
        (ConnectionRefusedError, "refused"),
        (ConnectionError, "broken"),
        (http.client.HTTPException, "broken"),
    )
    for kind, reason in known:
        if isinstance(error, kind):
            return reason
    return str(getattr(error, "strerror", None) or "broken")
