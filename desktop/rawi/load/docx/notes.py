"""Footnotes, endnotes and comments of a Word document: numbered as they are referred to."""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from rawi.load.documents.ordinals import roman
from rawi.load.documents.xml import attribute, local
from rawi.load.docx.package import Package, Part

_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


class Notes:
    """The notes by kind ("footnote", "endnote") and id."""

    def __init__(self, package: Package) -> None:
        self._parts = {"footnote": package.part("footnotes"), "endnote": package.part("endnotes")}
        self._elements = {
            (kind, attribute(each, "id")): each
            for kind, part in self._parts.items()
            if part is not None
            for each in part.root
            if attribute(each, "type") not in _SEPARATORS
        }
        self._labels: dict[tuple[str, str], str] = {}
        self._counts: Counter[str] = Counter()

    def label(self, kind: str, note: str) -> str:
        """The note's mark: footnotes count 1, 2, 3, endnotes i, ii, iii. "" where there is no such note."""
        key = (kind, note)
        if key not in self._elements:
            return ""
        if key not in self._labels:
            self._counts[kind] += 1
            count = self._counts[kind]
            self._labels[key] = str(count) if kind == "footnote" else roman(count) or str(count)
        return self._labels[key]

    def referred(self, after: int) -> Iterator[tuple[str, etree._Element, Part]]:
        """Label, content and part of the notes from the `after`th that was referred to on, in that order."""
        for key, label in list(self._labels.items())[after:]:
            part = self._parts[key[0]]
            if part is not None:
                yield label, self._elements[key], part


def comments(package: Package) -> dict[str, etree._Element]:
    """The comments by id."""
    part = package.part("comments")
    found = [] if part is None else [each for each in part.root if local(each) == "comment"]
    return {attribute(each, "id"): each for each in found}
