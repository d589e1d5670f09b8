"""How the store's folder is changed: alone, and so that an end at any point leaves the old pack or the new one.

An installed pack lies in a folder "id@generation" that is made under another name and renamed once it is whole: at every
moment there is the old one, the new one, or both, and the highest whole generation counts.
"""

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from rawi.article.disk import explained
from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.packs import disk, entries, installing, sources
from rawi.packs.entries import LEFT_OVER, Folder
from rawi.packs.installing import Task
from rawi.packs.model import Check, Pack

_LOCK = ".lock"
_COMING, _GOING = LEFT_OVER
_SHARE = 0.9
"""Of the progress: unpacking; the rest is the check."""


class Known(Exception):  # noqa: N818 - not an error: there is nothing to do
    """The very pack is in already."""


@contextmanager
def alone(store: Path, cancelled: IsCancelled) -> Iterator[None]:
    """Change the folder while nobody else does, waiting for whoever does; it is made where there is none."""
    with ExitStack() as held:
        with explained(store.name):
            store.mkdir(parents=True, exist_ok=True)
            held.enter_context(disk.alone(store / _LOCK, cancelled))
        yield


def install(
    store: Path,
    path: Path,
    check: Check,
    is_known: Check,
    origin: str,
    progress: Progress,
    cancelled: IsCancelled,
    languages: tuple[str, str] | None = None,
) -> str:
    """Take the pack of this file or folder; its id. `is_known` raises Known before the check. For errors see `Store.install`."""
    with sources.opened(path) as source, alone(store, cancelled), _coming(store) as made:
        task = Task(source, origin or source.name, lambda done: progress(done * _SHARE), cancelled, languages)
        told = installing.unpack(task, made)
        pack = told.pack(made)
        is_known(pack)
        _try(check, pack, source.name)
        if cancelled():
            raise Cancelled
        with explained(source.name):
            _commit(store, made, told.manifest.id)
        progress(1.0)
    return told.manifest.id


def remove(store: Path, name: str) -> None:
    """Remove every folder of the pack, the oldest first; RawiError OUTPUT_FAILED."""
    with alone(store, lambda: False), explained(name):
        for each in sorted(_of(store, name), key=lambda each: each.generation):
            _discard(store, each.path)
        disk.sync_folder(store)


def sweep(store: Path, find: Iterable[Path]) -> None:
    """Delete what `find` finds once nobody can be changing it; nothing where somebody does."""
    with suppress(OSError), disk.alone_now(store / _LOCK) as mine:
        for path in find if mine else ():
            _delete(path)


def _of(store: Path, name: str) -> list[Folder]:
    return [each for each in entries.folders(store) if each.id == name]


@contextmanager
def _coming(store: Path) -> Iterator[Path]:
    """A folder for a pack on its way; gone afterwards if it was not taken."""
    with explained(store.name):
        made = Path(tempfile.mkdtemp(dir=store, prefix=_COMING))
    try:
        yield made
    finally:
        _delete(made)


def _commit(store: Path, made: Path, name: str) -> None:
    """The one moment in which the new pack is there; the replaced ones go after it."""
    mine = [each for each in _of(store, name) if each.generation]
    generation = max((each.generation for each in mine), default=0) + 1
    made.chmod(0o755)
    made.rename(store / f"{name}@{generation}")
    disk.sync_folder(store)
    with suppress(OSError):
        for each in mine:
            _discard(store, each.path)


def _discard(store: Path, path: Path) -> None:
    """Out of the list at once, then deleted; what cannot be deleted now is swept later."""
    gone = Path(tempfile.mkdtemp(dir=store, prefix=_GOING))
    try:
        path.rename(gone / path.name)
    finally:
        _delete(gone)


def _try(check: Check, pack: Pack, name: str) -> None:
    """A pack that does not work is a broken one, whatever the engine says about it."""
    try:
        check(pack)
    except RawiError:
        raise RawiError(Code.PACK_FILE_BROKEN, name=name) from None


def _delete(path: Path) -> None:
    """A folder with all that is in it, as far as the system lets us; a link only as a link."""
    with suppress(OSError):
        if path.is_symlink():
            path.unlink()
        else:
            shutil.rmtree(path, ignore_errors=True)
