"""An offered pack in, an installed one out: fetched, checked, handed to the installer."""

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from rawi.article.disk import explained
from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.packs.fetching import Fetcher
from rawi.packs.offer import Available
from rawi.text.language import primary

T = TypeVar("T")
Install = Callable[[Path, str, Progress, IsCancelled], T]
"""Takes a package's file, or a folder with a model's files and a metadata.json; and where it came from."""

_MENDED_BY_WAITING = (Code.DISK_FULL, Code.OUTPUT_FAILED, Code.WORKER_DIED, Code.WORKER_STALLED)
"""After these the same files may still be installed; after others they are no use."""

_FETCHING = 0.9
"""The share of the time that fetching takes."""


@dataclass(frozen=True, slots=True)
class Got(Generic[T]):
    """What the installer answered, and the SHA-256 (hex) of each fetched file by its name.

    Where a source states no digest, a reader can compare it with a friend's.
    """

    installed: T
    digests: dict[str, str]


class Getting(Generic[T]):
    """Brings packs through `folder`, where what was fetched stays until it is installed."""

    def __init__(self, fetcher: Fetcher, folder: Path, install: Install[T]) -> None:
        self._fetcher, self._folder, self._install = fetcher, folder, install

    def get(
        self,
        offer: Available,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
        also: Sequence[str] = (),
    ) -> Got[T]:
        """Fetch from the offer's hosts and those in `also`, nowhere else, and install. Asked again after it was stopped, it goes on.

        RawiError DOWNLOAD_FAILED, DOWNLOAD_DAMAGED, DISK_FULL, OUTPUT_FAILED and the installer's; Cancelled.
        """
        place = self._folder / f"{offer.engine}-{offer.name}-{offer.version}"
        pack = place / f"{offer.engine}-{offer.name}"
        digests = {
            file.name: self._fetcher.fetch(
                file.link, (*offer.hosts, *also), pack / file.name, file.size, file.digest, share, cancelled
            )
            for file, share in zip(offer.files, _shares(offer, progress), strict=True)
        }
        if offer.packaged:
            pack /= offer.files[0].name
        else:
            with explained(pack.name):
                (pack / "metadata.json").write_text(json.dumps(metadata(offer)), encoding="utf-8")
        origin = ", ".join(offer.hosts) or str(Path(offer.files[0].link).parent)
        try:
            installed = self._install(pack, origin, _rest(progress), cancelled)
        except RawiError as error:
            if error.code not in _MENDED_BY_WAITING:
                shutil.rmtree(place, ignore_errors=True)
            raise
        shutil.rmtree(place, ignore_errors=True)
        return Got(installed, digests)


def other_host(error: RawiError) -> str:
    """The host that a reader must agree to before it goes on, where a server sent Rawi there; else ""."""
    code, _, host = error.facts.get("reason", "").partition(":")
    return host if error.code is Code.DOWNLOAD_FAILED and code == "redirect" else ""


def metadata(offer: Available) -> dict[str, object]:
    """What the installer's Firefox kind reads: {"kind", "languages": [source, target], "version", "licence", "digests": {file: SHA-256 (hex)}}."""
    return {
        "kind": offer.engine,
        "languages": list(_named(offer)),
        "version": offer.version,
        "licence": offer.licence,
        "digests": {file.name.removesuffix(".zst"): file.inside for file in offer.files if file.inside},
    }


def _named(offer: Available) -> tuple[str, str]:
    """The languages as the files' names have them: "model.enzh.bin" may be listed as English to zh-Hans."""
    short = primary(offer.source), primary(offer.target)
    return (
        short
        if all(f".{''.join(short)}." in file.name for file in offer.files)
        else (offer.source, offer.target)
    )


def _shares(offer: Available, progress: Progress) -> list[Progress]:
    """A progress for each file that moves the whole by the file's share of it."""
    sizes = [file.size or 1 for file in offer.files]
    whole, starts = sum(sizes) / _FETCHING, [sum(sizes[:index]) for index in range(len(sizes))]

    def share(start: int, size: int) -> Progress:
        return lambda done: progress((start + done * size) / whole)

    return [share(start, size) for start, size in zip(starts, sizes, strict=True)]


def _rest(progress: Progress) -> Progress:
    return lambda done: progress(_FETCHING + done * (1 - _FETCHING))
