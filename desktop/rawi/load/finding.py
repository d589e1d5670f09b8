"""Files and folders in, every file that may be an article out: sorted, each once."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rawi.article.errors import Code, RawiError
from rawi.load import companions

_PAGES = (".html", ".htm", ".xhtml", ".xht", ".shtml")
_FOLDERS = (
    "_files",
    ".files",
    "-files",
    "_file",
    "-Dateien",
    "_fichiers",
    "_archivos",
    "_arquivos",
    "-filer",
)
"""What browsers append to a page's name for the folder of its pictures, in several languages."""

_NEVER = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Found:
    """A file, or a folder that could not be looked into and why."""

    path: Path
    error: RawiError | None = None


def find(paths: Iterable[Path]) -> Iterator[Found]:
    """Files as they are named, folders with everything below them in the order of names.

    Passed over inside folders: hidden files, folders that belong to a saved page, and all of a talking book but the file that it is opened by. Links are followed, each file and
    folder is given once however many ways lead to it.
    """
    seen: set[str] = set()
    waiting = list(paths)[::-1]
    while waiting:
        path = waiting.pop()
        real = os.path.realpath(path)
        if real in seen:
            continue
        seen.add(real)
        if not _is_folder(path):
            yield Found(path)
            continue
        try:
            waiting += _inside(path)[::-1]
        except PermissionError:
            yield Found(path, RawiError(Code.FILE_FORBIDDEN, name=path.name or str(path)))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            yield Found(path, RawiError(Code.FILE_UNREADABLE, name=path.name or str(path), reason=reason))


def belonging(page: Path) -> Path | None:
    """The folder that belongs to a file: that of a talking book which it may begin, or of the pictures saved with a page; None where there is none."""
    if companions.may_begin(page.name):
        return page.parent
    if page.suffix.lower() not in _PAGES:
        return None
    beside = (page.with_name(page.stem + ending) for ending in _FOLDERS)
    return next((folder for folder in beside if _is_folder(folder)), None)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _inside(folder: Path) -> list[Path]:
    with os.scandir(folder) as listed:
        entries = [entry for entry in listed if not _hidden(entry)]
    if book := companions.navigation(entry.name for entry in entries):
        return [folder / book]
    pages = {_stem(entry.name) for entry in entries if entry.name.lower().endswith(_PAGES)}
    kept = [entry.name for entry in entries if not _of_a_page(entry, pages)]
    return [folder / name for name in sorted(kept, key=lambda name: (name.casefold(), name))]


def _hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith(".") or entry.name.lower() in _NEVER:
        return True
    if sys.platform == "win32":
        return bool(entry.stat(follow_symlinks=False).st_file_attributes & stat.FILE_ATTRIBUTE_HIDDEN)
    return False


def _stem(name: str) -> str:
    return name.rpartition(".")[0].lower()


def _of_a_page(entry: os.DirEntry[str], pages: set[str]) -> bool:
    """True for the folder of pictures of a page that lies beside it."""
    low = entry.name.lower()
    return (
        any(low.endswith(ending) and low.removesuffix(ending) in pages for ending in map(str.lower, _FOLDERS))
        and entry.is_dir()
    )
