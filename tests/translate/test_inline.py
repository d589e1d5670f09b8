"""Links, emphasis and footnotes in the other language."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawi.article.model import Article, Block, BlockKind, Direction, Section, Segment, Source, Span, SpanKind
from rawi.article.translation import TranslatedArticle, View
from rawi.render.page import Renderer
from rawi.settings import resources
from rawi.text.graphemes import edges
from rawi.translate.inline.sentence import Sentence, sentence
from rawi.translate.pipeline import translate_article
from rawi.wording.labels import page_labels
from tests.article.strategies import worded_articles
from tests.fakes.translator import fake_engines

GOLD = Path(__file__).parents[1] / "fixtures" / "inline"
LINK, STRONG, EMPHASIS, CODE, NOTE = (
    SpanKind.LINK, SpanKind.STRONG, SpanKind.EMPHASIS, SpanKind.CODE, SpanKind.FOOTNOTE_REFERENCE,
)  # fmt: skip


def marked(line: str) -> tuple[str, list[tuple[int, int]]]:
    """A line with [marked] phrases: the text without the brackets, and where they were."""
    text, found = "", []
    for part in re.split(r"([\[\]])", line):
        if part == "[":
            start = len(text)
        elif part == "]":
            found.append((start, len(text)))
        else:
            text += part
    return text, found


def given_sentence(line: str, *kinds: SpanKind) -> Sentence:
    text, found = marked(line)
    return Sentence(
        "s", text, tuple(Span(k, *r) for k, r in zip(kinds or [LINK] * len(found), found, strict=True))
    )


def placed(line: str, translation: str, *phrases: str) -> list[str]:
    """The words of the translation that the marked phrases of the line became."""
    return [translation[s.start : s.end] for s in given_sentence(line).placed(translation, phrases)]


@pytest.mark.parametrize("pair", ["en-pt", "pt-en"])
def test_phrases_are_found_in_what_the_starter_pack_made_of_their_sentences(pair: str) -> None:
    exact = touching = total = 0
    for item in (GOLD / f"{pair}.txt").read_text("utf-8").split("\n\n")[1:]:
        source, translation, alone = item.strip().split("\n")
        text, gold = marked(translation)
        known = dict(
            zip(given_sentence(source).phrases, [each.strip() for each in alone.split("|")], strict=True)
        )
        found = given_sentence(source).placed(text, tuple(known.values()))
        total += len(gold)
        exact += sum((span.start, span.end) == place for span, place in zip(found, gold, strict=True))
        touching += sum(span.start < b and a < span.end for span, (a, b) in zip(found, gold, strict=True))
    assert exact / total > 0.9
    assert touching / total > 0.95


def test_a_name_is_found_though_the_engine_stammers_it() -> None:
    assert placed("[Amira Haddad] came.", "Veio Amira Haddad.", "Amira Haddad (Amira Haddad)") == [
        "Amira Haddad"
    ]


def test_the_second_of_two_same_words() -> None:
    assert placed(
        "The [red] car and the red [car].", "O carro vermelho e o carro vermelho.", "vermelho", "carro"
    ) == [
        "vermelho",
        "carro",
    ]
    spans = given_sentence("The red car and the [red] car.").placed(
        "O carro vermelho e o carro vermelho.", ("vermelho",)
    )
    assert spans[0].start == len("O carro vermelho e o carro ")


def test_what_covers_the_sentence_covers_its_translation() -> None:
    given = given_sentence("[The whole of it.]")
    assert given.phrases == ()
    assert placed("[The whole of it.]", "Tudo isso!") == ["Tudo isso!"]
    assert placed("[The whole of it].", "Tudo isso.") == ["Tudo isso"]


def test_a_phrase_keeps_the_signs_around_it_that_are_its_own() -> None:
    line = "She said [“not yet”], and left (see [the list])."
    assert placed(line, "Ela disse “ainda não”, e saiu (ver a lista).", "“ainda não”", "a lista") == [
        "“ainda não”",
        "a lista",
    ]


@pytest.mark.parametrize(
    ("line", "translation", "phrases", "found"),
    [
        ("Read [the report] today.", "اقرأ التقرير اليوم.", ("التقرير",), ["التقرير"]),
        ("In [the big house] it was cold.", "كان الجو باردا في البيت الكبير.", ("البيت الكبير",), ["البيت الكبير"]),
        ("Read [the report] today.", "今天请阅读报告。", ("报告",), ["报告"]),
        ("The [library] opens at seven.", "図書館は七時に開きます。", ("図書館",), ["図書館"]),
        ("The [library] opens.", "ห้องสมุดเปิด", ("ห้องสมุด",), ["ห้องสมุด"]),
        ("The [cat] sleeps.", "बिल्ली सो रही है।", ("बिल्ली",), ["बिल्ली"]),
        ("I [love] you 👩‍👩‍👧!", "Eu amo vocês 👩‍👩‍👧!", ("amor",), ["amo"]),
        ("I love you [👩‍👩‍👧]!", "Eu amo vocês 👩‍👩‍👧!", (), ["👩‍👩‍👧"]),
    ],
)  # fmt: skip
def test_other_scripts(line: str, translation: str, phrases: tuple[str, ...], found: list[str]) -> None:
    assert placed(line, translation, *phrases) == found


def test_without_the_phrase_the_place_in_the_sentence_tells() -> None:
    assert placed("Before the meeting [began].", "Antes de começar.") == ["começar"]
    assert placed("[Began] before the meeting.", "Começou antes da reunião.") == ["Começou"]


def test_inner_spans_stay_in_their_outer_ones() -> None:
    text = "Read the old city plan now."
    spans = (Span(LINK, 5, 22, "x"), Span(EMPHASIS, 9, 17), Span(STRONG, 9, 12), Span(EMPHASIS, 5, 22))
    given = Sentence("s", text, spans)
    outer, middle, inner, same = given.placed(
        "Leia já o plano da cidade velha.", ("o plano da cidade velha", "velha", "cidade velha")
    )
    assert (outer.start, outer.end) == (same.start, same.end)
    assert outer.start <= middle.start <= inner.start < inner.end <= middle.end <= outer.end


def test_part_of_a_word() -> None:
    assert placed("The [W]orld Wide Web.", "A World Wide Web.") == ["W"]
    (first, second) = placed("He un[did] and re[did].", "Desfez e refez.", "fez", "fez")
    assert first
    assert second


def block(text: str, *spans: Span, cuts: tuple[int, ...] = ()) -> Block:
    bounds = [0, *cuts, len(text)]
    segments = tuple(
        Segment(f"s{n}", text[a:b].strip(), a + len(text[a:b]) - len(text[a:b].lstrip()))
        for n, (a, b) in enumerate(pairwise(bounds))
    )
    return Block(BlockKind.PARAGRAPH, text, "en", spans=spans, segments=segments)


def test_a_span_over_two_sentences_is_cut_at_their_ends() -> None:
    given = block("One two. Three four.", Span(LINK, 4, 14, "x"), cuts=(8,))
    assert [sentence(given, s).spans for s in given.segments] == [
        (Span(LINK, 4, 8, "x"),),
        (Span(LINK, 0, 5, "x"),),
    ]


def test_references_are_taken_out_and_leave_their_places() -> None:
    text = "It was lit[1] by Amira2 and put out.3"
    given = block(
        text,
        Span(LINK, 17, 22, "x"),
        Span(NOTE, 10, 13, "n1"),
        Span(NOTE, 22, 23, "n2"),
        Span(NOTE, 36, 37, "n3"),
    )
    made = sentence(given, given.segments[0])
    assert made.text == "It was lit by Amira and put out."
    assert made.spans == (
        Span(LINK, 14, 19, "x"), Span(NOTE, 10, 10, "n1"), Span(NOTE, 19, 19, "n2"), Span(NOTE, 32, 32, "n3"),
    )  # fmt: skip
    translation = "Foi aceso por Amira e apagado."
    found = made.placed(translation, ("Foi aceso", "aceso por Amira", "Amira"))
    assert [translation[: s.start] for s in found if s.kind is NOTE] == [
        "Foi aceso",
        "Foi aceso por Amira",
        translation,
    ]


def test_a_reference_after_a_comma_stays_behind_it() -> None:
    made = sentence(given := block("In March,1 it rained.", Span(NOTE, 9, 10, "n")), given.segments[0])
    assert made.phrases == ("In March",)
    (place,) = made.placed("Em março, choveu.", ("Em março",))
    assert place.start == len("Em março,")


def test_code_is_kept_and_the_phrases_of_a_sentence_are_no_longer_than_it() -> None:
    given = given_sentence("Run [git commit] in [the new folder].", CODE, LINK)
    assert (given.kept, given.phrases) == (("git commit",), ("the new folder",))
    text = "one two three four"
    spans = tuple(Span(EMPHASIS, 0, end) for end in range(1, len(text)))
    assert sum(map(len, Sentence("s", text, spans).phrases)) <= len(text)


def test_code_comes_through_the_engine_untouched() -> None:
    given = block("Type print(“ö <b>”) twice.", Span(CODE, 5, 19))
    (translation,) = translate_article(article(given), fake_engines(), "pt").translations.values()
    (span,) = translation.spans
    assert translation.text[span.start : span.end] == "print(“ö <b>”)"


def test_through_two_models_the_spans_lie_over_the_last_text() -> None:
    given = replace(block("Leia o relatório hoje.", Span(LINK, 5, 16, "x")), language="pt")
    whole = translate_article(
        replace(article(given), language="pt"), fake_engines(("pt", "en"), ("en", "es")), "es"
    )
    (translation,) = whole.translations.values()
    (span,) = translation.spans
    assert whole.pivot == "en"
    assert translation.text[span.start : span.end].endswith("o relatório")


def article(*blocks: Block) -> Article:
    return Article("0" * 64, "", "en", Direction.LTR, Source("a.txt", "text"), (), (Section("", 0, blocks),))


def paths(whole: TranslatedArticle, view: View) -> dict[str, tuple[str, ...]]:
    """For each word of the page, the elements that it is in, with where links lead and what number an item has."""
    page = Renderer(resources.resources() / "templates").page(
        whole.article, view, whole, page_labels(whole.article, whole)
    )
    found: dict[str, tuple[str, ...]] = {}
    for element in lxml.html.document_fromstring(page).iter():
        around = tuple(
            f"{each.tag} {each.get('href') or ''} {each.get('value') or ''}"
            for each in (element, *element.iterancestors())
        )
        found |= dict.fromkeys(re.findall(r"word\d+x", element.text or ""), around)
        found |= dict.fromkeys(re.findall(r"word\d+x", element.tail or ""), around[1:])
        if element.tag == "img":
            found |= dict.fromkeys(re.findall(r"word\d+x", element.get("alt") or ""), around)
    return found


@settings(max_examples=200)
@given(worded_articles())
def test_every_word_keeps_its_heading_item_cell_quote_link_and_emphasis(given: Article) -> None:
    whole = translate_article(given, fake_engines(), "pt")
    assert paths(whole, View.TRANSLATION) == paths(whole, View.ORIGINAL)


@settings(max_examples=300)
@given(st.data())
def test_whatever_comes_back_every_span_is_in_it(data: st.DataObject) -> None:
    """Any text, any spans, any translation: nothing is lost, nothing fails, no character is torn."""
    letters = st.text("ab ا本は.,“”\u0301👩\u200d👧é", min_size=1, max_size=30)
    text, other = data.draw(letters), data.draw(letters)
    found = []
    for kind in data.draw(st.lists(st.sampled_from([k for k in SpanKind if k is not NOTE]), max_size=5)):
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start + 1, len(text)))
        if text[start:end].strip():
            found.append(Span(kind, start, end, "x"))
    given_ = Sentence("s", text, tuple(found))
    known = data.draw(st.sampled_from([(), given_.phrases, (other,) * len(given_.phrases)]))
    placed_ = given_.placed(other, known)
    if other.strip():
        formula = SpanKind.FORMULA
        assert [(s.kind, s.target) for s in placed_ if s.kind is not formula] == [
            (s.kind, s.target) for s in found if s.kind is not formula
        ]
        formulas = [
            {t[s.start : s.end] for s in each if s.kind is formula}
            for t, each in ((other, placed_), (text, found))
        ]
        assert formulas[0] <= formulas[1]
        assert all(s.start < s.end and {s.start, s.end} <= set(edges(other)) for s in placed_)


FORMULAS = [
    ("The law x² + y² = z² is old.", "A lei x² + y² = z² é antiga.", "x² + y² = z²"),
    ("Then (a + b)/(2c) is small.", "Então (a + b)/(2c) é pequeno.", "(a + b)/(2c)"),
    ("Take √(x + 1), which grows.", "Tome √(x + 1), que cresce.", "√(x + 1)"),
    ("We know ∅ ⊂ A.", "Sabemos que ∅ ⊂ A.", "∅ ⊂ A"),
    ("Let a be a number.", "Seja a um número.", "a"),
]


@pytest.mark.parametrize(("source", "target", "formula"), FORMULAS)
def test_a_formula_is_kept_and_found_again(source: str, target: str, formula: str) -> None:
    place = source.index(formula)
    given_ = Sentence("s", source, (Span(SpanKind.FORMULA, place, place + len(formula), "<math/>"),))
    (span,) = given_.placed(target, ())
    assert (target[span.start : span.end], span.target) == (formula, "<math/>")
    assert given_.kept == (() if formula == "a" else (formula,))
    assert given_.placed("Nada.", ()) == ()
