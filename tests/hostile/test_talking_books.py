"""Talking books that are damaged or meant to harm: what can be read of them is, and nothing is fetched."""

import contextlib
import random

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.stored import Stored
from rawi.load.daisy import route, sound
from rawi.load.epub import clips
from rawi.load.service import load
from tests.load.makers import packed
from tests.talking import Files, Moment, dtbook, ncc, ncx, opf, page, smil1, smil2

FIRST, SECOND = "The boat came home at night.", "Nobody heard it."
LINES = [("One", 1, "m0"), ("Two", 2, "m2")]
XHTML = f"<h1 id='a'>One</h1><p id='b'>{FIRST}</p><h2 id='c'>Two</h2><p>{SECOND}</p>"
DTBOOK = f"<level1><h1 id='a'>One</h1><p id='b'>{FIRST}</p><level2><h2 id='c'>Two</h2><p>{SECOND}</p></level2></level1>"
_ENTITIES = (
    "[<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>"
    "<!ENTITY file SYSTEM 'file:///etc/passwd'><!ENTITY % net SYSTEM 'http://127.0.0.1:9/x.dtd'> %net;]>"
)


def heard(file: str) -> list[Moment]:
    return [(f"{file}#a", 0, 2), (f"{file}#b", 2, 6), (f"{file}#c", 6, 9)]


OLDER: Files = {
    "ncc.html": ncc(LINES),
    "one.smil": smil1(heard("text.html")),
    "one.mp3": b"sound",
    "text.html": page(XHTML),
}
NEWER: Files = {
    "book.opf": opf(["book.xml"]), "book.ncx": ncx(LINES), "one.smil": smil2(heard("book.xml")), "one.mp3": b"sound",
    "book.xml": dtbook(DTBOOK),
}  # fmt: skip


def read(files: Files) -> Article:
    return load(Stored("story.zip", packed(files))).article


def declared(text: str) -> str:
    """With entities in its document type, and one of each kind in its words."""
    return text.replace('.dtd">', f'.dtd" {_ENTITIES}', 1).replace(FIRST, f"{FIRST} &c; &file; &#0;")


LINKED_TO_ITSELF = smil2([("one.smil#m0", 0, 2), ("book.ncx#nm0", 2, 4), ("book.opf", 4, 6)])
NOWHERE = smil2(
    [
        ("book.xml#gone", 0, 2),
        ("gone.xml#a", 2, 4),
        ("../../etc/passwd#x", 4, 6),
        ("https://127.0.0.1:9/b.xml", 6, 8),
    ]
)
DAMAGED: dict[str, tuple[Files, int]] = {
    "whole, older": (OLDER, 3),
    "whole, newer": (NEWER, 3),
    "no SMIL, older": ({k: v for k, v in OLDER.items() if k != "one.smil"}, 0),
    "no SMIL, newer": ({k: v for k, v in NEWER.items() if k != "one.smil"}, 0),
    "no sound": ({k: v for k, v in NEWER.items() if k != "one.mp3"}, 0),
    "no navigation, newer": ({k: v for k, v in NEWER.items() if k != "book.ncx"}, 3),
    "SMIL that is none": (OLDER | {"one.smil": b"\x89PNG\r\n" * 99}, 0),
    "SMIL that leads to itself": (NEWER | {"one.smil": LINKED_TO_ITSELF}, 3),
    "words that are nowhere": (NEWER | {"one.smil": NOWHERE}, 3),
    "a master file that names itself": (OLDER | {"master.smil": "<smil><body><ref src='master.smil'/><ref src='ncc.html'/></body></smil>"}, 3),
    "navigation that leads to itself": (NEWER | {"book.ncx": ncx(LINES).replace("one.smil", "book.ncx")}, 3),
    "navigation that leads out": (OLDER | {"ncc.html": ncc(LINES, smil="../../../one.smil")}, 0),
    "navigation that is nested too deep": (NEWER | {"book.ncx": "<ncx><navMap>" + "<navPoint>" * 5_000 + "</navPoint>" * 5_000}, 3),
    "entities, older": ({k: declared(str(v)) if k != "one.mp3" else v for k, v in OLDER.items()}, 4),
    "entities, newer": ({k: declared(str(v)) if k != "one.mp3" else v for k, v in NEWER.items()}, 4),
    "parallels in parallels": (NEWER | {"one.smil": smil2(heard("book.xml")).replace("<par ", "<par>" * 200 + "<par ").replace("</par>", "</par>" * 201)}, 3),
    "in UTF-16": (NEWER | {"book.xml": ("\ufeff" + dtbook(DTBOOK).replace("utf-8", "utf-16")).encode("utf-16-le")}, 3),
    "times that are none": (OLDER | {"one.smil": smil1(heard("text.html")).replace("npt=2.000s", "npt=soon")}, 1),
    "a package that lists what it is not": (NEWER | {"book.opf": opf(["book.xml", "gone.xml", "one.mp3", "book.opf"])}, 3),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(DAMAGED))
