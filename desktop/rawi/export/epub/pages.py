"""A chapter in, its XHTML file out."""

from collections.abc import Iterator

from rawi.article.model import BlockKind
from rawi.export.epub import xml
from rawi.export.epub.anchors import Anchors
from rawi.export.epub.blocks import Blocks, heading_id
from rawi.export.epub.book import Book, Chapter

STYLE = """\
body { line-height: 1.5; }
.translated { border-inline-start: 0.2em solid; padding-inline-start: 0.6em; }
.label, .byline, figcaption, .caption, .related, aside { font-size: 0.9em; }
.below-h1, .below-h2, .below-h3 { font-weight: bold; }
.doubtful, .marked { text-decoration: underline dotted; }
pre { white-space: pre-wrap; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.3em 0.6em; text-align: start; }
.-epub-media-overlay-active { background-color: #ffe08a; color: #000; outline: 0.1em solid #000; }
.-epub-media-overlay-active a { color: inherit; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; page-break-after: avoid; }
"""


def document(title: str, body: str, language: str, direction: str) -> str:
    """A whole XHTML file."""
    code = xml.tag(language)
    head = (
        '<meta charset="utf-8"/>'
        + xml.element("title", xml.text(" ".join(title.split()) or "–"))
        + '<link rel="stylesheet" type="text/css" href="style.css"/>'
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' lang="{code}" xml:lang="{code}" dir="{direction}"><head>{head}</head>\n<body>{body}</body></html>\n'
    )


def chapter(book: Book, given: Chapter, anchors: Anchors) -> str:
    """The file of a chapter; the first says who wrote it and who translated it, below the article's head."""
    anchors.begin(given)
    blocks = Blocks(book, anchors)
    first = given is book.chapters[0]
    head = [each for each in given.blocks if first and each[0] < len(book.article.head)]
    shown = [
        *blocks.write(head),
        *(_labels(book) if first else ()),
        *blocks.write(given.blocks[len(head) :]),
        *_marks(book, blocks, anchors),
    ]
    headed = next(
        (n for n, block in given.blocks if block.kind in (BlockKind.TITLE, BlockKind.HEADING)), None
    )
    body = xml.element(
        "section",
        "\n" + "\n".join(shown) + "\n",
        epub__type="chapter",
        role="doc-chapter",
        aria_labelledby="" if headed is None else heading_id(headed),
        aria_label=title(book, given) if headed is None else "",
    )
    return document(title(book, given), body, book.language, book.direction.value)


def title(book: Book, given: Chapter) -> str:
    """What a chapter is called: its first heading in the book's language."""
    headings = (block for _, block in given.blocks if block.kind in (BlockKind.TITLE, BlockKind.HEADING))
    block = next(headings, None)
    return book.said(block) if block else book.title


def _labels(book: Book) -> Iterator[str]:
    """Authors, date and site where the article has no line for them; that a machine translated it."""
    has_byline = any(block.kind is BlockKind.BYLINE for block in book.article.head)
    labels = book.labels
    for line in (() if has_byline else (labels.byline,)) + (labels.machine,):
        if line:
            yield xml.element("p", xml.text(line), class_="label", **spoken(book))


def spoken(book: Book) -> dict[str, str]:
    """The language and direction of Rawi's own words."""
    return xml.spoken(book.labels.language, book.labels.direction)


def _marks(book: Book, blocks: Blocks, anchors: Anchors) -> Iterator[str]:
    """A note for each sentence of the chapter that should be checked: why, and its original."""
    for number, words in anchors.marked:
        reasons = " ".join(book.labels.explain(mark) for mark in words.marks)
        said = xml.element("span", xml.text(f"{book.labels.mark}: {reasons} {book.labels.original}: "))
        block = book.homes.get(words.segment)
        language = xml.spoken(block.language, block.direction) if block else {}
        quoted = xml.element("q", xml.text(words.source), **language)
        back = blocks.back_link(f"#marked-{number}")
        paragraph = xml.element("p", said + quoted + back, **spoken(book))
        yield xml.element(
            "aside", paragraph, epub__type="footnote", role="doc-footnote", id=f"mark-{number}", class_="mark"
        )
