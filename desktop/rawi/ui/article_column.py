"""The look in, the width of the column out."""

from PySide6.QtGui import QFont, QFontMetricsF

from rawi.ui.look import Look

_SAMPLE = "the quick brown fox jumps over a lazy dog; "


def column_pixels(look: Look, usual: QFont) -> float:
    """The width of as many characters of running text as the reader wants, in pixels; `usual` is the system's font."""
    font = QFont(look.font) if look.font else QFont(usual)
    font.setPixelSize(max(1, round(look.pixels)))
    letter = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    spaces = _SAMPLE.count(" ") / len(_SAMPLE)
    added = look.letter_spacing + look.word_spacing * spaces
    return look.column * (letter + look.pixels * added / 100)
