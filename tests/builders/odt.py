"""OpenDocument texts, as LibreOffice writes them."""

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from tests.builders.pictures import png
from tests.builders.stories import Story

_O = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = (
    f'xmlns:office="{_O}:office:1.0" xmlns:style="{_O}:style:1.0" xmlns:text="{_O}:text:1.0" xmlns:table="{_O}:table:1.0" '
    f'xmlns:draw="{_O}:drawing:1.0" xmlns:fo="{_O}:xsl-fo-compatible:1.0" xmlns:svg="{_O}:svg-compatible:1.0" '
    f'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:meta="{_O}:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NUMBERED = 'style:num-format="1"'
_COMMON = (
    ("Standard", ""), ("Title", ""), ("Subtitle", ""), ("Quotations", ""), ("Caption", ""), ("Figure", "Caption"),
    ("Preformatted_20_Text", ""), ("Heading_20_1", ""), ("Contents_20_1", ""),
)  # fmt: skip


def odt(text: str, automatic: str = "", entries: Mapping[str, str | bytes] | None = None) -> bytes:
    """A document with this content of office:text; `automatic` are styles of its own, `entries` further files."""
    common = "".join(
        f'<style:style style:name="{name}" style:family="paragraph"{f" style:parent-style-name={base!r}" if base else ""}/>'
        for name, base in _COMMON
    )
    files: dict[str, str | bytes] = {
        "content.xml": (
            f"{_HEAD}<office:document-content {_NAMES}><office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
        ),
        "styles.xml": f"{_HEAD}<office:document-styles {_NAMES}><office:styles>{common}</office:styles></office:document-styles>",
        "META-INF/manifest.xml": manifest(),
    }
    files.update(entries or {})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        for name, data in files.items():
            file.writestr(name, data)
    return out.getvalue()


def entry(data: bytes, name: str) -> str:
    """The text of an entry of a document."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return file.read(name).decode()


def manifest(inside: str = "") -> str:
    """META-INF/manifest.xml; `inside` stands in the entry of content.xml."""
    return (
        f'{_HEAD}<manifest:manifest xmlns:manifest="{_O}:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" '
        f'manifest:media-type="text/xml">{inside}</manifest:file-entry></manifest:manifest>'
    )


def meta(title: str = "", author: str = "", created: str = "", language: str = "") -> dict[str, str]:
    """The document's meta data as an entry."""
    return {
        "meta.xml": (
            f"{_HEAD}<office:document-meta {_NAMES}><office:meta><dc:title>{escape(title)}</dc:title>"
            f"<meta:initial-creator>{escape(author)}</meta:initial-creator><dc:creator>Somebody Else</dc:creator>"
            f"<meta:creation-date>{created}</meta:creation-date><dc:language>{language}</dc:language></office:meta></office:document-meta>"
        )
    }


def paragraph(content: str, style: str = "P1") -> str:
    """A text:p; content is XML."""
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def style(name: str, family: str = "paragraph", parent: str = "", text: str = "", block: str = "") -> str:
    """A style; `text` and `block` are attributes of its text and paragraph properties."""
    base = f' style:parent-style-name="{parent}"' if parent else ""
    return (
        f'<style:style style:name="{name}" style:family="{family}"{base}><style:paragraph-properties {block}/>'
        f"<style:text-properties {text}/></style:style>"
    )


def list_style(name: str, numbered: bool = True) -> str:
    """A list style of three levels."""
    kind = "number" if numbered else "bullet"
    levels = "".join(
        f'<text:list-level-style-{kind} text:level="{n}" {_NUMBERED if numbered else ""}/>' for n in (1, 2, 3)
    )
    return f'<text:list-style style:name="{name}">{levels}</text:list-style>'


def story_odt(story: Story) -> bytes:
    """The whole story with everything that it has."""
    group = {"ar": "-complex", "fa": "-complex", "hi": "-complex", "zh-CN": "-asian"}.get(story.language, "")
    prefix = "style" if group else "fo"
    language, _, country = story.language.partition("-")
    said = f'{prefix}:language{group}="{language}" {prefix}:country{group}="{country or "none"}"'
    mode = f'style:writing-mode="{"rl-tb" if story.rtl else "lr-tb"}"'
    weight = 'style:font-weight-complex="bold"' if story.rtl else 'fo:font-weight="bold"'
    named = ("Standard", "Title", "Subtitle", "Quotations", "Figure", "Heading_20_1")
    automatic = "".join(style(f"P{n}", parent=base, text=said, block=mode) for n, base in enumerate(named, 1))
    automatic += style("T1", "text", text=weight) + list_style("L1")

    def say(text: str, name: str = "P1") -> str:
        return paragraph(escape(text), name)

    def heading(text: str, level: int) -> str:
        return f'<text:h text:style-name="P6" text:outline-level="{level}">{escape(text)}</text:h>'

    def item(text: str, more: str = "") -> str:
        return f"<text:list-item>{say(text)}{more}</text:list-item>"

    before, word, after = story.split(story.first, story.stressed)
    note = (
        '<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{say(story.note)}</text:note-body></text:note>"
    )
    first = paragraph(
        f'{escape(before)}<text:span text:style-name="T1">{word}</text:span>{escape(after)}{note}'
    )
    before, word, after = story.split(story.second, story.linked)
    second = paragraph(
        f'{escape(before)}<text:a xlink:href="https://example.org/pears">{word}</text:a>{escape(after)}'
    )
    inner = f"<text:list>{item(story.items[2])}</text:list>"
    listed = (
        f'<text:list text:style-name="L1">{item(story.items[0])}{item(story.items[1], inner)}</text:list>'
    )
    rows = [
        f"<table:table-row>{''.join(f'<table:table-cell>{say(c)}</table:table-cell>' for c in row)}</table:table-row>"
        for row in story.rows
    ]
    table = f"<table:table><table:table-header-rows>{rows[0]}</table:table-header-rows>{''.join(rows[1:])}</table:table>"
    picture = f'<draw:frame><draw:image xlink:href="Pictures/pear.png"/><svg:desc>{escape(story.alt)}</svg:desc></draw:frame>'
    figure = f"<draw:frame><draw:text-box>{paragraph(picture + escape(story.caption), 'P5')}</draw:text-box></draw:frame>"
    body = [
        say(story.title, "P2"), say(story.subtitle, "P3"), heading(story.heading, 1), first, second, say(story.quote, "P4"),
        heading(story.subheading, 2), listed, table, paragraph(figure),
    ]  # fmt: skip
    entries: dict[str, str | bytes] = {"Pictures/pear.png": png()}
    return odt("".join(body), automatic, entries | meta("", story.author, "2025-03-09T05:53:00.123456789"))
