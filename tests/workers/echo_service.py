"""A service for the worker tests: does what it is told, crashes included."""

import os
import signal
import threading
import time

from rawi.article.errors import Code, RawiError
from rawi.workers import child
from rawi.workers.protocol import Body
from rawi.workers.service import Reply


class Echo:
    """Answers by the request's name."""

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:
        _fail(name)
        if name == "count":
            for number in range(body["to"]):
                reply.chunk({"number": number}, bytes([number]))
                reply.progress((number + 1) / body["to"])
        elif name == "eat":
            bytearray(body["bytes"])
        else:
            _last(name, body, reply)
        return body, data


class LivelyEcho(Echo):
    """Its process shows more often that it works: a test has to wait until it has not for too long."""

    def __init__(self) -> None:
        child.PULSE = 0.1


def _last(name: str, body: Body, reply: Reply) -> None:
    """Requests that take long: one does not listen, one looks, one is called, one works."""
    if name == "hang":
        time.sleep(60)
    elif name == "wait":
        while not reply.cancelled():
            time.sleep(0.005)
    elif name == "busy":
        stopped = threading.Event()
        reply.on_cancel(stopped.set)
        stopped.wait(60)
    elif name == "work":
        _work(body["seconds"])


def _work(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        sum(range(10_000))


def _fail(name: str) -> None:
    if name == "crash":
        os.kill(os.getpid(), signal.SIGKILL)
    elif name == "refuse":
        raise RawiError(Code.PACK_DAMAGED, pack="x")
    elif name == "panic":
        raise type("PanicException", (BaseException,), {})("rust")
