"""Human translations in, the same with one error put into them out."""

import random
import re
from collections.abc import Callable, Sequence

from rawi.translate.guard import doubts, number_guard
from rawi.translate.guard.comparison import compare
from rawi.translate.guard.numbers import western
from rawi.translate.stepping import Stepped

Damage = Callable[[str, str, random.Random, frozenset[str]], str | None]
"""The source, its translation and the numbers of it that the source has in digits too (engines copy, people convert) in; the
translation with an error out, None where it offers no place for one.
"""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def cases(
    pairs: Sequence[tuple[str, str]], damage: Damage, source: str, target: str
) -> list[tuple[str, str]]:
    """A source and a damaged translation for each sentence that has a place for the error and is not marked without it."""
    found = []
    for number, (one, other) in enumerate(pairs):
        if marked(one, other, source, target):
            continue
        wrong = damage(
            one, western(other, target), random.Random(number), _shared(one, other, source, target)
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


def _number(translated: str, chance: random.Random, shared: frozenset[str]) -> re.Match[str] | None:
    found = [match for match in _NUMBER.finditer(translated) if match.group() in shared]
    return chance.choice(found) if found else None


def _put(text: str, match: re.Match[str], new: str) -> str:
    return text[: match.start()] + new + text[match.end() :]


def changed(_source: str, translated: str, chance: random.Random, shared: frozenset[str]) -> str | None:
    match = _number(translated, chance, shared)
    if match is None:
        return None
    token = match.group()
    place = chance.choice([i for i, c in enumerate(token) if c.isdigit()])
    digit = chance.choice([d for d in "123456789" if d != token[place]])
    return _put(translated, match, token[:place] + digit + token[place + 1 :])


def dropped(_source: str, translated: str, chance: random.Random, shared: frozenset[str]) -> str | None:
    match = _number(translated, chance, shared)
    return _put(translated, match, "") if match else None


def digit_dropped(_source: str, translated: str, chance: random.Random, shared: frozenset[str]) -> str | None:
    match = _number(translated, chance, shared)
    if match is None or len(match.group()) < 2:
        return None
    token = match.group()
    place = chance.choice([i for i, c in enumerate(token) if c.isdigit()])
    return _put(translated, match, token[:place] + token[place + 1 :])


def added(_source: str, translated: str, chance: random.Random, shared: frozenset[str]) -> str | None:
    match = _number(translated, chance, shared)
    if match is None:
        return None
    token = match.group()
    place = chance.choice([i for i, c in enumerate(token) if c.isdigit()])
    return _put(translated, match, token[:place] + chance.choice("123456789") + token[place:])


def added_number(_source: str, translated: str, chance: random.Random, _shared: frozenset[str]) -> str | None:
    words = translated.split(" ")
    if len(words) < 4:
        return None
    place = chance.randrange(1, len(words) - 1)
    return " ".join([*words[:place], str(chance.randrange(21, 999)), *words[place:]])


def scaled(_source: str, translated: str, chance: random.Random, shared: frozenset[str]) -> str | None:
    match = _number(translated, chance, shared)
    if match is None or not match.group().isdigit():
        return None
    return _put(translated, match, match.group() + "000")


def other_currency(
    _source: str, translated: str, _chance: random.Random, _shared: frozenset[str]
) -> str | None:
    for own, other in (("£", "€"), ("$", "£"), ("€", "$")):
        if own in translated:
            return translated.replace(own, other)
    swapped = re.sub(
        r"\blibras?( esterlinas?)?\b|\bPfund\b|\blivres? sterling\b|\bfunt[a-zóy]*\b", "euro", translated
    )
    return swapped if swapped != translated else None


def half_dropped(
    _source: str, translated: str, _chance: random.Random, _shared: frozenset[str]
) -> str | None:
    words = translated.split()
    spaced = len(words) > 11
    if spaced:
        return " ".join(words[: len(words) // 2])
    return translated[: len(translated) // 2] if len(words) < 4 and len(translated) > 40 else None


def looped(_source: str, translated: str, chance: random.Random, _shared: frozenset[str]) -> str | None:
    words = translated.split()
    if len(words) < 6:
        return None
    place = chance.randrange(2, len(words))
    return " ".join(words[:place] + words[place - 2 : place] * 4)


def copied(source: str, _translated: str, _chance: random.Random, _shared: frozenset[str]) -> str | None:
    return source if len(source.split()) > 8 else None


def half_copied(source: str, translated: str, _chance: random.Random, _shared: frozenset[str]) -> str | None:
    theirs, ours = source.split(), translated.split()
    if len(theirs) < 12:
        return None
    return " ".join(ours[: len(ours) // 2] + theirs[len(theirs) // 2 :])


def surname_dropped(
    source: str, translated: str, _chance: random.Random, _shared: frozenset[str]
) -> str | None:
    for match in re.finditer(r"(?<=[a-z,] )([A-Z][a-z]{3,}) ([A-Z][a-z]{3,})\b", source):
        if match.group() in translated:
            return translated.replace(match.group(), match.group(1))
    return None


KINDS: dict[str, Damage] = {
    "digit changed": changed, "number dropped": dropped, "digit dropped": digit_dropped, "digit added": added,
    "number added": added_number, "thousandfold": scaled, "other currency": other_currency, "half dropped": half_dropped,
    "loop": looped, "copy": copied, "half a copy": half_copied, "surname dropped": surname_dropped,
}  # fmt: skip
