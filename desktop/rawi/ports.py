"""What the flows need of the rooms behind them: a loader and a library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

    from rawi.article.errors import RawiError
    from rawi.article.model import Article
    from rawi.article.progress import IsCancelled, Progress
    from rawi.article.stored import Loaded, Stored
    from rawi.library.anchors import Anchor
    from rawi.library.corrections import Correction
    from rawi.library.glossary import GlossaryTerm
    from rawi.library.model import Entry


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Task(Generic[T]):
    """What a file is about to its importer, and the file; None where there is nothing to load."""

    about: T
    stored: Stored | None = None


class ArticleLoader(Protocol):
    """Stored file in, Article and pictures out."""

    def load(self, stored: Stored, progress: Progress, cancelled: IsCancelled) -> Loaded:
        """RawiError for a file that cannot be read, Cancelled."""

    def parts(self, stored: Stored, progress: Progress, cancelled: IsCancelled) -> tuple[Stored, ...]:
        """The articles that the file holds, each as a stored file; asked where the file's format allows several. RawiError, Cancelled."""

    def close(self) -> None:
        """Unload; the next call starts anew."""


class Loaders(Protocol):
    """Several files loaded at once, one in each worker."""

    def in_order(
        self, tasks: Iterable[Task[T]], progress: Progress, cancelled: IsCancelled
    ) -> Generator[tuple[T, Loaded | RawiError | None]]:
        """What each task is about and what came of its file, in the order of the tasks; Cancelled.

        Tasks are taken as there is room for them. `progress` tells how far the first unfinished one is.
        """

    def parts(self, stored: Stored, cancelled: IsCancelled) -> tuple[Stored, ...]:
        """The articles that a file holds, as `ArticleLoader.parts`; may be asked while tasks are taken."""

    def close(self) -> None:
        """Unload all; the next call starts anew."""


class Shelf(Protocol):
    """What the flows need of the library; each method raises RawiError LIBRARY_… where it cannot."""

    def get(self, key: str) -> Article | None:
        """The stored article with this id, with the reader's corrections; None also where its stored form is too old."""

    def put(self, loaded: Loaded, stored: Stored, progress: Progress, cancelled: IsCancelled) -> None:
        """Store or replace it with its pictures and the file it came from; RawiError FILE_…, Cancelled while a large one is copied."""

    def delete(self, keys: Sequence[str]) -> None:
        """Take articles out; no trace stays."""

    def entry(self, key: str) -> Entry | None:
        """The stored article as a list shows it."""

    def stored(self, key: str) -> Stored | None:
        """The file it came from."""

    def same_story(self, article: Article) -> str | None:
        """The id of another stored article with the same content."""

    def place(self, key: str) -> Anchor | None:
        """Where the reader was in it."""

    def set_place(self, key: str, anchor: Anchor, done: float | None = None) -> None:
        """Remember where the reader is and how far that is, 0 to 1."""

    def corrections(self, key: str, target: str = "") -> list[Correction]:
        """What the reader wrote in the place of its translations into a language."""

    def terms(self) -> list[GlossaryTerm]:
        """The reader's glossary."""
