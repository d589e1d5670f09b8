"""E-books."""

import json
from datetime import date

import pytest

from rawi.article import codec
from rawi.article.errors import Code, RawiError
from rawi.article.model import Article, BlockKind, Direction, PageMark, SpanKind
from rawi.article.pages import page_of, printed_pages
from rawi.article.stored import Stored
from rawi.load.epub.loader import EpubLoader
from rawi.load.port import Draft, DraftBlock, Loader
from rawi.load.service import load as load_article
from tests.contracts.loader_contract import LoaderContract
from tests.load.makers import CONTAINER, STORIES, book, chapter, package, packed, picture
from tests.load.test_loaders import FIRST, SECOND


class TestEpub(LoaderContract):
    def loader(self) -> Loader:
        return EpubLoader()

    def story(self) -> bytes:
        text = chapter(f"<h1>The pear tree</h1><p>{FIRST}</p><h2 id='h'>The harvest</h2><p>{SECOND}</p>")
        return book({"one": text}, "<li><a href='one.xhtml#h'>The harvest</a></li>")

    def nothing(self) -> tuple[bytes, ...]:
        return (book({"one": chapter(" ")}, metadata=""), book({}, metadata=""))


def read(data: bytes) -> Draft:
    return EpubLoader().load(Stored("book.epub", data))


def headings(draft: Draft) -> list[tuple[int, str]]:
    return [(b.level, b.text) for b in draft.body if b.kind is BlockKind.HEADING]


def of_kind(draft: Draft, kind: BlockKind) -> list[DraftBlock]:
    return [block for block in draft.body if block.kind is kind]


@pytest.mark.parametrize("language", STORIES)
def test_books_in_every_script(language: str) -> None:
    title, heading, first, second = STORIES[language]
    rtl = language in ("ar", "fa", "he")
    attributes = 'dir="rtl"' if rtl else ""
    data = book(
        {
            "one": chapter(f"<p>{first}</p>", language, attributes),
            "two": chapter(f"<h1>{heading}</h1><p>{second}</p>", language, attributes),
        },
        f"<li><a href='one.xhtml'>{title} 1</a></li><li><a href='two.xhtml'>{heading}</a></li>",
        f"<dc:title>{title}</dc:title><dc:language>{language}</dc:language>",
        attributes='page-progression-direction="rtl"' if rtl else "",
    )
    article: Article = load_article(Stored("book", data)).article
    assert (article.title, article.language, article.source.format) == (title, language, "epub")
    assert article.direction is (Direction.RTL if rtl else Direction.LTR)
    assert [(s.level, s.heading) for s in article.sections] == [(2, f"{title} 1"), (2, heading)]
    assert [s.blocks[1].text for s in article.sections] == [first, second]
    assert {b.direction for b in article.blocks} == {article.direction}


def test_metadata_of_the_package() -> None:
    draft = read(
        book(
            {"one": chapter("<p>Text.</p>")},
            metadata="<dc:title id='sub'>A sequel</dc:title><dc:title id='main'>The pear tree</dc:title>"
            "<meta refines='#main' property='title-type'>main</meta>"
            "<dc:creator id='a'>Salma Idris</dc:creator><dc:creator opf:role='ill'>Not An Author</dc:creator>"
            "<dc:creator id='b'>Omid Rad</dc:creator><meta refines='#b' property='role'>aut</meta>"
            "<dc:date>2024-05-06T00:00:00Z</dc:date><dc:language>pt-br</dc:language><dc:publisher>Delta Press</dc:publisher>"
            "<dc:description>&lt;p&gt;A story.&lt;/p&gt;</dc:description><dc:source>https://example.org/book</dc:source>",
        )
    )
    assert draft.title == "The pear tree"
    assert draft.authors == ("Salma Idris", "Omid Rad")
    assert draft.published == date(2024, 5, 6)
    assert (draft.site, draft.language, draft.address) == ("Delta Press", "pt-BR", "https://example.org/book")
    assert draft.standfirst == "A story."


@pytest.mark.parametrize("told", ["2012", "2012-05", "0101-01-01", "soon"])
def test_a_year_alone_is_not_made_a_day(told: str) -> None:
    assert (
        read(book({"one": chapter("<p>Text.</p>")}, metadata=f"<dc:date>{told}</dc:date>")).published is None
    )


