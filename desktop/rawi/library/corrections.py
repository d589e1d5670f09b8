"""What the reader wrote in the place of a translation: of one sentence of one article, into one language."""

import time
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from rawi.article.model import Article
from rawi.library.anchors import Anchor, anchor_of, sentence
from rawi.library.values import anchor_row, clean, moment, number_of
from rawi.text.language import primary

LONGEST = 20_000
"""Characters of a correction that are kept."""


@dataclass(frozen=True, slots=True)
class Correction:
    """`article` is its id, `target` a primary language code; the anchor's quote is the whole original sentence; `made` is UTC."""

    article: str
    target: str
    anchor: Anchor
    text: str
    made: datetime


def cleaned(text: str) -> str:
    """One line without control characters; what joins letters or sets directions stays, as long as it is balanced by the end."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in clean(text))
    return _closed(" ".join(kept.split())[:LONGEST])


def of(db: Connection, key: str, target: str = "") -> list[Correction]:
    """In the order of the article."""
    rows = db.execute(
        "SELECT article.id, target, segment, quote, offset, text, made FROM correction JOIN article ON article = number "
        "WHERE article.id = ?1 AND (?2 = '' OR target = ?2) ORDER BY offset, target",
        (key, primary(target)),
    )
    return [Correction(row[0], row[1], Anchor(*row[2:5]), row[5], moment(row[6])) for row in rows]


def put(db: Connection, article: Article | None, target: str, segment: str, text: str) -> bool:
    """Keep or take away; whether the article is stored and has such a sentence."""
    number = number_of(db, article.id) if article else None
    anchor = _anchor(article, segment) if article else None
    if number is None or anchor is None:
        return False
    written = cleaned(text)
    db.execute(
        "DELETE FROM correction WHERE article = ? AND target = ? AND segment = ?",
        (number, primary(target), segment),
    )
    if written:
        _insert(db, number, primary(target), anchor, written, time.time())
    return True


def remove(db: Connection, correction: Correction) -> None:
    """Take one away."""
    db.execute(
        "DELETE FROM correction WHERE article = (SELECT number FROM article WHERE id = ?) AND target = ? AND segment = ?",
        (correction.article, correction.target, correction.anchor.segment),
    )


def move(db: Connection, number: int, article: Article) -> None:
    """Anchor them anew in another version of the article.

    One whose sentence reads otherwise now, or has another correction already, is kept where it was and has no effect.
    """
    rows = db.execute(
        "SELECT target, segment, quote, offset, text, made FROM correction WHERE article = ? ORDER BY made DESC",
        (number,),
    ).fetchall()
    db.execute("DELETE FROM correction WHERE article = ?", (number,))
    moved = [(row, sentence(article, Anchor(*row[1:4]))) for row in rows]
    for (target, *place, text, made), found in sorted(moved, key=lambda each: each[1] != each[0][1]):
        for anchor in (_anchor(article, found) if found else None, Anchor(*place)):
            if anchor and _insert(db, number, target, anchor, text, made):
                break


def _insert(db: Connection, number: int, target: str, anchor: Anchor, text: str, made: float) -> bool:
    """Whether the place was free."""
    row = (number, target, *anchor_row(anchor), text, made)
    return db.execute("INSERT OR IGNORE INTO correction VALUES (?, ?, ?, ?, ?, ?, ?)", row).rowcount > 0


def _anchor(article: Article, segment: str) -> Anchor | None:
    """The anchor of a segment, with all of its words."""
    anchor = anchor_of(article, segment)
    text = next((each.text for each in article.segments if each.id == segment), "")
    return Anchor(segment, text, anchor.offset) if anchor else None


_OPENING = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c",
            "\u2066": "\u2069", "\u2067": "\u2069", "\u2068": "\u2069"}  # fmt: skip


def _closed(text: str) -> str:
    """Embeddings and isolates that are left open would turn the sentences behind: they are closed at the end."""
    waiting: list[str] = []
    for c in text:
        if c in _OPENING:
            waiting.append(_OPENING[c])
        elif waiting and c == waiting[-1]:
            waiting.pop()
    return text + "".join(reversed(waiting))
