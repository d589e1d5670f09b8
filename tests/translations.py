"""Translations as the pipeline hands them over, of a text that a test says."""

from collections.abc import Callable
from types import MappingProxyType

from rawi.article.model import Article
from rawi.article.translation import Leg, Mark, TranslatedArticle, Translation
from rawi.translate.inline.sentence import Sentence, sentence

Marks = Callable[[int], tuple[Mark, ...]]


def translated(
    article: Article,
    say: Callable[[str], str | None],
    marks: Marks = lambda _number: (),
    target: str = "pt",
    engine: str = "fake",
) -> TranslatedArticle:
    """Every sentence as `say` puts it (None leaves it as it is), with its links, emphasis and footnotes; `marks` by its number."""
    known: dict[str, Translation] = {}
    given = [sentence(block, segment) for block in article.blocks for segment in block.segments]
    for number, each in enumerate(given):
        text = say(each.text)
        if text is not None:
            known[each.id] = said(each, text, marks(number))
    legs = (Leg(engine, article.language, target),)
    return TranslatedArticle(article, article.language, target, legs, MappingProxyType(known))


def said(given: Sentence, text: str, marks: tuple[Mark, ...] = ()) -> Translation:
    """One sentence's translation; its phrases are not known, as where the reader wrote it."""
    return Translation(given.id, text, marks, given.placed(text, ()))
