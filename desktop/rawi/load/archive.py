"""Zip archives, read with bounds: nothing is unpacked to disk, and what an entry claims of its size is never believed."""

import io
import posixpath
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable

from rawi.article.errors import Code, RawiError

MOST_ENTRIES = 20_000
LARGEST_DIRECTORY = 8 << 20
"""Bytes of the list of entries; the longest honest ones have half of it."""

LARGEST_ENTRY = 64 << 20
LARGEST_TOTAL = 400 << 20
_RATIO = 200
_RATIO_FROM = 1 << 20
_DRIVE = re.compile(r"^[A-Za-z]:")
_ENTRY = b"PK\x01\x02"
"""What every entry of the directory begins with."""

_ENCRYPTED = 1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""What books and documents are packed with; zipfile unpacks the others without bound."""

_DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, OSError, ValueError)


class _TooMuchError(Exception):
    """A directory that is not worth parsing."""


class _Bounded(io.BytesIO):
    """A zip file whose directory is looked at before zipfile makes objects of it.

    zipfile reads the directory with one call, wherever the records at the file's end say it lies (zip64 or not) and
    however many entries they count: to look at what it reads leaves no second opinion about where that is.
    """

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._length = len(data)
        self.opened = False

    def read(self, size: int | None = -1, /) -> bytes:
        """As BytesIO; _TooMuchError while the archive is opened and asks for too large a directory or one of too many entries."""
        if self.opened:
            return super().read(size)
        left = self._length - self.tell()
        if (left if size is None or size < 0 else min(size, left)) > LARGEST_DIRECTORY:
            raise _TooMuchError
        data = super().read(size)
        if data.count(_ENTRY) > MOST_ENTRIES:
            raise _TooMuchError
        return data


class Archive:
    """The entries of a zip file by their normalised names. Links and names that lead out of the archive are not among them.

    RawiError ARCHIVE_UNSAFE where a bound is broken or entries overlap, FILE_BROKEN where it is no whole zip file.
    """

    def __init__(self, data: bytes, name: str, form: str) -> None:
        """`name` and `form` (the format's code) are facts for errors."""
        self._name, self._form = name, form
        self._read = 0
        file = _Bounded(data)
        try:
            self._zip = zipfile.ZipFile(file)
        except _TooMuchError as error:
            raise self._unsafe() from error
        except _DAMAGE as error:
            raise self._broken() from error
        file.opened = True
        infos = self._zip.infolist()
        if _overlap(infos):
            raise self._unsafe()
        self._entries = {clean(info.filename): info for info in infos if _is_plain(info)}

    def __contains__(self, name: str) -> bool:
        return clean(name) in self._entries

    @property
    def names(self) -> Iterable[str]:
        """Every readable entry, in the archive's order."""
        return self._entries.keys()

    def read(self, name: str, largest: int = LARGEST_ENTRY) -> bytes:
        """The bytes of an entry; KeyError where there is none, RawiError FILE_ENCRYPTED, ARCHIVE_UNSAFE, FILE_BROKEN."""
        info = self._entries[clean(name)]
        if info.flag_bits & _ENCRYPTED:
            raise RawiError(Code.FILE_ENCRYPTED, name=self._name)
        if info.compress_type not in _METHODS:
            raise self._broken()
        try:
            with self._zip.open(info) as file:
                data = file.read(largest + 1)
        except _DAMAGE as error:
            raise self._broken() from error
        self._read += len(data)
        swollen = len(data) > _RATIO_FROM and len(data) > max(1, info.compress_size) * _RATIO
        if len(data) > largest or self._read > LARGEST_TOTAL or swollen:
            raise self._unsafe()
        return data

    def _unsafe(self) -> RawiError:
        return RawiError(Code.ARCHIVE_UNSAFE, name=self._name)

    def _broken(self) -> RawiError:
        return RawiError(Code.FILE_BROKEN, name=self._name, format=self._form)


def clean(name: str) -> str:
    """A name with forward slashes, without "." and "..", as far as that is possible."""
    return posixpath.normpath(name.replace("\\", "/"))


def _is_plain(info: zipfile.ZipInfo) -> bool:
    name = clean(info.filename)
    outside = name.startswith(("/", "../")) or name == ".." or bool(_DRIVE.match(name))
    folder = not info.filename or info.is_dir()
    return not folder and not outside and not stat.S_ISLNK(info.external_attr >> 16)


def _overlap(infos: list[zipfile.ZipInfo]) -> bool:
    """Entries that share bytes are a bomb's trick."""
    end = 0
    for start, size in sorted((info.header_offset, info.compress_size) for info in infos):
        if start < end:
            return True
        end = start + size
    return False
