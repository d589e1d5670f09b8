"""A reply that keeps what a service sends."""

from rawi.workers.protocol import Body


class SilentReply:
    """Collects chunks; never cancelled unless told."""

    def __init__(self) -> None:
        self.chunks: list[tuple[Body, bytes]] = []
        self.stop = False

    def progress(self, done: float) -> None:
        assert 0 <= done <= 1

    def chunk(self, body: Body, data: bytes = b"") -> None:
        self.chunks.append((body, data))

    def cancelled(self) -> bool:
        return self.stop
