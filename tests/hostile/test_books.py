"""Books, saved messages and exports that are damaged or meant to harm: one sentence or a whole article, nothing else."""

import json
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.stored import Stored
from rawi.load import epub_container
from rawi.load.service import load
from rawi.wording.problems import sentence
from rawi.workers.loading import LoadWorker, load_worker
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


@pytest.fixture(scope="module")
def loader() -> Iterator[LoadWorker]:
    made = LoadWorker(load_worker())
    yield made
    made.close()


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


def test_a_chapter_that_swells_to_a_gigabyte(loader: LoadWorker) -> None:
    bomb = chapter("<p>" + " " * 60_000_000 + "</p>")
    assert refused(loader, book({"one": bomb}), "bomb.epub") is Code.ARCHIVE_UNSAFE


def refused(loader: LoadWorker, data: bytes, name: str) -> Code:
    with pytest.raises(RawiError) as raised:
        loader.load(Stored(name, data))
    assert "{" not in sentence(raised.value.code, raised.value.facts)
    return raised.value.code


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


def test_a_chapter_nested_100000_deep_is_read_flat(loader: LoadWorker) -> None:
    deep = chapter("<div>" * 100_000 + "The story inside." + "</div>" * 100_000)
    data = book({"one": deep}, method=zipfile.ZIP_STORED)
    assert "The story inside." in text_of(loader.load(Stored("deep.epub", data)).article)


def test_contents_nested_100000_deep_leave_the_chapters(loader: LoadWorker) -> None:
    lines = "<li><ol>" * 50_000 + "</ol></li>" * 50_000
    data = book({"one": chapter("<p>The story inside.</p>")}, lines)
    assert "The story inside." in text_of(loader.load(Stored("deep.epub", data)).article)


def test_100000_links_to_notes(loader: LoadWorker) -> None:
    links = "".join(f"<a href='#n{i % 50}'>{i % 50}</a> " for i in range(100_000))
    notes = "".join(f"<p id='n{i}'>{i} note</p>" for i in range(50))
    data = book({"one": chapter(f"<p>{links}</p>{notes}")})
    assert "49 note" in text_of(loader.load(Stored("links.epub", data)).article)


def test_100000_links_to_one_long_place(loader: LoadWorker) -> None:
    links = "".join("<a href='#n' role='doc-noteref'>1</a> " for _ in range(100_000))
    long = chapter(f"<p>{links}</p><div id='n'>{'<p>long</p>' * 5_000}</div>")
    data = book({"one": long}, method=zipfile.ZIP_STORED)
    assert "long" in text_of(loader.load(Stored("links.epub", data)).article)


def test_9000_chapters_and_places(loader: LoadWorker) -> None:
    names = [f"c{i}" for i in range(9_000)]
    contents = "".join(f"<li><a href='{n}.xhtml#x'>{n}</a></li>" for n in names)
    data = book({n: chapter("<p id='x'>a</p>") for n in names}, contents)
    assert len(loader.load(Stored("many.epub", data)).article.sections) == 9_000


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


def test_a_message_of_100000_parts(loader: LoadWorker) -> None:
    parts = b"".join(b"--B\r\nContent-Type: image/png\r\n\r\nx\r\n" for _ in range(100_000))
    data = (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n' + parts + b"--B--\r\n"
    )
    assert refused(loader, data, "parts.mhtml") is Code.LOAD_LIMIT


def test_a_message_nested_10000_deep(loader: LoadWorker) -> None:
    deep = b"".join(
        b'Content-Type: multipart/related; boundary="B%d"\r\n\r\n--B%d\r\n' % (i, i) for i in range(10_000)
    )
    assert refused(loader, b"MIME-Version: 1.0\r\n" + deep, "deep.mhtml") is Code.LOAD_LIMIT


def test_a_message_nested_in_one_boundary(loader: LoadWorker) -> None:
    deep = b'Content-Type: multipart/related; boundary="B"\r\n\r\n--B\r\n' * 4_000
    assert refused(loader, b"MIME-Version: 1.0\r\n" + deep, "deep.mhtml") in (Code.NO_TEXT, Code.FILE_BROKEN)


def test_lists_and_exports_nested_deep(loader: LoadWorker) -> None:
    plist = b"<?xml version='1.0'?><plist>" + b"<array>" * 100_000 + b"<string>WebMainResource</string>"
    assert refused(loader, plist, "deep.webarchive") is Code.FILE_BROKEN
    export = b'[{"title": "t", "url": "u", "content": ' + b"[" * 100_000
    assert refused(loader, export, "deep.json") is Code.FILE_BROKEN


def test_entities_in_a_property_list(loader: LoadWorker) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><plist><dict><key>WebMainResource</key><string>&b;</string></dict></plist>'
    assert refused(loader, bomb, "bomb.webarchive") is Code.FILE_BROKEN


def test_a_property_list_that_holds_itself(loader: LoadWorker) -> None:
    body = b"bplist00\xa1\x00\x08" + b"WebMainResource"[:0]
    trailer = (
        b"\x00" * 6 + b"\x01\x01" + (1).to_bytes(8, "big") + (0).to_bytes(8, "big") + (10).to_bytes(8, "big")
    )
    data = body + trailer
    assert refused(loader, data[:8] + data[8:] + b"", "self.webarchive") in (
        Code.FILE_BROKEN,
        Code.NO_TEXT,
        Code.FILE_BINARY,
    )


def test_an_export_of_too_many_articles(loader: LoadWorker) -> None:
    entries = json.dumps([{"title": "t", "url": "u", "content": "c"}] * 30_000).encode()
    with pytest.raises(RawiError) as raised:
        loader.parts(Stored("many.json", entries))
    assert raised.value.code is Code.LOAD_LIMIT
