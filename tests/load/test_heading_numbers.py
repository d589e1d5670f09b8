"""Numbers before headings: what the programs show, or nothing where that is not sure."""

import pytest

from rawi.article.model import BlockKind, SpanKind
from rawi.article.stored import Stored
from rawi.load.documents.ordinals import written
from rawi.load.docx.loader import DocxLoader
from rawi.load.odt.loader import OdtLoader
from rawi.load.port import DraftBlock, Loader
from rawi.load.rtf.loader import RtfLoader
from tests.builders import odt as odt_builder
from tests.builders.docx import docx, paragraph, part, run
from tests.builders.odt import odt
from tests.builders.rtf import rtf


def blocks(loader: Loader, data: bytes) -> list[DraftBlock]:
    draft = loader.load(Stored("a", data))
    return [*draft.head, *draft.body]


def headings(loader: Loader, data: bytes) -> list[str]:
    kinds = (BlockKind.HEADING, BlockKind.TITLE)
    return [block.text for block in blocks(loader, data) if block.kind in kinds]


@pytest.mark.parametrize(
    ("number", "kind", "expected"),
    [
        (7, "decimal", "7"), (0, "decimal", "0"), (7, "decimalZero", "07"), (1994, "upperRoman", "MCMXCIV"), (4000, "i", None),
        (0, "lowerRoman", None), (26, "upperLetter", "Z"), (27, "a", None), (10, "chineseCounting", "十"),
        (11, "chineseCountingThousand", "十一"), (23, "japaneseCounting", "二十三"), (100, "chineseCounting", None),
        (3, "none", ""), (3, "arabicAbjad", None), (-1, "decimal", None),
    ],
)  # fmt: skip
def test_kinds_of_numbers(number: int, kind: str, expected: str | None) -> None:
    assert written(number, kind) == expected


def level(depth: int, text: str, kind: str = "decimal", more: str = "") -> str:
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def titled(text: str, depth: int | None, number: str = "1", style: str = "berschrift1") -> str:
    at = "" if depth is None else f'<w:ilvl w:val="{depth}"/>'
    return paragraph(run(text), style, f'<w:numPr>{at}<w:numId w:val="{number}"/></w:numPr>')


def word(body: str, levels: str, more: str = "") -> list[str]:
    numbering = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{more}'
    return headings(DocxLoader(), docx(body, {"word/numbering.xml": part("numbering", numbering)}))


def test_word_counts_headings_over_their_levels() -> None:
    levels = (
        level(0, "Chapter %1: ", "upperRoman")
        + level(1, "%1.%2", more="<w:isLgl/>")
        + level(2, "(%3)", "lowerLetter")
    )
    restarted = '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>'
    body = (
        titled("One", 0) + titled("Sub", 1) + titled("Sub", 1) + titled("Deep", 2) + titled("Two", 0) + titled("Off", 0, "0")
        + titled("Sub", 1) + titled("Nine", 0, "2") + titled("Sub", 1)
    )  # fmt: skip
    assert word(body, levels, restarted) == [
        "Chapter I: One", "1.1 Sub", "1.2 Sub", "(a) Deep", "Chapter II: Two", "Off", "2.1 Sub", "Chapter IX: Nine", "9.1 Sub",
    ]  # fmt: skip


def test_word_levels_may_go_on_and_belong_to_styles() -> None:
    levels = level(0, "Part %1", more='<w:pStyle w:val="berschrift1"/>') + level(
        1, "Chapter %2.", more='<w:lvlRestart w:val="0"/><w:pStyle w:val="berschrift2"/>'
    )
    body = "".join(
        titled(text, None, style=f"berschrift{n}")
        for text, n in (("A", 1), ("B", 2), ("C", 1), ("D", 2), ("E", 2))
    )
    assert word(body, levels) == ["Part 1 A", "Chapter 1. B", "Part 2 C", "Chapter 2. D", "Chapter 3. E"]


def test_word_numbers_that_are_not_sure_are_left_out() -> None:
    custom = '<w:lvl w:ilvl="0"><mc:AlternateContent><mc:Choice><w:numFmt w:val="custom"/></mc:Choice></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>'
    assert word(titled("A", 0), custom) == ["A"]
    assert word(titled("A", 0), level(0, "%1.", "hebrew1")) == ["A"]
    assert word(titled("A", 0), level(0, "o", "bullet")) == ["A"]
    assert word(titled("A", 0), level(0, "Appendix", "none")) == ["Appendix A"]
    levels = level(0, "%1.") + level(1, "%1.%2") + level(2, "%3)")
    skipping = [titled("A", 0), titled("C", 2), titled("B", 1), titled("D", 0), titled("E", 1)]
    assert word("".join(skipping), levels) == ["1. A", "1) C", "B", "2. D", "2.1 E"]
    assert word("".join(skipping[1:]), levels) == ["1) C", "B", "D", "E"]


