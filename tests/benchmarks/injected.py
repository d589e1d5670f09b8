"""Human translations in, the same with one error put into them out."""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from rawi.translate.guard import doubts, measures, months, number_guard
from rawi.translate.guard.comparison import compare
from rawi.translate.guard.lexicon import Lexicon, entries
from rawi.translate.guard.numbers import western
from rawi.translate.guard.words.calendar import DAYS, MONTHS
from rawi.translate.guard.words.folding import fold
from rawi.translate.guard.words.units import UNITS
from rawi.translate.stepping import Stepped


@dataclass(frozen=True, slots=True)
class Place:
    """Where an error is put: the source, its translation, the languages of both, and the numbers of it that the source has in
    digits too (engines copy, people convert)."""

    source: str
    translated: str
    languages: tuple[str, str]
    chance: random.Random
    shared: frozenset[str]


Damage = Callable[[Place], str | None]
"""The translation with an error out, None where it offers no place for one."""

_OTHER_UNIT = {
    "km": "mile",
    "mile": "km",
    "kg": "pound",
    "metre": "foot",
    "foot": "metre",
    "cm": "inch",
    "inch": "cm",
    "mph": "kmh",
    "kmh": "mph",
}
_CURRENCY = re.compile(
    r"\blibras?( esterlinas?)?\b|\bPfund\b|\blivres? sterling\b|\bfunt[a-zóy]*\b|جنيه( إسترليني)?|پوند|دولار|دلار"
)
_EURO = {"ar": "يورو", "fa": "یورو"}
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def cases(
    pairs: Sequence[tuple[str, str]], damage: Damage, source: str, target: str
) -> list[tuple[str, str]]:
    """A source and a damaged translation for each sentence that has a place for the error and is not marked without it."""
    found = []
    for number, (one, other) in enumerate(pairs):
        if marked(one, other, source, target):
            continue
        chance = random.Random(number)
        wrong = damage(
            Place(one, western(other, target), (source, target), chance, _shared(one, other, source, target))
        )
        if wrong is not None and wrong != other:
            found.append((one, wrong))
    return found


def marked(one: str, other: str, source: str, target: str) -> bool:
    return bool(doubts.of(one, Stepped(other), source, target))


def _shared(one: str, other: str, source: str, target: str) -> frozenset[str]:
    if not number_guard.covers(source, target):
        return frozenset()
    return frozenset(number.text for _, number in compare(one, other, source, target).pairs)


def _number(at: Place) -> re.Match[str] | None:
    found = [match for match in _NUMBER.finditer(at.translated) if match.group() in at.shared]
    return at.chance.choice(found) if found else None


def _put(text: str, match: re.Match[str], new: str) -> str:
    return text[: match.start()] + new + text[match.end() :]


def changed(at: Place) -> str | None:
    match = _number(at)
    if match is None:
        return None
    token = match.group()
    place = at.chance.choice([i for i, c in enumerate(token) if c.isdigit()])
    digit = at.chance.choice([d for d in "123456789" if d != token[place]])
    return _put(at.translated, match, token[:place] + digit + token[place + 1 :])


def dropped(at: Place) -> str | None:
    match = _number(at)
    return _put(at.translated, match, "") if match else None


def digit_dropped(at: Place) -> str | None:
    match = _number(at)
    if match is None or len(match.group()) < 2:
        return None
    token = match.group()
    place = at.chance.choice([i for i, c in enumerate(token) if c.isdigit()])
    return _put(at.translated, match, token[:place] + token[place + 1 :])


def added(at: Place) -> str | None:
    match = _number(at)
    if match is None:
        return None
    token = match.group()
    place = at.chance.choice([i for i, c in enumerate(token) if c.isdigit()])
    return _put(at.translated, match, token[:place] + at.chance.choice("123456789") + token[place:])


def added_number(at: Place) -> str | None:
    words = at.translated.split(" ")
    if len(words) < 4:
        return None
    place = at.chance.randrange(1, len(words) - 1)
    return " ".join([*words[:place], str(at.chance.randrange(21, 999)), *words[place:]])


