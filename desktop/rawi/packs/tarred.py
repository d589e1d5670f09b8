"""A tar archive (.tar, .tar.gz, .tar.xz) in, the files of one pack out: unpacked once, bounded."""

import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from rawi.article.errors import Code, RawiError
from rawi.packs.manifest import BrokenPackError
from rawi.packs.packed import unpacked

ENDINGS = (".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz")
LARGEST = 1 << 30
_CHUNK = 1 << 20


def is_tar(path: Path) -> bool:
    """By its name."""
    return path.name.lower().endswith(ENDINGS)


class Tar:
    """The plain files of a tar archive by their paths; RawiError PACK_FILE_BROKEN, ARCHIVE_UNSAFE (links, devices, too many)."""

    def __init__(self, file: BinaryIO, room: BinaryIO, name: str, entries: int) -> None:
        """`room` is an empty file that it is unpacked into; `entries` bounds their number."""
        self._name = name
        try:
            self._spool(file, room)
            room.seek(0)
            self._tar = tarfile.TarFile(fileobj=room)
            self._members = self._found(entries)
        except (BrokenPackError, tarfile.TarError, EOFError, ValueError):
            raise RawiError(Code.PACK_FILE_BROKEN, name=name) from None

    @property
    def sizes(self) -> dict[str, int]:
        """Each file's bytes."""
        return {path: member.size for path, member in self._members.items()}

    def chunks(self, path: str) -> Iterator[bytes]:
        """A file's bytes; RawiError PACK_FILE_BROKEN."""
        member = self._members[path]
        stream = self._tar.extractfile(member)
        left = member.size
        while stream and (data := stream.read(_CHUNK)):
            left -= len(data)
            yield data
        if left:
            raise RawiError(Code.PACK_FILE_BROKEN, name=self._name)

    def _spool(self, file: BinaryIO, room: BinaryIO) -> None:
        lower = self._name.lower()
        pieces: Iterator[bytes] = iter(lambda: file.read(_CHUNK), b"")
        if not lower.endswith(".tar"):
            pieces = unpacked("." + ("xz" if lower.endswith("xz") else "gz"), pieces, LARGEST)
        left = LARGEST
        for piece in pieces:
            left -= len(piece)
            if left < 0:
                raise RawiError(Code.ARCHIVE_UNSAFE, name=self._name)
            room.write(piece)

    def _found(self, entries: int) -> dict[str, tarfile.TarInfo]:
        found: dict[str, tarfile.TarInfo] = {}
        for count, member in enumerate(self._tar):
            path = member.name.removeprefix("./").rstrip("/")
            plain = member.isdir() or (member.isfile() and not member.issparse() and path not in found)
            if count >= entries or not plain:
                raise RawiError(Code.ARCHIVE_UNSAFE, name=self._name)
            if member.isfile():
                found[path] = member
        return found
