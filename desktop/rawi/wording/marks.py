"""A mark in, its explanation out."""

from rawi.article.translation import Mark, MarkKind
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_TEXTS = {
    MarkKind.NUMBER_LOST: QT_TRANSLATE_NOOP("marks", "The number {detail} of the original is missing here."),
    MarkKind.NUMBER_ADDED: QT_TRANSLATE_NOOP("marks", "The number {detail} does not stand in the original."),
    MarkKind.NUMBER_FORMAT: QT_TRANSLATE_NOOP("marks", "A number may be read wrongly: {detail}."),
    MarkKind.NUMBER_SCALE: QT_TRANSLATE_NOOP("marks", "A number has another magnitude: {detail}."),
    MarkKind.PERCENT: QT_TRANSLATE_NOOP("marks", "The percentage {detail} may be wrong."),
    MarkKind.ADDRESS_LOST: QT_TRANSLATE_NOOP("marks", "{detail} of the original is missing here."),
    MarkKind.CUT: QT_TRANSLATE_NOOP("marks", "This sentence could not be translated as a whole."),
}


def explain(mark: Mark) -> str:
    """Why the reader should look at the original."""
    return translate("marks", _TEXTS[mark.kind]).replace("{detail}", mark.detail)
