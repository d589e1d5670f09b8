"""What the packs need of whoever goes to the network for them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled


class Fetcher(Protocol):
    """Addresses (http, https or a path) in, bytes and files out. RawiError DOWNLOAD_FAILED, DOWNLOAD_DAMAGED, DISK_FULL; Cancelled."""

    def index(
        self,
        address: str,
        limit: int,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> bytes:
        """The bytes at this address, one more than `limit` at most; no other host is asked."""

    def fetch(
        self,
        address: str,
        hosts: Sequence[str],
        path: Path,
        size: int = 0,
        digest: str = "",
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> str:
        """Bring the file to `path`, asking no other host than these; its SHA-256 (hex)."""

    def close(self) -> None:
        """End what runs."""
