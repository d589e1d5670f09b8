"""The pictures of a page in, blocks with their resources out; bounded in number, pixels and bytes."""

import io
import warnings
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

from rawi.article.model import BlockKind, Resource
from rawi.load import pictures
from rawi.load.pdf.page import Box, Picture
from rawi.load.port import DraftBlock

_SMALLEST = 48.0
"""Points; what is smaller on both sides is an ornament."""

_MOST, _MOST_BYTES, _MOST_OBJECTS = 200, 100_000_000, 500
_BACKGROUND = 0.8
"""The part of the page that a picture covers which lies behind its text."""


@dataclass(slots=True)
class Collected:
    """The pictures of a document so far, by digest, and how many could not be had."""

    resources: dict[str, Resource] = field(default_factory=dict)
    size: int = 0
    missing: int = 0

    def add(self, found: Resource | None) -> str:
        """Keep a picture; its digest, "" where there is none or no more room."""
        if found is None or len(self.resources) >= _MOST or self.size > _MOST_BYTES:
            self.missing += 1
            return ""
        if found.digest not in self.resources:
            self.resources[found.digest] = found
            self.size += len(found.data)
        return found.digest


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as the page draws it, with its marked content id."""

    image: pypdfium2.PdfImage
    box: Box
    mark: int


def drawn(page: pypdfium2.PdfPage) -> list[Drawn]:
    """The page's pictures that are no ornaments."""
    found: list[Drawn] = []
    for count, each in enumerate(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3)):
        if count >= _MOST_OBJECTS:
            break
        try:
            box = Box(*each.get_bounds())
        except pypdfium2.PdfiumError:
            continue
        if max(box.width, box.height) >= _SMALLEST and min(box.width, box.height) >= _SMALLEST / 4:
            found.append(Drawn(each, box, pdfium.FPDFPageObj_GetMarkedContentID(each)))
    return found


def blocks(
    found: list[Drawn], page: Box, collected: Collected, *, over_text: bool
) -> list[tuple[int, Picture]]:
    """Marked content id and block of each picture; one behind the text of a whole page is left out."""
    made: list[tuple[int, Picture]] = []
    for each in found:
        if over_text and covers(each.box, page) > _BACKGROUND:
            continue
        digest = collected.add(_resource(each.image))
        if digest:
            block = DraftBlock(BlockKind.IMAGE, "", resource=digest)
            made.append((each.mark, Picture(block, each.box)))
    return made


def covers(box: Box, page: Box) -> float:
    """The part of the page that lies under the box."""
    wide = max(0.0, min(box.right, page.right) - max(box.left, page.left))
    high = max(0.0, min(box.top, page.top) - max(box.bottom, page.bottom))
    whole = page.width * page.height
    return wide * high / whole if whole > 0 else 0.0


def _resource(image: pypdfium2.PdfImage) -> Resource | None:
    """JPEG data as it lies in the file, else PDFium's pixels."""
    try:
        wide, high = image.get_px_size()
        if not 0 < wide * high <= pictures.MOST_PIXELS:
            return None
        if image.get_filters() == ["DCTDecode"]:
            ready = pictures.resource(bytes(image.get_data(decode_simple=True)))
            if ready:
                return ready
        return pictures.resource(_pixels(image))
    except (pypdfium2.PdfiumError, ValueError, OSError, MemoryError, OverflowError):
        return None


def _pixels(image: pypdfium2.PdfImage) -> bytes:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        bitmap = image.get_bitmap(render=False)
        picture = bitmap.to_pil().convert("RGB")
    picture.thumbnail((pictures.LARGEST_SIDE, pictures.LARGEST_SIDE))
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=1)
    bitmap.close()
    return out.getvalue()
