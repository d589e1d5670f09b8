"""Formulas read aloud: in the language of their sentence, each shown as one thing while it is said."""

from rawi.article.model import Article, Block, BlockKind, Direction, Section, Segment, Source, Span, SpanKind
from rawi.article.translation import Spot, TranslatedArticle, Translation, View
from rawi.formulas.line import line
from rawi.formulas.tree import markup, parse
from rawi.speech.plan import Utterance, plan
from rawi.speech.port import Spoken
from rawi.speech.saying.forms import Forms
from rawi.speech.saying.synthesizer import Saying
from rawi.speech.timing import tokens
from rawi.speech.written import formulas, written
from tests.fakes.voice import FakeSynthesizer

SQUARES = "<math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><mn>2</mn><mi>g</mi></math>"
NODE = parse(SQUARES)
assert NODE
SHOWN, KEPT = line(NODE), markup(NODE)
LEAD = "It is "
TEXT = f"{LEAD}{SHOWN} for 2 km."
FORMULA = Span(SpanKind.FORMULA, len(LEAD), len(LEAD) + len(SHOWN), KEPT)


def article(text: str = TEXT, language: str = "en", *spans: Span) -> Article:
    segment = Segment("s", text, 0)
    block = Block(BlockKind.PARAGRAPH, text, language, Direction.LTR, spans=spans, segments=(segment,))
    return Article("a", "t", language, Direction.LTR, Source("t", "html"), (), (Section("", 0, (block,)),))


def said(utterances: "tuple[Utterance, ...]") -> list[str]:
    return [Forms().form(each.text, each.language).said for each in utterances]


def test_a_formula_is_said_in_words_and_no_rule_takes_its_letters_for_units() -> None:
    spoken = plan(article(TEXT, "en", FORMULA), None, View.ORIGINAL)
    assert [each.text for each in spoken] == [TEXT]
    assert said(spoken) == ["It is x squared equals 2 g for 2 kilometers."]
    assert Forms().form("It is 2 g.", "en").said == "It is 2 grams."


def test_in_the_language_of_the_sentence_and_as_it_is_written_where_that_has_no_words() -> None:
    french, arabic, swahili = (
        said(plan(article(TEXT, code, FORMULA), None, View.ORIGINAL)) for code in ("fr", "ar", "sw")
    )
    assert "x au carré égale 2 g" in french[0]
    assert "x تربيع يساوي 2 g" in arabic[0]
    assert swahili == [TEXT]


def test_a_translation_says_its_formula_in_its_own_language() -> None:
    given = article(TEXT, "en", FORMULA)
    start = len("Es ist ")
    span = Span(SpanKind.FORMULA, start, start + len(SHOWN), KEPT)
    whole = TranslatedArticle(
        given, "en", "de", (), {"s": Translation("s", f"Es ist {SHOWN}.", spans=(span,))}
    )
    assert said(plan(given, whole, View.TRANSLATION)) == ["Es ist x Quadrat gleich 2 g."]


def test_a_sentence_of_signs_alone_is_said_where_they_are_a_formula() -> None:
    node = parse("<math><mo>∅</mo><mo>⊂</mo><mo>∞</mo></math>")
    assert node
    text = line(node)
    span = Span(SpanKind.FORMULA, 0, len(text), markup(node))
    assert said(plan(article(text, "en", span), None, View.ORIGINAL)) == [
        "the empty set is a subset of infinity"
    ]
    assert plan(article(text), None, View.ORIGINAL) == ()


def test_a_formula_is_one_word_while_it_is_heard() -> None:
    voice = Saying(FakeSynthesizer(), Forms().form)
    (utterance,) = plan(article(TEXT, "en", FORMULA), None, View.ORIGINAL)
    number = voice.request(utterance.text, "en")
    found: list[Spoken] = []
    while not found:
        found = [each for each in voice.poll(0.1) if isinstance(each, Spoken)]
    assert found[0].request == number
    assert [TEXT[word.start : word.end] for word in found[0].words] == ["It", "is", SHOWN, "for", "2", "km."]
    assert all(a.begin < b.begin for a, b in zip(found[0].words, found[0].words[1:], strict=False))


def test_what_grows_together_with_a_formula_stays_a_word() -> None:
    assert tokens("so x² + 1-axis, y", [(3, 9)]) == [(0, 2), (3, 9), (9, 15), (16, 17)]
    assert tokens("x + y", [(0, 5)]) == [(0, 5)]


def test_a_text_that_knows_its_formulas_is_equal_to_the_text() -> None:
    made = written(TEXT, [FORMULA])
    assert made == TEXT
    assert formulas(made) == (FORMULA,)
    assert formulas(TEXT) == ()
    assert formulas(written("2 km.", [FORMULA], len(TEXT) - 5)) == ()
    cut = written(TEXT[3:], [FORMULA], 3)
    assert [cut[each.start : each.end] for each in formulas(cut)] == [SHOWN]
    assert Utterance(Spot("s"), made, "en", BlockKind.PARAGRAPH, 0, 0, 0.0).text is made


def test_a_damaged_formula_is_read_as_it_is_written() -> None:
    broken = Span(SpanKind.FORMULA, FORMULA.start, FORMULA.end, "<math><mi>x")
    (heard,) = said(plan(article(TEXT, "en", broken), None, View.ORIGINAL))
    assert heard.startswith("It is x² = 2")
