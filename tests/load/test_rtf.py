"""What only Rich Text files have."""

import pytest

from rawi.article.model import BlockKind, SpanKind
from rawi.article.stored import Stored
from rawi.load.port import Draft, DraftBlock
from rawi.load.rtf.loader import RtfLoader
from tests.builders.pictures import png
from tests.builders.rtf import rtf


def read(body: str | bytes) -> Draft:
    data = body if isinstance(body, bytes) else rtf(body)
    return RtfLoader().load(Stored("a.rtf", data))


def blocks(body: str | bytes) -> list[DraftBlock]:
    draft = read(body)
    return [*draft.head, *draft.body]


def texts(body: str | bytes) -> list[str]:
    return [block.text for block in blocks(body)]


def hexed(text: str, codec: str) -> str:
    return "".join(f"\\'{byte:02x}" for byte in text.encode(codec))


@pytest.mark.parametrize(
    ("font", "codec", "text"),
    [
        (1, "cp1256", "سلام على القرية"),
        (2, "cp1251", "Грушевое дерево"),
        (3, "gb18030", "梨树的故事"),
        (5, "cp1253", "Η αχλαδιά"),
        (6, "cp1255", "עץ האגס"),
        (7, "cp1254", "Ağaç ve gölgesi"),
        (8, "cp932", "梨の木の表ソ"),
        (0, "cp1252", "Über café"),
    ],
)
def test_bytes_are_read_in_the_font_s_character_set(font: int, codec: str, text: str) -> None:
    assert texts(rf"\f{font} {hexed(text, codec)}\par") == [text]


def test_raw_bytes_are_read_in_the_file_s_code_page() -> None:
    head = rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Arial;}}\f0 "
    assert texts(head + "Привет, мир".encode("cp1251") + rb"\par}") == ["Привет, мир"]
    assert texts(rb"{\rtf1\ansi\ansicpg99999 caf\'e9\par}") == ["café"]


def test_a_symbol_font_is_translated() -> None:
    assert texts(r"{\f4 abg} and {\f0 abg}\par") == ["\u03b1\u03b2\u03b3 and abg"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (r"\u1587\'d3\u1604?\uc0\u1575\u1605  end", "سلام end"),
        (r"\uc2\u26792\'c0\'e6 tree", "梨 tree"),
        (r"\u-10179?\u-9000?", "\U0001f4d8"),
        (r"\u-10180? x", "\ufffd x"),
        (r"\uc1\u8364\'80{\uc3\u8364 abc}d", "€\u20acd"),
        (r"\u8364\tab x", "€x"),
        (r"{\upr{plain}{\*\ud{\u8364?uro}}}", "€uro"),
        (r"a\~b\_c\-d\emdash e\{\}\\", "a\u00a0b\u2011c\u00add\u2014e{}\\"),
        ("one\\\r\ntwo", "one|two"),
        (r"a{\v hidden}{\deleted gone}{\*\unknown gone}b", "ab"),
        (r"{\xe gone}{\ftnsep gone}seen", "seen"),
        (r"a\line b\tab c", "a\nb\tc"),
        (r"{\b bold{\plain thin}}\bin3 }}} end", "boldthin end"),
    ],
)
def test_characters(body: str, expected: str) -> None:
    assert texts(body + r"\par") == expected.split("|")


def test_formats_end_with_their_group() -> None:
    (block,) = blocks(r"{\b bold {\i both}} {\i0 plain}{\i\rtlch\fcs1 \ltrch\fcs0 slanted}\plain  end\par")
    assert [(s.kind, block.text[s.start : s.end]) for s in block.spans] == [
        (SpanKind.STRONG, "bold both"), (SpanKind.EMPHASIS, "both"), (SpanKind.EMPHASIS, "slanted"),
    ]  # fmt: skip


