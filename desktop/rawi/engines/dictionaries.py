"""StarDict and dictd dictionaries, read with pyglossary in a worker of their own: a file of entries comes out.

Packed files are unpacked here first, with bounds: pyglossary has none, and seeks in them back and forth. Only its readers are
used: the rest of it makes folders in the reader's home.
"""

from __future__ import annotations

import errno
import logging
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.dictionary import making
from rawi.dictionary.cleaning import lines, without_markup
from rawi.dictionary.model import Entry
from rawi.dictionary.parts import entry as parsed
from rawi.packs.manifest import BrokenPackError
from rawi.packs.packed import unpacked
from rawi.workers.protocol import Body
from rawi.workers.service import Reply

if TYPE_CHECKING:
    from rawi.engines.dictionary_sources import Dictionary, Raw

LARGEST_FILE = 1 << 30
LARGEST_TEXT = 1 << 30
"""Bytes and letters: the English Wiktionary has a tenth of it."""

LARGEST_ENTRY = 2_000_000
MOST_ENTRIES = 5_000_000
MOST_WORDS = 2_000
_CHUNK = 1 << 20
_TOLD = 500
_ENDINGS = (".ifo", ".idx", ".idx.gz", ".syn", ".syn.dz", ".index", ".dict", ".dict.dz")
_LICENCE = re.compile(
    r"under the terms of the\s+(.{3,80}?Licen[sc]e(?:\s+ver(?:sion|\.)\s+[\d.]+(?:\s+and\s+any\s+later\s+version)?)?)",
    re.DOTALL,
)
_EDITION = re.compile(r"^(?:Edition|Version): *([\w.-]{1,40})", re.MULTILINE)


_VERSION = re.compile(r"[\s,]+ver(?:sion|\.)? ?[\d.]+$")


class Dictionaries:
    """Request "make" {folder, stem, to, source, target}; the answer tells {name, version, licence}, "" for each that is not told."""

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:  # noqa: ARG002 - one request, no raw data
        """RawiError PACK_FILE_BROKEN where it is no whole dictionary, DISK_FULL, ENGINE_FAILED where pyglossary does not load; Cancelled."""
        folder, stem = Path(str(body["folder"])), str(body["stem"])
        logging.getLogger("pyglossary").setLevel(logging.CRITICAL + 1)
        try:
            return _make(folder, stem, folder / str(body["to"]), reply), b""
        except (Cancelled, RawiError):
            raise
        except (ImportError, SyntaxError) as error:
            raise RawiError(Code.ENGINE_FAILED, worker="dictionary", reason=str(error)) from error
        except Exception as error:
            if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise RawiError(Code.DISK_FULL, name=stem) from None
            if isinstance(error, sqlite3.OperationalError) and "full" in str(error):
                raise RawiError(Code.DISK_FULL, name=stem) from None
            raise RawiError(Code.PACK_FILE_BROKEN, name=stem) from error


def _make(folder: Path, stem: str, to: Path, reply: Reply) -> Body:
    from rawi.engines import dictionary_sources

    work = Path(tempfile.mkdtemp(dir=folder, prefix=".work-"))
    try:
        plain = _unpack(folder, stem, work, reply)
        source = dictionary_sources.opened(plain)
        count = making.write(to, _entries(source, reply))
        if not count:
            raise BrokenPackError(stem)
        return _told(source)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _unpack(folder: Path, stem: str, work: Path, reply: Reply) -> Path:
    """The dictionary's files side by side, none packed; their common path without ending."""
    for ending in _ENDINGS:
        path = folder / f"{stem}{ending}"
        if not path.is_file():
            continue
        target = work / f"d{ending.removesuffix('.gz').removesuffix('.dz')}"
        with path.open("rb") as file, target.open("xb") as out:
            pieces: Iterator[bytes] = iter(lambda file=file: file.read(_CHUNK), b"")  # type: ignore[misc]  # mypy sees no default
            packed = ending.endswith((".gz", ".dz"))
            for piece in unpacked(".gz", pieces, LARGEST_FILE) if packed else pieces:
                out.write(piece)
                if reply.cancelled():
                    raise Cancelled
        reply.progress(0.0)
    return work / "d"


def _entries(source: Dictionary, reply: Reply) -> Iterator[tuple[tuple[str, ...], Entry]]:
    whole, letters = max(1, source.count), 0
    for count, raw in enumerate(source.entries(), 1):
        letters += len(raw.text)
        if count > MOST_ENTRIES or letters > LARGEST_TEXT or len(raw.text) > LARGEST_ENTRY:
            raise BrokenPackError(raw.words[0])
        if count % _TOLD == 0:
            if reply.cancelled():
                raise Cancelled
            reply.progress(min(1.0, count / whole))
        made = _entry(raw)
        if made.senses:
            yield raw.words[:MOST_WORDS], made


def _entry(raw: Raw) -> Entry:
    text = without_markup(raw.text) if raw.markup else raw.text
    headword = " ".join(lines(raw.words[0])) or raw.words[0]
    return parsed(headword, lines(text))


def _told(source: Dictionary) -> Body:
    licence, edition = _LICENCE.search(source.info), _EDITION.search(source.info)
    told: dict[str, Any] = {
        "name": _VERSION.sub("", source.name),
        "version": edition[1] if edition else source.version,
        "licence": " ".join(licence[1].split()) if licence else "",
    }
    return told
