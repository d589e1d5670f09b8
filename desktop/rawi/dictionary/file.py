"""The file of one dictionary, read: entries by word, words by their beginning."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rawi.article.errors import Code, RawiError
from rawi.dictionary.making import VERSION
from rawi.dictionary.model import Entry, key

_MOST = 50
"""Entries of one word."""

_LAST = "\U0010ffff"


class DictionaryFile:
    """Opened for reading only. RawiError PACK_DAMAGED (with `name`) from all of it."""

    def __init__(self, path: Path, name: str) -> None:
        self._name = name
        with self._whole():
            self._file = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            self._file.execute("PRAGMA trusted_schema = OFF")
            (version,) = self._file.execute("PRAGMA user_version").fetchone()
        if version != VERSION:
            self.close()
            raise RawiError(Code.PACK_DAMAGED, pack=name)

    def entries(self, word: str) -> tuple[tuple[str, Entry], ...]:
        """What is written for the word, however it is spelled: the spelling in the dictionary and the entry, the word's own spelling first."""
        sql = (
            "SELECT written, headword, sound, part, senses FROM word JOIN entry ON entry.id = word.entry"
            " WHERE key = ? ORDER BY entry.id LIMIT ?"
        )
        with self._whole():
            rows = self._file.execute(sql, (key(word), _MOST)).fetchall()
            found = [
                (written, Entry(headword, sound, part, tuple(map(str, json.loads(senses)))))
                for written, headword, sound, part, senses in rows
            ]
        return tuple(sorted(found, key=lambda each: _distance(word, each[0])))

    def words(self, beginning: str, most: int) -> tuple[str, ...]:
        """Words that begin so, however that is spelled, in order."""
        sql = "SELECT DISTINCT written FROM word WHERE key >= ? AND key < ? ORDER BY key, written LIMIT ?"
        folded = key(beginning)
        with self._whole():
            rows = self._file.execute(sql, (folded, folded + _LAST, most)).fetchall() if folded else []
        return tuple(row[0] for row in rows)

    def count(self) -> int:
        """How many entries there are."""
        with self._whole():
            return int(self._file.execute("SELECT count(*) FROM entry").fetchone()[0])

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    @contextmanager
    def _whole(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError, ValueError, TypeError, IndexError):
            raise RawiError(Code.PACK_DAMAGED, pack=self._name) from None


def _distance(asked: str, written: str) -> int:
    """0 for the very spelling, 1 for other capitals, 2 for other accents or vowel signs."""
    return 0 if asked == written else 1 if asked.casefold() == written.casefold() else 2
