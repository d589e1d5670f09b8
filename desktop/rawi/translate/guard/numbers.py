"""A sentence in, the numbers that stand in it in digits out, with every reading that they allow."""

import re
import unicodedata

from rawi.translate.guard import measures
from rawi.translate.guard.number import Number
from rawi.translate.guard.word_numbers import scale_of
from rawi.translate.guard.words.folding import LETTER, fold
from rawi.translate.guard.words.tables import NUMERALS

_PERCENT_WORDS = (
    r"%|per ?cent\w*|por ?cento|por ciento|pour ?cent|prozent\w*|процент\w*|відсот\w*|procent\w*|yuzde\w*|प्रतिशत|फीसदी|"
    r"في ال?م[اي]?يه|ب?ال?م[اي]?يه|درصد|百分|个百分点|%"
)
PERCENT = re.compile(_PERCENT_WORDS, re.IGNORECASE)
"""On folded text."""
_PERCENT_AFTER = re.compile(rf"[\s-]*(?:{_PERCENT_WORDS})", re.IGNORECASE)
_PERCENT_BEFORE = re.compile(r"(?:%|\byuzde\s?|百分之)\s?$")
_NUMBER = re.compile(r"\d+(?:[.,'’\u00a0:/]\d+)*")
_DECIMAL_SLASH = re.compile(r"(?<![\d/])(\d+)/(\d{1,2})(?![\d/])")
_SPACED = re.compile(r"(?<![\d.,])(?<!\d )(\d{1,3})((?: \d{3})+)(?!\d)")
_HOURS = re.compile(r"\b([01]?\d|2[0-4])\s?[hч点]\s?([0-5]\d)\b")
_HALF = re.compile(r"\s*([ap])\.?\s?m\b", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,3}(?::\d{1,3}){1,3}")
_DECADE = re.compile(r"(?:-?['’]?s\b|er\b|er-|-?е\b|-?х\b|-?ті\b|-?их\b|er[nes]?-?jahre|年代)")
_DECADE_WORD = re.compile(r"(?:\banos|\baños|\bannées|\banni|\bdécada de|\bdécada dos|\bjaren|\blata|\blatach|عقد|دهه|\bgli anni)\s?'?$")  # fmt: skip
_NEXT_WORD = re.compile(rf"[\s\u00a0-]*((?:{LETTER})+)\.?")
_SUFFIX = {"k": 3, "m": 6, "mn": 6, "mio": 6, "bn": 9, "b": 9, "mrd": 9, "tn": 12}
_MONEY = re.compile(r"[$£€¥₹]\s?$")
_NEARBY = 30
_BEFORE = 14


def western(text: str, language: str) -> str:
    """Digits and marks of every script as 0-9 and the marks of the language."""
    point, comma = marks_of(language)
    marks = {
        "٫": point,
        "٬": comma,
        "،": ",",
        "٪": "%",
        "％": "%",
        "\u202f": "\u00a0",
        "\u2009": "\u00a0",
        "：": ":",
    }
    plain = unicodedata.normalize("NFC", text)
    if plain.isascii():
        return plain
    return "".join(
        marks.get(c) or (str(unicodedata.decimal(c)) if c.isdecimal() and not c.isascii() else c)
        for c in plain
    )


def marks_of(language: str) -> tuple[str, str]:
    """The decimal mark and the mark of thousands."""
    numerals = NUMERALS.get(language)
    return (",", ".") if numerals and numerals.point == "," else (".", ",")


def find(sentence: str, language: str) -> list[Number]:
    """The numbers written in digits, in order."""
    text = western(sentence, language)
    if not any(c.isdigit() for c in text):
        return []
    if language != "en":
        text = _SPACED.sub(lambda match: match.group(1) + match.group(2).replace(" ", "\u00a0"), text)
    if language == "fa":
        text = _DECIMAL_SLASH.sub(r"\1.\2", text)
    text = _HOURS.sub(r"\1:\2", text).replace("／", "/")
    return [
        _number(text, match.group()[start:end], match.start() + start, language)
        for match in _NUMBER.finditer(text)
        for start, end in _tokens(match.group(), language)
    ]


def _tokens(token: str, language: str) -> list[tuple[int, int]]:
    """Bounds of the numbers in a row of digits and marks: dates and lists that no reading allows are several."""
    plain = token.replace("’", "'")
    whole = "/" not in plain and (
        plain.isdigit() or bool(_CLOCK.fullmatch(plain)) or bool(_all_readings(plain, language))
    )
    if whole:
        return [(0, len(token))]
    return [match.span() for match in re.finditer(r"\d+", token)]


