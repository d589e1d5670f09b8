"""The choice of a language to translate into, in words."""

from collections.abc import Sequence

from rawi.wording.isolation import enumerated
from rawi.wording.names import language_name
from rawi.wording.translator import translate

_MOST = 5


def title() -> str:
    """What the window is called."""
    return translate("targets", "Translate into")


def act() -> str:
    """What Enter does in the list."""
    return translate("targets", "Translate")


def packs() -> str:
    """Leads to the window of language packs."""
    return translate("targets", "Language packs…")


def row(language: str, pivot: str) -> str:
    """A language, and the one between where there is one."""
    name = language_name(language)
    if not pivot:
        return name
    text = translate("targets", "{language} (through {pivot})")
    return text.replace("{language}", name).replace("{pivot}", language_name(pivot))


def ask(source: str) -> str:
    """What can be chosen."""
    text = translate("targets", "The article is in {language}. Choose what to translate it into.")
    return text.replace("{language}", language_name(source))


def none(source: str) -> str:
    """Nothing can be reached."""
    text = translate("targets", "No language pack that translates from {language} is installed.")
    return _with_way(text.replace("{language}", language_name(source)))


def missing(source: str, languages: Sequence[str]) -> str:
    """What was typed names languages that cannot be reached."""
    text = translate("targets", "No language pack from {language} to {languages} is installed.")
    names = enumerated([language_name(each) for each in languages[:_MOST]])
    return _with_way(text.replace("{languages}", names).replace("{language}", language_name(source)))


def _with_way(text: str) -> str:
    way = translate("targets", "Language packs shows how to add one.")
    return f"{text} {way}"
