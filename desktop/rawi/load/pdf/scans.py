"""Pages that are pictures: rendered here, read by the reader of pictures, kept to be seen beside what was read."""

import io
import math

import pypdfium2

from rawi.article.model import BlockKind
from rawi.load import pictures
from rawi.load.ocr.reading import PictureReader
from rawi.load.pdf.page import Box
from rawi.load.pdf.pictures import Collected, Drawn, covers
from rawi.load.port import DraftBlock

_DPI = 250
_MOST_PIXELS = 10_000_000
_FEW = 24
"""Letters; a page with fewer beside a picture of a good part of it is read as a picture."""

_SCAN = 0.2


def is_scan(drawn: list[Drawn], page: Box, letters: int) -> bool:
    """True for a page that has nothing but a picture, or strips of pictures."""
    return letters < _FEW and sum(covers(each.box, page) for each in drawn) >= _SCAN


def read(
    page: pypdfium2.PdfPage, reader: PictureReader, collected: Collected
) -> tuple[list[DraftBlock], bool]:
    """The page's picture and the blocks that were read from it; False where it could not be read."""
    wide, high = page.get_size()
    scale = min(_DPI / 72, math.sqrt(_MOST_PIXELS / max(1.0, wide * high)))
    bitmap = page.render(scale=scale, grayscale=True)
    picture = bitmap.to_pil()
    try:
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=85)
        digest = collected.add(pictures.resource(out.getvalue()))
        found = reader.read(picture)
    finally:
        bitmap.close()
    shown = [DraftBlock(BlockKind.IMAGE, "", resource=digest)] if digest else []
    return [*shown, *found.blocks], found.done
