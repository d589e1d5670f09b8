"""Small pictures for documents."""

import io
from functools import cache

from PIL import Image


@cache
def png(width: int = 40, height: int = 30) -> bytes:
    """An orange picture."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), (240, 150, 30)).save(out, "PNG")
    return out.getvalue()
