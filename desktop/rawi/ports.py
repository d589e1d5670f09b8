"""What the flows need of the rooms behind them: a loader and a library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from rawi.article.model import Article
    from rawi.article.progress import IsCancelled, Progress
    from rawi.article.stored import Loaded, Stored
    from rawi.library.anchors import Anchor


class ArticleLoader(Protocol):
    """Stored file in, Article and pictures out."""

    def load(self, stored: Stored, progress: Progress, cancelled: IsCancelled) -> Loaded:
        """RawiError for a file that cannot be read, Cancelled."""

    def close(self) -> None:
        """Unload; the next call starts anew."""


class Shelf(Protocol):
    """What the flows need of the library; each method raises RawiError LIBRARY_… where it cannot."""

    def get(self, key: str) -> Article | None:
        """The stored article with this id, with the reader's corrections; None also where its stored form is too old."""

    def put(self, loaded: Loaded, stored: Stored) -> None:
        """Store or replace it with its pictures and the file it came from."""

    def place(self, key: str) -> Anchor | None:
        """Where the reader was in it."""

    def set_place(self, key: str, anchor: Anchor) -> None:
        """Remember where the reader is."""
