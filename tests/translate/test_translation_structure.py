"""Whatever the article is: its tree stays, and every sentence that is to be translated is, once, and no other."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from rawi.article.footnotes import without_references
from rawi.article.ids import SegmentIds
from rawi.article.model import Article, Block, BlockKind, Section
from rawi.article.translation import TranslatedArticle, Translation, View
from rawi.render.page import Renderer
from rawi.settings import resources
from rawi.text.language import primary
from rawi.translate.cache import Cache
from rawi.translate.pipeline import known_translation, translate_article
from rawi.translate.routes import Engines
from rawi.wording.labels import page_labels
from tests.article.strategies import articles
from tests.fakes.translator import FakeTranslator

TREE = {
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "table", "tr", "td", "th", "blockquote", "figure", "figcaption",
    "img", "pre", "section", "article", "header", "aside",
}  # fmt: skip
PAIRS = (("en", "pt"), ("ar", "pt"))


@st.composite
def whole_articles(draw: st.DrawFn) -> Article:
    """Articles as the loaders make them: every segment has an id of its own."""
    made, ids = draw(articles()), SegmentIds()

    def renamed(block: Block) -> Block:
        return replace(block, segments=tuple(replace(s, id=ids.next(s.text)) for s in block.segments))

    sections = tuple(Section(s.heading, s.level, tuple(map(renamed, s.blocks))) for s in made.sections)
    return replace(made, head=tuple(map(renamed, made.head)), sections=sections)


def expected(article: Article) -> set[str]:
    """The segments that are to be translated into Portuguese."""
    return {
        segment.id
        for block in article.blocks
        if block.kind is not BlockKind.CODE and primary(block.language) != "pt"
        for segment in block.segments
        if any(c.isalpha() for c in without_references(block, segment))
    }


def tree(whole: TranslatedArticle, view: View) -> list[tuple[int, str]]:
    """The page's structure: depth and name of each element that is not inline."""
    renderer = Renderer(resources.resources() / "templates")
    text = renderer.page(whole.article, view, whole, page_labels(whole.article, whole))
    found = html.document_fromstring(text.encode("utf-8", "replace"))
    return [
        (sum(above.tag in TREE for above in node.iterancestors()), str(node.tag))
        for node in found.iter()
        if node.tag in TREE
    ]


@settings(max_examples=200)
@given(whole_articles(), st.data())
def test_the_tree_stays_and_each_sentence_is_translated_once(article: Article, data: st.DataObject) -> None:
    ids = [segment.id for segment in article.segments]
    first = data.draw(st.none() | st.sampled_from(ids)) if ids else None
    came: list[Translation] = []
    result = translate_article(
        article, Engines([FakeTranslator(*PAIRS)]), "pt", on_translation=came.append, first=first
    )
    assert result.article == article
    assert Counter(each.segment for each in came) == Counter(expected(article))
    assert set(result.translations) == expected(article)
    assert tree(result, View.TRANSLATION) == tree(result, View.ORIGINAL)
    anywhere = translate_article(article, Engines([FakeTranslator(*PAIRS)]), "pt")
    assert anywhere.translations == result.translations


@settings(max_examples=50)
@given(whole_articles())
def test_the_cache_gives_the_same(article: Article) -> None:
    cache = Cache(Path(__file__) / "no folder" / "so in memory")
    engines = Engines([FakeTranslator(*PAIRS)])
    made = translate_article(article, engines, "pt", cache=cache)
    assert known_translation(article, engines, "pt", cache=cache) == made
    cache.close()
