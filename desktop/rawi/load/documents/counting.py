"""How many paragraphs a document may have: what a program made to fill the memory is not read to its end."""

from rawi.article.errors import Code, RawiError

MOST = 100_000
"""Paragraphs and cells; the longest novels have a tenth of it."""


class Counting:
    """Counts a document's paragraphs."""

    def __init__(self, name: str) -> None:
        """`name` is the file's, a fact for errors."""
        self._name = name
        self._count = 0

    def one(self) -> None:
        """One more; RawiError LOAD_LIMIT where there are too many."""
        self._count += 1
        if self._count > MOST:
            raise RawiError(Code.LOAD_LIMIT, name=self._name)
