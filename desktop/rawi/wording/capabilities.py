"""A row of the table of capabilities in, its cells in the reader's language out."""

from rawi.capabilities import Capability
from rawi.speech.port import Quality
from rawi.wording.isolation import enumerated, within
from rawi.wording.names import engine_name, language_name
from rawi.wording.own_no import OWN_NO
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

HEADINGS = (
    QT_TRANSLATE_NOOP("capabilities", "Language"),
    QT_TRANSLATE_NOOP("capabilities", "Translation"),
    QT_TRANSLATE_NOOP("capabilities", "Voice"),
    QT_TRANSLATE_NOOP("capabilities", "Text in pictures"),
    QT_TRANSLATE_NOOP("capabilities", "Rawi’s own words"),
)
_SPEECH = {
    Quality.GOOD: QT_TRANSLATE_NOOP("capabilities", "good"),
    Quality.PLAIN: QT_TRANSLATE_NOOP("capabilities", "plain"),
    Quality.BASIC: QT_TRANSLATE_NOOP("capabilities", "basic"),
}


def headings() -> tuple[str, ...]:
    """The columns' headings."""
    return tuple(translate("capabilities", text) for text in HEADINGS)


def cells(row: Capability) -> tuple[str, ...]:
    """The row's cells, in the order of `headings`."""
    no = no_in(row.language)
    yes = translate("capabilities", "yes")
    return (
        language_name(row.language),
        _translation(row, no),
        translate("capabilities", _SPEECH[row.speech]) if row.speech else no,
        yes if row.pictures else no,
        yes if row.interface else no,
    )


def line(row: Capability) -> str:
    """The row as one line to be heard: each cell after its heading."""
    name, *rest = cells(row)
    told = (f"{heading}: {cell}" for heading, cell in zip(headings()[1:], rest, strict=True))
    return f"{name} ({row.language}). " + "; ".join(told)


def no_in(language: str) -> str:
    """ "no", and behind it the word of that language where it is another."""
    word, own = translate("capabilities", "no"), OWN_NO[language]
    return word if own == word else f"{word} ({within(word, own)})"


def _translation(row: Capability, no: str) -> str:
    into, out_of = (enumerated([engine_name(each) for each in engines]) for engines in (row.into, row.out_of))
    if row.into == row.out_of:
        return into or no
    text = translate("capabilities", "into it: {into}; from it: {out_of}")
    return text.replace("{into}", into or no).replace("{out_of}", out_of or no)
