"""What is said, in which order, in which language."""

from itertools import pairwise
from types import MappingProxyType

from rawi.article.model import Article, BlockKind
from rawi.article.translation import Leg, TranslatedArticle, Translation, View
from rawi.speech.plan import Manner, Plan, plan
from tests.articles import article as lantern_article


def translated(article: Article, without: str = "") -> TranslatedArticle:
    known = {
        s.id: Translation(s.id, f"pt {s.text}")
        for b in article.blocks
        if b.language == "en"
        for s in b.segments
        if s.id != without
    }
    return TranslatedArticle(article, "en", "pt", (Leg("fake", "en", "pt"),), MappingProxyType(known))


def languages(said: Plan) -> set[str]:
    return {each.language for each in said}


def test_the_original_leaves_out_furniture_and_keeps_the_order(welcome: Article) -> None:
    said = plan(welcome, None, View.ORIGINAL)
    expected = [
        s.id
        for b in welcome.blocks
        if not b.furniture
        for s in b.segments
        if any(c.isalnum() for c in s.text)
    ]
    assert [each.spot.segment for each in said] == expected
    assert languages(said) == {"en", "ar"}
    assert len(plan(welcome, None, View.ORIGINAL, Manner(furniture=True))) > len(said)


def test_the_translation_speaks_what_is_translated_and_the_rest_as_it_is(welcome: Article) -> None:
    said = plan(welcome, translated(welcome), View.TRANSLATION)
    assert languages(said) == {"pt", "ar"}
    assert all(each.spot.translated == (each.language == "pt") for each in said)


def test_both_speaks_paragraph_under_paragraph(welcome: Article) -> None:
    said = plan(welcome, translated(welcome), View.BOTH)
    for number in {each.block for each in said}:
        flags = [each.spot.translated for each in said if each.block == number]
        assert flags == sorted(flags)
    assert [each.block for each in said] == sorted(each.block for each in said)


def test_by_sentence_each_is_followed_by_its_translation(welcome: Article) -> None:
    whole = translated(welcome)
    said = plan(welcome, whole, View.BOTH, Manner(by_sentence=True))
    assert sorted(each.text for each in said) == sorted(e.text for e in plan(welcome, whole, View.BOTH))
    for one, two in pairwise(said):
        if two.spot.translated:
            assert one.spot.segment == two.spot.segment
            assert not one.spot.translated
    for view in (View.ORIGINAL, View.TRANSLATION):
        assert plan(welcome, whole, view, Manner(by_sentence=True)) == plan(welcome, whole, view)


def test_a_sentence_without_translation_is_said_in_its_own_language(welcome: Article) -> None:
    missing = welcome.sections[0].blocks[1].segments[0].id
    said = plan(welcome, translated(welcome, missing), View.TRANSLATION)
    assert next(each.language for each in said if each.spot.segment == missing) == "en"


def test_pauses_follow_the_structure(welcome: Article) -> None:
    said = plan(welcome, None, View.ORIGINAL)
    heading = next(each for each in said if each.kind is BlockKind.HEADING)
    sentences = [each for each in said if each.block == said[6].block]
    assert heading.pause_after > sentences[-1].pause_after > sentences[0].pause_after


def test_footnotes_are_not_in_the_flow_nor_are_the_digits_that_name_them() -> None:
    lantern = lantern_article()
    said = plan(lantern, None, View.ORIGINAL)
    assert not [u for u in said if u.kind is BlockKind.FOOTNOTE]
    assert [u.text for u in said if "light" in u.text or "lit" in u.text] == [
        "Ships came home by its light  for a hundred years.",
        "It was lit by Amira and put out by no one .",
    ]
    texts = {s.id: s.text for s in lantern.segments}
    assert all(len(u.text) == len(texts[u.spot.segment]) for u in said)
