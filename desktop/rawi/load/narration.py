"""Blocks, where they are heard in a recording, and their sentences in; which sentence is heard where out."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, chain, islice, takewhile

from rawi.article.footnotes import silent_references
from rawi.article.model import Block, Clip, Narration, Piece, Pieces, Segment, Stretch
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
    clips = [
        replace(clip, shares=tuple(shares)) for clip, shares in zip(told.clips, made.shares, strict=True)
    ]
    whole = replace(told, clips=tuple(clips))
    kept = _Kept(clips)
    segments = tuple(
        (key, kept.take(pieces)) for key, pieces, letters in made.found if _fits(whole, pieces, letters)
    )
    return replace(told, clips=tuple(kept.clips), segments=segments)


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
    milliseconds = told.milliseconds(pieces)
    return not milliseconds or letters * 1000 <= milliseconds * FASTEST


class _Kept:
    """The clips that are heard of; those of the words of one sentence are one."""

    def __init__(self, told: Sequence[Clip]) -> None:
        self._told = told
        self._numbers: dict[int, int] = {}
        self.clips: list[Clip] = []

    def take(self, pieces: Pieces) -> Pieces:
        """The pieces of a sentence, in the clips that are kept."""
        own = [self._told[piece.clip] for piece in pieces]
        alone = all(len(clip.shares) == 1 and clip.milliseconds for clip in own)
        if len(pieces) > 1 and alone:
            return (Piece(self._keep(_one(pieces, own)), 0, 0),)
        return tuple(replace(piece, clip=self._number(piece.clip)) for piece in pieces)

    def _number(self, clip: int) -> int:
        if clip not in self._numbers:
            self._numbers[clip] = self._keep(self._told[clip])
        return self._numbers[clip]

    def _keep(self, clip: Clip) -> int:
        self.clips.append(clip)
        return len(self.clips) - 1


def _one(pieces: Pieces, clips: Sequence[Clip]) -> Clip:
    """One clip of those that are a sentence's parts, in order."""
    begins = accumulate(clip.milliseconds for clip in clips[:-1])
    words = ((piece.start, begin) for piece, begin in zip(pieces[1:], begins, strict=True))
    sound = joined(stretch for clip in clips for stretch in clip.sound)
    shares = (sum(clip.shares[0] for clip in clips),)
    return Clip(sound, shares, tuple(chain.from_iterable(words)))


def joined(sound: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Stretches of which those that go on where the one before ends are one."""
    made: list[Stretch] = []
    for each in sound:
        if made and each.file == made[-1].file and each.begin == made[-1].end:
            made[-1] = Stretch(each.file, made[-1].begin, each.end)
        else:
            made.append(each)
    return tuple(made)
