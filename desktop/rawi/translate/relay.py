"""The reader's terms on a way of several models: a sign that no text holds stands for each until the last one is through."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rawi.article.translation import Term
from rawi.translate.stepping import Stepped
from rawi.translate.terms import Matcher, matcher

_FIRST, _LAST = 0x100000, 0x10FFFD
"""A plane for private use."""


class Relay:
    """`matchers` finds what each of so many steps is to keep; only terms that stand in `texts` are looked for."""

    def __init__(self, terms: Sequence[Term], texts: Sequence[str], steps: int) -> None:
        self._whole = whole = matcher(tuple(terms))
        found = dict.fromkeys(term for text in texts for term in whole.occurring(text))
        signs = dict(zip(found, _free(texts), strict=False))
        self._called = {sign: term.target for term, sign in signs.items()}
        kept = [replace(term, target=sign) for term, sign in signs.items()]
        between = [Term(sign, sign) for sign in signs.values()]
        last = [Term(sign, term.target) for term, sign in signs.items()]
        chain = [whole] if steps == 1 else [Matcher(kept), *[Matcher(between)] * (steps - 2), Matcher(last)]
        self.matchers: tuple[Matcher, ...] = tuple(chain)

    def occurring(self, text: str) -> tuple[Term, ...]:
        """The terms that stand in a text."""
        return self._whole.occurring(text)

    def ended(self, stepped: Stepped) -> Stepped:
        """Behind the last step: no sign is left, and what was lost on the way has its name."""
        names = str.maketrans(self._called)
        lost = tuple(token.translate(names) for token in stepped.lost)
        phrases = tuple(phrase.translate(names) for phrase in stepped.phrases)
        return replace(stepped, text=stepped.text.translate(names), lost=lost, phrases=phrases)


def _free(texts: Sequence[str]) -> Iterator[str]:
    used = {c for text in texts for c in text if ord(c) >= _FIRST}
    return (chr(code) for code in range(_FIRST, _LAST + 1) if chr(code) not in used)
