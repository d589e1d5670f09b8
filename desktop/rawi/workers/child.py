"""The worker process itself: one service, one request at a time, messages read beside it by a thread."""

import importlib
import os
import queue
import signal
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import cast

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.workers.limits import Limits, apply_in_child
from rawi.workers.protocol import Body, Kind, Message, decode, encode
from rawi.workers.service import Service

PULSE = 0.5
"""Seconds between two looks at whether this process works."""

_AT_WORK = 0.01
"""Seconds of the processor in that time that are work: the looking itself takes less than a thousandth."""


class _Link:
    """The child's end of the pipe."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self.requests: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self.cancelled: set[int] = set()
        self.stops: dict[int, Callable[[], None]] = {}
        self.current = 0

    def send(self, message: Message) -> None:
        with self._lock:
            self._connection.send_bytes(encode(message))

    def read_forever(self) -> None:
        """Sort what comes; the process ends with its pipe."""
        try:
            while True:
                message = decode(self._connection.recv_bytes())
                if message.kind is Kind.CANCEL:
                    self.cancelled.add(message.id)
                    self.stops.get(message.id, _nothing)()
                else:
                    self.requests.put(message)
        except (EOFError, OSError):
            os._exit(0)

    def pulse_forever(self) -> None:
        """Tell while a request is worked at without a word."""
        used = time.process_time()
        while True:
            time.sleep(PULSE)
            before, used = used, time.process_time()
            if self.current and used - before > _AT_WORK:
                self.send(Message(Kind.BUSY, self.current))


class _Reply:
    def __init__(self, link: _Link, request: int) -> None:
        self._link = link
        self._request = request

    def progress(self, done: float) -> None:
        self._link.send(Message(Kind.PROGRESS, self._request, {"done": done}))

    def chunk(self, body: Body, data: bytes = b"") -> None:
        self._link.send(Message(Kind.CHUNK, self._request, body, data))

    def cancelled(self) -> bool:
        return self._request in self._link.cancelled

    def on_cancel(self, stop: Callable[[], None]) -> None:
        self._link.stops[self._request] = stop
        if self.cancelled():
            stop()


def _nothing() -> None:
    pass


def _error(request: int, code: Code, facts: dict[str, str]) -> Message:
    return Message(Kind.ERROR, request, {"code": code.value, "facts": facts})


def _answer(service: Service, message: Message, link: _Link) -> Message:
    name = message.body.pop("request")
    try:
        body, data = service.handle(name, message.body, message.data, _Reply(link, message.id))
    except RawiError as error:
        return _error(message.id, error.code, error.facts)
    except Cancelled:
        return Message(Kind.ERROR, message.id, {"code": "cancelled", "facts": {}})
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # noqa: BLE001 - a Rust panic is a BaseException; the wall reports whatever it is
        return _error(message.id, Code.ENGINE_FAILED, {"reason": type(error).__name__})
    return Message(Kind.DONE, message.id, body, data)


def _make(factory: str) -> Service:
    module, _, name = factory.partition(":")
    return cast("Service", getattr(importlib.import_module(module), name)())


def run(connection: Connection, factory: str, limits: Limits) -> None:
    """The process's main function: `factory` is "module:callable" of the service."""
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # Ctrl+C in a terminal is for the reader; this process ends with its pipe
    apply_in_child(limits)
    link = _Link(connection)
    threading.Thread(target=link.read_forever, name="requests", daemon=True).start()
    if limits.busy:
        threading.Thread(target=link.pulse_forever, name="pulse", daemon=True).start()
    service: Service | None = None
    while True:
        link.current = 0
        message = link.requests.get()
        link.current = message.id
        if message.id in link.cancelled:
            link.cancelled.discard(message.id)
            link.send(Message(Kind.ERROR, message.id, {"code": "cancelled", "facts": {}}))
            continue
        try:
            service = service or _make(factory)
        except (ImportError, OSError, RuntimeError, RawiError) as error:
            code = error.code if isinstance(error, RawiError) else Code.ENGINE_FAILED
            link.send(_error(message.id, code, {"reason": type(error).__name__}))
            continue
        link.send(_answer(service, message, link))
        link.stops.pop(message.id, None)
        link.cancelled.discard(message.id)
