"""What `rawi pronunciations` does with the library, and its JSON."""

from pathlib import Path
from typing import Any

from rawi.article.pronunciation import Pronunciation
from rawi.cli import console
from rawi.cli.entries import with_library
from rawi.library.pronunciations import cleaned
from rawi.library.store import Library
from rawi.wording import pronunciations as words
from rawi.wording.names import one_line
from rawi.wording.translator import translate

Json = dict[str, Any]


def shape(pronunciation: Pronunciation) -> Json:
    """{"word", "said", "language": code or "" for all, "exact": true where capitals count}."""
    return {
        "word": pronunciation.word,
        "said": pronunciation.said,
        "language": pronunciation.language,
        "exact": pronunciation.exact,
    }


def list_all(language: str, library: Path | None, *, as_json: bool) -> int:
    """A line for each; with `as_json` an array of `shape`."""
    found = [
        each
        for each in with_library(library, lambda kept: kept.pronunciations())
        if not language or each.language in ("", language)
    ]
    if as_json:
        console.json_data([shape(each) for each in found])
    elif found:
        console.data("\n".join(words.line(each) for each in found))
    else:
        console.say(translate("cli", "No pronunciations."))
    return 0


def add(word: str, said: str, language: str, library: Path | None, *, exact: bool, as_json: bool) -> int:
    """Add one; with `as_json` its `shape`. RawiError PRONUNCIATION_UNUSABLE."""
    new = cleaned(Pronunciation(word, said, language, exact))
    with_library(library, lambda kept: kept.put_pronunciations([new]))
    return _said(new, words.kept(new), as_json=as_json)


def remove(word: str, language: str, library: Path | None, *, as_json: bool) -> int:
    """Remove one; with `as_json` its `shape`; 1 where it is not there."""
    wanted = cleaned(Pronunciation(word, word, language))

    def work(kept: Library) -> Pronunciation | None:
        key = wanted.word, wanted.language
        found = next((each for each in kept.pronunciations() if (each.word, each.language) == key), None)
        kept.remove_pronunciations([found.id] if found else [])
        return found

    found = with_library(library, work)
    if found is None:
        console.say(words.unknown(one_line(word), language))
        return 1
    text = translate("cli", "Removed: {term}").replace("{term}", words.line(found))
    return _said(found, text, as_json=as_json)


def _said(pronunciation: Pronunciation, text: str, *, as_json: bool) -> int:
    if as_json:
        console.json_data(shape(pronunciation))
    else:
        console.data(text)
    return 0
