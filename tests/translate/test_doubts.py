"""The marks of a sentence, by check and language."""

import random
import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.article.translation import Mark, MarkKind, Term
from rawi.translate.guard import checks, doubts, measured
from rawi.translate.guard.checks import Check
from rawi.translate.guard.words.tables import NUMERALS
from rawi.translate.stepping import Stepped

LANGUAGES = sorted(set(NUMERALS) - {"en"})
ARABIC, PERSIAN, HINDI = "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९"
SENTENCES = {
    "ar": "باعوا {} تذكرة عند الباب.", "de": "Sie verkauften {} Karten am Eingang.", "es": "Vendieron {} entradas en la puerta.",
    "fa": "آنها {} بلیت جلوی در فروختند.", "fr": "Ils ont vendu {} billets à la porte.", "hi": "उन्होंने दरवाज़े पर {} टिकट बेचे।",
    "it": "Hanno venduto {} biglietti alla porta.", "nl": "Ze verkochten {} kaartjes aan de deur.", "pl": "Sprzedali {} biletów przy drzwiach.",
    "pt": "Venderam {} bilhetes à porta.", "ru": "Они продали {} билетов у входа.", "tr": "Kapıda {} bilet sattılar.",
    "uk": "Вони продали {} квитків біля входу.", "zh": "他们在门口卖了{}张票。",
}  # fmt: skip


def kinds(source: str, translated: str, pair: str, terms: Sequence[Term] = ()) -> list[MarkKind]:
    one, other = pair.split("-")
    return [mark.kind for mark in doubts.of(source, Stepped(translated), one, other, terms)]


def as_written(value: int, language: str) -> str:
    """The number as the language writes it, with its own digits where it has them."""
    text = f"{value:,}"
    if language in ("ru", "uk", "pl", "fr"):
        return text.replace(",", "\u00a0")
    if language in ("ar", "fa"):
        return text.replace(",", "٬").translate(
            str.maketrans("0123456789", ARABIC if language == "ar" else PERSIAN)
        )
    if language == "hi":
        return text.translate(str.maketrans("0123456789", HINDI))
    return text if language == "zh" else text.replace(",", ".")


@pytest.mark.parametrize("language", LANGUAGES)
@given(value=st.integers(2, 10**9))
def test_the_same_number_as_the_language_writes_it_is_never_marked(language: str, value: int) -> None:
    there = SENTENCES[language].format(as_written(value, language))
    here = f"They sold {value:,} tickets at the door."
    assert kinds(here, there, f"en-{language}") == []
    assert kinds(there, here, f"{language}-en") == []


@pytest.mark.parametrize("language", [code for code in LANGUAGES if checks.is_on(Check.NUMBERS, "en", code)])
@given(value=st.integers(13, 10**9), data=st.data())
def test_a_changed_digit_is_always_marked(language: str, value: int, data: st.DataObject) -> None:
    digits = str(value)
    place = data.draw(st.integers(0, len(digits) - 1))
    other = data.draw(st.sampled_from([d for d in "123456789" if d != digits[place]]))
    wrong = int(digits[:place] + other + digits[place + 1 :])
    there = SENTENCES[language].format(as_written(wrong, language))
    assert kinds(f"They sold {value:,} tickets at the door.", there, f"en-{language}") != []


