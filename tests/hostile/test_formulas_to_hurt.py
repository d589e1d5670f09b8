"""Formulas made to hurt: huge, deep, many, malformed; each page opens, and whatever is said of it is bounded."""

import random

import pytest

from rawi.article.model import Article, SpanKind
from rawi.article.stored import Stored
from rawi.formulas.languages import LANGUAGES, table
from rawi.formulas.line import line
from rawi.formulas.tree import MOST, parse
from rawi.formulas.words import LONGEST, words
from rawi.workers.loading import LoadWorker

PROSE = "<p>The boat came up the river in the morning, and nobody on the quay had expected it so early.</p>"
DEEP = 900
HUGE = "<mi>x</mi><mo>+</mo>" * 30_000
NESTED = {
    "fractions": "<mfrac><mn>1</mn>" * DEEP + "<mn>2</mn>" + "</mfrac>" * DEEP,
    "roots": "<msqrt>" * DEEP + "<mi>y</mi>" + "</msqrt>" * DEEP,
    "powers": "<msup><mi>x</mi>" * DEEP + "<mn>2</mn>" + "</msup>" * DEEP,
    "formulas": "<math>" * DEEP + "<mi>y</mi>" + "</math>" * DEEP,
    "letters": "<mi>" * DEEP + "y" + "</mi>" * DEEP,
    "one leaf": f"<mi>{'y' * 300_000}</mi>",
    "many parts": HUGE,
    "one row of a table": f"<mtable><mtr>{'<mtd><mi>x</mi></mtd>' * 20_000}</mtr></mtable>",
    "bars": "<mo>|</mo>" * 3_900,
    "separators": f"<mfenced separators='{';' * 100_000}'>{'<mi>x</mi>' * 1_900}</mfenced>",
    "scripts": f"<mmultiscripts>{'<mi>x</mi>' * 3_001}</mmultiscripts>",
    "a letter in every alphabet": "".join(f"<mi>{chr(code)}</mi>" for code in range(0x1D400, 0x1D800)),
    "strange letters": "<mi>\u202e</mi><mo>\ufffd</mo><mn>\u0301</mn><mtext>{a}{0}%s</mtext>",
}  # fmt: skip


def opened(loader: LoadWorker, body: str) -> Article:
    page = f"<html lang='en'><body><article><h1>Story</h1>{PROSE * 3}{body}{PROSE}</article></body></html>"
    return loader.load(Stored("page.html", page.encode())).article


def formulas(article: Article) -> list[str]:
    return [s.target for b in article.blocks for s in b.spans if s.kind is SpanKind.FORMULA]


@pytest.mark.parametrize("name", sorted(NESTED))
def test_the_page_opens_and_the_formula_is_bounded(loader: LoadWorker, name: str) -> None:
    article = opened(loader, f"<p>Here <math>{NESTED[name]}</math> ends.</p>")
    text = "\n".join(block.text for block in article.blocks)
    assert "nobody on the quay" in text
    assert "ends." in text
    for target in formulas(article):
        node = parse(target)
        assert node
        assert line(node)
        assert all(len(words(node, made)) <= LONGEST for code in LANGUAGES if (made := table(code)))


def test_twenty_thousand_formulas_in_one_paragraph(loader: LoadWorker) -> None:
    one = "<math><mi>n</mi><mo>!</mo></math>. And "
    article = opened(loader, f"<p>{one * 20_000}so on.</p>")
    assert len(formulas(article)) == 20_000


def test_cut_and_flipped_mark_up() -> None:
    dice = random.Random(5)
    whole = (
        "<math><mrow><mfrac linethickness='0'><mi>a</mi><msup><mi>b</mi><mn>2</mn></msup></mfrac><mo>=</mo><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>"
        "<mtable><mtr><mtd><mfenced open='['><mi>x</mi><mi>y</mi></mfenced></mtd></mtr></mtable><menclose notation='box'><mi>z</mi></menclose></mrow></math>"
    )
    pieces = whole.replace("><", ">\n<").split("\n")
    for _ in range(400):
        mixed = [dice.choice(pieces) if dice.random() < 0.15 else piece for piece in pieces]
        node = parse("".join(mixed[: dice.randrange(len(mixed) + 1)] if dice.random() < 0.3 else mixed))
        if node:
            assert line(node) is not None
            assert [words(node, made) for code in LANGUAGES if (made := table(code))]


def test_a_formula_of_the_largest_size_takes_words_in_step() -> None:
    node = parse(f"<math>{'<mi>x</mi><mo>|</mo>' * (MOST // 2 - 2)}</math>")
    made = table("en")
    assert node
    assert made
    assert len(words(node, made)) <= LONGEST
