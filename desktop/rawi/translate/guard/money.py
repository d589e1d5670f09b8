"""A sentence and its translation in, a mark for an amount whose currency did not survive out."""

import re
from functools import cache

from rawi.article.translation import Mark, MarkKind
from rawi.translate.guard.lexicon import Lexicon, Named
from rawi.translate.guard.words.folding import fold
from rawi.translate.guard.words.money import ALIBIS, CLAIMS, SIGNS

_AMOUNT = re.compile(r"\d[\d.,\u00a0]*")
_AROUND = 28
"""Characters between a number and its currency's name: "2.8 thousand million"."""


@cache
def _claims(language: str) -> Lexicon:
    return Lexicon({code: forms.split() for code, forms in CLAIMS.items()}, language)


@cache
def _alibis(language: str) -> Lexicon:
    return Lexicon({code: forms.split() for code, forms in ALIBIS.items()}, language)


def check(source: str, translated: str, source_language: str, target_language: str) -> list[Mark]:
    """A mark for each currency of an amount that the translation does not name, else for one that only it names."""
    theirs, ours = fold(source), fold(translated)
    claimed, added = dict(_claimed(theirs, source_language)), dict(_claimed(ours, target_language))
    if not claimed and not added:
        return []
    named = _named(ours, translated, target_language)
    lost = [text for code, text in claimed.items() if code not in named]
    if not lost and claimed.keys() != added.keys():
        known = _named(theirs, source, source_language)
        lost = [text for code, text in added.items() if code not in known]
    return [Mark(MarkKind.CURRENCY, text) for text in lost]


def _named(folded: str, text: str, language: str) -> set[str]:
    """Every currency that may be meant."""
    named = {code for code, _ in _signs(folded)} | {code for code in SIGNS.values() if code in text}
    for lexicon in (_claims(language), _alibis(language)):
        named |= {each.concept for each in lexicon.find(folded)}
    return named


def _claimed(folded: str, language: str) -> list[tuple[str, str]]:
    """Currencies beside numbers, with the amount as it stands."""
    words = [(each.concept, _amount(folded, each)) for each in _claims(language).find(folded)]
    return [(code, amount) for code, amount in words if amount] + _signs(folded)


def _signs(folded: str) -> list[tuple[str, str]]:
    found = []
    for match in re.finditer(r"[£€¥￥₹₽₺$₴₩₪]", folded):
        after = _AMOUNT.match(folded, match.end() + folded.startswith(" ", match.end()))
        sign = match.group()
        found.append((SIGNS[sign], sign + after.group().rstrip(".,") if after else sign))
    return found


def _amount(folded: str, name: Named) -> str:
    """The number before the currency's name and the name; "" where there is none near."""
    before = folded[max(0, name.start - _AROUND) : name.start]
    found = list(_AMOUNT.finditer(before))
    if not found or re.search(r"[,.;:!?()]\s", before[found[-1].end() :]):
        return ""
    return f"{found[-1].group().rstrip('.,')} {name.text}"