@pytest.mark.parametrize(
    ("source", "translated", "pair"),
    [
        ("2.8 billion people", "2.8 مليار نسمة", "en-ar"),
        ("in the 1930s", "في الثلاثينيات", "en-ar"),
        ("15 people", "خمسة عشر شخصا", "en-ar"),
        ("11 million", "۱۱ میلیون", "en-fa"),
        ("a 57-year-old man", "مرد ۵۷ ساله", "en-fa"),
        ("25 books", "fünfundzwanzig Bücher", "en-de"),
        ("a 3-year-old", "ein dreijähriges Kind", "en-de"),
        ("1.5 million", "1,5 Millionen", "en-de"),
        ("at 5:30 p.m.", "um 17.30 Uhr", "en-de"),
        ("They won 2-0.", "Sie gewannen 2:0.", "en-de"),
        ("at 3:20 p.m.", "à 15h20", "en-fr"),
        ("90 francs", "quatre-vingt-dix francs", "en-fr"),
        ("the 19th century", "le XIXe siècle", "en-fr"),
        ("200,000 men", "duecentomila uomini", "en-it"),
        ("42 years", "сорок два года", "en-ru"),
        ("over 24 hours", "за сутки", "en-ru"),
        ("a 42-year-old", "czterdziestodwuletni mężczyzna", "en-pl"),
        ("50% of them", "yarısı, yüzde 50", "en-tr"),
        ("7.1 magnitude", "7,1 büyüklüğünde", "en-tr"),
        ("28 million rupees", "2.8 करोड़ रुपये", "en-hi"),
        ("35 days", "पैंतीस दिन", "en-hi"),
        ("280 million", "2.8亿", "en-zh"),
        ("on March 6", "3月6日", "en-zh"),
        ("30,000 people", "三万人", "en-zh"),
        ("20 feet high", "6 metros de altura", "en-pt"),
        ("two miles", "2 milhas", "en-pt"),
        ("about ¾ of the village", "cerca de 3/4 da aldeia", "en-pt"),
        ("2½ hours", "2 1/2 horas", "en-pt"),
        ("2½ hours", "2,5 horas", "en-pt"),
        ("3½ kilos", "3½ كيلوغرام", "en-ar"),
        ("The 6-foot-6 player", "O jogador de 1,98 m", "en-pt"),
    ],
)
def test_what_is_only_said_otherwise_is_no_error(source: str, translated: str, pair: str) -> None:
    assert kinds(source, translated, pair) == []
    assert kinds(translated, source, "-".join(reversed(pair.split("-")))) == []


