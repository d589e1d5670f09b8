"""A page out of a container in (its bytes, address and pictures), a Draft out: what MHTML and web archives share."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from rawi.article.progress import Progress
from rawi.article.stored import Companion, Stored
from rawi.load.encoding import decode
from rawi.load.html.loader import HtmlLoader
from rawi.load.port import Draft

LARGEST_PICTURES = 100_000_000
_WEB = re.compile(r"https?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the container: the names that the page may give it, and its bytes."""

    names: tuple[str, ...]
    data: bytes


@dataclass(frozen=True, slots=True)
class Bundle:
    """The page's bytes, its character set and address ("" where the container does not say), and its pictures."""

    data: bytes
    charset: str
    address: str
    parts: tuple[Part, ...]


def load(name: str, bundle: Bundle, progress: Progress) -> Draft:
    """The page with its pictures; RawiError as HtmlLoader."""
    page = decode(bundle.data, bundle.charset)
    data = page.text.encode("utf-8", "surrogatepass")
    companions = tuple(_companions(bundle.parts, bundle.address))
    draft = HtmlLoader().load(Stored(name, data, companions), progress)
    address = bundle.address if _WEB.match(bundle.address) else ""
    inner = (notice for notice in draft.notices if notice not in page.notices)
    return replace(
        draft, encoding=page.encoding, address=draft.address or address, notices=(*page.notices, *inner)
    )


def _companions(parts: Iterable[Part], address: str) -> Iterator[Companion]:
    """Each picture by every name, and by its path from the page's folder."""
    folder = posixpath.dirname(address) + "/" if "/" in address else ""
    room = LARGEST_PICTURES
    for part in parts:
        room -= len(part.data)
        if room < 0:
            return
        for name in part.names:
            yield Companion(name, part.data)
            if folder and name.startswith(folder):
                yield Companion(name.removeprefix(folder), part.data)
