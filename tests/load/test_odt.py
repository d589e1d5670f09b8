"""What only OpenDocument texts have."""

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import BlockKind, SpanKind
from rawi.article.stored import Stored
from rawi.load.odt.loader import OdtLoader
from rawi.load.port import Draft, DraftBlock
from tests.builders.odt import entry, list_style, manifest, meta, odt, paragraph, style


def read(text: str, automatic: str = "", entries: dict[str, str | bytes] | None = None) -> Draft:
    return OdtLoader().load(Stored("a.odt", odt(text, automatic, entries)))


def blocks(text: str, automatic: str = "", entries: dict[str, str | bytes] | None = None) -> list[DraftBlock]:
    draft = read(text, automatic, entries)
    return [*draft.head, *draft.body]


def texts(text: str, automatic: str = "") -> list[str]:
    return [block.text for block in blocks(text, automatic)]


def listed(*items: str, more: str = 'text:style-name="L1"') -> str:
    return f"<text:list {more}>{''.join(f'<text:list-item>{each}</text:list-item>' for each in items)}</text:list>"


def test_white_space_is_as_the_format_says() -> None:
    text = '  One \n two<text:span> three</text:span><text:s text:c="3"/>four<text:tab/>five<text:line-break/>six '
    assert texts(paragraph(text)) == ["One two three   four\tfive\nsix"]


def test_lists_go_on_restart_and_nest() -> None:
    body = (
        listed(
            paragraph("one"),
            paragraph("two") + paragraph("more of two"),
            more='text:style-name="L1" xml:id="a"',
        )
        + listed(paragraph("first"))
        + listed(paragraph("second"), more='text:style-name="L1" text:continue-numbering="true"')
        + listed(paragraph("three"), more='text:style-name="L1" text:continue-list="a"')
        + '<text:list text:style-name="L1"><text:list-item text:start-value="7"><text:p>seven</text:p>'
        + f"{listed(paragraph('inner'), more='')}</text:list-item></text:list>"
    )
    found = [(b.text, b.level, b.ordinal) for b in blocks(body, list_style("L1"))]
    assert found == [
        ("one", 1, 1), ("two", 1, 2), ("more of two", 0, None), ("first", 1, 1), ("second", 1, 2), ("three", 1, 3),
        ("seven", 1, 7), ("inner", 2, 1),
    ]  # fmt: skip
    assert [b.ordinal for b in blocks(listed(paragraph("dot")), list_style("L1", numbered=False))] == [None]


def test_styles_tell_by_their_parents_and_weights() -> None:
    automatic = (
        style("P1", parent="Quotations") + style("T1", "text", text='fo:font-weight="700" fo:font-style="italic"')
        + style("T2", "text", parent="T1", text='fo:font-weight="normal"') + style("T3", "text", text='text:display="none"')
    )  # fmt: skip
    spans = (
        '<text:span text:style-name="T1">both</text:span> <text:span text:style-name="T2">italic</text:span>'
    )
    (block,) = blocks(paragraph(spans + '<text:span text:style-name="T3"> unseen</text:span>'), automatic)
    assert (block.kind, block.text) == (BlockKind.QUOTE, "both italic")
    assert [(s.kind, block.text[s.start : s.end]) for s in block.spans] == [
        (SpanKind.EMPHASIS, "both"), (SpanKind.STRONG, "both"), (SpanKind.EMPHASIS, "italic"),
    ]  # fmt: skip


def test_headings_have_the_level_that_they_say() -> None:
    body = "".join(f'<text:h text:outline-level="{n}">{n}</text:h>' for n in (1, 3, 9)) + paragraph(
        "One", "Heading_20_1"
    )
    found = [(b.text, b.level) for b in blocks(body) if b.kind is BlockKind.HEADING]
    assert found == [("1", 2), ("3", 4), ("9", 6), ("One", 2)]


def test_tracked_deletions_are_gone_and_comments_are_furniture() -> None:
    changes = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>deleted</text:p></text:deletion>'
        "</text:changed-region></text:tracked-changes>"
    )
    comment = "<office:annotation><dc:creator>Nora</dc:creator><dc:date>2025-03-09</dc:date><text:p>Check this.</text:p></office:annotation>"
    found = blocks(changes + paragraph(f'Kept<text:change text:change-id="c1"/>{comment} text.'))
    assert [(b.text, b.furniture) for b in found] == [("Kept text.", False), ("Nora: Check this.", True)]


def test_a_table_of_contents_is_furniture() -> None:
    body = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>Template</text:index-title-template>"
        f"</text:table-of-content-source><text:index-body>{paragraph('One 1')}</text:index-body></text:table-of-content>{paragraph('Text.')}"
    )
    assert [(b.text, b.furniture) for b in blocks(body)] == [("One 1", True), ("Text.", False)]


