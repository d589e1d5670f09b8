"""A narration to plain JSON values and back, without loss."""

from typing import Any

from rawi.article.model import Clip, Narration, Piece, Stretch

Json = dict[str, Any]


def to_json(narration: Narration) -> Json:
    """The narration as values that `json.dumps` takes."""
    clips = [
        [[[each.file, each.begin, each.end] for each in clip.sound], clip.shares, clip.words]
        for clip in narration.clips
    ]
    segments = [
        [key, [[piece.clip, piece.index, piece.start] for piece in pieces]]
        for key, pieces in narration.segments
    ]
    return {
        "narrator": narration.narrator,
        "files": narration.files,
        "clips": clips,
        "segments": segments,
    }


def from_json(data: Json) -> Narration:
    """The inverse; KeyError, TypeError or ValueError where it is none."""
    return Narration(
        narrator=data["narrator"],
        files=tuple(data["files"]),
        clips=tuple(
            Clip(tuple(Stretch(*each) for each in sound), tuple(shares), tuple(words))
            for sound, shares, words in data["clips"]
        ),
        segments=tuple((key, tuple(Piece(*each) for each in pieces)) for key, pieces in data["segments"]),
    )
