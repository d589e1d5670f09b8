"""What goes into a loader and what comes out of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from rawi.article.ids import article_id
from rawi.article.model import Article, Resource


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that belongs to a stored page: its path as the page names it ("story_files/boat.png"), and its bytes."""

    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Whole:
    """A file that is too large to be held: its article's id, its length in bytes, and how it is read from its start, piece by piece.

    `pieces` is None where the library has them; it raises RawiError FILE_… where the file cannot be read.
    """

    key: str
    size: int = 0
    pieces: Callable[[], Iterator[bytes]] | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored article: the file's name (never its folder), its bytes, and the pictures that were saved beside it.

    Of a large book `data` is a copy without its sound, and `whole` the file. The `password` that the reader gave for it is for the loader
    alone: it is never kept or shown.
    """

    name: str
    data: bytes
    companions: tuple[Companion, ...] = ()
    whole: Whole | None = None
    password: str = field(default="", repr=False)

    @property
    def key(self) -> str:
        """The article's id; companions do not change it."""
        return self.whole.key if self.whole else article_id(self.data)


@dataclass(frozen=True, slots=True)
class Loaded:
    """An article as a loader made it, with its pictures."""

    article: Article
    resources: tuple[Resource, ...] = field(default=())
