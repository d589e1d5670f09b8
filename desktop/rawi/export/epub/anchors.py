"""The ids of a book and where its notes lead; each id is given once, in the order the book is written."""

from collections.abc import Iterable

from rawi.article.translation import Spot, View
from rawi.export.epub.book import Book, Chapter
from rawi.export.epub.labels import BookLabels
from rawi.export.epub.words import Words


def segment_id(segment: str, *, translated: bool) -> str:
    """The id of a sentence in a book: an XML name, so it begins with a letter; "t" for its translation."""
    return f"{'t' if translated else 's'}-{segment}"


class Anchors:
    """Made once for a book; `begin` each chapter. `marked` are the chapter's sentences with marks so far, and their numbers;
    `formulas` the names of chapters that have any.
    """

    def __init__(self, book: Book) -> None:
        self.labels: BookLabels = book.labels
        self.marked: list[tuple[int, Words]] = []
        self.formulas: set[str] = set()
        self._book = book
        labels = dict.fromkeys((*book.notes, *book.references))
        self._numbers = {label: number for number, label in enumerate(labels, 1)}
        self._used: set[str] = set()
        self._within: dict[str, str] = {}
        self._marks = 0
        self._chapter = ""

    def begin(self, chapter: Chapter) -> None:
        """The ids that follow stand in this chapter."""
        self._chapter = chapter.name
        self.marked = []

    def mathematical(self) -> None:
        """This chapter has a formula: the package must say so."""
        self.formulas.add(self._chapter)

    def once(self, key: str) -> str:
        """The id where it is still free, else ""."""
        if key in self._used:
            return ""
        self._used.add(key)
        return key

    def within(self, place: str, keys: Iterable[str]) -> None:
        """What has these ids has no element of its own: it is shown by the element with the id `place`."""
        self._within.update(dict.fromkeys(keys, place))

    def has(self, key: str) -> bool:
        """Whether an element has this id."""
        return key in self._used

    def place(self, key: str) -> str:
        """The id of the element that shows what has this id; "" where none does."""
        return key if self.has(key) else self._within.get(key, "")

    def words(self, words: Words) -> tuple[tuple[int, int], ...]:
        """The characters of each of a sentence's words, where the book's voice tells them apart."""
        voice = self._book.voice
        return voice.words(Spot(words.segment, words.translated), words.text) if voice else ()

    def reference(self, label: str) -> tuple[str, str]:
        """Where a footnote's reference leads ("" where the book has no such note), and the id of the reference."""
        chapter = self._book.notes.get(label)
        if chapter is None:
            return "", ""
        number = self._numbers[label]
        return self._to(chapter, f"note-{number}"), self.once(f"reference-{number}")

    def sentence(self, segment: str) -> str:
        """Where a link to a sentence leads, in the book's language; "" where the book has it not."""
        chapter, whole = self._book.places.get(segment), self._book.whole
        if chapter is None:
            return ""
        other = self._book.view is View.TRANSLATION and whole is not None and segment in whole.translations
        return self._to(chapter, segment_id(segment, translated=other))

    def note(self, label: str) -> tuple[str, str]:
        """The id of a footnote's text, and where its first reference is ("" where nothing refers to it)."""
        number = self._numbers.get(label, 0)
        chapter = self._book.references.get(label)
        back = self._to(chapter, f"reference-{number}") if chapter else ""
        return (self.once(f"note-{number}") if number else ""), back

    def mark(self, words: Words) -> tuple[str, str]:
        """Where the sign of a sentence with marks leads, and its id."""
        self._marks += 1
        self.marked.append((self._marks, words))
        return f"#mark-{self._marks}", f"marked-{self._marks}"

    def _to(self, chapter: str, key: str) -> str:
        return f"#{key}" if chapter == self._chapter else f"{chapter}#{key}"
