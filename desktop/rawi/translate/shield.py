"""Characters outside a model's small vocabulary are put into words it knows before, and restored after.

Unshielded, "£" became euros and "Erdoğan" became "Erdoan" (a Firefox model knows about a hundred characters).
"""

import re
import unicodedata
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from rawi.text.edges import unspaced
from rawi.translate.terms import Matcher, capital, matcher

_DOUBLE = "“”„«»‟″「」『』‹›"
_SINGLE = "‘’‚"
_OPENING = "“„«「『‹‘"
_CLOSING = "”»」』›’"
_INNER = re.compile(r"(?<!\w)[‘‚](?=\S)([^‘‚]*?\S)([’‘])(?!\w)")
"""A quotation in single marks; one that is an apostrophe stands before a letter."""
_PLAIN = {
    "–": "-",
    "—": " - ",
    "―": " - ",
    "…": "...",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
}
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\ufeff\u2060"), "")
_FRACTIONS = {sign: unicodedata.normalize("NFKC", sign).replace("⁄", "/") for sign in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
_FRACTION = re.compile(rf"\d?(?P<sign>[{''.join(_FRACTIONS)}])")
_CURRENCY = {
    "£": "pounds",
    "€": "euros",
    "¥": "yen",
    "₹": "rupees",
    "₽": "roubles",
    "₺": "lira",
    "₦": "naira",
    "₪": "shekels",
    "₩": "won",
}
_SUFFIX = {
    "bn": "billion",
    "b": "billion",
    "m": "million",
    "mn": "million",
    "k": "thousand",
    "tn": "trillion",
}
_AMOUNT = re.compile(
    r"([£€¥₹₽₺₦₪₩])\s?(\d[\d.,]*\d|\d)(?:\s?(bn|mn|tn|m|k|b)\b)?(?:\s?(million|billion|trillion|thousand)\b)?"
)
_SHORTEST_NAME = 3
"""Letters: "À" and "Às" without their accents are words of the other language too, and must not be put back there."""
_TRAILING = ".,;:!?)\"'"
_SLOT = re.compile(r"XQ ?(\d+)(?!\d)")
_STROKES = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae",
                          "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th", "ð": "d"})  # fmt: skip

_NO_TERMS = matcher(())


@dataclass(frozen=True, slots=True)
class Kept:
    """What `apply` took out of one sentence; `terms` are the numbers of the slots that hold a term of the reader's.

    `sentence` where the text begins with a capital, or would if its script had any.
    """

    quotes: tuple[str, ...]
    slots: tuple[str, ...]
    names: tuple[tuple[str, str], ...]
    dash: str
    ellipsis: bool
    fractions: tuple[str, ...]
    terms: frozenset[int] = field(default=frozenset())
    sentence: bool = False


def apply(
    sentence: str, known: AbstractSet[str], source: str, terms: Matcher = _NO_TERMS
) -> tuple[str, Kept]:
    """The sentence in characters of `known` (a vocabulary without characters is not asked), and what to restore.

    Each of the reader's `terms` in it is kept as a token that comes back as they call it. Single spaces part the words.
    """
    slots: list[str] = []
    numbers: list[int] = []
    text = terms.replace(
        sentence,
        lambda token: _slot(token, slots),
        lambda term: _term_slot(term.target, slots, numbers),
        lambda part: _term_slot(part, slots, []),
    )
    inner = {edge for match in _INNER.finditer(text) for edge in (match.start(), match.start(2))}
    quotes = tuple(c for i, c in enumerate(text) if c in _DOUBLE or c == '"' or i in inner)
    dash = next((c for c in "—–―" if f" {c} " in text or (f"{c}" in text and c == "—")), "")
    text = _INNER.sub(r'"\1"', text)
    if source.startswith("en"):
        text = _AMOUNT.sub(_amount, text)
    fractions = tuple(
        m.group()
        for m in _FRACTION.finditer(text)
        if m["sign"] not in known and _FRACTIONS[m["sign"]] not in text
    )
    text = _simplify(text, known)
    names: dict[str, str] = {}
    text = re.sub(r"\S+", lambda match: _word(match.group(), known, names, slots), text)
    called = frozenset(number for number in numbers if slots[number - 1])
    kept = Kept(
        quotes, tuple(slots), tuple(names.items()), dash, "…" in sentence, fractions, called, _whole(sentence)
    )
    return " ".join(text.split()), kept


def restore(translated: str, kept: Kept) -> tuple[str, tuple[str, ...]]:
    """The translation with everything put back, and the kept tokens that did not come back."""
    slots = [(n, slot) for n, slot in enumerate(kept.slots, 1) if slot]
    lost = tuple(slot for n, slot in slots if not re.search(rf"XQ ?{n}(?!\d)", translated))
    text = _quotes(translated, kept.quotes)
    if kept.ellipsis:
        text = text.replace("...", "…")
    if kept.dash:
        text = text.replace(" - ", f" {kept.dash} ")
    for fraction in kept.fractions:
        text = re.sub(_in_digits(fraction), fraction[-1], text, count=1)
    for plain, name in kept.names:
        text = re.sub(rf"(?<![^\W_]){re.escape(plain)}(?![^\W_])", _put(name), text)
    return _put_terms(text, kept), lost


def _put(text: str) -> Callable[[re.Match[str]], str]:
    return lambda _match: text


def _filled(match: re.Match[str], slots: tuple[str, ...]) -> str:
    number = int(match.group(1))
    return slots[number - 1] if 0 < number <= len(slots) else match.group()


