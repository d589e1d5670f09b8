"""One form for every way of writing a word."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rawi.text.folding import fold, fold_ends, offset, words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Straße GROẞ", "strasse gross"),
        ("İstanbul’da ısı", "istanbul da isi"),
        ("أَحْمَد إلى مكتبةٍ", "احمد الي مكتبه"),
        ("کتاب‌های فارسی ۱۲۳ ١٢٣", "كتابهاي فارسي 123 123"),
        ("ﻣﺤﻤﺪ ﷲ", "محمد الله"),
        ("مـــرحبا", "مرحبا"),
        ("שָׁלוֹם צה״ל", "שלומ צהל"),
        ("Київ й ґанок", "киів и ганок"),
        ("Ἑλλάδα λόγος", "ελλαδα λογοσ"),
        ("Tiếng Việt đường", "tieng viet duong"),
        ("São “Tomé” ﬁ ½", "sao tome fi 1 2"),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_words_are_folded(written: str, folded: str) -> None:
    assert " ".join(fold(written).split()) == folded


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("東京タワー", ["東", "京", "タ", "ワ", "ー"]),
        ("ｶﾞラス", ["ガ", "ラ", "ス"]),
        ("กรุง", ["ก", "ร", "ุ", "ง"]),
        ("한국어", ["한", "국", "어"]),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", ["한", "국"]),
    ],
)
def test_characters_without_spaces_between_words_stand_alone(written: str, parts: list[str]) -> None:
    assert fold(written).split() == parts


def test_words_as_they_are_written() -> None:
    assert words("Don’t “stop”, می‌خواهم हिन्दी!") == ["Don", "t", "stop", "می‌خواهم", "हिन्दी"]


@given(st.text(max_size=40))
def test_the_map_folds_alike(text: str) -> None:
    folded, ends = fold(text), fold_ends(text)
    assert (ends[-1] if ends else 0) == len(folded)
    assert len(ends) == len(text)
    assert ends == sorted(ends)
    for position in range(len(folded)):
        assert 0 <= offset(ends, position) < len(text)


@given(st.text(max_size=20), st.text(max_size=20))
def test_a_word_is_folded_alike_in_every_company(one: str, other: str) -> None:
    assert fold(f"{one} {other}").split() == fold(one).split() + fold(other).split()


@given(st.text(max_size=40))
def test_only_words_and_spaces_are_left(text: str) -> None:
    assert "".join(words(fold(text))) == "".join(fold(text).split())


@given(st.text(max_size=40))
@example("กำ")
@example("ｶﾞ")
def test_folded_words_stay_as_they_are(text: str) -> None:
    assert fold(fold(text)).split() == fold(text).split()
