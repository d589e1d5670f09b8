"""The reader's side of a worker process: ask, stream, cancel, limit, kill; a dead child is started again by the next request."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.workers.limits import Limits
from rawi.workers.protocol import Body, Kind, Message, decode, encode

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_TICK = 0.02
_CANCEL_GRACE = 0.3


@dataclass(slots=True)
class _Open:
    """A request without its closing answer."""

    since: float
    output: int = 0


class Worker:
    """One child process running one service. Its methods may be called from any one thread at a time."""

    def __init__(self, name: str, factory: str, limits: Limits | None = None) -> None:
        """`name` is the fact in errors ("load", "translate", "speak"); `factory` is "module:callable" of the service."""
        self.name = name
        self._factory = factory
        self._limits = limits or Limits()
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._open: dict[int, _Open] = {}
        self._lost: list[Message] = []
        self._numbers = itertools.count(1)
        self._last_word = self._last_sign = 0.0
        self._lock = threading.RLock()

    @property
    def pid(self) -> int | None:
        """The child's process id, None while there is none."""
        process = self._process  # another thread may end it meanwhile
        return process.pid if process and process.is_alive() else None

    @property
    def connection(self) -> Connection | None:
        """Our end of its pipe, None while there is no child."""
        return self._connection

    def start(self) -> None:
        """Start the child if it is not running; returns before it is ready. What a dead one was asked is lost: `poll` tells."""
        with self._lock:
            if self.pid is not None:
                return
            from rawi.workers import child, frozen

            frozen.prepare()
            import multiprocessing

            self._end(Code.WORKER_DIED)
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(
                target=child.run,
                args=(theirs, self._factory, self._limits),
                name=f"rawi-{self.name}",
                daemon=True,
            )
            process.start()
            theirs.close()
            self._process, self._connection = process, ours
            self._last_sign = 0.0

    def send(self, name: str, body: Body | None = None, data: bytes = b"") -> int:
        """Send a request and return its number; its messages come from `poll`."""
        with self._lock:
            self.start()
            number = next(self._numbers)
            self._open[number] = _Open(time.monotonic())
            self._last_word = time.monotonic()
            self._last_sign = self._last_sign and self._last_word
            self._write(Message(Kind.REQUEST, number, {**(body or {}), "request": name}, data))
            return number

    def cancel(self, number: int) -> None:
        """Tell the child to stop this request; its closing message still comes."""
        with self._lock:
            if number in self._open:
                self._write(Message(Kind.CANCEL, number))

    def poll(self, timeout: float = 0.0) -> list[Message]:
        """Messages that have come, waiting at most `timeout` seconds for the first.

        Where the child died or broke a limit, each open request gets its ERROR (WORKER_DIED, WORKER_STALLED, LOAD_LIMIT).
        """
        with self._lock:
            messages, self._lost = self._lost, []
            try:
                while self._connection and self._connection.poll(0.0 if messages else timeout):
                    raw = self._connection.recv_bytes()
                    message = decode(raw)
                    if self._too_much(message.id, len(raw)):
                        self._end(Code.LOAD_LIMIT)
                        break
                    self._last_sign = time.monotonic()
                    if message.kind is not Kind.BUSY:
                        messages.append(self._account(message))
            except (EOFError, OSError, ValueError):
                self.kill()
            self._enforce()
            lost, self._lost = self._lost, []
            return messages + lost

    def ask(
        self,
        name: str,
        body: Body | None = None,
        data: bytes = b"",
        *,
        on_chunk: Callable[[Message], None] | None = None,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> Message:
        """Send a request and wait for its DONE message. RawiError for its ERROR; Cancelled at once when `cancelled` says so."""
        asked = Asked(self, self.send(name, body, data), on_chunk, progress)
        while True:
            if cancelled():
                asked.abandon()
                raise Cancelled
            if done := asked.step(_TICK):
                return done

    def kill(self) -> None:
        """End the child now; its open requests get WORKER_DIED."""
        self._end(Code.WORKER_DIED)

    def stop(self) -> None:
        """End the child; open requests are forgotten."""
        with self._lock:
            self._open.clear()
            self._end(Code.WORKER_DIED)
            self._lost.clear()

    def rest(self, idle: float) -> None:
        """End the child where it has no request and had none for `idle` seconds; returns at once where another thread is at it."""
        if not self._lock.acquire(blocking=False):
            return
        try:
            if not self._open and self._process and time.monotonic() - self._last_word >= idle:
                self._let_go()
        finally:
            self._lock.release()

    def abandon(self, number: int) -> None:
        """Give a cancelled request a moment to end by itself, then end the child."""
        self.cancel(number)
        deadline = time.monotonic() + _CANCEL_GRACE
        while number in self._open and time.monotonic() < deadline:
            self.poll(_TICK)
        if number in self._open:
            self.stop()

    def _write(self, message: Message) -> None:
        try:
            if self._connection:
                self._connection.send_bytes(encode(message))
        except (BrokenPipeError, OSError):
            self.kill()

    def _account(self, message: Message) -> Message:
        self._last_word = time.monotonic()
        if message.kind in (Kind.DONE, Kind.ERROR):
            self._open.pop(message.id, None)
        if message.kind is Kind.ERROR:
            message.body["facts"].setdefault("worker", self.name)
        return message

    def _too_much(self, number: int, size: int) -> bool:
        """Count an answer's bytes, before it can close its request."""
        request = self._open.get(number)
        if request is None:
            return False
        request.output += size
        return request.output > self._limits.output

    def _enforce(self) -> None:
        """Apply the limits to the open requests."""
        if not self._open:
            return
        limits, now = self._limits, time.monotonic()
        oldest = min(request.since for request in self._open.values())
        if limits.total and now - oldest > limits.total:
            self._end(Code.LOAD_LIMIT)
        elif self._silent(now):
            self._end(Code.WORKER_STALLED)
        elif self.pid is None and not (self._connection and self._connection.poll(0.0)):
            self._end(Code.WORKER_DIED)

    def _silent(self, now: float) -> bool:
        """For longer than it may be."""
        limits = self._limits
        hung = bool(limits.busy and self._last_sign) and now - self._last_sign > limits.stall
        return hung or (bool(limits.stall) and now - self._last_word > (limits.busy or limits.stall))

    def _end(self, code: Code) -> None:
        with self._lock:
            for number in self._open:
                self._lost.append(
                    Message(Kind.ERROR, number, {"code": code.value, "facts": {"worker": self.name}})
                )
            self._open.clear()
            if self._process and self._process.is_alive():
                self._process.kill()
            self._bury()

    def _let_go(self) -> None:
        """Kill the child without waiting for its end; multiprocessing takes leave of it when it starts the next one."""
        if self._process:
            self._process.kill()
            self._process = None
        self._bury()

    def _bury(self) -> None:
        """The process is not closed: that fails while another thread, which has seen its end first, is taking leave of it."""
        if self._connection:
            self._connection.close()
            self._connection = None
        if self._process:
            self._process.join()
            self._process = None


def wait(workers: Iterable[Worker], timeout: float) -> None:
    """Wait until one of the workers has something to say, at most `timeout` seconds."""
    from multiprocessing.connection import wait as wait_for

    wait_for([worker.connection for worker in workers if worker.connection], timeout)


class Asked:
    """One request that is being answered, taken step by step so that several workers can be heard at once."""

    def __init__(
        self,
        worker: Worker,
        number: int,
        on_chunk: Callable[[Message], None] | None = None,
        progress: Progress = ignore_progress,
    ) -> None:
        self._worker, self._number = worker, number
        self._on_chunk, self._progress = on_chunk, progress

    def step(self, timeout: float) -> Message | None:
        """Take what has come, waiting at most `timeout` seconds for it: its DONE message, or None yet; RawiError for its ERROR."""
        for message in self._worker.poll(timeout):
            if message.id != self._number:
                continue
            if message.kind is Kind.DONE:
                return message
            if message.kind is Kind.ERROR:
                raise error_of(message)
            if message.kind is Kind.PROGRESS:
                self._progress(float(message.body["done"]))
            elif self._on_chunk:
                self._on_chunk(message)
        return None

    def abandon(self) -> None:
        """Give it up."""
        self._worker.abandon(self._number)


def error_of(message: Message) -> Exception:
    """The exception that an ERROR message stands for."""
    code = message.body["code"]
    if code == "cancelled":
        return Cancelled()
    return RawiError(Code(code), **message.body["facts"])
