"""Articles as EPUB 3 books: their structure, their languages, their notes; and the way back into Rawi."""

import io
import zipfile
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest
from lxml import etree

from rawi.article.errors import Cancelled
from rawi.article.model import Article, Block, BlockKind, Direction, Section, Segment, Source, Span, SpanKind
from rawi.article.stored import Loaded, Stored
from rawi.article.translation import Leg, Mark, MarkKind, TranslatedArticle, Translation, View
from rawi.export.epub import xml
from rawi.export.epub.book import FindPicture
from rawi.export.epub.writer import epub
from rawi.load.service import load
from rawi.wording.books import book_labels
from tests.articles import ARABIC, loaded
from tests.load.makers import LINKED

NAMES = {
    "h": "http://www.w3.org/1999/xhtml",
    "o": "http://www.idpf.org/2007/opf",
    "d": "http://purl.org/dc/elements/1.1/",
    "e": "http://www.idpf.org/2007/ops",
}


def in_other_language(article: Article, target: str, **changed: Translation) -> TranslatedArticle:
    """Every sentence as a machine would leave it; `changed` by the order of sentences ("n3")."""
    known = {s.id: Translation(s.id, f"{target}: {s.text}") for s in article.segments}
    for name, made in changed.items():
        key = article.segments[int(name[1:])].id
        known[key] = replace(made, segment=key)
    legs = (Leg("firefox", article.language, target),)
    return TranslatedArticle(article, article.language, target, legs, MappingProxyType(known))


class Opened:
    """A book's files, each parsed as XML: what is not well-formed fails."""

    def __init__(self, data: bytes) -> None:
        self.zip = zipfile.ZipFile(io.BytesIO(data))
        names = [name for name in self.zip.namelist() if name.endswith((".xhtml", ".opf", ".xml"))]
        self.trees: dict[str, Any] = {name: etree.fromstring(self.zip.read(name)) for name in names}
        self.package = self.trees["EPUB/package.opf"]
        self.nav = self.trees["EPUB/nav.xhtml"]
        self.chapters = [tree for name, tree in self.trees.items() if "chapter" in name]

    def find(self, path: str) -> list[Any]:
        return [found for tree in self.chapters for found in tree.xpath(path, namespaces=NAMES)]

    def said(self, path: str) -> list[str]:
        return ["".join(each.itertext()) for each in self.package.xpath(path, namespaces=NAMES)]

    def meta(self, name: str) -> list[str]:
        return self.said(f"//o:meta[@property='{name}']")


def book(made: Loaded, whole: TranslatedArticle | None = None, view: View = View.ORIGINAL) -> Opened:
    find: FindPicture = {each.digest: each for each in made.resources}.get
    return Opened(epub(made.article, whole, view, book_labels(made.article, whole), find))


@pytest.fixture
def lantern() -> Loaded:
    return loaded()


def test_the_file_begins_as_every_book_does(lantern: Loaded) -> None:
    first = book(lantern).zip.infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
    assert book(lantern).zip.read("mimetype") == b"application/epub+zip"


def test_the_same_article_makes_the_same_bytes(lantern: Loaded) -> None:
    labels = book_labels(lantern.article, None)
    made = [epub(lantern.article, None, View.ORIGINAL, labels, lambda _: None) for _ in range(2)]
    assert made[0] == made[1]


def test_what_the_package_says_of_a_translation(welcome: Article) -> None:
    whole = in_other_language(welcome, "ar", n2=Translation("", "القارب"))
    made = book(Loaded(welcome), whole, View.TRANSLATION)
    assert made.said("//d:title") == ["القارب", welcome.title]
    assert made.said("//d:language") == ["ar"]
    assert made.said("//d:creator") == list(welcome.authors)
    assert made.said("//d:date") == ["2026-03-14T07:30+02:00"]
    assert made.meta("dcterms:modified") == ["2026-03-14T05:30:00Z"]
    assert made.said("//d:contributor") == ["Rawi (Firefox Translations)"]
    assert (
        "Machine translation from English to Arabic by Firefox Translations"
        in made.said("//d:description")[0]
    )
    assert made.meta("schema:accessMode") == ["textual"]
    assert made.meta("schema:accessModeSufficient") == ["textual"]
    assert {"structuralNavigation", "tableOfContents"} <= set(made.meta("schema:accessibilityFeature"))
    (spine,) = made.package.xpath("//o:spine", namespaces=NAMES)
    assert spine.get("page-progression-direction") == "rtl"
    assert made.find("//h:p[@class='label']")[0].get("lang") == "en"


