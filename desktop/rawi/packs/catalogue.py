"""The public indexes' lists as they were last fetched, kept in files that a reader may delete; fetched anew only when asked."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rawi.article.disk import explained
from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.packs import index
from rawi.packs.addresses import Source
from rawi.packs.fetching import Fetcher
from rawi.packs.offer import Available


@dataclass(frozen=True, slots=True)
class Listing:
    """What one index offered when it was fetched; `left_out` counts its records that were not sound."""

    source: Source
    fetched: datetime
    available: tuple[Available, ...]
    left_out: int


class Catalogue:
    """The indexes of all engines. `sources` tells an engine's source as the settings are now."""

    def __init__(self, sources: Callable[[str], Source], fetcher: Fetcher, folder: Path) -> None:
        self._sources, self._fetcher, self._folder = sources, fetcher, folder

    def source(self, engine: str) -> Source:
        """Where the engine's list would be fetched from: what the reader is shown before."""
        return self._sources(engine)

    def stored(self, engine: str) -> Listing | None:
        """The list as it was last fetched from where it would be fetched now; None where it was not, or its file is damaged."""
        source = self._sources(engine)
        try:
            kept = json.loads(self._file(engine).read_text(encoding="utf-8"))
            if kept["address"] != source.index:
                return None
            fetched = datetime.fromisoformat(kept["fetched"])
            found = index.read(source, str(kept["index"]).encode())
        except (OSError, ValueError, TypeError, KeyError, RawiError):
            return None
        return Listing(source, fetched, found.available, found.left_out)

    def refresh(
        self, engine: str, progress: Progress = ignore_progress, cancelled: IsCancelled = never_cancelled
    ) -> Listing:
        """Fetch the list from its one host. RawiError INDEX_UNREADABLE (the old list stays), DISK_FULL, OUTPUT_FAILED; Cancelled."""
        source = self._sources(engine)
        try:
            data = self._fetcher.index(source.index, index.LIMIT, progress, cancelled)
        except RawiError as error:
            if error.code is Code.DOWNLOAD_FAILED:
                raise index.unreadable(source, error.facts["reason"]) from None
            raise
        found = index.read(source, data)
        fetched = datetime.now(UTC)
        self._keep(engine, {"address": source.index, "fetched": fetched.isoformat(), "index": data.decode()})
        return Listing(source, fetched, found.available, found.left_out)

    def _keep(self, engine: str, kept: dict[str, str]) -> None:
        file = self._file(engine)
        fresh = file.with_suffix(".new")
        with explained(file.name):
            self._folder.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(kept), encoding="utf-8")
            fresh.replace(file)

    def _file(self, engine: str) -> Path:
        return self._folder / f"{engine}-index.json"
