"""DAISY talking books of both editions: their text, what of it is heard where, and books of sound alone."""

from itertools import pairwise
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article, BlockKind
from rawi.article.stored import Stored
from rawi.article.translation import View
from rawi.library import bodies
from rawi.load import opening
from rawi.load.service import load
from rawi.session import plan
from rawi.speech.outlook import outlook
from rawi.text.reading import minutes
from tests.load.makers import book, chapter, packed, picture
from tests.talking import Files, Line, Moment, daisy2, daisy3, dtbook, ncc, ncx, opf, page, smil1

FIRST, SECOND, LAST = "The boat came home at night.", "Nobody heard it.", "It was late."
LINES: tuple[Line, ...] = (
    ("The pear tree", 1, "m0"),
    ("Chapter 1", 1, "m1"),
    ("12", 0, "m3"),
    ("Part A", 2, "m5"),
)
PLACES = ("t", "c", "s1", "p1", "s2", "h", "s3")
XHTML = (
    "<h1 id='t' class='title'><a href='one.smil#m0'>The pear tree</a></h1><h1 id='c'><a href='one.smil#m1'>Chapter 1</a></h1>"
    f"<p><span id='s1' class='sentence'>{FIRST}</span> <span id='p1' class='page-normal'><a href='one.smil#m3'>12</a></span> "
    f"<span id='s2'>{SECOND}</span></p><h2 id='h'>Part A</h2><p id='s3'>{LAST}</p>"
)
DTBOOK = (
    f"<level1><h1 id='c'>Chapter 1</h1><p><sent id='s1'>{FIRST}</sent> <pagenum id='p1' page='normal'>12</pagenum> "
    f"<sent id='s2'>{SECOND}</sent></p><level2><h2 id='h'>Part A</h2><p id='s3'>{LAST}</p></level2></level1>"
)
FRONT = "<doctitle id='t'>The pear tree</doctitle>"


def read(data: bytes, name: str = "story.zip") -> Article:
    return load(Stored(name, data)).article


def moments(file: str) -> list[Moment]:
    return [(f"{file}#{key}", 2.0 * n, 2.0 * n + 2) for n, key in enumerate(PLACES)]


def newer(
    body: str, front: str = "", lines: tuple[Line, ...] = (), heard: tuple[Moment, ...] = ()
) -> Article:
    return read(daisy3(lines, heard, {"book.xml": dtbook(body, front)}))


def told(article: Article) -> list[tuple[str, int, str]]:
    return [(str(block.kind), block.level, block.text) for block in article.blocks]


def heard(article: Article) -> dict[str, tuple[int, int]]:
    """Each narrated sentence with the milliseconds of its clip."""
    texts = {segment.id: segment.text for segment in article.segments}
    clips = article.narration.clips
    return {
        texts[key]: (clips[p[0].clip].sound[0].begin, clips[p[0].clip].sound[-1].end)
        for key, p in article.narration.segments
    }


@pytest.mark.parametrize(
    "data",
    [daisy2(LINES, moments("text.html"), {"text.html": page(XHTML)}), daisy3(LINES, moments("book.xml"), {"book.xml": dtbook(DTBOOK, FRONT)})],
    ids=["2.02", "3"],
)  # fmt: skip
def test_text_structure_pages_and_narration_of_both_editions(data: bytes) -> None:
    article = read(data)
    assert (article.title, article.authors, article.language) == ("The pear tree", ("Leila Haddad",), "en")
    assert article.source.format == "daisy"
    assert told(article) == [
        ("title", 1, "The pear tree"),
        ("heading", 2, "Chapter 1"),
        ("paragraph", 0, f"{FIRST} {SECOND}"),
        ("heading", 3, "Part A"),
        ("paragraph", 0, LAST),
    ]
    paragraph = next(block for block in article.blocks if block.kind is BlockKind.PARAGRAPH)
    assert [(mark.name, mark.offset) for mark in paragraph.pages] == [("12", len(FIRST) + 1)]
    assert article.narration.narrator == "Karim Aziz"
    assert heard(article) == {
        "The pear tree": (0, 2_000),
        "Chapter 1": (2_000, 4_000),
        FIRST: (4_000, 6_000),
        SECOND: (8_000, 10_000),
        "Part A": (10_000, 12_000),
        LAST: (12_000, 14_000),
    }
    assert not article.notices


def test_a_clip_of_several_stretches_and_an_element_of_several_clips() -> None:
    two = smil1([("text.html#s1", 0, 2), ("text.html#s1", 2, 5)])
    article = read(
        packed(
            {
                "ncc.html": ncc([("Chapter 1", 1, "m0")]),
                "one.smil": two,
                "one.mp3": b"x",
                "text.html": page(XHTML),
            }
        )
    )
    assert heard(article) == {FIRST: (0, 5_000)}


