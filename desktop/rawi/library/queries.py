"""What a reader typed in, what is looked for out: words and phrases with their other spellings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rawi.text.folding import fold

_PART = re.compile(r'"([^"]+)"?|(\S+)')
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_DIGRAPH = re.compile(r"([aou])e")
_ARTICLES = ((range(0x0621, 0x064B), "ال"), (range(0x05D0, 0x05EB), "ה"))
"""The articles that are written together with their word, and the letters of their script."""
_SHORTEST_REST = 3
_SHORTEST_OPEN = 4
"""Letters from which a beginning is looked for: shorter ones begin too many words to find them soon."""

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sought:
    """One thing that must be there: folded words in a row, in any of these spellings; `open` where the last may go on."""

    spellings: tuple[Phrase, ...]
    open: bool = False

    @property
    def expression(self) -> str:
        """As FTS5 asks for it."""
        star = "*" if self.open else ""
        return "(" + " OR ".join(f'"{" ".join(words)}"{star}' for words in self.spellings) + ")"


def sought(query: str, *, loose: bool = False) -> tuple[Sought, ...]:
    """Every word, and each quoted part as a phrase; of the last word the beginning is enough.

    `loose` takes the beginning of every word, and "ae" for "ä" as Germans write it where they have no such key.
    """
    parts = [(quoted or word, bool(quoted)) for quoted, word in _PART.findall(query)]
    found = [(_spellings(part, loose), quoted) for part, quoted in parts if fold(part).split()]
    going_on = bool(query) and not query[-1].isspace()
    return tuple(
        Sought(
            spellings, not quoted and _may_go_on(spellings[0]) and (loose or (going_on and n == len(found)))
        )
        for n, (spellings, quoted) in enumerate(found, 1)
    )


def match(wanted: Sequence[Sought]) -> str:
    """The FTS5 query for all of them."""
    return " AND ".join(each.expression for each in wanted)


def _may_go_on(phrase: Phrase) -> bool:
    """A word long enough to tell something by its beginning."""
    return len(phrase) == 1 and len(phrase[0]) >= _SHORTEST_OPEN


def _spellings(part: str, loose: bool) -> tuple[Phrase, ...]:
    base = tuple(fold(part).split())
    found = [base, tuple(fold(part.casefold().translate(_UMLAUTS)).split())]
    if len(base) == 1:
        (word,) = base
        found += [(other,) for other in _with_article(word)]
        if loose:
            found.append((_DIGRAPH.sub(r"\1", word),))
    return tuple(dict.fromkeys(found))


def _with_article(word: str) -> list[str]:
    """The word with the article where it has none, and without where it has one."""
    for letters, article in _ARTICLES:
        if ord(word[0]) in letters:
            rest = word.removeprefix(article)
            return [article + word] if rest == word else [rest] if len(rest) >= _SHORTEST_REST else []
    return []
