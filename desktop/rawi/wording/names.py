"""Codes of languages and formats in, their names in the reader's language out."""

import re

from rawi.text.language import primary
from rawi.wording.isolation import isolated
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_NAMES = {
    "am": QT_TRANSLATE_NOOP("languages", "Amharic"),
    "ar": QT_TRANSLATE_NOOP("languages", "Arabic"),
    "az": QT_TRANSLATE_NOOP("languages", "Azerbaijani"),
    "be": QT_TRANSLATE_NOOP("languages", "Belarusian"),
    "bg": QT_TRANSLATE_NOOP("languages", "Bulgarian"),
    "bn": QT_TRANSLATE_NOOP("languages", "Bengali"),
    "bs": QT_TRANSLATE_NOOP("languages", "Bosnian"),
    "ca": QT_TRANSLATE_NOOP("languages", "Catalan"),
    "ckb": QT_TRANSLATE_NOOP("languages", "Central Kurdish (Sorani)"),
    "cs": QT_TRANSLATE_NOOP("languages", "Czech"),
    "da": QT_TRANSLATE_NOOP("languages", "Danish"),
    "de": QT_TRANSLATE_NOOP("languages", "German"),
    "el": QT_TRANSLATE_NOOP("languages", "Greek"),
    "en": QT_TRANSLATE_NOOP("languages", "English"),
    "eo": QT_TRANSLATE_NOOP("languages", "Esperanto"),
    "es": QT_TRANSLATE_NOOP("languages", "Spanish"),
    "et": QT_TRANSLATE_NOOP("languages", "Estonian"),
    "eu": QT_TRANSLATE_NOOP("languages", "Basque"),
    "fa": QT_TRANSLATE_NOOP("languages", "Persian"),
    "fi": QT_TRANSLATE_NOOP("languages", "Finnish"),
    "fr": QT_TRANSLATE_NOOP("languages", "French"),
    "ga": QT_TRANSLATE_NOOP("languages", "Irish"),
    "gl": QT_TRANSLATE_NOOP("languages", "Galician"),
    "gu": QT_TRANSLATE_NOOP("languages", "Gujarati"),
    "he": QT_TRANSLATE_NOOP("languages", "Hebrew"),
    "hi": QT_TRANSLATE_NOOP("languages", "Hindi"),
    "hr": QT_TRANSLATE_NOOP("languages", "Croatian"),
    "hu": QT_TRANSLATE_NOOP("languages", "Hungarian"),
    "id": QT_TRANSLATE_NOOP("languages", "Indonesian"),
    "is": QT_TRANSLATE_NOOP("languages", "Icelandic"),
    "it": QT_TRANSLATE_NOOP("languages", "Italian"),
    "ja": QT_TRANSLATE_NOOP("languages", "Japanese"),
    "kn": QT_TRANSLATE_NOOP("languages", "Kannada"),
    "ko": QT_TRANSLATE_NOOP("languages", "Korean"),
    "ku": QT_TRANSLATE_NOOP("languages", "Kurdish (Kurmanji)"),
    "ky": QT_TRANSLATE_NOOP("languages", "Kyrgyz"),
    "lt": QT_TRANSLATE_NOOP("languages", "Lithuanian"),
    "lv": QT_TRANSLATE_NOOP("languages", "Latvian"),
    "ml": QT_TRANSLATE_NOOP("languages", "Malayalam"),
    "ms": QT_TRANSLATE_NOOP("languages", "Malay"),
    "mt": QT_TRANSLATE_NOOP("languages", "Maltese"),
    "nl": QT_TRANSLATE_NOOP("languages", "Dutch"),
    "no": QT_TRANSLATE_NOOP("languages", "Norwegian"),
    "pl": QT_TRANSLATE_NOOP("languages", "Polish"),
    "ps": QT_TRANSLATE_NOOP("languages", "Pashto"),
    "pt": QT_TRANSLATE_NOOP("languages", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("languages", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("languages", "Russian"),
    "sk": QT_TRANSLATE_NOOP("languages", "Slovak"),
    "sl": QT_TRANSLATE_NOOP("languages", "Slovenian"),
    "sq": QT_TRANSLATE_NOOP("languages", "Albanian"),
    "sr": QT_TRANSLATE_NOOP("languages", "Serbian"),
    "sv": QT_TRANSLATE_NOOP("languages", "Swedish"),
    "sw": QT_TRANSLATE_NOOP("languages", "Swahili"),
    "ta": QT_TRANSLATE_NOOP("languages", "Tamil"),
    "te": QT_TRANSLATE_NOOP("languages", "Telugu"),
    "th": QT_TRANSLATE_NOOP("languages", "Thai"),
    "tl": QT_TRANSLATE_NOOP("languages", "Tagalog"),
    "tr": QT_TRANSLATE_NOOP("languages", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("languages", "Ukrainian"),
    "ur": QT_TRANSLATE_NOOP("languages", "Urdu"),
    "vi": QT_TRANSLATE_NOOP("languages", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("languages", "Chinese"),
    "und": QT_TRANSLATE_NOOP("languages", "unknown language"),
}
_OWN_NAMES = {
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fa": "فارسی",
    "fr": "Français",
    "hi": "हिन्दी",
    "pt_BR": "Português (Brasil)",
    "ru": "Русский",
    "tr": "Türkçe",
    "uk": "Українська",
    "zh_CN": "简体中文",
}
"""What the languages of the interface call themselves (CLDR 47, first letter as in a list)."""

_FORMATS = {
    "text": QT_TRANSLATE_NOOP("formats", "text"),
    "html": QT_TRANSLATE_NOOP("formats", "a web page"),
    "mhtml": QT_TRANSLATE_NOOP("formats", "a saved web page (MHTML)"),
    "webarchive": QT_TRANSLATE_NOOP("formats", "a web page saved by Safari"),
    "wallabag": QT_TRANSLATE_NOOP("formats", "articles from Wallabag"),
    "picture": QT_TRANSLATE_NOOP("formats", "a picture"),
}
"""As they stand in "could not be read as …"."""

_PROPER_NAMES = {
    "markdown": "Markdown",
    "epub": "EPUB",
    "daisy": "DAISY",
    "docx": "Word (DOCX)",
    "odt": "OpenDocument (ODT)",
    "rtf": "RTF",
    "pdf": "PDF",
}
"""Proper names, the same in every language."""

_ENGINES = {"argos": "Argos Translate", "firefox": "Firefox Translations"}
"""Proper names, the same in every language."""

_CANNOT = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_TURNS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def languages() -> tuple[str, ...]:
    """The codes of the languages that Rawi has names for."""
    return tuple(code for code in _NAMES if code != "und")


def language_name(code: str) -> str:
    """The name of a BCP 47 code's language; the code itself where Rawi has no name for it."""
    name = _NAMES.get(primary(code))
    return translate("languages", name) if name else code


def own_name(code: str) -> str:
    """An interface language as those who read it call it, and in the reader's language where that is another word."""
    name, here = _OWN_NAMES[code], language_name(code.replace("_", "-"))
    return name if name.casefold().startswith(here.casefold()) else f"{isolated(name)} ({here})"


def format_name(code: str) -> str:
    """The name of a format's code as part of a sentence; what is no code of Rawi's ("ZIP", "Excel") as it is."""
    return translate("formats", _FORMATS[code]) if code in _FORMATS else _PROPER_NAMES.get(code, code)


def engine_name(code: str) -> str:
    """The name of a translation engine; the code itself where Rawi has no name for it."""
    return _ENGINES.get(code, code)


def one_line(text: str) -> str:
    """A file's name or a title as part of a sentence: one line, its marks of direction end with it, what cannot be shown is "�"."""
    shown = "".join(" " if char.isspace() else "\ufffd" if _CANNOT.match(char) else char for char in text)
    return f"\u2068{shown}\u2069" if _TURNS.search(shown) else shown