def test_what_dtbook_has() -> None:
    body = (
        f"<level1><hd>One</hd><level><hd>Two</hd><p>{FIRST}<noteref idref='#n'>*</noteref></p></level>"
        "<list type='ol'><hd>Fruit</hd><li><lic>pear</lic></li><li>fig</li></list>"
        "<poem><title>Song</title><linegroup><line>High <em>tide</em></line><line>low tide</line></linegroup></poem>"
        "<imggroup><img src='a.png' alt='A boat'/><caption>The <a href='https://example.org/'>boat</a></caption><prodnote>Drawn.</prodnote></imggroup>"
        "<sidebar><hd>Box</hd><p>Inside.</p></sidebar><blockquote><p>Said.</p></blockquote><bridgehead>Between</bridgehead>"
        "<dl><dt>sail</dt><dd>of cloth</dd></dl><table><caption>Tides</caption><tr><th>day</th><th>hour</th></tr><tr><td>1</td><td>2</td></tr></table>"
        "<p>As in <cite><title>Boats</title> by <author>Amira</author></cite>.</p><note id='n'><p>Not true.</p></note></level1>"
    )
    data = daisy3(
        (),
        (),
        {
            "book.xml": dtbook(body, "<doctitle>Boats</doctitle><docauthor>L. H.</docauthor>"),
            "a.png": picture(),
        },
        title="Boats",
    )
    article = read(data)
    assert told(article) == [
        ("title", 1, "Boats"), ("paragraph", 0, "L. H."), ("heading", 2, "One"), ("heading", 3, "Two"), ("paragraph", 0, f"{FIRST}*"),
        ("paragraph", 0, "Fruit"), ("list_item", 1, "pear"), ("list_item", 1, "fig"), ("paragraph", 0, "Song"),
        ("paragraph", 0, "High tide\nlow tide"), ("image", 0, "A boat"), ("caption", 0, "The boat"), ("paragraph", 0, "Drawn."),
        ("paragraph", 0, "Box"), ("paragraph", 0, "Inside."), ("quote", 1, "Said."), ("paragraph", 0, "Between"), ("list_item", 1, "sail"),
        ("list_item", 2, "of cloth"), ("caption", 0, "Tides"), ("table", 0, "day\thour\n1\t2"), ("paragraph", 0, "As in Boats by Amira."),
        ("footnote", 0, "Not true."),
    ]  # fmt: skip
    assert [block.ordinal for block in article.blocks if block.kind is BlockKind.LIST_ITEM] == [
        1,
        2,
        None,
        None,
    ]
    assert next(block for block in article.blocks if block.kind is BlockKind.IMAGE).resource


def test_notes_and_links_of_the_older_edition() -> None:
    body = f"<h1 id='t'>One</h1><p>{FIRST}<span class='noteref' bodyref='text.html#n'><a href='one.smil#m1'>3</a></span></p><div class='notebody' id='n'>{SECOND}</div>"
    article = read(daisy2([("One", 1, "m0")], [("text.html#t", 0, 2)], {"text.html": page(body)}))
    assert told(article)[2:] == [("paragraph", 0, f"{FIRST}3"), ("footnote", 0, SECOND)]


def test_a_navigation_in_the_html_of_its_time() -> None:
    old = (
        '<HTML><HEAD><META NAME="dc:title" CONTENT="Café"><META NAME=dc:language CONTENT=fr></HEAD><BODY>'
        "<H1><A HREF=one.smil#m0>Un<br>deux</A></H1><H2><A HREF=one.smil#m1>Été</A></H2></BODY></HTML>"
    )
    files: Files = {
        "NCC.HTML": old.encode("cp1252"),
        "one.smil": smil1([("NCC.HTML#a", 0, 2), ("NCC.HTML#b", 2, 5)]),
        "one.mp3": b"x",
    }
    article = read(packed(files))
    assert (article.title, article.language) == ("Café", "fr")
    assert [text for _, _, text in told(article)] == ["Café", "Un deux", "Été"]


def test_levels_are_the_navigations_and_several_texts_are_in_the_order_of_their_sound() -> None:
    lines: list[Line] = [("One", 1, "m0"), ("Two", 2, "m1"), ("Three", 3, "m2")]
    places: list[Moment] = [("z.html#a", 0, 2), ("a.html#a", 2, 4), ("a.html#b", 4, 6)]
    texts: Files = {
        "a.html": page("<h1 id='a'>Two</h1><h2 id='b'>Three</h2><p>Here.</p>"),
        "z.html": page("<h1 id='a'>One</h1><p>There.</p>"),
    }
    article = read(daisy2(lines, places, texts))
    assert [(text, level) for kind, level, text in told(article) if kind == "heading"] == [
        ("One", 2),
        ("Two", 3),
        ("Three", 4),
    ]


