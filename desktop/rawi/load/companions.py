"""A saved page's path and bytes in, the pictures that were saved with it out; and by which file a folder is a talking book.

Runs in the reader's own process, so it parses nothing: it looks for addresses in the text and reads the files that lie
beside the page under these names. Links that lead elsewhere are not followed.
"""

import html
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from rawi.article.stored import Companion

MOST = 500
LARGEST_TOTAL = 100_000_000
"""Pictures of a page and their bytes together; the rest is left where it is."""

CENTRES = ("ncc.html", "ncc.htm")
PACKAGE, SMIL = ".opf", ".smil"
"""A talking book of DAISY 2.02 is known by its navigation control centre, one of DAISY 3 by its package, both by the files of their sound."""

_SEARCHED = 20_000_000
_LONGEST_PATH = 1_000
_PAGES = (".html", ".htm", ".xhtml", ".xht", ".shtml", ".md", ".markdown", ".mdown", ".mkd")
_ATTRIBUTE = re.compile(
    rb"[\s\"'](?:src|srcset|data-src|data-srcset|data-original|data-lazy-src|data-lazy)\s*=\s*"
    rb"(?:\"([^\"]{1,8000})\"|'([^']{1,8000})'|([^\s\"'>]{1,1000}))",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(
    rb"\]\(\s*(?:<([^<>\n]{1,1000})>|([^()\s<>]{1,1000}))|^ {0,3}\[[^\]\n]{1,200}\]:\s*<?([^\s<>]{1,1000})",
    re.MULTILINE,
)
_SIGNATURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM", b"II*\x00", b"MM\x00*")


def gather(page: Path, data: bytes) -> tuple[Companion, ...]:
    """The pictures that the page names and that lie beside it or in a folder beside it, in the page's order."""
    if page.suffix.lower() not in _PAGES:
        return ()
    folder = page.parent.resolve()
    found: list[Companion] = []
    room = LARGEST_TOTAL
    for name in dict.fromkeys(_names(data[:_SEARCHED])):
        picture = _read(folder, name, room)
        if picture:
            room -= len(picture)
            found.append(Companion(name, picture))
        if len(found) == MOST:
            break
    return tuple(found)


def _names(data: bytes) -> Iterator[str]:
    """Relative paths in the page's attributes, decoded as a browser does."""
    for match in _ATTRIBUTE.finditer(data):
        value = html.unescape(
            next(group for group in match.groups() if group is not None).decode("utf-8", "replace")
        )
        yield from _paths(value.strip(), *(part.split()[0] for part in value.split(",") if part.strip()))
    for match in _MARKDOWN.finditer(data):
        yield from _paths(
            next(group for group in match.groups() if group is not None).decode("utf-8", "replace")
        )


def _paths(*addresses: str) -> Iterator[str]:
    for address in addresses:
        for name in (address, unquote(re.split(r"[?#]", address)[0])):
            path = PurePosixPath(name.replace("\\", "/"))
            plain = bool(name) and len(name) <= _LONGEST_PATH and ":" not in name and "\0" not in name
            if plain and not path.is_absolute() and ".." not in path.parts:
                yield str(path)


def _read(folder: Path, name: str, room: int) -> bytes | None:
    """A picture of the folder; None for what is no picture, leads out of it, or has no room."""
    path = folder / name
    try:
        real = path.resolve(strict=True)
        state = real.stat()
        if not real.is_relative_to(folder) or not stat.S_ISREG(state.st_mode) or state.st_size > room:
            return None
        with real.open("rb") as file:
            start = file.read(16)
            rest = max(0, state.st_size - len(start))
            return start + file.read(rest) if start.startswith(_SIGNATURES) else None
    except (OSError, ValueError, RuntimeError):
        return None


def may_begin(name: str) -> bool:
    """Whether a talking book may begin with a file of this name."""
    low = name.lower()
    return low in CENTRES or low.endswith(PACKAGE)


def navigation(names: Iterable[str]) -> str:
    """Of the names in a folder the file that its talking book is opened by, the newer edition's of two; "" where there is none."""
    listed = sorted(names)
    sounding = any(name.lower().endswith(SMIL) for name in listed)
    found = [name for name in listed if may_begin(name)] if sounding else []
    return min(found, key=lambda name: not name.lower().endswith(PACKAGE), default="")
