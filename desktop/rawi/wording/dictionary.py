"""What a dictionary says in, the words around it out; window and command line share them."""

from collections.abc import Iterator, Sequence

from rawi.dictionary.model import Answer, Entry, Found, How, Source
from rawi.wording.isolation import enumerated
from rawi.wording.names import one_line
from rawi.wording.packs import pair_name
from rawi.wording.translator import translate

_ISOLATED = "\u2068{}\u2069"
"""Words of any direction inside of words of any other."""


def title() -> str:
    """Of the window."""
    return translate("dictionary", "Dictionary")


def field() -> str:
    """Of the field for another word."""
    return translate("dictionary", "Word")


def entries() -> str:
    """Of what was found."""
    return translate("dictionary", "What the dictionaries say")


def asked(sources: Sequence[Source]) -> str:
    """Which dictionaries were asked."""
    names = enumerated([_isolated(one_line(each.name)) for each in sources])
    return translate("dictionary", "Asked: {names}").replace("{names}", names)


def near(words: Sequence[str]) -> str:
    """What begins like a word that was not found."""
    text = translate("dictionary", "Words that begin alike: {words}")
    return text.replace("{words}", enumerated([_isolated(word) for word in words]))


def pair(source: str, target: str) -> str:
    """The languages of the window's dictionaries."""
    return pair_name(source, target)


def no_word() -> str:
    """Where there is nothing to look up."""
    return translate("dictionary", "There is no word here.")


def no_language() -> str:
    """Where a word's language is not known."""
    return translate(
        "dictionary", "The language of this paragraph is not known, so no dictionary can be chosen."
    )


def packs() -> str:
    """The way to the packs."""
    return translate("dictionary", "Language packs…")


def how(answer: Answer, found: Found) -> str:
    """How the form that was found belongs to the word; "" where it is the word."""
    texts = {
        How.SPELLED: translate("dictionary", "Spelled “{form}” in the dictionary."),
        How.FORM: translate(
            "dictionary", "“{word}” is not in the dictionary; this is its possible form “{form}”."
        ),
        How.PART: translate("dictionary", "“{word}” is not in the dictionary; this is its part “{form}”."),
    }
    text = texts.get(found.how, "")
    return text.replace("{form}", _isolated(found.form)).replace("{word}", _isolated(answer.word))


def head(entry: Entry) -> str:
    """ "house /haʊs/ n"."""
    sound = _isolated(f"/{entry.sound}/") if entry.sound else ""
    return " ".join(part for part in (entry.headword, sound, entry.part) if part)


def found_lines(answer: Answer, found: Found) -> Iterator[str]:
    """One dictionary's answer as lines of text."""
    yield one_line(found.dictionary.name)
    said = how(answer, found)
    if said:
        yield said
    for entry in found.entries:
        yield head(entry)
        for number, sense in enumerate(entry.senses, 1):
            yield f"  {number}. {sense}" if len(entry.senses) > 1 else f"  {sense}"


def _isolated(text: str) -> str:
    return _ISOLATED.format(text)
