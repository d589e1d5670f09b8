"""Formulas in words: every language has every word, nothing is lost, and no formula sounds like another."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawi.formulas.languages import LANGUAGES, table
from rawi.formulas.table import ACCENTS, FUNCTIONS, GREEK, Table
from rawi.formulas.tree import Node, leaf, leaves, parse, row
from rawi.formulas.words import LONGEST, words

X = "<mi>x</mi>"
SAID = [
    ("<mfrac><mi>a</mi><mi>b</mi></mfrac>", "a over b"),
    ("<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msup><mi>y</mi><mn>3</mn></msup>", "x squared plus y cubed"),
    ("<mi>E</mi><mo>=</mo><mi>m</mi><mo>&#x2062;</mo><msup><mi>c</mi><mn>2</mn></msup>", "capital e equals m c squared"),
    (
        "<mi>x</mi><mo>=</mo><mfrac><mrow><mo>-</mo><mi>b</mi><mo>±</mo><msqrt><mi>d</mi></msqrt></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac>",
        "x equals the fraction with numerator minus b plus or minus the square root of d, and denominator 2 a, end fraction",
    ),
    ("<mn>2</mn><mfrac><mi>a</mi><mi>b</mi></mfrac>", "2 the fraction with numerator a, and denominator b, end fraction"),
    ("<msup><mfrac><mi>a</mi><mi>b</mi></mfrac><mn>2</mn></msup>", "the fraction with numerator a, and denominator b, end fraction squared"),
    ("<msup><msqrt><mi>a</mi></msqrt><mn>2</mn></msup>", "the square root of a, end root squared"),
    ("<msqrt><mi>a</mi><mo>+</mo><mn>1</mn></msqrt>", "the square root of a plus 1, end root"),
    ("<mroot><mi>a</mi><mn>3</mn></mroot><mo>+</mo><mroot><mi>a</mi><mi>n</mi></mroot>", "the cube root of a, end root plus the root of order n of a, end root"),
    ("<msup><mi>x</mi><mrow><mo>−</mo><mn>1</mn></mrow></msup>", "x to the power minus 1"),
    ("<msubsup><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow><mi>n</mi></msubsup>", "x sub i plus 1, end sub to the power n"),
    (
        "<munderover><mo>∑</mo><mrow><mi>n</mi><mo>=</mo><mn>1</mn></mrow><mi>∞</mi></munderover><mfrac><mn>1</mn><mi>n</mi></mfrac>",
        "the sum from n equals 1 to infinity of 1 over n",
    ),
    ("<msub><mo>∮</mo><mi>C</mi></msub><mi>f</mi>", "the contour integral over capital c of f"),
    ("<mo>∫</mo><mi>x</mi><mi>d</mi><mi>x</mi>", "the integral of x d x"),
    ("<munder><mi>lim</mi><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder><mi>x</mi><mo>→</mo><mn>0</mn>", "the limit as x approaches 0, of x to 0"),
    ("<munder><mi>max</mi><mi>i</mi></munder><mi>x</mi>", "the maximum over i of x"),
    ("<mi>f</mi><mo>&#x2061;</mo><mo>(</mo><mi>x</mi><mo>)</mo>", "f of x"),
    ("<msup><mi>f</mi><mo>′</mo></msup><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow>", "f prime of x"),
    ("<mi>a</mi><mo>(</mo><mi>x</mi><mo>)</mo>", "a open parenthesis x close parenthesis"),
    ("<mi>sin</mi><mi>α</mi><mo>≤</mo><mi>Ω</mi>", "sine alpha is less than or equal to capital omega"),
    ("<mo>|</mo><mi>x</mi><mo>|</mo><mo>+</mo><mo>‖</mo><mi>v</mi><mo>‖</mo>", "the absolute value of x, end absolute value plus the norm of v, end norm"),
    ("<mi>P</mi><mo>(</mo><mi>a</mi><mo>|</mo><mi>b</mi><mo>)</mo>", "capital p open parenthesis a vertical bar b close parenthesis"),
    (
        "<mo>(</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable><mo>)</mo>",
        "the 2 by 2 matrix, row 1: 1, 2; row 2: 3, 4, end matrix",
    ),
    ("<mo>|</mo><mtable><mtr><mtd><mn>5</mn></mtd></mtr></mtable><mo>|</mo>", "the determinant of the 1 by 1 matrix, row 1: 5, end matrix"),
    ("<mo>{</mo><mtable><mtr><mtd><mn>1</mn></mtd></mtr><mtr><mtd><mn>2</mn></mtd></mtr></mtable>", "cases, case 1: 1; case 2: 2, end cases"),
    ("<mtable><mtr><mtd><mn>1</mn></mtd></mtr></mtable>", "lines, line 1: 1, end lines"),
    ("<mover><mi>z</mi><mo>¯</mo></mover><mo>⋅</mo><mover><mi>v</mi><mo>→</mo></mover>", "z bar times v vector"),
    ("<mover><mi>a</mi><mi>b</mi></mover><mo>=</mo><munder><mi>a</mi><mi>b</mi></munder>", "a with b above, end above equals a with b below, end below"),
    ("<mo>(</mo><mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>", "the binomial coefficient n over k, end binomial"),
    ("<mn>90</mn><msup><mi/><mo>∘</mo></msup>", "90 degrees"),
    ("<msub><mi>log</mi><mn>2</mn></msub><mn>8</mn>", "log to the base 2 of 8"),
    ("<menclose notation='updiagonalstrike'><mi>x</mi></menclose><menclose notation='box'><mi>y</mi></menclose>", "crossed out x, end crossed out enclosed y, end enclosed"),
    ("<mi mathvariant='double-struck'>R</mi><mo>⊂</mo><mi>𝑥</mi>", "the real numbers is a subset of x"),
    ("<msup><mi>a</mi><mo>*</mo></msup><mo>*</mo><mi>b</mi>", "a star times b"),
    ("<mtext>if</mtext><mi>س</mi><mo>☃</mo>", "if س ☃"),
]  # fmt: skip


def english() -> Table:
    found = table("en-GB")
    assert found
    return found


@pytest.mark.parametrize(("inside", "said"), SAID)
def test_what_is_said_in_english(inside: str, said: str) -> None:
    node = parse(f"<math>{inside}</math>")
    assert node
    assert words(node, english(), aloud=False) == said


def test_letters_that_a_voice_would_take_for_words_are_named_for_its_ears() -> None:
    node = parse("<math><mi>a</mi><mo>+</mo><mi>y</mi><mo>+</mo><mi>A</mi></math>")
    said = {code: words(node, made) for code in LANGUAGES if (made := table(code)) and node}
    assert said["en"] == "eigh plus y plus capital eigh"
    assert said["fr"] == "a plus i grec plus a majuscule"
    assert said["ru"] == "а плюс игрек плюс а большое"
    assert said["tr"] == "a artı y artı büyük a"


def test_a_language_without_words_has_none() -> None:
    assert table("sw") is None
    assert table("zh-Hant") is not None


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_word(code: str) -> None:
    made, model = table(code), english()
    assert made
    assert set(made.greek) == set(GREEK)
    assert set(made.functions) == set(FUNCTIONS)
    assert set(made.accents) == set(ACCENTS)
    assert set(made.signs) == set(model.signs)
    named = [*made.greek.values(), *made.functions.values(), *made.accents.values(), *made.signs.values()]
    assert all(name.strip() == name and any(c.isalpha() for c in name) for name in named)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sentence_has_its_parts_and_none_is_another(code: str) -> None:
    made, model = table(code), english()
    assert made
    names = [name for name in Table.__slots__ if isinstance(getattr(made, name), str)]
    for name in names:
        parts = [re.findall(r"\{(\w)\}", getattr(each, name)) for each in (made, model)]
        assert sorted(parts[0]) == sorted(parts[1]), name
    apart = {"line", "row"}
    sentences = [getattr(made, name) for name in names if name not in apart]
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("code", LANGUAGES)
def test_signs_and_letters_are_told_apart(code: str) -> None:
    """But those that are one thing to the ear: three signs of multiplication, two of division."""
    made = table(code)
    assert made
    alike = ("⋅", "∗", "/", "⏞", "⋃", "⋂", "√", "¯", "\u2064")
    named = [*made.greek.values(), *(name for sign, name in made.signs.items() if sign not in alike)]
    assert len(set(named)) == len(named)
    assert len(set(made.functions.values())) == len(FUNCTIONS)


NUMBERS = st.integers(0, 9).map(lambda n: leaf("mn", str(n)))
LETTERS = st.sampled_from("xyzαΓ").map(lambda c: leaf("mi", c))
OPERATORS = st.sampled_from("+−=×∈").map(lambda c: leaf("mo", c))


def bracket(node: Node) -> Node:
    return Node(
        "mrow", parts=(leaf("mo", "["), *(node.parts if node.kind == "mrow" else (node,)), leaf("mo", "]"))
    )


def grown(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    """Formulas of formulas; what is raised or has an index is a letter, or stands in brackets: else it could not be told by the eye either."""
    base = LETTERS | inner.map(bracket) | st.builds(lambda n: Node("msqrt", parts=(n,)), inner)

    def pair(kind: str, first: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        return st.builds(lambda a, b: Node(kind, parts=(a, b)), first, inner)

    return st.one_of(
        st.builds(lambda a, o, b: row((a, o, b)), inner, OPERATORS, inner),
        st.builds(lambda a, b: row((a, b)), inner, inner),
        *(pair(kind, inner) for kind in ("mfrac", "mroot")),
        *(pair(kind, base) for kind in ("msup", "msub")),
        st.builds(lambda a, b, c: Node("munderover", parts=(leaf("mo", "∑"), b, c)), inner, inner, inner),
        st.builds(lambda n: Node("msqrt", parts=(n,)), inner),
    )


FORMULAS = st.recursive(NUMBERS | LETTERS, grown, max_leaves=9)


def every(inner: "list[Node]") -> "list[Node]":
    """All formulas whose parts are these."""
    based = [each for each in inner if each.kind in ("mi", "mn", "msqrt")] + [bracket(each) for each in inner]
    found = [Node(kind, parts=(a, b)) for kind in ("mfrac", "mroot") for a in inner for b in inner]
    found += [Node(kind, parts=(a, b)) for kind in ("msup", "msub") for a in based for b in inner]
    found += [row((a, b)) for a in inner for b in inner]
    found += [row((a, leaf("mo", "+"), b)) for a in inner for b in inner]
    return found + [Node("msqrt", parts=(each,)) for each in inner] + [bracket(each) for each in inner]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_formula_sounds_like_another(code: str) -> None:
    """Of all that are three levels deep and made of one letter and one number."""
    made = table(code)
    assert made
    simple = [leaf("mi", "x"), leaf("mn", "2")]
    formulas = {*simple, *every(simple), *every([*simple, *every(simple)])}
    assert len(formulas) > 5_000
    heard: dict[str, Node] = {}
    for formula in formulas:
        other = heard.setdefault(words(formula, made), formula)
        assert other == formula, words(formula, made)


def numbered(node: Node, numbers: "list[int]") -> Node:
    """The same with another number in each leaf that is said."""
    if node.kind in ("mi", "mn"):
        numbers.append(1000 + len(numbers))
        return leaf("mn", str(numbers[-1]))
    return Node(node.kind, node.text, tuple(numbered(part, numbers) for part in node.parts), node.note)


@settings(max_examples=200)
@given(FORMULAS, st.sampled_from(LANGUAGES))
def test_everything_is_said_once_and_in_order(formula: Node, code: str) -> None:
    made = table(code)
    assert made
    numbers: list[int] = []
    said = words(numbered(formula, numbers), made)
    heard = [int(each) for each in re.findall(r"\d{4}", said)]
    assert sorted(heard) == numbers
    turned = any(part.kind == "mroot" for part in everything(formula)) or code == "zh"
    assert turned or heard == numbers
    signs = [each.text for each in leaves(formula) if each.kind == "mo"]
    assert all(made.signs[sign] in said for sign in signs)


def everything(node: Node) -> "list[Node]":
    return [node, *(each for part in node.parts for each in everything(part))]


def test_what_would_take_an_hour_is_not_put_into_words() -> None:
    assert words(row([leaf("mn", "12345678")] * (LONGEST // 8)), english()) == ""
