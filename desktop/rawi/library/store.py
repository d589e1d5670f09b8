"""The library: articles and what the reader made of them, in one SQLite file. What reading an article does not need is imported late."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from sqlite3 import Connection
from typing import TYPE_CHECKING

from rawi.article.errors import RawiError
from rawi.article.model import Article, Resource
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.article.stored import Loaded, Stored
from rawi.library import articles, listing, marks
from rawi.library.database import BUSY, Database
from rawi.library.values import clean, if_stored, number_of

if TYPE_CHECKING:
    from rawi.article.pronunciation import Pronunciation
    from rawi.library.anchors import Anchor
    from rawi.library.corrections import Correction
    from rawi.library.edits import Edit
    from rawi.library.glossary import GlossaryTerm
    from rawi.library.model import Colour, Entry, Facet, Field, Hit, Note, NoteKind, Query


class Library:
    """Safe for several threads and several Rawis at once. `problem` says where a damaged file was set aside.

    `key` is an article's id everywhere. What is said of an article that is not stored has no effect. Every method
    raises RawiError where the file cannot be used: LIBRARY_FAILED, LIBRARY_BUSY (another Rawi writes for more than
    `busy` seconds), LIBRARY_READ_ONLY, LIBRARY_NEWER, DISK_FULL. Each change is stored as a whole or not at all, also when the power fails.
    """

    def __init__(self, path: Path, busy: float = BUSY) -> None:
        self._database = Database(path, busy)

    @property
    def problem(self) -> RawiError | None:
        """LIBRARY_DAMAGED with the name of the file that was set aside."""
        return self._database.problem

    def get(self, key: str) -> Article | None:
        """The article with the reader's edits; None where it is not stored or of another article format (see `stored`)."""
        return self._database.read(lambda db: articles.get(db, key))

    def loaded(self, key: str) -> Article | None:
        """The article as it was loaded, without the reader's edits; None as with `get`."""
        return self._database.read(lambda db: articles.body(db, key))

    def put(
        self,
        loaded: Loaded,
        stored: Stored,
        progress: Progress = ignore_progress,
        cancelled: IsCancelled = never_cancelled,
    ) -> None:
        """Store or replace an article with its pictures and its file; what the reader made of it stays.

        RawiError FILE_… where a large file cannot be read or is another one by now; Cancelled.
        """
        self._database.write(lambda db: articles.put(db, loaded, stored, progress, cancelled))

    def delete(self, keys: Sequence[str]) -> None:
        """Take articles out: their text, words, pictures, files, places, notes, edits and corrections; no trace stays in the file."""
        self._database.write(lambda db: articles.delete(db, keys))
        self._database.tidy(articles.purge)

    def stored(self, key: str) -> Stored | None:
        """The file that an article was loaded from, to load it again; None where it was not kept."""
        from rawi.library import originals

        return self._database.read(lambda db: originals.stored(db, key))

    def resource(self, digest: str) -> Resource | None:
        """The picture with this digest (SHA-256, hex)."""
        return self._database.read(lambda db: articles.resource(db, digest))

    def same_story(self, article: Article) -> str | None:
        """The id of another stored article with the same story, whatever file it came from."""
        return self._database.read(lambda db: articles.same_story(db, article))

    def place(self, key: str) -> Anchor | None:
        """Where the reader was in this article."""
        return self._database.read(lambda db: marks.place(db, key))

    def set_place(self, key: str, anchor: Anchor, done: float | None = None) -> None:
        """Remember where the reader is and how far that is (0 to 1; None leaves it)."""
        self._database.write(lambda db: if_stored(db, key, lambda n: marks.set_place(db, n, anchor, done)))

    def entry(self, key: str) -> Entry | None:
        """What a list shows of one article."""
        return self._database.read(lambda db: listing.entry(db, key))

    def entries(self, query: Query) -> list[Entry]:
        """One page of a list."""
        return self._database.read(lambda db: listing.entries(db, query))

    def count(self, query: Query) -> int:
        """How many articles all pages of a list hold."""
        return self._database.read(lambda db: listing.count(db, query))

    def search(self, words: str, limit: int = 50) -> list[Hit]:
        """Articles that hold every word (of the last one the beginning is enough), the best first; "…" is a phrase."""
        from rawi.library import search

        return self._database.read(lambda db: search.search(db, words, limit))

    def suggest(self, prefix: str, limit: int = 10) -> list[str]:
        """What was typed with its last word completed, the commonest first."""
        from rawi.library import search

        return self._database.read(lambda db: search.suggest(db, prefix, limit))

    def facets(self, field: Field) -> list[Facet]:
        """The values of a field and their articles' number, the commonest first."""
        return self._database.read(lambda db: listing.facets(db, field))

    def next_unread(self, after: str = "") -> Entry | None:
        """The next unread article below `after` in the list, newest first, then from its top; None without another."""
        return self._database.read(lambda db: listing.next_unread(db, after))

    def set_finished(self, key: str, finished: bool) -> None:
        """Mark an article as read to the end, or not."""
        self._database.write(
            lambda db: db.execute("UPDATE article SET finished = ? WHERE id = ?", (finished, key))
        )

    def set_tags(self, key: str, tags: Sequence[str]) -> None:
        """Replace an article's tags."""
        self._database.write(lambda db: if_stored(db, key, lambda n: marks.set_names(db, "tag", n, tags)))

    def set_collections(self, key: str, names: Sequence[str]) -> None:
        """Replace the collections an article is in."""
        self._database.write(
            lambda db: if_stored(db, key, lambda n: marks.set_names(db, "collection", n, names))
        )

    def notes(self, key: str) -> list[Note]:
        """An article's bookmarks and highlights in reading order."""
        return self._database.read(lambda db: marks.notes(db, key))

    def add_note(
        self,
        key: str,
        kind: NoteKind,
        start: Anchor,
        end: Anchor,
        start_offset: int,
        end_offset: int,
        quote: str = "",
        text: str = "",
        colour: Colour | None = None,
    ) -> int:
        """Keep a bookmark or highlight; without a colour it is the last highlight's. Its number, 0 where the article is not stored."""
        offsets, words = (start_offset, end_offset), (quote, text)

        def add(db: Connection) -> int:
            number = number_of(db, key)
            if number is None:
                return 0
            return marks.add_note(db, number, kind, start, end, offsets, words, colour)

        return self._database.write(add)

    def change_note(self, note: int, text: str) -> None:
        """Replace what the reader wrote."""
        self._database.write(
            lambda db: db.execute("UPDATE note SET text = ? WHERE id = ?", (clean(text), note))
        )

    def colour_note(self, note: int, colour: Colour) -> None:
        """Give a highlight another colour."""
        self._database.write(
            lambda db: db.execute("UPDATE note SET colour = ? WHERE id = ?", (colour.value, note))
        )

    def remove_note(self, note: int) -> None:
        """Forget a note."""
        self._database.write(lambda db: db.execute("DELETE FROM note WHERE id = ?", (note,)))

    def edits(self, key: str) -> tuple[Edit, ...]:
        """What the reader said about the article's blocks."""

        def ask(db: Connection) -> tuple[Edit, ...]:
            number = number_of(db, key)
            return marks.edits(db, number) if number is not None else ()

        return self._database.read(ask)

    def set_edits(self, key: str, edits: Sequence[Edit]) -> None:
        """Replace what the reader said about the article's blocks; `get`, lists and search follow."""
        self._database.write(lambda db: articles.set_edits(db, key, edits))

    def corrections(self, key: str, target: str = "") -> list[Correction]:
        """What the reader wrote in the place of translations, in the article's order; of all languages without a target."""
        from rawi.library import corrections

        return self._database.read(lambda db: corrections.of(db, key, target))

    def set_correction(self, key: str, target: str, segment: str, text: str) -> bool:
        """Keep what the reader wrote for this sentence; empty text takes the correction away.

        False where the article is not stored or has no such sentence.
        """
        from rawi.library import corrections

        return self._database.write(
            lambda db: corrections.put(db, articles.body(db, key), target, segment, text)
        )

    def remove_correction(self, correction: Correction) -> None:
        """Take one away, also one whose sentence the article has no more."""
        from rawi.library import corrections

        self._database.write(lambda db: corrections.remove(db, correction))

    def terms(self) -> list[GlossaryTerm]:
        """The reader's glossary, by languages, then by term."""
        from rawi.library import glossary

        return self._database.read(glossary.terms)

    def put_terms(self, terms: Sequence[GlossaryTerm]) -> None:
        """Keep terms (their `id` is not looked at); one that is there for these languages is called anew.

        RawiError TERM_UNUSABLE as `glossary.cleaned`, and then nothing has changed.
        """
        from rawi.library import glossary

        self._database.write(lambda db: glossary.put(db, terms))

    def change_term(self, term: GlossaryTerm) -> None:
        """Replace the term with this `id`; another one that says the same is replaced too. RawiError as `put_terms`."""
        from rawi.library import glossary

        self._database.write(lambda db: glossary.change(db, term))

    def remove_terms(self, ids: Sequence[int]) -> None:
        """Take terms out of the glossary."""
        from rawi.library import glossary

        self._database.write(lambda db: glossary.remove(db, ids))

    def pronunciations(self) -> list[Pronunciation]:
        """How the reader wants words said, by languages (those for all first), then by word."""
        from rawi.library import pronunciations

        return self._database.read(pronunciations.of)

    def put_pronunciations(self, new: Sequence[Pronunciation]) -> None:
        """Keep pronunciations (their `id` is not looked at); a word that is there for this language is said anew.

        RawiError PRONUNCIATION_UNUSABLE as `pronunciations.cleaned`, and then nothing has changed.
        """
        from rawi.library import pronunciations

        self._database.write(lambda db: pronunciations.put(db, new))

    def change_pronunciation(self, new: Pronunciation) -> None:
        """Replace the one with this `id`; another of the same word is replaced too. RawiError as `put_pronunciations`."""
        from rawi.library import pronunciations

        self._database.write(lambda db: pronunciations.change(db, new))

    def remove_pronunciations(self, ids: Sequence[int]) -> None:
        """Take pronunciations out."""
        from rawi.library import pronunciations

        self._database.write(lambda db: pronunciations.remove(db, ids))

    def backup(
        self, path: Path, progress: Progress = ignore_progress, cancelled: IsCancelled = never_cancelled
    ) -> None:
        """The whole library as one file; OUTPUT_FAILED or DISK_FULL where it cannot be written, Cancelled."""
        self._database.backup(path, progress, cancelled)

    def restore(
        self, path: Path, progress: Progress = ignore_progress, cancelled: IsCancelled = never_cancelled
    ) -> None:
        """Replace the library by a backup; BACKUP_BROKEN, LIBRARY_NEWER, Cancelled, and then nothing has changed."""
        self._database.restore(path, progress, cancelled)

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        self._database.close()
