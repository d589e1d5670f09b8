"""A small file of every format that Rawi opens, written here byte by byte: an article of two sections and one sentence that all of them hold."""

from __future__ import annotations

import io
import json
import plistlib
import zipfile
from collections.abc import Callable, Mapping

TITLE, HEADING = "The boat that lends stories", "What the river keeps"
SENTENCE = "The old boat carries forty books to the small village every Tuesday."
MORE = "Nobody there has missed a visit since the spring of the flood."

_PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title></head>
<body><article><h1>{TITLE}</h1><p>{SENTENCE}</p><h2>{HEADING}</h2><p>{MORE}</p></article></body></html>
"""
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def _text() -> bytes:
    return f"{TITLE}\n\n{SENTENCE}\n\n{HEADING}\n\n{MORE}\n".encode()


def _markdown() -> bytes:
    return f"# {TITLE}\n\n{SENTENCE}\n\n## {HEADING}\n\n{MORE}\n".encode()


def _html() -> bytes:
    return _PAGE.encode()


def _mhtml() -> bytes:
    head = 'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="river"\r\n\r\n'
    part = "--river\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://example.org/boat\r\n\r\n"
    return f"{head}{part}{_PAGE}\r\n--river--\r\n".encode()


def _webarchive() -> bytes:
    main = {
        "WebResourceData": _html(),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": "https://example.org/boat",
    }
    return plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)


def _wallabag() -> bytes:
    entry = {"title": TITLE, "url": "https://example.org/boat", "language": "en"}
    return json.dumps([entry | {"content": f"<p>{SENTENCE}</p><h2>{HEADING}</h2><p>{MORE}</p>"}]).encode()


def _rtf() -> bytes:
    heads = (
        rf"{{\pard\s1\outlinelevel0\b\fs36 {TITLE}\par}}",
        rf"{{\pard\s2\outlinelevel1\b\fs28 {HEADING}\par}}",
    )
    texts = rf"{{\pard {SENTENCE}\par}}", rf"{{\pard {MORE}\par}}"
    lines = [each for pair in zip(heads, texts, strict=True) for each in pair]
    return (r"{\rtf1\ansi\deff0{\fonttbl{\f0 Serif;}}" + "".join(lines) + "}").encode("ascii")


def _zip(files: Mapping[str, str]) -> bytes:
    """The first entry is stored as it is: that is where a book and a document say their kind."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, text) in enumerate(files.items()):
            archive.writestr(name, text, zipfile.ZIP_DEFLATED if number else zipfile.ZIP_STORED)
    return made.getvalue()


def _docx() -> bytes:
    def paragraph(text: str, style: str = "") -> str:
        look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f"<w:p>{look}<w:r><w:t>{text}</w:t></w:r></w:p>"

    body = [paragraph(TITLE, "Title"), paragraph(SENTENCE), paragraph(HEADING, "Heading1"), paragraph(MORE)]
    names = (("Title", "Title"), ("Heading1", "heading 1"))
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{code}"><w:name w:val="{name}"/></w:style>'
        for code, name in names
    )
    kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    return _zip(
        {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kinds}.document.main+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{kinds}.styles+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{relations}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{relations}/styles" Target="styles.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{"".join(body)}</w:body></w:document>',
            "word/styles.xml": f'<w:styles xmlns:w="{_WORD}">{styles}</w:styles>',
        }
    )


def _odt() -> bytes:
    kind = "application/vnd.oasis.opendocument.text"
    spaces = " ".join(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "text", "style", "manifest"))
    body = (
        f'<text:h text:outline-level="1">{TITLE}</text:h><text:p>{SENTENCE}</text:p>'
        f'<text:h text:outline-level="2">{HEADING}</text:h><text:p>{MORE}</text:p>'
    )
    entry = "manifest:file-entry manifest:full-path"
    return _zip(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": f'<manifest:manifest {spaces}><{entry}="/" manifest:media-type="{kind}"/></manifest:manifest>',
            "content.xml": f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>",
        }
    )


def _epub() -> bytes:
    page = _PAGE.replace("<!doctype html><html", '<html xmlns="http://www.w3.org/1999/xhtml"')
    page = page.replace('<meta charset="utf-8">', '<meta charset="utf-8"/>')
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">boat</dc:identifier>'
        f"<dc:title>{TITLE}</dc:title><dc:language>en</dc:language></metadata><manifest>"
        '<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="one"/></spine></package>'
    )
    container = (
        '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    files = {"META-INF/container.xml": container, "book.opf": opf, "one.xhtml": page}
    return _zip({"mimetype": "application/epub+zip"} | files)


def _daisy() -> bytes:
    """Text alone: what sounds is another check's."""
    book = (
        '<dtbook xmlns="http://www.daisy.org/z3986/2005/dtbook/" version="2005-2" xml:lang="en"><head/><book><bodymatter>'
        f"<level1><h1>{TITLE}</h1><p>{SENTENCE}</p><level2><h2>{HEADING}</h2><p>{MORE}</p></level2></level1></bodymatter></book></dtbook>"
    )
    opf = (
        '<package xmlns="http://openebook.org/namespaces/oeb-package/1.0/"><metadata>'
        '<dc-metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:Format>ANSI/NISO Z39.86-2005</dc:Format>'
        f"<dc:Title>{TITLE}</dc:Title><dc:Language>en</dc:Language></dc-metadata></metadata><manifest>"
        '<item id="one" href="one.xml" media-type="application/x-dtbook+xml"/></manifest><spine/></package>'
    )
    return _zip({"book.opf": opf, "one.xml": book})


def _pdf() -> bytes:
    """One page in Helvetica: headings larger than the text; the table of where each object begins is the file's own."""
    lines = ((700, 20, TITLE), (650, 11, SENTENCE), (600, 15, HEADING), (560, 11, MORE))
    drawn = "".join(f"BT /F1 {size} Tf 72 {y} Td ({text}) Tj ET\n" for y, size, text in lines)
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    made, begins = "%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        begins.append(len(made))
        made += f"{number} 0 obj\n{text}\nendobj\n"
    table = "0000000000 65535 f \n" + "".join(f"{each:010} 00000 n \n" for each in begins)
    end = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    return f"{made}xref\n0 {len(objects) + 1}\n{table}{end}".encode("ascii")


def _picture() -> bytes:
    """Its sentence in large black letters on white."""
    from PIL import Image, ImageDraw, ImageFont

    words = SENTENCE.split()
    image = Image.new("L", (1_400, 420), 255)
    font = ImageFont.load_default(56)
    for number, at in enumerate(range(0, len(words), 4)):
        ImageDraw.Draw(image).text((60, 60 + number * 100), " ".join(words[at : at + 4]), fill=0, font=font)
    made = io.BytesIO()
    image.save(made, "PNG")
    return made.getvalue()


FILES: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "text": ("boat.txt", _text),
    "markdown": ("boat.md", _markdown),
    "html": ("boat.html", _html),
    "epub": ("boat.epub", _epub),
    "daisy": ("boat.zip", _daisy),
    "mhtml": ("boat.mhtml", _mhtml),
    "webarchive": ("boat.webarchive", _webarchive),
    "wallabag": ("boat.json", _wallabag),
    "docx": ("boat.docx", _docx),
    "odt": ("boat.odt", _odt),
    "rtf": ("boat.rtf", _rtf),
    "pdf": ("boat.pdf", _pdf),
    "picture": ("boat.png", _picture),
}
"""A format of `load.formats` to a file's name and its bytes."""
