"""The parts of a Word document: found by their relationships, never by guessed names alone."""

import posixpath
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from rawi.archive.zip_file import Archive
from rawi.article.errors import Code, RawiError
from rawi.article.stored import Stored
from rawi.load.documents.xml import attribute, local, parse

FORMAT = "docx"
_MAIN = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part points to: the last word of the relation's type, a path in the archive or an outer address."""

    kind: str
    target: str
    outer: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A part's tree and its relations by id."""

    root: etree._Element
    relations: dict[str, Relation]


class Package:
    """The document's parts, read from a bounded archive."""

    def __init__(self, stored: Stored) -> None:
        """RawiError as Archive."""
        self._name = stored.name
        self._archive = Archive(stored.data, stored.name, FORMAT)
        outer = self._relations("")
        main = next((r.target for r in outer.values() if r.kind == "officeDocument"), _MAIN)
        self._main = main if main in self._archive else _MAIN
        self._inner = self._relations(self._main)
        self._outer = outer

    def main(self) -> Part:
        """The document itself; RawiError FILE_BROKEN where there is none."""
        data = self._archive.read(self._main) if self._main in self._archive else b""
        return Part(parse(data, self._name, FORMAT), self._inner)

    def part(self, kind: str) -> Part | None:
        """The part of a kind ("styles", "footnotes", "core-properties"), None where there is none."""
        relations = (*self._inner.values(), *self._outer.values())
        path = next((r.target for r in relations if r.kind == kind and not r.outer), "")
        return self._part(path) if path in self._archive else None

    def linked(self, relation: Relation) -> Part | None:
        """The part that a relation points to; None where it is not in the file or damaged."""
        if relation.outer or relation.target not in self._archive:
            return None
        try:
            return self._part(relation.target)
        except RawiError as error:
            if error.code is not Code.FILE_BROKEN:
                raise
            return None

    def data(self, relation: Relation | None) -> bytes | None:
        """The bytes that a relation points to; None where they are not in the file."""
        if relation is None or relation.outer or relation.target not in self._archive:
            return None
        return self._archive.read(relation.target)

    def _part(self, path: str) -> Part:
        return Part(parse(self._archive.read(path), self._name, FORMAT), self._relations(path))

    def _relations(self, path: str) -> dict[str, Relation]:
        folder, name = posixpath.split(path)
        listed = posixpath.join(folder, "_rels", f"{name}.rels")
        if listed not in self._archive:
            return {}
        root = parse(self._archive.read(listed), self._name, FORMAT)
        return {
            attribute(each, "Id"): _relation(each, folder) for each in root if local(each) == "Relationship"
        }


def _relation(element: etree._Element, folder: str) -> Relation:
    outer = attribute(element, "TargetMode") == "External"
    target = attribute(element, "Target")
    if not outer:
        target = unquote(posixpath.normpath(posixpath.join("/", folder, target))).lstrip("/")
    return Relation(attribute(element, "Type").rpartition("/")[2], target, outer)
