"""Where the reader is, in words."""

from rawi.wording.figures import counted, decimal, figure
from rawi.wording.isolation import enumerated, within
from rawi.wording.translator import translate


def where(section: str, page: str, ahead: str) -> str:
    """ "The art of reading aloud, Page 12, 40 percent, 2 minutes left to listen"; without a page where that is not known."""
    return enumerated([section, page, ahead])


def ahead(percent: int, minutes: int, narrator: str = "") -> str:
    """ "40 percent, 2 minutes left to listen", and who narrates where that is known."""
    text = translate("places", "{percent} percent, {time}")
    left = counted("places", "%n minute left to listen", "%n minutes left to listen", minutes)
    said = text.replace("{percent}", figure(percent)).replace("{time}", left)
    return enumerated([said, narrated(narrator)]) if narrator else said


def narrated(narrator: str) -> str:
    """Who reads the book."""
    text = translate("places", "narrated by {name}")
    return text.replace("{name}", within(text, narrator))


def heading(text: str, level: int) -> str:
    """How a jump to a heading is announced."""
    said = translate("places", "{text}, heading level {level}")
    return said.replace("{text}", text).replace("{level}", figure(level))


def level(number: int) -> str:
    """How deep a row of a tree stands, or a section of the contents."""
    return translate("self voicing", "level {level}").replace("{level}", figure(number))


def table_size(rows: int, columns: int) -> str:
    """How large a table is."""
    return enumerated(
        (counted("places", "%n row", "%n rows", rows), counted("places", "%n column", "%n columns", columns))
    )


def table(rows: int, columns: int, first: str) -> str:
    """How a table is announced: its size and the words of its first cell."""
    text = translate("places", "Table, {size}: {first}")
    text = text.replace("{size}", table_size(rows, columns))
    return text.replace("{first}", within(text, first))


def footnote(name: str, text: str = "") -> str:
    """What a footnote is called, and what it says."""
    called = translate("places", "Footnote {name}").replace("{name}", name)
    return f"{called}: {text}" if text else called


def hit(number: int, total: int) -> str:
    """Which of the places where words stand this is."""
    text = translate("places", "{number} of {total}")
    return text.replace("{number}", figure(number)).replace("{total}", figure(total))


def again(which: str) -> str:
    """The search came to the end and began anew."""
    return translate("places", "From the other end, {which}").replace("{which}", which)


def none_left(kind: str) -> str:
    """A jump that found nothing; `kind` is the jump's code."""
    texts = {
        "heading": translate("places", "No more headings in this direction"),
        "link": translate("places", "No more links in this direction"),
        "list": translate("places", "No more lists in this direction"),
        "table": translate("places", "No more tables in this direction"),
        "quote": translate("places", "No more quotes in this direction"),
        "image": translate("places", "No more pictures in this direction"),
        "doubtful": translate("places", "No more doubtful words in this direction"),
        "section": translate("places", "No more sections in this direction"),
        "page": translate("places", "No more pages in this direction"),
        "past": translate("places", "The article ends here"),
        "words": translate("places", "The words do not stand in this article"),
    }
    return texts[kind]


def nothing_around() -> str:
    """There is nothing to get out of."""
    return translate("places", "The caret is not in a list, table or quote")


def speed(value: float) -> str:
    """The speed of the voice."""
    return translate("places", "Speed {speed}").replace("{speed}", decimal(value))
