"""A web server on 127.0.0.1 that behaves as a test wants it to."""

import hashlib
import json
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

Answer = Callable[["Request"], None]


class Request(BaseHTTPRequestHandler):
    """One request; the server's answers are looked up by its path."""

    protocol_version = "HTTP/1.0"

    def do_GET(self) -> None:
        web: Web = self.server.web  # type: ignore[attr-defined]  # set below, for each server its own
        web.asked.append((self.path, dict(self.headers.items())))
        answer = web.answers.get(self.path)
        if answer is None:
            self.send_error(404)
        else:
            answer(self)

    def send(self, data: bytes, status: int = 200, **headers: str) -> None:
        """A whole answer; names of headers with "_" for "-"."""
        self.start(status, **{"Content_Length": str(len(data)), **headers})
        self.wfile.write(data)

    def start(self, status: int = 200, **headers: str) -> None:
        """The answer's head."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def log_message(self, *_words: object) -> None:
        """Nothing."""


@dataclass
class Web:
    """`asked` holds each request's path and headers."""

    server: ThreadingHTTPServer
    scheme: str = "http"
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    @property
    def host(self) -> str:
        """As Rawi names it."""
        return f"127.0.0.1:{self.server.server_port}"

    def address(self, path: str) -> str:
        """The whole address of a path."""
        return f"{self.scheme}://{self.host}{path}"

    def file(self, path: str, data: bytes, tag: str = '"1"') -> str:
        """Offer a file that can be taken up again; its address."""

        def answer(request: Request) -> None:
            wanted = request.headers.get("Range", "")
            if wanted and request.headers.get("If-Range") == tag:
                start = int(wanted.removeprefix("bytes=").rstrip("-"))
                if start >= len(data):
                    request.send(b"", 416, Content_Range=f"bytes */{len(data)}")
                    return
                where = f"bytes {start}-{len(data) - 1}/{len(data)}"
                request.send(data[start:], 206, Content_Range=where, ETag=tag)
            else:
                request.send(data, ETag=tag)

        self.answers[path] = answer
        return self.address(path)

    def breaking(self, path: str, data: bytes, after: int, tag: str = '"1"') -> str:
        """Offer a file whose connection breaks after so many bytes of each answer."""
        whole = self.file(path, data, tag)
        answer = self.answers[path]

        class Short:
            def __init__(self, stream: Any) -> None:
                self.left, self.stream = after, stream

            def write(self, piece: bytes) -> None:
                self.stream.write(piece[: self.left])
                self.left -= min(self.left, len(piece))

        def broken(request: Request) -> None:
            real, head = request.wfile, request.end_headers

            def end_headers() -> None:
                head()
                request.wfile = Short(real)  # type: ignore[assignment]  # all that is used of a stream here

            request.end_headers = end_headers  # type: ignore[method-assign]  # the head is whole, the body is not
            try:
                answer(request)
            finally:
                request.wfile = real

        self.answers[path] = broken
        return whole


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[Web]:
    """A server until the block ends; with `context` over TLS."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Request)
    server.daemon_threads = True
    web = Web(server, "https" if context else "http")
    server.web = web  # type: ignore[attr-defined]  # the handler finds it there
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client that refuses is no noise
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def digest(data: bytes) -> str:
    """SHA-256 (hex)."""
    return hashlib.sha256(data).hexdigest()


def argos_record(source: str, target: str, *links: str, version: str = "1.9") -> dict[str, Any]:
    """As Argos' index has it."""
    return {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": source,
        "from_name": source,
        "to_code": target,
        "to_name": target,
        "links": list(links),
        "code": f"translate-{source}_{target}",
    }


def firefox_record(source: str, target: str, kind: str, location: str = "", **changed: Any) -> dict[str, Any]:
    """As Firefox' collection has it; our own values."""
    name = {"model": "model.{}.intgemm.alphas.bin", "lex": "lex.50.50.{}.s2t.bin"}.get(kind, kind + ".{}.spm")
    record = {
        "name": name.format(source + target),
        "fileType": kind,
        "sourceLanguage": source,
        "targetLanguage": target,
        "architecture": "base-memory",
        "version": "3.0",
        "filter_expression": "",
        "decompressedHash": "a" * 64,
        "decompressedSize": 40,
        "attachment": {
            "filename": name.format(source + target) + ".zst",
            "location": location or f"main-workspace/translations-models-v2/{source}{target}-{kind}.zst",
            "hash": "b" * 64,
            "size": 10,
            "mimetype": "application/zstd",
        },
    }
    return record | changed


def firefox_pair(source: str, target: str, **changed: Any) -> list[dict[str, Any]]:
    """The three files of a pair."""
    return [firefox_record(source, target, kind, **changed) for kind in ("model", "vocab", "lex")]


def written(folder: Path, name: str, value: object) -> Path:
    """A JSON file."""
    path = folder / name
    path.write_text(json.dumps(value), encoding="utf-8")
    return path
