"""An article and a wish in, what is to be done out: which sentences, in which order, by which models."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.translation import Leg, Term
from rawi.text.language import primary
from rawi.translate.order import Task, tasks
from rawi.translate.routes import Engines, Route
from rawi.translate.terms import Matcher
from rawi.translate.wish import Wish


@dataclass(frozen=True, slots=True)
class Plan:
    """`tasks` in order; `routes` by language, without those that no installed pack reaches the target from.

    `glossaries` finds the reader's terms, by language. `main` is the article's language and `into` the target's, as primary codes; `target` is what was asked for.
    """

    article: Article
    main: str
    target: str
    wish: Wish
    tasks: tuple[Task, ...]
    routes: Mapping[str, Route]
    glossaries: Mapping[str, Matcher] = field(default_factory=dict)

    @property
    def into(self) -> str:
        """The target's language."""
        return primary(self.target)

    @property
    def pair_missing(self) -> RawiError:
        """Said where nothing leads from the article's language to the target."""
        return RawiError(Code.PAIR_MISSING, source=self.main, target=self.into)

    def legs(self, language: str) -> tuple[Leg, ...]:
        """The models from a language; none without a route."""
        return tuple(step.leg for step in self.routes.get(language, ()))


def terms_of(wish: Wish, language: str) -> tuple[Term, ...]:
    """The reader's terms for texts in a language."""
    return tuple(term for term in wish.glossary if term.language in ("", language))


def languages(article: Article, target: str, source: str | None = None) -> tuple[str, str]:
    """Primary codes of the article's language and the target's; RawiError SAME_LANGUAGE or LANGUAGE_UNKNOWN."""
    main, into = primary(source or article.language), primary(target)
    if main == into:
        raise RawiError(Code.SAME_LANGUAGE, language=into)
    if main == "und":
        raise RawiError(Code.LANGUAGE_UNKNOWN)
    return main, into


def plan(
    article: Article, engines: Engines, target: str, source: str | None, wish: Wish, first: str | None = None
) -> Plan:
    """What is to be done; RawiError SAME_LANGUAGE or LANGUAGE_UNKNOWN for the article's own language. No worker is started."""
    main, into = languages(article, target, source)
    todo = tasks(article, main, into, first, forced=source is not None)
    found = {
        language: _route(engines, language, into, wish.engine)
        for language in dict.fromkeys((main, *(task.language for task in todo)))
    }
    routes = {language: route for language, route in found.items() if route}
    glossaries = {language: Matcher(terms_of(wish, language)) for language in routes}
    return Plan(article, main, target, wish, tuple(todo), routes, glossaries)


def _route(engines: Engines, source: str, target: str, engine: str) -> Route | None:
    try:
        return engines.route(source, target, engine)
    except RawiError as error:
        if error.code is not Code.PAIR_MISSING:
            raise
        return None
