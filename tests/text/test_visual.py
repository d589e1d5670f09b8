"""Letters in the order of a line become letters in the order of speech."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.text import visual

ARABIC = st.text(alphabet="ابتثجحخد", min_size=1, max_size=6)
LATIN = st.text(alphabet="abcdefg", min_size=1, max_size=6)
NUMBER = st.from_regex(r"[1-9][0-9]{0,2}(\.[0-9])?", fullmatch=True)


def logical(shown: str, *, rtl: bool) -> str:
    return "".join(visual.logical(list(shown), str, rtl=rtl))


@pytest.mark.parametrize(
    ("shown", "written"),
    [
        ("ةرجشلا", "الشجرة"),
        ("1998 ةنس", "سنة 1998"),
        (".1998 ةنس", "سنة 1998."),
        ("%3.5 ةبسن", "نسبة %3.5"),
        ("Hello World لاق", "قال Hello World"),
        ("مث Windows 10 لاق", "قال Windows 10 ثم"),
        ("١٢٫٥ ددع", "عدد ١٢٫٥"),
        ("םולש 12:30 העש", "שעה 12:30 שלום"),
    ],
)
def test_right_to_left_lines(shown: str, written: str) -> None:
    assert logical(shown, rtl=True) == written


def test_a_word_of_arabic_in_an_english_line() -> None:
    assert logical("the word ةرجش 12 باتك is here", rtl=False) == "the word كتاب 12 شجرة is here"


@given(st.lists(st.one_of(ARABIC, NUMBER), min_size=1, max_size=6))
def test_words_and_numbers_come_back(words: list[str]) -> None:
    shown = " ".join(word[::-1] if visual.is_rtl(word) else word for word in reversed(words))
    assert logical(shown, rtl=True) == " ".join(words)


@given(st.lists(LATIN, min_size=1, max_size=6))
def test_a_latin_line_stays(words: list[str]) -> None:
    assert logical(" ".join(words), rtl=False) == " ".join(words)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("كلمة )بين قوسين(", "كلمة (بين قوسين)"),
        ("كلمة (بين) ثم", "كلمة (بين) ثم"),
        ("»كلام«", "«كلام»"),
        ("(في سنة 12 (. ثم", "(في سنة 12 ). ثم"),
    ],
)
def test_brackets_open_and_close(text: str, right: str) -> None:
    assert visual.brackets(text) == right
