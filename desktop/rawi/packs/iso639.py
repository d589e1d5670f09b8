"""ISO 639-2 and 639-3 codes in, the BCP 47 codes of the same languages out, and pairs of languages in names."""

import re

from rawi.text.language import clean_language

_SHORT = {
    "afr": "af", "sqi": "sq", "alb": "sq", "amh": "am", "ara": "ar", "hye": "hy", "arm": "hy", "aze": "az", "eus": "eu",
    "baq": "eu", "bel": "be", "ben": "bn", "bre": "br", "bul": "bg", "mya": "my", "bur": "my", "cat": "ca", "zho": "zh",
    "chi": "zh", "hrv": "hr", "ces": "cs", "cze": "cs", "dan": "da", "nld": "nl", "dut": "nl", "eng": "en", "epo": "eo",
    "est": "et", "fin": "fi", "fra": "fr", "fre": "fr", "glg": "gl", "kat": "ka", "geo": "ka", "deu": "de", "ger": "de",
    "ell": "el", "gre": "el", "guj": "gu", "heb": "he", "hin": "hi", "hun": "hu", "isl": "is", "ice": "is", "ind": "id",
    "gle": "ga", "ita": "it", "jpn": "ja", "kan": "kn", "kaz": "kk", "khm": "km", "kor": "ko", "kur": "ku", "kir": "ky",
    "lat": "la", "lav": "lv", "lit": "lt", "mkd": "mk", "mac": "mk", "msa": "ms", "may": "ms", "mal": "ml", "mlt": "mt",
    "mar": "mr", "mon": "mn", "nep": "ne", "nor": "no", "nob": "nb", "nno": "nn", "oci": "oc", "pan": "pa", "fas": "fa",
    "per": "fa", "pol": "pl", "por": "pt", "pus": "ps", "ron": "ro", "rum": "ro", "rus": "ru", "gla": "gd", "san": "sa",
    "srp": "sr", "slk": "sk", "slo": "sk", "slv": "sl", "spa": "es", "swa": "sw", "swe": "sv", "tgl": "tl", "tam": "ta",
    "tat": "tt", "tel": "te", "tha": "th", "tur": "tr", "ukr": "uk", "urd": "ur", "vie": "vi", "cym": "cy", "wel": "cy",
    "wol": "wo", "yid": "yi",
}  # fmt: skip
_KNOWN = frozenset(_SHORT.values())
_PAIR = re.compile(r"(?<![a-z])([a-z]{2,3})[-_ –→]{1,3}([a-z]{2,3})(?![a-z])")


def language(code: str) -> str:
    """The BCP 47 code: "ara" is "ar"; a code that is none of these as it is written."""
    clean = clean_language(code)
    return _SHORT.get(clean, clean)


def pair_in(name: str) -> tuple[str, str] | None:
    """The two languages that a name holds, such as "freedict-eng-ara-0.6.3"; None where no two known codes stand together."""
    lower = name.lower()
    start = 0
    while found := _PAIR.search(lower, start):
        source, target = (_SHORT.get(code, code) for code in found.groups())
        if source in _KNOWN and target in _KNOWN and source != target:
            return source, target
        start = found.start(2)
    return None
