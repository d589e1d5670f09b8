"""Words in; articles with the places where they were found, and what was typed completed out."""

import re
from collections.abc import Sequence
from sqlite3 import Connection

from rawi.library import bodies, index, listing, queries
from rawi.library.model import Hit, Snippet
from rawi.library.packing import Damaged
from rawi.library.queries import Sought
from rawi.library.snippets import pattern, snippets
from rawi.text.folding import fold

_WEIGHTS = "10.0, 4.0, 1.0, 0.2"
"""bm25's weights of title, about, story and aside."""

_BEST = 10
"""So many of the first articles show two places, the others one."""

_SHORTEST = 3
"""Letters from which words are completed."""


def search(db: Connection, words: str, limit: int) -> list[Hit]:
    """The articles that hold every word, the best first; where there is none, those that hold something like them."""
    for loose in (False, True):
        wanted = queries.sought(words, loose=loose)
        numbers = _ranked(db, wanted, limit) if wanted else []
        if numbers:
            looked_for = pattern(wanted)
            return [
                Hit(entry, _shown(db, number, looked_for, 1 if rank > _BEST else 2))
                for rank, (number, entry) in enumerate(listing.by_rows(db, numbers), 1)
            ]
    return []


def suggest(db: Connection, prefix: str, limit: int) -> list[str]:
    """What was typed with its last word completed, the commonest first; then titles that begin with it."""
    before, _, last = prefix.rpartition(" ")
    start, whole = "".join(fold(last).split()), " ".join(fold(prefix).split())
    found = index.completions(db, start, limit) if len(start) >= _SHORTEST else []
    said = [f"{before} {word}".strip() for word in found]
    if whole and len(said) < limit:
        titles = "SELECT title FROM article WHERE by_title >= ? AND by_title < ? ORDER BY by_title LIMIT ?"
        said += [title for (title,) in db.execute(titles, (whole, whole + index.LAST, limit - len(said)))]
    return list(dict.fromkeys(said))


def _ranked(db: Connection, wanted: Sequence[Sought], limit: int) -> list[int]:
    rows = db.execute(
        f"SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, {_WEIGHTS}), rowid DESC LIMIT ?",  # noqa: S608 - numbers of ours
        (queries.match(wanted), limit),
    )
    return [number for (number,) in rows]


def _shown(db: Connection, number: int, looked_for: re.Pattern[str], most: int) -> tuple[Snippet, ...]:
    row = db.execute("SELECT data FROM body WHERE article = ?", (number,)).fetchone()
    try:
        return snippets(bodies.raw(row[0]), looked_for, most) if row else ()
    except (Damaged, KeyError, TypeError):
        return ()