def test_every_block_says_its_language_and_every_sentence_has_its_id(welcome: Article) -> None:
    whole = in_other_language(welcome, "ar")
    made = book(Loaded(welcome), whole, View.BOTH)
    shown = [s.id for b in welcome.blocks if not b.furniture for s in b.segments]
    assert [e.get("id") for e in made.find("//h:span[starts-with(@id, 's-')]")] == [
        f"s-{each}" for each in shown
    ]
    assert len(made.find("//h:span[starts-with(@id, 't-')]")) == len(shown)
    for found in made.find("//h:span[starts-with(@id, 't-')]"):
        home = next(e for e in found.iterancestors() if e.get("lang"))
        assert (home.get("lang"), home.get("dir")) == ("ar", "rtl")
        assert home.get("class", "").endswith("translated")
    ids = [e.get("id") for e in made.find("//*[@id]")]
    assert len(ids) == len(set(ids))


def test_the_contents_are_the_articles_headings(welcome: Article) -> None:
    made = book(Loaded(welcome), in_other_language(welcome, "ar"), View.BOTH)
    links = made.nav.xpath("//h:nav[@e:type='toc']//h:a", namespaces=NAMES)
    headings = [b.text for b in welcome.blocks if b.kind in (BlockKind.TITLE, BlockKind.HEADING)]
    assert ["".join(a.itertext()) for a in links] == [f"{each} · ar: {each}" for each in headings]
    for link in links:
        name, _, key = link.get("href").partition("#")
        (found,) = made.trees[f"EPUB/{name}"].xpath(f"//*[@id='{key}']")
        assert found.tag.rpartition("}")[2] in ("h1", "h2", "h3")
    assert [a.get("href") for a in made.find("//h:li//h:a")][:1] == ["https://example.org/poetry"]


def test_footnotes_lead_there_and_back(lantern: Loaded) -> None:
    made = book(lantern, in_other_language(lantern.article, "ar"), View.BOTH)
    for reference in made.find("//h:a[@e:type='noteref'][@id]"):
        (note,) = made.find(f"//*[@id='{reference.get('href')[1:]}']")
        assert note.get(f"{{{NAMES['e']}}}type") == "footnote"
        (back,) = note.xpath(".//h:a[@role='doc-backlink']", namespaces=NAMES)
        assert back.get("href") == f"#{reference.get('id')}"
    assert len(made.find("//h:a[@e:type='noteref']")) == 4


@pytest.mark.parametrize("view", list(View))
def test_links_within_the_story_lead_to_their_sentence_in_the_books_language(view: View) -> None:
    """One sentence has no translation, one link none of its words: both lead there all the same."""
    made = load(Stored("ferry.html", LINKED.encode()))
    whole = in_other_language(made.article, "ar")
    target = next(each.id for each in made.article.segments if each.text == "When it rains")
    known = {key: each for key, each in whole.translations.items() if key != target}
    opened = book(made, replace(whole, translations=MappingProxyType(known)), view)
    found = [
        link.get("href")
        for link in opened.find("//h:a")
        if "#s-" in link.get("href", "") or "#t-" in link.get("href", "")
    ]
    assert len(found) == 3 * (2 if view is View.BOTH else 1)
    for href in found:
        name, _, key = href.partition("#")
        assert key[0] == ("t" if view is View.TRANSLATION and key[2:] in known else "s")
        trees = [opened.trees[f"EPUB/{name}"]] if name else list(opened.trees.values())
        assert any(tree.xpath(f"//*[@id='{key}']") for tree in trees)


def test_marks_are_told_with_the_original_and_corrections_as_the_readers(lantern: Loaded) -> None:
    whole = in_other_language(
        lantern.article,
        "pt",
        n1=Translation("", "Errado", (Mark(MarkKind.NUMBER_LOST, "100"),)),
        n2=Translation("", "Meu", corrected=True),
    )
    made = book(lantern, whole, View.TRANSLATION)
    (note,) = made.find("//h:aside[@class='mark']")
    text = "".join(note.itertext())
    assert "The number 100 of the original is missing here." in text
    assert lantern.article.segments[1].text in text
    (sign,) = made.find("//h:a[@href='#mark-1']")
    assert sign.text == "⚠"
    (own,) = made.find("//h:span[@class='corrected']")
    assert own.text == "Meu"
    assert "Sentences corrected by the reader (✎): 1." in made.said("//d:description")[0]


