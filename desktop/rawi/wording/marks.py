"""A mark in, its explanation out."""

from collections.abc import Sequence

from rawi.article.translation import Mark, MarkKind, Translation
from rawi.wording.figures import figure
from rawi.wording.isolation import isolated
from rawi.wording.keys import filled
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_TEXTS = {
    MarkKind.CUT: QT_TRANSLATE_NOOP("marks", "This sentence could not be translated as a whole."),
    MarkKind.COPY: QT_TRANSLATE_NOOP(
        "marks", "These words were left in the language of the original: {detail}"
    ),
    MarkKind.LOOP: QT_TRANSLATE_NOOP(
        "marks",
        "The same words repeat here and not in the original; the translation has gone wrong: {detail}",
    ),
    MarkKind.PART_LOST: QT_TRANSLATE_NOOP(
        "marks", "This is much shorter than the original; a part may be missing."
    ),
    MarkKind.NUMBER_SCALE: QT_TRANSLATE_NOOP("marks", "A number has another magnitude: {detail}."),
    MarkKind.NUMBER_LOST: QT_TRANSLATE_NOOP("marks", "The number {detail} of the original is missing here."),
    MarkKind.NUMBER_ADDED: QT_TRANSLATE_NOOP("marks", "The number {detail} does not stand in the original."),
    MarkKind.NUMBER_FORMAT: QT_TRANSLATE_NOOP("marks", "A number may be read wrongly: {detail}."),
    MarkKind.PERCENT: QT_TRANSLATE_NOOP("marks", "The percentage {detail} may be wrong."),
    MarkKind.CURRENCY: QT_TRANSLATE_NOOP("marks", "The currency may not be that of the original: {detail}."),
    MarkKind.UNIT: QT_TRANSLATE_NOOP(
        "marks", "The unit of measure may be another one here; the original says {detail}."
    ),
    MarkKind.DATE: QT_TRANSLATE_NOOP(
        "marks", "The day or month may be another one here; the original says {detail}."
    ),
    MarkKind.NAME_LOST: QT_TRANSLATE_NOOP("marks", "The name {detail} of the original is missing here."),
    MarkKind.TERM_LOST: QT_TRANSLATE_NOOP("marks", "{detail} from your glossary is missing here."),
    MarkKind.ADDRESS_LOST: QT_TRANSLATE_NOOP("marks", "{detail} of the original is missing here."),
    MarkKind.PART_ADDED: QT_TRANSLATE_NOOP(
        "marks", "This is much longer than the original; something may have been added."
    ),
    MarkKind.LOW_CONFIDENCE: QT_TRANSLATE_NOOP("marks", "The translation engine is unsure of this sentence."),
}
_UNTRANSLATED = QT_TRANSLATE_NOOP("marks", "This sentence was left in the language of the original.")


def explain(mark: Mark) -> str:
    """Why the reader should look at the original; what is quoted keeps its own direction."""
    if mark.kind is MarkKind.COPY and not mark.detail:
        return translate("marks", _UNTRANSLATED)
    detail = f"\u2068{mark.detail}\u2069" if not mark.detail.isalnum() else mark.detail
    return translate("marks", _TEXTS[mark.kind]).replace("{detail}", detail)


def reasons(marks: Sequence[Mark]) -> str:
    """All of them."""
    return " ".join(explain(mark) for mark in marks)


def here(marks: Sequence[Mark]) -> str:
    """The caret came to a marked sentence."""
    return translate("marks", "Marked: {reasons}").replace("{reasons}", reasons(marks))


def said(translation: Translation, number: int, total: int) -> str:
    """How a jump to a marked sentence is announced."""
    text = translate("marks", "Mark {number} of {total}: {reasons}")
    slots = {"number": figure(number), "total": figure(total), "reasons": reasons(translation.marks)}
    for name, value in slots.items():
        text = text.replace("{" + name + "}", value)
    return f"{text} {translation.text}"


def row(translation: Translation) -> str:
    """A row of the list: the sentence, and why."""
    return f"{isolated(translation.text)}\n{isolated(reasons(translation.marks))}"


def title() -> str:
    """What the list is called."""
    return translate("marks", "Marked sentences")


def go_there() -> str:
    """What Enter does in the list."""
    return translate("marks", "Go there")


def count(shown: int, total: int) -> str:
    """How many there are, and are left by the filter."""
    if shown == total:
        return translate("marks", "Marked sentences: {total}. Enter goes to one.").replace(
            "{total}", figure(total)
        )
    text = translate("marks", "{shown} of {total} marked sentences")
    return text.replace("{shown}", figure(shown)).replace("{total}", figure(total))


def original() -> str:
    """Stands before the original of a sentence."""
    return translate("marks", "Original:")


def not_marked() -> str:
    """There is nothing to explain."""
    return translate("marks", "This sentence is not marked.")


def none() -> str:
    """The translation has no marks."""
    return translate("marks", "No sentence of this translation is marked.")


def none_left() -> str:
    """A jump that found nothing."""
    return translate("marks", "No more marks in this direction")


def not_translated() -> str:
    """There are no marks without a translation."""
    return filled(translate("marks", "The article is not translated. {key} translates it."), key="translate")
