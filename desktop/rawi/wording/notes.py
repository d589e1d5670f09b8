"""The reader's bookmarks, highlights and notes, in words."""

from rawi.library.model import Colour, Note, NoteKind
from rawi.wording.figures import figure
from rawi.wording.isolation import enumerated
from rawi.wording.keys import filled
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_QUOTE = 160
_HIGHLIGHTS = {
    Colour.YELLOW: QT_TRANSLATE_NOOP("notes", "Highlight, yellow"),
    Colour.GREEN: QT_TRANSLATE_NOOP("notes", "Highlight, green"),
    Colour.BLUE: QT_TRANSLATE_NOOP("notes", "Highlight, blue"),
    Colour.PINK: QT_TRANSLATE_NOOP("notes", "Highlight, pink"),
}


def kind(note: Note) -> str:
    """What it is."""
    if note.kind is NoteKind.BOOKMARK:
        return translate("notes", "Bookmark")
    return coloured(note.colour)


def coloured(colour: Colour) -> str:
    """A highlight of this colour."""
    return translate("notes", _HIGHLIGHTS[colour])


def row(note: Note, section: str) -> str:
    """A row of the list: what it is, where, the words, and what the reader wrote."""
    parts = [enumerated([kind(note), section]), short(note.quote)]
    if note.text:
        parts.append(written(note.text))
    return ": ".join(parts[:2]) + "".join(f"\n{part}" for part in parts[2:])


def said(note: Note, number: int, total: int) -> str:
    """How a jump to it is announced."""
    text = translate("notes", "{kind} {number} of {total}")
    text = (
        text.replace("{kind}", kind(note))
        .replace("{number}", figure(number))
        .replace("{total}", figure(total))
    )
    return f"{text}: {short(note.quote)}" + (f" {written(note.text)}" if note.text else "")


def written(text: str) -> str:
    """What the reader wrote."""
    return translate("notes", "Note: {text}").replace("{text}", text)


def highlighted(colour: Colour, quote: str) -> str:
    """What of a paragraph the reader has highlighted, and how."""
    return f"{coloured(colour)}: {short(quote)}"


def short(quote: str) -> str:
    """The beginning of a quote."""
    text = " ".join(quote.split())
    return text if len(text) <= _QUOTE else text[: _QUOTE - 1] + "…"


def added(note: Note) -> str:
    """A bookmark or highlight was made."""
    if note.kind is NoteKind.BOOKMARK:
        return translate("notes", "Bookmark set: {quote}").replace("{quote}", short(note.quote))
    return highlighted(note.colour, note.quote)


def removed(note: NoteKind) -> str:
    """It was taken away."""
    if note is NoteKind.BOOKMARK:
        return translate("notes", "Bookmark removed")
    return translate("notes", "Highlight removed")


def no_more(kind_of: NoteKind) -> str:
    """There is none to jump to."""
    if kind_of is NoteKind.BOOKMARK:
        text = translate("notes", "This article has no bookmarks. {key} sets one.")
        return filled(text, key="bookmark")
    return translate("notes", "This article has no highlights.")


def saved(text: str) -> str:
    """A note was written or emptied."""
    return translate("notes", "Note saved") if text else translate("notes", "Note removed")


def not_stored() -> str:
    """The article is not in the library."""
    return translate("notes", "This article is not in the library, so nothing can be kept with it.")
