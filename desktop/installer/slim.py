"""A frozen program in, the same with less in it: no symbols for debuggers, no file twice."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

_ELF = b"\x7fELF"
_WORTH = 4_096
"""Bytes; a smaller file takes no more room than a link."""


def binaries(program: Path) -> list[Path]:
    """Its programs and libraries."""
    return [path for path in _files(program) if _begins(path) == _ELF]


def strippable(program: Path) -> list[Path]:
    """Libraries whose symbols for debuggers may go.

    Not those in folders like numpy.libs: they were rewritten when their wheels were made, and `strip` breaks such files.
    """
    return [
        path
        for path in binaries(program)
        if ".so" in path.name
        and "PySide6" not in path.parts
        and not any(each.endswith(".libs") for each in path.parts)
    ]


def share(program: Path) -> int:
    """Put symbolic links in the place of files that are there already; the bytes that this saves.

    Two eSpeak NG are in the program, for its own voice and for Piper's, with much of the same data.
    """
    saved = 0
    known: dict[tuple[int, str], Path] = {}
    for path in _files(program):
        size = path.stat().st_size
        key = (size, hashlib.sha256(path.read_bytes()).hexdigest())
        first = known.setdefault(key, path)
        if first is not path and size >= _WORTH:
            path.unlink()
            path.symlink_to(os.path.relpath(first, path.parent))
            saved += size
    return saved


def plain(program: Path) -> None:
    """Libraries are read, not run: the modes of their wheels say otherwise."""
    for path in binaries(program):
        if ".so" in path.name:
            path.chmod(0o644)


def _begins(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(_ELF))


def _files(program: Path) -> Iterator[Path]:
    for path in sorted(program.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path
