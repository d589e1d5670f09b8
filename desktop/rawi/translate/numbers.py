"""A sentence in, the numbers that stand in it out: digits with every reading they allow, and values of number words."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from rawi.translate.number_words import DECIMAL_POINT, JOINERS, MONTHS, NO_WORDS, SCALES, WORDS

PERCENT = re.compile(r"\s*(?:%|per ?cent\b|por ?cento\b|por ciento\b)", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.,'’\u00a0:]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ROMAN = re.compile(r"\b(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})\b")
_SPACED = re.compile(r"(?<![\d.,])(?<!\d )(\d{1,3})((?: \d{3})+)(?!\d)")
_HOURS = re.compile(r"\b([01]?\d|2[0-4])\s?h\s?([0-5]\d)\b")
_HALF = re.compile(r"\s*([ap])\.?\s?m\b", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,3}(?::\d{1,3}){1,3}")
_SUFFIX = {"k": 3, "m": 6, "mn": 6, "bn": 9, "b": 9, "tn": 12}
_NEARBY = 24


@dataclass(frozen=True, slots=True)
class Number:
    """A number in digits: what it can be read as, as the language reads it, the power of ten after it, and its clothes."""

    text: str
    readings: frozenset[float]
    strict: float | None
    scale: int = 0
    percent: bool = False
    clock: tuple[int, ...] = ()
    half: str = ""
    decade: bool = False

    @property
    def values(self) -> frozenset[float]:
        """Every value that the digits, with or without their scale word, may mean."""
        return self.readings | {reading * 10**self.scale for reading in self.readings}

    @property
    def digits(self) -> str:
        """The digits alone."""
        return re.sub(r"\D", "", self.text)


def western(text: str, language: str) -> str:
    """Digits and marks of every script as 0-9 and the marks of the language."""
    point, comma = (".", ",") if language in DECIMAL_POINT else (",", ".")
    marks = {"٫": point, "٬": comma, "٪": "%", "\u202f": "\u00a0", "\u2009": "\u00a0"}
    return "".join(
        marks.get(c) or (str(unicodedata.decimal(c)) if c.isdecimal() and not c.isascii() else c)
        for c in unicodedata.normalize("NFC", text)
    )


def find(sentence: str, language: str) -> list[Number]:
    """The numbers written in digits, in order."""
    text = western(sentence, language)
    if language not in DECIMAL_POINT:
        text = _SPACED.sub(lambda match: match.group(1) + match.group(2).replace(" ", "\u00a0"), text)
    text = _HOURS.sub(r"\1:\2", text)
    return [_number(text, match, language) for match in _NUMBER.finditer(text)]


def _number(text: str, match: re.Match[str], language: str) -> Number:
    token = match.group()
    before, after = (
        text[max(0, match.start() - 4) : match.start()],
        text[match.end() : match.end() + _NEARBY].lower(),
    )
    half = _HALF.match(after)
    clock = tuple(int(part) for part in token.split(":")) if _CLOCK.fullmatch(token) else ()
    readings, strict = (frozenset(), None) if clock else _readings(token, language)
    return Number(
        text=token,
        readings=readings,
        strict=strict,
        scale=_scale(before, after, language),
        percent=bool(PERCENT.match(after)),
        clock=clock,
        half=half.group(1).lower() if half else "",
        decade=token.isdigit() and bool(re.match(r"'?s\b", after)),
    )


def _scale(before: str, after: str, language: str) -> int:
    """The power of ten of the word after the number: "3 million", "$3bn", "2 mil milhões"."""
    words = re.match(r"[\s\u00a0-]*([^\W\d_]+)(?:[\s\u00a0]+([^\W\d_]+))?", after)
    if not words:
        return 0
    scales = SCALES.get(language, NO_WORDS)
    first, second = scales.get(words.group(1), 0), scales.get(words.group(2) or "", 0)
    if first:
        return first + second if words.group(1) == "mil" else first
    return _SUFFIX.get(words.group(1), 0) if re.search(r"[$£€]\s?$", before) else 0


def _readings(token: str, language: str) -> tuple[frozenset[float], float | None]:
    """All readings of the digits, and the one that the language's own marks give (None if they forbid it)."""
    plain = token.replace("’", "'")
    if plain.isdigit():
        return frozenset({float(plain)}), float(plain)
    point, comma = (".", ",") if language in DECIMAL_POINT else (",", ".")
    own, other = _read(plain, point, comma), _read(plain, comma, point)
    found = {value for value in (own, other) if value is not None}
    return frozenset(found or {float(re.sub(r"\D", "", plain))}), own


def _read(token: str, point: str, comma: str) -> float | None:
    """The value with these marks; None where a group of thousands has not three digits or there are two points."""
    whole, _, part = token.partition(point)
    groups = re.split(f"[{re.escape(comma)}\u00a0']", whole)
    bad_groups = any(len(group) != 3 for group in groups[1:]) or (
        len(groups) > 1 and groups[0].startswith("0")
    )
    if bad_groups or (not part.isdigit() and part):
        return None
    digits = "".join(groups)
    return float(f"{digits}.{part or 0}") if digits.isdigit() else None


def word_values(sentence: str, language: str) -> Counter[float]:
    """The values that number words, month names and Roman numerals of the sentence may stand for: alibis, not claims."""
    values: Counter[float] = Counter()
    known, scales = WORDS.get(language, NO_WORDS), SCALES.get(language, NO_WORDS)
    run: list[str] = []
    tokens = [
        part
        for word in _WORD.findall(sentence.lower())
        for part in ([word] if word in known else word.split("-"))
    ]
    for token in [*tokens, ""]:
        if token in known or token in scales:
            run.append(token)
        elif not (token in JOINERS and run):
            values.update(_run_values(run, language))
            run = []
    lower = sentence.lower()
    values.update(
        float(n) for n, month in enumerate(MONTHS.get(language, ()), 1) if re.search(rf"\b{month}\b", lower)
    )
    values.update(float(_roman(match.group())) for match in _ROMAN.finditer(sentence))
    return values


def _run_values(run: list[str], language: str) -> list[float]:
    """Each word's own value and that of the whole run: "two hundred thousand" is 2, 100, 1,000 and 200,000."""
    if not run:
        return []
    known, scales = WORDS[language], SCALES[language]
    total = current = 0
    for word in run:
        if word in scales:
            total += (current or 1) * 10 ** scales[word]
            current = 0
        elif word in ("hundred", "hundreds"):
            current = (current or 1) * 100
        else:
            current += known[word]
    singles = [float(known[word]) if word in known else float(10 ** scales[word]) for word in run]
    return [*singles, float(total + current)]


def _roman(text: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[c] for c in text]
    return sum(-v if i + 1 < len(values) and values[i + 1] > v else v for i, v in enumerate(values))
