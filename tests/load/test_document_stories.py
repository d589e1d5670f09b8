"""The same story as a Word, OpenDocument and RTF document, in six scripts: the same structure comes out of each."""

from collections.abc import Callable

import pytest

from rawi.article.model import Article, Block, BlockKind, Direction, SpanKind
from rawi.article.stored import Loaded, Stored
from rawi.load.service import load
from tests.builders.docx import story_docx
from tests.builders.odt import story_odt
from tests.builders.rtf import story_rtf
from tests.builders.stories import STORIES, Story

BUILDERS: tuple[Callable[[Story], bytes], ...] = (story_docx, story_odt, story_rtf)


@pytest.fixture(
    params=[(build, story) for build in BUILDERS for story in STORIES],
    ids=lambda p: f"{p[0].__name__}-{p[1].language}",
)
def told(request: pytest.FixtureRequest) -> tuple[Story, Loaded]:
    build, story = request.param
    return story, load(Stored("story.bin", build(story)))


def of_kind(article: Article, kind: BlockKind) -> list[Block]:
    return [block for block in article.blocks if block.kind is kind]


def spans(block: Block, kind: SpanKind) -> list[tuple[str, str]]:
    return [(block.text[s.start : s.end], s.target) for s in block.spans if s.kind is kind]


def test_title_headings_and_properties(told: tuple[Story, Loaded]) -> None:
    story, loaded = told
    article = loaded.article
    assert article.title == story.title
    assert article.standfirst == story.subtitle
    assert article.authors == (story.author,)
    assert str(article.published).startswith("2025-03-09")
    assert [(b.text, b.level) for b in of_kind(article, BlockKind.HEADING)] == [
        (story.heading, 2),
        (story.subheading, 3),
    ]
    assert [b.text for b in of_kind(article, BlockKind.QUOTE)] == [story.quote]


def test_spans(told: tuple[Story, Loaded]) -> None:
    story, loaded = told
    first, second = of_kind(loaded.article, BlockKind.PARAGRAPH)
    assert first.text == f"{story.first}[1]"
    assert spans(first, SpanKind.STRONG) == [(story.stressed, "")]
    assert spans(first, SpanKind.FOOTNOTE_REFERENCE) == [("[1]", "1")]
    assert second.text == story.second
    assert spans(second, SpanKind.LINK) == [(story.linked, "https://example.org/pears")]


def test_list_table_picture_and_note(told: tuple[Story, Loaded]) -> None:
    story, loaded = told
    article = loaded.article
    items = [(b.text, b.level, b.ordinal) for b in of_kind(article, BlockKind.LIST_ITEM)]
    assert items == [(story.items[0], 1, 1), (story.items[1], 1, 2), (story.items[2], 2, 1)]
    (table,) = of_kind(article, BlockKind.TABLE)
    cells = [[table.text[c.start : c.end] for c in row] for row in table.rows]
    assert cells == [list(row) for row in story.rows]
    assert [[c.header for c in row] for row in table.rows] == [[True, True], [False, False], [False, False]]
    (image,) = of_kind(article, BlockKind.IMAGE)
    assert image.text == story.alt
    assert [r.digest for r in loaded.resources] == [image.resource]
    assert [b.text for b in of_kind(article, BlockKind.CAPTION)] == [story.caption]
    (note,) = of_kind(article, BlockKind.FOOTNOTE)
    assert (note.text, note.label) == (story.note, "1")


def test_language_and_direction(told: tuple[Story, Loaded]) -> None:
    story, loaded = told
    expected = Direction.RTL if story.rtl else Direction.LTR
    assert loaded.article.language.partition("-")[0] == story.language.partition("-")[0]
    assert loaded.article.direction is expected
    for block in loaded.article.blocks:
        if block.kind not in (BlockKind.IMAGE, BlockKind.TABLE):
            assert block.direction is expected, block.text
            assert block.language.startswith(story.language), block.text
    assert loaded.article.notices == ()
