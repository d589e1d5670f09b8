"""What a zip file is, told by what is in it: never by the file's name."""

from rawi.archive.zip_file import Archive

EPUB, DOCX, ODT = "epub", "docx", "odt"
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
_OFFICE_FOLDERS = (("word/", DOCX), ("xl/", "Excel"), ("ppt/", "PowerPoint"))


def kind(archive: Archive) -> str:
    """EPUB, DOCX, ODT, or the name of another kind ("ZIP" where it is only an archive). RawiError as `Archive.read`."""
    declared = _declared(archive)
    if declared == "application/epub+zip" or "META-INF/container.xml" in archive:
        return EPUB
    if declared.startswith(_OPEN_DOCUMENT):
        return _open_document(declared.removeprefix(_OPEN_DOCUMENT))
    if "[Content_Types].xml" in archive:
        names = tuple(archive.names)
        return next((found for folder, found in _OFFICE_FOLDERS if _has(names, folder)), "Microsoft Office")
    return "ZIP"


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
