"""A narration to plain JSON values and back; an article without one has none of them, as those of an earlier Rawi."""

from typing import Any

from rawi.article.narration import SILENT, Clip, Narration, Piece, Stretch

Json = dict[str, Any]


def to_json(narration: Narration) -> Json:
    """The values that stand beside an article's own."""
    if narration == SILENT:
        return {}
    clips = [
        [[[each.file, each.begin, each.end] for each in clip.sound], clip.shares] for clip in narration.clips
    ]
    segments = [
        [key, [[piece.clip, piece.index, piece.start] for piece in pieces]]
        for key, pieces in narration.segments
    ]
    return {
        "narration": {
            "narrator": narration.narrator,
            "files": narration.files,
            "clips": clips,
            "segments": segments,
        }
    }


def from_json(article: Json) -> Narration:
    """The inverse; KeyError, TypeError or ValueError where it is none."""
    data = article.get("narration")
    if data is None:
        return SILENT
    return Narration(
        narrator=data["narrator"],
        files=tuple(data["files"]),
        clips=tuple(
            Clip(tuple(Stretch(*each) for each in sound), tuple(shares)) for sound, shares in data["clips"]
        ),
        segments=tuple((key, tuple(Piece(*each) for each in pieces)) for key, pieces in data["segments"]),
    )
