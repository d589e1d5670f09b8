"""The files inside a book, found as forgivingly as readers do; those that are missing or damaged are counted, not fatal."""

import posixpath
from collections.abc import Iterable
from unicodedata import normalize
from urllib.parse import unquote

from lxml.html import HtmlElement

from rawi.archive.zip_file import Archive
from rawi.article.errors import Code, RawiError
from rawi.load import xml_tree

LARGEST_MARKUP = 64 << 20
"""Bytes of all pages together; the Bible has 5 million."""

_ENCRYPTION = "META-INF/encryption.xml"
_FONTS = frozenset(("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"))
"""Font obfuscation: it locks nothing that is read."""


class Container:
    """An open book. `missing` are the paths that it names and does not have, `locked` those that its seller encrypted."""

    def __init__(self, archive: Archive, name: str) -> None:
        """`name` is the book's file name, for errors."""
        self._archive, self._name = archive, name
        self._markup = 0
        self._loose = {_loose(name): name for name in archive.names}
        self.missing: set[str] = set()
        self.locked = self._encrypted()

    def __contains__(self, path: str) -> bool:
        return path in self._archive

    @property
    def names(self) -> Iterable[str]:
        """Every file's path."""
        return self._archive.names

    def find(self, folder: str, address: str) -> str:
        """The path of a file by its address as a file in `folder` gives it; "" where there is none.

        Names are taken as written, then percent-decoded, then without regard to case and composition.
        """
        bare = address.partition("#")[0].strip()
        if not bare:
            return ""
        for name in (bare, unquote(bare)):
            path = posixpath.normpath(posixpath.join(folder, name)).lstrip("/")
            if path in self._archive:
                return path
        return self._loose.get(_loose(posixpath.join(folder, unquote(bare))), "")

    def read(self, path: str) -> bytes | None:
        """The bytes of a file; None (and counted) where it is missing, locked or damaged."""
        if path in self._archive and path not in self.locked:
            try:
                return self._archive.read(path)
            except RawiError as error:
                if error.code is not Code.FILE_BROKEN:
                    raise
        self.missing.add(path)
        return None

    def read_markup(self, path: str) -> bytes | None:
        """The same for a file that becomes a tree, many times its size; RawiError LOAD_LIMIT where all of them are too large."""
        data = self.read(path)
        self._markup += len(data or b"")
        if self._markup > LARGEST_MARKUP:
            raise RawiError(Code.LOAD_LIMIT, name=self._name)
        return data

    def tree(self, path: str) -> HtmlElement | None:
        """A file's mark-up, read leniently."""
        data = self.read_markup(path)
        return None if data is None else xml_tree.parse(data)

    def _encrypted(self) -> frozenset[str]:
        root = xml_tree.parse(self._archive.read(_ENCRYPTION)) if _ENCRYPTION in self._archive else None
        locked = set()
        for entry in root.iter("EncryptedData") if root is not None else ():
            method = entry.find("EncryptionMethod")
            reference = entry.find(".//CipherReference")
            obfuscated = method is not None and method.get("Algorithm") in _FONTS
            if reference is not None and not obfuscated:
                locked.add(posixpath.normpath(unquote(reference.get("URI", ""))))
        return frozenset(locked)


def _loose(name: str) -> str:
    return posixpath.normpath(normalize("NFC", name)).casefold()