def test_a_mark_that_comes_again_is_told_apart() -> None:
    def note(text: str) -> str:
        return f"<text:note><text:note-citation>*</text:note-citation><text:note-body><text:p>{text}</text:p></text:note-body></text:note>"

    found = blocks(paragraph(f"a{note('first')} b{note('second')}"))
    assert [(b.text, b.label) for b in found] == [("a[*] b[*.2]", ""), ("first", "*"), ("second", "*.2")]


def test_repeated_cells_are_copied_within_a_bound() -> None:
    def row(cells: str, more: str = "") -> str:
        return f"<table:table-row {more}>{cells}</table:table-row>"

    cell = '<table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell>'
    twice, often = (f'table:number-rows-repeated="{n}"' for n in (2, 999_999_999))
    (table,) = blocks(f"<table:table>{row(cell + '<table:covered-table-cell/>', twice)}</table:table>")
    assert table.text == "x\tx\t\nx\tx\t"
    huge = cell.replace('"2"', '"999999999"')
    found = blocks(f"<table:table>{row(huge, often) * 50}</table:table>")
    assert sum(len(b.text) for b in found) < 1_200_000


def test_formulas_are_text() -> None:
    def frame(name: str) -> str:
        return f'<draw:frame><draw:object xlink:href="./{name}"/></draw:frame>'

    math = '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mi>x</mi><annotation>x ^ 2</annotation></semantics></math>'
    entries: dict[str, str | bytes] = {"Object 1/content.xml": math, "Object 2/content.xml": "<chart/>"}
    (block,) = blocks(
        paragraph(f"Let {frame('Object 1')} be{frame('Object 2')}{frame('Object 3')}."), entries=entries
    )
    assert block.text == "Let x ^ 2 be."


def test_programs_are_code_though_their_style_is_not_defined() -> None:
    (block,) = blocks(paragraph('Run <text:span text:style-name="Source_Text">make</text:span> now.'))
    assert [(s.kind, block.text[s.start : s.end]) for s in block.spans] == [(SpanKind.CODE, "make")]


def test_meta_data() -> None:
    draft = read(paragraph("Short."), entries=dict(meta("A letter", "Nora", "2025-03-09", "pt-BR")))
    assert (draft.title, draft.authors, str(draft.published), draft.language) == (
        "A letter",
        ("Nora",),
        "2025-03-09",
        "pt-BR",
    )


def test_a_locked_document_is_told() -> None:
    locked = manifest("<manifest:encryption-data manifest:checksum-type='SHA1'/>")
    with pytest.raises(RawiError) as raised:
        read(paragraph("x"), entries={"META-INF/manifest.xml": locked, "content.xml": b"\x00\x01garbage"})
    assert raised.value.code is Code.FILE_ENCRYPTED


def test_a_file_without_a_text_is_broken() -> None:
    with pytest.raises(RawiError) as raised:
        read("", entries={"content.xml": "<office:document-content xmlns:office='x'/>"})
    assert raised.value.code is Code.FILE_BROKEN


def test_heads_and_feet_of_pages_are_furniture_at_the_end() -> None:
    """They have styles of their own, which may be called as others in the text."""

    def master(name: str, inside: str) -> str:
        return f'<style:master-page style:name="{name}">{inside}</style:master-page>'

    numbers = 'Page <text:page-number text:select-page="current">3</text:page-number> of <text:page-count>7</text:page-count>.'
    only = paragraph("– <text:page-number>3</text:page-number> –")
    pages = master(
        "Standard",
        f"<style:footer>{paragraph(numbers)}{only}</style:footer>"
        f"<style:header><text:h text:outline-level='1'>The Almanac</text:h>{paragraph('hidden words', 'P2')}</style:header>"
        f"<style:header-left><text:p>The  Almanac</text:p></style:header-left>",
    ) + master("First", "<style:header><text:p>A story</text:p></style:header>")
    shared = (
        f'<office:automatic-styles>{style("P1")}<style:style style:name="P2" style:family="paragraph">'
        '<style:text-properties text:display="none"/></style:style></office:automatic-styles>'
        f"<office:master-styles>{pages}</office:master-styles>"
    )
    styles = entry(odt(""), "styles.xml").replace("</office:styles>", f"</office:styles>{shared}")
    draft = read(
        paragraph("A story", "Title") + paragraph("Text.", "P2"), style("P2"), {"styles.xml": styles}
    )
    assert [b.text for b in draft.head] == ["A story"]
    assert [(b.kind, b.text, b.furniture) for b in draft.body] == [
        (BlockKind.PARAGRAPH, "Text.", False), (BlockKind.PARAGRAPH, "The Almanac", True),
        (BlockKind.PARAGRAPH, "Page of .", True),
    ]  # fmt: skip
