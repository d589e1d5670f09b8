"""What is announced, where, and how much of it; and that it never changes what is read."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.article.model import Article, BlockKind, Span, SpanKind
from rawi.article.translation import View
from rawi.load.port import DraftBlock
from rawi.speech import pauses
from rawi.speech.announcing import Verbosity
from rawi.speech.plan import Manner, Plan, plan
from tests.articles import article as lantern_article
from tests.speech.telling import announcing, article, articles, item, table, told
from tests.translations import translated

P, Q = BlockKind.PARAGRAPH, BlockKind.QUOTE
SOME = announcing(Verbosity.SOME)


def said(made: Article, verbosity: Verbosity = Verbosity.SOME) -> list[str]:
    return told(plan(made, None, View.ORIGINAL, Manner(announcing=announcing(verbosity))))


def test_headings_by_level_and_the_title_where_all_is_wanted() -> None:
    made = article(DraftBlock(BlockKind.HEADING, "The bank", level=3), DraftBlock(P, "It rained."))
    assert said(made) == ["The boat", "[heading 3]", "The bank", "It rained."]
    assert said(made, Verbosity.ALL)[:2] == ["[title 1]", "The boat"]
    assert said(made, Verbosity.OFF) == ["The boat", "The bank", "It rained."]


def test_lists_begin_with_their_items_and_end_also_within_each_other() -> None:
    made = article(
        item("Bread"), item("Fruit"), item("An apple", 2, 1), item("A pear", 2, 2), item("Salt"), DraftBlock(P, "Home."),
    )  # fmt: skip
    assert said(made)[1:] == [
        "[list 3]", "Bread", "Fruit", "[inner_list 2]", "[1]", "An apple", "[2]", "A pear", "[inner_list_end]", "Salt", "[list_end]", "Home.",
    ]  # fmt: skip


def test_numbers_of_items_are_said_in_the_articles_language() -> None:
    made = article(item("Bread", 1, 7), item("Salt", 1, 8))
    planned = plan(made, None, View.ORIGINAL, Manner(announcing=SOME))
    assert [(e.text, e.language) for e in planned if e.aside] == [
        ("list 2", "ar"), ("7", "en"), ("8", "en"), ("list_end", "ar"),
    ]  # fmt: skip


def test_a_list_that_begins_again_is_another_list_and_one_that_counts_down_is_not() -> None:
    again = article(item("a1", 1, 1), item("b2", 1, 2), item("c3", 1, 3), item("d4", 1, 1))
    assert [each for each in said(again) if "list" in each] == [
        "[list 3]",
        "[list_end]",
        "[list 1]",
        "[list_end]",
    ]
    down = article(item("a1", 1, 3), item("b2", 1, 2), item("c3", 1, 1))
    assert "[list 3]" in said(down)
    mixed = article(item("a1"), item("b2", 1, 1))
    assert [each for each in said(mixed) if "list" in each] == ["[list 1]", "[list_end]"] * 2


def test_quotes_of_several_paragraphs_begin_and_end_once() -> None:
    made = article(
        DraftBlock(Q, "I row.", level=1), DraftBlock(Q, "I read.", level=1), DraftBlock(Q, "She asked.", level=2), DraftBlock(P, "Home."),
    )  # fmt: skip
    assert said(made)[1:] == [
        "[quote]", "I row.", "I read.", "[inner_quote]", "She asked.", "[inner_quote_end]", "[quote_end]", "Home.",
    ]  # fmt: skip


def test_a_table_is_read_row_by_row_with_its_headers_where_all_is_wanted() -> None:
    made = article(table(("Name", "Age"), ("Amira", "9"), ("Noor", "12")))
    assert said(made)[1:] == ["[table 3 2]", "Name", "Age", "Amira", "9", "Noor", "12", "[table_end]"]
    assert said(made, Verbosity.ALL)[2:-1] == [
        "[table 3 2]", "[row 1]", "Name", "Age", "[row 2]", "[Name]", "Amira", "[Age]", "9", "[row 3]", "[Name]", "Noor", "[Age]", "12",
    ]  # fmt: skip


def test_a_tables_headers_are_in_the_language_of_its_cells() -> None:
    made = article(table(("Name",), ("Amira",)))
    whole = translated(made, lambda text: f"pt {text}")
    for view, expected in (
        (View.TRANSLATION, [("pt Name", "pt")]),
        (View.BOTH, [("Name", "en"), ("pt Name", "pt")]),
    ):
        planned = plan(made, whole, view, Manner(announcing=announcing()))
        assert [(e.text, e.language) for e in planned if e.aside and e.text.endswith("Name")] == expected


def test_a_picture_is_always_told_from_prose() -> None:
    made = article(DraftBlock(BlockKind.IMAGE, "A lantern"), DraftBlock(BlockKind.CAPTION, "In 1931."))
    assert said(made, Verbosity.OFF)[1:] == ["[image]", "A lantern", "In 1931."]
    assert said(made)[1:] == ["[image]", "A lantern", "[caption]", "In 1931."]


def test_what_pictures_show_is_left_out_where_it_is_not_wanted() -> None:
    made = article(DraftBlock(BlockKind.IMAGE, "A lantern"), DraftBlock(BlockKind.CAPTION, "In 1931."))
    manner = Manner(announcing=announcing(Verbosity.SOME), pictures=False)
    assert told(plan(made, None, View.ORIGINAL, manner))[1:] == ["[caption]", "In 1931."]


def test_a_highlighted_sentence_is_told_before_it_unless_nothing_is_to_be_announced() -> None:
    made = article(DraftBlock(P, "It rained. It stopped."), DraftBlock(P, "The bus came."))
    marked = {made.segments[2].id: "green"}

    def heard(verbosity: Verbosity) -> list[str]:
        manner = Manner(announcing=announcing(verbosity), highlighted=marked)
        return told(plan(made, None, View.ORIGINAL, manner))[-3:]

    for verbosity in (Verbosity.SOME, Verbosity.ALL):
        assert heard(verbosity) == ["[highlight green]", "It stopped.", "The bus came."]
    assert heard(Verbosity.OFF) == ["It rained.", "It stopped.", "The bus came."]


def test_code_begins_and_ends() -> None:
    made = article(DraftBlock(BlockKind.CODE, "print(1)\nprint(2)"))
    assert said(made)[1:] == ["[code]", "print(1)\nprint(2)", "[code_end]"]


def test_links_and_footnotes_are_told_before_their_sentence() -> None:
    text = "It came. The boat and the pier were old."
    spans = tuple(
        Span(SpanKind.LINK, text.index(w), text.index(w) + 4, "https://a.example") for w in ("boat", "pier")
    )
    made = article(DraftBlock(P, text, spans=spans))
    assert said(made, Verbosity.ALL)[2:] == ["It came.", "[links 2]", "The boat and the pier were old."]
    assert said(made)[1:] == ["It came.", "The boat and the pier were old."]
    lantern = said(lantern_article(), Verbosity.ALL)
    assert lantern[lantern.index("[footnote 4]") + 1].startswith("It was lit by Amira")


def test_in_both_languages_an_announcement_is_heard_once() -> None:
    made = article(item("Bread"), item("Salt"))
    whole = translated(made, lambda text: f"pt {text}")
    expected = ["The boat", "pt The boat", "[list 2]", "Bread", "pt Bread", "Salt", "pt Salt", "[list_end]"]
    for by_sentence in (True, False):
        assert (
            told(plan(made, whole, View.BOTH, Manner(by_sentence=by_sentence, announcing=SOME))) == expected
        )


def test_skimming_reads_headings_and_first_sentences() -> None:
    made = article(
        DraftBlock(P, "First. Second."),
        DraftBlock(Q, "Quoted."),
        DraftBlock(BlockKind.HEADING, "The bank", level=2),
        item("Bread came. It was warm."),
        item("Salt"),
        DraftBlock(BlockKind.HEADING, "The end", level=2),
        DraftBlock(P, "… Third. Fourth."),
    )
    skimmed = plan(made, None, View.ORIGINAL, Manner(skim=True))
    assert told(skimmed) == ["The boat", "First.", "The bank", "Bread came.", "The end", "… Third."]
    whole = translated(made, lambda text: f"pt {text}")
    both = told(plan(made, whole, View.BOTH, Manner(skim=True, by_sentence=True)))
    assert both[2:4] == ["First.", "pt First."]


@given(articles, st.sampled_from(Verbosity), st.sampled_from(View), st.booleans(), st.booleans())
def test_announcements_change_nothing_of_what_is_read(
    made: Article, verbosity: Verbosity, view: View, by_sentence: bool, skim: bool
) -> None:
    """Without its asides the plan is the plan without announcements, and each aside stands beside a sentence of its block."""
    whole = translated(made, lambda text: None if "coins" in text else f"pt {text}")
    for furniture in (True, False):
        bare = plan(made, whole, view, Manner(furniture, by_sentence, skim))
        full = plan(made, whole, view, Manner(furniture, by_sentence, skim, announcing(verbosity)))
        assert tuple(each for each in full if not each.aside) == bare
        check_neighbours(full)
        check_ends(full)


def check_neighbours(full: Plan) -> None:
    """From each aside, over other asides of its spot, to its sentence."""
    spots = [each.spot for each in full]
    for number, each in enumerate(full):
        if each.aside:
            same = [n for n, spot in enumerate(spots) if spot == each.spot]
            assert same == list(range(same[0], same[-1] + 1))
            own = [full[n] for n in same if not full[n].aside]
            assert [(e.block, e.section, e.kind) for e in own] == [(each.block, each.section, each.kind)], (
                number
            )


def check_ends(full: Plan) -> None:
    """What begins ends."""
    texts = [each.text.partition(" ")[0] for each in full if each.aside]
    for begin in ("list", "inner_list", "quote", "inner_quote", "table", "code"):
        assert texts.count(begin) == texts.count(f"{begin}_end")


@given(articles, st.booleans())
def test_pauses_never_fall_with_the_rank_of_what_begins(made: Article, by_sentence: bool) -> None:
    whole = translated(made, lambda text: f"pt {text}")
    said = plan(made, whole, View.BOTH, Manner(by_sentence=by_sentence))
    for one, two in pairwise(said):
        if one.block == two.block:
            assert one.pause_after <= pauses.PARAGRAPH
        elif two.kind is BlockKind.HEADING:
            assert one.pause_after > pauses.PART
        else:
            assert one.pause_after >= pauses.ITEM


@pytest.mark.parametrize("level", [1, 2, 3])
def test_higher_headings_stand_further_apart(level: int) -> None:
    def before(rank: int) -> float:
        made = article(DraftBlock(P, "It rained."), DraftBlock(BlockKind.HEADING, "The bank", level=rank))
        return plan(made, None, View.ORIGINAL)[1].pause_after

    assert before(level) > before(level + 1) > pauses.AFTER_HEADING


def test_pauses_of_sentences_cells_rows_items_and_pairs() -> None:
    made = article(
        table(("Name", "Age"), ("Amira", "9")), item("Bread"), item("Salt. More."), DraftBlock(P, "Home.")
    )
    said = plan(made, None, View.ORIGINAL)
    assert [each.pause_after for each in said] == [
        0.9, pauses.CELL, pauses.ROW, pauses.CELL, pauses.PART, pauses.ITEM, pauses.SENTENCE, pauses.PART, pauses.PARAGRAPH,
    ]  # fmt: skip
    whole = translated(article(DraftBlock(P, "It came. It went.")), lambda text: f"pt {text}")
    pairs = plan(whole.article, whole, View.BOTH, Manner(by_sentence=True))[2:]
    assert [each.pause_after for each in pairs] == [
        pauses.PAIR,
        pauses.AFTER_PAIR,
        pauses.PAIR,
        pauses.PARAGRAPH,
    ]
