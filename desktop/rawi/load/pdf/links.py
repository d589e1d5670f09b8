"""A page's link annotations in, their places and addresses out."""

import ctypes
import re

import pypdfium2
import pypdfium2.raw as pdfium

from rawi.load.pdf.page import Box

_MOST = 500
_LONGEST = 4_000
_SAFE = re.compile(r"(https?:|mailto:)\S+$", re.IGNORECASE)


def read(page: pypdfium2.PdfPage, document: pypdfium2.PdfDocument) -> list[tuple[Box, str]]:
    """Links to the web and to mail addresses; those within the document have no address to show."""
    found: list[tuple[Box, str]] = []
    position = ctypes.c_int(0)
    link = pdfium.FPDF_LINK()
    rectangle = pdfium.FS_RECTF()
    for _ in range(_MOST):
        if not pdfium.FPDFLink_Enumerate(page, position, link):
            break
        address = _address(document, link)
        if address and pdfium.FPDFLink_GetAnnotRect(link, rectangle):
            found.append((Box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top), address))
    return found


def _address(document: pypdfium2.PdfDocument, link: object) -> str:
    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    size = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    if not 0 < size <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, size)
    address = buffer.raw.partition(b"\0")[0].decode("utf-8", "replace").strip()
    return address if _SAFE.match(address) else ""
