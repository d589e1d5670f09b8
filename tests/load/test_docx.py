"""What only Word documents have."""

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import BlockKind, SpanKind
from rawi.article.stored import Stored
from rawi.load.docx.loader import DocxLoader
from rawi.load.port import Draft, DraftBlock
from tests.builders.docx import core, docx, item, paragraph, part, picture, relation, run, table
from tests.builders.pictures import png


def read(body: str, parts: dict[str, str | bytes] | None = None, relations: str = "") -> Draft:
    return DocxLoader().load(Stored("a.docx", docx(body, parts, relations)))


def blocks(body: str, parts: dict[str, str | bytes] | None = None, relations: str = "") -> list[DraftBlock]:
    draft = read(body, parts, relations)
    return [*draft.head, *draft.body]


def texts(body: str, parts: dict[str, str | bytes] | None = None) -> list[str]:
    return [block.text for block in blocks(body, parts)]


def test_numbers_go_on_after_a_paragraph_and_begin_where_the_list_says() -> None:
    body = (
        item(run("one"), 2)
        + paragraph(run("between"))
        + item(run("two"), 2)
        + item(run("five"), 3)
        + item(run("dot"), 1)
    )
    assert [(b.text, b.ordinal) for b in blocks(body) if b.kind is BlockKind.LIST_ITEM] == [
        ("one", 1), ("two", 2), ("five", 5), ("dot", None),
    ]  # fmt: skip


def test_a_list_may_have_levels_of_its_own() -> None:
    own = '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:lvlOverride></w:num>'
    base = '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="lowerRoman"/></w:lvl></w:abstractNum>'
    plain = '<w:num w:numId="8"><w:abstractNumId w:val="1"/></w:num>'
    body = item(run("four"), 8) + item(run("dot"), 9)
    found = blocks(body, {"word/numbering.xml": part("numbering", base + plain + own)})
    assert [b.ordinal for b in found] == [4, None]


def test_items_that_were_typed_by_hand() -> None:
    def typed(mark: str, text: str, properties: str = "") -> str:
        return paragraph(f"{run(mark)}<w:r><w:tab/></w:r>{run(text, properties)}")

    found = blocks(
        typed("٢.", "اثنان", "<w:b/>")
        + typed("•", "dot")
        + paragraph(run("3. not one"))
        + typed("1999", "neither")
    )
    assert [(b.kind, b.text, b.ordinal) for b in found] == [
        (BlockKind.LIST_ITEM, "اثنان", 2), (BlockKind.LIST_ITEM, "dot", None), (BlockKind.PARAGRAPH, "3. not one", None),
        (BlockKind.PARAGRAPH, "1999\tneither", None),
    ]  # fmt: skip
    assert [(s.start, s.end) for s in found[0].spans] == [(0, 5)]


def test_the_date_in_the_byline_is_the_article_s() -> None:
    body = (
        paragraph(run("A story"), "Titel")
        + paragraph(run("Nora Field, 9 March 2021"))
        + paragraph(run("Text."))
    )
    draft = read(body, dict(core("", "Nora Field", "2025-03-09T05:53:00Z")))
    assert str(draft.published) == "2021-03-09"


def test_a_deeper_list_begins_anew() -> None:
    body = "".join(item(run(str(n)), 2, depth) for n, depth in enumerate((0, 1, 1, 0, 1)))
    assert [(b.level, b.ordinal) for b in blocks(body)] == [(1, 1), (2, 1), (2, 2), (1, 2), (2, 1)]


def test_deleted_text_is_gone_and_inserted_text_is_there() -> None:
    deleted = "<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
    assert texts(paragraph(run("The ") + deleted + f"<w:ins>{run('new ')}</w:ins>" + run("word"))) == [
        "The new word"
    ]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    first = paragraph(run("One sentence "), "", "<w:rPr><w:del/></w:rPr>")
    assert texts(first + paragraph(run("in two."))) == ["One sentence in two."]
    assert texts(first) == ["One sentence"]


def test_a_deleted_row_is_gone() -> None:
    kept = table((("a", "b"), ("c", "d")))
    assert texts(kept.replace("<w:tr><w:tc>", "<w:tr><w:trPr><w:del/></w:trPr><w:tc>", 1)) == ["a\tb"]


def test_comments_are_furniture() -> None:
    body = paragraph(run("Text.") + '<w:r><w:commentReference w:id="3"/></w:r>')
    comment = f'<w:comment w:id="3" w:author="Nora">{paragraph(run("Check this."))}</w:comment>'
    found = blocks(body, {"word/comments.xml": part("comments", comment)})
    assert [(b.text, b.furniture) for b in found] == [("Text.", False), ("Nora: Check this.", True)]


def test_fields_show_their_result_only() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    instruction = '<w:r><w:instrText>HYPERLINK "https://example.org/a"</w:instrText></w:r>'
    whole = mark("begin") + instruction + mark("separate") + run("here") + mark("end")
    simple = f'<w:fldSimple w:instr="DATE">{run(" today")}</w:fldSimple>'
    (block,) = blocks(paragraph(run("See ") + whole + simple))
    assert block.text == "See here today"
    assert [(block.text[s.start : s.end], s.target) for s in block.spans] == [
        ("here", "https://example.org/a")
    ]


