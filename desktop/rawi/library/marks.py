"""What the reader made of an article: places, notes, edits, tags and collections."""

import time
from collections.abc import Sequence
from sqlite3 import Connection

from rawi.article.model import Article
from rawi.library.anchors import Anchor, anchor_of, same
from rawi.library.edits import Edit, Role
from rawi.library.model import Colour, Note, NoteKind
from rawi.library.values import anchor_row, clean, moment

_NOTE = (
    "SELECT note.id, article.id, kind, start_segment, start_quote, start_place, end_segment, end_quote, end_place, "
    "start_offset, end_offset, quote, text, made, colour FROM note JOIN article ON article = number"
)


def place(db: Connection, key: str) -> Anchor | None:
    """Where the reader was."""
    row = db.execute(
        "SELECT segment, quote, offset FROM place JOIN article ON article = number WHERE id = ?", (key,)
    ).fetchone()
    return Anchor(*row) if row else None


def set_place(db: Connection, number: int, anchor: Anchor, done: float | None) -> None:
    """Remember where the reader is, that it was now, and how far it is."""
    db.execute("INSERT OR REPLACE INTO place VALUES (?, ?, ?, ?)", (number, *anchor_row(anchor)))
    db.execute("UPDATE article SET read = ? WHERE number = ?", (time.time(), number))
    if done is not None:
        db.execute("UPDATE article SET done = ? WHERE number = ?", (min(1.0, max(0.0, done)), number))


def edits(db: Connection, number: int) -> tuple[Edit, ...]:
    """The reader's edits in the order they were made."""
    rows = db.execute(
        "SELECT segment, quote, offset, role, level FROM edit WHERE article = ? ORDER BY position", (number,)
    )
    return tuple(Edit(Anchor(*row[:3]), Role(row[3]), row[4]) for row in rows)


def set_edits(db: Connection, number: int, made: Sequence[Edit]) -> None:
    """Replace the reader's edits."""
    db.execute("DELETE FROM edit WHERE article = ?", (number,))
    db.executemany(
        "INSERT INTO edit VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(number, n, *anchor_row(each.anchor), each.role.value, each.level) for n, each in enumerate(made)],
    )


def set_names(db: Connection, table: str, number: int, names: Sequence[str]) -> None:
    """Replace the tags or collections (`table`) of an article; names without the space around them, each once."""
    wanted = dict.fromkeys(name for name in (" ".join(clean(each).split()) for each in names) if name)
    db.execute(f"DELETE FROM {table} WHERE article = ?", (number,))  # noqa: S608 - a name of ours
    db.executemany(f"INSERT INTO {table} VALUES (?, ?)", [(number, name) for name in wanted])  # noqa: S608 - the same


def notes(db: Connection, key: str) -> list[Note]:
    """The notes of an article in reading order."""
    rows = db.execute(f"{_NOTE} WHERE article.id = ? ORDER BY start_place, start_offset, note.id", (key,))
    return [_note(row) for row in rows]


def add_note(
    db: Connection,
    number: int,
    kind: NoteKind,
    start: Anchor,
    end: Anchor,
    offsets: tuple[int, int],
    words: tuple[str, str],
    colour: Colour | None,
) -> int:
    """Keep a note; `words` are the quote and what the reader wrote, without a colour it is the last highlight's. Its number."""
    cursor = db.execute(
        "INSERT INTO note (article, kind, start_segment, start_quote, start_place, start_offset, "
        "end_segment, end_quote, end_place, end_offset, quote, text, made, colour) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            kind.value,
            *anchor_row(start),
            offsets[0],
            *anchor_row(end),
            offsets[1],
            clean(words[0]),
            clean(words[1]),
            time.time(),
            colour or _last_colour(db),
        ),
    )
    return int(cursor.lastrowid or 0)


def _last_colour(db: Connection) -> str:
    row = db.execute(
        "SELECT colour FROM note WHERE kind = ? ORDER BY id DESC LIMIT 1", (NoteKind.HIGHLIGHT.value,)
    ).fetchone()
    return str(row[0]) if row else Colour.YELLOW.value


def move(db: Connection, number: int, article: Article) -> None:
    """Anchor everything anew in another version of the article, by id, then by quote and offset."""
    for table, prefix, place_column in (
        ("place", "", "offset"),
        ("edit", "", "offset"),
        ("note", "start_", "start_place"),
        ("note", "end_", "end_place"),
    ):
        names = f"{prefix}segment, {prefix}quote, {place_column}"
        rows = db.execute(f"SELECT DISTINCT {names} FROM {table} WHERE article = ?", (number,)).fetchall()  # noqa: S608 - names of ours
        for row in rows:
            segment = same(article, Anchor(*row))
            found = anchor_of(article, segment) if segment else None
            if found:
                db.execute(
                    f"UPDATE {table} SET ({names}) = (?, ?, ?) WHERE article = ? AND ({names}) = (?, ?, ?)",  # noqa: S608 - the same
                    (*anchor_row(found), number, *row),
                )
    _fit_notes(db, number, article)


def _fit_notes(db: Connection, number: int, article: Article) -> None:
    """Offsets that stay within their sentences, and follow the words that were marked within one."""
    texts = {segment.id: segment.text for segment in article.segments}
    rows = db.execute(
        "SELECT id, start_segment, start_offset, end_segment, end_offset, quote FROM note WHERE article = ?",
        (number,),
    ).fetchall()
    for note, first, start, last, end, quote in rows:
        if first in texts and last in texts:
            offsets = _fitted(texts[first], start, end, quote) if first == last else (start, end)
            offsets = min(offsets[0], len(texts[first])), min(offsets[1], len(texts[last]))
            db.execute("UPDATE note SET start_offset = ?, end_offset = ? WHERE id = ?", (*offsets, note))


def _fitted(text: str, start: int, end: int, quote: str) -> tuple[int, int]:
    """Where the quote stands in its sentence now; as before where it is still there, or nowhere."""
    found = -1 if text[start:end] == quote else text.find(quote)
    return (found, found + len(quote)) if quote and found >= 0 else (start, end)


def _note(row: tuple[int, str, str, str, str, int, str, str, int, int, int, str, str, float, str]) -> Note:
    return Note(
        id=row[0], article=row[1], kind=NoteKind(row[2]), start=Anchor(*row[3:6]), end=Anchor(*row[6:9]),
        start_offset=row[9], end_offset=row[10], quote=row[11], text=row[12], made=moment(row[13]),
        colour=Colour(row[14]),
    )  # fmt: skip
