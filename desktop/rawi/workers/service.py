"""What runs inside a worker process."""

from collections.abc import Callable
from typing import Protocol

from rawi.workers.protocol import Body


class Reply(Protocol):
    """How a service answers while it works."""

    def progress(self, done: float) -> None:
        """Tell how far the request is, 0 to 1."""

    def chunk(self, body: Body, data: bytes = b"") -> None:
        """Send a part of the answer."""

    def cancelled(self) -> bool:
        """True once the host has cancelled this request."""

    def on_cancel(self, stop: Callable[[], None]) -> None:
        """Call this, in another thread, when the request is cancelled: for work that cannot ask."""


class Service(Protocol):
    """Made once in the child by calling the named factory; handles one request at a time."""

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:
        """Do it and return the closing answer; RawiError becomes an ERROR message with its code and facts."""
