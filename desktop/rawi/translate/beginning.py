"""Article and target in, what a translation of it begins with out: its models, and what it will leave as it is."""

from rawi.article.model import Article, BlockKind
from rawi.article.translation import TranslatedArticle
from rawi.text.language import primary
from rawi.translate.planning import languages
from rawi.translate.routes import Engines


def begin(article: Article, engines: Engines, target: str, engine: str = "") -> TranslatedArticle:
    """The article before its first sentence is translated; RawiError SAME_LANGUAGE, LANGUAGE_UNKNOWN or PAIR_MISSING."""
    main, wanted = languages(article, target)
    legs = tuple(step.leg for step in engines.route(main, wanted, engine))
    return TranslatedArticle(article, main, target, legs)


def unreachable(article: Article, engines: Engines, target: str) -> tuple[str, ...]:
    """The languages of paragraphs of the story that stay as they are because no pack goes from them to the target."""
    pairs, wanted = engines.pairs(), primary(target)
    languages = {
        primary(block.language): None
        for block in article.blocks
        if not block.furniture and block.kind is not BlockKind.CODE and any(c.isalpha() for c in block.text)
    }
    return tuple(each for each in languages if each not in ("und", wanted) and (each, wanted) not in pairs)
