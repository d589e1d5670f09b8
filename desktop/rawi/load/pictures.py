"""A picture's bytes in, the same picture made safe and small enough to show out (Pillow decodes it here, in the worker)."""

import hashlib
import io
import warnings

from rawi.article.model import Resource

LARGEST_SIDE = 1_600
"""Pixels; a larger picture is made smaller."""

MOST_PIXELS = 60_000_000
FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF")
_QUALITY = 85


def resource(data: bytes) -> Resource | None:
    """The picture as PNG (or JPEG, where it came as one), upright; None where it is damaged, too large or of another kind."""
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    return None
                form = "JPEG" if opened.format == "JPEG" else "PNG"
                picture = ImageOps.exif_transpose(opened)
                picture = picture.convert("RGB" if form == "JPEG" else "RGBA")
                picture.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
                out = io.BytesIO()
                picture.save(out, form, quality=_QUALITY)
    except (
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        MemoryError,
        Image.DecompressionBombError,
        KeyError,
        IndexError,
        TypeError,
    ):
        return None
    safe = out.getvalue()
    return Resource(hashlib.sha256(safe).hexdigest(), f"image/{form.lower()}", safe)
