"""A source and an empty folder in; the pack's files and record written into the folder, checked, out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from rawi.article.disk import explained
from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.packs import disk, kinds, packed, record
from rawi.packs.manifest import BrokenPackError, Kind
from rawi.packs.record import FILES, Record
from rawi.packs.sources import BOUNDS, Source

_COPYING = 0.2
"""Of the progress, where more is made of what was copied."""


@dataclass(frozen=True, slots=True)
class Task:
    """How one pack is taken; `languages` are what the reader says a dictionary's are."""

    source: Source
    origin: str
    progress: Progress
    cancelled: IsCancelled
    languages: tuple[str, str] | None = None


def unpack(task: Task, folder: Path) -> Record:
    """Write the files below the folder, then the record.

    RawiError PACK_FILE_BROKEN where the source is no whole pack, those of sources and of `explained`; Cancelled.
    """
    source = task.source
    try:
        kind = _kind(source)
        with explained(source.name):
            return _unpack(task, kind, folder)
    except BrokenPackError:
        raise RawiError(Code.PACK_FILE_BROKEN, name=source.name) from None


def _kind(source: Source) -> Kind:
    kind = kinds.find(source.sizes.keys())
    if kind is None:
        raise BrokenPackError(source.name)
    return kind


def _unpack(task: Task, kind: Kind, folder: Path) -> Record:
    taken = kind.select(task.source.sizes.keys())
    inside = folder / FILES
    inside.mkdir()
    copying = replace(task, progress=lambda done: task.progress(done * _COPYING)) if kind.make else task
    files = {name: _write(inside / name, chunks) for name, chunks in _contents(copying, taken)}
    manifest = kind.describe(inside, task.source.root)
    if kind.make:
        manifest = kind.make(inside, manifest, task.languages, _making(task), task.cancelled)
        files |= {name: disk.measured(inside / name) for name in kind.made}
    added = kind.complete(manifest, {name: digest for name, (_, digest) in files.items()})
    for name, data in added.items():
        (inside / name).unlink(missing_ok=True)
        files[name] = disk.write(inside / name, [data])
    now = datetime.now(UTC).isoformat(timespec="seconds")
    made = Record(manifest, task.origin, now, files)
    disk.write(folder / record.NAME, [made.text()])
    for each in (inside, *(path for path in inside.rglob("*") if path.is_dir()), folder):
        disk.sync_folder(each)
    return made


def _making(task: Task) -> Progress:
    return lambda done: task.progress(_COPYING + (1 - _COPYING) * done)


def _write(path: Path, chunks: Iterator[bytes]) -> tuple[int, str]:
    path.parent.mkdir(parents=True, exist_ok=True)
    return disk.write(path, chunks)


def _contents(task: Task, taken: Mapping[str, str]) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Each file's name in the pack, and its bytes; they tell the progress and listen for the reader's stop."""
    sizes = task.source.sizes
    whole = sum(sizes[name] for name in taken) or 1
    done = [0]

    def watched(name: str) -> Iterator[bytes]:
        for piece in task.source.chunks(name):
            if task.cancelled():
                raise Cancelled
            done[0] += len(piece)
            task.progress(min(1.0, done[0] / whole))
            yield piece

    for name, kept in taken.items():
        pieces = watched(name)
        yield kept, pieces if name.endswith(kept) else packed.unpacked(name, pieces, BOUNDS.entry)
