"""What a dictionary says, and how a word was found in it."""

from dataclasses import dataclass
from enum import StrEnum

from rawi.text.folding import fold


class How(StrEnum):
    """How the form that was found is related to the word that was asked for."""

    SAME = "same"
    SPELLED = "spelled"
    """Other capitals, accents or vowel signs."""
    FORM = "form"
    """The word without what inflection puts on it: its ending, its article."""
    PART = "part"
    """A part of a compound with hyphens."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A headword, how it sounds (IPA), what part of speech it is as the dictionary writes that (both may be ""), and its senses, a line each."""

    headword: str
    sound: str
    part: str
    senses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """The dictionary that entries are from: its name, its languages (BCP 47) and its licence ("" where it is not told)."""

    name: str
    source: str
    target: str
    licence: str


@dataclass(frozen=True, slots=True)
class Found:
    """What one dictionary has: entries of one form of the word."""

    dictionary: Source
    form: str
    how: How
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What all dictionaries have for a word in a language; `near` are headwords that begin alike, where nothing was found."""

    word: str
    language: str
    asked: tuple[Source, ...]
    found: tuple[Found, ...]
    near: tuple[str, ...] = ()


def key(text: str) -> str:
    """What headwords are looked up by: folded words with one space between."""
    return " ".join(fold(text).split())
