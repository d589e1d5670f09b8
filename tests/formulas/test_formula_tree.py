"""MathML in, the tree and its line of text out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from rawi.formulas.line import line
from rawi.formulas.tree import DEEPEST, MOST, Node, leaf, leaves, markup, parse, tree

LINES = [
    ("<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msup><mi>y</mi><mrow><mo>−</mo><mn>1</mn></mrow></msup>", "x² + y⁻¹"),
    ("<msub><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub><mo>=</mo><mo>-</mo><mn>2</mn><mi>a</mi>", "xᵢ₊₁ = -2a"),
    ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mrow><mn>2</mn><mi>c</mi></mrow></mfrac>", "(a + b)/(2c)"),
    ("<mn>2</mn><mfrac><mi>a</mi><mi>b</mi></mfrac><mi>c</mi>", "2(a/b)c"),
    ("<msup><mi>e</mi><mi>x</mi></msup><mo>,</mo><msup><mi>e</mi><mrow><mi>x</mi><mi>y</mi></mrow></msup>", "e^x, e^(xy)"),
    ("<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt><mo>=</mo><mroot><mi>x</mi><mn>3</mn></mroot><mo>=</mo><mroot><mi>x</mi><mi>n</mi></mroot>", "√(x + 1) = ∛x = ⁿ√x"),
    ("<munderover><mo>∑</mo><mrow><mi>n</mi><mo>=</mo><mn>1</mn></mrow><mi>∞</mi></munderover><mfrac><mn>1</mn><mi>n</mi></mfrac>", "∑ₙ₌₁^∞ 1/n"),
    ("<munder><mi>lim</mi><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder><mi>sin</mi><mi>x</mi>", "lim_(x → 0) sin x"),
    ("<mover><mi>z</mi><mo>¯</mo></mover><mo>⋅</mo><mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>→</mo></mover>", "z̄⋅AB^→"),
    ("<mfenced open='[' close=')' separators=';'><mi>a</mi><mi>b</mi></mfenced><mfenced><mi>x</mi></mfenced>", "[a; b)(x)"),
    ("<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd/><mtd><mn>4</mn></mtd></mtr></mtable>", "1, 2; , 4"),
    ("<mmultiscripts><mi>U</mi><mprescripts/><mn>92</mn><mn>238</mn></mmultiscripts>", "₉₂²³⁸U"),
    ("<mmultiscripts><mi>R</mi><mi>i</mi><none/><none/><mi>j</mi></mmultiscripts>", "Rᵢ^j"),
    ("<mn>90</mn><mo>&#x2062;</mo><msup><mi/><mo>∘</mo></msup>", "90°"),
    ("<mfrac linethickness='0pt'><mi>n</mi><mi>k</mi></mfrac>", "n ¦ k"),
    ("<mtext>if </mtext><mi>x</mi><mtext> is odd</mtext>", "if x is odd"),
    ("<semantics><mi>x</mi><annotation encoding='application/x-tex'>x_lost</annotation></semantics>", "x"),
    ("<mi mathvariant='double-struck'>R</mi><mspace/><mphantom><mi>q</mi></mphantom>", "ℝ"),
    ("<menclose notation='radical'><mi>x</mi></menclose><menclose notation='box'><mi>y</mi></menclose>", "√xy"),
    ("<apply><ci>x</ci><cn>2</cn></apply><ms>w</ms>", "x2 w"),
]  # fmt: skip


def read(inside: str) -> Node:
    node = parse(f"<math>{inside}</math>")
    assert node
    return node


@pytest.mark.parametrize(("inside", "shown"), LINES)
def test_a_line_shows_what_the_formula_says(inside: str, shown: str) -> None:
    assert line(read(inside)) == shown


@pytest.mark.parametrize("inside", [inside for inside, _ in LINES])
def test_mark_up_and_back(inside: str) -> None:
    node = read(inside)
    assert parse(markup(node)) == node
    assert etree.fromstring(markup(node)).tag == "{http://www.w3.org/1998/Math/MathML}math"


def test_a_saved_page_reads_the_same_as_a_book() -> None:
    source = "<math><mfrac><mi>a<!-- no --></mi><mrow><mi>b</mi><mspace width='1em'/><mo>&lt;</mo></mrow></mfrac></math>"
    page = html.fromstring(f"<p>{source}</p>").find("math")
    assert page is not None
    assert tree(page) == parse(source)


MALFORMED = [
    ("<mfrac><mi>a</mi></mfrac>", ["a"]),
    ("<mfrac><mi>a</mi><mi>b</mi><mi>c</mi></mfrac>", ["a", "b", "c"]),
    ("<msup/><mi>x</mi>", ["x"]),
    ("<mrow>loose<mi>x</mi>ends</mrow>", ["loose", "x", "ends"]),
    ("<mtable><mi>a</mi>loose<mtr><mi>b</mi></mtr></mtable>", ["a", "loose", "b"]),
    ("<unknown><mi>a</mi><foreign>text</foreign></unknown>", ["a", "text"]),
    ("<mi>x<sub>i</sub>y</mi>", ["xiy"]),
    ("<mmultiscripts/><mi>x</mi>", ["x"]),
    ("<mprescripts/><none/><mtr><mi>x</mi></mtr>", ["x"]),
]


@pytest.mark.parametrize(("inside", "written"), MALFORMED)
def test_nothing_of_malformed_mark_up_is_lost(inside: str, written: list[str]) -> None:
    node = read(inside)
    assert [each.text for each in leaves(node) if each.text] == written
    assert parse(markup(node)) is not None


@pytest.mark.parametrize("markup_", ["", "x", "<math/>", "<math><mi></mi></math>", "<math><mi>x</math>", "<!DOCTYPE a [<!ENTITY b 'c'>]><math><mi>&b;</mi></math>"])  # fmt: skip
def test_what_is_no_formula(markup_: str) -> None:
    assert parse(markup_) is None


def test_what_is_too_large_or_too_deep_has_no_tree() -> None:
    nested = "<mrow>" * DEEPEST + "<mi>x</mi>" + "</mrow>" * DEEPEST
    assert parse(f"<math>{nested}</math>") is None
    assert parse(f"<math>{'<mi>x</mi>' * MOST}</math>") is None
    assert parse(f"<math>{'<mi>x</mi>' * (MOST - 3)}</math>") is not None


TEXTS = st.text("ab12<&\"'α+ ", max_size=4)
NODES = st.recursive(
    st.builds(leaf, st.sampled_from(("mi", "mn", "mo", "mtext")), TEXTS),
    lambda inner: st.builds(
        lambda kind, parts: Node(kind, parts=tuple(parts)),
        st.sampled_from(("mfrac", "msup", "munder")),
        st.lists(inner, min_size=2, max_size=2),
    ),
    max_leaves=8,
)


@given(NODES)
def test_any_tree_comes_back(node: Node) -> None:
    back = parse(markup(node))
    assert back == (node if any(each.text for each in leaves(node)) else None)
