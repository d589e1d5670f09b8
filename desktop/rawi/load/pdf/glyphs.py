"""A page's text layer in, its letters with their places out."""

import ctypes
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2.raw as pdfium

from rawi.load.pdf.page import Box, Glyph, Style

_HYPHEN = 2
"""What PDFium reports for a hyphen at the end of a line."""

_BOLD_WEIGHT = 600
_ITALIC, _FORCE_BOLD = 1 << 6, 1 << 18
_NAME_LENGTH = 128
SAMPLE = 400
"""Letters of each page that are asked whether they have a Unicode value."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the letters of one text object share; `turn` is their direction in quarter turns."""

    size: float
    style: Style
    mark: int
    artifact: bool
    turn: int


@dataclass(frozen=True, slots=True)
class PageText:
    """The letters of a page, those that stand across its direction, how many of the first had no Unicode value, and its direction.

    Boxes are turned so that every text runs to the right; `turn` is that of most letters, in quarter turns.
    """

    glyphs: list[Glyph]
    across: list[Glyph]
    unmapped: int
    turn: int


class _Settings:
    """Looks up each text object once."""

    def __init__(self) -> None:
        self._known: dict[int, _Setting] = {}

    def of(self, found: "ctypes._Pointer[ctypes.Structure]") -> _Setting:
        if not found:
            return _Setting(0.0, Style(), -1, False, 0)
        address = ctypes.addressof(found.contents)
        if address not in self._known:
            self._known[address] = _setting(found)
        return self._known[address]


def read(text_page: object, links: Sequence[tuple[Box, str]], most: int) -> PageText:
    """At most `most` letters of a page (pypdfium2's PdfTextPage); those within a link's box carry its address."""
    settings = _Settings()
    rectangle = pdfium.FS_RECTF()
    found: list[tuple[Glyph, int]] = []
    unmapped = 0
    for index in range(min(pdfium.FPDFText_CountChars(text_page), most)):
        text = _character(pdfium.FPDFText_GetUnicode(text_page, index))
        pdfium.FPDFText_GetLooseCharBox(text_page, index, rectangle)
        box = Box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
        if not text or (text.isspace() and (box.right <= box.left or _generated(text_page, index))):
            continue
        setting = settings.of(pdfium.FPDFText_GetTextObject(text_page, index))
        if index < SAMPLE:
            unmapped += pdfium.FPDFText_HasUnicodeMapError(text_page, index) == 1
        style = _linked(setting.style, box, links) if links else setting.style
        found.append(
            (
                Glyph(text, box, setting.size or box.height, style, setting.mark, setting.artifact),
                setting.turn,
            )
        )
    return _by_turn(found, unmapped)


def _generated(text_page: object, index: int) -> bool:
    """A space that PDFium puts where it sees a gap; ours are read from the boxes."""
    return bool(pdfium.FPDFText_IsGenerated(text_page, index) == 1)


def _linked(style: Style, box: Box, links: Sequence[tuple[Box, str]]) -> Style:
    address = next((address for place, address in links if place.holds(box)), "")
    return style._replace(link=address) if address else style


def _character(code: int) -> str:
    """The letter; "" for what is no character. Breaks of lines are seen in the boxes."""
    if code == _HYPHEN:
        return "-"
    if code in (0, 10, 13) or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return ""
    return chr(code)


def _setting(found: "ctypes._Pointer[ctypes.Structure]") -> _Setting:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(found, matrix)
    size = ctypes.c_float()
    pdfium.FPDFTextObj_GetFontSize(found, size)
    scale = math.hypot(matrix.c, matrix.d) or 1.0
    turn = round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4 if matrix.a or matrix.b else 0
    marks = [_mark_name(found, i) for i in range(min(8, max(0, pdfium.FPDFPageObj_CountMarks(found))))]
    return _Setting(
        abs(size.value * scale),
        _style(pdfium.FPDFTextObj_GetFont(found)),
        pdfium.FPDFPageObj_GetMarkedContentID(found),
        "Artifact" in marks,
        turn,
    )


def _mark_name(found: "ctypes._Pointer[ctypes.Structure]", index: int) -> str:
    mark = pdfium.FPDFPageObj_GetMark(found, index)
    name = ctypes.create_string_buffer(_NAME_LENGTH)
    size = ctypes.c_ulong()
    buffer = ctypes.cast(name, ctypes.POINTER(ctypes.c_ushort))
    if not pdfium.FPDFPageObjMark_GetName(mark, buffer, _NAME_LENGTH, size):
        return ""
    return name.raw[: size.value].decode("utf-16-le", "replace").rstrip("\0")


def _style(font: object) -> Style:
    """Bold and italic by the font's weight, flags and name."""
    if not font:
        return Style()
    buffer = ctypes.create_string_buffer(_NAME_LENGTH)
    pdfium.FPDFFont_GetBaseFontName(font, buffer, _NAME_LENGTH)
    name = buffer.raw.partition(b"\0")[0].decode("utf-8", "replace").lower()
    flags = max(0, pdfium.FPDFFont_GetFlags(font))
    bold = "bold" in name or "black" in name or "heavy" in name or bool(flags & _FORCE_BOLD)
    bold = bold or pdfium.FPDFFont_GetWeight(font) >= _BOLD_WEIGHT
    return Style(bold, "italic" in name or "oblique" in name or bool(flags & _ITALIC))


def _by_turn(found: list[tuple[Glyph, int]], unmapped: int) -> PageText:
    """Turn the page so that most of its letters run to the right; the others stand across."""
    main = max(Counter(turn for _, turn in found).items(), key=lambda pair: pair[1], default=(0, 0))[0]
    glyphs: list[Glyph] = []
    across: list[Glyph] = []
    for glyph, turn in found:
        if turn:
            glyph.box = turned(glyph.box, turn)
        (glyphs if turn == main else across).append(glyph)
    return PageText(glyphs, across, unmapped, main)


def turned(box: Box, turn: int) -> Box:
    """The box on a page turned back by so many quarters."""
    left, bottom, right, top = box
    if turn == 1:
        return Box(bottom, -right, top, -left)
    if turn == 2:
        return Box(-right, -top, -left, -bottom)
    if turn == 3:
        return Box(-top, left, -bottom, right)
    return box
