"""Python values in, what SQLite keeps out, and back."""

import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime
from sqlite3 import Connection

from rawi.library.anchors import Anchor


def clean(value: str) -> str:
    """SQLite takes no lone surrogates."""
    return value.encode("utf-8", "replace").decode("utf-8")


def one_line(text: str) -> str:
    """One line; only what joins letters stays of the characters that are not seen."""
    kept = (
        c if c in "\u200c\u200d" else " " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c
        for c in clean(text)
    )
    return " ".join(
        "".join(c for c in kept if c in "\u200c\u200d" or unicodedata.category(c) != "Cf").split()
    )


def seconds(published: datetime | date | None) -> float | None:
    """Seconds since 1970 to sort by; a date is its midnight, a time without a zone is taken as UTC."""
    if published is None:
        return None
    if not isinstance(published, datetime):
        published = datetime(published.year, published.month, published.day, tzinfo=UTC)
    elif published.tzinfo is None:
        published = published.replace(tzinfo=UTC)
    return (published - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()


def moment(value: float) -> datetime:
    """Seconds since 1970 as UTC."""
    return datetime.fromtimestamp(value, UTC)


def anchor_row(anchor: Anchor) -> tuple[str, str, int]:
    """Segment, quote, offset."""
    return clean(anchor.segment), clean(anchor.quote), anchor.offset


def number_of(db: Connection, key: str) -> int | None:
    """The row of the article with this id."""
    row = db.execute("SELECT number FROM article WHERE id = ?", (key,)).fetchone()
    return int(row[0]) if row else None


def if_stored(db: Connection, key: str, act: Callable[[int], object]) -> None:
    """Do `act` with the article's row; nothing where it is not stored."""
    number = number_of(db, key)
    if number is not None:
        act(number)
