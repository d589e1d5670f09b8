"""Formulas in pages, books and documents: shown in a line, kept as MathML, never twice and never cut."""

import pytest

from rawi.article.model import SpanKind
from rawi.article.stored import Stored
from rawi.formulas.line import line
from rawi.formulas.tree import parse
from rawi.load.docx.loader import DocxLoader
from rawi.load.epub.loader import EpubLoader
from rawi.load.html.loader import HtmlLoader
from rawi.load.odt.loader import OdtLoader
from rawi.load.port import Draft, DraftBlock
from rawi.load.service import load
from tests.builders.docx import docx, paragraph, run
from tests.builders.odt import odt
from tests.builders.odt import paragraph as odt_paragraph
from tests.load.makers import book, chapter

PROSE = "<p>The boat came up the river in the morning, and nobody on the quay had expected it so early in the year.</p>"
SQUARE = "<math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding='application/x-tex'>x^2</annotation></semantics></math>"
DRAWN = "<span>x<span>2</span></span>"


def page(body: str) -> bytes:
    return f"<!doctype html><html lang='en'><body><article><h1>Waves</h1>{PROSE * 2}{body}{PROSE * 2}</article></body></html>".encode()


def read(body: str) -> Draft:
    return HtmlLoader().load(Stored("page.html", page(body)))


def formulas(block: DraftBlock) -> list[str]:
    """The formulas of a block; each is what its MathML says."""
    found = [span for span in block.spans if span.kind is SpanKind.FORMULA]
    for span in found:
        node = parse(span.target)
        assert node
        assert line(node) == block.text[span.start : span.end]
    return [block.text[span.start : span.end] for span in found]


def with_formulas(draft: Draft) -> list[DraftBlock]:
    return [block for block in (*draft.head, *draft.body) if formulas(block)]


@pytest.mark.parametrize(
    "written",
    [
        SQUARE,
        f"<span class='katex'><span class='katex-mathml'>{SQUARE}</span><span class='katex-html' aria-hidden='true'>{DRAWN}</span></span>",
        f"<mjx-container><mjx-math aria-hidden='true'>{DRAWN}</mjx-math><mjx-assistive-mml>{SQUARE}</mjx-assistive-mml></mjx-container>",
        f"<span class='MathJax'><nobr aria-hidden='true'>{DRAWN}</nobr><span class='MJX_Assistive_MathML'>{SQUARE}</span></span>"
        "<script type='math/tex'>x^2</script>",
        f"<span><span style='display: none;'>{SQUARE.replace('<math', '<math alttext=' + repr('{x^{2}}'))}</span>"
        "<img src='https://example.org/1.svg' aria-hidden='true' alt='{x^{2}}'></span>",
    ],
    ids=["plain", "KaTeX", "MathJax 3", "MathJax 2", "Wikipedia"],
)  # fmt: skip
def test_a_formula_of_a_page_is_there_once(written: str) -> None:
    (block,) = with_formulas(
        read(f"<p>Let {written} be large, as it is in most of what was measured then.</p>")
    )
    assert block.text == "Let x² be large, as it is in most of what was measured then."
    assert formulas(block) == ["x²"]
    assert not block.furniture


def test_a_formula_between_paragraphs_belongs_to_the_story_and_one_in_a_table_is_kept() -> None:
    lone, cell = with_formulas(
        read(
            f"{SQUARE}<table><tr><th>Name</th><th>Law</th></tr><tr><td>Area</td><td>is {SQUARE} here</td></tr></table>"
        )
    )
    assert (lone.text, lone.furniture, formulas(lone)) == ("x²", False, ["x²"])
    assert cell.text == "Name\tLaw\nArea\tis x² here"


def test_the_writers_own_words_are_kept_but_not_their_mark_up() -> None:
    body = f"<p>{SQUARE.replace('<math', '<math alttext=' + repr('the area'))} and {SQUARE.replace('<math', '<math alttext=' + repr('x^2'))}</p>"
    draft = EpubLoader().load(Stored("book.epub", book({"one": chapter(body)})))
    (block,) = with_formulas(draft)
    assert block.text == "the area and x²"
    assert formulas(block) == ["x²"]


def test_a_formula_without_a_tree_is_its_text() -> None:
    deep = "<mrow>" * 100 + "<mi>deep</mi>" + "</mrow>" * 100
    empty = "<semantics><mrow/><annotation>x^2</annotation></semantics>"
    draft = read(
        f"<p>A <math>{deep}</math> and <math>{empty}</math> in the river, as was said before the boat came.</p>"
    )
    assert [b.text for b in draft.body if b.text.startswith("A ")] == [
        "A deep and x^2 in the river, as was said before the boat came."
    ]
    assert not with_formulas(draft)


def test_no_sentence_ends_within_a_formula() -> None:
    factorial = "<math><mi>n</mi><mo>!</mo><mo>=</mo><mi>N</mi><mo>!</mo><mo>.</mo><mi>A</mi></math>"
    body = f"<p>Here {factorial} holds. And <math><mi>n</mi><mo>!</mo></math> is whole.</p>"
    article = load(Stored("page.html", page(body))).article
    (block,) = (b for b in article.blocks if any(s.kind is SpanKind.FORMULA for s in b.spans))
    assert [s.text for s in block.segments] == ["Here n! = N!.A holds.", "And n! is whole."]


