"""A language that nobody speaks: every text 40 percent longer, with accents, or in letters that run from right to left."""

import re

from PySide6.QtCore import QObject, QTranslator

PSEUDO = {"pseudo": "en", "pseudo-rtl": "ar"}
"""The names of such languages, and whose direction, digits and fonts they have."""

LONGER = 0.4
_KEPT = re.compile(r"(\{[^}]*\}|%n|%\d|&&|\(\*\.[^)]*\)|<[^>]*>)")
_LATIN = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "åƀçđéƒĝħîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĦÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ",
)
_MIRRORED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "ابتثجحخدذرزسشصضطظعغفقكلمنه" * 2
)


def said(text: str, *, mirrored: bool = False) -> str:
    """The text in that language; placeholders, accelerators and endings of files stay."""
    table = _MIRRORED if mirrored else _LATIN
    parts = _KEPT.split(text)
    turned = "".join(part if _KEPT.fullmatch(part) else part.translate(table) for part in parts)
    more = " ".join("ضاد" if mirrored else "ẽẽẽ" for _ in range(round(len(text) * LONGER / 4)))
    return f"{turned} {more}" if more and not text.endswith("…") else turned


class Pseudo(QTranslator):
    """Answers for every text, of Rawi and of Qt."""

    def __init__(self, parent: QObject | None = None, *, mirrored: bool = False) -> None:
        super().__init__(parent)
        self._mirrored = mirrored

    def translate(self, _context: str, text: str, _which: str | None = None, _number: int = -1) -> str:
        """That text, longer."""
        return said(text, mirrored=self._mirrored)
