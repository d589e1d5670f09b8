"""Sentences cover the text and lose nothing."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawi.text.sentences import LONGEST, split


def parts(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in split(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Dr. Smith left. He was 5.5 feet tall.", ["Dr. Smith left.", "He was 5.5 feet tall."]),
        ("pt", "O Sr. Silva saiu. Voltou às 17h.", ["O Sr. Silva saiu.", "Voltou às 17h."]),
        ("ar", "كان النهر هادئا. لم يتوقع أحد الفيضان.", ["كان النهر هادئا.", "لم يتوقع أحد الفيضان."]),
        ("zh", "今天天气很好。我们去河边。", ["今天天气很好。", "我们去河边。"]),
        ("und", "One. Two.", ["One.", "Two."]),
    ],
)
def test_sentences_of_many_languages(language: str, text: str, expected: list[str]) -> None:
    assert parts(text, language) == expected


@settings(max_examples=200)
@given(st.text(st.characters(), max_size=300), st.sampled_from(["en", "ar", "zh", "xx", "und"]))
def test_every_visible_character_lies_in_exactly_one_sentence(text: str, language: str) -> None:
    bounds = split(text, language)
    assert all(a < b for a, b in bounds)
    assert all(b <= c for (_, b), (c, _) in pairwise(bounds))
    covered = {i for a, b in bounds for i in range(a, b)}
    assert all(i in covered for i, c in enumerate(text) if not c.isspace())
    assert all(not text[a].isspace() and not text[b - 1].isspace() for a, b in bounds)


def test_an_endless_word_is_cut_and_kept_whole() -> None:
    text = "a" * 5_000_000
    bounds = split(text, "en")
    assert max(b - a for a, b in bounds) <= LONGEST
    assert sum(b - a for a, b in bounds) == len(text)
