"""A tagged page's structure tree in, its blocks with the marked content they hold out."""

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

from rawi.article.model import BlockKind
from rawi.text.language import clean_language

_DEEPEST, _MOST = 100, 20_000
_LONGEST = 20_000
_INLINE = frozenset(
    ["Span", "Link", "Quote", "Em", "Strong", "Reference", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "BibEntry", "Sub", "Form"]
)  # fmt: skip
_KINDS = {
    "P": BlockKind.PARAGRAPH,
    "Title": BlockKind.HEADING,
    "H": BlockKind.HEADING,
    **{f"H{level}": BlockKind.HEADING for level in range(1, 7)},
    "LI": BlockKind.LIST_ITEM,
    "TOCI": BlockKind.LIST_ITEM,
    "BlockQuote": BlockKind.QUOTE,
    "Note": BlockKind.FOOTNOTE,
    "FENote": BlockKind.FOOTNOTE,
    "Caption": BlockKind.CAPTION,
    "Code": BlockKind.CODE,
}
_LISTS = ("L", "TOC")
_CELLS = ("TH", "TD")


@dataclass(slots=True)
class Tagged:
    """A block: the marked content ids of its text in order, a figure's alt text, a table's rows of (ids, is a header)."""

    kind: BlockKind
    level: int = 0
    ids: list[int] = field(default_factory=list)
    language: str = ""
    alt: str = ""
    rows: list[list[tuple[list[int], bool]]] = field(default_factory=list)


class _Walk:
    def __init__(self) -> None:
        self.path: list[tuple[str, str]] = []
        self.found: list[Tagged] = []
        self.ids: list[int] = []
        self.label: list[int] = []
        self.count = 0

    def element(self, element: object) -> None:
        """One structure element and what is in it."""
        self.count += 1
        if self.count > _MOST or len(self.path) >= _DEEPEST:
            return
        kind = _text(pdfium.FPDF_StructElement_GetType, element)
        if kind == "Artifact":
            return
        if kind == "Lbl":
            self.flush()
            self.label = _all_ids(element)
            return
        inline = kind in _INLINE
        if not inline:
            self.flush()
        self.path.append((kind, _text(pdfium.FPDF_StructElement_GetLang, element)))
        if kind in ("Figure", "Formula"):
            self.figure(element)
        elif kind == "Table" and (rows := _rows(element)):
            self.found.append(Tagged(BlockKind.TABLE, rows=rows, language=self.language))
        else:
            self.kids(element)
        if not inline:
            self.flush()
        self.path.pop()

    def kids(self, element: object) -> None:
        for kid in _kids(element):
            if isinstance(kid, int):
                self.ids.append(kid)
            else:
                self.element(kid)

    def figure(self, element: object) -> None:
        alt = _text(pdfium.FPDF_StructElement_GetAltText, element)
        alt = alt or _text(pdfium.FPDF_StructElement_GetActualText, element)
        self.found.append(
            Tagged(BlockKind.IMAGE, ids=_all_ids(element), alt=" ".join(alt.split()), language=self.language)
        )

    def flush(self) -> None:
        """What was gathered is a block; a list item's label goes with the text that follows it."""
        if self.ids:
            kind, level = self.innermost()
            self.found.append(Tagged(kind, level, self.label + self.ids, self.language))
            self.ids, self.label = [], []

    def innermost(self) -> tuple[BlockKind, int]:
        """What the nearest telling element makes of its text; a paragraph tells only where nothing around it does."""
        for kind, _ in reversed(self.path):
            if kind in _KINDS and kind != "P":
                return _KINDS[kind], self.level(kind)
        return BlockKind.PARAGRAPH, 0

    def level(self, kind: str) -> int:
        kinds = [name for name, _ in self.path]
        if kind[0] == "H":
            return int(kind[1]) if kind[1:] else min(6, 1 + kinds.count("Sect"))
        if kind in ("LI", "TOCI"):
            return max(1, sum(name in _LISTS for name in kinds))
        return {"Title": 1, "BlockQuote": kinds.count("BlockQuote")}.get(kind, 0)

    @property
    def language(self) -> str:
        return clean_language(next((code for _, code in reversed(self.path) if code), ""))


def read(page: pypdfium2.PdfPage) -> list[Tagged]:
    """The page's part of the structure tree; empty where it has none."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return []
    walk = _Walk()
    try:
        for index in range(min(_MOST, max(0, pdfium.FPDF_StructTree_CountChildren(tree)))):
            kid = pdfium.FPDF_StructTree_GetChildAtIndex(tree, index)
            if kid:
                walk.element(kid)
    finally:
        pdfium.FPDF_StructTree_Close(tree)
    return walk.found


def _kids(element: object) -> Iterator[object]:
    """Marked content ids (integers) and elements, in order."""
    for index in range(min(_MOST, max(0, pdfium.FPDF_StructElement_CountChildren(element)))):
        kid = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
        if kid:
            yield kid
            continue
        mark = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, index)
        if mark >= 0:
            yield mark


def _all_ids(element: object, deeper: int = 20) -> list[int]:
    found: list[int] = []
    for kid in _kids(element):
        found += [kid] if isinstance(kid, int) else _all_ids(kid, deeper - 1) if deeper else []
    return found


def _rows(table: object) -> list[list[tuple[list[int], bool]]]:
    """The table's rows that lie on this page; none where it is a frame around one column."""
    rows: list[list[tuple[list[int], bool]]] = []
    for kid in _kids(table):
        kind = "" if isinstance(kid, int) else _text(pdfium.FPDF_StructElement_GetType, kid)
        parts = [kid] if kind == "TR" else list(_kids(kid)) if kind in ("THead", "TBody", "TFoot") else []
        for row in parts:
            cells = [
                (_all_ids(cell), name == "TH")
                for cell in ([] if isinstance(row, int) else _kids(row))
                if not isinstance(cell, int)
                and (name := _text(pdfium.FPDF_StructElement_GetType, cell)) in _CELLS
            ]
            if any(ids for ids, _ in cells):
                rows.append(cells)
    return rows if any(len(row) > 1 for row in rows) else []


def _text(function: Callable[..., int], element: object) -> str:
    size = function(element, None, 0)
    if not 0 < size <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    function(element, buffer, size)
    return buffer.raw.decode("utf-16-le", "replace").partition("\0")[0]
