"""Which headings of a saved page are its story's."""

from datetime import date

import pytest

from rawi.article.model import BlockKind
from rawi.article.stored import Stored
from rawi.load.html.headings import without_boxes
from rawi.load.html.loader import HtmlLoader
from rawi.load.html.walk import Walked, walk
from rawi.load.port import Draft, DraftBlock

_FILLER = "This sentence is here so that the page has a story which is long enough to be told from its menus and notices. "
_STORY = f"<p>{_FILLER * 3}</p>"


def load(body: str, head: str = "") -> Draft:
    page = f"<!doctype html><html lang='en'><head>{head}</head><body>{body}</body></html>"
    return HtmlLoader().load(Stored("page.html", page.encode()))


def headings(draft: Draft) -> list[str]:
    return [b.text for b in (*draft.head, *draft.body) if b.kind is BlockKind.HEADING and not b.furniture]


def heading(text: str, level: int = 2, *, hints: str = "", linked: int = 0) -> Walked:
    return Walked(DraftBlock(BlockKind.HEADING, text, level=level), hints, False, "h2", linked=linked)


def line(text: str, *, linked: int = 0) -> Walked:
    return Walked(DraftBlock(BlockKind.PARAGRAPH, text), "", False, "p", linked=linked)


PROSE = line(_FILLER)


@pytest.mark.parametrize(
    "text", ["Related stories", "Comments (3)", "Most read", "اقرأ أيضا", "関連記事", "Mehr zum Thema"]
)
def test_a_label_heads_nothing_unless_prose_stands_below(text: str) -> None:
    assert without_boxes([heading(text), line("One line")], [True, True]) == [False, True]
    assert without_boxes([heading(text), PROSE], [True, True]) == [True, True]


def test_a_box_is_known_by_its_class() -> None:
    assert without_boxes([heading("Our games", hints="sidebar"), line("Chess")], [True, True]) == [
        False,
        True,
    ]
    assert without_boxes([heading("Our games", hints="sidebars-of-life"), PROSE], [True, True])[0]
    assert without_boxes([heading("Ingredients", hints="recipe"), line("Flour")], [True, True])[0]


def test_a_heading_goes_with_the_lines_that_were_left_out_below_it() -> None:
    page = [heading("Today"), line("Ten ways to rest"), heading("Second"), PROSE]
    assert without_boxes(page, [True, False, True, True]) == [False, False, True, True]
    assert without_boxes([heading("Part"), heading("First", 3), PROSE], [True] * 3) == [True] * 3


def test_linked_headings_in_a_row_are_teasers() -> None:
    page = [heading("The other boat", linked=14), line("A short line"), heading("The mill", linked=8), PROSE]
    assert without_boxes(page, [True] * 4) == [False, True, True, True]


def test_an_ornament_is_no_heading() -> None:
    assert without_boxes([heading("∼ ∼ ∼"), PROSE], [True, True]) == [False, True]


def test_the_name_of_the_site_above_the_title_and_the_title_again_are_furniture() -> None:
    draft = load(
        f"<div><h1>Boat News</h1><h1>The boat that lends stories</h1><h2>The boat that lends stories</h2>{_STORY}<h2>Later</h2>{_STORY}</div>",
        "<title>The boat that lends stories</title>",
    )
    assert draft.title == "The boat that lends stories"
    assert headings(draft) == ["Later"]
    furniture = [b.text for b in (*draft.head, *draft.body) if b.furniture]
    assert "Boat News" in furniture
    assert "The boat that lends stories" in furniture


def test_signs_for_the_pointer_are_not_read_with_a_heading() -> None:
    draft = load(
        f"<article><h1>Story<a href='#story'>¶</a></h1>{_STORY}<h2 id='one'>One<a class='headerlink' href='#one'>#</a></h2>{_STORY}"
        f"<h2>Two <span class='mw-editsection'>[<a href='/edit'>edit</a>]</span></h2>{_STORY}<h2>C#</h2>{_STORY}</article>"
    )
    assert draft.title == "Story"
    assert headings(draft) == ["One", "Two", "C#"]


def test_a_picture_at_the_end_of_a_heading_is_no_words_of_it() -> None:
    draft = load(
        f"<article><h1>Story</h1>{_STORY}<h2>The mill <img src='mill.jpg' alt='an old mill'></h2>{_STORY}</article>"
    )
    assert headings(draft) == ["The mill"]
    assert any(b.kind is BlockKind.IMAGE and b.text == "an old mill" for b in draft.body)


def test_the_tags_of_a_post_are_no_mark_of_furniture() -> None:
    import lxml.html

    tree = lxml.html.document_fromstring(
        "<div class='post hentry tag-social-media category-share type-post'><p>Text</p></div><div class='tag-list'><p>boats</p></div>"
    )
    post, tags = walk(tree)
    assert "social" not in post.hints
    assert "hentry" in post.hints
    assert "tag-list" in tags.hints


def test_links_within_the_site_count_as_links() -> None:
    import lxml.html

    tree = lxml.html.document_fromstring("<p><a href='/other'>Other story</a></p><p><a>Anchor</a></p>")
    within, anchor = walk(tree)
    assert (within.linked, within.block.spans) == (len("Other story"), ())
    assert anchor.linked == 0


@pytest.mark.parametrize(
    ("before", "after"),
    [("<![CDATA[", "]]>"), ("//<![CDATA[", "//]]>"), ("/*<![CDATA[*/", "/*]]>*/"), ("<!--", "-->")],
)
def test_linked_data_in_any_wrapping_tells_the_day(before: str, after: str) -> None:
    data = '{"@type": "NewsArticle", "datePublished": "2024-12-06", "dateModified": "2024-12-07"}'
    draft = load(
        f"<article><h1>Story</h1>{_STORY}<time datetime='2024-12-07'>7 December</time></article>",
        f"<script type='application/ld+json'>\n {before}\n{data}\n{after}\n</script>",
    )
    assert draft.published == date(2024, 12, 6)
