"""A single packed file (gzip, xz, zstd) piece by piece in, its bytes out, bounded."""

import lzma
import zlib
from collections.abc import Iterator
from typing import Any

from rawi.packs.manifest import BrokenPackError

_BITE = 1 << 10
"""Bytes unpacked at once: even the tightest packing makes no more than 32 MB of them."""

_WINDOW = 128 << 20
"""Bytes of memory that unpacking may ask for; zstd's own tools have this bound."""


def unpacked(name: str, pieces: Iterator[bytes], largest: int) -> Iterator[bytes]:
    """The bytes of the file whose packed name ends in .gz, .xz or .zst; BrokenPackError where it is damaged or has more than `largest`."""
    unpacker, damage = _unpacker(name)
    for piece in pieces:
        for start in range(0, len(piece), _BITE):
            if unpacker.eof:
                raise BrokenPackError(name)
            try:
                data = unpacker.decompress(piece[start : start + _BITE])
            except damage:
                raise BrokenPackError(name) from None
            largest -= len(data)
            if largest < 0:
                raise BrokenPackError(name)
            yield data
    if not unpacker.eof or unpacker.unused_data:
        raise BrokenPackError(name)


def _unpacker(name: str) -> tuple[Any, type[Exception]]:
    if name.endswith(".gz"):
        return zlib.decompressobj(zlib.MAX_WBITS | 16), zlib.error
    if name.endswith(".xz"):
        return lzma.LZMADecompressor(lzma.FORMAT_XZ, _WINDOW), lzma.LZMAError
    import zstandard

    return zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj(), zstandard.ZstdError
