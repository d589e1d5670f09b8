from collections.abc import Callable

import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.ids import SegmentIds
from rawi.article.model import Article, Block, BlockKind, Direction, Section, Segment, Source
from rawi.article.translation import MarkKind, Translation
from rawi.translate.pipeline import translate_article
from rawi.translate.routes import Engines
from tests.articles import article as lantern_article
from tests.fakes.translator import FakeTranslator, fake_engines

Make = Callable[..., Block]


@pytest.fixture
def make() -> Make:
    ids = SegmentIds()

    def block(
        text: str, language: str = "en", *, kind: BlockKind = BlockKind.PARAGRAPH, furniture: bool = False
    ) -> Block:
        segment = Segment(ids.next(text), text, 0)
        return Block(kind, text, language, furniture=furniture, segments=(segment,))

    return block


def article(*blocks: Block, language: str = "en") -> Article:
    return Article(
        "0" * 64, "", language, Direction.LTR, Source("a.txt", "text"), (), (Section("", 0, blocks),)
    )


def texts(given: Article, translator: FakeTranslator, target: str = "pt") -> dict[str, str]:
    result = translate_article(given, Engines([translator]), target)
    by_id = {segment.id: segment.text for segment in given.segments}
    return {by_id[key]: translation.text for key, translation in result.translations.items()}


def test_each_sentence_is_translated_under_its_id(make: Make) -> None:
    assert texts(article(make("One dog."), make("Two cats.")), FakeTranslator()) == {
        "One dog.": "pt: One dog.",
        "Two cats.": "pt: Two cats.",
    }


def test_what_names_the_translation(make: Make) -> None:
    result = translate_article(article(make("One dog.")), fake_engines(), "pt-BR")
    assert (result.source, result.target, result.pivot) == ("en", "pt-BR", "")
    assert [(leg.engine, leg.pack) for leg in result.legs] == [("fake", "Fake en-pt 1.0")]


def test_code_letterless_and_target_language_blocks_stay(make: Make) -> None:
    given = article(
        make("x = 1", kind=BlockKind.CODE), make("||"), make("  "), make("Já está.", "pt-BR"), make("Go.")
    )
    assert texts(given, FakeTranslator()) == {"Go.": "pt: Go."}


def test_a_block_of_unknown_language_is_taken_for_the_articles(make: Make) -> None:
    assert texts(article(make("Hm.", "und")), FakeTranslator()) == {"Hm.": "pt: Hm."}


def test_a_block_without_a_pair_stays_and_the_others_go_on(make: Make) -> None:
    assert texts(article(make("Guten Tag.", "de"), make("Go.")), FakeTranslator()) == {"Go.": "pt: Go."}


def test_a_block_in_another_language_goes_by_its_own_pair(make: Make) -> None:
    translator = FakeTranslator(("en", "pt"), ("fr", "pt"))
    assert texts(article(make("Bonjour.", "fr"), make("Go.")), translator).keys() == {"Bonjour.", "Go."}


@pytest.mark.parametrize(
    ("language", "target", "code"),
    [("en", "ckb", Code.PAIR_MISSING), ("pt-PT", "pt-BR", Code.SAME_LANGUAGE), ("und", "pt", Code.LANGUAGE_UNKNOWN)],
)  # fmt: skip
def test_an_article_that_cannot_be_translated_says_why(
    make: Make, language: str, target: str, code: Code
) -> None:
    with pytest.raises(RawiError) as caught:
        translate_article(article(make("Go."), language=language), fake_engines(), target)
    assert caught.value.code is code


def test_furniture_comes_last_and_the_readers_place_first(make: Make) -> None:
    blocks = [make("Site.", furniture=True), make("One."), make("Two."), make("Three.")]
    came: list[str] = []
    names = {block.segments[0].id: block.text for block in blocks}

    def on_translation(translation: Translation) -> None:
        came.append(names[translation.segment])

    given = article(*blocks)
    translate_article(given, fake_engines(), "pt", on_translation=on_translation)
    assert came == ["One.", "Two.", "Three.", "Site."]
    came.clear()
    first = blocks[2].segments[0].id
    translate_article(given, fake_engines(), "pt", on_translation=on_translation, first=first)
    assert came[:2] == ["Two.", "Three."]
    assert sorted(came) == ["One.", "Site.", "Three.", "Two."]


def test_progress_rises_to_one(make: Make) -> None:
    told: list[float] = []
    translate_article(article(*map(make, "abcd")), fake_engines(), "pt", progress=told.append)
    assert told == [0.25, 0.5, 0.75, 1.0]


def test_cancelling_stops_after_what_was_given(make: Make) -> None:
    came: list[Translation] = []
    translator = FakeTranslator()
    with pytest.raises(Cancelled):
        translate_article(
            article(*map(make, "abcd")), Engines([translator]), "pt", on_translation=came.append, cancelled=lambda: bool(came)
        )  # fmt: skip
    assert len(came) == 1


def test_a_long_sentence_goes_in_pieces_and_comes_back_as_one(make: Make) -> None:
    translator = FakeTranslator()
    sentence = " ".join(["word"] * 100)
    assert len(texts(article(make(sentence)), translator)) == 1
    assert len(translator.asked) == 2


@pytest.mark.parametrize("word", ["a" * 5000, "1a" * 50_000, "1:" + "9" * 5000, "a." * 100_000])
def test_an_endless_word_stays_as_it_is_and_is_marked(make: Make, word: str) -> None:
    result = translate_article(article(make(word + " x")), fake_engines(), "pt")
    (translation,) = result.translations.values()
    assert word in translation.text
    assert [mark.kind for mark in translation.marks] == [MarkKind.CUT]


def test_a_long_address_is_no_endless_word(make: Make) -> None:
    address = "https://example.org/" + "a" * 300
    result = translate_article(article(make(f"See {address} now.")), fake_engines(), "pt")
    (translation,) = result.translations.values()
    assert (translation.text, translation.marks) == (f"pt: See {address} now.", ())


def test_the_digits_that_name_footnotes_are_not_translated() -> None:
    lantern = lantern_article()
    result = texts(lantern, FakeTranslator())
    assert (
        result["It was lit by Amira and put out by no one4."]
        == "pt: It was lit by Amira and put out by no one."
    )
