"""Zip files are told apart by what is in them."""

import io
import zipfile

import pytest

from rawi.archive.zip_file import Archive
from rawi.article.errors import Code, RawiError
from rawi.load import formats
from rawi.load.zip_kinds import kind

_ODF = "application/vnd.oasis.opendocument."


def zipped(entries: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, text in entries.items():
            file.writestr(name, text)
    return out.getvalue()


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ({"mimetype": "application/epub+zip\n"}, "epub"),
        ({"META-INF/container.xml": "<container/>"}, "epub"),
        ({"[Content_Types].xml": "<Types/>", "word/document.xml": ""}, "docx"),
        ({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": ""}, "Excel"),
        ({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": ""}, "PowerPoint"),
        ({"mimetype": _ODF + "text"}, "odt"),
        ({"mimetype": _ODF + "text-template"}, "odt"),
        ({"mimetype": _ODF + "spreadsheet"}, "OpenDocument spreadsheet"),
        ({"content.xml": "", "META-INF/manifest.xml": f'<e media-type="{_ODF}text"/>'}, "odt"),
        ({"book/NCC.HTML": ""}, "daisy"),
        ({"a.opf": '<item media-type="application/x-dtbook+xml"/>'}, "daisy"),
        ({"a.opf": "<dc:Format>ANSI/NISO Z39.86-2005</dc:Format>"}, "daisy"),
        ({"META-INF/container.xml": "", "ncc.html": ""}, "epub"),
        ({"a.opf": "<package/>", "a.smil": ""}, "ZIP"),
        ({"word/document.xml": ""}, "ZIP"),
        ({"notes.txt": "hello"}, "ZIP"),
        ({}, "ZIP"),
    ],
)
def test_the_kind_is_what_the_archive_holds(entries: dict[str, str], expected: str) -> None:
    assert kind(Archive(zipped(entries), "a.bin", "ZIP")) == expected


def test_a_kind_without_a_loader_is_named() -> None:
    with pytest.raises(RawiError) as raised:
        formats.find(zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": ""}), "story.docx")
    assert raised.value.code is Code.FORMAT_UNKNOWN
    assert raised.value.facts == {"name": "story.docx", "format": "Excel"}
