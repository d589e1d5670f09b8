"""A page's tree in, its pictures out, wherever they are stored; pixels that only count visitors are told apart."""

import base64
import binascii
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar
from urllib.parse import unquote, unquote_to_bytes, urljoin

from lxml.html import HtmlElement

from rawi.article.errors import Code
from rawi.article.model import Notice, Resource
from rawi.article.stored import Companion, Stored
from rawi.load import pictures
from rawi.load.html import formulas, notes
from rawi.load.html.page import PageParts, Picture, words_of
from rawi.load.port import Draft

MOST = 2_000
LARGEST_TOTAL = 150_000_000
"""Pictures of an article and their bytes together; what is beyond is told as missing."""

Read = Callable[[str], bytes | None]
"""The bytes of a picture by the address that the page gives; None where it is not stored."""

_TINY = 32
_TRACKING = 3
_LAZY = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-actualsrc", "data-image")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_SET_ENTRY = re.compile(r"\s*(data:[^\s]+|[^\s,][^\s]*?)(?:\s+(\d+(?:\.\d+)?)[wx])?\s*(?:,|$)")
_DATA = re.compile(r"data:([^,;]*)((?:;[^,;]*)*),", re.IGNORECASE)
_REMOTE = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//|/|#|$)", re.IGNORECASE)
_LINKS = ("{http://www.w3.org/1999/xlink}href", "href", "xlink:href")
_Key = TypeVar("_Key")


class Pictures:
    """Reads and keeps the pictures of one article, each once. `missing` counts those that should be there and are not."""

    def __init__(self, tick: Callable[[], None] = lambda: None) -> None:
        """`tick` is called after each picture, so that the work is seen to go on."""
        self.resources: dict[str, Resource] = {}
        self._tick = tick
        self._found: dict[object, Picture | None] = {}
        self._bytes = 0
        self._absent: set[object] = set()

    @property
    def missing(self) -> int:
        """How many pictures are named but damaged or not there."""
        return len(self._absent)

    def picture(self, key: _Key, read: Callable[[_Key], bytes | None]) -> Picture | None:
        """The picture that `key` names (without its text); None where it cannot be shown."""
        if key not in self._found:
            data = read(key)
            self._found[key] = self._keep(data) if data else None
            self._tick()
        return self._found[key]

    def note_missing(self, key: object) -> None:
        """A picture that belongs to the file is not there."""
        self._absent.add(key)

    def added(self, draft: Draft) -> Draft:
        """The draft with the pictures that its blocks show, and a notice of those that are missing."""
        shown = {block.resource for block in (*draft.head, *draft.body)}
        used = tuple(resource for digest, resource in self.resources.items() if digest in shown)
        missing = [Notice(Code.PARTS_MISSING.value, (("count", str(self.missing)),))] if self.missing else []
        return replace(draft, resources=used, notices=(*draft.notices, *missing))

    def _keep(self, data: bytes) -> Picture | None:
        if len(self.resources) >= MOST or self._bytes > LARGEST_TOTAL:
            return None
        resource = pictures.resource(data)
        if resource is None:
            return None
        if resource.digest not in self.resources:
            self._bytes += len(resource.data)
            self.resources[resource.digest] = resource
        width, height = _sides(resource)
        return Picture("", resource.digest, width, height)


def parts(tree: HtmlElement, stored: Stored, kept: Pictures, address: str = "") -> PageParts:
    """Pictures and footnotes of a page that was stored alone or with companions; `address` is where it came from."""
    stem = stored.name.rpartition(".")[0]
    whole = bool(stored.companions) or any(
        unquote(img.get("src") or "").removeprefix("./").startswith(stem) for img in tree.iter("img") if stem
    )
    found, decoration = find(tree, kept, reader(stored.companions, address), whole=whole)
    told = notes.find({"": tree})
    written, doubles = formulas.find(tree)
    hidden = decoration | told.back | doubles
    return PageParts(
        told.notes, told.references, found, written, hidden, inner=told.inner, places=told.places
    )


def find(
    tree: HtmlElement, kept: Pictures, read: Read, *, drawn: bool = False, whole: bool = True
) -> tuple[dict[HtmlElement, Picture], set[HtmlElement]]:
    """The pictures of a page by their element, and those that are mere decoration.

    `drawn`: drawings (svg) are pictures too. `whole`: the page was stored with its pictures, so that one that is not
    there is missing.
    """
    found: dict[HtmlElement, Picture] = {}
    decoration: set[HtmlElement] = set()
    for element in tree.iter("img", "svg") if drawn else tree.iter("img"):
        picture = _picture(element, kept, read, whole=whole)
        if picture is None:
            decoration.add(element)
        else:
            found[element] = picture
    return found, decoration


