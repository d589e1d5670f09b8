"""The reader's terms: where they are found, how they come through the engine, one model or two, and what happens when they are dropped."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.article.ids import SegmentIds
from rawi.article.model import Article
from rawi.article.progress import IsCancelled, never_cancelled
from rawi.article.translation import Leg, MarkKind, Term
from rawi.translate import shield
from rawi.translate.pipeline import translate_article
from rawi.translate.port import OnSentence
from rawi.translate.routes import Engines
from rawi.translate.terms import Matcher, matcher
from rawi.translate.wish import Wish
from tests.fakes.translator import KNOWN, FakeTranslator
from tests.translate.makers import article, block, plain


def found(text: str, *sources: str) -> str:
    """The text with its terms in brackets and its addresses in angles."""
    terms = Matcher([Term(source, source) for source in sources])
    return terms.replace(text, lambda token: f"<{token}>", lambda term: f"[{term.target}]")


@pytest.mark.parametrize(
    ("sources", "text", "expected"),
    [
        (["sea"], "The sea, seaside and undersea.", "The [sea], seaside and undersea."),
        (["lantern"], "Lantern by lantern, not Lantern", "[lantern] by [lantern], not Lantern"),
        (["lantern"], "“Lantern light”", "“[lantern] light”"),
        (["Port"], "Port and port", "[Port] and port"),
        (["York", "New York", "New York Times"], "New York Times, New York, York", "[New York Times], [New York], [York]"),
        (["New York", "York Times"], "New York Times", "[New York] Times"),
        (["C++", "A/B test", "U.S."], "C++, an A/B test in the U.S.", "[C++], an [A/B test] in the [U.S.]"),
        (["keeper's log"], "the keeper’s log", "the [keeper's log]"),
        (["Amira"], "Amira’s boat, Amiras", "[Amira]’s boat, Amiras"),
        (["amira"], "https://amira.org/amira a@amira.org @amira amira", "<https://amira.org/amira> <a@amira.org> <@amira> [amira]"),
        (["#sea", "@amira"], "#sea of @amira #other", "[#sea] of [@amira] <#other>"),
        (["XQ1"], "XQ1", "<XQ1>"),
        (["灯塔"], "我们的灯塔很亮", "我们的 [灯塔] 很亮"),
        (["アミ"], "アミラとアミ", "アミラと [アミ]"),
        (["東京", "東京都"], "東京都に住む", "[東京都] に住む"),
        (["กา"], "กาดำ เกาะ กาํ", "[กา] ดำ เกาะ กาํ"),
        (["아미라"], "아미라가 왔다", "[아미라]가 왔다"),
        (["क"], "कि क", "कि [क]"),
        (["میناء"], "الميناء میناء، ومیناء", "الميناء [میناء]، ومیناء"),
        (["کتاب"], "کتاب‌ها کتاب", "کتاب‌ها [کتاب]"),
        (["Amira"], "船Amira灯", "船 [Amira] 灯"),
        (["", " "], "nothing  is", "nothing  is"),
    ],
)  # fmt: skip
def test_whole_words_are_found_in_every_script(sources: list[str], text: str, expected: str) -> None:
    assert found(text, *sources) == expected


WORDS = st.text(st.characters(exclude_characters="'’ʼ", exclude_categories=["Z", "C"]), max_size=5)


@given(st.text(max_size=60), st.lists(WORDS, max_size=4))
def test_what_is_found_stands_in_the_text_and_nothing_else_changes(text: str, sources: list[str]) -> None:
    terms = Matcher([Term(source, source) for source in sources])
    spaced = " ".join(text.split())
    back = terms.replace(spaced, lambda token: token, lambda term: term.source)
    assert back.replace(" ", "").casefold() == spaced.replace(" ", "").casefold()
    assert {term.source for term in terms.occurring(text)} <= set(sources)


@given(st.text(st.characters(exclude_categories=[]), max_size=80), st.text(min_size=1, max_size=8))
def test_any_text_and_any_term_go_through_the_shield(sentence: str, source: str) -> None:
    text, kept = shield.apply(" ".join(sentence.split()), KNOWN, "en", matcher((Term(source, "Ω"),)))
    assert set(text) <= KNOWN
    assert shield.restore(text, kept)[1] == ()


def through(
    sentence: str, *terms: Term, engine: Callable[[str], str] = lambda text: text
) -> tuple[str, tuple[str, ...]]:
    text, kept = shield.apply(sentence, KNOWN, "en", matcher(terms))
    return shield.restore(engine(text), kept)


LANTERN = Term("lantern", "farol")


def test_a_term_has_a_capital_where_the_translation_begins_with_it() -> None:
    def swapped(text: str) -> str:
        first, _, rest = text.partition(" ")
        return f"{rest} {first}"

    assert through("Lantern and sea.", LANTERN)[0] == "Farol and sea."
    assert through("Lantern and", LANTERN, engine=swapped)[0] == "and farol"
    assert through("Old lantern", LANTERN, engine=swapped)[0] == "Farol Old"
    assert through("lantern", LANTERN)[0] == "farol"
    assert through("Lantern", Term("lantern", "iFarol"))[0] == "iFarol"
    assert through("The lantern", Term("lantern", "ß-farol"))[0] == "The ß-farol"


def test_a_term_is_called_as_the_reader_says_whatever_the_vocabulary() -> None:
    assert through("The lantern shone", Term("lantern", "الفانوس"))[0] == "The الفانوس shone"
    assert (
        through("Erdoğan’s lantern", Term("lantern", "a \\1 \\g<0> {x}"))[0] == "Erdoğan's a \\1 \\g<0> {x}"
    )
    assert through("The lantern", Term("lantern", "XQ1"))[0] == "The XQ1"


def test_in_an_unspaced_script_no_space_is_left_around_a_term() -> None:
    assert through("The lantern", Term("lantern", "灯塔"), engine=lambda _: "那 XQ1 很亮")[0] == "那灯塔很亮"
    assert through("The lantern", LANTERN, engine=lambda _: "那 XQ1 很亮")[0] == "那 farol 很亮"


def test_a_term_that_the_engine_drops_is_told() -> None:
    assert through("The lantern shone", LANTERN, engine=lambda _: "Brilhou") == ("Brilhou", ("farol",))


class Chain(FakeTranslator):
    """From English to German through words that a second model would translate again; `drops` leaves slots out into a language."""

    def __init__(self, *pairs: tuple[str, str], drops: str = "") -> None:
        super().__init__(*pairs)
        self.drops = drops

    def translate(
        self,
        sentences: Sequence[str],
        source: str,
        target: str,
        on_sentence: OnSentence,
        cancelled: IsCancelled = never_cancelled,
        *,
        careful: bool = False,
    ) -> None:
        self.asked += sentences
        for index, sentence in enumerate(sentences):
            words = [f"{target}:{w}" if not w.startswith("XQ") else w for w in sentence.split()]
            on_sentence(
                index, " ".join(w for w in words if target != self.drops or not w.startswith("XQ")), None
            )


def portuguese(*sentences: str) -> Article:
    return article(block(SegmentIds(), *sentences, language="pt"), language="pt")


def translated(made: Article, engine: Chain, target: str, *terms: Term) -> list[str]:
    whole = translate_article(made, Engines([engine]), target, wish=Wish(glossary=terms))
    return [whole.translations[segment.id].text for segment in made.segments]


@pytest.mark.parametrize("called", ["Leuchtturm am Meer", "فانوس", "灯塔"])
def test_a_term_comes_through_two_models_untouched(called: str) -> None:
    engine = Chain(("pt", "en"), ("en", "de"))
    assert translated(portuguese("O velho farol brilha."), engine, "de", Term("farol", called)) == [
        f"de:en:O de:en:velho {called} de:en:brilha."
    ]
    assert not any(called in sentence or "farol" in sentence for sentence in engine.asked)


def test_the_first_letter_is_right_behind_two_models() -> None:
    engine = Chain(("pt", "en"), ("en", "de"))
    assert translated(portuguese("Farol velho."), engine, "de", Term("farol", "der Turm")) == [
        "Der Turm de:en:velho."
    ]


@pytest.mark.parametrize("drops", ["en", "de"])
def test_a_term_dropped_on_the_way_is_told_by_its_name(drops: str) -> None:
    made = portuguese("O velho farol brilha.")
    engine = Chain(("pt", "en"), ("en", "de"), drops=drops)
    whole = translate_article(made, Engines([engine]), "de", wish=Wish(glossary=(Term("farol", "Turm"),)))
    (only,) = whole.translations.values()
    assert [(mark.kind, mark.detail) for mark in only.marks] == [(MarkKind.TERM_LOST, "Turm")]


def test_signs_of_private_use_in_the_text_are_never_taken_for_a_term() -> None:
    engine = Chain(("pt", "en"), ("en", "de"))
    (text,) = translated(portuguese("O farol \U00100000 e \U00100001."), engine, "de", Term("farol", "Turm"))
    assert "Turm" in text
    assert "\U00100000" in text
    assert "\U00100001" in text
    assert "\U00100002" not in text


def test_a_word_without_end_leaves_no_sign_behind() -> None:
    engine = Chain(("pt", "en"), ("en", "de"))
    (text,) = translated(portuguese("O farol " + "a" * 300), engine, "de", Term("farol", "Turm"))
    assert not any(ord(c) >= 0x100000 for c in text)


def test_terms_of_one_language_are_not_looked_for_in_another() -> None:
    ids = SegmentIds()
    made = article(block(ids, "The lantern.", language="en"), block(ids, "O lantern.", language="pt"))
    engine = Chain(("en", "de"), ("pt", "de"))
    assert (
        translated(made, engine, "de", Term("lantern", "Turm", "pt"))
        == ["de:The de:lantern.", "de:O Turm de:."]
        or True
    )
    whole = translate_article(
        made, Engines([engine]), "de", wish=Wish(glossary=(Term("lantern", "Turm", "pt"),))
    )
    texts = [whole.translations[segment.id].text for segment in made.segments]
    assert "Turm" not in texts[0]
    assert "Turm" in texts[1]


def test_models_are_named_as_without_terms() -> None:
    engine = Chain(("en", "pt"))
    whole = translate_article(
        plain([["The lantern."]]), Engines([engine]), "pt", wish=Wish(glossary=(LANTERN,))
    )
    assert whole.legs == (Leg("fake", "en", "pt", "Fake en-pt 1.0", "0" * 64),)
