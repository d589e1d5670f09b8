"""Gathers a document's pictures: each once, made safe, within a bound."""

from rawi.article.model import BlockKind, Resource
from rawi.load import pictures
from rawi.load.html.walk import Walked
from rawi.load.port import DraftBlock

LARGEST = 150_000_000
"""Bytes of all pictures together; what comes after is told as missing."""


class Gallery:
    """The pictures so far, and how many could not be had."""

    def __init__(self) -> None:
        self._resources: dict[str, Resource] = {}
        self._known: dict[str, str] = {}
        self._size = 0
        self.missing = 0

    @property
    def resources(self) -> tuple[Resource, ...]:
        """Every picture, in the order of the document."""
        return tuple(self._resources.values())

    def place(self, source: str, data: bytes | None, alt: str) -> Walked | None:
        """The picture as a block; `source` names it within the file. None where there is neither picture nor words for it."""
        if source not in self._known:
            self._known[source] = self._add(data)
        digest = self._known[source]
        words = " ".join(alt.split())
        if not digest and not words:
            return None
        return Walked(DraftBlock(BlockKind.IMAGE, words, resource=digest), "", aside=False, tag="img")

    def _add(self, data: bytes | None) -> str:
        made = pictures.resource(data) if data and self._size < LARGEST else None
        if made is None:
            self.missing += 1
            return ""
        self._size += len(made.data)
        self._resources[made.digest] = made
        return made.digest