def test_levels_follow_the_contents() -> None:
    draft = read(
        book(
            {
                "part": chapter("<p>An epigraph.</p>"),
                "one": chapter("<h1>First</h1><p>a</p><h2>Inside</h2><p>b</p><h3>Deeper</h3><p>c</p>"),
                "more": chapter("<h2>Still inside</h2><p>d</p>"),
                "two": chapter("<p id='start'>e</p><h4 id='x'>Second</h4><p>f</p>"),
            },
            "<li><a href='part.xhtml'>Part one</a><ol><li><a href='one.xhtml'>1. First</a></li>"
            "<li><a href='two.xhtml#x'>Second</a></li></ol></li>",
        )
    )
    assert headings(draft) == [
        (2, "Part one"),
        (3, "First"),
        (4, "Inside"),
        (5, "Deeper"),
        (4, "Still inside"),
        (3, "Second"),
    ]


def test_a_part_that_leads_nowhere_stands_before_its_first_chapter() -> None:
    contents = "<li><span>Part one</span><ol><li><a href='one.xhtml'>First</a></li></ol></li>"
    assert headings(read(book({"one": chapter("<h1>First</h1><p>a</p>")}, contents))) == [
        (2, "Part one"),
        (3, "First"),
    ]


def test_a_chapters_number_above_its_name_begins_the_section() -> None:
    one = chapter("<h2>Chapter one</h2><h1>The river</h1><p>a</p>")
    two = chapter("<h2>Chapter two</h2><h1>The bank</h1><p>b</p>")
    contents = "<li><a href='one.xhtml'>The river</a></li><li><a href='two.xhtml'>The bank</a></li>"
    assert headings(read(book({"one": one, "two": two}, contents))) == [
        (2, "Chapter one"),
        (3, "The river"),
        (2, "Chapter two"),
        (3, "The bank"),
    ]


def test_contents_below_the_title_begin_at_the_second_level() -> None:
    text = chapter("<h1>The pear tree</h1><p>a</p><h2 id='h'>The harvest</h2><p>b</p>")
    contents = "<li><a href='one.xhtml'>The pear tree</a><ol><li><a href='one.xhtml#h'>The harvest</a></li></ol></li>"
    assert headings(read(book({"one": text}, contents))) == [(2, "The harvest")]


def test_an_old_book_has_its_sections_from_the_ncx() -> None:
    ncx = (
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>The river</text></navLabel>'
        '<content src="one.html"/><navPoint><navLabel><text>The bank</text></navLabel><content src="one.html#bank"/></navPoint>'
        "</navPoint></navMap></ncx>"
    )
    items = (
        '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="one" href="one.html" media-type="application/xhtml+xml"/>'
        '<item id="toc" href="contents.html" media-type="application/xhtml+xml"/>'
    )
    text = "<html><body><p>Water &nbsp; and stones &mdash; and more.<br>Unclosed<p><a name=bank></a>Reeds.</body></html>"
    data = packed(
        {
            "META-INF/container.xml": CONTAINER,
            "EPUB/package.opf": package(
                "<dc:title>Old</dc:title>",
                items,
                '<itemref idref="toc"/><itemref idref="one"/>',
                guide='<guide><reference type="toc" href="contents.html"/></guide>',
            ),
            "EPUB/toc.ncx": ncx,
            "EPUB/one.html": text,
            "EPUB/contents.html": "<html><body><h1>Contents</h1><p><a href='one.html'>The river</a></p></body></html>",
        }
    )
    draft = read(data)
    assert headings(draft) == [(2, "The river"), (3, "The bank")]
    assert [b.text for b in draft.body if b.kind is BlockKind.PARAGRAPH][2:] == [
        "Water \u00a0 and stones — and more.\nUnclosed",
        "Reeds.",
    ]
    assert [b.text for b in draft.body if b.furniture] == ["Contents", "The river"]


def test_names_are_found_as_readers_find_them() -> None:
    items = '<item id="a" href="Text/caf%C3%A9%20one.xhtml" media-type="application/xhtml+xml"/><item id="b" href="text/TWO.xhtml" media-type="application/xhtml+xml"/>'
    data = packed(
        {
            "META-INF/container.xml": CONTAINER.replace("EPUB/package.opf", "My%20Book/package.opf"),
            "My%20Book/package.opf": package("", items, '<itemref idref="a"/><itemref idref="b"/>'),
            "My%20Book/Text/cafe\u0301 one.xhtml": chapter("<p>First.</p>"),
            "My%20Book/Text/two.xhtml": chapter("<p>Second.</p>"),
        }
    )
    draft = read(data)
    assert [b.text for b in draft.body] == ["First.", "Second."]
    assert not draft.notices


