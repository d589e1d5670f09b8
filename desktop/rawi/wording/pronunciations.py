"""The reader's own pronunciations, in words."""

from rawi.article.pronunciation import Pronunciation
from rawi.wording.figures import figure
from rawi.wording.isolation import within
from rawi.wording.names import language_name
from rawi.wording.translator import translate


def title() -> str:
    """The window's."""
    return translate("pronunciations", "Pronunciations")


def one() -> str:
    """The window's in which one is written."""
    return translate("pronunciations", "Pronunciation")


def headers() -> tuple[str, str, str, str]:
    """Of the list's columns, and of the fields."""
    return (
        translate("pronunciations", "Word"),
        translate("pronunciations", "Said as"),
        translate("pronunciations", "Language"),
        translate("pronunciations", "Capitals"),
    )


def hint() -> str:
    """In the empty field for how a word is said."""
    return translate("pronunciations", "In ordinary letters, as it sounds")


def every_language() -> str:
    """The word is said so in all of them."""
    return translate("pronunciations", "All languages")


def language(code: str) -> str:
    """In which it is said so."""
    return language_name(code) if code else every_language()


def exactly() -> str:
    """A word with other capitals is another word."""
    return translate("pronunciations", "Only with the same capital and small letters")


def capitals(*, exact: bool) -> str:
    """Whether they count."""
    return translate("pronunciations", "count") if exact else translate("pronunciations", "do not count")


def hear() -> str:
    """Say it aloud, or be silent."""
    return translate("pronunciations", "Try it")


def starting() -> str:
    """The voice is loaded."""
    return translate("pronunciations", "Starting the voice")


def line(pronunciation: Pronunciation) -> str:
    """One in a sentence; each side keeps its own direction."""
    text = translate("pronunciations", "{word} is said as {said} ({language})")
    if pronunciation.exact:
        text = translate("pronunciations", "{word}, with these capitals, is said as {said} ({language})")
    parts = {
        "word": within(text, pronunciation.word),
        "said": within(text, pronunciation.said),
        "language": language(pronunciation.language),
    }
    for name, value in parts.items():
        text = text.replace("{" + name + "}", value)
    return text


def kept(pronunciation: Pronunciation) -> str:
    """One is in the list."""
    return translate("pronunciations", "Kept: {pronunciation}").replace(
        "{pronunciation}", line(pronunciation)
    )


def removed(count: int) -> str:
    """Some were taken out."""
    return translate("pronunciations", "Pronunciations removed: {count}").replace("{count}", figure(count))


def listed(shown: int, count: int) -> str:
    """What the list holds."""
    if not count:
        return translate(
            "pronunciations",
            "You have no pronunciations yet. Words that you add are said as you write them, in Rawi and in what you save.",
        )
    text = translate("pronunciations", "Pronunciations: {shown} of {count}")
    return text.replace("{shown}", figure(shown)).replace("{count}", figure(count))


def unknown(word: str, code: str) -> str:
    """There is none to remove."""
    text = translate("pronunciations", "“{word}” has no pronunciation of yours ({language}).")
    return text.replace("{word}", within(text, word)).replace("{language}", language(code))
