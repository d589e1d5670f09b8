"""What a document says of a text's language, believed only where the letters do not speak against it.

Word processors mark text with the language of the keyboard or of the installed program, so what they say is a hint.
"""

from collections import Counter
from collections.abc import Iterable

from rawi.load.html.walk import Walked
from rawi.text.language import clean_language, clearly, may_be_in, primary
from rawi.text.scripts import letters

_ASIAN = frozenset(("Hani", "Kana", "Hang"))
_COMPLEX = frozenset(
    ("Arab", "Hebr", "Deva", "Beng", "Taml", "Telu", "Knda", "Mlym", "Gujr", "Guru", "Sinh", "Thai", "Laoo", "Mymr", "Khmr", "Tibt")
)  # fmt: skip
_LEFT_OVER = ("ar", "zh")
"""What is told of Arabic letters and Chinese characters where none of them belongs to another language: no contradiction."""

_NONE = frozenset(("x-none", "zxx", "none", "und", "qaa"))


def group(text: str) -> str:
    """Which of a style's three languages a text is written in: "western", "asian" or "complex"."""
    counts = letters(text)
    script = counts.most_common(1)[0][0] if counts else ""
    return "asian" if script in _ASIAN else "complex" if script in _COMPLEX else "western"


def stated(code: str, text: str) -> str:
    """The BCP 47 code if the text may be in it, else ""."""
    language = "" if code.lower() in _NONE else clean_language(code)
    if not language:
        return ""
    sure = clearly(text)
    if sure and sure not in _LEFT_OVER and primary(sure) != primary(language):
        return ""
    return language if may_be_in(text, language) else ""


def majority(blocks: Iterable[Walked]) -> str:
    """The language that most characters of the story are marked with, "" where most are not marked."""
    counts: Counter[str] = Counter()
    for walked in blocks:
        if not walked.block.furniture:
            counts[walked.block.language] += len(walked.block.text)
    return _commonest(counts)


def stated_most(codes: Counter[str], text: str) -> str:
    """`stated` of the language that most of a paragraph's letters are marked with."""
    return stated(_commonest(codes), text)


def _commonest(codes: Counter[str]) -> str:
    return codes.most_common(1)[0][0] if codes else ""


def choose(text: str, western: str, asian: str, complex_script: str, *, rtl: bool = False) -> str:
    """Of the three languages that a style has, the one for this text; `rtl` where the run says that it is of a complex script."""
    if western == asian == complex_script:
        return western
    kind = "complex" if rtl else group(text)
    return {"western": western, "asian": asian, "complex": complex_script}[kind]