def test_pictures_and_captions() -> None:
    body = (
        "<figure><img src='../EPUB/i/boat.png' alt='A red boat'/><figcaption>The boat in May</figcaption></figure>"
        "<p>text</p><img src='i/boat.png' alt=''/><img src='i/lost.png' alt='Lost'/>"
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><title>The map</title><image xlink:href='i/map.jpg'/></svg>"
    )
    draft = read(
        book(
            {"one": chapter(body)},
            extra={"EPUB/i/boat.png": picture(), "EPUB/i/map.jpg": picture(150, "red", "JPEG")},
        )
    )
    boat, other, lost, drawn = of_kind(draft, BlockKind.IMAGE)
    assert [b.text for b in (boat, other, lost, drawn)] == ["A red boat", "", "Lost", "The map"]
    assert boat.resource == other.resource
    assert lost.resource == ""
    assert {r.digest: r.media_type for r in draft.resources} == {
        boat.resource: "image/png",
        drawn.resource: "image/jpeg",
    }
    assert [b.text for b in of_kind(draft, BlockKind.CAPTION)] == ["The boat in May"]
    assert [(n.code, dict(n.facts)) for n in draft.notices] == [("parts_missing", {"count": "1"})]


def test_pictures_in_the_reading_order_are_shown() -> None:
    draft = read(
        book(
            {"one": chapter("<p>a</p>")},
            "<li><a href='page.png'>The plate</a></li>",
            items='<item id="p" href="page.png" media-type="image/png"/>',
            spine='<itemref idref="one"/><itemref idref="p"/>',
            extra={"EPUB/page.png": picture()},
        )
    )
    assert [(b.kind, b.text, bool(b.resource)) for b in draft.body[1:]] == [
        (BlockKind.HEADING, "The plate", False),
        (BlockKind.IMAGE, "", True),
    ]


def test_footnotes_across_files_and_back() -> None:
    draft = read(
        book(
            {
                "one": chapter(
                    "<p>Water<a id='r1' epub:type='noteref' href='notes.xhtml#n1'>1</a> and fire<sup><a id='r2' href='#local'>*</a></sup>.</p>"
                    "<aside id='local' epub:type='footnote'><p>A local note.</p></aside>"
                ),
                "two": chapter("<p>Earth<a role='doc-noteref' href='notes.xhtml#n2'>1</a>.</p>"),
                "notes": chapter(
                    "<section epub:type='endnotes'><h2>Notes</h2><ol><li id='n1'><p>On water. <a href='one.xhtml#r1' role='doc-backlink'>↩</a></p></li>"
                    "<li id='n2'>On earth.</li></ol></section>"
                ),
            },
            spine='<itemref idref="one"/><itemref idref="notes" linear="no"/><itemref idref="two"/>',
        )
    )
    spans = [(b.text[s.start : s.end], s.target) for b in draft.body for s in b.spans]
    assert spans == [("1", "1"), ("*", "*"), ("1", "1-2")]
    assert all(s.kind is SpanKind.FOOTNOTE_REFERENCE for b in draft.body for s in b.spans)
    notes = [(b.label, b.text) for b in of_kind(draft, BlockKind.FOOTNOTE)]
    assert notes == [("*", "A local note."), ("1", "On water."), ("1-2", "On earth.")]
    assert [b.text for b in draft.body][-2:] == ["On water.", "On earth."]


def test_marks_of_printed_pages_and_formulas() -> None:
    body = (
        "<p>Before <span epub:type='pagebreak' id='p12'>12</span>after <math xmlns='http://www.w3.org/1998/Math/MathML' alttext='x squared'><mi>x</mi></math>.</p>"
        "<div role='doc-pagebreak'>13</div><table><tr><th>Year</th></tr><tr><td>2020</td></tr></table>"
    )
    draft = read(book({"one": chapter(body)}))
    assert [b.text for b in draft.body] == ["Before after x squared.", "Year\n2020"]
    assert [b.pages for b in draft.body] == [(PageMark("12", 7),), (PageMark("13", 0),)]


def named(article: Article) -> list[tuple[str, str, int]]:
    """Each page with the sentence that it begins in."""
    texts = {segment.id: segment.text for segment in article.segments}
    return [(page.name, texts[page.segment], page.offset) for page in printed_pages(article)]


def test_printed_pages_are_named_by_their_marks_and_begin_where_these_stand() -> None:
    body = (
        "<span epub:type='pagebreak' title='xi'/><h1>One</h1>"
        "<p>First of all. <span role='doc-pagebreak' aria-label=' 1. '/>Second of <a epub:type='pagebreak' title='2'>2</a> all. "
        "<span epub:type='pagebreak'/></p><table><tr><th>Year</th><td>19<i epub:type='pagebreak' title='3'/>01</td></tr></table>"
        "<div epub:type='pagebreak' title='4'/><img src='p.png' alt=''/><p>Third.</p><span epub:type='pagebreak' title='5'/>"
    )
    data = book(
        {"one": chapter(body), "two": chapter("<p>Fourth.<span epub:type='pagebreak' title='6'/></p>")},
        extra={"EPUB/p.png": picture()},
    )
    article = load_article(Stored("book.epub", data)).article
    assert named(article) == [
        ("xi", "One", 0),
        ("1", "Second of all.", 0),
        ("2", "Second of all.", 10),
        ("3", "1901", 2),
        ("4", "Third.", 0),
        ("5", "Fourth.", 0),
        ("6", "Fourth.", 7),
    ]
    assert codec.from_json(json.loads(json.dumps(codec.to_json(article)))) == article


