"""PDF: structure from tags, or from where the letters stand."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article, Block, BlockKind, SpanKind
from rawi.article.pages import PrintedPage, printed_pages
from rawi.article.stored import Loaded, Stored
from rawi.load.pdf import document
from rawi.load.pdf.loader import PdfLoader
from rawi.load.port import Loader
from rawi.load.service import load
from tests.builders.pdf import Element, Page, Pdf, width
from tests.contracts.loader_contract import LoaderContract
from tests.load.test_loaders import FIRST, SECOND

_BODY = (
    "The river had been rising since the early morning and nobody in the village could say when the rain would stop "
    "or whether the old bridge would hold until the carts from the market were home again. "
)


def wrapped(text: str, wide: float, size: float = 11) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", size) <= wide:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def opened(pdf: Pdf) -> Article:
    return whole(pdf).article


def whole(pdf: Pdf) -> Loaded:
    return load(Stored("story.pdf", pdf.data()))


def told(article: Article, kind: BlockKind) -> list[str]:
    return [block.text for block in article.blocks if block.kind is kind and not block.furniture]


def furniture(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.furniture]


class TestPdf(LoaderContract):
    def loader(self) -> Loader:
        return PdfLoader()

    def story(self) -> bytes:
        return self.document().data()

    def document(self) -> Pdf:
        pdf = Pdf()
        page = pdf.page()
        page.text(72, 760, "The pear tree", size=22)
        y = page.lines(72, 720, wrapped(FIRST, 440))
        page.text(72, y - 20, "The harvest", size=15)
        page.lines(72, y - 44, wrapped(SECOND, 440))
        return pdf


class TestTaggedPdf(LoaderContract):
    def loader(self) -> Loader:
        return PdfLoader()

    def story(self) -> bytes:
        pdf = Pdf(tree=[Element(kind, 0, [mark]) for mark, kind in enumerate(("H1", "P", "H2", "P"))])
        page = pdf.page()
        for mark, text in enumerate(("The pear tree", FIRST, "The harvest", SECOND)):
            for number, line in enumerate(wrapped(text, 440)):
                page.text(72, 760 - 130 * mark - 14 * number, line, mark=str(mark))
        return pdf.data()


def test_a_paragraph_is_one_again_over_lines_columns_and_pages() -> None:
    pdf = Pdf()
    lines = wrapped(_BODY * 12, 220)
    for start in range(0, len(lines), 40):
        page = pdf.page()
        page.lines(60, 780, lines[start : start + 20])
        page.lines(320, 780, lines[start + 20 : start + 40])
    article = opened(pdf)
    assert told(article, BlockKind.PARAGRAPH) == [(_BODY * 12).strip()]
    (paragraph,) = (block for block in article.blocks if block.kind is BlockKind.PARAGRAPH)
    firsts = [paragraph.text[page.offset :].split()[:6] for page in paragraph.pages]
    assert [page.name for page in paragraph.pages] == [str(n + 1) for n in range(len(pdf.pages))]
    assert firsts == [lines[start].split()[:6] for start in range(0, len(lines), 40)]


def test_pages_have_the_names_that_the_document_gives_them() -> None:
    pdf = Pdf(labels="0 <</S /r>> 2 <</S /D /St 7>>")
    for text in ("First of all.", "", "• Third of all.", "Fourth of all."):
        page = pdf.page()
        page.text(72, 820, "A running head")
        page.lines(72, 700, [text, "And more of it."] if text else [])
    article = opened(pdf)
    assert [(page.name, _text(article, page), page.offset) for page in printed_pages(article)] == [
        ("i", "First of all.", 0),
        ("ii", "Third of all.", 0),
        ("7", "Third of all.", 0),
        ("8", "Fourth of all.", 0),
    ]


def _text(article: Article, page: PrintedPage) -> str:
    return next(segment.text for segment in article.segments if segment.id == page.segment)


def test_columns_under_a_title_that_spans_them() -> None:
    pdf = Pdf()
    page = pdf.page()
    page.text(60, 790, "The flood of the year behind us", size=20)
    page.lines(60, 750, wrapped("Left " + _BODY, 220))
    page.lines(320, 750, wrapped("Right " + _BODY, 220))
    article = opened(pdf)
    assert article.title == "The flood of the year behind us"
    assert [text.split()[0] for text in told(article, BlockKind.PARAGRAPH)] == ["Left", "Right"]


def test_right_to_left_columns_begin_on_the_right() -> None:
    pdf = Pdf()
    page = pdf.page()
    text = "زرع جدي شجرة الكمثرى في السنة التي بني فيها الجسر ولم تعط لوقت طويل إلا الأوراق حتى ضحك منه الجيران. "
    for right, first in ((535, "أولا"), (275, "ثانيا")):
        lines = [line[::-1] for line in wrapped(f"{first} {text * 2}", 220)]
        page.lines(0, 780, lines, right=right)
    paragraphs = told(opened(pdf), BlockKind.PARAGRAPH)
    assert [paragraph.split()[0] for paragraph in paragraphs] == ["أولا", "ثانيا"]
    assert paragraphs[0] == f"أولا {text * 2}".strip()


def test_presentation_forms_become_letters_in_order() -> None:
    pdf = Pdf()
    pdf.page().text(
        72, 700, "1998 \ufe94\ufee8\ufeb3 \ufef2\ufed3 \ufe8e\ufe92\ufea3\ufeae\ufee3 \ufef6\ufb7a"[::1]
    )
    text = " ".join(told(opened(pdf), BlockKind.PARAGRAPH))
    assert text.endswith("مرحبا في سنة 1998")


def test_hyphens_at_line_ends() -> None:
    pdf = Pdf()
    page = pdf.page()
    page.lines(
        60,
        780,
        [
            "They said the carpenter knew a well-known remedy against it, and the carpen-",
            "ter had told them of it on the same evening. It was a well-",
            "known one, and nobody in the whole village doubted that it would be su-",
            "fficient for the year that was to come, and for all of those behind it.",
        ],
    )
    text = told(opened(pdf), BlockKind.PARAGRAPH)[0]
    assert "the carpenter had told" in text
    assert "a well-known one" in text
    assert "su\u00adfficient" in text


def test_running_heads_and_page_numbers_are_furniture() -> None:
    pdf = Pdf()
    for number in range(5):
        page = pdf.page()
        page.text(60, 815, f"The Orchard Review {number + 30}", size=9)
        page.lines(60, 770, wrapped(f"{'ABCDE'[number]} tells. {_BODY}", 440))
        page.text(290, 30, str(number + 1), size=9)
    article = opened(pdf)
    assert len(furniture(article)) == 10
    assert "The Orchard Review 31" in furniture(article)
    assert all(_BODY.strip() in text for text in told(article, BlockKind.PARAGRAPH))


def test_headings_by_size_and_weight_with_levels() -> None:
    pdf = Pdf()
    page = pdf.page()
    page.text(60, 800, "A long year", size=24)
    y = 760.0
    for text, size, bold in (("One", 16, False), ("One and a half", 11, True), ("Two", 16, False)):
        page.text(60, y, text, size=size, bold=bold)
        y = page.lines(60, y - 26, wrapped(_BODY, 440)) - 24
    blocks = [(b.text, b.level) for b in opened(pdf).blocks if b.kind is BlockKind.HEADING]
    assert blocks == [("One", 2), ("One and a half", 3), ("Two", 2)]


def test_the_outline_tells_headings_that_nothing_else_tells() -> None:
    pdf = Pdf(outline=[("Chapter the first", 0)])
    page = pdf.page()
    page.text(60, 780, "Chapter the first")
    page.lines(60, 740, wrapped(_BODY, 440))
    assert told(opened(pdf), BlockKind.HEADING) == ["Chapter the first"]


def test_lists_with_bullets_numbers_and_depth() -> None:
    pdf = Pdf()
    page = pdf.page()
    page.lines(60, 780, wrapped(_BODY, 440))
    items = (
        ("• bread", 70),
        ("• apples that", 70),
        ("red ones", 84),
        ("• from the tree", 90),
        ("1. knife", 70),
        ("2. board", 70),
    )
    for number, (text, x) in enumerate(items):
        page.text(x, 700 - 15 * number, text)
    listed = [b for b in opened(pdf).blocks if b.kind is BlockKind.LIST_ITEM]
    assert [(b.text, b.level, b.ordinal) for b in listed] == [
        ("bread", 1, None),
        ("apples that red ones", 1, None),
        ("from the tree", 2, None),
        ("knife", 1, 1),
        ("board", 1, 2),
    ]


def test_footnotes_have_labels_and_references() -> None:
    pdf = Pdf()
    page = pdf.page()
    y = page.lines(60, 780, wrapped(_BODY, 440))
    page.text(60, y, "So it was written")
    page.text(60 + width("So it was written", 11), y + 5, "1", size=7)
    page.lines(60, y - 14, wrapped("and nobody ever doubted it. " + _BODY, 440))
    page.text(60, 80, "1 In the chronicle of the parish, kept since the flood.", size=8)
    article = opened(pdf)
    note = next(b for b in article.blocks if b.kind is BlockKind.FOOTNOTE)
    assert (note.text, note.label) == ("In the chronicle of the parish, kept since the flood.", "1")
    called = [
        (b.text[s.start : s.end], s.target)
        for b in article.blocks
        for s in b.spans
        if s.kind is SpanKind.FOOTNOTE_REFERENCE
    ]
    assert called == [("1", "1")]


def test_links_are_spans_and_only_safe_ones() -> None:
    pdf = Pdf()
    page = pdf.page()
    page.text(60, 700, "See the orchard and the trap here.")
    left, right = 60 + width("See the ", 11), 60 + width("See the orchard", 11)
    page.link((left, 695, right, 712), "https://example.org/orchard")
    page.link((right + 20, 695, right + 60, 712), "javascript:alert(1)")
    block = next(b for b in opened(pdf).blocks if b.spans)
    assert [(block.text[s.start : s.end], s.target) for s in block.spans] == [
        ("orchard", "https://example.org/orchard")
    ]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("D:20250309055300+03'30'", datetime(2025, 3, 9, 5, 53, tzinfo=timezone(timedelta(hours=3.5)))),
        ("D:20250309055300Z", datetime(2025, 3, 9, 5, 53, tzinfo=UTC)),
        ("D:202503", datetime(2025, 3, 1)),
        ("20250309", datetime(2025, 3, 9)),
        ("D:20251399", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates(text: str, when: datetime | None) -> None:
    assert document.date(text) == when


def test_metadata() -> None:
    pdf = Pdf(
        info={"Title": "شجرة", "Author": "Amal; Berta", "CreationDate": "D:20250309055300+01'00'"},
        lang="en-us",
    )
    pdf.page().lines(60, 700, wrapped(_BODY, 440))
    article = opened(pdf)
    assert article.title == "شجرة"
    assert article.authors == ("Amal", "Berta")
    assert str(article.published) == "2025-03-09 05:53:00+01:00"
    assert article.language == "en-US"


def test_a_language_that_the_letters_deny_is_not_believed() -> None:
    pdf = Pdf(lang="en-US")
    pdf.page().lines(60, 700, ["Мій дід посадив грушу того року, коли збудували міст, і довгий час нічого."])
    assert opened(pdf).language == "uk"


@pytest.mark.parametrize("title", ["untitled", "Microsoft Word - story.doc", "story.indd", "  "])
def test_titles_that_are_none(title: str) -> None:
    pdf = Pdf(info={"Title": title})
    page = pdf.page()
    page.text(60, 760, "The pear tree", size=20)
    page.lines(60, 720, wrapped(_BODY, 440))
    assert opened(pdf).title == "The pear tree"


def _tagged() -> Pdf:
    rows = [
        Element("TR", kids=[Element("TH", ids=[6]), Element("TH", ids=[7])]),
        Element("TR", kids=[Element("TD", ids=[8]), Element("TD", ids=[9])]),
    ]
    items = [
        Element("LI", kids=[Element("Lbl", ids=[3]), Element("LBody", kids=[Element("P", ids=[4])])]),
        Element("LI", kids=[Element("LBody", kids=[Element("L", kids=[Element("LI", ids=[5])])])]),
    ]
    tree = [
        Element("H1", ids=[0]),
        Element("P", ids=[1], lang="pt"),
        Element("BlockQuote", kids=[Element("P", ids=[2])]),
        Element("L", kids=items),
        Element("Table", kids=rows),
        Element("Figure", ids=[10], alt="A basket of pears"),
        Element("Note", ids=[11]),
    ]
    return Pdf(tree=[Element("Document", kids=tree)])


def test_tags_tell_everything() -> None:
    pdf = _tagged()
    page: Page = pdf.page()
    texts = (
        "The pear tree", "O meu avô plantou a pereira no ano em que a ponte foi construída", "Patience, he said",
        "1. ", "ladder", "rungs", "Name", "Count", "basket", "12", "pears drawn", "A note",
    )  # fmt: skip
    for mark, text in enumerate(texts):
        page.text(60, 780 - 30 * mark, text, mark=str(mark))
    page.text(60, 820, "Running head", mark="Artifact")
    article = opened(pdf)
    found = [(b.kind.value, b.text, b.level) for b in article.blocks if not b.furniture]
    assert found == [
        ("title", "The pear tree", 1),
        ("paragraph", texts[1], 0),
        ("quote", "Patience, he said", 1),
        ("list_item", "ladder", 1),
        ("list_item", "rungs", 2),
        ("table", "Name\tCount\nbasket\t12", 0),
        ("image", "A basket of pears", 0),
        ("footnote", "A note", 0),
    ]
    assert furniture(article) == ["Running head"]
    table: Block = next(b for b in article.blocks if b.rows)
    assert [[cell.header for cell in row] for row in table.rows] == [[True, True], [False, False]]
    assert article.blocks[2].language == "pt"
    assert article.confidence == 1.0


def test_tags_that_leave_most_out_are_not_believed() -> None:
    pdf = Pdf(tree=[Element("P", ids=[0])])
    page = pdf.page()
    page.text(60, 780, "Tagged", mark="0")
    page.lines(60, 740, wrapped(_BODY, 440))
    article = opened(pdf)
    assert any(_BODY.strip() in text for text in told(article, BlockKind.PARAGRAPH))
    assert article.confidence < 1


def test_garbled_letters_are_told() -> None:
    pdf = Pdf()
    pdf.page().lines(60, 700, wrapped("".join(chr(0xE000 + ord(c)) if c != " " else c for c in _BODY), 440))
    assert [notice.code for notice in opened(pdf).notices] == [Code.TEXT_GARBLED]


@pytest.mark.parametrize(
    "text",
    [
        "祖父在修桥的那一年种下了这棵梨树,很长一段时间里它只长叶子。",
        "मेरे दादाजी ने नाशपाती का पेड़ उसी साल लगाया था जिस साल पुल बना था।",
        "Мій дід посадив грушу того року, коли збудували міст.",
        "Η αχλαδιά του παππού μου",
    ],
)
def test_every_script_is_kept_letter_for_letter(text: str) -> None:
    pdf = Pdf()
    pdf.page().text(60, 700, text)
    assert told(opened(pdf), BlockKind.PARAGRAPH) == [text]


def test_a_page_that_is_turned_reads_on() -> None:
    pdf = Pdf()
    page = pdf.page()
    page.content.append(
        "BT /F1 11 Tf 0 1 -1 0 300 100 Tm <"
        + "The page lies on its side".encode("utf-16-be").hex()
        + "> Tj ET"
    )
    assert told(opened(pdf), BlockKind.PARAGRAPH) == ["The page lies on its side"]


def test_no_text_at_all() -> None:
    pdf = Pdf()
    pdf.page()
    with pytest.raises(RawiError) as raised:
        opened(pdf)
    assert raised.value.code is Code.NO_TEXT
