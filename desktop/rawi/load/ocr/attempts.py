"""One upright picture and one language in, the best of a few readings out.

Tesseract 5.3 drops whole lines of Arabic at some letter sizes and reads small letters badly. Where much ink was not read
the picture is tried smaller and softer; where letters are small it is tried larger.
"""

import io
import time
from dataclasses import dataclass, field
from statistics import median

from PIL import Image, ImageFilter

from rawi.load.ocr import prepare, tesseract
from rawi.load.ocr.hocr import ReadLine, paragraphs
from rawi.load.ocr.languages import Language

_UNREAD = 0.12
_SMALL, _GOOD = 22.0, 32.0
"""Letter sizes in pixels: below the first the picture is made larger, to the second."""

_LARGEST_STEP = 4.0


class Budget:
    """Seconds that are left for reading; each call of Tesseract gets at most `each`."""

    def __init__(self, whole: float, each: float) -> None:
        self._end = time.monotonic() + whole
        self._each = each

    @property
    def seconds(self) -> float:
        """For the next call; Failed where nothing is left."""
        left = min(self._each, self._end - time.monotonic())
        if left <= 1.0:
            raise tesseract.Failed("no time left")
        return left


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in a language. `score` grows with the letters that are surely read, `sure` (0-100) is their mean."""

    language: Language
    paragraphs: list[list[ReadLine]] = field(default_factory=list)
    score: float = 0.0
    sure: float = 0.0
    size: float = 0.0

    @property
    def text(self) -> str:
        """All words, for guessing the language."""
        return " ".join(word.text for lines in self.paragraphs for line in lines for word in line.words)


def png(picture: Image.Image) -> bytes:
    """The picture as Tesseract takes it; quick rather than small, for it goes through a pipe."""
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=1)
    return out.getvalue()


def read(engine: tesseract.Engine, picture: Image.Image, language: Language, budget: Budget) -> Reading:
    """The best reading; Failed where there is none."""
    first, unread = _once(engine, picture, language, budget)
    if 0 < first.size < _SMALL:
        picture = prepare.scaled(picture, min(_LARGEST_STEP, _GOOD / first.size))
        again, unread_again = _once(engine, picture, language, budget)
        first, unread = max((first, unread), (again, unread_again), key=lambda pair: pair[0].score)
    if unread < _UNREAD:
        return first
    smaller = prepare.scaled(picture, 0.75)
    best, unread = max(
        (first, unread), _once(engine, smaller, language, budget), key=lambda pair: pair[0].score
    )
    if unread < _UNREAD:
        return best
    softer, _ = _once(engine, picture.filter(ImageFilter.GaussianBlur(1.5)), language, budget)
    return max(best, softer, key=lambda reading: reading.score)


def _once(
    engine: tesseract.Engine, picture: Image.Image, language: Language, budget: Budget
) -> tuple[Reading, float]:
    """One reading and the part of the ink that it left out."""
    found = paragraphs(tesseract.hocr(engine, png(picture), language.data, budget.seconds))
    lines = [line for each in found for line in each]
    words = [word for line in lines for word in line.words]
    letters = sum(len(word.text) for word in words)
    score = sum(len(word.text) * word.sure for word in words) / 100
    reading = Reading(
        language,
        found,
        score,
        100 * score / letters if letters else 0.0,
        median(line.size for line in lines) if lines else 0.0,
    )
    return reading, prepare.unread_ink(picture, [line.box for line in lines])
