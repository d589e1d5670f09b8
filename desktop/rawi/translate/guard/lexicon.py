"""Words of a table in, the concepts that a sentence names by them out."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rawi.translate.guard.words.folding import LETTER, fold

_FRONT = {"ar": "(?:وال|بال|لل|ال|و|ب|ل)?", "fa": "", "zh": ""}


@dataclass(frozen=True, slots=True)
class Named:
    """A concept that a sentence names, and where (in the folded sentence)."""

    concept: str
    text: str
    start: int
    end: int


class Lexicon:
    """The forms of concepts in one language: "stem*", "word", "_" is a space; found in folded text."""

    def __init__(self, forms: Mapping[str, Iterable[str]], language: str) -> None:
        self._concepts = {
            fold(form).rstrip("*").replace("_", " "): concept
            for concept, all_forms in forms.items()
            for form in all_forms
        }
        patterns = sorted((_pattern(f) for all_ in forms.values() for f in all_), key=len, reverse=True)
        front = _FRONT.get(language, "")
        joined = "|".join(patterns)
        start = "" if language == "zh" else rf"(?<!\w){front}"
        self._find = re.compile(rf"{start}(?P<word>{joined})") if patterns else None

    def find(self, folded: str) -> list[Named]:
        """What the folded sentence names, in order."""
        if self._find is None:
            return []
        return [
            Named(self._concepts[m["word"]], m["word"], m.start("word"), m.end("word"))
            for m in self._find.finditer(folded)
        ]


def _pattern(form: str) -> str:
    plain = re.escape(fold(form).rstrip("*").replace("_", " "))
    closed = not form.endswith("*") and form[-1:].isalpha() and not _ideograph(form[-1:])
    return plain + (rf"(?!{LETTER})" if closed else "")


def _ideograph(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


def entries(text: str) -> dict[str, list[str]]:
    """A table of "concept=form|form" entries; a concept may come twice."""
    found: dict[str, list[str]] = {}
    for concept, forms in (entry.split("=") for entry in text.split()):
        found.setdefault(concept, []).extend(forms.split("|"))
    return found
