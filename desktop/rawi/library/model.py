"""What the library answers with."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rawi.article.model import Direction
from rawi.library.anchors import Anchor


class Sort(StrEnum):
    """What a list is ordered by. READ: when it was last read in; TITLE: as folded text; LENGTH: minutes to read."""

    ADDED = "added"
    PUBLISHED = "published"
    TITLE = "title"
    LENGTH = "length"
    READ = "read"


class State(StrEnum):
    """Which articles a list holds. UNREAD: never read in; READING: begun, not finished."""

    ANY = "any"
    UNREAD = "unread"
    READING = "reading"
    FINISHED = "finished"


class Field(StrEnum):
    """What a list can be narrowed by."""

    LANGUAGE = "language"
    SITE = "site"
    AUTHOR = "author"
    TAG = "tag"
    COLLECTION = "collection"


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored article as a list shows it.

    `added` and `read` (last read in) are UTC. `minutes` is the time to read, `done` the part that was read (0 to 1).
    `name` is the file's name, `format` its code.
    """

    id: str
    title: str
    site: str
    authors: tuple[str, ...]
    language: str
    direction: Direction
    published: datetime | date | None
    added: datetime
    read: datetime | None
    minutes: int
    done: float
    finished: bool
    tags: tuple[str, ...]
    collections: tuple[str, ...]
    name: str
    format: str


@dataclass(frozen=True, slots=True)
class Query:
    """Which articles, in which order. Empty strings do not narrow; `words` are looked for in the whole text.

    Articles without a value to sort by come last in either direction.
    """

    words: str = ""
    language: str = ""
    site: str = ""
    author: str = ""
    tag: str = ""
    collection: str = ""
    state: State = State.ANY
    sort: Sort = Sort.ADDED
    descending: bool = True
    limit: int = 200
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Snippet:
    """Words around what was found: `hits` are ranges of `text`, `segment` is the sentence where they stand."""

    text: str
    hits: tuple[tuple[int, int], ...]
    segment: str


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found; without snippets where it was found by a field that is not part of its text."""

    entry: Entry
    snippets: tuple[Snippet, ...]


@dataclass(frozen=True, slots=True)
class Facet:
    """A value that a list can be narrowed to, and how many articles have it."""

    value: str
    count: int


class NoteKind(StrEnum):
    """A place to come back to, or words that matter."""

    BOOKMARK = "bookmark"
    HIGHLIGHT = "highlight"


class Colour(StrEnum):
    """The kinds of highlights."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


@dataclass(frozen=True, slots=True)
class Note:
    """A reader's mark. Offsets count characters inside the anchors' segments; a bookmark has start == end.

    `quote` is what was marked, `text` what the reader wrote, `made` is UTC; a bookmark's `colour` says nothing.
    """

    id: int
    article: str
    kind: NoteKind
    start: Anchor
    end: Anchor
    start_offset: int
    end_offset: int
    quote: str
    text: str
    made: datetime
    colour: Colour = Colour.YELLOW
