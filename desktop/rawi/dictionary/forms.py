"""A word as it stands in a text in, the forms out that a dictionary may have it under: endings, articles and clitics taken off.

Suffixes are the regular ones of each language's inflection; a form that no dictionary has is never shown, so a wrong guess
costs nothing but a look. No stemmer: those cut to what is no word.
"""

from collections.abc import Iterator

from rawi.dictionary.irregular import IRREGULAR
from rawi.text.language import primary

Rules = tuple[tuple[str, tuple[str, ...]], ...]
"""An ending and what may stand in its place, the longest endings first."""

_ENGLISH: Rules = (
    ("iest", ("y",)), ("ies", ("y", "ie")), ("ied", ("y", "ie")), ("ier", ("y",)), ("ily", ("y",)), ("ying", ("ie", "y")),
    ("ves", ("f", "fe", "ve")), ("n’t", ("",)), ("n't", ("",)), ("’s", ("",)), ("'s", ("",)), ("s’", ("s", "")), ("s'", ("s", "")),
    ("ing", ("", "e")), ("est", ("", "e")), ("es", ("", "e", "is")), ("ed", ("", "e")), ("er", ("", "e")),
    ("ally", ("al", "")), ("bly", ("ble",)), ("ly", ("", "le")), ("men", ("man",)), ("s", ("",)), ("d", ("",)),
)  # fmt: skip
_PORTUGUESE: Rules = (
    ("amente", ("o", "a")), ("mente", ("",)), ("íssimo", ("o",)), ("íssima", ("o",)), ("zinho", ("",)), ("zinha", ("",)),
    ("inho", ("o",)), ("inha", ("a",)), ("ções", ("ção",)), ("ões", ("ão",)), ("ães", ("ão",)), ("ãos", ("ão",)), ("ais", ("al",)),
    ("éis", ("el",)), ("eis", ("el", "il")), ("óis", ("ol",)), ("uis", ("ul",)), ("is", ("il",)), ("ns", ("m",)), ("res", ("r",)),
    ("zes", ("z",)), ("ses", ("s",)), ("aram", ("ar",)), ("eram", ("er",)), ("iram", ("ir",)), ("avam", ("ar",)), ("iam", ("er", "ir")),
    ("ando", ("ar",)), ("endo", ("er",)), ("indo", ("ir",)), ("ados", ("ar", "ado")), ("adas", ("ar", "ado")), ("idos", ("er", "ir", "ido")),
    ("idas", ("er", "ir", "ido")), ("ado", ("ar",)), ("ada", ("ar", "ado")), ("ido", ("er", "ir")), ("ida", ("er", "ir", "ido")),
    ("ava", ("ar",)), ("amos", ("ar",)), ("emos", ("er",)), ("imos", ("ir",)), ("ará", ("ar",)), ("erá", ("er",)), ("irá", ("ir",)),
    ("ia", ("er", "ir")), ("ou", ("ar",)), ("eu", ("er",)), ("iu", ("ir",)), ("am", ("ar",)), ("em", ("er", "ir", "ar")),
    ("as", ("o", "a", "ar")), ("os", ("o",)), ("es", ("e", "er", "ir", "")), ("a", ("o", "ar")), ("e", ("er", "ir", "ar")),
    ("o", ("ar", "er", "ir")), ("s", ("",)),
)  # fmt: skip
_SPANISH: Rules = (
    ("amente", ("o",)), ("mente", ("",)), ("ísimo", ("o",)), ("ísima", ("o",)), ("ciones", ("ción",)), ("siones", ("sión",)),
    ("ieron", ("er", "ir")), ("aron", ("ar",)), ("aban", ("ar",)), ("ían", ("er", "ir")), ("iendo", ("er", "ir")), ("ando", ("ar",)),
    ("ados", ("ar", "ado")), ("adas", ("ar", "ado")), ("idos", ("er", "ir", "ido")), ("idas", ("er", "ir", "ido")), ("ado", ("ar",)),
    ("ada", ("ar", "ado")), ("ido", ("er", "ir")), ("ida", ("er", "ir", "ido")), ("aba", ("ar",)), ("amos", ("ar",)), ("emos", ("er",)),
    ("imos", ("ir",)), ("ará", ("ar",)), ("erá", ("er",)), ("irá", ("ir",)), ("itos", ("o",)), ("itas", ("a",)), ("ito", ("o",)),
    ("ita", ("a",)), ("ces", ("z",)), ("nes", ("n",)), ("ía", ("er", "ir")), ("ió", ("er", "ir")), ("ó", ("ar",)), ("an", ("ar", "er", "ir")),
    ("en", ("er", "ir", "ar")), ("as", ("o", "a", "ar")), ("os", ("o",)), ("es", ("", "e", "er")), ("a", ("o", "ar")), ("e", ("er", "ir", "ar")),
    ("o", ("ar", "er", "ir")), ("s", ("",)),
)  # fmt: skip
_FRENCH: Rules = (
    ("ements", ("er", "ement")), ("eaux", ("eau",)), ("aux", ("al", "ail", "au")), ("euses", ("eux", "eur")), ("euse", ("eux", "eur")),
    ("ives", ("if",)), ("ive", ("if",)), ("elles", ("el",)), ("elle", ("el",)), ("ennes", ("en",)), ("enne", ("en",)),
    ("onnes", ("on",)), ("onne", ("on",)), ("aient", ("er", "ir", "re")), ("issent", ("ir",)), ("issant", ("ir",)), ("èrent", ("er",)),
    ("erait", ("er",)), ("era", ("er",)), ("eront", ("er",)), ("irent", ("ir", "re")), ("ait", ("er", "ir", "re")), ("ais", ("er", "ir", "re")),
    ("ant", ("er", "ir", "re")), ("ées", ("er", "é")), ("ée", ("er", "é")), ("és", ("er", "é")), ("é", ("er",)), ("ent", ("er", "re", "ir")),
    ("ez", ("er", "ir", "re")), ("ons", ("er", "ir", "re")), ("ies", ("ir", "i")), ("ie", ("ir", "i")), ("is", ("ir", "re")), ("it", ("ir", "re")),
    ("ues", ("re", "oir", "u")), ("ue", ("re", "oir", "u")), ("u", ("re", "ir", "oir")), ("es", ("er", "", "e")), ("e", ("", "er")), ("x", ("",)), ("s", ("",)),
)  # fmt: skip
_GERMAN: Rules = (
    ("innen", ("in",)), ("sten", ("",)), ("ste", ("",)), ("test", ("en",)), ("tet", ("en",)), ("ten", ("en", "t")), ("te", ("en",)),
    ("end", ("en",)), ("ern", ("", "er")), ("en", ("", "e")), ("em", ("",)), ("er", ("", "e")), ("es", ("", "e")), ("st", ("en",)),
    ("n", ("", "en")), ("t", ("en",)), ("s", ("",)), ("e", ("", "en")),
)  # fmt: skip
_RULES = {"en": _ENGLISH, "pt": _PORTUGUESE, "es": _SPANISH, "fr": _FRENCH, "de": _GERMAN}
_PLURALS = ("pt", "es", "fr")
"""A last s is the plural's before it is anything else's."""

