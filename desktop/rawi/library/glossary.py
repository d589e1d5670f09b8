"""The reader's own names and terms, and what they are to be called in another language; for all articles."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from sqlite3 import Connection

from rawi.article.errors import Code, RawiError
from rawi.library.values import one_line
from rawi.text.folding import fold
from rawi.text.language import clean_language, primary

LONGEST = 200
"""Characters of a term, and of what it is called."""


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """`source` and `target` are primary language codes, `called` what `term` is to be called; `id` is 0 before it is kept."""

    source: str
    target: str
    term: str
    called: str
    id: int = 0


def cleaned(term: GlossaryTerm) -> GlossaryTerm:
    """Without control characters and needless space.

    RawiError TERM_UNUSABLE for one without words, longer than `LONGEST`, without languages or from a language into itself.
    """
    words = replace(
        term,
        source=primary(clean_language(term.source)),
        target=primary(clean_language(term.target)),
        term=one_line(term.term),
        called=one_line(term.called),
    )
    both = words.term, words.called
    worded = all(any(c.isalnum() for c in text) and len(text) <= LONGEST for text in both)
    if not worded or not words.source or not words.target or words.source == words.target:
        raise RawiError(Code.TERM_UNUSABLE, term=words.term or words.called)
    return words


def terms(db: Connection) -> list[GlossaryTerm]:
    """All of them, ordered."""
    rows = db.execute("SELECT source, target, term, called, id FROM term").fetchall()
    return sorted((GlossaryTerm(*row) for row in rows), key=_order)


def put(db: Connection, terms: Sequence[GlossaryTerm]) -> None:
    """Keep them."""
    for each in [cleaned(term) for term in terms]:
        db.execute(
            "INSERT INTO term (source, target, term, called) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (source, target, term) DO UPDATE SET called = excluded.called",
            (each.source, each.target, each.term, each.called),
        )


def change(db: Connection, term: GlossaryTerm) -> None:
    """Replace one."""
    new = cleaned(term)
    if db.execute("SELECT 1 FROM term WHERE id = ?", (new.id,)).fetchone():
        db.execute(
            "UPDATE OR REPLACE term SET source = ?, target = ?, term = ?, called = ? WHERE id = ?",
            (new.source, new.target, new.term, new.called, new.id),
        )


def remove(db: Connection, ids: Sequence[int]) -> None:
    """Take them out."""
    db.executemany("DELETE FROM term WHERE id = ?", [(each,) for each in ids])


def _order(term: GlossaryTerm) -> tuple[str, ...]:
    return term.source, term.target, fold(term.term), term.term, term.called
