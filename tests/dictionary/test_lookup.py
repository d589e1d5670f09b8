"""Words looked up: as they stand, spelled otherwise, in forms, together, in parts, or not at all."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.article.errors import Code, RawiError
from rawi.dictionary import making
from rawi.dictionary.cleaning import lines, without_markup
from rawi.dictionary.forms import forms
from rawi.dictionary.lookup import Dictionaries
from rawi.dictionary.model import Entry, How, key
from rawi.dictionary.parts import entry
from rawi.dictionary.words import runs, word_at
from rawi.packs.model import Pack, PackFile
from tests.packs.dictionaries import ARABIC_ENGLISH, ENGLISH_ARABIC, PORTUGUESE_ENGLISH, Articles


def pack(folder: Path, articles: Articles, source: str, target: str, name: str = "Test") -> Pack:
    path = folder / f"{name}-{source}-{target}.sqlite3"
    made = [((word,), entry(word, lines(text))) for word, text in articles]
    making.write(path, made)
    return Pack("dictionary", source, target, name, "1", "", (PackFile("e", path, ""),), name)


@pytest.fixture
def dictionaries(tmp_path: Path) -> Iterator[Dictionaries]:
    packs = (
        pack(tmp_path, ENGLISH_ARABIC, "en", "ar"),
        pack(tmp_path, ARABIC_ENGLISH, "ar", "en"),
        pack(tmp_path, PORTUGUESE_ENGLISH, "pt", "en"),
    )
    made = Dictionaries(lambda: packs)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("word", "source", "form", "how"),
    [
        ("harbour", "en", "harbour", How.SAME), ("HARBOUR", "en", "harbour", How.SAME), ("harbours", "en", "harbour", How.FORM),
        ("cafe", "en", "café", How.SPELLED), ("running", "en", "run", How.FORM), ("ran", "en", "run", How.FORM), ("lit", "en", "light", How.FORM), ("runnings", "en", "run", How.FORM), ("كتابا", "ar", "كِتاب", How.FORM),
        ("mother’s", "en", "mother", How.FORM), ("casas", "pt", "casa", How.FORM), ("ações", "pt", "ação", How.FORM),
        ("acao", "pt", "ação", How.SPELLED), ("falaram", "pt", "falar", How.FORM), ("falando", "pt-BR", "falar", How.FORM),
        ("المدينة", "ar", "مدينة", How.FORM), ("والمدينة", "ar", "مدينة", How.FORM), ("بالمدينة", "ar", "مدينة", How.FORM),
        ("للمدينة", "ar", "مدينة", How.FORM), ("ميناء", "ar", "الميناء", How.FORM), ("كتاب", "ar", "كِتاب", How.SPELLED),
        ("وكتابها", "ar", "كِتاب", How.FORM), ("سفينتها", "ar", "سفينة", How.FORM), ("مدينه", "ar", "مدينة", How.SPELLED),
        ("كتـــاب", "ar", "كِتاب", How.SPELLED),
    ],
)  # fmt: skip
def test_forms_that_are_found(
    dictionaries: Dictionaries, word: str, source: str, form: str, how: How
) -> None:
    target = "ar" if source == "en" else "en"
    (found,) = dictionaries.look_up(word, source, target).found
    assert (found.form, found.how) == (form, how)


def test_what_is_not_known_is_told_with_what_begins_alike(dictionaries: Dictionaries) -> None:
    answer = dictionaries.look_up("lighthearted", "en", "ar")
    assert answer.found == ()
    assert answer.near == ("light", "light house")
    assert dictionaries.look_up("xyzzy", "en", "ar").near == ()
    assert dictionaries.near("مَد", "ar", "en") == ("مدينة",)
    assert dictionaries.near("", "ar", "en") == ()


def test_words_that_belong_together_go_before_the_word_alone(dictionaries: Dictionaries) -> None:
    text = "They saw the light house. Light. House mother"
    assert dictionaries.look_up_at(text, 15, "en", "ar").found[0].form == "light house"
    assert dictionaries.look_up_at(text, 22, "en", "ar").word == "light house"
    assert dictionaries.look_up_at(text, 27, "en", "ar").found[0].form == "light"


def test_the_parts_of_a_compound(dictionaries: Dictionaries) -> None:
    found = dictionaries.look_up("light-mothers", "en", "ar").found
    assert [(each.form, each.how) for each in found] == [("light", How.PART), ("mother", How.PART)]


def test_a_pair_without_a_dictionary_is_told(dictionaries: Dictionaries) -> None:
    with pytest.raises(RawiError) as raised:
        dictionaries.look_up("Haus", "de", "ar")
    assert (raised.value.code, raised.value.facts) == (
        Code.DICTIONARY_MISSING,
        {"source": "de", "target": "ar"},
    )
    assert dictionaries.target("en-GB", "fa") == "ar"
    with pytest.raises(RawiError):
        dictionaries.target("de", "ar")


def test_dictionaries_are_asked_in_their_order(tmp_path: Path) -> None:
    both = [pack(tmp_path, ENGLISH_ARABIC, "en", "ar", name) for name in ("Zeta", "Alpha")]
    answer = Dictionaries(lambda: both).look_up("run", "en", "ar")
    assert [source.name for source in answer.asked] == ["Alpha", "Zeta"]
    assert [found.dictionary.name for found in answer.found] == ["Alpha", "Zeta"]


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [("one two", 0, "one"), ("one two", 3, "one"), ("one two", 4, "two"), ("one  two", 4, "one"), ("… one", 0, "one"),
     ("don’t go", 2, "don’t"), ("well-known man", 6, "well-known"), ("قال: «كتابها» هنا", 8, "كتابها"), ("سفینه‌ها", 4, "سفینه‌ها")],
)  # fmt: skip
def test_the_word_at_a_place(text: str, place: int, word: str) -> None:
    found = word_at(text, place)
    assert found is not None
    assert text[found[0] : found[1]] == word


def test_runs_do_not_cross_the_end_of_a_phrase() -> None:
    assert list(runs("a b. c d, e", 5)) == ["c d", "c"]
    assert list(runs("", 0)) == []


@given(st.text(max_size=60), st.integers(0, 60))
def test_runs_are_parts_of_the_text_and_end_with_the_word(text: str, place: int) -> None:
    found = list(runs(text, place))
    assert all(run in text for run in found)
    span = word_at(text, place)
    assert (found[-1] if found else None) == (text[slice(*span)] if span else None)


@given(st.text(max_size=30), st.sampled_from(["en", "pt", "es", "fr", "de", "ar", "fa", "und"]))
def test_forms_are_never_the_word_nor_empty(word: str, language: str) -> None:
    found = list(forms(word, language))
    assert word not in found
    assert all(found)
    assert len(found) == len(set(found)) <= 400


@pytest.mark.parametrize(
    ("text", "plain"),
    [("<b>a</b> &amp; <i>b</i>", ("a & b",)), ("a<br>b<p>c", ("a", "b", "c")), ("<script>alert(1)</script>x", ("x",)),
     ("<style>p{}</style>y<img src=x onerror=alert(1)>", ("y",)), ("house <n>, 3 < 4", ("house <n>, 3 < 4",)), ("a\x00b\x1b[0m", ("a b [0m",)),
     ('<span foreground="red">rot</span>', ("rot",)), ("<k>k</k>\n<dtrn>ضوء</dtrn>", ("k", "ضوء")), ("&lt;script&gt;", ("<script>",))],
)  # fmt: skip
def test_markup_becomes_words(text: str, plain: tuple[str, ...]) -> None:
    assert lines(without_markup(text)) == plain


@given(st.text(max_size=200))
def test_any_text_is_cleaned(text: str) -> None:
    for line in lines(without_markup(text)):
        assert not re.search(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", line)
        assert "<script" not in line.lower() or "&lt;" in text.lower() or "<script" in text.lower()


@pytest.mark.parametrize(
    ("headword", "text", "made"),
    [("house", "house /haʊs/ <n>\n1. casa\n2. lar", Entry("house", "haʊs", "n", ("casa", "lar"))),
     ("السفن", "السّفن /ʔˈa/\nTriremes", Entry("السّفن", "ʔˈa", "", ("Triremes",))), ("house", "a building", Entry("house", "", "", ("a building",))),
     ("house", "housewife", Entry("house", "", "", ("housewife",))), ("10th", "10th\nعاشر", Entry("10th", "", "", ("عاشر",))),
     ("Haus", "haus, das Haus", Entry("haus", "", "", ("das Haus",)))],
)  # fmt: skip
def test_what_an_article_holds(headword: str, text: str, made: Entry) -> None:
    assert entry(headword, lines(text)) == made


def test_one_key_for_every_spelling() -> None:
    assert key(" Ca\u0301fe\u0301 ") == key("CÁFÉ") == "cafe"
    assert key("كِتَابٌ") == key("كتاب")
