"""Languages and directions."""

import pytest

from rawi.article.model import Article, Direction
from rawi.text import direction, language
from rawi.text.language import likely
from rawi.text.reading import minutes


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The river rose slowly, and nobody in the town expected it to reach the market."),
        ("pt", "O rio subiu devagar e ninguém na cidade esperava que ele chegasse à praça."),
        ("es", "El río subió despacio y nadie en el pueblo esperaba que llegara a la plaza."),
        ("de", "Der Fluss stieg langsam, und niemand in der Stadt hat damit gerechnet."),
        ("ar", "كان النهر هادئا ولم يتوقع أحد أن يصل إلى السوق"),
        ("fa", "رودخانه آرام بود و کسی گمان نمی‌کرد که به بازار برسد"),
        ("ur", "یہ دریا بہت آہستہ بڑھا اور کسی نے نہیں سوچا تھا"),
        ("ckb", "ڕووبارەکە بە هێواشی بەرز بووەوە و کەس چاوەڕێی نەدەکرد"),
        ("uk", "Річка піднімалася повільно, і ніхто в місті її не чекав"),
        ("ru", "Река поднималась медленно, и никто в городе этого не ожидал"),
        ("he", "הנהר עלה לאט"),
        ("zh", "河水慢慢上涨"),
        ("ja", "川はゆっくりと増えた"),
        ("ko", "강물이 천천히 불어났다"),
        ("hi", "नदी धीरे धीरे बढ़ी और शहर में किसी ने इसकी उम्मीद नहीं की थी"),
    ],
)
def test_languages_are_told(code: str, text: str) -> None:
    assert language.detect(text) == code


@pytest.mark.parametrize("text", ["", "||", "12 345", "Hm", "\n\t"])
def test_too_little_text_is_not_guessed(text: str) -> None:
    assert language.detect(text) == "und"


def test_directions() -> None:
    assert direction.of_language("ar-EG") is Direction.RTL
    assert direction.of_language("pt") is Direction.LTR
    assert direction.of_text("قال Rawi مرحبا بكم") is Direction.RTL
    assert direction.of_text("Rawi said السلام") is Direction.LTR
    assert direction.of_text("123", Direction.RTL) is Direction.RTL


def test_listening_takes_longer_and_speed_shortens_it(welcome: Article) -> None:
    read, listen = minutes(welcome)
    assert 1 <= read <= listen
    assert minutes(welcome, speed=4.0)[1] <= listen


@pytest.mark.parametrize(
    ("text", "code", "possible"),
    [
        ("درخت", "fa-IR", True), ("درخت", "hi", False), ("tree", "fa", False), ("дрво", "sr", True), ("drvo", "sr-Latn", True),
        ("梨", "ko", True), ("梨", "en", False), ("tree", "xx", True), ("1234", "ar", True),
    ],
)  # fmt: skip
def test_a_text_may_be_in_a_language_of_its_script(text: str, code: str, possible: bool) -> None:
    assert language.may_be_in(text, code) is possible


@pytest.mark.parametrize(
    ("text", "usual", "language"),
    [
        ("Ok", "pt-BR", "pt-BR"),
        ("Привет", "en", "ru"),
        ("سلام", "fa", "fa"),
        ("سلام", "en", "ar"),
        ("12", "de", "de"),
        ("", "en", "en"),
        ("Γεια", "en", "el"),
        ("नमस्ते", "pt", "hi"),
    ],
)
def test_what_cannot_be_told_is_taken_for_the_readers_own_language_where_its_script_allows_that(
    text: str, usual: str, language: str
) -> None:
    assert likely(text, usual) == language
