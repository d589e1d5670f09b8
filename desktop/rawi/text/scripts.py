"""Text in, the writing systems of its letters out."""

import unicodedata
from collections import Counter

_SAMPLE = 4_000
_NAMES = {
    "LATIN": "Latn",
    "CYRILLIC": "Cyrl",
    "ARABIC": "Arab",
    "GREEK": "Grek",
    "HEBREW": "Hebr",
    "DEVANAGARI": "Deva",
    "BENGALI": "Beng",
    "TAMIL": "Taml",
    "TELUGU": "Telu",
    "KANNADA": "Knda",
    "MALAYALAM": "Mlym",
    "GUJARATI": "Gujr",
    "GURMUKHI": "Guru",
    "SINHALA": "Sinh",
    "THAI": "Thai",
    "LAO": "Laoo",
    "MYANMAR": "Mymr",
    "KHMER": "Khmr",
    "GEORGIAN": "Geor",
    "ARMENIAN": "Armn",
    "ETHIOPIC": "Ethi",
    "TIBETAN": "Tibt",
    "HANGUL": "Hang",
    "HIRAGANA": "Kana",
    "KATAKANA": "Kana",
    "CJK": "Hani",
}


def letters(text: str) -> Counter[str]:
    """How many letters of each script (ISO 15924) the first 4,000 characters hold."""
    counts: Counter[str] = Counter()
    for character, times in Counter(text[:_SAMPLE]).items():
        if character.isalpha():
            name = unicodedata.name(character, "").partition(" ")[0]
            counts[_NAMES.get(name, name)] += times
    return counts
