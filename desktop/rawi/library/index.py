"""Articles' words in, rows of the full-text index out of them, and back out again without a trace."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from rawi.text.folding import fold, words

_SHORTEST, _LONGEST = 3, 40
"""Letters of the words that type-ahead completes."""


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
    columns = found.folded
    db.execute(
        "INSERT INTO words (rowid, title, about, story, aside) VALUES (?, ?, ?, ?, ?)", (number, *columns)
    )
    wanted = _completable(columns)
    spellings = dict.fromkeys(wanted, "")
    for written in dict.fromkeys(words(found.title) + words(found.story)):
        folded = fold(written)
        if folded != written and not spellings.get(folded, "-"):
            spellings[folded] = written
    db.executemany(
        "INSERT INTO word VALUES (?, ?, 1) ON CONFLICT (folded) DO UPDATE SET articles = articles + 1",
        sorted(spellings.items()),
    )


def remove(db: Connection, number: int, found: Texts | None) -> None:
    """Take out what `add` put in with the same texts; None where they cannot be read any more (that takes seconds)."""
    columns = found.folded if found else _indexed(db, number)
    db.execute(
        "INSERT INTO words (words, rowid, title, about, story, aside) VALUES ('delete', ?, ?, ?, ?, ?)",
        (number, *columns),
    )
    folded = [(word,) for word in sorted(_completable(columns))]
    db.executemany("UPDATE word SET articles = articles - 1 WHERE folded = ?", folded)
    db.executemany("DELETE FROM word WHERE folded = ? AND articles <= 0", folded)


def _completable(columns: Sequence[str]) -> set[str]:
    """Words of title and story, without numbers; those of scripts without spaces are too short to be among them."""
    found = {*columns[0].split(), *columns[2].split()}
    return {word for word in found if _SHORTEST <= len(word) <= _LONGEST and not word.isdigit()}


def _indexed(db: Connection, number: int) -> tuple[str, ...]:
    """The columns of an article as the index has them, read from the whole of it."""
    db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.instance USING fts5vocab(main, words, instance)")
    columns: dict[str, list[str]] = {"title": [], "about": [], "story": [], "aside": []}
    for column, term in db.execute(
        "SELECT col, term FROM instance WHERE doc = ? ORDER BY col, offset", (number,)
    ):
        columns[column].append(term)
    return tuple(" ".join(each) for each in columns.values())
