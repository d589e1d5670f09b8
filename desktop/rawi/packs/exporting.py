"""An installed pack in, one file that another machine installs out."""

import hashlib
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from rawi.article import disk
from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.packs import kinds
from rawi.packs.entries import Entry
from rawi.packs.model import PackFile

_CHUNK = 1 << 20
_DATE = (2020, 1, 1, 0, 0, 0)
"""In every entry, so that the same pack makes the same file."""


def file_name(entry: Entry) -> str:
    """What a file with this pack is called."""
    kind = kinds.named(entry.manifest.kind)
    return entry.manifest.root + (kind.ending if kind else ".zip")


def export(entry: Entry, path: Path, progress: Progress, cancelled: IsCancelled) -> Path:
    """Write the pack into a zip file with one root folder, or into a file of its own name where `path` is a folder; the file's path.

    It is either whole or not there. RawiError PACK_DAMAGED, DISK_FULL, OUTPUT_FAILED; Cancelled.
    """
    target = path / file_name(entry) if path.is_dir() else path
    with (
        disk.whole(target) as half,
        zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive,
    ):
        _fill(archive, entry, progress, cancelled)
    return target


def verify(entry: Entry) -> bool:
    """Whether every file of the pack still has its digest."""
    try:
        for file in entry.files.values():
            for _ in _pieces(file, entry):
                pass
    except (RawiError, OSError):
        return False
    return True


def _fill(archive: zipfile.ZipFile, entry: Entry, progress: Progress, cancelled: IsCancelled) -> None:
    root, done, whole = entry.manifest.root, 0, 0
    kind = kinds.named(entry.manifest.kind)
    passed_on = {name: file for name, file in entry.files.items() if not kind or name not in kind.made}
    for file in passed_on.values():
        with suppress(OSError):
            whole += file.path.stat().st_size
    for name, file in passed_on.items():
        with archive.open(_info(f"{root}/{name}"), "w", force_zip64=True) as into:
            for piece in _pieces(file, entry):
                if cancelled():
                    raise Cancelled
                into.write(piece)
                done += len(piece)
                progress(min(1.0, done / max(1, whole)))
    digests = {name: file.digest for name, file in entry.files.items()}
    for name, data in (kind.complete(entry.manifest, digests) if kind else {}).items():
        if name not in entry.files:
            archive.writestr(_info(f"{root}/{name}"), data)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DATE)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o100644 << 16
    return info


def _pieces(file: PackFile, entry: Entry) -> Iterator[bytes]:
    """The file's bytes; RawiError PACK_DAMAGED at the end where they are not what was installed."""
    digest = hashlib.sha256()
    try:
        stream = file.path.open("rb")
    except FileNotFoundError:
        raise RawiError(Code.PACK_DAMAGED, pack=entry.id) from None
    with stream:
        while piece := stream.read(_CHUNK):
            digest.update(piece)
            yield piece
    if digest.hexdigest() != file.digest:
        raise RawiError(Code.PACK_DAMAGED, pack=entry.id)