def test_pictures_are_in_the_book_with_their_words(lantern: Loaded) -> None:
    made = book(lantern)
    images = made.find("//h:img")
    assert [each.get("alt") for each in images] == ["A lantern on a white tower", "Image"]
    for image, resource in zip(images, lantern.resources, strict=True):
        assert made.zip.read(f"EPUB/{image.get('src')}") == resource.data
    bare = Opened(
        epub(lantern.article, None, View.ORIGINAL, book_labels(lantern.article, None), lambda _digest: None)
    )
    assert not bare.find("//h:img")
    assert "Image: A lantern on a white tower" in "".join(bare.find("//h:p[@class='image']")[0].itertext())


def test_translated_spans_keep_their_place(welcome: Article) -> None:
    linked = next(
        b for b in welcome.blocks if not b.furniture and any(s.kind is SpanKind.LINK for s in b.spans)
    )
    target = next(s.target for s in linked.spans if s.kind is SpanKind.LINK)
    number = [s.id for s in welcome.segments].index(linked.segments[0].id)
    made = Translation(
        "", "Um elo aqui", spans=(Span(SpanKind.LINK, 3, 6, target), Span(SpanKind.STRONG, 7, 11))
    )
    whole = in_other_language(welcome, "pt", **{f"n{number}": made})
    shown = book(Loaded(welcome), whole, View.TRANSLATION)
    (span,) = shown.find(f"//*[@id='t-{linked.segments[0].id}']")
    assert "".join(span.itertext()).startswith("Um elo aqui")
    assert [(a.text, a.get("href")) for a in span.iter("{*}a")][:1] == [("elo", target)]
    assert [each.text for each in span.iter("{*}strong")] == ["aqui"]


def test_lists_stand_in_lists() -> None:
    source = "# T\n\n- one\n  1. first\n  2. second\n     - deep\n- two\n\n5. five\n"
    made = book(load(Stored("list.md", source.encode())))
    assert [e.text for e in made.find("//h:ul/h:li/h:ol/h:li/h:ul/h:li/h:span/h:span")] == ["deep"]
    assert [e.get("value") for e in made.find("//h:ol/h:li")] == ["1", "2", "5"]
    assert len(made.find("//h:section/h:ul/h:li")) == 2


def test_a_long_article_comes_in_chapters_and_can_be_given_up() -> None:
    source = "# T\n\n" + "\n\n".join(f"## H {n}\n\nText {n}." for n in range(30)) + "\n\nMore." * 900
    article = load(Stored("long.md", source.encode())).article
    made = book(Loaded(article))
    assert len(made.chapters) == 33
    with pytest.raises(Cancelled):
        epub(article, None, View.ORIGINAL, book_labels(article, None), lambda _: None, cancelled=lambda: True)


@pytest.mark.parametrize("view", [View.ORIGINAL, View.TRANSLATION, View.BOTH])
@pytest.mark.parametrize("words", [None, ARABIC])
def test_rawi_opens_its_own_books(words: tuple[str, ...] | None, view: View) -> None:
    made = loaded(words, "ar") if words else loaded()
    article = made.article
    target = "pt" if words else "ar"
    whole = None if view is View.ORIGINAL else in_other_language(article, target)
    find: FindPicture = {each.digest: each for each in made.resources}.get
    data = epub(article, whole, view, book_labels(article, whole), find)
    again = load(Stored("again.epub", data))
    assert again.article.language == (target if view is View.TRANSLATION else article.language)
    assert again.article.title == (
        f"{target}: {article.title}" if view is View.TRANSLATION else article.title
    )
    count = 2 if view is View.BOTH else 1
    for kind in (BlockKind.IMAGE, BlockKind.FOOTNOTE):
        before = [b for b in article.blocks if b.kind is kind]
        after = [b for b in again.article.blocks if b.kind is kind]
        assert len(after) == len(before) * (1 if kind is BlockKind.IMAGE else count)
    assert {b.label for b in again.article.blocks if b.label} == {"3", "4"}
    assert {r.digest for r in again.resources} == {r.digest for r in made.resources}
    if view is View.BOTH:
        assert {b.language for b in again.article.blocks if not b.rows} >= {article.language, target}


def test_headings_come_back(welcome: Article) -> None:
    data = epub(welcome, None, View.ORIGINAL, book_labels(welcome, None), lambda _: None)
    again = load(Stored("again.epub", data)).article
    assert [(s.heading, s.level) for s in again.sections if s.level] == [
        (s.heading, s.level) for s in welcome.sections if s.level
    ]
    assert [b.language for b in again.blocks if b.kind is BlockKind.QUOTE] == ["ar"]
    tables = [[b.text for b in each.blocks if b.kind is BlockKind.TABLE] for each in (welcome, again)]
    assert tables[0] == tables[1]


