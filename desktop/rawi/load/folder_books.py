"""The navigation file of a talking book that lies open in a folder in, the book as one zip file out.

Runs in the reader's own process, so it parses nothing: every file below the folder that a book can have is taken, links are not followed.
"""

import hashlib
import os
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import BinaryIO

from rawi.archive import silent
from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, stop_if
from rawi.article.stored import Stored, Whole
from rawi.load import companions, large_books

_PARTS = re.compile(
    r".+\.(?:x?html?|xml|opf|ncx|smil|css|res|dtd|ent|mod|xsl|ao|svg|jpe?g|png|gif)", re.IGNORECASE
)
_DEEPEST = 3
"""Folders below the book's own."""

_MOST = 20_000
_MEGABYTE = 1_000_000
_PIECE = 1 << 20
Reading = Callable[[Path], AbstractContextManager[BinaryIO]]
"""Opens a file."""


@dataclass(frozen=True, slots=True)
class _File:
    """A file of the book: its name in it, where it lies, its length in bytes."""

    name: str
    path: Path
    size: int


def read(
    path: Path, held: int, reading: Reading, progress: Progress, cancelled: IsCancelled
) -> Stored | None:
    """The book that a file of such a name begins; None where it begins none. More than `held` bytes come without their sound, read twice.

    `reading` raises RawiError FILE_…. Cancelled, RawiError FILE_TOO_LARGE, FILE_CHANGING.
    """
    if not companions.navigation(each.name for each in _listed(path.parent)):
        return None
    name = f"{path.parent.resolve().name or path.stem}.zip"
    files = sorted(_files(path.parent, "", 0), key=lambda each: each.name)
    size = sum(each.size for each in files)
    text = sum(each.size for each in files if not silent.is_sound(each.name))
    for there, most in ((size, large_books.LARGEST * _MEGABYTE), (text, silent.LARGEST)):
        if there > most or len(files) > _MOST:
            facts = {"megabytes": str(there // _MEGABYTE), "limit": str(most // _MEGABYTE)}
            raise RawiError(Code.FILE_TOO_LARGE, name=name, **facts)
    whole = partial(_zipped, files, reading)
    if size <= held:
        return Stored(name, b"".join(_watched(whole(), size, progress, cancelled)))
    digest, length = hashlib.sha256(), 0
    for piece in _watched(whole(), size, progress, cancelled):
        digest.update(piece)
        length += len(piece)
    made = b"".join(_zipped(files, reading, without_sound=True))
    return Stored(name, made, whole=Whole(digest.hexdigest(), length, whole))


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return [entry for entry in entries if not entry.name.startswith(".") and not entry.is_symlink()]
    except OSError:
        return []


def _files(folder: Path, prefix: str, depth: int) -> Iterator[_File]:
    for entry in _listed(folder):
        if entry.is_dir(follow_symlinks=False):
            if depth < _DEEPEST:
                yield from _files(folder / entry.name, f"{prefix}{entry.name}/", depth + 1)
        elif entry.is_file(follow_symlinks=False) and (
            _PARTS.fullmatch(entry.name) or silent.is_sound(entry.name)
        ):
            size = entry.stat(follow_symlinks=False).st_size
            yield _File(f"{prefix}{entry.name}", folder / entry.name, size)


def _watched(
    pieces: Iterator[bytes], size: int, progress: Progress, cancelled: IsCancelled
) -> Iterator[bytes]:
    done = 0
    for piece in pieces:
        stop_if(cancelled)
        yield piece
        done += len(piece)
        progress(min(1.0, done / max(1, size)))


@dataclass(slots=True)
class _Written:
    """What zipfile writes, until it is taken."""

    data: list[bytes] = field(default_factory=list)

    def write(self, data: bytes) -> int:
        """As a file that cannot be sought in."""
        self.data.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing is kept back."""

    def close(self) -> None:
        """It is a part of memory."""

    def take(self) -> bytes:
        """All of it since the last time."""
        taken = b"".join(self.data)
        self.data.clear()
        return taken


def _zipped(files: Iterable[_File], reading: Reading, *, without_sound: bool = False) -> Iterator[bytes]:
    """A zip file of them, unpacked: the same bytes each time, whatever packs and whatever day it is."""
    written = _Written()
    with zipfile.ZipFile(written, "w") as archive:
        for file in files:
            with archive.open(zipfile.ZipInfo(file.name), "w") as entry:
                if not (without_sound and silent.is_sound(file.name)):
                    for piece in _pieces(file, reading):
                        entry.write(piece)
                        yield written.take()
    yield written.take()


def _pieces(file: _File, reading: Reading) -> Iterator[bytes]:
    """RawiError FILE_CHANGING where it is not as long as it was."""
    left = file.size
    with reading(file.path) as source:
        while data := source.read(_PIECE):
            left -= len(data)
            if left < 0:
                break
            yield data
    if left:
        raise RawiError(Code.FILE_CHANGING, name=file.name)
