import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.article.translation import Mark, MarkKind
from rawi.translate.guard import measures, number_guard
from rawi.translate.guard.comparison import compare

TEMPLATES = [
    ("The town has {} people.", "A cidade tem {} pessoas."),
    ("They sold {} tickets at the door.", "Venderam {} bilhetes à porta."),
    ("Rescuers found {} survivors near the coast.", "Os socorristas encontraram {} sobreviventes perto da costa."),
    ("The bridge is {} metres long.", "A ponte tem {} metros de comprimento."),
    ("Prices rose by {}% last year.", "Os preços subiram {}% no ano passado."),
    ("It cost ${} million to build.", "Custou US$ {} milhões para construir."),
    ("The vote was {} against the plan.", "A votação foi {} contra o plano."),
]  # fmt: skip


def clean_cases() -> list[tuple[str, str]]:
    """Our own sentences with 1 to 12 digits, plain and grouped as each language does."""
    chance = random.Random(7)
    cases = []
    for source, translated in TEMPLATES:
        for digits in range(1, 13):
            for _ in range(6):
                value = chance.randrange(10 ** (digits - 1), 10**digits)
                cases.append((source.format(f"{value:,}"), translated.format(f"{value:,}".replace(",", "."))))
                cases.append((source.format(value), translated.format(value)))
    return cases


def damaged(text: str, how: str, chance: random.Random) -> str:
    place = chance.choice([match.start() for match in re.finditer(r"\d", text)])
    if how == "deleted":
        return text[:place] + text[place + 1 :]
    if how == "added":
        return text[:place] + chance.choice("123456789") + text[place:]
    return text[:place] + chance.choice([d for d in "123456789" if d != text[place]]) + text[place + 1 :]


def check(source: str, translated: str, one: str = "en", other: str = "pt") -> list[Mark]:
    compared = compare(source, translated, one, other)
    return number_guard.check(compared) + number_guard.formats(compared)


def marks(source: str, translated: str) -> list[MarkKind]:
    return [mark.kind for mark in check(source, translated)]


def test_true_translations_get_no_mark() -> None:
    assert [case for case in clean_cases() if marks(*case)] == []


@pytest.mark.parametrize("how", ["changed", "deleted", "added"])
def test_injected_errors_are_caught(how: str) -> None:
    chance = random.Random(how)
    cases = [(source, damaged(translated, how, chance)) for source, translated in clean_cases()]
    caught = sum(bool(marks(*case)) for case in cases)
    assert caught / len(cases) >= 0.98


@pytest.mark.parametrize(
    ("source", "translated"),
    [
        ("1,000 people", "1.000 pessoas"),
        ("at 5 p.m.", "às 17h"),
        ("at 5:30 p.m.", "às 17h30"),
        ("the 1990s", "os anos 90"),
        ("two men", "2 homens"),
        ("$1.5bn", "US$ 1,5 bilhão"),
        ("3.5 million", "3,5 milhões"),
        ("9/11", "11 de setembro"),
        ("in the 21st century", "no século XXI"),
        ("10 percent", "10%"),
        ("on March 6", "em 6 de março"),
        ("2 billion", "2 mil milhões"),
    ],
)
def test_what_is_only_written_otherwise_is_no_error(source: str, translated: str) -> None:
    assert marks(source, translated) == []


@pytest.mark.parametrize(
    ("source", "translated", "kind"),
    [
        ("Ali, a 57-year-old", "Ali, de 44 anos, de 57 anos", MarkKind.NUMBER_ADDED),
        ("745 civilians", "civis", MarkKind.NUMBER_LOST),
        ("$1.5bn", "1,5 milhão", MarkKind.NUMBER_SCALE),
        ("1,000 people", "1,000 pessoas", MarkKind.NUMBER_FORMAT),
        ("7% of them", "7 deles", MarkKind.PERCENT),
    ],
)
def test_what_is_wrong_is_named(source: str, translated: str, kind: MarkKind) -> None:
    assert marks(source, translated) == [kind]


def test_a_wrong_conversion_is_no_lost_number() -> None:
    source, wrong = "They rode 385 miles with 12 mules.", "Cavalgaram 360 km com 12 mulas."
    compared = compare(source, wrong, "en", "pt")
    assert number_guard.check(compared) == []
    assert measures.conversions(compared.old, compared.new) == [Mark(MarkKind.UNIT, "385 miles")]
    assert marks(source, wrong.replace("12", "13")) == [MarkKind.NUMBER_LOST, MarkKind.NUMBER_ADDED]


def test_other_scripts_digits_count() -> None:
    assert marks("٣٠ people", "30 pessoas") == []


def test_a_language_without_number_words_is_not_covered() -> None:
    assert not number_guard.covers("en", "ckb")


_ANY = st.text(st.sampled_from("0123456789٣.,:%’' pmahXIVsk€$²½\u00a0mil"), max_size=60)


@given(_ANY, _ANY)
def test_nothing_makes_it_fail(source: str, translated: str) -> None:
    check(source, translated)


@pytest.mark.parametrize(
    "source", ["1:" + "9" * 5000, "9" * 5000 + " pm", "9" * 400 + " million", "9:" * 3000]
)
def test_endless_numbers_do_not_make_it_fail(source: str) -> None:
    assert check(source, "5 pm")
