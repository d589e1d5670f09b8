"""Blocks, where they are heard in a recording, and their sentences in; which sentence is heard where out."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import islice, takewhile

from rawi.article.footnotes import silent_references
from rawi.article.model import Block, Narration, Piece, Pieces, Segment
from rawi.load.port import Narrated

FASTEST = 60
"""Letters a second that nobody speaks: a clip that is shorter cannot hold its words."""

_DIGIT = 4
"""Letters that a spoken digit takes, about."""


def narration(told: Narration, blocks: Iterable[tuple[Block, tuple[Narrated, ...]]]) -> Narration:
    """`told` with clips that have no shares yet becomes one that tells of each sentence where it is heard.

    A sentence is narrated where all its letters are heard; a footnote's reference need not be. A clip gets a share for each
    sentence in it, narrated or not.
    """
    made = _Made([[] for _ in told.clips])
    for block, heard in blocks:
        for segment in block.segments if heard else ():
            made.add(block, segment, heard)
    clips = tuple(
        replace(clip, shares=tuple(shares)) for clip, shares in zip(told.clips, made.shares, strict=True)
    )
    whole = replace(told, clips=clips)
    kept = tuple((key, pieces) for key, pieces, letters in made.found if _fits(whole, pieces, letters))
    return replace(whole, segments=kept)


@dataclass(slots=True)
class _Made:
    """The shares of each clip, and of each segment its pieces and how much text it is."""

    shares: list[list[int]]
    found: list[tuple[str, Pieces, int]] = field(default_factory=list)

    def add(self, block: Block, segment: Segment, heard: tuple[Narrated, ...]) -> None:
        said = silent_references(block, segment)
        pieces: list[Piece] = []
        first = bisect_right(heard, segment.start, key=lambda each: each.end)
        for each in takewhile(lambda each: each.start < segment.end, islice(heard, first, None)):
            start, end = max(each.start, segment.start), min(each.end, segment.end)
            share = weight(said[start - segment.start : end - segment.start])
            if share:
                shares = self.shares[each.clip]
                pieces.append(Piece(each.clip, len(shares), start - segment.start))
                shares.append(share)
        letters = weight(said)
        whole = sum(self.shares[piece.clip][piece.index] for piece in pieces) == letters
        if pieces and whole:
            self.found.append((segment.id, tuple(pieces), letters))


def weight(text: str) -> int:
    """How much text it is, in letters."""
    return sum(_DIGIT if each.isdigit() else 1 for each in text if each.isalnum())


def _fits(told: Narration, pieces: Pieces, letters: int) -> bool:
    """Whether its words can be heard in the time that its clips take; true where that is not known."""
    milliseconds = 0.0
    for piece in pieces:
        clip = told.clips[piece.clip]
        if not clip.milliseconds:
            return True
        milliseconds += clip.milliseconds * clip.shares[piece.index] / sum(clip.shares)
    return letters * 1000 <= milliseconds * FASTEST
