"""Word documents, as Word writes them: parts in a zip file."""

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from tests.builders.pictures import png
from tests.builders.stories import Story

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
)
_DEFAULT = ' w:default="1"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_STYLES = (
    ("Normal", "Normal", "", ""), ("Titel", "Title", "", ""), ("Untertitel", "Subtitle", "", ""),
    ("berschrift1", "heading 1", "", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>'),
    ("berschrift2", "heading 2", "", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
    ("MyPart", "My part", "berschrift2", ""), ("Zitat", "Quote", "", ""), ("Beschriftung", "caption", "", ""),
    ("Code", "HTML Preformatted", "", ""), ("Verzeichnis1", "toc 1", "", ""), ("ListParagraph", "List Paragraph", "", ""),
)  # fmt: skip


def docx(body: str, parts: Mapping[str, str | bytes] | None = None, relations: str = "") -> bytes:
    """A document with this content of w:body; `parts` are further entries, `relations` of the document."""
    listed = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"{_DEFAULT if key == "Normal" else ""}>'
        f'<w:name w:val="{name}"/>{f"<w:basedOn w:val={base!r}/>" if base else ""}{more}</w:style>'
        for key, name, base, more in _STYLES
    )
    bold = '<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
    entries: dict[str, str | bytes] = {
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": _relations(
            _relation("rId1", "officeDocument", "word/document.xml"),
            f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
        ),
        "word/document.xml": f"{_HEAD}<w:document {_NAMES}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/_rels/document.xml.rels": _relations(
            _relation("s", "styles", "styles.xml"),
            _relation("n", "numbering", "numbering.xml"),
            _relation("f", "footnotes", "footnotes.xml"),
            _relation("e", "endnotes", "endnotes.xml"),
            _relation("c", "comments", "comments.xml"),
            relations,
        ),
        "word/styles.xml": f"{_HEAD}<w:styles {_NAMES}>{listed}{bold}</w:styles>",
        "word/numbering.xml": f"{_HEAD}<w:numbering {_NAMES}>{_numbering()}</w:numbering>",
    }
    entries.update(parts or {})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in entries.items():
            file.writestr(name, data)
    return out.getvalue()


def part(name: str, content: str) -> str:
    """A part such as "footnotes" with this content."""
    return f"{_HEAD}<w:{name} {_NAMES}>{content}</w:{name}>"


def core(title: str = "", author: str = "", created: str = "", language: str = "") -> dict[str, str]:
    """The core properties as an entry."""
    return {
        "docProps/core.xml": (
            f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            f'xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>{escape(title)}</dc:title><dc:creator>{escape(author)}</dc:creator>'
            f"<dcterms:created>{created}</dcterms:created><dc:language>{language}</dc:language></cp:coreProperties>"
        )
    }


def paragraph(content: str, style: str = "", properties: str = "") -> str:
    """A w:p; content is runs."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{content}</w:p>"


def run(text: str, properties: str = "") -> str:
    """A w:r."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def item(content: str, number: int, depth: int = 0) -> str:
    """A list item: list 1 has bullets, 2 and 3 numbers."""
    return paragraph(
        content, "ListParagraph", f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    )


def table(rows: tuple[tuple[str, ...], ...], headers: int = 1) -> str:
    """A w:tbl whose first rows are headers."""
    made = "".join(
        f"<w:tr>{'<w:trPr><w:tblHeader/></w:trPr>' if index < headers else ''}"
        + "".join(f"<w:tc><w:tcPr/>{paragraph(run(cell))}</w:tc>" for cell in row)
        + "</w:tr>"
        for index, row in enumerate(rows)
    )
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{made}</w:tbl>"


def picture(relation: str, alt: str) -> str:
    """A run with an inline picture."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="{escape(alt)}"/><a:graphic><a:graphicData><pic:pic>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )


def relation(key: str, kind: str, target: str, *, outer: bool = False) -> str:
    """A relation of the document."""
    return _relation(key, kind, target, ' TargetMode="External"' if outer else "")


def story_docx(story: Story) -> bytes:
    """The whole story with everything that it has."""
    script = {"ar": "bidi", "fa": "bidi", "hi": "bidi", "zh-CN": "eastAsia"}.get(story.language, "val")
    language = f'<w:lang w:{script}="{story.language}"/>{"<w:rtl/>" if story.rtl else ""}'
    bidi = "<w:bidi/>" if story.rtl else ""
    strong = "<w:bCs/>" if story.rtl else "<w:b/>"

    def say(text: str, style: str = "", more: str = "") -> str:
        return paragraph(run(text, language), style, bidi + more)

    before, word, after = story.split(story.first, story.stressed)
    reference = '<w:r><w:footnoteReference w:id="7"/></w:r>'
    first = paragraph(
        run(before, language) + run(word, strong + language) + run(after, language) + reference, "", bidi
    )
    before, word, after = story.split(story.second, story.linked)
    link = f'<w:hyperlink r:id="web">{run(word, language)}</w:hyperlink>'
    second = paragraph(run(before, language) + link + run(after, language), "", bidi)
    items = [item(run(text, language), 2, depth) for text, depth in zip(story.items, (0, 0, 1), strict=True)]
    body = [
        say(story.title, "Titel"), say(story.subtitle, "Untertitel"), say(story.heading, "berschrift1"), first, second,
        say(story.quote, "Zitat"), say(story.subheading, "MyPart"), *items, table(story.rows),
        paragraph(picture("pear", story.alt)), say(story.caption, "Beschriftung"),
    ]  # fmt: skip
    note = (
        f'<w:footnote w:type="separator" w:id="0"/><w:footnote w:id="7">{say(" " + story.note)}</w:footnote>'
    )
    parts: dict[str, str | bytes] = {
        "word/footnotes.xml": part("footnotes", note),
        "word/media/image1.png": png(),
    }
    relations = relation("web", "hyperlink", "https://example.org/pears", outer=True)
    relations += relation("pear", "image", "media/image1.png")
    return docx("".join(body), parts | core("", story.author, "2025-03-09T05:53:00Z"), relations)


def _numbering() -> str:
    def levels(kind: str) -> str:
        return "".join(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/></w:lvl>'
            for depth in range(3)
        )

    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{key}">{levels(kind)}</w:abstractNum>'
        for key, kind in (("10", "bullet"), ("20", "decimal"))
    )
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    return abstract + "".join(
        f'<w:num w:numId="{key}"><w:abstractNumId w:val="{base}"/>{more}</w:num>'
        for key, base, more in (("1", "10", ""), ("2", "20", ""), ("3", "20", restart))
    )


def _relation(key: str, kind: str, target: str, more: str = "") -> str:
    return f'<Relationship Id="{key}" Type="{_R}/{kind}" Target="{target}"{more}/>'


def _relations(*each: str) -> str:
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(each)}</Relationships>'