def test_text_alone_in_both_editions() -> None:
    silent = [(where, 0.0, 0.0) for where, _, _ in moments("text.html")]
    for article in (read(daisy2(LINES, silent, {"text.html": page(XHTML)})), newer(DTBOOK, FRONT)):
        assert [text for _, _, text in told(article)] == [
            "The pear tree",
            "Chapter 1",
            f"{FIRST} {SECOND}",
            "Part A",
            LAST,
        ]
        assert not article.narration.segments


ALONE: list[Line] = [
    ("The pear tree", 1, "m0"),
    ("Chapter 1", 1, "m1"),
    ("12", 0, "m12"),
    ("Part A", 2, "m20"),
]
PHRASES = [
    (0.0, 2.0),
    (2.0, 4.0),
    *((4 + 6.5 * n, 10.5 + 6.5 * n) for n in range(18)),
    (121.0, 123.0),
    (123.0, 123.5),
    (123.5, 200.0),
]


def alone(edition: int, sound: bytes = b"sound", language: str = "en") -> bytes:
    if edition == 3:
        return daisy3(ALONE, [("", *each) for each in PHRASES], {}, sound, language=language)
    keys = [0] + [1] * 19 + [20] * 3
    return daisy2(
        ALONE,
        [(f"ncc.html#nm{key}", *each) for key, each in zip(keys, PHRASES, strict=True)],
        {},
        sound,
        language=language,
    )


@pytest.mark.parametrize("edition", [2, 3])
def test_sound_alone_is_heard_under_its_headings_in_parts_that_leave_nothing_out(edition: int) -> None:
    article = read(alone(edition))
    assert [(kind, level, text.split("\n")[0]) for kind, level, text in told(article)] == [
        ("title", 1, "The pear tree"), ("heading", 2, "Chapter 1"), ("paragraph", 0, "0:00:04"), ("paragraph", 0, "0:01:09"),
        ("heading", 3, "Part A"), ("paragraph", 0, "0:02:03"), ("paragraph", 0, "0:03:03"),
    ]  # fmt: skip
    parts = [(clip.sound[0].begin, clip.sound[-1].end) for clip in article.narration.clips]
    assert (parts[0], parts[-1][1]) == ((0, 2_000), 200_000)
    assert all(before[1] == after[0] for before, after in pairwise(parts))
    assert max(end - begin for begin, end in parts) <= 70_000
    assert len(article.segments) == 19
    pieces = [each for _, each in article.narration.segments]
    assert all(article.narration.follows(*pair) for pair in pairwise(pieces))
    assert [segment for segment, _ in article.narration.segments] == [
        segment.id for segment in article.segments
    ]
    page_begins = next(b for b in article.blocks if b.pages)
    assert page_begins.text[page_begins.pages[0].offset :].startswith("0:01:09")
    assert [notice.code for notice in article.notices] == ["sound_alone"]


def test_two_books_of_sound_alone_are_two_stories() -> None:
    """Their headings and times may be the same."""
    assert bodies.story(read(alone(2))) is None


def test_groups_are_headings_among_sound_and_none_in_text() -> None:
    line = '<{0}><a href="one.smil#m{2}">{1}</a></{3}>'
    given = [
        ("h1", "One", 0, "h1"),
        ("div class='group'", "First", 1, "div"),
        ("div class='group'", "Second", 2, "div"),
    ]
    navigation = page("".join(line.format(*each) for each in given))
    body = "<h1 id='a'>One</h1><p id='b'>First</p><p id='c'>Second</p>"
    places = [(f"text.html#{key}", 5.0 * n, 5.0 * n + 5) for n, key in enumerate("abc")]
    files: Files = {"ncc.html": navigation, "one.smil": smil1(places), "one.mp3": b"x"}
    assert [level for kind, level, _ in told(read(packed(files))) if kind == "heading"] == [2, 3, 3]
    assert [kind for kind, _, _ in told(read(packed(files | {"text.html": page(body)})))] == [
        "heading",
        "paragraph",
        "paragraph",
    ]


def test_how_long_sound_alone_takes() -> None:
    article = read(alone(3))
    assert minutes(article) == (4, 4)
    assert minutes(article, 2.0) == (4, 2)
    spoken = plan(article, None, View.ORIGINAL, narrated=True)
    assert all(each.voice for each in spoken)
    with pytest.raises(RawiError) as raised:
        plan(article, None, View.ORIGINAL)
    assert raised.value.code is Code.SOUND_ALONE
    assert outlook(spoken, 0, lambda _: 1.0, 0.0).left == pytest.approx(200)


