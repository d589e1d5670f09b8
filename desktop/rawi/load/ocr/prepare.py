"""A picture in; the same in grey, dark ink on white ground, straight, of a size that Tesseract reads well, out."""

import itertools
import math
import warnings

from PIL import Image, ImageDraw, ImageOps

MOST_PIXELS = 12_000_000
_DARK = 110
"""Mean grey below which the ground is dark."""

_SKEW, _STEP, _LEAST_SKEW = 6.0, 0.5, 0.7
_SKEW_SIDE = 500
_INK = 140


def grey(picture: Image.Image) -> Image.Image:
    """Grey levels on an opaque ground, inverted where the ground is dark, stretched to full contrast, at most MOST_PIXELS."""
    flat = _fitting(_opaque(picture).convert("L"))
    levels = flat.resize((64, 64), Image.Resampling.BOX).histogram()
    mean = sum(level * count for level, count in enumerate(levels)) / max(1, sum(levels))
    return ImageOps.autocontrast(ImageOps.invert(flat) if mean < _DARK else flat, cutoff=0.5)


def _opaque(picture: Image.Image) -> Image.Image:
    """Transparent parts show the ground that parts best from what is drawn."""
    if picture.mode not in ("RGBA", "LA", "PA") and "transparency" not in picture.info:
        return picture
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        drawn = picture.convert("RGBA")
    levels = drawn.convert("L").histogram(drawn.getchannel("A").point(_solid))
    mean = sum(level * count for level, count in enumerate(levels)) / max(1, sum(levels))
    ground = Image.new("RGBA", drawn.size, "white" if mean < 128 else "black")
    ground.alpha_composite(drawn)
    return ground.convert("RGB")


def _solid(level: int) -> int:
    return 255 if level > 127 else 0


def _ink(level: int) -> int:
    return 255 if level < _INK else 0


def _fitting(picture: Image.Image) -> Image.Image:
    pixels = picture.width * picture.height
    return picture if pixels <= MOST_PIXELS else scaled(picture, math.sqrt(MOST_PIXELS / pixels))


def scaled(picture: Image.Image, factor: float) -> Image.Image:
    """Larger or smaller by this factor, within MOST_PIXELS."""
    factor = min(factor, math.sqrt(MOST_PIXELS / max(1, picture.width * picture.height)))
    size = (max(1, round(picture.width * factor)), max(1, round(picture.height * factor)))
    return picture.resize(size, Image.Resampling.LANCZOS)


def straight(picture: Image.Image) -> Image.Image:
    """Turned by the few degrees at which its lines stand out best from the white between them."""
    angle = skew(picture)
    if abs(angle) < _LEAST_SKEW:
        return picture
    return picture.rotate(angle, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def skew(picture: Image.Image) -> float:
    """Degrees, counter-clockwise, by which to turn the picture so that its lines are level; 0 where none stand out."""
    small = picture.copy()
    small.thumbnail((_SKEW_SIDE * 2, _SKEW_SIDE * 2))
    ink = small.point(_ink)
    steps = [step * _STEP for step in range(round(-_SKEW / _STEP), round(_SKEW / _STEP) + 1)]
    sharp = {angle: _sharpness(ink, angle) for angle in steps}
    best = max(sharp, key=lambda angle: sharp[angle])
    return best if sharp[best] > sharp[0.0] * 1.15 else 0.0


def _sharpness(ink: Image.Image, angle: float) -> float:
    """How much the rows differ from their neighbours."""
    turned = ink.rotate(angle, resample=Image.Resampling.BILINEAR, fillcolor=0)
    rows = list(turned.resize((1, turned.height), Image.Resampling.BOX).tobytes())
    return float(sum((a - b) ** 2 for a, b in itertools.pairwise(rows)))


def unread_ink(picture: Image.Image, boxes: list[tuple[int, int, int, int]]) -> float:
    """The part of the ink, 0 to 1, that lies outside of all boxes."""
    ink = picture.point(_ink)
    whole = ink.histogram()[255]
    pen = ImageDraw.Draw(ink)
    for left, top, right, bottom in boxes:
        pen.rectangle((left, top, max(left, right), max(top, bottom)), fill=0)
    return ink.histogram()[255] / whole if whole else 0.0
