"""The MIME types of the files that Rawi opens, as the shared MIME-info database names them, by the codes of `rawi.load.formats`.

An export of Wallabag and a talking book (a zip file) have none of their own: hardly any other JSON or zip file is an article, and Rawi would
be offered for all of them, or even be a desktop's first choice.
"""

from collections.abc import Mapping

from rawi.load.formats import FORMATS

_TYPES: Mapping[str, tuple[str, ...]] = {
    "text": ("text/plain",),
    "markdown": ("text/markdown",),
    "html": ("text/html", "application/xhtml+xml"),
    "epub": ("application/epub+zip",),
    "daisy": (),
    "mhtml": ("application/x-mimearchive", "multipart/related"),
    "webarchive": ("application/x-webarchive",),
    "wallabag": (),
    "docx": (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        "application/vnd.ms-word.document.macroEnabled.12",
    ),
    "odt": (
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.text-template",
    ),
    "rtf": ("application/rtf", "text/rtf"),
    "pdf": ("application/pdf",),
    "picture": ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/bmp", "image/gif"),
}


def of(code: str) -> tuple[str, ...]:
    """The types of a format; KeyError for one that this table lacks."""
    return _TYPES[code]


def types() -> tuple[str, ...]:
    """Those of every format."""
    return tuple(each for form in FORMATS for each in of(form.code))