def test_a_part_of_a_book_that_has_no_text_is_heard_where_it_belongs() -> None:
    body = f"<level1><h1 id='a'>One</h1><p id='p'>{FIRST}</p></level1><level1><h1 id='b'>Two</h1></level1><level1><h1 id='c'>Three</h1><p>{LAST}</p></level1>"
    lines: list[Line] = [("One", 1, "m0"), ("Two", 1, "m2"), ("Within", 2, "m4"), ("Three", 1, "m6")]
    places: list[Moment] = [
        ("book.xml#a", 0, 1),
        ("book.xml#p", 1, 5),
        ("book.xml#b", 5, 6),
        ("", 6, 20),
        ("", 20, 22),
        ("", 22, 40),
        ("book.xml#c", 40, 41),
    ]
    article = read(daisy3(lines, places, {"book.xml": dtbook(body)}))
    assert told(article)[1:] == [
        ("heading", 2, "One"), ("paragraph", 0, FIRST), ("heading", 2, "Two"), ("paragraph", 0, "0:00:06"), ("heading", 3, "Within"),
        ("paragraph", 0, "0:00:22"), ("heading", 2, "Three"), ("paragraph", 0, LAST),
    ]  # fmt: skip
    assert heard(article)["Within"] == (20_000, 22_000)
    assert not article.notices


def test_a_heading_with_one_long_recording_and_one_whose_sound_is_too_short_for_it() -> None:
    lines: list[Line] = [
        ("One", 1, "m0"),
        ("A long heading that nobody can say so fast", 1, "m1"),
        ("…", 1, "m2"),
    ]
    article = read(
        daisy2(lines, [("ncc.html#a", 0, 65), ("ncc.html#b", 65, 65.5), ("ncc.html#b", 65.5, 80)], {})
    )
    texts = [text for _, _, text in told(article)[1:]]
    assert texts == [
        "One",
        "0:00:10\n0:00:21\n0:00:32\n0:00:43\n0:00:54",
        lines[1][0],
        "0:01:05",
        "…",
        "0:01:05",
    ]
    assert sum(clip.milliseconds for clip in article.narration.clips) == 80_000


def test_arabic_in_the_direction_of_its_language() -> None:
    article = read(alone(2, language="ar"))
    assert {str(block.direction) for block in article.blocks if block.kind is BlockKind.PARAGRAPH} == {"rtl"}
    assert len(heard(article)) == len(article.segments)


def test_a_book_of_both_editions_is_read_as_the_newer_one() -> None:
    files: Files = {
        "ncc.html": ncc([("Old", 1, "m0")]), "book.opf": opf(["book.xml"]), "book.ncx": ncx(LINES), "one.smil": smil1(moments("book.xml")),
        "book.xml": dtbook(DTBOOK, FRONT), "one.mp3": b"sound",
    }  # fmt: skip
    assert len(heard(read(packed(files)))) == 6
    files["book.opf"] = " "
    assert [text for _, _, text in told(read(packed(files)))][:2] == ["The pear tree", "Old"]


def test_a_large_talking_book_is_opened_without_its_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "LARGEST", 0)
    path = tmp_path / "story.zip"
    for data in (alone(2, b"s" * 50_000), alone(3, b"s" * 50_000)):
        path.write_bytes(data)
        stored = opening.read(path)
        assert stored.whole
        assert len(stored.data) < 30_000
        assert load(stored).article == read(data)


def test_an_epub_may_be_written_in_dtbook() -> None:
    items = '<item id="d" href="d.xml" media-type="application/x-dtbook+xml"/>'
    data = book({}, extra={"EPUB/d.xml": dtbook(DTBOOK, FRONT)}, items=items, spine='<itemref idref="d"/>')
    assert told(read(data, "story.epub"))[-1] == ("paragraph", 0, LAST)
    assert [mark.name for block in read(data).blocks for mark in block.pages] == ["12"]


@pytest.mark.parametrize("mark", ["ao", "opf", "ncc"])
def test_a_protected_book_is_locked(mark: str) -> None:
    meta = '<meta name="pdtb2:specVersion" content="2005-1"/>'
    files = {
        "ao": {"book.opf": opf([]), "key.ao": "<ao/>"},
        "opf": {"book.opf": opf([], more=meta)},
        "ncc": {"ncc.html": page("<h1>One</h1>", meta)},
    }[mark]
    with pytest.raises(RawiError) as raised:
        read(packed({**files}))
    assert raised.value.code is Code.FILE_ENCRYPTED


def test_an_article_about_daisy_is_none() -> None:
    assert (
        read(
            chapter("<h1>ncc.html</h1><p>Z39.86 is a standard for talking books.</p>").encode(), "a.html"
        ).source.format
        == "html"
    )
