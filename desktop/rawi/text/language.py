"""Text in, its language out (BCP 47; "und" where it cannot be told).

A script that one language owns decides; then letters that one language owns within its script; then common words;
then py3langid, restricted to the script's languages (it takes most of a second to load, so it comes last).
"""

import re

from rawi.text.scripts import letters

UNKNOWN = "und"
SHORTEST = 12
"""Letters below which only an unambiguous script is believed."""

_OWN_SCRIPT = {
    "Grek": "el", "Hebr": "he", "Beng": "bn", "Taml": "ta", "Telu": "te", "Knda": "kn", "Mlym": "ml", "Gujr": "gu",
    "Guru": "pa", "Sinh": "si", "Thai": "th", "Laoo": "lo", "Mymr": "my", "Khmr": "km", "Geor": "ka", "Armn": "hy",
    "Ethi": "am", "Tibt": "bo", "Hang": "ko", "Kana": "ja", "Hani": "zh",
}  # fmt: skip
_CANDIDATES = {
    "Latn": "en pt es fr de it nl sv da no fi pl cs sk sl hr ro hu tr az id ms vi ca eu gl et lv lt sq sw af cy ga is eo ku",
    "Cyrl": "ru uk be bg sr mk kk ky mn",
    "Arab": "ar fa ur ps ug",
    "Deva": "hi mr ne",
}
_MORE_SCRIPTS = {
    "ja": "Hani", "ko": "Hani", "sr": "Latn", "ku": "Arab", "az": "Cyrl", "kk": "Latn", "pa": "Arab", "ms": "Arab", "ckb": "Arab",
    "yi": "Hebr", "sd": "Arab",
}  # fmt: skip
_OWN_LETTERS = {
    "Arab": (("ckb", "ڕڵێۆە"), ("ur", "ٹڈڑںےھ"), ("ps", "ټډړږښګڼۍې"), ("fa", "پچژگکی")),
    "Cyrl": (("uk", "іїєґ"), ("be", "ўі"), ("sr", "ђћџљњј"), ("mk", "ѓќѕ"), ("kk", "әғқңөұүһ")),
}
_SAME = {"nb": "no", "nn": "no", "fil": "tl", "cmn": "zh", "iw": "he"}
_OWN_SHARE = 0.015
_COMMON_WORDS = {
    "en": "the of and to in that is was for with it as on he be by at are this have from not were which",
    "pt": "de que não uma para com os por mais dos das foi como mas ao ele se em na no são você também",
    "es": "de que el la los en una por con para las del se lo como más pero fue su al es está también",
    "fr": "de la le les des et en un une que pour dans qui sur pas au par avec ce est sont plus été",
    "de": "der die und das in den von zu mit sich des auf für ist im dem nicht ein eine als auch es war",
    "it": "di che il la per un non una del le con si della sono da nel gli più alla dei ha anche come",
    "tr": "ve bir bu da de için ile olarak çok daha ne gibi sonra kadar olan en ama o var değil ki",
}
_COMMON = {code: frozenset(words.split()) for code, words in _COMMON_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_CLEAR_SHARE, _CLEAR_LEAD, _CLEAR_WORDS = 0.22, 1.6, 20


def primary(code: str) -> str:
    """The language of a BCP 47 code, without script and region."""
    return code.partition("-")[0].lower()


def row_of(code: str) -> str:
    """The code under which tables of languages and voices have this one: Norwegian is one row, as Rawi tells languages apart."""
    return _SAME.get(primary(code), primary(code))


def clean_language(code: str) -> str:
    """A BCP 47 code with its usual case, "" for none or nonsense."""
    parts = code.strip().replace("_", "-").split("-")
    if not 2 <= len(parts[0]) <= 3 or not parts[0].isascii() or not parts[0].isalpha():
        return ""
    rest = [p.upper() if len(p) == 2 else p.title() if len(p) == 4 else p.lower() for p in parts[1:]]
    return "-".join([parts[0].lower(), *rest])


def detect(text: str, default: str = UNKNOWN) -> str:
    """The language of most of the text; `default` where there is too little to tell."""
    clear = clearly(text)
    if clear:
        return clear
    counts = letters(text)
    script = counts.most_common(1)[0][0] if counts else ""
    if script not in _CANDIDATES or counts.total() < SHORTEST:
        return default
    return _by_model(text, script)


def clearly(text: str) -> str:
    """The language where script, letters or common words leave no doubt, else ""; never loads the model."""
    counts = letters(text)
    if not counts:
        return ""
    if counts["Kana"] > counts.total() * 0.05:
        return "ja"
    script, _ = counts.most_common(1)[0]
    if script in _OWN_SCRIPT:
        return _OWN_SCRIPT[script]
    if counts.total() < SHORTEST:
        return ""
    return _by_words(text) if script == "Latn" else _by_letters(text, script)


def may_be_in(text: str, code: str) -> bool:
    """False where most of the text's letters are of a script that the language is not written in, as far as that is known."""
    counts = letters(text)
    known = _scripts_of(primary(code))
    return not counts or not known or counts.most_common(1)[0][0] in known


def likely(text: str, usual: str) -> str:
    """For a text whose language cannot be told: `usual` where that is written in its script, else the script's most read one."""
    if may_be_in(text, usual):
        return usual
    script = letters(text).most_common(1)[0][0]
    return _OWN_SCRIPT.get(script) or _CANDIDATES.get(script, usual).split()[0]


def _scripts_of(code: str) -> set[str]:
    """The scripts of a language, empty where it is not in the tables."""
    found = {script for script, owner in _OWN_SCRIPT.items() if owner == code}
    found |= {script for script, codes in _CANDIDATES.items() if code in codes.split()}
    return found | {_MORE_SCRIPTS[code]} if code in _MORE_SCRIPTS else found


def fits(code: str, text: str) -> bool:
    """True where a text may be in the language that its file says: neither its script nor its words deny it."""
    own = primary(code)
    return bool(own) and may_be_in(text, code) and clearly(text) in ("", own)


def _by_letters(text: str, script: str) -> str:
    """A language that shows by letters of its own: enough of them, Persian's after those who share them."""
    sample = text[:4_000]
    total = sum(character.isalpha() for character in sample)
    for code, own in _OWN_LETTERS.get(script, ()):
        if sum(sample.count(letter) for letter in own) > total * _OWN_SHARE:
            return code
    return "ar" if script == "Arab" else ""


def _by_words(text: str) -> str:
    """A language whose commonest words make up a clear share of the text, well ahead of the next."""
    words = [word.lower() for word in _WORD.findall(text[:6_000])]
    if len(words) < _CLEAR_WORDS:
        return ""
    shares = sorted(
        ((sum(word in common for word in words) / len(words), code) for code, common in _COMMON.items()),
        reverse=True,
    )
    (best, code), (second, _) = shares[0], shares[1]
    return code if best > _CLEAR_SHARE and best > second * _CLEAR_LEAD else ""


def _by_model(text: str, script: str) -> str:
    import py3langid

    py3langid.set_languages(_CANDIDATES[script].split())
    return str(py3langid.classify(text[:4_000])[0])