def hostile(text: str) -> Article:
    """An article whose every word is meant to break out."""
    spans = (
        Span(SpanKind.LINK, 0, 2, f"javascript:alert(1){text}"),
        Span(SpanKind.LINK, 2, 4, f"https://example.org/{text}"),
        Span(SpanKind.FOOTNOTE_REFERENCE, 4, 5, text),
    )
    block = Block(
        BlockKind.PARAGRAPH,
        text,
        language='en" onload="x',
        spans=spans,
        segments=(Segment("a b-0", text, 0),),
    )
    title = replace(block, kind=BlockKind.TITLE, spans=(), segments=(Segment("c-0", text, 0),))
    note = replace(block, kind=BlockKind.FOOTNOTE, label=text, spans=(), segments=(Segment("d-0", text, 0),))
    return Article(
        "0" * 64,
        text,
        '"><script>',
        Direction.LTR,
        Source(text, "text"),
        (title,),
        (Section("", 0, (block, note)),),
        text,
        (text,),
        None,
        text,
    )


@pytest.mark.parametrize(
    "text",
    [
        "</span></p><script>alert(1)</script>&amp;]]>",
        "\x00\x01\x0b\x1f and \ud800 lone \udfff \ufffe\uffff end",
        "\u202eright to left\u2066 never closed",
        "%zz http://[::1 ?#\"'<>",
        "\r\n\t line\rbreaks\n here",
        "💥" * 30,
    ],
)
def test_hostile_words_stay_words(text: str) -> None:
    article = hostile(text)
    whole = in_other_language(article, "ar", n1=Translation("", text, (Mark(MarkKind.NUMBER_LOST, text),)))
    for view in View:
        made = book(Loaded(article), None if view is View.ORIGINAL else whole, view)
        assert not made.find("//h:script")
        assert not [a for a in made.find("//h:a") if "javascript" in a.get("href")]
        assert {e.get("lang") for e in made.find("//*[@lang]")} <= {"und", "en", "ar"}


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("https://example.org/a b?q=ü#ö", "https://example.org/a%20b?q=%C3%BC#%C3%B6"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("chapter.html#x", ""),
        ("file:///etc/passwd", ""),
        ("https://", ""),
        ("https://[::1", ""),
    ],
)
def test_addresses(given: str, made: str) -> None:
    assert xml.address(given) == made


MATH = "{http://www.w3.org/1998/Math/MathML}"
PAGE = (
    "<html lang='{}'><body><article><h1>T</h1><p>{} <b>x <math><mi>sin</mi><mi>n</mi><mo>!</mo></math></b> "
    "<math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac></math> {}.</p></article></body></html>"
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "words"), [("en", "The boat came up the river"), ("ar", "جاء القارب إلى الرصيف صباحا")]
)
def test_formulas_are_mathml_in_the_book_and_come_back(language: str, words: str) -> None:
    made = load(Stored("page.html", PAGE.format(language, words, words).encode()))
    opened = book(made)
    found = opened.find("//*[local-name()='math']")
    assert [each.tag for each in found] == [f"{MATH}math"] * 2
    assert [each.get("alttext") for each in found] == ["sin n!", "(a + 1)/b"]
    assert found[1].find(f".//{MATH}mfrac") is not None
    items = opened.package.xpath("//o:item[@properties='mathml']/@href", namespaces=NAMES)
    assert items == ["chapter-001.xhtml"]
    assert "MathML" in opened.meta("schema:accessibilityFeature")
    data = epub(made.article, None, View.ORIGINAL, book_labels(made.article, None), lambda _: None)
    again = load(Stored("again.epub", data)).article
    spans = [
        [(s.kind, s.target) for b in each.blocks for s in b.spans if s.kind is SpanKind.FORMULA]
        for each in (made.article, again)
    ]
    assert spans[0] == spans[1]
    assert [b.text for b in again.blocks if b.spans] == [b.text for b in made.article.blocks if b.spans]


def test_a_damaged_formula_is_text_in_the_book() -> None:
    span = Span(SpanKind.FORMULA, 0, 1, "<math><script>alert(1)</script>")
    block = Block(BlockKind.PARAGRAPH, "x.", "en", spans=(span,), segments=(Segment("a-0", "x.", 0),))
    article = Article(
        "0" * 64, "t", "en", Direction.LTR, Source("t", "html"), (), (Section("", 0, (block,)),)
    )
    opened = book(Loaded(article))
    assert not opened.find("//*[local-name()='math' or local-name()='script']")
    assert "MathML" not in opened.meta("schema:accessibilityFeature")