def scaled(at: Place) -> str | None:
    match = _number(at)
    if match is None or not match.group().isdigit():
        return None
    return _put(at.translated, match, match.group() + "000")


def other_currency(at: Place) -> str | None:
    for own, other in (("£", "€"), ("$", "£"), ("€", "$")):
        if own in at.translated:
            return at.translated.replace(own, other)
    swapped = _CURRENCY.sub(_EURO.get(at.languages[1], "euro"), at.translated)
    return swapped if swapped != at.translated else None


def half_dropped(at: Place) -> str | None:
    words = at.translated.split()
    spaced = len(words) > 11
    if spaced:
        return " ".join(words[: len(words) // 2])
    return at.translated[: len(at.translated) // 2] if len(words) < 4 and len(at.translated) > 40 else None


def looped(at: Place) -> str | None:
    words = at.translated.split()
    if len(words) < 6:
        return None
    place = at.chance.randrange(2, len(words))
    return " ".join(words[:place] + words[place - 2 : place] * 4)


def copied(at: Place) -> str | None:
    return at.source if len(at.source.split()) > 8 else None


def half_copied(at: Place) -> str | None:
    theirs, ours = at.source.split(), at.translated.split()
    if len(theirs) < 12:
        return None
    return " ".join(ours[: len(ours) // 2] + theirs[len(theirs) // 2 :])


def surname_dropped(at: Place) -> str | None:
    for match in re.finditer(r"(?<=[a-z,] )([A-Z][a-z]{3,}) ([A-Z][a-z]{3,})\b", at.source):
        if match.group() in at.translated:
            return at.translated.replace(match.group(), match.group(1))
    return None


def month_changed(at: Place) -> str | None:
    return _renamed(at, months.months_of, MONTHS, near=r"\d")


def day_changed(at: Place) -> str | None:
    return _renamed(at, months.days_of, DAYS, near="")


def _renamed(
    at: Place, lexicon: Callable[[str], Lexicon], table: Mapping[str, str], *, near: str
) -> str | None:
    """Another name of the calendar in place of one that both sentences have."""
    source, target = at.languages
    folded = fold(at.translated)
    said = {each.concept for each in lexicon(source).find(fold(at.source))}
    found = [
        each
        for each in lexicon(target).find(folded)
        if each.concept in said and re.search(near, folded[max(0, each.start - 6) : each.end + 6])
    ]
    if not found or len(folded) != len(at.translated):
        return None
    named = at.chance.choice(found)
    names = table[target].split()
    other = names[int(named.concept) % len(names)].split("|")[0].rstrip("*").replace("_", " ")
    return at.translated[: named.start] + other + at.translated[named.end :]


def unit_changed(at: Place) -> str | None:
    """The number kept, its unit another: 5 km for 5 miles."""
    own = entries(UNITS.get(at.languages[1], ""))
    for named in measures.units_of(at.languages[1]).find(fold(at.translated)):
        before = re.search(r"(\d+(?:[.,]\d+)*)[\s-]?$", at.translated[: named.start])
        other = _OTHER_UNIT.get(named.concept)
        if (
            before
            and before.group(1) in at.shared
            and other
            and len(fold(at.translated)) == len(at.translated)
        ):
            rest = re.sub(r"^\w*", "", at.translated[named.end :])
            return at.translated[: named.start] + own[other][-1].rstrip("*").replace("_", " ") + rest
    return None


KINDS: dict[str, Damage] = {
    "digit changed": changed, "number dropped": dropped, "digit dropped": digit_dropped, "digit added": added,
    "number added": added_number, "thousandfold": scaled, "other currency": other_currency, "half dropped": half_dropped,
    "loop": looped, "copy": copied, "half a copy": half_copied, "surname dropped": surname_dropped,
    "month changed": month_changed, "weekday changed": day_changed, "unit changed": unit_changed,
}  # fmt: skip
