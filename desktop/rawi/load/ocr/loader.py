"""A picture of text as an article: screenshots, photographs, scans of several pages."""

import io
import warnings
from collections.abc import Iterator
from dataclasses import replace

from PIL import Image, ImageOps, ImageSequence

from rawi.article.errors import Code, RawiError
from rawi.article.model import BlockKind, Notice, Resource
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load import pictures
from rawi.load.ocr.reading import PictureReader
from rawi.load.port import Draft, DraftBlock

MOST_PAGES = 500
_CONFIDENCE = 0.6
_KINDS = ((b"\x89PNG", "PNG"), (b"\xff\xd8", "JPEG"), (b"GIF8", "GIF"), (b"RIFF", "WebP"), (b"BM", "BMP"))
_BLANK = b" \t\r\n\xef\xbb\xbf"


class PictureLoader:
    """PNG, JPEG, WebP, TIFF (every page), BMP and GIF (its first frame)."""

    format = "picture"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read every page. FILE_BROKEN, LOAD_LIMIT, NO_TEXT, OCR_MISSING, OCR_LANGUAGE_MISSING."""
        if not stored.data.strip(_BLANK):
            raise RawiError(Code.NO_TEXT, name=stored.name)
        reader = PictureReader()
        found: list[DraftBlock] = []
        kept: dict[str, Resource] = {}
        unread = 0
        for done, page in _pages(stored):
            shown = _kept(page, kept)
            outcome = reader.read(page)
            unread += not outcome.done
            found += [*outcome.blocks, *shown]
            progress(done)
        if not any(block.kind is not BlockKind.IMAGE for block in found):
            raise reader.problem or RawiError(Code.NO_TEXT, name=stored.name)
        head, body = _head(found)
        told = [Notice(Code.PAGES_UNREAD.value, (("count", str(unread)),))] if unread else []
        return Draft(
            title=head[-1].text if head else "",
            head=tuple(head),
            body=tuple(body),
            confidence=_CONFIDENCE,
            notices=(*reader.notices, *told),
            resources=tuple(kept.values()),
        )


def _pages(stored: Stored) -> Iterator[tuple[float, Image.Image]]:
    """Each page upright with the part of the file that it completes; RawiError FILE_BROKEN, LOAD_LIMIT."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(stored.data), formats=pictures.FORMATS) as opened:
                count = getattr(opened, "n_frames", 1) if opened.format == "TIFF" else 1
                if count > MOST_PAGES:
                    raise RawiError(Code.LOAD_LIMIT, name=stored.name)
                for index, frame in enumerate(ImageSequence.Iterator(opened)):
                    if index >= count:
                        return
                    if frame.width * frame.height > pictures.MOST_PIXELS:
                        raise RawiError(Code.LOAD_LIMIT, name=stored.name)
                    yield (index + 1) / count, ImageOps.exif_transpose(frame.copy())
    except Image.DecompressionBombError:
        raise RawiError(Code.LOAD_LIMIT, name=stored.name) from None
    except (OSError, ValueError, SyntaxError, EOFError, TypeError, KeyError, IndexError) as error:
        raise RawiError(Code.FILE_BROKEN, name=stored.name, format=_kind(stored.data)) from error


def _kind(data: bytes) -> str:
    """The name of the picture's format, by its first bytes."""
    return next((name for start, name in _KINDS if data.startswith(start)), "TIFF")


def _kept(page: Image.Image, kept: dict[str, Resource]) -> list[DraftBlock]:
    """The page's picture behind its text, so that who sees can compare."""
    shown = page.convert("RGB")
    shown.thumbnail((pictures.LARGEST_SIDE, pictures.LARGEST_SIDE))
    out = io.BytesIO()
    shown.save(out, "JPEG", quality=88)
    found = pictures.resource(out.getvalue())
    if found is None:
        return []
    kept[found.digest] = found
    return [DraftBlock(BlockKind.IMAGE, "", resource=found.digest)]


def _head(found: list[DraftBlock]) -> tuple[list[DraftBlock], list[DraftBlock]]:
    """The first heading, where it stands before all text and is of the largest, is the title; the others start at level 2."""
    top = next((i for i, block in enumerate(found) if block.kind is not BlockKind.IMAGE), 0)
    if found[top].kind is BlockKind.HEADING and found[top].level == 1:
        title = replace(found[top], kind=BlockKind.TITLE)
        return [*found[:top], title], [_lowered(block, found[top + 1 :]) for block in found[top + 1 :]]
    return [], [_lowered(block, found) for block in found]


def _lowered(block: DraftBlock, others: list[DraftBlock]) -> DraftBlock:
    """Headings below the title: the largest of them at level 2."""
    if block.kind is not BlockKind.HEADING:
        return block
    highest = min(other.level for other in others if other.kind is BlockKind.HEADING)
    return replace(block, level=min(6, block.level - highest + 2))
