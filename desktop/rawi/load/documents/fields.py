"""Word's fields, in its own files and in RTF: of each only the result is shown; a HYPERLINK's result is a link, a TOC's is no part of the story."""

import re

from rawi.load.documents.runs import safe_link

_LINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\\"\s]\S*))')
_DEEPEST = 50
"""Open fields; those within are read as part of the innermost."""

PAGES = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b")
"""Fields whose result is of the page that they stand on: in a head or foot it is another on each."""

CONTENTS = re.compile(r"\s*(?:TOC|INDEX|TOA)\b")


class Fields:
    """The fields that are open; they may span paragraphs."""

    def __init__(self, *, pages: bool = True) -> None:
        """`pages` is False where the numbers of pages are not shown."""
        self._pages = pages
        self._open: list[tuple[str, bool]] = []
        self._deeper = 0

    @property
    def shown(self) -> bool:
        """False inside an instruction, and inside a page's number where that is not shown."""
        return all(separated and self.shows(text) for text, separated in self._open)

    def shows(self, instruction: str) -> bool:
        """True where the result of a field with this instruction is shown."""
        return self._pages or not PAGES.match(instruction)

    @property
    def link(self) -> str:
        """The address of the innermost open HYPERLINK, "" for none."""
        return next((found for text, _ in reversed(self._open) if (found := link(text))), "")

    @property
    def contents(self) -> bool:
        """True inside a table of contents or an index."""
        return any(CONTENTS.match(text) for text, _ in self._open)

    def mark(self, kind: str) -> None:
        """A field character: "begin", "separate" or "end"."""
        if kind == "begin" and len(self._open) == _DEEPEST:
            self._deeper += 1
        elif kind == "end" and self._deeper:
            self._deeper -= 1
        elif kind == "begin":
            self._open.append(("", False))
        elif kind == "separate" and self._open:
            self._open[-1] = (self._open[-1][0], True)
        elif kind == "end" and self._open:
            self._open.pop()

    def instruct(self, text: str) -> None:
        """A piece of the innermost field's instruction."""
        if self._open and not self._open[-1][1]:
            self._open[-1] = (self._open[-1][0] + text, False)


def link(instruction: str) -> str:
    """The address that an instruction links to, "" where it is another one or leads within the document."""
    match = _LINK.match(instruction)
    return safe_link(match.group(1) or match.group(2) or "") if match else ""
