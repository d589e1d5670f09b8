"""Bytes to text."""

import pytest

from rawi.article.errors import Code
from rawi.load.encoding import NUL_SIGN, decode

_ARABIC = "كان النهر هادئا ولم يتوقع أحد في المدينة أن يصل الفيضان إلى السوق القديم. " * 4
_RUSSIAN = "Река поднималась медленно, и никто в городе не ожидал, что она дойдёт до площади. " * 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", ["Plain words, nothing more. " * 5, _ARABIC, _RUSSIAN])
def test_unicode_encodings_are_exact(encoding: str, text: str) -> None:
    if encoding in ("utf-16-le", "utf-16-be") and not text.isascii():
        return  # without a mark only Latin text shows the pattern of zeros
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("encoding", "text"), [("cp1256", _ARABIC), ("cp1251", _RUSSIAN), ("koi8-r", _RUSSIAN)]
)
def test_old_encodings_are_guessed_and_told(encoding: str, text: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert [notice.code for notice in decoded.notices] == [Code.ENCODING_GUESSED.value]


def test_damage_is_counted_and_shown() -> None:
    decoded = decode("Ünïcödé wörds ärë hërë and more of thëm, sö it is clëar ".encode() * 3 + b"\xff\xfe")
    assert decoded.text.count("\ufffd") == 2
    assert dict(decoded.notices[-1].facts) == {"count": "2"}


def test_zero_and_direction_characters_are_told() -> None:
    decoded = decode("a\0b \u202eright\u202c to left".encode())
    assert decoded.text.startswith(f"a{NUL_SIGN}b")
    assert {n.code: dict(n.facts)["count"] for n in decoded.notices} == {
        "nul_characters": "1",
        "bidi_controls": "2",
    }
