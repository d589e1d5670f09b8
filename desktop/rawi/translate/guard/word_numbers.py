"""A sentence in, the values that its number words may stand for out."""

import re
from collections import Counter
from functools import lru_cache

from rawi.translate.guard.words.folding import LETTER, fold
from rawi.translate.guard.words.numerals import Numerals
from rawi.translate.guard.words.tables import NUMERALS

_WORD = re.compile(rf"(?:{LETTER})+(?:-[^\W\d_]+)*")
_ROMAN = re.compile(r"\b(?=[IVXХ])([XХ]{0,3})(I[XХ]|IV|V?I{0,3})(?:e|er|è|º|th)?\b")
_LONGEST = 60
"""Letters; longer words are no numbers."""

Part = float
"""A value, or, below zero, a power of ten that multiplies what stands before it."""


def word_values(sentence: str, language: str) -> Counter[float]:
    """The values of number words and Roman numerals: of each word, and of words that stand together. Alibis, not claims."""
    values: Counter[float] = Counter()
    numerals = NUMERALS.get(language)
    if numerals is None:
        return values
    run: list[Part] = []
    for word in [*words(sentence, numerals), ""]:
        parts = _parts(word, language) if len(word) <= _LONGEST else ()
        run += parts
        if not parts and run and word not in numerals.joiners:
            values.update(_values(run))
            run = []
    values.update(float(_roman(match[1] + match[2])) for match in _ROMAN.finditer(sentence))
    return values


def words(sentence: str, numerals: Numerals) -> list[str]:
    """The folded words, or, where words are not set apart, the characters."""
    folded = fold(sentence)
    return _WORD.findall(folded) if numerals.spaced else list(folded)


@lru_cache(maxsize=20_000)
def _parts(word: str, language: str) -> tuple[Part, ...]:
    """What a word stands for: "dreiundzwanzig" is 3 and 20."""
    numerals = NUMERALS[language]
    if not word:
        return ()
    found = _whole(word, numerals)
    if found or "-" not in word:
        return found
    return tuple(part for piece in word.split("-") for part in _whole(piece, numerals))


def _whole(word: str, numerals: Numerals) -> tuple[Part, ...]:
    for form in _without_prefixes(word, numerals):
        if form in numerals.exact:
            return (numerals.exact[form],)
        stem = _stem(form, numerals)
        parts, rest = _segments(form.replace("-", ""), numerals)
        if parts and (not rest or (numerals.compounds and len(form) - len(rest) >= max(3, len(stem)))):
            return parts
        if stem:
            return (numerals.stems[stem],)
    return ()


def _stem(word: str, numerals: Numerals) -> str:
    """The longest entry that the word begins with."""
    return next((word[:n] for n in range(len(word), 0, -1) if word[:n] in numerals.stems), "")


def _without_prefixes(word: str, numerals: Numerals) -> list[str]:
    """The word, and the word without each little word that is written to its front."""
    return [word, *(word[len(p) :] for p in numerals.prefixes if word.startswith(p) and len(word) > len(p))]


def _segments(word: str, numerals: Numerals) -> tuple[tuple[Part, ...], str]:
    """Number words that the word begins with, the longest first, and what is left of it."""
    parts: list[Part] = []
    rest = word
    while rest:
        sizes = range(min(len(rest), numerals.longest), 1, -1)
        size = next((n for n in sizes if rest[:n] in numerals.exact), 0)
        if not size:
            joiner = next((j for j in numerals.joiners if parts and len(j) > 1 and rest.startswith(j)), "")
            if not joiner:
                break
            size = len(joiner)
        else:
            parts.append(numerals.exact[rest[:size]])
        rest = rest[size:]
    return tuple(parts), rest


def _values(run: list[Part]) -> set[float]:
    """Each part's own value and that of the whole run: "two hundred thousand" is 2, 100, 1,000 and 200,000."""
    return {_own(part) for part in run} | {compose(run)}


def _own(part: Part) -> float:
    return part if part >= 0 else 10.0**-part


def compose(run: list[Part]) -> float:
    """The value of number words in a row; a power of ten multiplies the smaller parts before it."""
    parts: list[float] = []
    for part in run[:_LONGEST]:
        if part >= 0:
            parts.append(part)
            continue
        size, before = 10.0**-part, 0.0
        while parts and parts[-1] < size:
            before += parts.pop()
        parts.append((before or 1) * size)
    return sum(parts)


def scale_of(word: str, language: str) -> int:
    """The power of ten that a folded word stands for; 0 for none."""
    numerals = NUMERALS.get(language)
    if numerals is None or not word:
        return 0
    for form in _without_prefixes(word, numerals):
        if form in numerals.exact:
            return max(0, -int(numerals.exact[form]))
        stem = _stem(form, numerals)
        if stem:
            return max(0, -int(numerals.stems[stem]))
    return 0


def _roman(text: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10, "Х": 10}[c] for c in text]
    return sum(-v if i + 1 < len(values) and values[i + 1] > v else v for i, v in enumerate(values))
