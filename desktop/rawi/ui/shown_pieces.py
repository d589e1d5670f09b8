"""The pieces of a document in order, and where each sentence of them stands; places move along when something is put before them."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.render.pieces import Piece


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands: characters `start` to `end` of the document; `signs` as in `render.runs.Shown`."""

    spot: Spot
    start: int
    end: int
    signs: tuple[tuple[int, int], ...] = ()

    def at(self, text: str, offset: int) -> int:
        """Where a character of the sentence's `text` stands."""
        signs = sum(size for place, size in self.signs if place <= offset)
        return self.start + len_utf16(text[:offset]) + signs


Sentences = tuple[Place, ...]
"""The sentences of a piece, counted from its start."""


@dataclass(slots=True, eq=False)
class Record:
    """A piece, where it begins in the document, and its sentences."""

    piece: Piece
    start: int
    sentences: Sentences

    def place(self, number: int) -> Place:
        """Where its sentence with this number stands."""
        own = self.sentences[number]
        return replace(own, start=self.start + own.start, end=self.start + own.end)


class ShownPieces:
    """All positions are the document's (UTF-16 units)."""

    def _forget(self) -> None:
        self._records: list[Record] = []
        self._by_spot: dict[Spot, tuple[Record, int]] = {}

    @property
    def pieces(self) -> list[Piece]:
        """What is shown, in order."""
        return [record.piece for record in self._records]

    def _put(self, index: int, record: Record, grown: int) -> None:
        """Another piece at this index; the document has grown by so much there."""
        for later in self._records[index:]:
            later.start += grown
        self._records.insert(index, record)
        self._note(record)

    def _reput(self, index: int, piece: Piece, sentences: Sentences, grown: int) -> None:
        """Other words in the place of a piece."""
        record = self._records[index]
        for own in record.sentences:
            if self._by_spot.get(own.spot, (None, 0))[0] is record:
                del self._by_spot[own.spot]
        record.piece, record.sentences = piece, sentences
        for later in self._records[index + 1 :]:
            later.start += grown
        self._note(record)

    def _note(self, record: Record) -> None:
        for number, own in enumerate(record.sentences):
            self._by_spot.setdefault(own.spot, (record, number))

    def exact(self, spot: Spot) -> Place | None:
        """Where this sentence stands in this language."""
        found = self._by_spot.get(spot)
        return found[0].place(found[1]) if found else None

    def place(self, spot: Spot) -> Place | None:
        """Where the sentence stands; its counterpart where it is not shown; None where neither is."""
        return self.exact(spot) or self.exact(Spot(spot.segment, not spot.translated))

    def _index(self, position: int) -> int:
        """The piece at a position of the document, -1 before the first."""
        return bisect_right(self._records, position, key=lambda record: record.start) - 1

    def _from(self, position: int) -> Iterator[Place]:
        """The sentences from the piece at a position on."""
        for record in self._records[max(0, self._index(position)) :]:
            yield from (record.place(number) for number in range(len(record.sentences)))

    def places(self, start: int, end: int) -> list[Place]:
        """The sentences that the characters `start` to `end` touch, in order."""
        found = []
        for place in self._from(start):
            if place.start >= end:
                break
            if place.end > start:
                found.append(place)
        return found

    def spot_at(self, position: int) -> Spot | None:
        """The sentence at a position of the document, or the last one before it."""
        for record in reversed(self._records[: self._index(position) + 1]):
            before = [own.spot for own in record.sentences if record.start + own.start <= position]
            if before:
                return before[-1]
        return next((place.spot for place in self._from(0)), None)

    def piece_at(self, position: int) -> Piece | None:
        """The piece at a position of the document."""
        index = self._index(position)
        return self._records[index].piece if index >= 0 else None

    def section_at(self, position: int) -> int:
        """The number of the section at a position, -1 for the head."""
        piece = self.piece_at(position)
        return piece.section if piece else -1

    def starts(self, kind: BlockKind) -> Iterator[tuple[int, Piece]]:
        """Where pieces of this kind begin, and they."""
        for record in self._records:
            if record.piece.kind is kind and not record.piece.continued:
                yield record.start, record.piece

    def groups(self) -> Iterator[tuple[BlockKind, int, int]]:
        """Runs of list items, and each table: its kind, where it begins, and where the piece behind it does (-1: there is none)."""
        count, number = len(self._records), 0
        while number < count:
            record = self._records[number]
            end = number + 1
            if record.piece.kind is BlockKind.LIST_ITEM:
                while end < count and self._records[end].piece.kind is BlockKind.LIST_ITEM:
                    end += 1
            if record.piece.kind is BlockKind.LIST_ITEM or record.piece.rows:
                after = self._records[end].start if end < count else -1
                yield record.piece.kind, record.start, after
            number = end

    def picture_alt(self, digest: str) -> str:
        """The words that stand for a picture."""
        shown = (piece for _, piece in self.starts(BlockKind.IMAGE) if piece.resource == digest)
        return next(("".join(run.text for run in piece.text.runs) for piece in shown), "")

    def note_start(self, label: str) -> int | None:
        """Where a footnote's own text begins."""
        return next((start for start, piece in self.starts(BlockKind.FOOTNOTE) if piece.note == label), None)

    def section_start(self, section: int) -> int | None:
        """Where a section begins."""
        return next((record.start for record in self._records if record.piece.section == section), None)

    def block_range(self, number: int) -> range:
        """The indices of the pieces of a block of the article; empty where it is not shown."""
        found = [n for n, record in enumerate(self._records) if record.piece.block == number]
        return range(found[0], found[-1] + 1) if found else range(0)


def len_utf16(text: str) -> int:
    """Qt counts UTF-16 units: a character above U+FFFF is two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
