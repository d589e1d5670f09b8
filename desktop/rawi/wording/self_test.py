"""What the self-test found, in words."""

from __future__ import annotations

from collections.abc import Mapping

from rawi.article.errors import Code
from rawi.wording.figures import digits
from rawi.wording.isolation import enumerated, within
from rawi.wording.names import engine_name, format_name, language_name, one_line
from rawi.wording.problems import sentence
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_CHECKS = {
    "open": QT_TRANSLATE_NOOP("self test", "Open"),
    "structure": QT_TRANSLATE_NOOP("self test", "Structure"),
    "translate": QT_TRANSLATE_NOOP("self test", "Translate"),
    "speak": QT_TRANSLATE_NOOP("self test", "Speak"),
    "export": QT_TRANSLATE_NOOP("self test", "Save"),
    "library": QT_TRANSLATE_NOOP("self test", "Library"),
    "accessibility": QT_TRANSLATE_NOOP("self test", "Screen reader"),
    "fonts": QT_TRANSLATE_NOOP("self test", "Fonts"),
}
_STATES = {
    "works": QT_TRANSLATE_NOOP("self test", "works"),
    "fails": QT_TRANSLATE_NOOP("self test", "fails"),
    "absent": QT_TRANSLATE_NOOP("self test", "not tried"),
}
_FOUND = {
    "sections": QT_TRANSLATE_NOOP("self test", "sections with a heading: {count}"),
    "said": "{text}",
    "sentences": QT_TRANSLATE_NOOP("self test", "sentences translated into {language}: {count}"),
    "heard": QT_TRANSLATE_NOOP("self test", "{seconds} s of sound, words with their times: {count}"),
    "written": QT_TRANSLATE_NOOP("self test", "{size} bytes, read back"),
    "kept": QT_TRANSLATE_NOOP("self test", "articles stored, found and read again: {count}"),
    "objects": QT_TRANSLATE_NOOP("self test", "objects with a role and a name: {count}"),
    "letters": QT_TRANSLATE_NOOP("self test", "letters drawn: {count}"),
    "missing": QT_TRANSLATE_NOOP("self test", "“{text}” is missing"),
    "format": QT_TRANSLATE_NOOP("self test", "it was taken for a file of another kind: {name}"),
    "language": QT_TRANSLATE_NOOP("self test", "it was taken for {language}, or its direction is wrong"),
    "headings": QT_TRANSLATE_NOOP("self test", "headings found: {count}, wanted: {total}"),
    "elements": QT_TRANSLATE_NOOP("self test", "{name}: {count} found, {total} wanted"),
    "no_pack": QT_TRANSLATE_NOOP("self test", "no pack installed"),
    "no_pack_for": QT_TRANSLATE_NOOP("self test", "no pack for {language} installed"),
    "untranslated": QT_TRANSLATE_NOOP("self test", "sentences that stayed as they were: {count} of {total}"),
    "number_lost": QT_TRANSLATE_NOOP("self test", "the number {text} is lost in the translation"),
    "engine_absent": QT_TRANSLATE_NOOP("self test", "this voice comes with Rawi but is not here; install Rawi again"),
    "no_voice_imported": QT_TRANSLATE_NOOP("self test", "no voice of this kind is installed"),
    "silent": QT_TRANSLATE_NOOP("self test", "nothing can be heard"),
    "length": QT_TRANSLATE_NOOP("self test", "{seconds} s of sound do not fit this sentence"),
    "words_untimed": QT_TRANSLATE_NOOP("self test", "words with a time: {count} of {total}"),
    "words_disordered": QT_TRANSLATE_NOOP("self test", "the times of the words are out of order"),
    "words_crowded": QT_TRANSLATE_NOOP("self test", "the words do not cover the sound"),
    "word_silent": QT_TRANSLATE_NOOP("self test", "“{text}” cannot be heard"),
    "cut": QT_TRANSLATE_NOOP("self test", "{seconds} s of sound in the file, {total} s were spoken"),
    "changed": QT_TRANSLATE_NOOP("self test", "“{text}” came back changed"),
    "not_found": QT_TRANSLATE_NOOP("self test", "searching does not find “{text}”"),
    "not_removed": QT_TRANSLATE_NOOP("self test", "what was taken out is still there"),
    "nameless": QT_TRANSLATE_NOOP("self test", "{text} has no name"),
    "boxes": QT_TRANSLATE_NOOP("self test", "no font draws these: {text}"),
    "fault": QT_TRANSLATE_NOOP("self test", "it failed inside: {reason}"),
}  # fmt: skip
_SPOKEN_BOOK = QT_TRANSLATE_NOOP("self test", "EPUB that speaks")
_VOICES = {"espeak": "eSpeak NG", "hibari": "Hibari", "piper": "Piper"}
"""Proper names."""


def check_name(check: str) -> str:
    """What is tried."""
    return translate("self test", _CHECKS[check])


def state_name(state: str) -> str:
    """What came of it."""
    return translate("self test", _STATES[state])


def subject(check: str, code: str) -> str:
    """What of it was tried; "" where that is all."""
    engine, *languages = code.split(" ") if code else [""]
    if check == "open":
        return format_name(code)
    if check == "translate":
        pair = " → ".join(language_name(each) for each in languages)
        return enumerated([engine_name(engine), pair])
    if check == "speak":
        names = map(language_name, languages)
        return enumerated([_VOICES.get(engine) or translate("self test", "voices of the system"), *names])
    if check == "export":
        return translate("self test", _SPOKEN_BOOK) if code == "spoken_book" else code.upper()
    return language_name(code.replace("_", "-")) if check == "fonts" else one_line(code)


def told(code: str, facts: Mapping[str, str]) -> str:
    """What was found, or why it does not work."""
    if code in set(Code):
        return sentence(Code(code), facts)
    text = translate("self test", _FOUND[code]) if code else ""
    for slot, value in facts.items():
        shown = digits(value) if slot in ("count", "total", "seconds", "size") else one_line(value)
        shown = language_name(value) if slot == "language" else shown
        text = text.replace("{" + slot + "}", within(text, shown))
    return text


def closing(broken: int, absent: int) -> str:
    """The last line."""
    if broken:
        text = translate("self test", "Rawi does not work as it should. Broken: {count}")
        return text.replace("{count}", digits(str(broken)))
    if absent:
        text = translate("self test", "Rawi works. Not tried, because it is not installed: {count}")
        return text.replace("{count}", digits(str(absent)))
    return translate("self test", "Rawi works.")


def title() -> str:
    """While it runs."""
    return translate("self test", "Testing")


def heads() -> tuple[str, ...]:
    """The table's columns: check, what of it, state, seconds, what was found."""
    return (
        translate("self test", "Check"),
        translate("self test", "What"),
        translate("self test", "State"),
        translate("self test", "Seconds"),
        translate("self test", "Found"),
    )
