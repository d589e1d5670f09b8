"""Pictures of text, drawn with Pillow's own font or one of the system."""

import io
import shutil
import subprocess

import pytest
from PIL import Image, ImageDraw, ImageFont

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def need_tesseract(*data: str) -> None:
    """Skip aloud where the program or one of these data is missing."""
    from rawi.load.ocr import tesseract

    engine = tesseract.find()
    if engine is None:
        pytest.skip("Tesseract is not installed (Debian: tesseract-ocr)")
    missing = [name for name in data if name not in engine.data]
    if missing:
        pytest.skip(f"Tesseract's data {', '.join(missing)} is not installed")


def font_for(language: str, size: int) -> Font:
    """A font of the system that has the language's letters (asked of fontconfig); skips aloud where there is none."""
    program = shutil.which("fc-match")
    if program is None:
        pytest.skip("fontconfig is not installed")
    found = subprocess.run(
        [program, "-f", "%{file}|%{lang}", f":lang={language}"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    path, _, languages = found.partition("|")
    if language not in languages.split("|"):
        pytest.skip(f"no font for {language} is installed")
    return ImageFont.truetype(path, size)


def plain_font(size: int) -> Font:
    """Pillow's own font: Latin letters."""
    return ImageFont.load_default(size)


def picture(
    lines: list[tuple[str, Font]], width: int = 1_000, *, dark: bool = False, rtl: bool = False
) -> Image.Image:
    """Lines below each other; an empty one is white space."""
    image = Image.new("RGB", (width, 80 + 56 * len(lines)), (24, 24, 28) if dark else "white")
    pen = ImageDraw.Draw(image)
    for number, (text, font) in enumerate(lines):
        place = (width - 40 if rtl else 40, 40 + 56 * number)
        pen.text(place, text, font=font, fill="white" if dark else "black", anchor="ra" if rtl else "la")
    return image


def encoded(image: Image.Image, form: str = "PNG") -> bytes:
    """The picture's file."""
    out = io.BytesIO()
    image.save(out, form)
    return out.getvalue()


def page() -> Image.Image:
    """A heading and two paragraphs in English."""
    large, usual = plain_font(44), plain_font(26)
    lines = [
        ("The pear tree", large),
        ("", usual),
        ("My grandfather planted the pear tree in the year the bridge", usual),
        ("was built, and for a long time it gave nothing but leaves,", usual),
        ("so that the neighbours laughed at him every summer.", usual),
        ("", usual),
        ("The harvest", large),
        ("", usual),
        ("Then, one September, every branch bent to the ground. We", usual),
        ("filled one basket after another until the winter came.", usual),
    ]
    return picture(lines)
