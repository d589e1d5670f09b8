"""Pages and pieces."""

from dataclasses import replace
from types import MappingProxyType
from typing import Any

import lxml.html
import pytest

from rawi.article.model import Article, BlockKind, Source
from rawi.article.stored import Stored
from rawi.article.translation import Mark, MarkKind, TranslatedArticle, Translation, View
from rawi.load.annotate import annotate
from rawi.load.plain_text import PlainTextLoader
from rawi.load.service import load
from rawi.render.page import Renderer
from rawi.render.pieces import LONGEST, pieces
from rawi.settings import resources
from rawi.wording.labels import page_labels
from tests.translations import translated


def parsed(page: str) -> Any:
    return lxml.html.document_fromstring(page)


@pytest.fixture
def whole(welcome: Article) -> TranslatedArticle:
    first = welcome.sections[0].blocks[1].segments[0].text
    theirs = {
        segment.text for block in welcome.blocks if block.language == "en" for segment in block.segments
    }
    number = [segment.text for segment in welcome.segments].index(first)

    def say(text: str) -> str | None:
        return ("Às 7" if text == first else f"[{text}]") if text in theirs else None

    def marks(at: int) -> tuple[Mark, ...]:
        return (Mark(MarkKind.NUMBER_LOST, "6"),) if at == number else ()

    return translated(welcome, say, marks, engine="firefox")


@pytest.fixture
def renderer() -> Renderer:
    return Renderer(resources.resources() / "templates")


def test_the_page_keeps_structure_languages_and_directions(
    renderer: Renderer, welcome: Article, whole: TranslatedArticle
) -> None:
    page = parsed(renderer.page(welcome, View.BOTH, whole, page_labels(welcome, whole)))
    assert [h.text_content() for h in page.iter("h1")] == [
        "The boat that lends stories",
        "[The boat that lends stories]",
    ]
    assert [h.get("lang") for h in page.iter("h2")] == ["en", "pt"] * 4
    assert [(q.get("lang"), q.get("dir")) for q in page.iter("blockquote")] == [("ar", "rtl")]
    assert len(page.xpath("//ul/li")) == 6
    assert "Machine translation from English to Portuguese" in page.text_content()
    assert not page.xpath("//*[@src] | //link | //script")


def test_furniture_is_shown_only_when_asked(renderer: Renderer, welcome: Article) -> None:
    hidden = renderer.page(welcome, View.ORIGINAL, None, page_labels(welcome))
    shown = renderer.page(welcome, View.ORIGINAL, None, page_labels(welcome), furniture=True)
    assert "Weather" not in hidden
    assert "Weather" in shown


def test_a_mark_leads_to_its_original(renderer: Renderer, welcome: Article, whole: TranslatedArticle) -> None:
    page = parsed(renderer.page(welcome, View.TRANSLATION, whole, page_labels(welcome, whole)))
    (sign,) = page.xpath("//a[@href='#mark-1']")
    (told,) = page.xpath("//li[@id='mark-1']")
    assert told.xpath("./q/@lang") == ["en"]
    assert told.xpath("./a/@href") == [f"#{sign.get('id')}"]
    assert "The number 6 of the original is missing" in sign.get("title")
    assert sign.getparent().text_content().startswith("Às 7\u00a0")


def test_links_of_a_translated_sentence_are_kept(
    renderer: Renderer, welcome: Article, whole: TranslatedArticle
) -> None:
    page = parsed(renderer.page(welcome, View.TRANSLATION, whole, page_labels(welcome, whole)))
    assert [(a.get("href"), a.text_content()) for a in page.xpath("//li[not(@id)]/a")] == [
        ("https://example.org/poetry", "poetry"),
        ("https://example.org/travel", "travel"),
    ]


def test_text_is_shown_verbatim_and_escaped(renderer: Renderer) -> None:
    text = "<b>not bold</b> & two  spaces"
    draft = PlainTextLoader().load(Stored("x", text.encode()))
    article = annotate(draft, "0" * 64, Source("x", "text"))
    page = renderer.page(article, View.ORIGINAL, None, page_labels(article))
    assert "&lt;b&gt;not bold&lt;/b&gt; &amp; two  spaces" in page