def test_a_list_of_pages_names_places_without_marks() -> None:
    lines = "<li><a href='one.xhtml'>7</a></li><li><a href='one.xhtml#p8'>8</a></li><li><a href='two.xhtml#p9'>9</a></li>"
    contents = f"</ol></nav><nav epub:type='page-list'><ol>{lines}"
    one = chapter("<h1>One</h1><p>First. <a id='p8'></a>Second.</p>")
    two = chapter("<section id='p9'><span epub:type='pagebreak' title='9'/><p>Third.</p></section>")
    article = load_article(Stored("book.epub", book({"one": one, "two": two}, contents))).article
    assert named(article) == [("7", "One", 0), ("8", "Second.", 0), ("9", "Third.", 0)]
    assert [page_of(article, segment.id) for segment in article.segments] == ["", "7", "7", "8", "9"]


def test_a_book_of_before_2011_lists_its_pages_too() -> None:
    target = '<pageTarget type="normal" value="3"><navLabel><text>3</text></navLabel><content src="one.xhtml#x"/></pageTarget>'
    ncx = f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap/><pageList>{target}</pageList></ncx>'
    items = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    data = book({"one": chapter("<p>a <b id='x'>b</b></p>")}, extra={"EPUB/toc.ncx": ncx}, items=items)
    assert read(data).body[0].pages == (PageMark("3", 2),)


def test_covers_and_lists_of_contents_are_furniture() -> None:
    draft = read(
        book(
            {
                "cover": chapter("<section epub:type='cover'><img src='c.png' alt='Cover'/></section>"),
                "list": chapter(
                    "".join(f"<p><a href='one.xhtml#s{i}'>Chapter {i}</a></p>" for i in range(6))
                ),
                "one": chapter("<h1>Real</h1><p>a</p>"),
            },
            extra={"EPUB/c.png": picture()},
            spine='<itemref idref="cover"/><itemref idref="nav"/><itemref idref="list"/><itemref idref="one"/>',
        )
    )
    assert [b.text for b in draft.body if not b.furniture] == ["Real", "a"]
    assert {b.kind for b in draft.body if b.furniture} == {BlockKind.IMAGE, BlockKind.PARAGRAPH}
    assert headings(draft) == [(2, "Real")]


def encryption(algorithm: str, path: str) -> dict[str, str | bytes]:
    text = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">'
        f'<EncryptionMethod Algorithm="{algorithm}"/><CipherData><CipherReference URI="{path}"/></CipherData></EncryptedData></encryption>'
    )
    return {"META-INF/encryption.xml": text}


def test_a_locked_book_is_told() -> None:
    locked = encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "EPUB/one.xhtml")
    with pytest.raises(RawiError) as raised:
        read(book({"one": chapter("<p>a</p>")}, extra=locked))
    assert raised.value.code is Code.FILE_ENCRYPTED


def test_obfuscated_fonts_and_overlays_do_no_harm() -> None:
    fonts = encryption("http://www.idpf.org/2008/embedding", "EPUB/font.otf")
    draft = read(
        book(
            {"one": chapter("<p>a</p>")},
            extra={**fonts, "EPUB/o.smil": "<smil/>"},
            items='<item id="o" href="o.smil" media-type="application/smil+xml"/>',
            spine='<itemref idref="one" properties="rendition:layout-pre-paginated"/>',
        )
    )
    assert [b.text for b in draft.body] == ["a"]
    assert not draft.notices


def test_missing_chapters_are_counted() -> None:
    draft = read(
        book(
            {"one": chapter("<p>a</p>")},
            items='<item id="gone" href="gone.xhtml" media-type="application/xhtml+xml"/>',
            spine='<itemref idref="gone"/><itemref idref="nowhere"/><itemref idref="one"/>',
        )
    )
    assert [dict(n.facts) for n in draft.notices] == [{"count": "2"}]


def test_no_entity_is_expanded_and_nothing_is_lost() -> None:
    text = chapter("<p>caf&eacute; &lol; &amp; &#x41; R&D</p>").replace(
        "<!DOCTYPE html>", '<!DOCTYPE html [<!ENTITY lol "ha"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
    )
    assert [b.text for b in read(book({"one": text})).body] == ["café &lol; & A R&D"]
