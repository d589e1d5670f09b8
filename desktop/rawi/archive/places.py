"""What gives bytes at any place in, a file to be read from any place out."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

Take = Callable[[int, int], bytes]
"""A place before the end and how many bytes are wanted at most (1 or more) in; some of those from there on out."""


class Places(io.RawIOBase):
    """A file of `size` bytes, for reading."""

    def __init__(self, size: int, take: Take) -> None:
        self._size, self._take, self._at = size, take, 0

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """As any file; ValueError for a place before the start."""
        place = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        if place < 0:
            raise ValueError(place)
        self._at = place
        return place

    def tell(self) -> int:
        """Where the next byte is read."""
        return self._at

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """As any file."""
        target = memoryview(buffer).cast("B")
        most = min(len(target), self._size - self._at)
        data = self._take(self._at, most) if most > 0 else b""
        target[: len(data)] = data
        self._at += len(data)
        return len(data)
