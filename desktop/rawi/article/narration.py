"""What a book's narrator has recorded, and which sentences are heard where in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a sound file (its number in `Narration.files`), in milliseconds; `end` 0 is the file's end."""

    file: int
    begin: int
    end: int = 0


@dataclass(frozen=True, slots=True)
class Clip:
    """What is heard in one: stretches of sound, one after the other, and how much text (letters, about) each sentence in it has there."""

    sound: tuple[Stretch, ...]
    shares: tuple[int, ...] = ()

    @property
    def milliseconds(self) -> int:
        """How long it is; 0 where that is not known before it is heard."""
        known = all(each.end for each in self.sound)
        return sum(each.end - each.begin for each in self.sound) if known else 0


@dataclass(frozen=True, slots=True)
class Piece:
    """The share `index` of clip number `clip`; it says the sentence from its character `start` on."""

    clip: int
    index: int
    start: int


Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Narration:
    """Who reads ("" where nobody says), the sound files (paths in the book), clips, and of which pieces each narrated segment is made."""

    narrator: str = ""
    files: tuple[str, ...] = ()
    clips: tuple[Clip, ...] = ()
    segments: tuple[tuple[str, Pieces], ...] = ()

    def follows(self, before: Pieces, after: Pieces) -> bool:
        """True where the sound goes on without a break from what these are made of to those."""
        one, two = before[-1], after[0]
        if one.clip == two.clip:
            return two.index == one.index + 1
        left, right = self.clips[one.clip], self.clips[two.clip]
        whole = one.index == len(left.shares) - 1 and two.index == 0
        end, begin = left.sound[-1], right.sound[0]
        return whole and end.file == begin.file and end.end == begin.begin


SILENT = Narration()
"""Nobody has recorded anything."""