def test_a_table_of_contents_is_furniture() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    body = (
        paragraph(begin + run("One 1"))
        + paragraph(run("Two 2"))
        + paragraph(end)
        + paragraph(run("One"), "berschrift1")
    )
    body += paragraph(run("Three 3"), "Verzeichnis1")
    assert [(b.text, b.furniture) for b in blocks(body)] == [
        ("One 1", True), ("Two 2", True), ("One", False), ("Three 3", True),
    ]  # fmt: skip


def test_nothing_is_lost_in_what_surrounds_runs() -> None:
    inside = (
        f'<w:dir w:val="rtl">{run("سلام ")}</w:dir><w:smartTag>{run("tag ")}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>{run("control ")}'
        "</w:sdtContent></w:sdt><w:r><w:ruby><w:rt><w:r><w:t>かんじ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase>"
        '</w:ruby></w:r><w:r><w:noBreakHyphen/><w:br/><w:t>line</w:t><w:tab/><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'
    )
    (text,) = texts(paragraph(inside))
    assert text == "سلام tag control 漢字(かんじ)\u2011\nline\t\U0001f86a"


def test_hidden_text_is_not_shown() -> None:
    assert texts(paragraph(run("seen") + run(" unseen", "<w:vanish/>"))) == ["seen"]


def test_notes_of_both_kinds_have_labels_of_their_own() -> None:
    body = paragraph(
        run("a") + '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>'
    )
    feet = f'<w:footnote w:id="2">{paragraph(run("foot"))}{paragraph(run("second"))}</w:footnote>'
    ends = f'<w:endnote w:id="2">{paragraph(run("end"))}</w:endnote>'
    found = blocks(
        body, {"word/footnotes.xml": part("footnotes", feet), "word/endnotes.xml": part("endnotes", ends)}
    )
    assert [(b.text, b.label) for b in found] == [("a[1][i]", ""), ("foot\nsecond", "1"), ("end", "i")]
    assert [s.target for s in found[0].spans if s.kind is SpanKind.FOOTNOTE_REFERENCE] == ["1", "i"]


def test_merged_cells_keep_the_columns() -> None:
    wide = table((("wide", "c"), ("x", "y"))).replace(
        "<w:tcPr/>", '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>', 1
    )
    (block,) = blocks(wide)
    assert block.text == "wide\t\tc\nx\ty"
    assert [cell.header for cell in block.rows[0]] == [True, True, True]


def test_a_bold_first_row_is_a_header_and_a_table_of_one_column_is_layout() -> None:
    rows = (("Year", "Sum"), ("1961", "12"))
    plain = table(rows, headers=0)
    bold = plain.replace("<w:rPr></w:rPr>", "<w:rPr><w:b/></w:rPr>", 2)
    assert [cell.header for cell in blocks(bold)[0].rows[0]] == [True, True]
    assert [cell.header for cell in blocks(plain)[0].rows[0]] == [False, False]
    assert [b.kind for b in blocks(table((("a box",),)))] == [BlockKind.PARAGRAPH]


def test_text_boxes_and_pictures_are_read_once() -> None:
    box = f"<w:txbxContent>{paragraph(run('in the box'))}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    assert texts(paragraph(f"{run('before')}<w:r>{both}</w:r>")) == ["before", "in the box"]
    shape = '<w:r><w:pict><v:shape alt="A boat"><v:imagedata r:id="p"/></v:shape></w:pict></w:r>'
    draft = read(
        paragraph(shape) + paragraph(picture("p", "Again")),
        {"word/media/p.png": png()},
        relation("p", "image", "media/p.png"),
    )
    assert [b.text for b in draft.body] == ["A boat", "Again"]
    assert len(draft.resources) == 1


def test_a_picture_that_is_missing_is_told() -> None:
    draft = read(paragraph(run("Text.")) + paragraph(picture("gone", "A lost boat")))
    assert [b.text for b in (*draft.head, *draft.body)] == ["Text.", "A lost boat"]
    assert [(n.code, n.facts) for n in draft.notices] == [("parts_missing", (("count", "1"),))]


def test_code_is_one_block() -> None:
    body = paragraph(run("def f():"), "Code") + paragraph(run("    return 1"), "Code")
    assert [(b.kind, b.text) for b in blocks(body)] == [(BlockKind.CODE, "def f():\n    return 1")]


