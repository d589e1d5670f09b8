"""A book's container in, what its package document says out: metadata, files, reading order, where the contents are."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import unquote

from lxml.html import HtmlElement

from rawi.load.epub.container import Container
from rawi.load.html.page import words_of
from rawi.text.language import clean_language

_CONTAINER = "META-INF/container.xml"
_PACKAGE = "application/oebps-package+xml"
_NCX = "application/x-dtbncx+xml"
_OPF = "{http://www.idpf.org/2007/opf}"
_PAGES = frozenset(("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"))
_TOLD = frozenset(
    ("title", "creator", "date", "language", "publisher", "description", "identifier", "source", "meta")
)
_ADDRESS = re.compile(r"https?://\S+")
_MOST_FALLBACKS = 10


@dataclass(frozen=True, slots=True)
class Item:
    """A file of the book: its path ("" where it is missing), its media type, its properties, the id of its overlay ("" for none)."""

    path: str
    media_type: str
    properties: frozenset[str] = frozenset()
    overlay: str = ""

    @property
    def is_page(self) -> bool:
        """True for mark-up that is read as a page."""
        return self.media_type in _PAGES


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the book says of itself; "" or () where it does not."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: datetime | date | None = None
    publisher: str = ""
    language: str = ""
    description: str = ""
    address: str = ""
    narrator: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """`spine` holds the files in reading order, those beside the main text (linear="no") last; `guide` paths by their role; `overlays` the
    paths of media overlays, in that order; `texts` those of all files that are pages, in the order of the manifest.
    """

    metadata: Metadata
    spine: tuple[Item, ...]
    nav: str
    ncx: str
    guide: dict[str, str]
    absent: int
    overlays: tuple[str, ...] = ()
    texts: tuple[Item, ...] = ()


def read(book: Container) -> Package | None:
    """The package; None where the book has none."""
    path = _package_path(book)
    root = book.tree(path) if path else None
    if root is None:
        return None
    folder = posixpath.dirname(path)
    items = {item.get("id", ""): item for item in root.iter("{*}item")}
    files = {key: _item(book, folder, item) for key, item in items.items()}
    spine, absent = _spine(root, items, files)
    nav = next((file.path for file in files.values() if "nav" in file.properties), "")
    ncx = next((file.path for file in files.values() if file.media_type == _NCX), "")
    guide = {
        book.find(folder, reference.get("href", "")): reference.get("type", "").lower()
        for reference in root.iter("{*}reference")
    }
    named = (files[item.overlay].path for item in spine if item.overlay in files)
    overlays = tuple(dict.fromkeys(path for path in named if path))
    texts = tuple(file for file in files.values() if file.is_page and file.path)
    return Package(_metadata(root), spine, nav, ncx, guide, absent, overlays, texts)


def _package_path(book: Container) -> str:
    """The path that the container gives, as it is written; else the only package there is."""
    root = book.tree(_CONTAINER) if _CONTAINER in book else None
    entries = list(root.iter("{*}rootfile")) if root is not None else []
    typed = [entry for entry in entries if entry.get("media-type") == _PACKAGE] or entries
    for entry in typed:
        path = str(entry.get("full-path", ""))
        if path in book:
            return path
    return next((name for name in book.names if name.lower().endswith(".opf")), "")


def _item(book: Container, folder: str, item: HtmlElement) -> Item:
    properties = frozenset((item.get("properties") or "").split())
    media_type = (item.get("media-type") or "").partition(";")[0].strip().lower()
    overlay = item.get("media-overlay") or ""
    return Item(book.find(folder, item.get("href") or ""), media_type, properties, overlay)


def _spine(
    root: HtmlElement, items: dict[str, HtmlElement], files: dict[str, Item]
) -> tuple[tuple[Item, ...], int]:
    """The files in reading order, each once, and how many of them the book does not have."""
    main: dict[Item, None] = {}
    beside: dict[Item, None] = {}
    absent = 0
    for reference in root.iter("{*}itemref"):
        file = next(_readable(reference.get("idref", ""), items, files), None)
        if file is None:
            absent += 1
        elif file not in main and file not in beside:
            (beside if reference.get("linear") == "no" else main)[file] = None
    return (*main, *beside), absent


def _readable(key: str, items: dict[str, HtmlElement], files: dict[str, Item]) -> Iterator[Item]:
    """The file or the first fallback that is a page, else the file itself."""
    chain: list[Item] = []
    while key in files and len(chain) < _MOST_FALLBACKS:
        chain.append(files[key])
        key = items[key].get("fallback", "")
    there = [file for file in chain if file.path]
    yield from (file for file in there if file.is_page)
    yield from there[:1]


def _metadata(root: HtmlElement) -> Metadata:
    found: dict[str, list[HtmlElement]] = {}
    refined: dict[tuple[str, str], str] = {}
    named: dict[str, str] = {}
    for element in root.iter("*"):
        tag = element.tag.lower()
        if tag not in _TOLD:
            continue
        text = words_of(element)
        if tag == "meta":
            refined[element.get("refines", "").lstrip("#"), element.get("property", "")] = text
            named.setdefault((element.get("name") or "").lower(), element.get("content") or "")
        elif text:
            found.setdefault(tag, []).append(element)
    texts = {name: [words_of(element) for element in elements] for name, elements in found.items()}
    addresses = [
        text for text in (*texts.get("source", ()), *texts.get("identifier", ())) if _ADDRESS.fullmatch(text)
    ]
    return Metadata(
        title=_title(found.get("title", []), refined),
        authors=_authors(found.get("creator", []), refined),
        published=_published(found.get("date", []), refined),
        publisher=next(iter(texts.get("publisher", [])), ""),
        language=next((code for text in texts.get("language", []) if (code := clean_language(text))), ""),
        description=re.sub(r"<[^<>]*>", "", next(iter(texts.get("description", [])), "")),
        address=next(iter(addresses), ""),
        narrator=refined.get(("", "media:narrator")) or named.get("dtb:narrator", ""),
    )


def _title(titles: list[HtmlElement], refined: dict[tuple[str, str], str]) -> str:
    main = [each for each in titles if refined.get((each.get("id", "?"), "title-type")) == "main"]
    return next((words_of(each) for each in (*main, *titles)), "")


def _authors(creators: list[HtmlElement], refined: dict[tuple[str, str], str]) -> tuple[str, ...]:
    """Those whose role is author; all where none is."""
    roles = [each.get(f"{_OPF}role") or refined.get((each.get("id", "?"), "role"), "") for each in creators]
    authors = [each for each, role in zip(creators, roles, strict=True) if role in ("", "aut")] or creators
    return tuple(dict.fromkeys(words_of(each) for each in authors))


def _published(dates: list[HtmlElement], refined: dict[tuple[str, str], str]) -> datetime | date | None:
    """The day of publication; a year or month alone is none, since it would be shown as its first day."""
    events = [each for each in dates if each.get(f"{_OPF}event", "publication") == "publication"]
    texts = [words_of(each) for each in events] + [refined.get(("", "dcterms:issued"), "")]
    return next((when for text in texts if (when := moment(text))), None)


def moment(text: str) -> datetime | date | None:
    """A day, or a time of it where that is told; None for anything less."""
    if not re.match(r"\d{4}-\d\d-\d\d", text):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.year < 1000:
        return None
    midnight = moment.time() == datetime.min.time()
    return moment.date() if len(text) <= len("2025-03-09") or midnight else moment


def place(book: Container, folder: str, address: str) -> tuple[str, str]:
    """Path and fragment of an address that a file in `folder` gives."""
    return book.find(folder, address), unquote(address.partition("#")[2])
