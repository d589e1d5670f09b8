"""A sentence and its translation in, the marks that a reader should know of out."""

from rawi.article.translation import Mark, MarkKind
from rawi.translate import number_guard
from rawi.translate.stepping import Stepped


def of(source: str, stepped: Stepped, source_language: str, target_language: str) -> tuple[Mark, ...]:
    """Each doubt once; none about a sentence that was left as it is but that it was."""
    if stepped.cut:
        return (Mark(MarkKind.CUT),)
    lost = tuple(Mark(MarkKind.ADDRESS_LOST, token) for token in stepped.lost)
    return tuple(
        dict.fromkeys(lost + number_guard.check(source, stepped.text, source_language, target_language))
    )
