"""Words in; articles with the places where they were found, and words to complete out."""

from sqlite3 import Connection

from rawi.library import articles, index
from rawi.library.listing import by_rows
from rawi.library.model import Hit
from rawi.library.snippets import snippets
from rawi.text.folding import fold

_WEIGHTS = "10.0, 4.0, 1.0, 0.2"
"""bm25's weights of title, about, text and aside."""


def search(db: Connection, words: str, limit: int) -> list[Hit]:
    """The articles that hold every word, the best first."""
    sought = index.phrases(words)
    if not sought:
        return []
    numbers = db.execute(
        f"SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, {_WEIGHTS}), rowid DESC LIMIT ?",  # noqa: S608 - numbers of ours
        (index.match(sought), limit),
    ).fetchall()
    hits = []
    for entry in by_rows(db, numbers):
        article = articles.get(db, entry.id)
        hits.append(Hit(entry, snippets(article, sought) if article else ()))
    return hits


def suggest(db: Connection, prefix: str, limit: int) -> list[str]:
    """The words so far with the last one completed, the commonest first."""
    before, _, last = prefix.rpartition(" ")
    start = fold(last).strip()
    if not start:
        return []
    rows = db.execute(
        "SELECT shown FROM word WHERE folded >= ? AND folded < ? ORDER BY articles DESC, folded LIMIT ?",
        (start, start + "\U0010ffff", limit),
    )
    return [f"{before} {shown}".strip() for (shown,) in rows]
