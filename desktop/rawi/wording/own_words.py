"""The reader's corrections and glossary, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rawi.wording.figures import figure
from rawi.wording.isolation import within
from rawi.wording.keys import filled
from rawi.wording.names import language_name
from rawi.wording.translator import translate

if TYPE_CHECKING:
    from rawi.library.glossary import GlossaryTerm

_QUOTE = 160


def languages(term: GlossaryTerm) -> str:
    """Of which language it is, and into which."""
    text = translate("own_words", "{source} to {target}")
    return text.replace("{source}", language_name(term.source)).replace(
        "{target}", language_name(term.target)
    )


def term_line(term: GlossaryTerm) -> str:
    """A term in one line; each side keeps its own direction."""
    text = translate("own_words", "{term} is called {translation} ({languages})")
    parts = {
        "term": within(text, term.term),
        "translation": within(text, term.called),
        "languages": languages(term),
    }
    for name, value in parts.items():
        text = text.replace("{" + name + "}", value)
    return text


def your_correction() -> str:
    """What a corrected sentence is."""
    return translate("own_words", "Your correction")


def short(text: str) -> str:
    """The beginning of a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= _QUOTE else line[: _QUOTE - 1] + "…"


def row(original: str, text: str, language: str, *, here: bool) -> str:
    """A correction in the list: its language, what the reader wrote, the original below."""
    name = language_name(language)
    parts = [f"{name}: {within(name, text)}", within(name, short(original))]
    if not here:
        parts.append(gone())
    return "\n".join(parts)


def saved(text: str) -> str:
    """A correction is kept and shown."""
    said = translate("own_words", "Your correction: {text}")
    return said.replace("{text}", within(said, short(text)))


def removed() -> str:
    """A correction was taken away."""
    return translate("own_words", "Correction removed")


def unchanged() -> str:
    """Nothing was written anew."""
    return translate("own_words", "Nothing was changed")


def nothing_here() -> str:
    """The sentence has no translation to correct."""
    text = translate(
        "own_words", "This sentence has no translation to correct. {key} translates the article."
    )
    return filled(text, key="translate")


def none_yet() -> str:
    """The list is empty."""
    return translate("own_words", "This article has no corrections yet.")


def not_stored() -> str:
    """The article is not in the library."""
    return translate("own_words", "This article is not in the library, so your correction cannot be kept.")


def term_kept(term: GlossaryTerm) -> str:
    """A term is in the glossary."""
    return translate("own_words", "Kept: {term}").replace("{term}", term_line(term))


def terms_removed(count: int) -> str:
    """Terms were taken out."""
    return translate("own_words", "Terms removed: {count}").replace("{count}", figure(count))


def terms_listed(shown: int, count: int) -> str:
    """What the glossary's list holds."""
    if not count:
        return translate(
            "own_words",
            "Your glossary is empty. Names and terms that you add are called in translations as you say.",
        )
    text = translate("own_words", "Terms: {shown} of {count}")
    return text.replace("{shown}", figure(shown)).replace("{count}", figure(count))


def listed(count: int) -> str:
    """What the list of corrections holds."""
    return translate(
        "own_words", "Corrections: {count}. Enter goes there, F2 edits, Delete removes."
    ).replace("{count}", figure(count))


def gone() -> str:
    """A correction whose sentence is not shown."""
    return translate("own_words", "The article has this sentence no more.")
