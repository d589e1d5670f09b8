"""Saved pages."""

from datetime import date, datetime, timedelta, timezone

import pytest

from rawi.article.model import Article, BlockKind, Direction, SpanKind
from rawi.article.stored import Stored
from rawi.load.html import HtmlLoader
from rawi.load.port import Draft

_FILLER = "This sentence is here so that the page has a story which is long enough to be told from its menus and notices. "


def load(body: str, head: str = "") -> Draft:
    page = f"<!doctype html><html lang='en'><head>{head}</head><body>{body}</body></html>"
    return HtmlLoader().load(Stored("page.html", page.encode()))


def kinds(draft: Draft, kind: BlockKind) -> list[str]:
    return [block.text for block in (*draft.head, *draft.body) if block.kind is kind and not block.furniture]


def test_the_sample_has_its_structure(welcome: Article) -> None:
    assert welcome.title == "The boat that lends stories"
    assert welcome.authors == ("Salma Idris",)
    assert welcome.published == datetime(2026, 3, 14, 7, 30, tzinfo=timezone(timedelta(hours=2)))
    assert welcome.site == "The Delta Post"
    assert [section.level for section in welcome.sections] == [2, 2, 2, 2]
    quote = next(block for block in welcome.blocks if block.kind is BlockKind.QUOTE)
    assert (quote.language, quote.direction) == ("ar", Direction.RTL)
    table = next(block for block in welcome.blocks if block.kind is BlockKind.TABLE)
    assert [table.text[c.start : c.end] for c in table.rows[2]] == ["2020", "17", "2,160"]
    assert [cell.header for cell in table.rows[0]] == [True, True, True]
    links = [
        span
        for block in welcome.blocks
        if not block.furniture
        for span in block.spans
        if span.kind is SpanKind.LINK
    ]
    assert [link.target for link in links] == ["https://example.org/poetry", "https://example.org/travel"]


def test_what_is_not_the_story_is_kept_as_furniture(welcome: Article) -> None:
    furniture = [block.text for block in welcome.blocks if block.furniture]
    assert furniture[:2] == ["News", "Weather"]
    assert any(text.startswith("© The Delta Post") for text in furniture)


def test_levels_spans_and_lists() -> None:
    draft = load(
        f"<article><h1>Story</h1><h2>One</h2><p>{_FILLER * 3}</p><h3>Deeper</h3><p>A <b>bold</b> and <em>soft <a href='https://example.org'>link</a></em>. {_FILLER}</p>"
        f"<ol start=3><li>three</li><li>four</li></ol><p>{_FILLER}</p></article>"
    )
    headings = [(b.text, b.level) for b in draft.body if b.kind is BlockKind.HEADING]
    assert headings == [("One", 2), ("Deeper", 3)]
    block = next(b for b in draft.body if b.text.startswith("A bold"))
    assert {(s.kind, block.text[s.start : s.end]) for s in block.spans} == {
        (SpanKind.STRONG, "bold"),
        (SpanKind.EMPHASIS, "soft link"),
        (SpanKind.LINK, "link"),
    }
    assert [(b.text, b.ordinal) for b in draft.body if b.kind is BlockKind.LIST_ITEM] == [
        ("three", 3),
        ("four", 4),
    ]


def test_captions_images_code_and_line_breaks() -> None:
    draft = load(
        f"<article><h1>Story</h1><p>{_FILLER * 3}</p><figure><img src='a.png' alt='A red boat'><figcaption>The boat in May</figcaption></figure>"
        f"<p>{_FILLER}</p><pre>x = 1\n  y = 2</pre><p>one<br>two {_FILLER}</p></article>"
    )
    assert kinds(draft, BlockKind.IMAGE) == ["A red boat"]
    assert kinds(draft, BlockKind.CAPTION) == ["The boat in May"]
    assert "x = 1\n  y = 2" in [b.text for b in draft.body if b.kind is BlockKind.CODE]
    assert any(block.text.startswith("one\ntwo") for block in draft.body)


def test_scripts_and_dangerous_links_leave_no_trace() -> None:
    draft = load(
        f"<script>alert(1)</script><style>p{{}}</style><p onclick='x()'>{_FILLER}<a href='javascript:alert(1)'>here</a>"
        "<a href='file:///etc/passwd'>there</a><iframe src='https://example.org'></iframe></p>"
    )
    text = " ".join(block.text for block in (*draft.head, *draft.body))
    assert "alert" not in text
    assert "here" in text
    assert not [span for block in (*draft.head, *draft.body) for span in block.spans]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-09T05:53:00+01:00"}</script>', datetime(2025, 3, 9, 5, 53, tzinfo=timezone(timedelta(hours=1)))),
        ('<meta property="article:published_time" content="2025-03-09">', date(2025, 3, 9)),
        ('<script type="application/ld+json">{"@graph":[{"@type":["Thing","BlogPosting"],"datePublished":"2025-03-09"}]}</script>', date(2025, 3, 9)),
        ('<script type="application/ld+json">{not json</script>', None),
    ],
)  # fmt: skip
def test_dates_of_the_page(head: str, expected: date | None) -> None:
    assert load(f"<article><h1>Story</h1><p>{_FILLER * 3}</p></article>", head).published == expected


def test_an_old_page_in_its_own_encoding() -> None:
    page = f"<html><head><meta charset='windows-1256'></head><body><p>{'كان النهر هادئا ولم يتوقع أحد الفيضان. ' * 5}</p></body></html>"
    draft = HtmlLoader().load(Stored("page.html", page.encode("cp1256")))
    assert draft.encoding == "windows-1256"
    assert "كان النهر هادئا" in draft.body[0].text + (draft.head[0].text if draft.head else "")
