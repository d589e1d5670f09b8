"""A chapter's voice in, its media overlay (SMIL, EPUB 3.3) out: clip after clip, each beginning where the one before it ends."""

from collections.abc import Iterator
from dataclasses import dataclass

from rawi.export.epub import xml
from rawi.export.epub.anchors import Anchors, segment_id
from rawi.export.epub.inline import word_id
from rawi.export.epub.voice import Heard, Track, Voice, overlay_path, rising, sound_path

ACTIVE = "-epub-media-overlay-active"
"""The class of what sounds."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """The file of a chapter's overlay, and how long it plays (milliseconds)."""

    chapter: str
    text: str
    milliseconds: int

    @property
    def path(self) -> str:
        """Its place in the book."""
        return overlay_path(self.chapter)


def clock(milliseconds: int) -> str:
    """A SMIL clock value."""
    return f"{milliseconds // 1000}.{milliseconds % 1000:03}s"


def overlay(voice: Voice, chapter: str, anchors: Anchors) -> Overlay | None:
    """The overlay of a chapter whose page is written; None where nothing of it is heard.

    A clip lasts until the next begins, so that the pauses are heard; what has no place on the page is heard with what
    stands before it.
    """
    track = voice.tracks.get(chapter)
    begins = list(_begins(voice, track, anchors)) if track else []
    if track is None or not begins:
        return None
    begins[0] = (begins[0][0], 0)
    end = round(track.seconds * 1000)
    ends = [begin for _, begin in begins[1:]] + [end]
    clips = [
        _clip(number, chapter, key, begin, finish)
        for number, ((key, begin), finish) in enumerate(zip(begins, ends, strict=True), 1)
    ]
    return Overlay(chapter, _file(chapter, "\n".join(clips)), end)


def _begins(voice: Voice, track: Track, anchors: Anchors) -> Iterator[tuple[str, int]]:
    """Ids and the milliseconds at which they begin to sound, rising; one after the other differ."""
    last, at = "", -1
    for heard in track.heard:
        for key, seconds in _parts(voice, heard, anchors):
            begin = round(seconds * 1000)
            if key != last and begin > at:
                yield key, begin
                last, at = key, begin


def _parts(voice: Voice, heard: Heard, anchors: Anchors) -> Iterator[tuple[str, float]]:
    """The sentence's words as far as they are on the page, else the sentence."""
    sentence = segment_id(heard.spot.segment, translated=heard.spot.translated)
    words = rising(heard.words, len(heard.text)) if voice.by_word else ()
    keys = [(word_id(sentence, number), word) for number, word in enumerate(words)]
    there = [(key, heard.begin + word.begin) for key, word in keys if anchors.has(key)]
    if there:
        yield there[0][0], heard.begin
        yield from there[1:]
    elif place := anchors.place(sentence):
        yield place, heard.begin


def _clip(number: int, chapter: str, key: str, begin: int, end: int) -> str:
    shown = xml.empty("text", src=f"{chapter}#{key}")
    sound = xml.empty("audio", src=sound_path(chapter), clipBegin=clock(begin), clipEnd=clock(end))
    return xml.element("par", shown + sound, id=f"clip-{number}")


def _file(chapter: str, clips: str) -> str:
    sequence = xml.element("seq", clips, id="chapter", epub__textref=chapter, epub__type="bodymatter chapter")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">'
        f"<body>{sequence}</body></smil>\n"
    )
