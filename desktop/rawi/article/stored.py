"""What goes into a loader and what comes out of it."""

from dataclasses import dataclass, field

from rawi.article.ids import article_id
from rawi.article.model import Article, Resource


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that belongs to a stored page: its path as the page names it ("story_files/boat.png"), and its bytes."""

    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored article: the file's name (never its folder), its bytes, and the pictures that were saved beside it."""

    name: str
    data: bytes
    companions: tuple[Companion, ...] = ()

    @property
    def key(self) -> str:
        """The article's id; companions do not change it."""
        return article_id(self.data)


@dataclass(frozen=True, slots=True)
class Loaded:
    """An article as a loader made it, with its pictures."""

    article: Article
    resources: tuple[Resource, ...] = field(default=())
