"""Saved pages."""

from datetime import date, datetime, timedelta, timezone

import pytest

from rawi.article.model import Article, BlockKind, Direction, SpanKind
from rawi.article.stored import Stored
from rawi.load.html.loader import HtmlLoader
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


def test_cells_that_reach_over_columns_and_rows_keep_the_grid() -> None:
    draft = load(
        f"<article><h1>Story</h1><p>{_FILLER * 3}</p><table><thead><tr><td>Quay</td><td colspan=2>Boats</td></tr></thead>"
        f"<tr><th rowspan=2>North</th><td>open</td><td>31</td></tr><tr><td>decked</td><td>9</td></tr></table><p>{_FILLER}</p></article>"
    )
    table = next(b for b in draft.body if b.kind is BlockKind.TABLE)
    assert [[table.text[c.start : c.end] for c in row] for row in table.rows] == [
        ["Quay", "Boats", ""], ["North", "open", "31"], ["", "decked", "9"],
    ]  # fmt: skip
    assert [[c.header for c in row] for row in table.rows] == [
        [True, True, False], [True, False, False], [False, False, False],
    ]  # fmt: skip


def test_definitions_are_items_below_their_terms() -> None:
    draft = load(
        f"<article><h1>Story</h1><p>{_FILLER * 3}</p><dl><dt>Quay</dt><dd>Where boats lie.</dd></dl><p>{_FILLER}</p></article>"
    )
    items = [
        (b.text, b.level, [s.kind for s in b.spans]) for b in draft.body if b.kind is BlockKind.LIST_ITEM
    ]
    assert items == [("Quay", 1, [SpanKind.STRONG]), ("Where boats lie.", 2, [])]


def test_readings_of_ideographs_do_not_double_the_words() -> None:
    draft = load(
        f"<article><h1>物語</h1><p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>は静かでした。{'船が出る。' * 40}</p></article>"
    )
    told = [b for b in draft.body if b.text.startswith("港は静かでした。")]
    assert len(told) == 1
    assert ("みなと", True) in [(b.text, b.furniture) for b in (*draft.head, *draft.body)]


_PAGES = {
    "ar": ("المكتبة التي تسافر على الماء", "مكتبة عائمة", "في كل ثلاثاء يشغل يوسف محرك القارب ويتجه نحو التيار، ويبلغ طول القارب تسعة عشر مترا. ", "rtl"),
    "fa": ("کتابخانه‌ای که روی آب سفر می‌کند", "کتابخانه شناور", "هر سه‌شنبه یوسف موتور قایق را روشن می‌کند و به سوی جریان آب می‌رود و مردم ده منتظر او هستند. ", "rtl"),
    "he": ("הספרייה ששטה על המים", "ספרייה צפה", "בכל יום שלישי יוסף מתניע את המנוע ומפנה את החרטום אל מול הזרם, והכפר כולו מחכה לו על הגדה. ", "rtl"),
    "ru": ("Библиотека, которая плывёт по воде", "Плавучая библиотека", "Каждый вторник Юсуф заводит мотор и поворачивает нос лодки против течения, а деревня ждёт его. ", "ltr"),
    "zh": ("每周在水上旅行的图书馆", "漂浮的图书馆", "每个星期二，船长发动引擎，把船头转向水流，村民们都在岸边等着他和他带来的书。", "ltr"),
    "hi": ("पानी पर चलने वाला पुस्तकालय", "तैरता पुस्तकालय", "हर मंगलवार यूसुफ़ नाव का इंजन चलाता है और धारा की ओर मुड़ता है, और पूरा गाँव उसकी राह देखता है। ", "ltr"),
    "de": ("Die Bücherei, die auf dem Wasser reist", "Eine schwimmende Bücherei", "Jeden Dienstag wirft Yusuf den Motor an und dreht den Bug in die Strömung, und das Dorf wartet auf ihn. ", "ltr"),
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(_PAGES))
def test_story_and_furniture_in_every_script(language: str) -> None:
    title, heading, sentence, direction = _PAGES[language]
    page = (
        f"<!doctype html><html lang={language} dir={direction}><head><title>{title} | Delta Post</title>"
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-14T07:30:00+02:00",'
        '"author":{"@type":"Person","name":"Salma Idris"},"publisher":{"@type":"Organization","name":"Delta Post"}}</script></head>'
        "<body><header><div class=logo><h1><a href='/'>Delta Post</a></h1></div><nav><a href='/a'>A</a> <a href='/b'>B</a></nav></header>"
        f"<main><h1>{title}</h1><p>{sentence * 3}</p><h2>{heading}</h2><p>{sentence * 4}</p><ul><li>{sentence}</li><li>{sentence}</li></ul>"
        f"<p lang=en>{_FILLER}</p><p>{sentence * 3}</p></main>"
        "<div class=related><h3>Related</h3><ul><li><a href='/1'>One</a></li><li><a href='/2'>Two</a></li></ul></div>"
        "<footer>© Delta Post</footer></body></html>"
    )
    draft = HtmlLoader().load(Stored("page.html", page.encode()))
    assert (draft.title, draft.authors, draft.site) == (title, ("Salma Idris",), "Delta Post")
    assert draft.published == datetime(2026, 3, 14, 7, 30, tzinfo=timezone(timedelta(hours=2)))
    assert kinds(draft, BlockKind.HEADING) == [heading]
    assert kinds(draft, BlockKind.LIST_ITEM) == [sentence.strip()] * 2
    english = next(b for b in draft.body if b.text == _FILLER.strip())
    assert (english.language, english.furniture) == ("en", False)
    furniture = [b.text for b in (*draft.head, *draft.body) if b.furniture]
    assert {"Delta Post", "A B", "Related", "One", "Two", "© Delta Post"} <= set(furniture)


def test_a_story_that_the_page_only_holds_as_data_is_read() -> None:
    story = " ".join(
        f"Sentence number {number} of a story that a script would have shown on the page."
        for number in range(40)
    )
    data = '{"@type":"NewsArticle","headline":"The slow boat","articleBody":"' + story + '"}'
    draft = load(
        "<div id=app></div><p>Please turn scripts on.</p>",
        f'<title>The slow boat</title><script type="application/ld+json">{data}</script>',
    )
    assert story in " ".join(block.text for block in draft.body if not block.furniture)


def test_what_a_page_shows_folded_is_read_whole_and_fields_leave_their_questions() -> None:
    page = (
        "<h1>The ferry</h1><p>It is a long story about a river and those who cross it each day to work.</p>"
        "<details><summary>More about the river</summary><p>It is wide where the ferry crosses, and nobody has swum it in spring.</p></details>"
        "<form><p>Who crossed the river first, and why did they not swim that day?</p><input name='a' value='b'></form>"
    )
    draft = HtmlLoader().load(Stored("ferry.html", page.encode()))
    blocks = (*draft.head, *draft.body)
    assert [block.text.split()[0] for block in blocks] == ["The", "It", "More", "It", "Who"]
    assert not any(block.furniture for block in blocks[:4])


def test_line_breaks_twice_make_paragraphs() -> None:
    draft = load(
        f"<article><h1>Story</h1><div>{_FILLER * 2}<br><br>{_FILLER * 2}<br>\n<br>{_FILLER}</div></article>"
    )
    assert len(kinds(draft, BlockKind.PARAGRAPH)) == 3
