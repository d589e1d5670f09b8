"""The archive of modules in the frozen program: what every start reads lies in it as it is, the rest is packed."""

from collections.abc import Collection
from typing import Any

_PACKED, _AS_IT_IS = 9, 0
"""Levels of zlib. Unpacking took a twentieth of a start."""


def keep_unpacked(writer: Any, names: Collection[str]) -> None:
    """Let PyInstaller's `ZlibArchiveWriter` pack the modules with other names only.

    PyInstaller 6.22: it packs each module by itself, at the one level that it has as an attribute; reading needs no level.
    """
    write = writer._write_entry.__func__

    def at_its_level(own: Any, file: Any, entry: Any, codes: Any) -> Any:
        own._COMPRESSION_LEVEL = _AS_IT_IS if entry[0] in names else _PACKED
        return write(own, file, entry, codes)

    writer._write_entry = classmethod(at_its_level)
