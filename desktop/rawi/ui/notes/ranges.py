"""Between characters of the shown document and places in the article's sentences, both ways."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor

from rawi.article.model import Article, Segment
from rawi.article.translation import Spot
from rawi.library.anchors import Anchor, anchor_of, same
from rawi.library.model import Note, NoteKind
from rawi.ui.article_document import ArticleDocument
from rawi.ui.shown_pieces import Place, len_utf16


@dataclass(frozen=True, slots=True)
class Marked:
    """What a note is made of: where it begins and ends in the article's sentences, and the words."""

    start: Anchor
    end: Anchor
    start_offset: int
    end_offset: int
    quote: str


def at_spot(article: Article, document: ArticleDocument, spot: Spot, position: int | None) -> Marked | None:
    """The place in a sentence where a bookmark goes: its character at `position`, else its beginning."""
    anchor, segment = anchor_of(article, spot.segment), _segment(article, spot.segment)
    if anchor is None or segment is None:
        return None
    place = document.place(spot)
    inside = place is not None and position is not None and place.start <= position < place.end
    offset = offset_in(document, place, position, segment) if place and position is not None and inside else 0
    return Marked(anchor, anchor, offset, offset, segment.text)


def of_selection(article: Article, document: ArticleDocument, start: int, end: int) -> Marked | None:
    """The selected characters; of a translation its whole sentences. None where no sentence is selected."""
    places = document.places(start, end)
    if not places:
        return None
    first, last = places[0], places[-1]
    anchors = anchor_of(article, first.spot.segment), anchor_of(article, last.spot.segment)
    segments = _segment(article, first.spot.segment), _segment(article, last.spot.segment)
    if anchors[0] is None or anchors[1] is None or segments[0] is None or segments[1] is None:
        return None
    begin = offset_in(document, first, start, segments[0])
    finish = len(segments[1].text) if last.spot.translated else offset_in(document, last, end, segments[1])
    return Marked(
        anchors[0], anchors[1], begin, finish, _quote(article, segments[0], begin, segments[1], finish)
    )


def shown(article: Article, document: ArticleDocument, note: Note) -> tuple[int, int] | None:
    """Where a note stands in the document; None where it is not shown. A bookmark's sentence is its range."""
    first, last = _place(article, document, note.start), _place(article, document, note.end)
    if first is None or last is None:
        return None
    if note.kind is NoteKind.BOOKMARK:
        return first.start, first.end
    start = first.start if first.spot.translated else _position(document, first, note.start_offset)
    end = last.end if last.spot.translated else _position(document, last, note.end_offset)
    return (start, end) if start < end else None


def segment_of(article: Article, anchor: Anchor) -> str:
    """The sentence of an anchor in this article, "" where it is gone."""
    return same(article, anchor) or ""


def _place(article: Article, document: ArticleDocument, anchor: Anchor) -> Place | None:
    return document.place(Spot(anchor.segment)) or document.place(Spot(segment_of(article, anchor)))


def _segment(article: Article, key: str) -> Segment | None:
    return next((each for each in article.segments if each.id == key), None)


def _text(document: ArticleDocument, start: int, end: int) -> str:
    cursor = QTextCursor(document.document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def offset_in(document: ArticleDocument, place: Place, position: int, segment: Segment) -> int:
    """Characters of the sentence before a position of the document; 0 in a translation."""
    if place.spot.translated or position <= place.start:
        return 0
    return min(len(segment.text), len(_text(document, place.start, min(position, place.end))))


def _position(document: ArticleDocument, place: Place, offset: int) -> int:
    return place.start + len_utf16(_text(document, place.start, place.end)[:offset])


def _quote(article: Article, first: Segment, begin: int, last: Segment, finish: int) -> str:
    """The words from one place to another."""
    if first is last:
        return first.text[begin:finish]
    order = article.segments
    between = order[order.index(first) + 1 : order.index(last)]
    return " ".join([first.text[begin:], *(each.text for each in between), last.text[:finish]])
