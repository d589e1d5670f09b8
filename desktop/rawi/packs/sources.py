"""Where packs come from: a zip or tar file with one root folder, a folder, or a dictionary's index; read with bounds, and never outside themselves."""

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol

from rawi.archive.zip_file import Archive, Bounds
from rawi.article.errors import Code, RawiError
from rawi.packs import piper
from rawi.packs.paths import is_safe
from rawi.packs.tarred import Tar, is_tar

BOUNDS = Bounds(entries=5_000, directory=2 << 20, entry=1 << 30, total=3 << 30)
"""The largest packs of today have a tenth of it."""

_CHUNK = 1 << 20
INDEXES = (".ifo", ".index")
"""A dictionary's file that stands for all of them."""

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
        self._paths, self.root = _rooted(self._archive.names, name)
        self.sizes = {inside: self._archive.claimed(path) for inside, path in self._paths.items()}

    def chunks(self, name: str) -> Iterator[bytes]:
        """See Source."""
        with _as_pack(self.name):
            yield from self._archive.chunks(self._paths[name])


class TarSource:
    """A tar archive; for errors see ArchiveSource."""

    def __init__(self, tar: Tar, name: str) -> None:
        self.name, self._tar = name, tar
        sizes = tar.sizes
        self._paths, self.root = _rooted(sizes, name)
        self.sizes = {inside: sizes[path] for inside, path in self._paths.items()}

    def chunks(self, name: str) -> Iterator[bytes]:
        """See Source."""
        yield from self._tar.chunks(self._paths[name])


class FolderSource:
    """A folder's own files and those below it; RawiError ARCHIVE_UNSAFE where a link is among them.

    With the `index` of a dictionary only the files of its name are: several dictionaries may lie side by side.
    """

    def __init__(self, folder: Path, index: str = "") -> None:
        self.name = index or folder.resolve().name
        stem = index.rpartition(".")[0]
        self.root = stem or self.name
        self._folder = folder
        with _readable(self.name):
            found = folder.iterdir() if stem else _below(folder)
            files = [
                path
                for path in found
                if not _is_litter(path.name) and (not stem or path.name.startswith(f"{stem}."))
            ]
            if any(path.is_symlink() for path in files):
                raise RawiError(Code.ARCHIVE_UNSAFE, name=self.name)
            self.sizes = {path.relative_to(folder).as_posix(): path.stat().st_size for path in files}
        if len(self.sizes) > BOUNDS.entries or sum(self.sizes.values()) > BOUNDS.total:
            raise RawiError(Code.ARCHIVE_UNSAFE, name=self.name)
        _check(self.sizes, self.name)

    def chunks(self, name: str) -> Iterator[bytes]:
        """See Source."""
        yield from _chunks(self._folder / name, self.name)


class FilesSource:
    """A file and the others that belong to it, all in one folder; RawiError FILE_MISSING, FILE_SPECIAL, FILE_FORBIDDEN for the first."""

    def __init__(self, path: Path, others: Iterable[Path]) -> None:
        self.name, self.root, self._folder = path.name, "", path.parent
        _open(path, path.name).close()
        with _readable(path.name):
            self.sizes = {each.name: each.stat().st_size for each in (path, *others) if each.is_file()}
        _check(self.sizes, self.name)

    def chunks(self, name: str) -> Iterator[bytes]:
        """See Source."""
        yield from _chunks(self._folder / name, self.name)


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """The pack of this file or folder; RawiError FILE_MISSING, FILE_SPECIAL, FILE_FORBIDDEN and those of the sources."""
    name = path.name or str(path)
    with _readable(name):
        is_folder = path.is_dir()
    if is_folder:
        yield FolderSource(path)
        return
    others = piper.companions(path)
    if others:
        yield FilesSource(path, others)
        return
    with _open(path, name) as file:
        if path.suffix in INDEXES:
            yield FolderSource(path.parent, path.name)
        elif is_tar(path):
            with tempfile.TemporaryFile() as room:
                with _readable(name):
                    tar = Tar(file, room, name, BOUNDS.entries)
                yield TarSource(tar, name)
        else:
            yield ArchiveSource(file, name)


def _rooted(names: Iterable[str], name: str) -> tuple[dict[str, str], str]:
    """Paths below the one root folder to paths in the archive, and that folder; a dictionary's or a voice's files may lie there without one.

    RawiError PACK_FILE_BROKEN where there are other files beside the folder, ARCHIVE_UNSAFE for names that cannot be held.
    """
    paths = [path for path in names if not _is_litter(path)]
    _check(paths, name)
    roots = {path.partition("/")[0] for path in paths if "/" in path}
    flat = [path for path in paths if "/" not in path]
    if any(path.endswith((*INDEXES, piper.MODEL)) for path in flat) and len(flat) == len(paths):
        return {path: path for path in paths}, name.partition(".")[0]
    if len(roots) != 1 or flat:
        raise RawiError(Code.PACK_FILE_BROKEN, name=name)
    return {path.partition("/")[2]: path for path in paths}, roots.pop()


def _chunks(path: Path, name: str) -> Iterator[bytes]:
    left = BOUNDS.entry
    with _readable(name), path.open("rb") as file:
        while data := file.read(_CHUNK):
            left -= len(data)
            if left < 0:
                raise RawiError(Code.ARCHIVE_UNSAFE, name=name)
            yield data


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
