"""Formulas in texts from right to left."""

from hypothesis import given
from hypothesis import strategies as st

from rawi.article.model import BlockKind, Cell, Direction, Span, SpanKind
from rawi.article.stored import Stored
from rawi.load.isolating import CLOSE, OPEN, isolated
from rawi.load.port import DraftBlock
from rawi.load.service import load

SUM = "<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac></math>"
FACTORIAL = "<math><mi>n</mi><mo>!</mo></math>"


def block(text: str, *spans: Span, rows: tuple[tuple[Cell, ...], ...] = ()) -> DraftBlock:
    return DraftBlock(BlockKind.PARAGRAPH, text, spans=spans, rows=rows)


def test_a_formula_is_set_apart_in_arabic_and_not_in_english() -> None:
    page = (
        f"<html><body><article><h1>الأمواج</h1><p dir='rtl' lang='ar'>يقول الناس إن {SUM} يساوي {FACTORIAL} حين جاء القارب <b>إلى</b> الرصيف.</p>"
        f"<p lang='en'>And {SUM} is so for those who read English on the quay.</p></article></body></html>"
    )
    article = load(Stored("page.html", page.encode())).article
    arabic, english = (b for b in article.blocks if any(s.kind is SpanKind.FORMULA for s in b.spans))
    assert (arabic.direction, english.direction) == (Direction.RTL, Direction.LTR)
    assert f"إن {OPEN}(a + b)/c{CLOSE} يساوي {OPEN}n!{CLOSE} حين" in arabic.text
    assert english.text.startswith("And (a + b)/c is")
    shown = [arabic.text[s.start : s.end] for s in arabic.spans]
    assert shown == [f"{OPEN}(a + b)/c{CLOSE}", f"{OPEN}n!{CLOSE}", "إلى"]
    assert len(arabic.segments) == 1


def test_a_single_letter_needs_no_signs() -> None:
    given_ = block("ل x", Span(SpanKind.FORMULA, 2, 3, "<math/>"))
    assert isolated(given_) is given_


def test_cells_keep_what_is_theirs() -> None:
    cells = (Cell(0, 2), Cell(3, 5))
    made = isolated(
        block("ab\tcd", Span(SpanKind.FORMULA, 0, 2), Span(SpanKind.FORMULA, 3, 5), rows=(cells,))
    )
    assert [made.text[c.start : c.end] for c in made.rows[0]] == [f"{OPEN}ab{CLOSE}", f"{OPEN}cd{CLOSE}"]


@given(st.data())
def test_every_span_keeps_its_words(data: st.DataObject) -> None:
    text = data.draw(st.text("abcdef", min_size=1, max_size=20))
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    formulas = [Span(SpanKind.FORMULA, a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    places = st.integers(0, len(text))
    others = [
        Span(SpanKind.EMPHASIS, min(pair), max(pair))
        for pair in data.draw(st.lists(st.tuples(places, places), max_size=4))
    ]
    spans = [*formulas, *others]
    made = isolated(block(text, *spans))
    plain = str.maketrans("", "", OPEN + CLOSE)
    assert made.text.translate(plain) == text
    assert [made.text[s.start : s.end].translate(plain) for s in made.spans] == [
        text[s.start : s.end] for s in spans
    ]
    apart = [made.text[s.start : s.end] for s in made.spans if s.kind is SpanKind.FORMULA]
    assert all(len(each) == 1 or (each[0], each[-1]) == (OPEN, CLOSE) for each in apart)
