"""What translations must keep to so that their letters are drawn as they are written."""

import re
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

TRANSLATIONS = Path(__file__).resolve().parent.parent.parent / "translations"
LANGUAGES = sorted(TRANSLATIONS.glob("rawi_*.ts"))
_SLOT = re.compile(r"\{[^}]*\}|%n")


def texts(file: Path) -> Iterator[str]:
    for each in ET.parse(file).iter("translation"):
        yield from (part.text or "" for part in (each, *each.findall("numerusform")))


@pytest.mark.parametrize("file", LANGUAGES, ids=lambda file: file.stem)
def test_no_accelerator_tears_a_letter_from_its_marks(file: Path) -> None:
    """The line below it cuts the text in two, and a sign of the second part loses what it hangs from."""
    torn = [
        text
        for text in texts(file)
        for _, after in re.findall(r"&([^&\s])(.?)", text)
        if after and unicodedata.category(after) in ("Mn", "Mc")
    ]
    assert torn == []


@pytest.mark.parametrize("file", [each for each in LANGUAGES if each.stem in ("rawi_ar", "rawi_fa")])
def test_a_sentence_that_begins_with_a_latin_word_still_runs_from_right_to_left(file: Path) -> None:
    """Labels take their direction from the first letter: a right-to-left mark stands before it."""
    wrong = []
    for text in texts(file):
        kinds = [unicodedata.bidirectional(sign) for sign in _SLOT.sub("", text)]
        strong = [kind for kind in kinds if kind in ("L", "R", "AL")]
        if strong[:1] == ["L"] and set(strong) != {"L"}:
            wrong.append(text)
    assert wrong == []
