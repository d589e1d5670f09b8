"""PDF files of our own, byte by byte, for tests: a font whose codes are Unicode, so every script can be written and none is embedded."""

import unicodedata
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

A4 = (595.0, 842.0)
_LETTER, _SPACE = 500, 260


def width(text: str, size: float) -> float:
    """Points that a text takes in these files' font."""
    return sum(_advance(c) for c in text) * size / 1000


def _advance(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return _SPACE if character == " " else _LETTER


@dataclass
class Element:
    """A structure element: its type, the marked content ids that it holds on each page, or its kids."""

    kind: str
    page: int = 0
    ids: Sequence[int] = ()
    kids: Sequence["Element"] = ()
    alt: str = ""
    lang: str = ""


@dataclass
class Page:
    """A page that gathers its content."""

    size: tuple[float, float] = A4
    content: list[str] = field(default_factory=list)
    links: list[tuple[tuple[float, float, float, float], str]] = field(default_factory=list)
    images: list[bytes] = field(default_factory=list)

    def text(
        self, x: float, y: float, text: str, *, size: float = 11, bold: bool = False, mark: str = ""
    ) -> None:
        """A run from left to right, as it stands; `mark` is "7" for a marked content id, "Artifact" for furniture."""
        codes = text.encode("utf-16-be").hex()
        show = f"BT /{'F2' if bold else 'F1'} {size} Tf {x} {y} Td <{codes}> Tj ET"
        if mark == "Artifact":
            show = f"/Artifact BMC {show} EMC"
        elif mark:
            show = f"/P <</MCID {mark}>> BDC {show} EMC"
        self.content.append(show)

    def lines(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        *,
        size: float = 11,
        leading: float = 14,
        right: float = 0,
    ) -> float:
        """Lines below each other, flush right at `right` where it is given; the y of the next line."""
        for line in lines:
            self.text(right - width(line, size) if right else x, y, line, size=size)
            y -= leading
        return y

    def link(self, box: tuple[float, float, float, float], address: str) -> None:
        """A link annotation over left, bottom, right, top."""
        self.links.append((box, address))

    def jpeg(self, data: bytes, box: tuple[float, float, float, float], mark: str = "") -> None:
        """A JPEG picture stretched over left, bottom, right, top."""
        left, bottom, right, top = box
        name = f"Im{len(self.images)}"
        self.images.append(data)
        show = f"q {right - left} 0 0 {top - bottom} {left} {bottom} cm /{name} Do Q"
        self.content.append(f"/Figure <</MCID {mark}>> BDC {show} EMC" if mark else show)


@dataclass
class Pdf:
    """A document; `outline` holds titles and page numbers (from 0), `labels` the number tree of its pages' names."""

    info: dict[str, str] = field(default_factory=dict)
    lang: str = ""
    outline: Sequence[tuple[str, int]] = ()
    tree: Sequence[Element] = ()
    unicode: bool = True
    labels: str = ""
    pages: list[Page] = field(default_factory=list)

    def page(self, size: tuple[float, float] = A4) -> Page:
        """A new page."""
        made = Page(size)
        self.pages.append(made)
        return made

    def data(self) -> bytes:
        """The file."""
        return _Writer(self).data()


class _Writer:
    def __init__(self, pdf: Pdf) -> None:
        self.pdf = pdf
        self.objects: list[bytes] = []

    def add(self, body: str | bytes) -> int:
        self.objects.append(body.encode("latin-1") if isinstance(body, str) else body)
        return len(self.objects)

    def stream(self, head: str, data: bytes) -> int:
        packed = zlib.compress(data)
        return self.add(
            f"<<{head} /Filter /FlateDecode /Length {len(packed)}>>\nstream\n".encode("latin-1")
            + packed
            + b"\nendstream"
        )

    def reserve(self) -> int:
        return self.add("null")

    def put(self, number: int, body: str) -> None:
        self.objects[number - 1] = body.encode("latin-1")

    def data(self) -> bytes:
        pdf = self.pdf
        catalog, pages = self.reserve(), self.reserve()
        fonts = f"/F1 {self.font('Story-Regular')} 0 R /F2 {self.font('Story-Bold')} 0 R"
        numbers = [self.page(page, pages, fonts, index) for index, page in enumerate(pdf.pages)]
        kids = " ".join(f"{n} 0 R" for n in numbers)
        self.put(pages, f"<</Type /Pages /Count {len(numbers)} /Kids [{kids}]>>")
        extra = f" /Lang ({pdf.lang})" if pdf.lang else ""
        if pdf.labels:
            extra += f" /PageLabels <</Nums [{pdf.labels}]>>"
        if pdf.tree:
            extra += f" /MarkInfo <</Marked true>> /StructTreeRoot {self.tree(numbers)} 0 R"
        if pdf.outline:
            extra += f" /Outlines {self.outlines(numbers)} 0 R"
        self.put(catalog, f"<</Type /Catalog /Pages {pages} 0 R{extra}>>")
        info = " ".join(f"/{name} {_string(value)}" for name, value in pdf.info.items())
        return self.file(catalog, self.add(f"<<{info}>>"))

    def font(self, name: str) -> int:
        used = sorted({c for text in _texts(self.pdf) for c in text})
        widths = " ".join(f"{ord(c)} [{_advance(c)}]" for c in used)
        descriptor = self.add(
            f"<</Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [0 -220 1000 900] /ItalicAngle 0"
            f" /Ascent 900 /Descent -220 /CapHeight 700 /StemV 80 /FontWeight {700 if 'Bold' in name else 400}>>"
        )
        kid = self.add(
            f"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo <</Registry (Adobe)"
            f" /Ordering (Identity) /Supplement 0>> /DW {_LETTER} /W [{widths}] /FontDescriptor {descriptor} 0 R>>"
        )
        to_unicode = f" /ToUnicode {self.cmap(used)} 0 R" if self.pdf.unicode else ""
        return self.add(
            f"<</Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
            f" /DescendantFonts [{kid} 0 R]{to_unicode}>>"
        )

    def cmap(self, used: list[str]) -> int:
        rows = [f"<{ord(c):04X}> <{ord(c):04X}>" for c in used]
        parts = [
            f"{len(rows[i : i + 100])} beginbfchar\n" + "\n".join(rows[i : i + 100]) + "\nendbfchar"
            for i in range(0, len(rows), 100)
        ]
        body = (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def\n"
            "/CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + "\n".join(parts)
            + "\nendcmap end end"
        )
        return self.stream("", body.encode())

    def page(self, page: Page, parent: int, fonts: str, index: int) -> int:
        content = self.stream("", "\n".join(page.content).encode("latin-1"))
        images = " ".join(f"/Im{i} {self.jpeg(data)} 0 R" for i, data in enumerate(page.images))
        links = " ".join(f"{self.link(box, address)} 0 R" for box, address in page.links)
        return self.add(
            f"<</Type /Page /Parent {parent} 0 R /MediaBox [0 0 {page.size[0]} {page.size[1]}] /StructParents {index}"
            f" /Resources <</Font <<{fonts}>> /XObject <<{images}>>>> /Contents {content} 0 R /Annots [{links}]>>"
        )

    def jpeg(self, data: bytes) -> int:
        import io

        from PIL import Image

        with Image.open(io.BytesIO(data)) as picture:
            wide, high = picture.size
            space = "/DeviceGray" if picture.mode == "L" else "/DeviceRGB"
        head = (
            f"<</Type /XObject /Subtype /Image /Width {wide} /Height {high} /ColorSpace {space}"
            f" /BitsPerComponent 8 /Filter /DCTDecode /Length {len(data)}>>\nstream\n"
        )
        return self.add(head.encode() + data + b"\nendstream")

    def link(self, box: tuple[float, float, float, float], address: str) -> int:
        rect = " ".join(str(side) for side in box)
        return self.add(
            f"<</Type /Annot /Subtype /Link /Rect [{rect}] /Border [0 0 0] /A <</S /URI /URI {_string(address)}>>>>"
        )

    def outlines(self, pages: list[int]) -> int:
        root = self.reserve()
        numbers = [self.reserve() for _ in self.pdf.outline]
        for i, (title, page) in enumerate(self.pdf.outline):
            near = f" /Prev {numbers[i - 1]} 0 R" if i else ""
            near += f" /Next {numbers[i + 1]} 0 R" if i + 1 < len(numbers) else ""
            self.put(
                numbers[i],
                f"<</Title {_string(title)} /Parent {root} 0 R /Dest [{pages[page]} 0 R /Fit]{near}>>",
            )
        self.put(root, f"<</First {numbers[0]} 0 R /Last {numbers[-1]} 0 R /Count {len(numbers)}>>")
        return root

    def tree(self, pages: list[int]) -> int:
        root = self.reserve()
        owners: dict[int, dict[int, int]] = {}
        kids = [self.element(e, root, pages, owners) for e in self.pdf.tree]
        rows = " ".join(
            f"{page} [{' '.join(_reference(ids.get(i)) for i in range(max(ids) + 1))}]"
            for page, ids in sorted(owners.items())
        )
        parents = self.add(f"<</Nums [{rows}]>>")
        listed = " ".join(f"{n} 0 R" for n in kids)
        self.put(root, f"<</Type /StructTreeRoot /K [{listed}] /ParentTree {parents} 0 R>>")
        return root

    def element(
        self, element: Element, parent: int, pages: list[int], owners: dict[int, dict[int, int]]
    ) -> int:
        number = self.reserve()
        kids = [f"{self.element(kid, number, pages, owners)} 0 R" for kid in element.kids]
        for mark in element.ids:
            owners.setdefault(element.page, {})[mark] = number
        listed = " ".join([*(str(mark) for mark in element.ids), *kids])
        extra = f" /Alt {_string(element.alt)}" if element.alt else ""
        extra += f" /Lang ({element.lang})" if element.lang else ""
        self.put(
            number,
            f"<</Type /StructElem /S /{element.kind} /P {parent} 0 R /Pg {pages[element.page]} 0 R /K [{listed}]{extra}>>",
        )
        return number

    def file(self, catalog: int, info: int) -> bytes:
        out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        places = []
        for number, body in enumerate(self.objects, 1):
            places.append(len(out))
            out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
        start = len(out)
        out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode()
        out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
        out += f"trailer <</Size {len(places) + 1} /Root {catalog} 0 R /Info {info} 0 R>>\nstartxref\n{start}\n%%EOF\n".encode()
        return bytes(out)


def _reference(number: int | None) -> str:
    return f"{number} 0 R" if number else "null"


def _string(text: str) -> str:
    return f"<{(chr(0xFEFF) + text).encode('utf-16-be').hex()}>" if not text.isascii() else f"({text})"


def _texts(pdf: Pdf) -> Iterator[str]:
    """What the pages show, read back from their content."""
    for page in pdf.pages:
        for show in page.content:
            for part in show.split("<")[1:]:
                code = part.partition(">")[0]
                if code and not len(code) % 4 and all(c in "0123456789abcdef" for c in code):
                    yield bytes.fromhex(code).decode("utf-16-be")
