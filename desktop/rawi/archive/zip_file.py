"""Zip archives, read with bounds: nothing is unpacked to disk, and what an entry claims of its size is never believed."""

import io
import posixpath
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from rawi.archive.places import Places
from rawi.article.errors import Code, RawiError


@dataclass(frozen=True, slots=True)
class Bounds:
    """The most that an archive may have: entries, and bytes of their list, of one entry unpacked and of all that is read.

    The defaults are an article's. The longest honest lists of entries have half of `directory`.
    """

    entries: int = 20_000
    directory: int = 8 << 20
    entry: int = 64 << 20
    total: int = 400 << 20


ARTICLE = Bounds()

_RATIO = 200
_RATIO_FROM = 1 << 20
_CHUNK, _BUFFER = 1 << 20, 1 << 16
_DRIVE = re.compile(r"^[A-Za-z]:")
_HEAD = b"PK\x03\x04"
_ENTRY = b"PK\x01\x02"
"""What every entry of the directory begins with."""

_LOCAL = struct.Struct("<4s22xHH")
"""The head that stands before an entry's bytes: its sign, and the lengths of the name and the extra field behind it (APPNOTE 4.3.7)."""

_ENCRYPTED = 1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""What books, documents and packs are packed with; zipfile unpacks the others without bound."""

_DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, OSError, ValueError)


class _TooMuchError(Exception):
    """A directory that is not worth parsing."""


class _Bounded:
    """A zip file whose directory is looked at before zipfile makes objects of it.

    zipfile reads the directory with one call, wherever the records at the file's end say it lies (zip64 or not) and
    however many entries they count: to look at what it reads leaves no second opinion about where that is.
    """

    def __init__(self, file: BinaryIO, bounds: Bounds) -> None:
        self._file, self._bounds = file, bounds
        self.seek, self.tell, self.seekable = file.seek, file.tell, file.seekable
        self._length = file.seek(0, io.SEEK_END)
        file.seek(0)
        self.opened = False

    def read(self, size: int = -1, /) -> bytes:
        """As a file; _TooMuchError while the archive is opened and asks for too large a directory or one of too many entries."""
        if self.opened:
            return self._file.read(size)
        left = self._length - self.tell()
        if (left if size < 0 else min(size, left)) > self._bounds.directory:
            raise _TooMuchError
        data = self._file.read(size)
        if data.count(_ENTRY) > self._bounds.entries:
            raise _TooMuchError
        return data


class Archive:
    """The entries of a zip file by their normalised names. Links and names that lead out of the archive are not among them.

    RawiError ARCHIVE_UNSAFE where a bound is broken or entries overlap, FILE_BROKEN where it is no whole zip file.
    """

    def __init__(self, source: bytes | BinaryIO, name: str, form: str, bounds: Bounds = ARTICLE) -> None:
        """`source` is the file's bytes, or the open file; `name` and `form` (the format's code) are facts for errors."""
        self._name, self._form, self._bounds = name, form, bounds
        self._read = 0
        self._source = io.BytesIO(source) if isinstance(source, bytes) else source
        infos = self._open(self._source)
        if _overlap(infos):
            raise self._unsafe()
        files = [info for info in infos if info.filename and not info.is_dir()]
        self._entries = {clean(info.filename): info for info in files if _is_plain(info)}
        self.left_out = len(files) - len(self._entries)
        """Entries that are no plain files of this archive, or share a name with another."""

    def _open(self, source: BinaryIO) -> list[zipfile.ZipInfo]:
        try:
            file = _Bounded(source, self._bounds)
            self._zip = zipfile.ZipFile(file)
        except _TooMuchError as error:
            raise self._unsafe() from error
        except _DAMAGE as error:
            raise self._broken() from error
        file.opened = True
        return self._zip.infolist()

    def __contains__(self, name: str) -> bool:
        return clean(name) in self._entries

    @property
    def names(self) -> Iterable[str]:
        """Every readable entry, in the archive's order."""
        return self._entries.keys()

    def claimed(self, name: str) -> int:
        """The bytes an entry says it has: for progress, never for trust."""
        return self._entries[clean(name)].file_size

    def read(self, name: str, largest: int = 0) -> bytes:
        """The bytes of an entry, `largest` at the most (0: the archive's bound); for errors see `chunks`."""
        return b"".join(self.chunks(name, largest))

    def chunks(self, name: str, largest: int = 0) -> Iterator[bytes]:
        """The bytes of an entry piece by piece; KeyError where there is none, RawiError FILE_ENCRYPTED, ARCHIVE_UNSAFE, FILE_BROKEN.

        A bound is kept before the piece that breaks it is handed over; whether an entry is whole is known at its end.
        """
        info = self._readable(name)
        length = 0
        for data in self._pieces(info):
            length += len(data)
            self._read += len(data)
            swollen = length > _RATIO_FROM and length > max(1, info.compress_size) * _RATIO
            if length > (largest or self._bounds.entry) or self._read > self._bounds.total or swollen:
                raise self._unsafe()
            yield data

    def file(self, name: str) -> BinaryIO:
        """An entry to be read from any place. One that is not packed stays where it is, and nothing of it is checked; another is held
        in memory. Errors as `chunks`.
        """
        info = self._readable(name)
        if info.compress_type != zipfile.ZIP_STORED:
            return io.BytesIO(self.read(name))
        try:
            self._source.seek(info.header_offset)
            sign, *lengths = _LOCAL.unpack(self._source.read(_LOCAL.size))
        except _DAMAGE as error:
            raise self._broken() from error
        if sign != _HEAD:
            raise self._broken()
        return self._stretch(info.header_offset + _LOCAL.size + sum(lengths), info.compress_size)

    def _stretch(self, start: int, size: int) -> BinaryIO:
        """These bytes of the archive, as far as it has them; others may read it in between."""
        source = self._source

        def take(place: int, most: int) -> bytes:
            source.seek(start + place)
            return source.read(most)

        there = source.seek(0, io.SEEK_END) - start
        return io.BufferedReader(Places(max(0, min(size, there)), take), _BUFFER)

    def _readable(self, name: str) -> zipfile.ZipInfo:
        info = self._entries[clean(name)]
        if info.flag_bits & _ENCRYPTED:
            raise RawiError(Code.FILE_ENCRYPTED, name=self._name)
        if info.compress_type not in _METHODS:
            raise self._broken()
        return info

    def _pieces(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        try:
            with self._zip.open(info) as file:
                while data := file.read(_CHUNK):
                    yield data
        except _DAMAGE as error:
            raise self._broken() from error

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
    return not outside and not stat.S_ISLNK(info.external_attr >> 16)


def _overlap(infos: list[zipfile.ZipInfo]) -> bool:
    """Entries that share bytes are a bomb's trick."""
    end = 0
    for start, size in sorted((info.header_offset, info.compress_size) for info in infos):
        if start < end:
            return True
        end = start + size
    return False