@pytest.mark.parametrize(
    ("source", "translated", "pair", "kind"),
    [
        ("It cost £5 million.", "Custou 5 milhões de euros.", "en-pt", MarkKind.CURRENCY),
        ("Custou 5 milhões de libras.", "It cost €5 million.", "pt-en", MarkKind.CURRENCY),
        ("It cost $300.", "كلف 300 يورو.", "en-ar", MarkKind.CURRENCY),
        ("They walked 20 miles.", "Andaram 20 quilómetros.", "en-pt", MarkKind.UNIT),
        ("They walked 20 miles.", "۲۰ کیلومتر راه رفتند.", "en-fa", MarkKind.UNIT),
        ("It opened on May 20.", "Abriu em 20 de junho.", "en-pt", MarkKind.DATE),
        ("It opened on May 20.", "افتتح في 20 يونيو.", "en-ar", MarkKind.DATE),
        ("He left on Monday.", "Er ging am Dienstag.", "en-de", MarkKind.DATE),
        ("He met Amira Haddad there.", "Encontrou ali Amira Lopes.", "en-pt", MarkKind.NAME_LOST),
        ("The house is old.", "A casa é a casa é a casa é a casa é velha.", "en-pt", MarkKind.LOOP),
        ("घर पुराना है।", "the old the old the old the old house", "hi-en", MarkKind.LOOP),
        ("The lamp stood by the old sea wall.", "A lâmpada stood by the old sea wall.", "en-pt", MarkKind.COPY),
        ("The lamp stood by the old sea wall.", "كان المصباح stood by the old sea wall.", "en-ar", MarkKind.COPY),
        ("They waited for hours at the harbour, and when the boat came in at last nobody was left to unload it.",
         "Esperaram horas no porto.", "en-pt", MarkKind.PART_LOST),
        ("They waited for hours at the harbour, and when the boat came in at last nobody was left to unload it.",
         "انتظروا ساعات في الميناء.", "en-ar", MarkKind.PART_LOST),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(source: str, translated: str, pair: str, kind: MarkKind) -> None:
    assert kinds(source, translated, pair) == [kind]


def test_a_changed_number_before_a_fraction_is_told() -> None:
    found = doubts.of("They waited 3½ hours.", Stepped("Esperaram 8½ horas."), "en", "pt")
    assert found == (Mark(MarkKind.NUMBER_LOST, "3½"), Mark(MarkKind.NUMBER_ADDED, "8½"))


def test_an_untranslated_sentence_is_told_as_one() -> None:
    sentence = "The lamp stood by the old sea wall in 1912."
    assert doubts.of(sentence, Stepped(sentence), "en", "pt") == (Mark(MarkKind.COPY),)


def test_a_newspapers_name_is_no_day() -> None:
    assert kinds("He told the Sunday Times.", "Er sagte es der Zeitung.", "en-de") == []


def test_a_lost_term_of_the_glossary_is_told() -> None:
    terms = (Term("lantern", "candeia"), Term("harbour", "porto"))
    assert kinds("The lantern shines.", "A lâmpada brilha.", "en-pt", terms) == [MarkKind.TERM_LOST]
    assert kinds("The lantern shines.", "A candeia brilha.", "en-pt", terms) == []


def test_a_lost_token_is_told_as_what_it_is() -> None:
    stepped = Stepped("Veja.", ("https://example.org/a", "Привет"))
    found = doubts.of("See https://example.org/a Привет.", stepped, "en", "pt")
    assert found == (Mark(MarkKind.NAME_LOST, "Привет"), Mark(MarkKind.ADDRESS_LOST, "https://example.org/a"))


def test_an_unsure_engine_is_told() -> None:
    assert [m.kind for m in doubts.of("Go.", Stepped("Vai.", score=doubts.UNSURE - 0.1), "en", "pt")] == [MarkKind.LOW_CONFIDENCE]  # fmt: skip
    assert doubts.of("Go.", Stepped("Vai.", score=doubts.UNSURE + 0.1), "en", "pt") == ()


def test_only_the_weightiest_are_told() -> None:
    found = kinds("On May 20 they sold 31 lamps, 42 ropes, 53 nets for £64.", "Sim.", "en-pt")
    assert len(found) == doubts.MOST
    assert found == sorted(found, key=list(MarkKind).index)


def test_nothing_is_checked_where_it_was_not_measured() -> None:
    assert kinds("745 civilians", "9", "en-tlh") == []
    assert kinds("745 civilians", "9", "en-ckb") == []


def test_a_pair_without_english_needs_both_ways() -> None:
    assert checks.is_on(Check.NUMBERS, "pt", "ar")
    assert kinds("Venderam 31 bilhetes.", "باعوا 13 تذكرة.", "pt-ar") != []
    assert not checks.is_on(Check.NUMBERS, "pt", "ckb")


def test_the_table_has_the_shape_that_the_code_reads() -> None:
    assert measured.CHECKS.split() == [check.value for check in Check]
    rows = [row.split() for row in measured.ALARMS.strip().splitlines()]
    languages = set(measured.LENGTHS) - {"en"}
    assert {(row[0], row[1]) for row in rows} == {(c, "en") for c in languages} | {
        ("en", c) for c in languages
    }
    for source, target, *cells in rows:
        assert len(cells) == len(Check)
        known = doubts.finders("", "", source, target)
        for check, cell in zip(Check, cells, strict=True):
            assert (cell != "-") == (check in known)
            assert cell == "-" or 0 <= int(cell) <= measured.LINES
    assert set(NUMERALS) <= set(measured.LENGTHS)


HOSTILE = [
    "", " ", "\u202e١٢٣\u202c", "😀" * 500, "1" * 5000, "a " * 5000, "一" * 5000, "\u2067شهر\u2069 5 May", "£" * 300,
    "1.2.3,4'5:6/7" * 200, "é\u0301" * 900, "\ud800 3 km", "مليون " * 800, "6-foot-6 " * 300, "XIX " * 500,
]  # fmt: skip


@pytest.mark.parametrize("source", HOSTILE)
@pytest.mark.parametrize("pair", ["en-pt", "en-ar", "fa-en", "de-zh", "hi-en", "ru-tr"])
def test_hostile_text_makes_no_check_fail(source: str, pair: str) -> None:
    chance = random.Random(1)
    for translated in chance.sample(HOSTILE, 5):
        assert len(kinds(source, translated, pair)) <= doubts.MOST


@given(
    st.text(max_size=200),
    st.text(max_size=200),
    st.sampled_from(["en-fa", "ar-en", "de-fr", "zh-en", "tr-pl"]),
)
def test_no_text_makes_a_check_fail(source: str, translated: str, pair: str) -> None:
    kinds(source, translated, pair)


def test_marks_of_direction_around_a_number_do_not_matter() -> None:
    assert kinds("They sold 31 tickets.", "باعوا \u2067٣١\u2069 تذكرة.", "en-ar") == []
    assert kinds("31 tickets", re.sub("31", "\u202d31\u202c", "31 bilhetes"), "en-pt") == []
