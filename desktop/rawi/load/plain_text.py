"""Plain text: structure from unmarked lines."""

from dataclasses import replace

from rawi.article.errors import Code, RawiError
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.encoding import decode
from rawi.load.plain import chat
from rawi.load.plain.lines import lines
from rawi.load.plain.structure import structure
from rawi.load.port import Draft
from rawi.text.language import detect


class PlainTextLoader:
    """Copied or typed text without mark-up."""

    format = "text"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the bytes; NO_TEXT where there is no visible character."""
        decoded = decode(stored.data)
        found = lines(decoded.text)
        if not found:
            raise RawiError(Code.NO_TEXT, name=stored.name)
        draft = chat.read(decoded.text) or structure(found, detect(decoded.text))
        return replace(draft, encoding=decoded.encoding, notices=decoded.notices)
