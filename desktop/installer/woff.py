"""A font as web pages have it (WOFF 1.0) in, the same font as every system opens it out (TrueType or OpenType).

Qt reads what the system reads: FreeType also opens packed fonts, DirectWrite does not. Format: W3C, WOFF File Format 1.0 (2012).
"""

import struct
import zlib

_HEAD = struct.Struct(">4s4sIHHIHHIIIII")
_PACKED = struct.Struct(">4sIIII")
_PLAIN = struct.Struct(">4sIII")
_LARGEST = 20_000_000


def unpacked(data: bytes) -> bytes:
    """ValueError where it is not a whole WOFF font."""
    try:
        signature, flavour, _length, count, *_rest = _HEAD.unpack_from(data)
        entries = [_PACKED.unpack_from(data, _HEAD.size + at * _PACKED.size) for at in range(count)]
    except struct.error as error:
        raise ValueError("not a whole font") from error
    if signature != b"wOFF" or not entries:
        raise ValueError("not a font in WOFF")
    at, directory, tables = 12 + _PLAIN.size * count, b"", b""
    for tag, offset, packed, size, checksum in entries:
        table = _table(data[offset : offset + packed], packed, size)
        directory += _PLAIN.pack(tag, checksum, at + len(tables), size)
        tables += table + bytes(-len(table) % 4)
    return bytes(flavour) + _search(count) + directory + tables


def _table(stored: bytes, packed: int, size: int) -> bytes:
    """One table: packed where that made it smaller."""
    if size > _LARGEST or len(stored) != packed:
        raise ValueError("a table is not whole")
    try:
        table = zlib.decompressobj().decompress(stored, size + 1) if packed < size else stored
    except zlib.error as error:
        raise ValueError("a table cannot be unpacked") from error
    if len(table) != size:
        raise ValueError("a table has another size than it says")
    return table


def _search(count: int) -> bytes:
    """The head's count of tables, and what helps to search them."""
    power = count.bit_length() - 1
    return struct.pack(">HHHH", count, 16 << power, power, 16 * count - (16 << power))
