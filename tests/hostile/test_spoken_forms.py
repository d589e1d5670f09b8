"""Texts that rules stumble over: each becomes something to say, with a way back for every character."""

from itertools import pairwise

import pytest

from rawi.speech.saying.forms import Forms
from rawi.speech.saying.languages import LANGUAGES
from rawi.speech.timing import tokens

TEXTS = {
    "a number without end": "1" * 6_000,
    "a number and a unit": "1" * 6_000 + " km",
    "groups without end": "1,000," * 900 + "000",
    "dots": "1.1." * 1_200,
    "numerals": "XIV " * 1_200 + "IIII XXXX IXIX",
    "money": "€" * 2_000 + "5" + "$" * 2_000,
    "addresses": "www." * 1_200 + " a@" * 900 + " https://" + "a" * 4_000,
    "telephones": "+1 " * 1_500 + "+" + "1-" * 2_000 + "1",
    "times": "12:34:" * 800 + "99h99 25:61",
    "days that are none": "2025-02-31 31.02.2025 00/00/0000 9999-99-99 1403/12/31 0000-01-01",
    "abbreviations": "Dr. " * 900 + "z. B. z.B.z. B. т. д. и т. д",
    "fractions": "1/2/3 ½½½ 5/0 1/2" * 300,
    "spaces": "5\u00a0000\u202f000\u2009000 €\u00a0 \u00a0%",
    "strange letters": "İ ı ß ﬁ ½² ①Ⅳ \ud800 \udfff \x00 \u202e5 km\u202c e\u0301 km\u0301 \u200f٥ كم",
    "digits of several scripts": "١2३四٤.5۶,७ ₹１２３ ５km",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(TEXTS))
def test_it_becomes_something_to_say(language: str, name: str) -> None:
    text = TEXTS[name]
    made = Forms().form(text, language)
    assert made.said.strip()
    assert len(made.places) == len(made.said)
    assert made.places[0] == 0
    assert all(a <= b for a, b in pairwise(made.places))
    assert made.places[-1] < len(text)
    assert len(tokens(made.said)) >= 1
