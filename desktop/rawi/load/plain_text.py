"""Plain text: structure from unmarked lines."""

from dataclasses import replace

from rawi.article.errors import Code, RawiError
from rawi.article.model import Notice
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.encoding import decode
from rawi.load.plain import chat, shapes
from rawi.load.plain.structure import structure
from rawi.load.port import Draft
from rawi.text.language import detect

GUESSED = 0.6
"""Confidence below which the reader is told: there the mean F1 of headings on public pages is a third (tests/benchmarks/plain.py)."""


class PlainTextLoader:
    """Copied or typed text without mark-up."""

    format = "text"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the bytes; NO_TEXT where there is no visible character."""
        decoded = decode(stored.data)
        found = shapes.read(decoded.text)
        if not found:
            raise RawiError(Code.NO_TEXT, name=stored.name)
        draft = chat.read(decoded.text) or structure(found, detect(decoded.text))
        guessed = (Notice(Code.STRUCTURE_GUESSED.value),) if draft.confidence < GUESSED else ()
        return replace(draft, encoding=decoded.encoding, notices=(*decoded.notices, *guessed))
