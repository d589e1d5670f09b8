"""Names and titles within a sentence of the other direction: they must not turn their neighbours around."""

from collections.abc import Sequence

from rawi.text.direction import of_text
from rawi.wording.translator import translate


def isolated(text: str) -> str:
    """The text between Unicode's first strong isolate and its end."""
    return f"\u2068{text}\u2069"


def within(sentence: str, text: str) -> str:
    """The text as it may stand in the sentence: isolated where any of its letters runs the other way."""
    base = of_text(sentence)
    return isolated(text) if any(of_text(letter, base) is not base for letter in text) else text


def listed(parts: Sequence[str], separator: str) -> str:
    """The parts that are not empty, each isolated where they do not all run the same way."""
    shown = [part for part in parts if part]
    mixed = len({of_text(part) for part in shown}) > 1
    return separator.join(map(isolated, shown) if mixed else shown)


def enumerated(parts: Sequence[str]) -> str:
    """A list within a sentence, with the interface language's comma."""
    return listed(parts, translate("lists", ", "))
