"""A file that is being fetched: its bytes so far, and what is needed to go on with it another time."""

import hashlib
import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from rawi.article.disk import explained
from rawi.article.errors import Code, RawiError

_PIECE = 1 << 20


class Partial:
    """`path` with ".part" behind it holds the bytes, with ".part.json" the address and the server's mark (ETag or date) they belong to."""

    def __init__(self, path: Path, address: str) -> None:
        self._path, self._address = path, address
        self._part = path.with_name(path.name + ".part")
        self._state = path.with_name(path.name + ".part.json")
        self._stream: BinaryIO | None = None
        self._sum = hashlib.sha256()
        self.size = 0
        self.mark = ""

    @property
    def name(self) -> str:
        """The file's name."""
        return self._path.name

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of the bytes so far."""
        return self._sum.hexdigest()

    def begin(self, checkpoint: Callable[[], None]) -> None:
        """Take up what an earlier attempt left for this address, else nothing; `checkpoint` is called now and then and may raise."""
        with explained(self._path.name):
            self._path.parent.mkdir(parents=True, exist_ok=True)
        self.mark = self._left_mark()
        if not self.mark:
            self.restart("")
            return
        self._stream = self._part.open("r+b")
        while piece := self._stream.read(_PIECE):
            self._sum.update(piece)
            self.size += len(piece)
            checkpoint()

    def restart(self, mark: str) -> None:
        """From the first byte, of what the server marks like this ("" where it marks nothing: then it cannot be gone on with)."""
        self.close()
        self._sum, self.size, self.mark = hashlib.sha256(), 0, mark
        with explained(self._path.name):
            self._state.write_text(json.dumps({"address": self._address, "mark": mark}), encoding="utf-8")
            self._stream = self._part.open("wb")

    def write(self, piece: bytes) -> None:
        """More bytes; RawiError DISK_FULL, OUTPUT_FAILED."""
        assert self._stream
        with explained(self._path.name):
            self._stream.write(piece)
        self._sum.update(piece)
        self.size += len(piece)

    def need(self, more: int) -> None:
        """RawiError DISK_FULL where so many more bytes have no room."""
        if more > shutil.disk_usage(self._path.parent).free:
            raise RawiError(Code.DISK_FULL, name=self._path.name)

    def finish(self) -> None:
        """The whole file under its name."""
        with explained(self._path.name):
            self._end()
            self._part.replace(self._path)
            self._state.unlink(missing_ok=True)

    def discard(self) -> None:
        """Forget the bytes."""
        self.close()
        self._part.unlink(missing_ok=True)
        self._state.unlink(missing_ok=True)

    def close(self) -> None:
        """Keep the bytes for another time; what the system could not write is fetched again then."""
        with suppress(OSError):
            self._end()

    def _end(self) -> None:
        if self._stream:
            stream, self._stream = self._stream, None
            stream.close()

    def _left_mark(self) -> str:
        try:
            state = json.loads(self._state.read_text(encoding="utf-8"))
            same = state["address"] == self._address and self._part.is_file()
            return str(state["mark"]) if same else ""
        except (OSError, ValueError, TypeError, KeyError):
            return ""
