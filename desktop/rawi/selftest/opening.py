"""Does every format open? A small file of each is loaded; its title, headings and sentences must be there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from rawi.article.errors import Code, RawiError
from rawi.article.progress import ignore_progress, never_cancelled
from rawi.article.stored import Stored
from rawi.load.formats import FORMATS
from rawi.ports import ArticleLoader
from rawi.selftest import files
from rawi.selftest.bench import Bench
from rawi.selftest.comparing import demand, headings, text_of
from rawi.selftest.model import Absent, Fault, Finding
from rawi.selftest.trying import Told, tried

CHECK = "open"
_BARE = ("picture",)
"""Formats whose small file holds the sentence alone."""

_MISSING = (Code.OCR_MISSING, Code.OCR_LANGUAGE_MISSING)
"""Pictures are read by Tesseract, which is the system's."""


def open_all(bench: Bench) -> Iterator[Finding]:
    """A finding for each format of the table."""
    for form in FORMATS:
        yield tried(CHECK, form.code, partial(_one, bench.parts.session.loader, form.code))


def _one(loader: ArticleLoader, code: str) -> Told:
    name, make = files.FILES[code]
    try:
        article = loader.load(Stored(name, make()), ignore_progress, never_cancelled).article
    except RawiError as error:
        if error.code in _MISSING:
            raise Absent(error.code.value, **error.facts) from error
        raise
    if article.source.format != code:
        raise Fault("format", name=article.source.format)
    if code in _BARE:
        demand([files.SENTENCE], text_of(article))
        return "", {}
    demand([files.TITLE, files.SENTENCE, files.HEADING, files.MORE], text_of(article))
    if files.HEADING not in [heading for heading, _ in headings(article)]:
        raise Fault("missing", text=files.HEADING)
    return "", {}