def test_the_text_of_a_damaged_book_is_read(name: str) -> None:
    """Sound whose words are not there is heard without any."""
    files, narrated = DAMAGED[name]
    article = read(files)
    texts = [block.text for block in article.blocks]
    assert [each for each in texts if each.startswith((FIRST, SECOND))] == [
        each for each in texts if each.startswith(FIRST)
    ] + [SECOND]
    assert any(each.startswith(FIRST) for each in texts)
    assert {"One", "Two"} <= set(texts)
    assert "root:" not in "".join(texts)
    assert sum(map(len, texts)) < 2_000
    assert len(article.narration.segments) == narrated


@pytest.mark.parametrize(
    "name", ["no SMIL, older", "no SMIL, newer", "no sound", "navigation that leads out"]
)
def test_the_reader_is_told_what_is_missing(name: str) -> None:
    assert "parts_missing" in [notice.code for notice in read(DAMAGED[name][0]).notices]


def test_headings_stay_where_all_else_is_lost() -> None:
    assert [block.text for block in read({"ncc.html": ncc(LINES)}).blocks] == ["The pear tree", "One", "Two"]
    missing = {k: v for k, v in NEWER.items() if k in ("book.opf", "book.ncx")}
    assert [block.text for block in read(missing).blocks][1:] == ["One", "Two"]


@pytest.mark.parametrize(
    ("files", "code"),
    [({"ncc.html": page("")}, Code.NO_TEXT), ({"ncc.html": " "}, Code.FILE_BROKEN), ({"a.opf": opf([])}, Code.NO_TEXT),
     ({"ncc.html": "<div>" * 5_000}, Code.FILE_BROKEN)],
)  # fmt: skip
def test_what_holds_nothing_is_told(files: Files, code: Code) -> None:
    with pytest.raises(RawiError) as raised:
        read({name: str(data).replace("The pear tree", "") for name, data in files.items()})
    assert raised.value.code is code


def test_sound_that_says_it_lasts_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hundreds of days in a small file."""
    endless = smil1([("ncc.html#a", 0, 359_000)] * 100)
    monkeypatch.setattr(sound, "LONGEST", 3_600_000)
    article = read({"ncc.html": ncc(LINES[:1]), "one.smil": endless, "one.mp3": b"sound"})
    assert 360 <= len(article.segments) <= 370
    monkeypatch.setattr(route, "MOST", 5)
    article = read({"ncc.html": ncc(LINES[:1]), "one.smil": endless, "one.mp3": b"sound"})
    assert len(article.segments) <= 30
    monkeypatch.setattr(clips, "MOST", 20)
    timeless = endless.replace(' clip-end="npt=359000.000s"', "")
    assert len(read({"ncc.html": ncc(LINES[:1]), "one.smil": timeless, "one.mp3": b"sound"}).segments) < 120


def test_many_lines_of_navigation_at_one_place() -> None:
    lines = [(f"Part {n}", n % 6 + 1, "m0") for n in range(5_000)]
    article = read(OLDER | {"ncc.html": ncc(lines)})
    assert FIRST in [block.text for block in article.blocks]
    alone = read({"ncc.html": ncc(lines), "one.smil": smil1([("", 0, 5)]), "one.mp3": b"sound"})
    assert len(alone.blocks) >= 5_000


def test_flipped_bits_and_cut_off_files() -> None:
    chance = random.Random(20_261_126)
    for whole in (OLDER, NEWER):
        for _ in range(40):
            files = dict(whole)
            name = chance.choice(sorted(files.keys() - {"one.mp3"}))
            data = bytearray(str(files[name]).encode())
            del data[chance.randrange(len(data) // 2, len(data)) :]
            for _ in range(chance.choice((0, 1, 4, 40))):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            with contextlib.suppress(RawiError):
                read(files | {name: bytes(data)})
