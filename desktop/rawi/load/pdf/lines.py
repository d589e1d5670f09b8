"""The pieces of a region in, its lines from top to bottom out, each with its text in logical order."""

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from rawi.load.pdf.page import PLAIN, Glyph, Line, Style, around
from rawi.load.pdf.pieces import Piece, share
from rawi.text import presentation, visual

_WORD_GAP = 0.16
"""Ems between letters from which on a space is read where the file has none."""

_CELL_GAP = 0.9
_ASCII = "\x7f"
_TOUCHES = 0.5
_RAISED_SIZE, _RAISED_BY = 0.85, 0.25


def lines(pieces: Sequence[Piece], *, rtl: bool) -> list[Line]:
    """Pieces that stand beside each other make a line; `rtl` is the direction of the page."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: -p.level):
        row = next((r for r in reversed(rows[-3:]) if share(r[0].box, piece.box) >= _TOUCHES), None)
        if row is None:
            rows.append([piece])
        else:
            row.append(piece)
    return [_line(sorted(row, key=lambda p: p.box.left), rtl) for row in rows]


def _line(row: list[Piece], rtl: bool) -> Line:
    glyphs = [glyph for piece in row for glyph in piece.glyphs]
    size = max(row, key=lambda piece: len(piece.glyphs)).size
    box = around([piece.box for piece in row])
    leftward = visual.is_rtl("".join([glyph.text for glyph in glyphs]))
    if leftward:
        glyphs = _right_to_left(glyphs, rtl)
    text, styles = _text(glyphs, size, box.bottom)
    if leftward:
        text = visual.brackets(text) if rtl else text
    wide = sum(b.box.left - a.box.right > _CELL_GAP * size for a, b in pairwise(row))
    return Line(text, styles, box, size, leftward and rtl, parts=1 + wide)


def _right_to_left(glyphs: list[Glyph], rtl: bool) -> list[Glyph]:
    """By their places on the line, then in logical order; vowel signs go with their letter, spaces that no letter needs go."""
    bases = [g for g in glyphs if not _is_sign(g)]
    units = _units(sorted(bases or glyphs, key=lambda g: (g.box.middle, -g.box.right)))
    if bases:
        for sign in (g for g in glyphs if _is_sign(g)):
            near = min(units, key=lambda unit: abs(unit[0].box.middle - sign.box.middle))
            near.append(sign)
    ordered = visual.logical(units, lambda unit: unit[0].text, rtl=rtl)
    return [glyph for unit in ordered for glyph in unit]


def _is_sign(glyph: Glyph) -> bool:
    return glyph.text > _ASCII and bool(unicodedata.combining(glyph.text[0]))


def _units(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Letters of one ligature share its box: PDFium tells them turned round, unless they came from a presentation form."""
    units: list[list[Glyph]] = []
    for glyph in glyphs:
        if units and units[-1][0].box == glyph.box and visual.is_rtl(glyph.text):
            units[-1].append(glyph)
        else:
            units.append([glyph])
    return [unit if _in_order(unit) else unit[::-1] for unit in units]


def _in_order(unit: list[Glyph]) -> bool:
    return len(unit) == 1 or "".join(glyph.text for glyph in unit) in presentation.ligatures()


def _text(glyphs: list[Glyph], size: float, bottom: float) -> tuple[str, list[Style]]:
    """The text with the spaces that the gaps show, and each character's style."""
    text = ""
    styles: list[Style] = []
    last: Glyph | None = None
    for glyph in glyphs:
        if last is not None and _apart(last, glyph, size) and not text.endswith(" "):
            text += " "
            styles.append(last.style if last.style == glyph.style else PLAIN)
        letters = (
            " "
            if glyph.text.isspace()
            else glyph.text
            if glyph.text <= _ASCII
            else presentation.letters(glyph.text)
        )
        if letters == " " and (not text or text.endswith(" ")):
            continue
        style = glyph.style
        if glyph.size < size * _RAISED_SIZE and glyph.box.bottom > bottom + size * _RAISED_BY:
            style = style._replace(raised=True)
        text += letters
        styles += [style] * len(letters)
        last = last if _is_sign(glyph) and last else glyph
    kept = len(text.rstrip())
    return text[:kept], styles[:kept]


def _apart(last: Glyph, glyph: Glyph, size: float) -> bool:
    """White between two letters, whichever of them stands left."""
    if _is_sign(glyph) or last.text.isspace() or glyph.text.isspace():
        return False
    gap = max(glyph.box.left - last.box.right, last.box.left - glyph.box.right)
    return gap > _WORD_GAP * max(min(size, glyph.size), 1.0)