def test_word_does_not_count_what_is_hidden_or_deleted() -> None:
    def marked(mark: str) -> str:
        return titled("A", 0).replace("</w:pPr>", f"<w:rPr>{mark}</w:rPr></w:pPr>")

    hidden = marked("<w:vanish/>").replace("<w:rPr></w:rPr><w:t", "<w:rPr><w:vanish/></w:rPr><w:t")
    body = titled("One", 0) + hidden + marked('<w:del w:id="1"/>') + titled("B", 0)
    assert word(body, level(0, "%1.")) == ["1. One", "2. AB"]


def test_spans_move_with_the_text() -> None:
    text = run("On ") + run("bold", "<w:b/>") + run(" trees")
    body = paragraph(text, "berschrift2", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    numbering = f'<w:abstractNum w:abstractNumId="0">{level(0, "第%1章", "chineseCounting")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    (block,) = blocks(DocxLoader(), docx(body, {"word/numbering.xml": part("numbering", numbering)}))
    assert block.text == "第一章 On bold trees"
    assert [(s.kind, block.text[s.start : s.end]) for s in block.spans] == [(SpanKind.STRONG, "bold")]


def outlined(body: str, levels: str) -> list[str]:
    data = odt(body)
    styles = odt_builder.entry(data, "styles.xml").replace(
        "</office:styles>",
        f'<text:outline-style style:name="Outline">{levels}</text:outline-style></office:styles>',
    )
    return headings(OdtLoader(), odt(body, odt_builder.style("P9") + _BARE, {"styles.xml": styles}))


_BARE = '<style:style style:name="Bare" style:family="paragraph" style:parent-style-name="P9" style:list-style-name=""/>'
_LEVELS = (
    '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2" style:num-prefix="(" style:num-suffix=")"/>'
    '<text:outline-level-style text:level="3" style:num-format="a" text:start-value="2" loext:num-list-format="%1%.%2%.%3%)"/>'
    '<text:outline-level-style text:level="4" style:num-format=""/>'
)


def h(level: int, text: str, more: str = "") -> str:
    return f'<text:h text:outline-level="{level}" {more}>{text}</text:h>'


def test_open_document_counts_as_libreoffice_does() -> None:
    """What LibreOffice 7.4 writes for such a document when it saves it as plain text."""
    body = (
        h(2, "two first") + h(1, "one") + h(3, "three skipping") + h(2, "two after") + h(3, "three") + h(1, "") + h(1, "after empty")
        + h(1, "bare", 'text:style-name="Bare"') + h(1, "off", 'text:is-list-header="true"') + h(1, "last")
        + h(3, "start 9", 'text:restart-numbering="true" text:start-value="9"') + h(4, "none")
        + h(1, "five", 'text:restart-numbering="true" text:start-value="5"') + h(2, "sub")
    )  # fmt: skip
    assert outlined(body, _LEVELS) == [
        "(1.1) two first", "2. one", "2.1.b) three skipping", "(2.2) two after", "2.2.b) three", "4. after empty", "bare", "off",
        "5. last", "5.1.i) start 9", "none", "5. five", "(5.1) sub",
    ]  # fmt: skip


def test_open_document_headings_without_a_sure_number() -> None:
    listed = f"<text:list><text:list-item>{h(1, 'in a list')}</text:list-item></text:list>"
    told = h(1, "<text:number>IX.</text:number>told")
    assert outlined(listed + h(1, "one") + told, _LEVELS) == ["in a list", "1. one", "IX. told"]
    assert outlined(h(1, "one"), _LEVELS.replace('"1" style:num-suffix', '"一, 二" style:num-suffix')) == [
        "one"
    ]
    assert outlined(h(1, "one"), "") == ["one"]


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        (r"1.2\tab", "1.2 Method"),
        ("A.", "A. Method"),
        ("IV", "IV Method"),
        (r"\bullet\tab", "Method"),
        ("o", "Method"),
    ],
)
def test_rich_text_has_the_number_in_it(mark: str, expected: str) -> None:
    assert headings(
        RtfLoader(), rtf(rf"\pard\s2\outlinelevel1 {{\listtext {mark} }}Method\par\pard Text.\par")
    ) == [expected]