def test_long_blocks_come_in_pieces_that_lose_nothing() -> None:
    text = "This sentence is one of very many in a single line. " * 500
    draft = PlainTextLoader().load(Stored("x", text.encode()))
    article = annotate(draft, "0" * 64, Source("x", "text"))
    shown = [
        p for p in pieces(article, View.ORIGINAL, None, page_labels(article), furniture=False) if not p.label
    ]
    assert max(p.text.length for p in shown) <= LONGEST
    assert "".join(run.text for p in shown for run in p.text.runs) == text.strip()
    assert [s.segment for p in shown for s in p.text.sentences] == [s.id for s in article.segments]


def test_sentences_of_pieces_say_where_they_stand(welcome: Article, whole: TranslatedArticle) -> None:
    texts = {(s.id, False): s.text for s in welcome.segments} | {
        (k, True): t.text for k, t in whole.translations.items()
    }
    for view in View:
        for piece in pieces(welcome, view, whole, page_labels(welcome, whole), furniture=True):
            for text in (piece.text, *(text for row in piece.rows for text, _ in row)):
                joined = "".join(run.text for run in text.runs)
                for shown in text.sentences:
                    assert joined[shown.start : shown.end] == texts.get(
                        (shown.segment, piece.translated), joined[shown.start : shown.end]
                    )


def test_the_views_show_what_they_say(welcome: Article, whole: TranslatedArticle) -> None:
    labels = page_labels(welcome, whole)
    count = {
        view: [p.translated for p in pieces(welcome, view, whole, labels, furniture=False) if not p.label]
        for view in View
    }
    assert not any(count[View.ORIGINAL])
    assert sum(count[View.BOTH]) == sum(count[View.TRANSLATION])
    quotes = [
        p
        for p in pieces(welcome, View.TRANSLATION, whole, labels, furniture=False)
        if p.kind is BlockKind.QUOTE
    ]
    assert [q.language for q in quotes] == ["ar"]


def test_a_page_for_a_file_loads_nothing_and_says_what_is_the_readers(
    renderer: Renderer, welcome: Article, whole: TranslatedArticle
) -> None:
    key = welcome.head[2].segments[0].id
    own = {**whole.translations, key: Translation(key, "Meu barco", corrected=True)}
    mine = replace(whole, translations=MappingProxyType(own))
    page = parsed(renderer.page(welcome, View.BOTH, mine, page_labels(welcome, mine)))
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'")
    assert not page.xpath("//script | //link | //iframe")
    assert not [source for source in page.xpath("//@src") if not source.startswith("data:")]
    assert page.xpath("//span[@class='corrected']/@title") == ["Corrected by the reader"]
    assert "(✎): 1." in page.text_content()
    assert all(each.get("dir") for each in page.xpath("//main/*[not(self::ul or self::ol or self::figure)]"))


MATH = (
    "<html lang='{0}'><body><article><h1>T</h1><p>{1} <b><math><mi>x</mi><mo>&lt;</mo><mi>y</mi></math></b> {1}.</p></article></body></html>"
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "words"), [("en", "The boat came up the river"), ("fa", "قایق صبح به اسکله رسید")]
)
def test_a_formula_is_mathml_in_a_page_and_a_line_in_the_window(
    renderer: Renderer, language: str, words: str
) -> None:
    article = load(Stored("page.html", MATH.format(language, words).encode())).article
    labels = page_labels(article, None)
    page = parsed(renderer.page(article, View.ORIGINAL, None, labels))
    (formula,) = page.iter("math")
    assert formula.get("alttext") == "x < y"
    assert [each.tag for each in formula.iterdescendants()] == ["mrow", "mi", "mo", "mi"]
    assert formula.getparent().tag == "b"
    shown = [
        renderer.piece(each, labels) for each in pieces(article, View.ORIGINAL, None, labels, furniture=False)
    ]
    assert any("x &lt; y" in each for each in shown)
    assert not any("<math" in each for each in shown)
    broken = replace(
        article,
        sections=tuple(
            replace(
                s,
                blocks=tuple(
                    replace(b, spans=tuple(replace(x, target="<math><mi>") for x in b.spans))
                    for b in s.blocks
                ),
            )
            for s in article.sections
        ),
    )
    assert not list(parsed(renderer.page(broken, View.ORIGINAL, None, labels)).iter("math"))
