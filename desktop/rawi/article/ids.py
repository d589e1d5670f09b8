"""Identities: an article by its bytes, a segment by its text and how often that text came before."""

import hashlib
from collections import Counter


def article_id(source: bytes) -> str:
    """SHA-256 (hex) of the source bytes."""
    return hashlib.sha256(source).hexdigest()


class SegmentIds:
    """Gives each segment of one article its id: 12 hex digits of the text's SHA-256, "-", the occurrence from 0."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def next(self, text: str) -> str:
        """The id of the next segment with this text."""
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        occurrence = self._seen[digest]
        self._seen[digest] += 1
        return f"{digest}-{occurrence}"
