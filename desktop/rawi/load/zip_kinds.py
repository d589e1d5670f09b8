"""What a zip file is, told by what is in it: never by the file's name."""

import posixpath
from collections.abc import Callable, Iterable

from rawi.archive.zip_file import Archive
from rawi.load.companions import CENTRES, PACKAGE, may_begin

EPUB, DAISY, DOCX, ODT = "epub", "daisy", "docx", "odt"
"""Codes of the formats that Rawi reads; any other kind is a name to tell."""

_DECLARATION = 200
_LARGEST_LIST = 4 << 20
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_OPEN_DOCUMENT_KINDS = (
    ("text", ODT),
    ("spreadsheet", "OpenDocument spreadsheet"),
    ("presentation", "OpenDocument presentation"),
    ("graphics", "OpenDocument drawing"),
)
_AUTHORISATION = ".ao"
_DTBS = (b"Z39.86", b"application/x-dtbook+xml", b"openebook.org/namespaces/oeb-package/1.0")
"""What only the packages of talking books say, among those that lie in no EPUB."""

_PROTECTED = b"pdtb2:"
"""How the names of metadata begin that a protected book has (DAISY Protected Digital Talking Book 2)."""

_OFFICE_FOLDERS = (("word/", DOCX), ("xl/", "Excel"), ("ppt/", "PowerPoint"))


def kind(archive: Archive) -> str:
    """EPUB, DAISY, DOCX, ODT, or the name of another kind ("ZIP" where it is only an archive). RawiError as `Archive.read`."""
    declared = _declared(archive)
    if declared == "application/epub+zip" or "META-INF/container.xml" in archive:
        return EPUB
    if declared.startswith(_OPEN_DOCUMENT):
        return _open_document(declared.removeprefix(_OPEN_DOCUMENT))
    if "[Content_Types].xml" in archive:
        names = tuple(archive.names)
        return next((found for folder, found in _OFFICE_FOLDERS if _has(names, folder)), "Microsoft Office")
    return DAISY if control_centre(archive.names) or _is_talking(archive) else "ZIP"


def control_centre(names: Iterable[str]) -> str:
    """The path of the file that a book of DAISY 2.02 is recognised by, the outermost of several; "" where there is none."""
    found = (name for name in names if posixpath.basename(name).lower() in CENTRES)
    return min(found, key=lambda name: name.count("/"), default="")


def has_package(names: Iterable[str]) -> bool:
    """Whether there is a package document."""
    return any(name.lower().endswith(PACKAGE) for name in names)


def is_protected(names: Iterable[str], read: Callable[[str], bytes | None]) -> bool:
    """Whether a talking book can be read with a key only."""
    told = [n for n in names if may_begin(posixpath.basename(n))]
    return any(n.lower().endswith(_AUTHORISATION) for n in names) or any(
        _PROTECTED in (read(each) or b"") for each in told
    )


def _is_talking(archive: Archive) -> bool:
    packages = [name for name in archive.names if name.lower().endswith(PACKAGE)]
    return any(sign in archive.read(name, _LARGEST_LIST) for name in packages[:1] for sign in _DTBS)


def _declared(archive: Archive) -> str:
    """The media type that EPUB and OpenDocument files say they have; of an OpenDocument the manifest says it too."""
    if "mimetype" in archive:
        return archive.read("mimetype", _LARGEST_LIST)[:_DECLARATION].decode("ascii", "replace").strip()
    if "content.xml" in archive and "META-INF/manifest.xml" in archive:
        manifest = archive.read("META-INF/manifest.xml", _LARGEST_LIST)
        return next(
            (f"{_OPEN_DOCUMENT}{word}" for word, _ in _OPEN_DOCUMENT_KINDS if _says(manifest, word)), ""
        )
    return ""


def _says(manifest: bytes, word: str) -> bool:
    return f'"{_OPEN_DOCUMENT}{word}"'.encode() in manifest


def _open_document(rest: str) -> str:
    return next((found for word, found in _OPEN_DOCUMENT_KINDS if rest.startswith(word)), "OpenDocument")


def _has(names: tuple[str, ...], folder: str) -> bool:
    return any(name.startswith(folder) for name in names)
