from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.translate import shield
from tests.fakes.translator import KNOWN

WORDS = [
    "plain", "Erdoğan", "Wałęsa", "Привет", "سلام", "😀", "👩‍🚀", "https://example.org/a?b=c#d", "a.b@example.org",
    "@handle", "#tag", "<b>", "{x}", "“yes”", "«no»", "„so“", '"straight"', "XQ1", "NUL\0", "lone\ud800", "@a\ud800", "dogs'", "2½", "⅔", "¾-inch", "(½)",
]  # fmt: skip

STROKES = set("øØłŁđĐıßæÆœŒþÞð")
"""Letters that have a plain form although they do not decompose."""


def there_and_back(sentence: str) -> tuple[str, str, tuple[str, ...]]:
    text, kept = shield.apply(sentence, KNOWN, "en")
    return (text, *shield.restore(text, kept))


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
def test_an_engine_that_changes_nothing_gives_the_same_text(words: list[str]) -> None:
    sentence = " ".join(words)
    text, back, lost = there_and_back(sentence)
    assert back == sentence
    assert lost == ()
    assert set(text) <= KNOWN


@given(st.text(st.characters(exclude_categories=[]), max_size=120))
def test_any_text_comes_out_in_known_characters_and_loses_no_token(sentence: str) -> None:
    text, back, lost = there_and_back(sentence)
    assert set(text) <= KNOWN
    assert lost == ()
    unwritable = {c for c in sentence if c.isalpha() and not set(normalize("NFD", c)) & (KNOWN | STROKES)}
    assert unwritable <= set(back)


@pytest.mark.parametrize(
    "sentence", ["He said ‘stop’ twice.", "She said “he told me ‘no’ twice” today.", "‹a› and «b»", "He said “go.” “Now.”"]
)  # fmt: skip
def test_quotation_marks_come_back_as_they_were(sentence: str) -> None:
    assert there_and_back(sentence)[1] == sentence


def test_an_apostrophe_is_no_quotation_mark() -> None:
    text, kept = shield.apply("The country’s people, the students’ house", KNOWN, "en")
    assert text == "The country's people, the students' house"
    assert kept.quotes == ()


def test_quotes_are_given_by_order_where_the_engine_moves_them() -> None:
    _, kept = shield.apply("“Go,” he said, “now.”", KNOWN, "en")
    assert shield.restore('"Vai", disse, "agora".', kept)[0] == "“Vai”, disse, “agora”."


def test_a_quotation_that_stays_open_gets_no_closing_mark() -> None:
    _, kept = shield.apply("“It goes on", KNOWN, "en")
    assert shield.restore('"Isso continua"', kept)[0] == "“Isso continua"


def test_no_quotes_are_invented() -> None:
    _, kept = shield.apply("No quotes here", KNOWN, "en")
    assert shield.restore("Nada aqui", kept)[0] == "Nada aqui"


def test_a_lost_address_is_told() -> None:
    _, kept = shield.apply("See https://example.org/a now.", KNOWN, "en")
    assert shield.restore("Veja agora.", kept) == ("Veja agora.", ("https://example.org/a",))


@pytest.mark.parametrize(
    ("amount", "words"),
    [("£5", "5 pounds"), ("€1.5bn", "1.5 billion euros"), ("₹3 million", "3 million rupees")],
)
def test_currency_signs_become_words(amount: str, words: str) -> None:
    assert shield.apply(amount, KNOWN, "en")[0] == words


def test_a_fraction_goes_through_in_digits_and_comes_back_as_it_was() -> None:
    text, kept = shield.apply("It takes 2½ hours and ½ a day.", KNOWN, "en")
    assert text == "It takes 2 1/2 hours and 1/2 a day."
    assert shield.restore("Leva 2 1/2 horas e 1/2 dia.", kept)[0] == "Leva 2½ horas e ½ dia."


def test_a_date_is_no_fraction() -> None:
    _, kept = shield.apply("On 1/2 they ate ½ of it.", KNOWN, "en")
    assert shield.restore("Em 1/2 comeram 1/2.", kept)[0] == "Em 1/2 comeram 1/2."


def test_known_characters_stay() -> None:
    assert shield.apply("“a”", KNOWN | set("“”"), "en")[0] == "“a”"


def test_a_short_word_without_its_accent_is_not_put_back_elsewhere() -> None:
    text, kept = shield.apply("À noite, Erdoğan", KNOWN, "pt")
    assert text == "A noite, Erdogan"
    assert shield.restore("A night, Erdogan", kept)[0] == "A night, Erdoğan"
