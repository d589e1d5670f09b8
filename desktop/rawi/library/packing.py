"""Bytes in, smaller bytes out, and back with a check that they are whole."""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zstandard import ZstdDecompressor

LARGEST = 1_000_000_000
"""Bytes that unpacking may give; a restored library may come from anywhere."""

LEVEL, FAST = 6, 1
"""Of zstd; what is packed already, as sound is, gains nothing by more than the fast one."""


class Damaged(ValueError):  # noqa: N818 - a fact about the data
    """The packed bytes are not whole."""


def pack(data: bytes, level: int = LEVEL) -> bytes:
    """A zstd frame (RFC 8878) with its size and a checksum."""
    import zstandard

    return zstandard.ZstdCompressor(level=level, write_checksum=True).compress(data)


def unpack(packed: bytes) -> bytes:
    """The bytes of a frame; Damaged where it is not whole or too large."""
    import zstandard

    try:
        size = zstandard.frame_content_size(packed)
        if not 0 <= size <= LARGEST:
            raise Damaged(f"{size} bytes")
        return _decompressor().decompress(packed, max_output_size=size)
    except zstandard.ZstdError as error:
        raise Damaged(str(error)) from None


_OWN = threading.local()


def _decompressor() -> "ZstdDecompressor":
    """One for each thread: they are costly to make and not to be shared."""
    import zstandard

    if not hasattr(_OWN, "decompressor"):
        _OWN.decompressor = zstandard.ZstdDecompressor()
    made: ZstdDecompressor = _OWN.decompressor
    return made
