"""The reader's own pronunciations; for all articles."""

from collections.abc import Sequence
from dataclasses import replace
from sqlite3 import Connection

from rawi.article.errors import Code, RawiError
from rawi.article.pronunciation import Pronunciation
from rawi.library.values import one_line
from rawi.text.folding import fold
from rawi.text.language import clean_language, primary

LONGEST = 200
"""Characters of a word, and of how it is said."""


def cleaned(pronunciation: Pronunciation) -> Pronunciation:
    """Without control characters and needless space.

    RawiError PRONUNCIATION_UNUSABLE for one without letters or digits, longer than `LONGEST`, or of a language that is none.
    """
    new = replace(
        pronunciation,
        word=one_line(pronunciation.word),
        said=one_line(pronunciation.said),
        language=primary(clean_language(pronunciation.language)),
    )
    both = new.word, new.said
    worded = all(any(c.isalnum() for c in text) and len(text) <= LONGEST for text in both)
    if not worded or bool(new.language) != bool(pronunciation.language.strip()):
        raise RawiError(Code.PRONUNCIATION_UNUSABLE, word=new.word or new.said)
    return new


def of(db: Connection) -> list[Pronunciation]:
    """All of them, ordered."""
    rows = db.execute("SELECT word, said, language, exact, id FROM pronunciation").fetchall()
    found = (Pronunciation(word, said, language, bool(exact), n) for word, said, language, exact, n in rows)
    return sorted(found, key=lambda each: (each.language, fold(each.word), each.word))


def put(db: Connection, pronunciations: Sequence[Pronunciation]) -> None:
    """Keep them."""
    for each in [cleaned(pronunciation) for pronunciation in pronunciations]:
        db.execute(
            "INSERT INTO pronunciation (language, word, said, exact) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (language, word) DO UPDATE SET said = excluded.said, exact = excluded.exact",
            (each.language, each.word, each.said, each.exact),
        )


def change(db: Connection, pronunciation: Pronunciation) -> None:
    """Replace one."""
    new = cleaned(pronunciation)
    if db.execute("SELECT 1 FROM pronunciation WHERE id = ?", (new.id,)).fetchone():
        db.execute(
            "UPDATE OR REPLACE pronunciation SET language = ?, word = ?, said = ?, exact = ? WHERE id = ?",
            (new.language, new.word, new.said, new.exact, new.id),
        )


def remove(db: Connection, ids: Sequence[int]) -> None:
    """Take them out."""
    db.executemany("DELETE FROM pronunciation WHERE id = ?", [(each,) for each in ids])
