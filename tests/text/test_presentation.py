"""Presentation forms become letters; everything else stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.text import presentation


@pytest.mark.parametrize(
    ("forms", "letters"),
    [
        ("\ufee3\ufeae\ufea3\ufe92\ufe8e", "مرحبا"),
        ("\ufefb \ufef5 \ufef7 \ufef9", "لا لآ لأ لإ"),
        ("\ufb58\ufb8a\ufb94", "پژگ"),
        ("\ufdf2", "الله"),
        ("\ufb2e\ufb31\ufb4b", "א\u05b7ב\u05bcו\u05b9"),
        ("\ufe77", "\u064e"),
    ],
)
def test_forms_are_the_letters_they_stand_for(forms: str, letters: str) -> None:
    assert presentation.letters(forms) == letters


@pytest.mark.parametrize("text", ["ﬁ ² Ａ ½ ™", "مرحبا", "\ufd3e\ufd3f", "\ufeff", "e\u0301", "한글"])
def test_other_compatibility_characters_stay(text: str) -> None:
    assert presentation.letters(text) == text


@given(st.text())
def test_it_does_not_touch_what_is_outside_the_blocks_and_is_done_once(text: str) -> None:
    done = presentation.letters(text)
    assert presentation.letters(done) == done
    outside = [c for c in text if not "\ufb1d" <= c <= "\ufefc"]
    assert all(c in done for c in outside)


def test_ligatures_know_lam_alef() -> None:
    assert {"لا", "لأ", "الله"} <= presentation.ligatures()
    assert "ا" not in presentation.ligatures()