def _number(text: str, token: str, start: int, language: str) -> Number:
    fraction = _fraction(text[start + len(token) :][:1])
    end = start + len(token) + bool(fraction)
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _NEARBY].lower()
    half = _HALF.match(after)
    clock = tuple(int(part) for part in token.split(":")) if _CLOCK.fullmatch(token) else ()
    readings, strict = (frozenset[float](), frozenset[float]()) if clock else _readings(token, language)
    readings, strict = (each | {value + fraction for value in each} for each in (readings, strict))
    folded = fold(after)
    money = _MONEY.search(before)
    unit, unit_text = ("", "") if money else measures.unit_beside(fold(before), folded, language)
    decade = token.isdigit() and bool(_DECADE.match(after) or _DECADE_WORD.search(before.lower()))
    if decade and len(token) == 2:
        unit = unit or "degree"
    return Number(
        text=text[start:end],
        readings=readings,
        strict=strict,
        scale=_scale(before, folded, language),
        percent=bool(_PERCENT_AFTER.match(folded) or _PERCENT_BEFORE.search(fold(before))),
        clock=clock,
        half=half.group(1).lower() if half else "",
        decade=decade,
        unit=unit,
        unit_text=unit_text,
    )


def _fraction(character: str) -> float:
    """The value of a fraction's sign, 0 for any other: 2½ is 2.5."""
    value = unicodedata.numeric(character, 0) if character else 0
    return value if 0 < value < 1 else 0


def fractions(sentence: str) -> list[float]:
    """What the signs of fractions may be written as otherwise: ½ is 1/2 and 0.5."""
    signs = [c for c in sentence if not c.isascii() and _fraction(c)]
    parts = [part for sign in signs for part in unicodedata.normalize("NFKC", sign).split("⁄")]
    return [*map(unicodedata.numeric, signs), *(float(part) for part in parts if part.isdecimal())]


def _scale(before: str, after: str, language: str) -> int:
    """The power of ten of the words after the number: "3 million", "$3bn", "2 mil milhões", "3千万"."""
    numerals = NUMERALS.get(language)
    if numerals is not None and not numerals.spaced:
        return _adjacent_scale(after.lstrip(), language)
    words: list[str] = []
    place = 0
    while len(words) < 2 and (match := _NEXT_WORD.match(after, place)):
        words.append(match.group(1))
        place = match.end()
    total = 0
    for word in words:
        power = scale_of(word, language) if word not in _SUFFIX else 0
        if power < 3:
            break
        total += power
    if total or not words:
        return total
    return _SUFFIX.get(words[0], 0) if _MONEY.search(before) or len(words[0]) > 1 else 0


def _adjacent_scale(after: str, language: str) -> int:
    total = 0
    for character in after[:4]:
        power = scale_of(character, language)
        if not power:
            break
        total += power
    return total


def _readings(token: str, language: str) -> tuple[frozenset[float], frozenset[float]]:
    """All readings of the digits, and those that the language's own marks give."""
    plain = token.replace("’", "'")
    if plain.isdigit():
        one = frozenset({float(plain)})
        return one, one
    found = _all_readings(plain, language)
    own = found if _either(language) else _one(plain, *marks_of(language))
    return found or frozenset({float(re.sub(r"\D", "", plain))}), own


def _either(language: str) -> bool:
    numerals = NUMERALS.get(language)
    return numerals is not None and not numerals.point


def _all_readings(token: str, language: str) -> frozenset[float]:
    point, comma = marks_of(language)
    return _one(token, point, comma) | _one(token, comma, point)


def _one(token: str, point: str, comma: str) -> frozenset[float]:
    """The value with these marks; none where a group of thousands has not three digits or there are two points."""
    whole, _, part = token.partition(point)
    groups = re.split(f"[{re.escape(comma)}\u00a0']", whole)
    if (len(groups) > 1 and not _grouped(groups)) or (part and not part.isdigit()):
        return frozenset()
    digits = "".join(groups)
    return frozenset({float(f"{digits}.{part or 0}")}) if digits.isdigit() else frozenset()


def _grouped(groups: list[str]) -> bool:
    """True for groups of thousands, or India's: 12,34,567."""
    first, *middle, last = groups
    inner = {len(group) for group in middle}
    return 0 < len(first) <= 3 and first[0] != "0" and len(last) == 3 and (inner <= {3} or inner == {2})
