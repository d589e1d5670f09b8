"""A large book in, a small copy of it without its sound out: what is needed to read it."""

import io
import re
import zipfile
from typing import BinaryIO

from rawi.archive.zip_file import Archive, Bounds
from rawi.article.errors import Code, RawiError

LARGEST = 100_000_000
"""Bytes of all that is not sound."""

_SOUNDS = re.compile(
    r"3gp|aac|amr|flac|m4[abv]|mk[av]|mov|mp[34]|mpe?g|og[agv]|opus|spx|wav|web[am]|wma", re.IGNORECASE
)
"""The endings of names of files with sound or moving pictures."""

_BOUNDS = Bounds(total=LARGEST)


def book(file: BinaryIO, name: str) -> Archive:
    """The archive of a large book, for `copy`; RawiError as `Archive`."""
    return Archive(file, name, "epub", _BOUNDS)


def size(archive: Archive) -> int:
    """How long a copy says it would be, in bytes."""
    return sum(archive.claimed(each) for each in archive.names if not is_sound(each))


def copy(archive: Archive) -> bytes:
    """A zip file with the same entries; those with sound or moving pictures, told by their names, are empty, damaged ones are left out.

    RawiError ARCHIVE_UNSAFE where it would be larger than LARGEST, FILE_ENCRYPTED.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for each in archive.names:
            data = b"" if is_sound(each) else _whole(archive, each)
            if data is not None:
                made.writestr(zipfile.ZipInfo(each), data)
    return target.getvalue()


def is_sound(name: str) -> bool:
    """Whether a file has sound or moving pictures, by its name."""
    return bool(_SOUNDS.fullmatch(name.rpartition(".")[2]))


def _whole(archive: Archive, name: str) -> bytes | None:
    try:
        return archive.read(name)
    except RawiError as error:
        if error.code is not Code.FILE_BROKEN:
            raise
        return None
