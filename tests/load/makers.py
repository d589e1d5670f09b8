"""Files in binary and packed formats, made by small functions: nothing binary is kept in the repository."""

import io
import plistlib
import zipfile
from email.message import EmailMessage
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from html import escape

from PIL import Image

STORIES = {
    "en": (
        "The pear tree",
        "The harvest",
        "Every branch bent to the ground that year.",
        "Winter came early.",
    ),
    "ar": ("شجرة الكمثرى", "الحصاد", "انحنت كل الأغصان نحو الأرض في ذلك العام.", "جاء الشتاء مبكرا."),
    "fa": ("درخت گلابی", "برداشت", "آن سال همهٔ شاخه‌ها تا زمین خم شدند.", "زمستان زود رسید."),
    "he": ("עץ האגס", "הקציר", "כל הענפים השתופפו אל האדמה באותה שנה.", "החורף הגיע מוקדם."),
    "uk": ("Груша", "Врожай", "Того року кожна гілка схилялася до землі.", "Зима прийшла рано."),
    "hi": ("नाशपाती का पेड़", "फसल", "उस साल हर डाल ज़मीन तक झुक गई थी।", "सर्दी जल्दी आ गई।"),
    "zh": ("梨树", "收获", "那一年每根树枝都弯到了地上。", "冬天来得很早。"),
}
"""By language: title, heading, a sentence before and one after the heading."""

LINKED = """<html><body><article><h1>The river and its ferry</h1>
<p>The ferry waits for everyone, as <a href="#rain">the part about rain</a> tells, and <a href="#nowhere">nobody</a> has ever paid.</p>
<p>Its times stand in <a href="#noon">the table</a>, <a href="#last">the last word</a> at the end, <a href="#">here</a>.</p>
<h2 id="rain">When it rains</h2><p>Then the river is wide and the ferry stays at the bank until it is over.</p>
<table><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td id="noon">noon</td></tr></table>
<p>First the rope. <b id="last">Then the bell.</b></p></article></body></html>"""
"""A page with links to its own places."""

CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def picture(side: int = 200, colour: str = "teal", form: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (side, side), colour).save(out, form)
    return out.getvalue()


def packed(files: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def chapter(body: str, language: str = "en", attributes: str = "") -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="{language}" {attributes}><head><title>x</title></head>'
        f"<body>{body}</body></html>"
    )


def nav(lines: str) -> str:
    return chapter(f'<nav epub:type="toc"><h1>Contents</h1><ol>{lines}</ol></nav>')


def package(metadata: str, items: str, spine: str, attributes: str = "", guide: str = "") -> str:
    return (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" version="3.0">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>'
        f"<manifest>{items}</manifest><spine {attributes}>{spine}</spine>{guide}</package>"
    )


def book(
    chapters: dict[str, str],
    contents: str = "",
    metadata: str = "<dc:title>The pear tree</dc:title><dc:language>en</dc:language>",
    extra: dict[str, str | bytes] | None = None,
    method: int = zipfile.ZIP_DEFLATED,
    **told: str,
) -> bytes:
    """An EPUB 3 of these chapters (name without ending: XHTML), its contents' list items, other files by their path."""
    items = "".join(f'<item id="{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in chapters)
    items += '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    items += told.pop("items", "")
    spine = told.pop("spine", "".join(f'<itemref idref="{name}"/>' for name in chapters))
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "EPUB/package.opf": package(metadata, items, spine, **told),
            "EPUB/nav.xhtml": nav(contents),
            **{f"EPUB/{name}.xhtml": text for name, text in chapters.items()},
            **(extra or {}),
        },
        method,
    )


def mhtml(
    page: str,
    pictures: dict[str, bytes],
    charset: str = "utf-8",
    address: str = "https://example.org/a/story.html",
) -> bytes:
    """A page saved as one message; pictures by Content-Location, or by Content-ID where the name begins with "cid:"."""
    whole = MIMEMultipart("related", type="text/html")
    whole["From"] = "<Saved by a test>"
    whole["Snapshot-Content-Location"] = address
    whole["Subject"] = "A page"
    text = MIMEText(page, "html", charset)
    text["Content-Location"] = address
    whole.attach(text)
    for name, data in pictures.items():
        part = MIMEBase("image", "png")
        part.set_payload(data)
        from email.encoders import encode_base64

        encode_base64(part)
        if name.startswith("cid:"):
            part["Content-ID"] = f"<{name[4:]}>"
        else:
            part["Content-Location"] = name
        whole.attach(part)
    return whole.as_bytes()


def webarchive(page: str, pictures: dict[str, bytes], *, binary: bool = True) -> bytes:
    main = {
        "WebResourceData": page.encode(),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": "https://example.org/a/story.html",
    }
    parts = [
        {"WebResourceData": data, "WebResourceMIMEType": "image/png", "WebResourceURL": name}
        for name, data in pictures.items()
    ]
    form = plistlib.FMT_BINARY if binary else plistlib.FMT_XML
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": parts}, fmt=form)


def message(text: str) -> bytes:
    """A message of a single page."""
    made = EmailMessage()
    made.set_content(text, subtype="html")
    return made.as_bytes()


def page(language: str, *, between: str = "") -> str:
    """A saved page of the story in a language."""
    title, heading, first, second = (escape(part) for part in STORIES[language])
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title></head><body><article><h1>{title}</h1>'
        f"<p>{first * 4}</p>{between}<h2>{heading}</h2><p>{second * 4}</p></article></body></html>"
    )
