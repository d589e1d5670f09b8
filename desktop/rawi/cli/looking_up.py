"""What `rawi lookup` does, and its JSON."""

from typing import Any

from rawi.article.errors import Code, RawiError
from rawi.cli import console, pack_work
from rawi.dictionary.lookup import Dictionaries
from rawi.dictionary.model import Answer, Entry, Found
from rawi.settings import directories
from rawi.settings.store import SettingsStore
from rawi.text.language import clean_language, primary
from rawi.wording import dictionary as words

Json = dict[str, Any]


def look_up(word: str, source: str, target: str, *, as_json: bool) -> int:
    """Print what the dictionaries have; 1 where they have nothing. With `as_json` `shape`. RawiError DICTIONARY_MISSING, PACK_DAMAGED."""
    dictionaries = Dictionaries(pack_work.store().dictionaries)
    settings = SettingsStore(directories.find().settings).load()
    language = primary(clean_language(source))
    wanted = primary(clean_language(target)) or dictionaries.target(language, settings.target_language)
    try:
        answer = dictionaries.look_up(word.strip(), language, wanted)
    finally:
        dictionaries.close()
    if as_json:
        console.json_data(shape(answer, wanted))
    elif answer.found:
        console.data("\n\n".join("\n".join(words.found_lines(answer, each)) for each in answer.found))
    else:
        console.problem(RawiError(Code.WORD_MISSING, word=answer.word))
        if answer.near:
            console.say(words.near(answer.near))
    return 0 if answer.found else 1


def shape(answer: Answer, target: str) -> Json:
    """{"word", "from", "to", "dictionaries": names, "found": [{"dictionary", "licence", "form", "how": same, spelled, form or part,
    "entries": [{"headword", "sound": IPA, "part": of speech, "senses"}]}], "near": headwords that begin alike}.
    """
    return {
        "word": answer.word,
        "from": answer.language,
        "to": target,
        "dictionaries": [each.name for each in answer.asked],
        "found": [_found(each) for each in answer.found],
        "near": list(answer.near),
    }


def _found(found: Found) -> Json:
    return {
        "dictionary": found.dictionary.name,
        "licence": found.dictionary.licence,
        "form": found.form,
        "how": found.how.value,
        "entries": [_entry(each) for each in found.entries],
    }


def _entry(entry: Entry) -> Json:
    return {
        "headword": entry.headword,
        "sound": entry.sound,
        "part": entry.part,
        "senses": list(entry.senses),
    }
