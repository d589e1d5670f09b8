"""Entries in, the file that Rawi looks words up in out: SQLite, a table of entries and one of folded words."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from rawi.dictionary.model import Entry, key

VERSION = 1
_SCHEMA = """
CREATE TABLE entry (id INTEGER PRIMARY KEY, headword TEXT NOT NULL, sound TEXT NOT NULL, part TEXT NOT NULL, senses TEXT NOT NULL);
CREATE TABLE word (key TEXT NOT NULL, written TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (key, written, entry)) WITHOUT ROWID;
"""
_LONGEST_KEY = 200


def write(path: Path, entries: Iterable[tuple[tuple[str, ...], Entry]]) -> int:
    """Write a new file of entries, each with the words it is found by; how many there are. OSError, sqlite3.Error.

    Words of which nothing is left to look for (only signs) lead nowhere; their entries are kept.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA journal_mode = OFF")
        file.execute("PRAGMA synchronous = OFF")
        file.execute(f"PRAGMA user_version = {VERSION}")
        file.executescript(_SCHEMA)
        file.execute("BEGIN")
        count = 0
        for words, entry in entries:
            count += 1
            senses = json.dumps(entry.senses, ensure_ascii=False)
            row = (count, entry.headword, entry.sound, entry.part, senses)
            file.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", row)
            file.executemany("INSERT OR IGNORE INTO word VALUES (?, ?, ?)", _words(words, count))
        file.execute("COMMIT")
    return count


def _words(words: Iterable[str], entry: int) -> Iterator[tuple[str, str, int]]:
    for word in words:
        folded = key(word)
        if folded and len(folded) <= _LONGEST_KEY:
            yield folded, word, entry
