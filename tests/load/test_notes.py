"""Footnotes of web pages, as sites write them."""

import pytest

from rawi.article.model import BlockKind, SpanKind
from rawi.article.stored import Stored
from rawi.load.html.loader import HtmlLoader
from rawi.load.port import Draft

_FILLER = "This sentence is here so that the page has a story which is long enough to be told from its menus and notices. "


def read(body: str, before: str = "") -> Draft:
    page = f"<!doctype html><html lang=en><body>{before}<article><h1>Story</h1><p>{_FILLER * 3}</p>{body}<p>{_FILLER * 2}</p></article></body></html>"
    return HtmlLoader().load(Stored("page.html", page.encode()))


def notes(draft: Draft) -> list[tuple[str, str]]:
    return [(b.label, b.text) for b in (*draft.head, *draft.body) if b.kind is BlockKind.FOOTNOTE]


def references(draft: Draft) -> list[tuple[str, str]]:
    blocks = (*draft.head, *draft.body)
    return [
        (b.text[s.start : s.end], s.target)
        for b in blocks
        for s in b.spans
        if s.kind is SpanKind.FOOTNOTE_REFERENCE
    ]


def test_an_encyclopedia() -> None:
    draft = read(
        f"<p>{_FILLER}<sup id='cite_ref-a_1-0' class='reference'><a href='#cite_note-a-1'>[1]</a></sup> and again"
        "<sup id='cite_ref-a_1-1' class='reference'><a href='#cite_note-a-1'>[1]</a></sup></p>"
        "<ol class='references'><li id='cite_note-a-1'><span class='mw-cite-backlink'>^ <a href='#cite_ref-a_1-0'><sup><i>a</i></sup></a> "
        "<a href='#cite_ref-a_1-1'><sup><i>b</i></sup></a></span> <span class='reference-text'>Idris, <i>The river</i>, p. 7.</span></li></ol>"
    )
    assert references(draft) == [("[1]", "1"), ("[1]", "1")]
    assert notes(draft) == [("1", "Idris, The river, p. 7.")]
    assert not any(b.furniture for b in draft.body if b.kind is BlockKind.FOOTNOTE)


@pytest.mark.parametrize(
    "body",
    [
        "<p>Water<a href='#fn1' id='r1'>1</a> runs.</p><p id='fn1'><a href='#r1'>1</a> On water.</p>",
        "<p>Water<sup><a href='#fn1'>1</a></sup> runs.</p><div id='fn1'>1 On water.</div>",
        "<p>Water<a href='#fn1' name='r1'>[1]</a> runs.</p><p><a name='fn1' href='#r1'>1</a> On water.</p>",
        "<p>Water<a href='#fn1' role='doc-noteref'>see the note</a> runs.</p><aside role='doc-footnote' id='fn1'>1 On water.</aside>",
    ],
)
def test_other_habits(body: str) -> None:
    draft = read(body)
    assert [label for _, label in references(draft)] == ["1"]
    assert notes(draft) == [("1", "1 On water.")]


def test_persian_digits_and_arrows() -> None:
    draft = read(
        "<p>آب<sup><a href='#n' id='r'>۱</a></sup> روان است.</p><ol><li id='n'>دربارهٔ آب <a href='#r' class='footnote-backref'>بازگشت</a></li></ol>"
    )
    assert references(draft) == [("۱", "۱")]
    assert notes(draft) == [("۱", "دربارهٔ آب")]


@pytest.mark.parametrize(
    "body",
    [
        "<p><a href='#c1'>1</a> <a href='#c2'>2</a></p><div id='c1'><h2>Chapter one</h2><p>Text. <a href='#top'>Top</a></p></div>",
        "<ul id='toc'><li><a href='#c1'>I</a></li></ul><p id='c1'>Text. <a href='#toc'>Contents</a></p>",
        "<nav><a href='#c1' role='doc-noteref'>1</a></nav><p id='c1'>Text.</p>",
        "<p>See <a href='#later'>below</a>.</p><p id='later'>Here. <a href='#x'>x</a></p>",
        "<p id='one'>A<a href='#one'>1</a></p>",
    ],
)
def test_links_that_are_no_references(body: str) -> None:
    draft = read(body)
    assert not references(draft)
    assert not notes(draft)


def test_references_in_tables_are_found() -> None:
    draft = read(
        "<table><tr><th>Year</th></tr><tr><td>2020<sup><a href='#t' id='r'>a</a></sup></td></tr></table><p id='t'><a href='#r'>a</a> An estimate.</p>"
    )
    assert references(draft) == [("a", "a")]


def test_the_same_mark_twice_has_two_labels() -> None:
    draft = read(
        "<p>A<sup><a href='#a'>*</a></sup></p><p id='a'>* One.</p><p>B<sup><a href='#b'>*</a></sup></p><p id='b'>* Two.</p>"
    )
    assert notes(draft) == [("*", "* One."), ("*-2", "* Two.")]
    assert [target for _, target in references(draft)] == ["*", "*-2"]