M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def part(name: str, *inside: str) -> str:
    return f"<m:{name}>{''.join(inside)}</m:{name}>"


def t(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


OFFICE = [
    (part("sSup", part("e", t("x")), part("sup", t("2"))) + t("+1=y"), "x² + 1 = y"),
    (part("f", part("num", t("a+b")), part("den", t("2c"))), "(a + b)/(2c)"),
    ("<m:f><m:fPr><m:type m:val='noBar'/></m:fPr><m:num><m:r><m:t>n</m:t></m:r></m:num><m:den><m:r><m:t>k</m:t></m:r></m:den></m:f>", "n ¦ k"),
    ("<m:rad><m:radPr><m:degHide m:val='1'/></m:radPr><m:deg/><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad>" + part("rad", part("deg", t("3")), part("e", t("y"))), "√x∛y"),
    ("<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub><m:r><m:t>n=1</m:t></m:r></m:sub><m:sup><m:r><m:t>∞</m:t></m:r></m:sup><m:e><m:r><m:t>n</m:t></m:r></m:e></m:nary>", "∑ₙ₌₁^∞ n"),
    (part("nary", part("sub", t("0")), part("sup", t("1")), part("e", t("x"))), "∫₀¹ x"),
    ("<m:d><m:dPr><m:begChr m:val='['/><m:endChr m:val=''/></m:dPr><m:e><m:r><m:t>a</m:t></m:r></m:e><m:e><m:r><m:t>b</m:t></m:r></m:e></m:d>", "[a|b"),
    (part("func", part("fName", t("sin")), part("e", t("x"))) + part("sSub", part("e", t("v")), part("sub", t("1"))), "sin xv₁"),
    (part("func", part("fName", part("limLow", part("e", t("lim")), part("lim", t("x→0")))), part("e", t("x"))), "lim_(x → 0) x"),
    ("<m:acc><m:e><m:r><m:t>a</m:t></m:r></m:e></m:acc><m:bar><m:barPr><m:pos m:val='top'/></m:barPr><m:e><m:r><m:t>z</m:t></m:r></m:e></m:bar>", "a\u0302z\u0304"),
    (part("m", part("mr", part("e", t("1")), part("e", t("2"))), part("mr", part("e", t("3")), part("e", t("4")))), "1, 2; 3, 4"),
    (part("eqArr", part("e", t("a")), part("e", t("b"))) + part("borderBox", part("e", t("c"))), "a; bc"),
    (part("sPre", part("sub", t("1")), part("sup", t("2")), part("e", t("H"))) + part("sSubSup", part("e", t("x")), part("sub", t("i")), part("sup", t("2"))), "₁²Hxᵢ²"),
    ("<m:r><m:rPr><m:nor/></m:rPr><m:t>if so</m:t></m:r>" + t("3.14&lt;π"), "if so 3.14 < π"),
    ("<w:del><m:r><m:t>gone</m:t></m:r></w:del>" + t("x"), "x"),
    (t("س+1"), "س+1"),
]  # fmt: skip


@pytest.mark.parametrize(("inside", "shown"), OFFICE)
def test_formulas_of_word(inside: str, shown: str) -> None:
    body = f"{run('Let ')}<m:oMath {M}>{inside}</m:oMath>{run(' be.')}"
    draft = DocxLoader().load(Stored("a.docx", docx(paragraph(body))))
    (block,) = (*draft.head, *draft.body)
    assert block.text == f"Let {shown} be."
    assert formulas(block) == [shown]


def test_a_formula_of_word_that_is_too_much_is_its_letters() -> None:
    deep = "<m:d><m:e>" * 40 + t("x") + "</m:e></m:d>" * 40
    body = f"<m:oMathPara {M}><m:oMath>{deep}</m:oMath></m:oMathPara>{run(' be.')}"
    draft = DocxLoader().load(Stored("a.docx", docx(paragraph(body))))
    (block,) = (*draft.head, *draft.body)
    assert (block.text, block.spans) == ("x be.", ())


def test_the_same_formula_twice_is_two() -> None:
    one = f"<m:oMath {M}>{t('x')}</m:oMath>"
    draft = DocxLoader().load(Stored("a.docx", docx(paragraph(one + one + run(" be.")))))
    (block,) = (*draft.head, *draft.body)
    assert formulas(block) == ["x", "x"]


def test_a_formula_of_an_open_document_is_as_it_was_typed_and_has_its_mathml() -> None:
    frame = '<draw:frame><draw:object xlink:href="./{}"/></draw:frame>'
    root = '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><msup><mi>x</mi><mn>2</mn></msup>{}</semantics></math>'
    entries: dict[str, str | bytes] = {
        "Object 1/content.xml": root.format("<annotation>x ^ 2</annotation>"),
        "Object 2/content.xml": root.format(""),
    }
    text = odt_paragraph(f"Let {frame.format('Object 1')} and {frame.format('Object 2')} be.")
    draft = OdtLoader().load(Stored("a.odt", odt(text, "", entries)))
    (block,) = (*draft.head, *draft.body)
    assert block.text == "Let x ^ 2 and x² be."
    found = [(s.kind, block.text[s.start : s.end], parse(s.target)) for s in block.spans]
    square = parse("<math><msup><mi>x</mi><mn>2</mn></msup></math>")
    assert found == [(SpanKind.FORMULA, "x ^ 2", square), (SpanKind.FORMULA, "x²", square)]