_UMLAUTS = str.maketrans("äöüÄÖÜ", "aouAOU")
_BEFORE = ("وال", "فال", "بال", "كال", "لل", "ال", "وب", "ول", "فل", "وس", "و", "ف", "ب", "ل", "ك", "س")
"""And, so, with, like, to, will; each alone or with the article."""

_BEHIND = (
    "كما",
    "هما",
    "تها",
    "ته",
    "هم",
    "هن",
    "كم",
    "ها",
    "نا",
    "ات",
    "ون",
    "ين",
    "ان",
    "وا",
    "ه",
    "ك",
    "ي",
    "ة",
    "ا",
)
_LEAST = 2
"""Letters that are left of a word at the least; a form in Latin script has more."""


def forms(word: str, language: str) -> Iterator[str]:
    """Likely forms first, without the word itself; none in languages whose inflection is not known here."""
    seen = {word}
    code = primary(language)
    found = _arabic(word) if code == "ar" else _of(word, code)
    for form in found:
        if form not in seen:
            seen.add(form)
            yield form


def _of(word: str, code: str) -> Iterator[str]:
    elided = word.replace("’", "'").rpartition("'")
    if code == "fr" and elided[1] and elided[2]:
        yield elided[2]
        word = elided[2]
    yield from IRREGULAR.get(code, {}).get(word.lower(), ())
    if code in _PLURALS and word.endswith("s") and len(word) > _LEAST + 1:
        yield word[:-1]
    once = list(_stripped(word, code))
    yield from once
    if code == "en" or code in _PLURALS:
        for form in once:
            if word.endswith("s") and form == word[:-1]:
                yield from _stripped(form, code)
    if code == "de":
        yield from _german(word, once)


def _german(word: str, once: list[str]) -> Iterator[str]:
    """Umlauts of plurals, and the participle's "ge-"."""
    for form in (word, *once):
        if form.translate(_UMLAUTS) != form:
            yield form.translate(_UMLAUTS)
        if form.startswith("ge") and len(form) > 5:
            yield form[2:]
            yield form[2:].removesuffix("t") + "en"


def _stripped(word: str, code: str) -> Iterator[str]:
    for ending, instead in _RULES.get(code, ()):
        stem = word[: len(word) - len(ending)]
        if len(stem) < _LEAST or not word.lower().endswith(ending):
            continue
        yield from (stem + each for each in instead if len(stem + each) > _LEAST)
        if code == "en" and stem[-1] == stem[-2] and ending in ("ing", "ed", "er", "est"):
            yield stem[:-1]


def _arabic(word: str) -> Iterator[str]:
    """Without vowel signs, prefixes before suffixes; dictionaries may have the bare noun or the one with its article."""
    bare = "".join(char for char in word if not "\u064b" <= char <= "\u0652" and char not in "\u0640\u0670")
    starts = [bare, *(bare[len(each) :] for each in _BEFORE if bare.startswith(each))]
    starts = [each for each in starts if len(each) >= _LEAST]
    for start in starts:
        yield start
        yield f"ال{start}"
    for start in starts:
        for end in _BEHIND:
            stem = start[: len(start) - len(end)]
            if start.endswith(end) and len(stem) > _LEAST - 1:
                for each in (stem, f"{stem}ة", f"{stem[:-1]}ة" if stem[-1] == "ت" else ""):
                    if each:
                        yield each
                        yield f"ال{each}"
