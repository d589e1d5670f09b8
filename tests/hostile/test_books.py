"""Books, saved messages and exports that are damaged or meant to harm: one sentence or a whole article, nothing else."""

import json
import random
import struct
import zipfile
import zlib
from collections.abc import Callable

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.stored import Stored
from rawi.load.epub import container as epub_container
from rawi.load.service import load
from rawi.wording.problems import sentence
from rawi.workers.loading import LoadWorker
from tests.hostile.book_cases import CASES, Case
from tests.load.makers import CONTAINER, book, chapter, mhtml, package, packed, page, picture, webarchive

_BODY = "<h1>First</h1><p>The story stays.</p><img src='b.png' alt='Boat'/>"
_CONTENTS = "<li><a href='one.xhtml'>First</a></li>"


def whole_book() -> bytes:
    two = chapter(
        "<h1>Second</h1><p>And it goes on<a epub:type='noteref' href='#n'>1</a>.</p><aside id='n' epub:type='footnote'>Note.</aside>"
    )
    return book({"one": chapter(_BODY), "two": two}, _CONTENTS, extra={"EPUB/b.png": picture()})


def whole_message() -> bytes:
    return mhtml(page("ar", between="<img src='b.png' alt='x'>"), {"https://example.org/a/b.png": picture()})


def whole_archive() -> bytes:
    return webarchive(
        page("fa", between="<img src='b.png' alt='x'>"), {"https://example.org/a/b.png": picture()}
    )


def whole_list() -> bytes:
    return webarchive(page("he"), {}, binary=False)


def whole_export() -> bytes:
    return json.dumps([{"title": "پرونده", "url": "https://example.org", "content": page("hi")}]).encode()


WHOLE: tuple[tuple[str, Callable[[], bytes]], ...] = (
    ("book.epub", whole_book),
    ("page.mhtml", whole_message),
    ("page.webarchive", whole_archive),
    ("list.webarchive", whole_list),
    ("export.json", whole_export),
)


def text_of(article: Article) -> str:
    return "\n".join(block.text for block in article.blocks)


def outcome(data: bytes, name: str) -> str:
    """The article's text or the problem's code; any other error is a defect."""
    try:
        return text_of(load(Stored(name, data)).article)
    except RawiError as error:
        problem = error
    assert "{" not in sentence(problem.code, problem.facts)
    return problem.code.value


@pytest.mark.parametrize(("name", "make"), WHOLE)
def test_files_cut_off_at_many_points(name: str, make: Callable[[], bytes]) -> None:
    data = make()
    step = max(1, len(data) // 60)
    for end in range(0, len(data), step):
        outcome(data[:end], name)


@pytest.mark.parametrize(("name", "make"), WHOLE)
def test_files_with_flipped_bits(name: str, make: Callable[[], bytes]) -> None:
    whole = make()
    chance = random.Random(20_260_314)
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 1, 4, 40))):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        outcome(bytes(data), name)


@pytest.mark.parametrize(("_name", "make"), WHOLE)
@pytest.mark.parametrize(
    "wrong", ["story.txt", "story.html", "story.md", "story.epub", "story.mht", "قصة", "故事.pdf"]
)
def test_a_wrong_ending_changes_nothing(_name: str, make: Callable[[], bytes], wrong: str) -> None:
    assert load(Stored(wrong, make())).article.sections


def test_damaged_chapters_leave_the_others() -> None:
    data = bytearray(whole_book())
    at = data.index(b"EPUB/two.xhtml") + 60
    data[at : at + 8] = b"\xff" * 8
    loaded = load(Stored("b.epub", bytes(data)))
    assert "The story stays." in text_of(loaded.article)
    assert "parts_missing" in [notice.code for notice in loaded.article.notices]


def test_many_chapters_that_swell_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(epub_container, "LARGEST_MARKUP", 1_000_000)
    noise = random.Random(1).randbytes(100_000).hex()
    assert outcome(book({f"c{i}": chapter(f"<p>{noise}</p>") for i in range(4)}), "b.epub") != "load_limit"
    assert outcome(book({f"c{i}": chapter(f"<p>{noise}</p>") for i in range(6)}), "b.epub") == "load_limit"


def test_books_in_books_are_not_opened() -> None:
    inner = whole_book()
    for _ in range(5):
        inner = packed({"META-INF/container.xml": CONTAINER, "EPUB/package.opf": inner, "inner.epub": inner})
    assert outcome(inner, "nested.epub") in ("file_broken", "no_text")