def _slot(token: str, slots: list[str]) -> str:
    bare = token.rstrip(_TRAILING)
    slots.append(bare)
    return f"XQ{len(slots)}{token[len(bare) :]}"


def _term_slot(called: str, slots: list[str], numbers: list[int]) -> str:
    slots.append(called)
    numbers.append(len(slots))
    return f"XQ{len(slots)}"


def _put_terms(text: str, kept: Kept) -> str:
    """Every slot filled. A term has a capital where the sentence begins with it, and no space within an unspaced script."""
    parts, position = [], 0
    for match in _SLOT.finditer(text):
        filled = _filled(match, kept.slots)
        before, after = text[position : match.start()], match.end()
        if int(match.group(1)) in kept.terms:
            begins = kept.sentence and not any(c.isalnum() for c in text[: match.start()])
            filled = capital(filled) if begins else filled
            before = _joined(before, filled)
            after += text[after : after + 1] == " " and _run_together(
                filled[-1:], text[after + 1 : after + 2]
            )
        parts += [before, filled]
        position = after
    return "".join([*parts, text[position:]])


def _joined(before: str, after: str) -> str:
    """The first text, without a space at its end where the second goes on in the same unspaced script."""
    return before[:-1] if before[-1:] == " " and _run_together(before[-2:-1], after[:1]) else before


def _run_together(one: str, other: str) -> bool:
    return unspaced(one) and unspaced(other)


def _whole(sentence: str) -> bool:
    """True for what begins with a capital, or ends as a sentence does."""
    first = next((c for c in sentence if c.isalpha()), "")
    return first.isupper() or sentence.rstrip("\"'”’»)").endswith(
        (".", "!", "?", "。", "！", "？", "؟", "۔", "।")
    )


def _amount(match: re.Match[str]) -> str:
    sign, number, suffix, word = match.groups()
    parts = (number, _SUFFIX[suffix.lower()] if suffix else "", word or "", _CURRENCY[sign])
    return " ".join(part for part in parts if part)


def _simplify(text: str, known: AbstractSet[str]) -> str:
    """Typographic marks to the plain ones of every vocabulary, where this one lacks them."""
    table: dict[str, str] = {**dict.fromkeys(_DOUBLE, '"'), **dict.fromkeys(_SINGLE, "'"), **_PLAIN}
    needed = {ord(mark): plain for mark, plain in table.items() if mark not in known}
    return _FRACTION.sub(lambda match: _fraction(match, known), text).translate({**needed, **_INVISIBLE})


def _fraction(match: re.Match[str], known: AbstractSet[str]) -> str:
    """In digits, which every engine translates around better than around a token: 2½ as 2 1/2."""
    sign = match["sign"]
    if sign in known:
        return match.group()
    return " ".join([*match.group()[:-1], _FRACTIONS[sign]])


def _in_digits(fraction: str) -> str:
    """A pattern for the fraction, with the space before it where it follows a whole number."""
    return rf"{'(?<=[0-9]) ' if len(fraction) > 1 else '(?<![0-9/])'}{_FRACTIONS[fraction[-1]]}(?![0-9/])"


def _word(word: str, known: AbstractSet[str], names: dict[str, str], slots: list[str]) -> str:
    """The word if the vocabulary can write it, else without its diacritics, else a slot that carries it whole."""
    if all(c in known for c in _SLOT.sub("", word)):
        return word
    if _SLOT.search(word):
        return _slot(_emptied(word, slots), slots)
    folded = _fold(word)
    if folded != word and all(c in known for c in folded):
        letters, plain = _core(word), _core(folded)
        if len(plain) >= _SHORTEST_NAME and len(letters.split()) == 1:
            names[plain] = letters
        return folded
    return _slot(word, slots)


def _emptied(word: str, slots: list[str]) -> str:
    """The word with its slots' contents put back; the slots are left empty."""
    numbers = [int(match.group(1)) for match in _SLOT.finditer(word)]
    whole = _SLOT.sub(lambda match: _filled(match, tuple(slots)), word)
    for number in numbers:
        slots[number - 1] = ""
    return whole


def _core(word: str) -> str:
    match = re.search(r"[^\W_](?:.*[^\W_])?", word)
    return match.group() if match else ""


def _fold(word: str) -> str:
    marks = unicodedata.normalize("NFD", word)
    return "".join(c for c in marks if not unicodedata.combining(c)).translate(_STROKES)


def _quotes(text: str, quotes: tuple[str, ...]) -> str:
    """Straight quotes back to the source's: by order where as many came back, else by where they stand."""
    found = text.count('"')
    if not quotes or set(quotes) == {'"'}:
        return text
    if found == len(quotes):
        marks = iter(quotes)
        return re.sub('"', lambda _match: next(marks), text)
    opening = next((c for c in quotes if c in _OPENING), "“")
    closing = next((c for c in quotes if c in _CLOSING), "”" if opening != "„" else "“")
    text = re.sub(r'(^|[\s(\[])"(?=\S)', lambda match: match.group(1) + opening, text).replace('"', closing)
    return _balance(text, quotes, opening, closing)


def _balance(text: str, quotes: tuple[str, ...], opening: str, closing: str) -> str:
    """A quotation that runs over several sentences keeps only the mark it has in this one."""
    if len(quotes) == 1 and opening in quotes and opening not in text:
        text = opening + text
    elif len(quotes) == 1 and closing in quotes and closing not in text:
        text += closing
    if opening not in quotes:
        text = text.replace(opening, "", 1)
    if closing not in quotes and text.count(closing) > 0 and opening != closing:
        text = text.replace(closing, "")
    return text
