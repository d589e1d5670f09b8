"""Markdown: lists, tables, footnotes."""

import pytest

from rawi.article.model import BlockKind, SpanKind
from rawi.article.stored import Stored
from rawi.load.markdown import MarkdownLoader
from rawi.load.port import Draft


def read(text: str) -> Draft:
    return MarkdownLoader().load(Stored("a.md", text.encode()))


def told(draft: Draft) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in (*draft.head, *draft.body)]


def test_footnotes() -> None:
    draft = read(
        "# T\n\nWater[^1] and fire[^آتش], not[^gone] or `[^1]`.\n\n[^1]: On *water*.\n\n    Its second paragraph.\n\n[^آتش]: On fire.\n\nAfter.\n"
    )
    assert told(draft)[1:] == [
        ("paragraph", "Water[1] and fire[آتش], not[^gone] or [^1]."),
        ("footnote", "On water."),
        ("footnote", "Its second paragraph."),
        ("footnote", "On fire."),
        ("paragraph", "After."),
    ]
    spans = [(s.kind, draft.body[0].text[s.start : s.end], s.target) for s in draft.body[0].spans]
    assert spans[:2] == [
        (SpanKind.FOOTNOTE_REFERENCE, "[1]", "1"),
        (SpanKind.FOOTNOTE_REFERENCE, "[آتش]", "2"),
    ]
    assert [b.label for b in draft.body if b.kind is BlockKind.FOOTNOTE] == ["1", "1", "2"]


def test_nested_lists_starts_and_tasks() -> None:
    draft = read("- a\n  1. one\n  2. two\n     - deep\n- [ ] open\n- [x] done\n\n7. seven\n8. eight\n")
    items = [(b.text, b.level, b.ordinal) for b in (*draft.head, *draft.body)]
    assert items == [
        ("a", 1, None),
        ("one", 2, 1),
        ("two", 2, 2),
        ("deep", 3, None),
        ("[ ] open", 1, None),
        ("[x] done", 1, None),
        ("seven", 1, 7),
        ("eight", 1, 8),
    ]


def test_tables_in_persian() -> None:
    draft = read("| سال | قایق |\n|---|---|\n| ۲۰۲۰ | **۱۷** |\n")
    (table,) = (*draft.head, *draft.body)
    assert [[table.text[c.start : c.end] for c in row] for row in table.rows] == [
        ["سال", "قایق"],
        ["۲۰۲۰", "۱۷"],
    ]
    assert [c.header for c in table.rows[0]] == [True, True]


@pytest.mark.parametrize(
    "text", ["[^a]: " * 2_000, "[^" * 20_000, "[^a]:\n\n" + "    > " * 500, "[^a]\n" * 5_000 + "\n[^a]: b"]
)
def test_many_marks_do_no_harm(text: str) -> None:
    assert read(text)