def test_names_that_lead_out_are_not_read() -> None:
    items = (
        '<item id="a" href="../../../../etc/passwd" media-type="application/xhtml+xml"/>'
        '<item id="b" href="/etc/passwd" media-type="application/xhtml+xml"/><item id="c" href="one.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="d" href="..%2F..%2Fout.xhtml" media-type="application/xhtml+xml"/>'
    )
    spine = "".join(f'<itemref idref="{key}"/>' for key in "abcd")
    data = packed(
        {
            "META-INF/container.xml": CONTAINER,
            "EPUB/package.opf": package("", items, spine),
            "EPUB/one.xhtml": chapter("<p>Inside.</p>"),
            "../../out.xhtml": chapter("<p>Outside.</p>"),
            "/etc/passwd": "root:",
        }
    )
    assert outcome(data, "t.epub") == "Inside."


def test_links_in_the_archive_are_not_followed() -> None:
    import io

    out = io.BytesIO(
        book(
            {"one": chapter("<p>Inside.</p>")},
            items='<item id="l" href="l.xhtml" media-type="text/html"/>',
            spine='<itemref idref="one"/><itemref idref="l"/>',
        )
    )
    with zipfile.ZipFile(out, "a") as archive:
        link = zipfile.ZipInfo("EPUB/l.xhtml")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert outcome(out.getvalue(), "l.epub") == "The pear tree\nInside."


def test_overlapping_entries_are_refused() -> None:
    data = bytearray(whole_book())
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    third = data.index(b"PK\x01\x02", second + 4)
    data[third + 42 : third + 46] = data[second + 42 : second + 46]
    assert outcome(bytes(data), "o.epub") == "archive_unsafe"


def test_entries_with_a_password_are_told() -> None:
    data = bytearray(whole_book())
    position = 0
    while (position := data.find(b"PK\x01\x02", position)) >= 0:
        data[position + 8] |= 1
        position += 4
    assert outcome(bytes(data), "p.epub") == "file_encrypted"


@pytest.mark.parametrize(
    "declarations",
    [
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;',
        '<!ENTITY a "aaaaaaaaaa">'
        + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9)),
    ],
)
@pytest.mark.parametrize("place", ["chapter", "package", "container", "nav"])
def test_entities_are_dead_everywhere(declarations: str, place: str) -> None:
    def with_bomb(text: str, wanted: str) -> str:
        if place != wanted:
            return text
        bare = text.replace("<!DOCTYPE html>", "").partition("?>")[2]
        root = bare[1:].partition(" ")[0]
        return f'<?xml version="1.0"?><!DOCTYPE {root} [{declarations}]>' + bare.replace(
            "The pear tree", "The pear tree &x;&j;"
        )

    items = '<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    opf = package("<title>The pear tree</title>", items, '<itemref idref="one"/>')
    links = chapter("<nav epub:type='toc'><ol><li><a href='one.xhtml'>The pear tree</a></li></ol></nav>")
    data = packed(
        {
            "META-INF/container.xml": with_bomb(CONTAINER, "container"),
            "EPUB/package.opf": with_bomb(opf, "package"),
            "EPUB/nav.xhtml": with_bomb(links, "nav"),
            "EPUB/one.xhtml": with_bomb(chapter("<p>The pear tree stays.</p>"), "chapter"),
        }
    )
    text = outcome(data, "x.epub")
    assert "stays." in text
    assert "root:" not in text
    assert len(text) < 300


def test_pictures_that_lie_about_their_size() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(1_000_000)))
        + chunk(b"IEND", b"")
    )
    loaded = load(Stored("b.epub", book({"one": chapter(_BODY)}, extra={"EPUB/b.png": bomb})))
    assert not loaded.resources
    assert [n.code for n in loaded.article.notices] == ["parts_missing"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_large_and_deep_files_end_as_they_should(loader: LoadWorker, case: Case) -> None:
    try:
        end = text_of(loader.load(Stored(case.name, case.make())).article)
    except RawiError as error:
        end = error.code.value
    assert case.end in end


def test_an_export_of_too_many_articles(loader: LoadWorker) -> None:
    entries = json.dumps([{"title": "t", "url": "u", "content": "c"}] * 30_000).encode()
    with pytest.raises(RawiError) as raised:
        loader.parts(Stored("many.json", entries))
    assert raised.value.code is Code.LOAD_LIMIT
