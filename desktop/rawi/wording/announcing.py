"""What is announced while an article is read aloud, in words."""

from collections.abc import Callable, Mapping

from rawi.library.model import Colour
from rawi.speech.announcing import About, Announcement
from rawi.wording import notes, places
from rawi.wording.figures import counted, figure
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_TEXTS = {
    About.TITLE: QT_TRANSLATE_NOOP("announcing", "Title"),
    About.HEADING: QT_TRANSLATE_NOOP("announcing", "Heading level {number}"),
    About.QUOTE: QT_TRANSLATE_NOOP("announcing", "Quote"),
    About.INNER_QUOTE: QT_TRANSLATE_NOOP("announcing", "Quote within the quote"),
    About.QUOTE_END: QT_TRANSLATE_NOOP("announcing", "End of quote"),
    About.INNER_QUOTE_END: QT_TRANSLATE_NOOP("announcing", "End of the inner quote"),
    About.LIST_END: QT_TRANSLATE_NOOP("announcing", "End of list"),
    About.INNER_LIST_END: QT_TRANSLATE_NOOP("announcing", "End of the inner list"),
    About.ROW: QT_TRANSLATE_NOOP("announcing", "Row {number}"),
    About.TABLE_END: QT_TRANSLATE_NOOP("announcing", "End of table"),
    About.IMAGE: QT_TRANSLATE_NOOP("announcing", "Picture"),
    About.CAPTION: QT_TRANSLATE_NOOP("announcing", "Caption"),
    About.CODE: QT_TRANSLATE_NOOP("announcing", "Code"),
    About.CODE_END: QT_TRANSLATE_NOOP("announcing", "End of code"),
    About.RELATED: QT_TRANSLATE_NOOP("announcing", "Related story"),
}


def words(told: Announcement) -> str:
    """ "Heading level 2", "List with 3 items", "Table with 4 rows and 2 columns"."""
    if told.about in _COUNTED:
        return _COUNTED[told.about](told)
    return translate("announcing", _TEXTS[told.about]).replace("{number}", figure(told.number))


def _list(told: Announcement) -> str:
    return counted("announcing", "List with %n item", "List with %n items", told.number)


def _inner_list(told: Announcement) -> str:
    return counted("announcing", "Inner list with %n item", "Inner list with %n items", told.number)


def _table(told: Announcement) -> str:
    rows = counted("announcing", "%n row", "%n rows", told.number)
    columns = counted("announcing", "%n column", "%n columns", told.columns)
    text = translate("announcing", "Table with {rows} and {columns}")
    return text.replace("{rows}", rows).replace("{columns}", columns)


def _links(told: Announcement) -> str:
    if told.number == 1:
        return translate("announcing", "Link")
    return counted("announcing", "%n link", "%n links", told.number)


def _highlight(told: Announcement) -> str:
    return notes.coloured(next((each for each in Colour if each.value == told.name), Colour.YELLOW))


_COUNTED: Mapping[About, Callable[[Announcement], str]] = {
    About.LIST: _list,
    About.INNER_LIST: _inner_list,
    About.TABLE: _table,
    About.LINKS: _links,
    About.HIGHLIGHT: _highlight,
    About.FOOTNOTE: lambda told: places.footnote(told.name),
}


def skim(*, wanted: bool) -> str:
    """Skimming began or ended."""
    if wanted:
        return translate("announcing", "Skimming: only headings and first sentences are read")
    return translate("announcing", "Everything is read")


def bilingual(*, wanted: bool) -> str:
    """Reading each sentence in both languages began or ended."""
    if wanted:
        return translate("announcing", "Each sentence is read in both languages")
    return translate("announcing", "Each paragraph is read in one language, then in the other")


def narration(*, wanted: bool) -> str:
    """Books that bring a recording along are read by their narrators from now on, or by voices."""
    if wanted:
        return translate("announcing", "A book’s own narrator reads where there is one")
    return translate("announcing", "A voice reads, also where a book has a narrator")