def _picture(element: HtmlElement, kept: Pictures, read: Read, *, whole: bool) -> Picture | None:
    alt = _words(element)
    if _counts_visitors(element):
        return None
    sources = list(dict.fromkeys(_sources(element)))[:8]
    best: Picture | None = None
    for source in sources:
        picture = kept.picture(source, read)
        if picture and (best is None or picture.width * picture.height > best.width * best.height):
            best = picture
        if best and min(best.width, best.height) >= _TINY:
            break
    if best is None:
        if whole and sources and not any(_is_elsewhere(source) for source in sources):
            kept.note_missing(sources[0])
        return Picture(alt) if alt else None
    tiny = not alt and min(best.width, best.height) < _TINY
    return None if tiny else replace(best, alt=alt)


def _words(element: HtmlElement) -> str:
    """The alternative text: of a drawing its title, description or lettering."""
    said = element.get("alt") or element.get("aria-label") or ""
    if element.tag == "svg" and not said:
        parts = [element.find(f".//{{*}}{tag}") for tag in ("title", "desc")]
        said = next((text for part in parts if part is not None and (text := words_of(part))), "")
        said = said or " ".join(words_of(each) for each in element.iter("{*}text"))
    return " ".join(said.split())


def _counts_visitors(element: HtmlElement) -> bool:
    sides = [element.get(name, "").strip().removesuffix("px") for name in ("width", "height")]
    return all(side.isdigit() and int(side) <= _TRACKING for side in sides)


def _sources(element: HtmlElement) -> Iterator[str]:
    """Every address that the page gives for the picture, the likeliest first."""
    if element.tag == "svg":
        for inner in element.iter("{*}image"):
            yield from (address for name in _LINKS if (address := inner.get(name)))
        return
    yield from _own_sources(element)
    around = next(element.iterancestors("picture"), None)
    for source in around.iter("source") if around is not None else ():
        yield from _own_sources(source)
    copy = element.getnext()
    if copy is not None and copy.tag == "noscript":
        for inner in copy.iter("img"):
            yield from _own_sources(inner)


def _own_sources(element: HtmlElement) -> Iterator[str]:
    for name in ("src", *_LAZY):
        address = (element.get(name) or "").strip()
        if address:
            yield address
    for name in _SETS:
        entries = _SET_ENTRY.findall((element.get(name) or "")[:4_000])
        yield from (address for address, _ in sorted(entries, key=lambda entry: -float(entry[1] or 1)))


def _is_elsewhere(source: str) -> bool:
    """True for an address on the network or of a site's root: the page's own file cannot hold it."""
    return bool(_REMOTE.match(source))


def reader(companions: Iterable[Companion], address: str = "") -> Read:
    """Reads pictures that are inside the page (data:) or among its companions; `address` is where the page came from."""
    stored: dict[str, bytes] = {}
    for companion in companions:
        stored.setdefault(_plain(companion.path), companion.data)

    def read(source: str) -> bytes | None:
        if source[:5].lower() == "data:":
            return inline(source)
        return _first(stored, source, urljoin(address, source) if address else source)

    return read


def _first(stored: Mapping[str, bytes], *names: str) -> bytes | None:
    for name in names:
        for form in (name, name.partition("#")[0], re.split(r"[?#]", name)[0]):
            data = stored.get(_plain(form))
            if data is not None:
                return data
    return None


def _plain(path: str) -> str:
    return unquote(path).replace("\\", "/").removeprefix("./")


def inline(source: str) -> bytes | None:
    """The bytes of a data: address; None where it is damaged."""
    match = _DATA.match(source)
    if not match:
        return None
    body = source[match.end() :]
    if "base64" not in match.group(2).lower():
        return unquote_to_bytes(body)
    try:
        return base64.b64decode(unquote(body) if "%" in body else body)
    except (binascii.Error, ValueError):
        return None


def _sides(resource: Resource) -> tuple[int, int]:
    from PIL import Image

    with Image.open(io.BytesIO(resource.data)) as opened:
        return opened.width, opened.height
