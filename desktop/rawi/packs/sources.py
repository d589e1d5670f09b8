"""Where packs come from: a zip file with one root folder, or a folder; read with bounds, and never outside themselves."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol

from rawi.archive.zip_file import Archive, Bounds
from rawi.article.errors import Code, RawiError
from rawi.packs.paths import is_safe

BOUNDS = Bounds(entries=5_000, directory=2 << 20, entry=1 << 30, total=3 << 30)
"""The largest packs of today have a tenth of it."""

_CHUNK = 1 << 20
_LITTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


class Source(Protocol):
    """The files of one pack."""

    @property
    def name(self) -> str:
        """What the reader calls it."""

    @property
    def root(self) -> str:
        """The name of the folder that holds the files."""

    @property
    def sizes(self) -> Mapping[str, int]:
        """The files' paths below the root, with forward slashes, and the bytes they say they have."""

    def chunks(self, name: str) -> Iterator[bytes]:
        """A file's bytes; RawiError PACK_FILE_BROKEN, ARCHIVE_UNSAFE, FILE_UNREADABLE."""


class ArchiveSource:
    """A zip file; RawiError PACK_FILE_BROKEN where it has not one root folder, ARCHIVE_UNSAFE where it would write elsewhere."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.name = name
        with _as_pack(name):
            self._archive = Archive(file, name, "ZIP", BOUNDS)
        if self._archive.left_out:
            raise RawiError(Code.ARCHIVE_UNSAFE, name=name)
        paths = [path for path in self._archive.names if not _is_litter(path)]
        roots = {path.partition("/")[0] for path in paths}
        if len(roots) != 1 or any("/" not in path for path in paths):
            raise RawiError(Code.PACK_FILE_BROKEN, name=name)
        (self.root,) = roots
        _check(paths, name)
        self.sizes = {path.partition("/")[2]: self._archive.claimed(path) for path in paths}

    def chunks(self, name: str) -> Iterator[bytes]:
        """See Source."""
        with _as_pack(self.name):
            yield from self._archive.chunks(f"{self.root}/{name}")


class FolderSource:
    """A folder's own files and those below it; RawiError ARCHIVE_UNSAFE where a link is among them."""

    def __init__(self, folder: Path) -> None:
        self.name = self.root = folder.resolve().name
        self._folder = folder
        with _readable(self.name):
            files = [path for path in _below(folder) if not _is_litter(path.name)]
            if any(path.is_symlink() for path in files):
                raise RawiError(Code.ARCHIVE_UNSAFE, name=self.name)
            self.sizes = {path.relative_to(folder).as_posix(): path.stat().st_size for path in files}
        if len(self.sizes) > BOUNDS.entries or sum(self.sizes.values()) > BOUNDS.total:
            raise RawiError(Code.ARCHIVE_UNSAFE, name=self.name)
        _check(self.sizes, self.name)

    def chunks(self, name: str) -> Iterator[bytes]:
        """See Source."""
        left = BOUNDS.entry
        with _readable(self.name), (self._folder / name).open("rb") as file:
            while data := file.read(_CHUNK):
                left -= len(data)
                if left < 0:
                    raise RawiError(Code.ARCHIVE_UNSAFE, name=self.name)
                yield data


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """The pack of this file or folder; RawiError FILE_MISSING, FILE_SPECIAL, FILE_FORBIDDEN and those of the sources."""
    name = path.name or str(path)
    with _readable(name):
        is_folder = path.is_dir()
    if is_folder:
        yield FolderSource(path)
        return
    with _open(path, name) as file:
        yield ArchiveSource(file, name)


def _open(path: Path, name: str) -> BinaryIO:
    with _readable(name):
        if not path.exists():
            raise RawiError(Code.FILE_MISSING, name=name)
        if not path.is_file():
            raise RawiError(Code.FILE_SPECIAL, name=name)
        return path.open("rb")


@contextmanager
def _readable(name: str) -> Iterator[None]:
    """What the system says against reading, as a RawiError."""
    try:
        yield
    except PermissionError:
        raise RawiError(Code.FILE_FORBIDDEN, name=name) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise RawiError(Code.FILE_UNREADABLE, name=name, reason=reason) from None


@contextmanager
def _as_pack(name: str) -> Iterator[None]:
    """A broken archive is a broken pack."""
    try:
        yield
    except RawiError as error:
        if error.code is Code.ARCHIVE_UNSAFE:
            raise
        raise RawiError(Code.PACK_FILE_BROKEN, name=name) from None


def _below(folder: Path) -> Iterator[Path]:
    """Files and links, folder by folder; a link to a folder is not followed. Ends soon after the bound of entries."""
    count = 0
    for where, folders, files in os.walk(folder, onerror=_fail):
        links = [name for name in folders if (Path(where) / name).is_symlink()]
        for name in (*files, *links):
            yield Path(where) / name
            count += 1
        if count > BOUNDS.entries:
            return


def _fail(error: OSError) -> None:
    raise error


def _is_litter(path: str) -> bool:
    """What systems leave behind in folders and archives."""
    return path.startswith(_LITTER[0]) or path.rpartition("/")[2] in _LITTER or "/._" in f"/{path}"


def _check(paths: Iterable[str], name: str) -> None:
    """Every system must be able to hold the names, each apart from the others."""
    listed = list(paths)
    files = {path.casefold() for path in listed}
    folders = {str(folder) for path in files for folder in PurePosixPath(path).parents}
    if len(files) < len(listed) or files & folders or not all(map(is_safe, listed)):
        raise RawiError(Code.ARCHIVE_UNSAFE, name=name)
