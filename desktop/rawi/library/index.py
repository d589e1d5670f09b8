"""Articles' words in, rows of the full-text index out of them, and back out again without a trace."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from rawi.library.values import clean
from rawi.text.folding import fold, words

_SHORTEST, _LONGEST = 3, 40
"""Letters of the words that type-ahead completes."""

_AS = "·"
"""Between a folded word and how it is written; folding leaves no such character in a word."""

_PAGES = 500
"""Pages of the index that one step of `purge` writes."""

LAST = "\U0010ffff"
"""Follows every word that goes on."""


@dataclass(frozen=True, slots=True)
class Texts:
    """What is looked for in: the title, what is said about the article, its story, and the furniture around it."""

    title: str
    about: str
    story: str
    aside: str

    @property
    def folded(self) -> tuple[str, str, str, str]:
        """The columns of the index."""
        return fold(self.title), fold(self.about), fold(self.story), fold(self.aside)


def texts(title: str, about: Sequence[str], body: dict[str, Any]) -> Texts:
    """The texts of a body's JSON as it was loaded: the reader's edits only change title and about."""
    story: list[str] = []
    aside: list[str] = []
    for block in blocks(body):
        (aside if block.get("furniture") else story).append(block["text"])
    return Texts(title, "\n".join(about), "\n".join(story), "\n".join(aside))


def blocks(body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every block of a body's JSON, of whatever article format, in reading order."""
    yield from body["head"]
    for section in body["sections"]:
        yield from section["blocks"]


def add(db: Connection, number: int, found: Texts) -> None:
    """Make the words findable and completable."""
    db.execute(
        "INSERT INTO words (rowid, title, about, story, aside) VALUES (?, ?, ?, ?, ?)",
        (number, *found.folded),
    )
    db.execute("INSERT INTO completion (rowid, terms) VALUES (?, ?)", (number, " ".join(_terms(found))))


def remove(db: Connection, number: int, found: Texts | None) -> None:
    """Take out what `add` put in with the same texts; None where they cannot be read any more (that takes seconds)."""
    columns = found.folded if found else _indexed(db, number)
    terms = _terms(found) if found else _completed(db, number)
    db.execute(
        "INSERT INTO words (words, rowid, title, about, story, aside) VALUES ('delete', ?, ?, ?, ?, ?)",
        (number, *columns),
    )
    db.execute(
        "INSERT INTO completion (completion, rowid, terms) VALUES ('delete', ?, ?)", (number, " ".join(terms))
    )


def completions(db: Connection, start: str, limit: int) -> list[str]:
    """Words as they are written whose folded form begins like this, those of most articles first."""
    db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, completion, row)")
    rows = db.execute(
        "SELECT term FROM vocabulary WHERE term >= ? AND term < ? ORDER BY doc DESC, term LIMIT ?",
        (start, start + LAST, 2 * limit),
    )
    found: dict[str, str] = {}
    for (term,) in rows:
        folded, _, written = term.partition(_AS)
        found.setdefault(folded, written or folded)
    return list(found.values())[:limit]


def purge(db: Connection, *, first: bool) -> bool:
    """A step of taking out the traces that removed words leave in the index; whether another step is needed.

    FTS5 only marks removed words until it merges its segments (https://sqlite.org/fts5.html#the_merge_command).
    """
    again = False
    for table in ("words", "completion"):
        before = db.total_changes
        pages = -_PAGES if first else _PAGES
        db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (pages,))  # noqa: S608 - a name of ours
        again |= db.total_changes - before >= 2
    return again


def _terms(found: Texts) -> list[str]:
    """The words of title and story to complete: folded, and as written in lower case where that is not the same.

    Not numbers; words of scripts without spaces are too short to be among them.
    """
    terms: dict[str, None] = {}
    for word in dict.fromkeys(words(f"{found.title}\n{found.story}".lower())):
        folded = fold(word)
        if _SHORTEST <= len(folded) <= _LONGEST and " " not in folded and not folded.isdigit():
            terms[folded if folded == word else f"{folded}{_AS}{clean(word)}"] = None
    return list(terms)


def _indexed(db: Connection, number: int) -> tuple[str, ...]:
    """The columns of an article as the index has them, read from the whole of it."""
    db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.instance USING fts5vocab(main, words, instance)")
    columns: dict[str, list[str]] = {"title": [], "about": [], "story": [], "aside": []}
    for column, term in db.execute(
        "SELECT col, term FROM instance WHERE doc = ? ORDER BY col, offset", (number,)
    ):
        columns[column].append(term)
    return tuple(" ".join(each) for each in columns.values())


def _completed(db: Connection, number: int) -> list[str]:
    """The terms of an article, read from all of them."""
    db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.complete USING fts5vocab(main, completion, instance)")
    return [term for (term,) in db.execute("SELECT DISTINCT term FROM complete WHERE doc = ?", (number,))]
