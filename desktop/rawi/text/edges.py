"""Where a word may begin and end in a text, in scripts with and without spaces between words."""

import re
import unicodedata

_KATAKANA = "\u30a1-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_UNSPACED = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff" + _KATAKANA
)
"""Scripts without space between words: Han, Kana, Thai, Lao, Tibetan, Myanmar, Khmer."""
_LEADING_VOWELS = frozenset("เแโใไເແໂໃໄ")
"""Thai and Lao vowels that are written before the consonant they belong to."""
_JOINERS = "\u200c\u200d"

_is_unspaced = re.compile(f"[{_UNSPACED}]").fullmatch
_is_katakana = re.compile(f"[{_KATAKANA}]").fullmatch
_is_hangul = re.compile("[\uac00-\ud7a3]").fullmatch


def unspaced(character: str) -> bool:
    """True for a letter of a script that has no space between words; "" is none."""
    return bool(_is_unspaced(character))


def may_begin(text: str, start: int) -> bool:
    """Whether a word can begin here."""
    before, first = text[max(0, start - 1) : start], text[start]
    if _is_katakana(first):
        return not _is_katakana(before)
    if unspaced(first):
        return before not in _LEADING_VOWELS
    return not (first.isalnum() and _joins(before))


def may_end(text: str, start: int, end: int) -> bool:
    """Whether a word can end here: never before a sign that changes its last letter. Korean particles follow without a space."""
    last, after = text[end - 1], text[end : end + 1]
    if _is_mark(after):
        return False
    if _is_katakana(last):
        return not _is_katakana(after)
    if unspaced(last) or (_is_hangul(last) and end - start > 1):
        return True
    return not ((last.isalnum() or _is_mark(last)) and _joins(after))


def _joins(character: str) -> bool:
    """True for what makes one word with a letter beside it."""
    if not character or unspaced(character):
        return False
    return character.isalnum() or character == "_" or character in _JOINERS or _is_mark(character)


def _is_mark(character: str) -> bool:
    return bool(character) and unicodedata.category(character)[0] == "M"