def test_the_title_of_the_properties_stands_where_the_text_has_none() -> None:
    assert read(paragraph(run("Only text.")), dict(core("A letter", "Nora; Unknown"))).title == "A letter"
    assert read(paragraph(run("Only text.")), dict(core("Microsoft Word - x.doc"))).title == ""
    assert read(paragraph(run("Only text.")), dict(core("A letter", "Nora; Unknown"))).authors == ("Nora",)


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        (
            "Der Vater und die Mutter gehen in das Haus, und der Hund ist mit dem Kind auf der Bank.",
            "de-AT",
            "de-AT",
        ),
        ("اللغة التي كتب بها هذا النص ليست لغة لوحة المفاتيح", "en-US", ""),
        (
            "The house of the father is in the middle of the town, and it was built by the men from the sea.",
            "de-DE",
            "",
        ),
        ("Short", "x-none", ""),
        ("درخت گلابی", "hi-IN", ""),
        ("درخت گلابی", "fa-IR", "fa-IR"),
        ("梨树", "ja-JP", "ja-JP"),
    ],
)
def test_a_language_is_believed_where_the_letters_allow_it(text: str, said: str, expected: str) -> None:
    marks = f'<w:lang w:val="{said}" w:bidi="{said}" w:eastAsia="{said}"/>'
    assert [b.language for b in blocks(paragraph(run(text, marks)))] == [expected]


def test_the_main_part_is_found_by_its_relation() -> None:
    moved = part("document", f"<w:body>{paragraph(run('Elsewhere.'))}</w:body>")
    parts: dict[str, str | bytes] = {
        "other/main.xml": moved,
        "_rels/.rels": '<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/other/main.xml"/></Relationships>',
    }
    assert texts("", parts) == ["Elsewhere."]


def test_a_document_without_content_is_broken() -> None:
    with pytest.raises(RawiError) as raised:
        read("", {"word/document.xml": "<w:document"})
    assert raised.value.code is Code.FILE_BROKEN
    assert raised.value.facts == {"name": "a.docx", "format": "docx"}


def field(instruction: str, result: str) -> str:
    """A field as Word writes it."""

    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    said = f"<w:r><w:instrText> {instruction} </w:instrText></w:r>"
    return mark("begin") + said + mark("separate") + run(result) + mark("end")


def section(*references: str) -> str:
    """The properties of a section; each reference is "header" or "footer" and the relation's id."""
    listed = (each.split() for each in references)
    return f"<w:sectPr>{''.join(f'<w:{kind}Reference r:id={key!r}/>' for kind, key in listed)}</w:sectPr>"


def test_heads_and_feet_of_pages_are_furniture_at_the_end() -> None:
    def head(text: str) -> str:
        return part("hdr", paragraph(run(text), "berschrift1"))

    foot = paragraph(
        run("Draft of ") + field("DATE", "May") + run(", page ") + field("PAGE \\* MERGEFORMAT", "3")
    )
    foot += paragraph(run("– ") + f'<w:fldSimple w:instr=" NUMPAGES ">{run("7")}</w:fldSimple>' + run(" –"))
    foot += paragraph(picture("logo", "The press"))
    body = (
        paragraph(run("A story"), "Titel")
        + paragraph(run("One."), "", section("footer f", "header h"))
        + paragraph(run("Two."), "", section("header h", "header same", "header title"))
        + section("header other", "footer f")
    )
    parts: dict[str, str | bytes] = {
        "word/header1.xml": head("The  Almanac"),
        "word/header2.xml": head("The Almanac"),
        "word/header3.xml": head("A story"),
        "word/header4.xml": head("Part two"),
        "word/footer1.xml": part("ftr", foot),
        "word/_rels/footer1.xml.rels": f"<Relationships>{relation('logo', 'image', 'media/p.png')}</Relationships>",
        "word/media/p.png": png(),
    }
    ids = {"h": "header1", "same": "header2", "title": "header3", "other": "header4", "f": "footer1"}
    relations = "".join(relation(key, name[:6], f"{name}.xml") for key, name in ids.items())
    draft = read(body, parts, relations)
    assert [b.text for b in draft.head if not b.furniture] == ["A story"]
    assert [(b.kind, b.text, b.furniture, b.level) for b in draft.body] == [
        (BlockKind.PARAGRAPH, "One.", False, 0), (BlockKind.PARAGRAPH, "Two.", False, 0),
        (BlockKind.PARAGRAPH, "The  Almanac", True, 0), (BlockKind.PARAGRAPH, "Part two", True, 0),
        (BlockKind.PARAGRAPH, "Draft of May, page", True, 0), (BlockKind.IMAGE, "The press", True, 0),
    ]  # fmt: skip
    assert [resource.digest for resource in draft.resources] == [draft.body[-1].resource]
    assert draft.notices == ()


def test_a_damaged_head_does_not_lose_the_story() -> None:
    parts: dict[str, str | bytes] = {"word/header1.xml": "<w:hdr"}
    relations = relation("h", "header", "header1.xml") + relation("g", "header", "gone.xml")
    draft = read(paragraph(run("Text.")) + section("header h", "header g"), parts, relations)
    assert [b.text for b in (*draft.head, *draft.body)] == ["Text."]
    assert [(n.code, n.facts) for n in draft.notices] == [("parts_missing", (("count", "2"),))]


def test_a_field_that_never_ends_does_not_hide_the_notes() -> None:
    begin = '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    feet = f'<w:footnote w:id="2">{paragraph(run("foot"))}</w:footnote>'
    assert texts(paragraph(run("a") + begin), {"word/footnotes.xml": part("footnotes", feet)}) == [
        "a[1]",
        "foot",
    ]