def test_headings_by_style_base_and_outline_level() -> None:
    body = r"\pard\s1 One\par\pard\s7 Part\par\pard\outlinelevel2 Three\par\pard\outlinelevel9 Body\par"
    assert [(b.kind, b.level) for b in blocks(body)][1:] == [
        (BlockKind.HEADING, 2), (BlockKind.HEADING, 3), (BlockKind.PARAGRAPH, 0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("mark", "ordinal"),
    [(r"3.\tab", 3), (r"1.2.\tab", 2), (r"\u1635?.", 3), ("c)", 3), (r"\'B7\tab", None), ("", None)],
)
def test_items_have_the_number_that_is_written(mark: str, ordinal: int | None) -> None:
    (block,) = blocks(rf"\pard\ls1\ilvl1{{\listtext {mark}}}An item\par")
    assert (block.kind, block.level, block.ordinal, block.text) == (
        BlockKind.LIST_ITEM,
        2,
        ordinal,
        "An item",
    )


def test_tables_with_headers_and_a_table_inside() -> None:
    body = (
        r"\trowd\trhdr\cellx1\cellx2\pard\intbl Year\cell Sum\cell\row\trowd\cellx1\cellx2\pard\intbl 1961\cell "
        r"\itap2 in\nestcell ner\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\cell\row\pard After\par"
    )
    table, after = blocks(body)
    assert table.text == "Year\tSum\n1961\tin ner"
    assert [[cell.header for cell in row] for row in table.rows] == [[True, True], [False, False]]
    assert after.text == "After"


def test_a_table_at_the_end_of_a_cut_file_is_kept() -> None:
    draft = read(rb"{\rtf1\trowd\pard\intbl a\cell b\cell\row\trowd\pard\intbl c\cell d")
    assert [b.text for b in draft.body] == ["a\tb\nc\td"]
    assert [(n.code, n.facts) for n in draft.notices] == [("parts_missing", (("count", "1"),))]


def test_comments_boxes_and_pictures() -> None:
    body = (
        r"Text.{\*\atnid NF}{\*\atnauthor Nora}\chatn{\*\annotation{\*\atndate 1}\pard Check this.\par}"
        r"{\shp{\*\shpinst\shpleft0{\sp{\sn name}{\sv value}}{\shptxt\pard In the box\par}}{\shprslt twice}}\par"
        rf"{{\pict\pngblip\bin{len(png())} "
    ).encode() + png()
    draft = read(b"{\\rtf1 " + body + rb"}\par{\pict\wmetafile8 00}\par}")
    found = [(b.kind, b.text, b.furniture) for b in (*draft.head, *draft.body)]
    assert found == [
        (BlockKind.PARAGRAPH, "Text.", False), (BlockKind.PARAGRAPH, "Nora: Check this.", True),
        (BlockKind.PARAGRAPH, "In the box", False), (BlockKind.IMAGE, "", False),
    ]  # fmt: skip
    assert len(draft.resources) == 1
    assert [n.code for n in draft.notices] == ["parts_missing"]


def test_a_picture_that_comes_twice_is_kept_once() -> None:
    pictures = [png(), png(), png(50, 50)]
    draft = read("".join(rf"{{\pict\pngblip {data.hex()}}}\par" for data in pictures))
    first, second, third = (block.resource for block in draft.body)
    assert first == second != third
    assert [each.digest for each in draft.resources] == [first, third]


def test_a_table_of_contents_is_furniture() -> None:
    body = r'{\field{\*\fldinst{TOC \\o "1-3"}}{\fldrslt{One 1\par Two 2\par}}}\pard One\par'
    assert [(b.text, b.furniture) for b in blocks(body)] == [("One 1", True), ("Two 2", True), ("One", False)]


def test_notes_that_a_reader_may_skip_are_read() -> None:
    found = blocks(
        r"Text{\super\chftn{\*\footnote\chftn\pard {\i First} note.\par Second line.}} goes on.\par"
    )
    assert [(b.text, b.label) for b in found] == [
        ("Text[1] goes on.", ""),
        ("First note.\nSecond line.", "1"),
    ]
    assert [(s.kind, s.start, s.end) for s in found[1].spans] == [(SpanKind.EMPHASIS, 0, 5)]


def test_programs_are_code_by_their_style() -> None:
    sheet = r"{\stylesheet{\s0 Normal;}{\*\cs17 \additive Source Text;}}"
    (block,) = blocks(rf"{sheet}Run {{\cs17 make}} now.\par")
    assert [(s.kind, block.text[s.start : s.end]) for s in block.spans] == [(SpanKind.CODE, "make")]


def test_the_info_group() -> None:
    draft = RtfLoader().load(
        Stored(
            "a.rtf",
            rtf(
                r"Text.\par",
                r"{\title A letter}{\author Nora}{\creatim\yr2025\mo2\dy30}{\revtim\yr2025\mo3\dy9}",
            ),
        )
    )
    assert (draft.title, draft.authors, str(draft.published)) == ("A letter", ("Nora",), "2025-03-09")


def test_the_program_s_language_is_no_statement() -> None:
    assert [
        b.language
        for b in blocks(r"\lang1033 Pies je dom\par\lang1045 Pies je dom\par\lang9 Dom\par\lang1024 Dom\par")
    ] == ["", "pl-PL", "en", ""]


def test_heads_and_feet_of_pages_are_furniture_at_the_end() -> None:
    number = r"{\field{\*\fldinst { PAGE \\* MERGEFORMAT}}{\fldrslt {\b 3}}}"
    body = (
        r"{\footer \pard Draft, page "
        + number
        + r" of {\field{\*\fldinst NUMPAGES}{\fldrslt 7}}\par \endash\chpgn\endash\par}"
        r"{\headerl \pard\s1 The Almanac\par}{\headerr \pard The  Almanac}{\headerf A story\par}"
        r"\pard\s3 A story\par\pard One, page "
        + number
        + r".\par\sect{\header \trowd\pard\intbl Left\cell Right\cell\row}Two.\par"
    )
    draft = read(body)
    assert [b.text for b in draft.head] == ["A story"]
    assert [(b.kind, b.text, b.furniture) for b in draft.body] == [
        (BlockKind.PARAGRAPH, "One, page 3.", False), (BlockKind.PARAGRAPH, "Two.", False),
        (BlockKind.PARAGRAPH, "The Almanac", True), (BlockKind.TABLE, "Left\tRight", True),
        (BlockKind.PARAGRAPH, "Draft, page  of", True),
    ]  # fmt: skip
