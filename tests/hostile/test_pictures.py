"""Pictures that are damaged, empty or far too large: a sentence comes out and memory stays small."""

import random
import struct
import zlib

import pytest
from PIL import Image

from rawi.article.errors import Code, RawiError
from rawi.article.stored import Stored
from rawi.load.ocr import tesseract
from rawi.load.ocr.loader import PictureLoader
from rawi.load.service import load
from tests.builders.text_pictures import encoded, page

_CALM = {
    Code.FILE_BROKEN,
    Code.NO_TEXT,
    Code.LOAD_LIMIT,
    Code.OCR_MISSING,
    Code.OCR_LANGUAGE_MISSING,
    Code.FILE_BINARY,
    Code.FORMAT_UNKNOWN,
}


@pytest.fixture(autouse=True)
def _without_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is decoded is looked at here, not what is read from it."""
    monkeypatch.setattr(tesseract, "find", lambda: None)


def refused(data: bytes, name: str = "page.png") -> Code:
    with pytest.raises(RawiError) as raised:
        load(Stored(name, data))
    assert raised.value.code in _CALM
    return raised.value.code


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(wide: int, high: int, rows: int | None = None) -> bytes:
    """A grey PNG that claims this size and has so many rows, all zeros."""
    row = bytes(1 + wide)
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(row) for _ in range(high if rows is None else rows)) + packer.flush()
    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def test_a_bomb_of_900_megapixels_is_never_decoded() -> None:
    assert refused(png(30_000, 30_000, rows=1)) is Code.LOAD_LIMIT


def test_sizes_of_nothing_and_of_everything() -> None:
    for wide, high in ((0, 0), (1, 0), (0x7FFFFFFF, 0x7FFFFFFF), (0x7FFFFFFF, 1)):
        assert refused(png(wide, high, rows=0)) in (Code.FILE_BROKEN, Code.LOAD_LIMIT)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "TIFF", "BMP", "GIF"])
def test_cut_short_and_flipped(form: str) -> None:
    data = encoded(page().resize((200, 120)), form)
    chance = random.Random(11)
    for end in range(16, len(data), max(1, len(data) // 25)):
        refused(data[:end])
    for _ in range(40):
        flipped = bytearray(data)
        for _ in range(5):
            flipped[chance.randrange(16, len(flipped))] ^= 1 << chance.randrange(8)
        refused(bytes(flipped))


def test_a_scan_of_too_many_pages() -> None:
    small = Image.new("1", (8, 8), 1)
    data = encoded(small, "TIFF")
    import io

    out = io.BytesIO()
    small.save(out, "TIFF", save_all=True, append_images=[small] * 600)
    assert refused(out.getvalue()) is Code.LOAD_LIMIT
    assert refused(data) is Code.OCR_MISSING


def test_wrong_extensions() -> None:
    assert refused(encoded(page()), "story.txt") is Code.OCR_MISSING
    assert (
        load(Stored("story.png", b"Only a text that somebody has named so.")).article.source.format == "text"
    )


@pytest.mark.parametrize(
    "picture", [Image.new(mode, (40, 30)) for mode in ("1", "L", "P", "RGBA", "I;16", "CMYK")]
)
def test_every_kind_of_pixel(picture: Image.Image) -> None:
    form = "TIFF" if picture.mode in ("CMYK", "I;16") else "PNG"
    with pytest.raises(RawiError) as raised:
        PictureLoader().load(Stored("page", encoded(picture, form)))
    assert raised.value.code is Code.OCR_MISSING
