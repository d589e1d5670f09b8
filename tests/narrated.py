"""Books with a recorded narration, made for tests: each sentence a tone of its own, so that what is heard can be told apart."""

import io
from collections.abc import Iterable, Sequence
from fractions import Fraction
from html import escape
from typing import Any

import av
import numpy as np

from rawi.article.stored import Loaded, Stored
from rawi.load.service import load
from rawi.speech.port import SAMPLE_RATE
from tests.load.makers import book, chapter

_PURE = 0.95
LOWEST, STEP = 400, 150
"""Hertz of the first tone, and between two."""

METADATA = (
    "<dc:title>The pear tree</dc:title><dc:language>en</dc:language>"
    "<meta property='media:narrator'>Leila Haddad</meta>"
)
Clip = tuple[str, float, float]
"""What is heard (a page's file and a fragment), from which second to which."""


def tone(number: int, seconds: float, rate: int = SAMPLE_RATE) -> Any:
    """Samples of the tone with this number, without a click at its ends."""
    times = np.arange(int(seconds * rate)) / rate
    soft = np.minimum(1.0, np.minimum(times, times[::-1]) / 0.01)
    return (12_000 * soft * np.sin(2 * np.pi * (LOWEST + STEP * number) * times)).astype(np.int16)


def tones(lengths: Iterable[float], rate: int = SAMPLE_RATE) -> Any:
    """One tone after the other; a negative length is silence, which has no number."""
    pieces, number = [], 0
    for seconds in lengths:
        silent = seconds < 0
        pieces.append(np.zeros(int(-seconds * rate), np.int16) if silent else tone(number, seconds, rate))
        number += not silent
    return np.concatenate(pieces)


def number_of(pcm: bytes) -> int:
    """Which tone this is, by its strongest frequency; -1 for silence and for what has others too, as speech has."""
    samples = np.frombuffer(pcm, np.int16).astype(float)
    if len(samples) < SAMPLE_RATE // 20 or np.abs(samples).max() < 1_000:
        return -1
    power = np.abs(np.fft.rfft(samples * np.hanning(len(samples)))) ** 2
    strongest = int(power.argmax())
    if power[max(0, strongest - 3) : strongest + 4].sum() < _PURE * power.sum():
        return -1
    return round((strongest * SAMPLE_RATE / len(samples) - LOWEST) / STEP)


def encoded(
    samples: Any, container: str = "mp3", codec: str = "libmp3lame", rate: int = SAMPLE_RATE
) -> bytes:
    """A file of sound."""
    out = io.BytesIO()
    with av.open(out, "w", format=container) as file:
        stream: Any = file.add_stream(codec, rate=rate, layout="mono")
        ours = av.AudioResampler(format=stream.format.name, layout="mono", rate=rate)
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = rate, 0, Fraction(1, rate)
        for part in [*ours.resample(frame), *ours.resample(None)]:
            file.mux(stream.encode(part))
        file.mux(stream.encode(None))
    return out.getvalue()


def par(where: str, begin: float, end: float, sound: str = "one.mp3") -> str:
    return (
        f'<par><text src="{escape(where)}"/>'
        f'<audio src="{escape(sound)}" clipBegin="{begin:.3f}s" clipEnd="{end:.3f}s"/></par>'
    )


def smil(pars: str) -> str:
    return (
        '<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">'
        f'<body><seq epub:textref="one.xhtml">{pars}</seq></body></smil>'
    )


def narrated_book(
    body: str, pars: str, sound: bytes, overlay: str | bytes = "", metadata: str = METADATA
) -> bytes:
    """A book of one chapter with its overlay and sound."""
    items = (
        '<item id="one" href="one.xhtml" media-type="application/xhtml+xml" media-overlay="heard"/>'
        '<item id="heard" href="one.smil" media-type="application/smil+xml"/>'
        '<item id="sound" href="one.mp3" media-type="audio/mpeg"/>'
    )
    extra: dict[str, str | bytes] = {
        "EPUB/one.xhtml": chapter(body),
        "EPUB/one.smil": overlay or smil(pars),
        "EPUB/one.mp3": sound,
    }
    return book(
        {},
        "<li><a href='one.xhtml'>One</a></li>",
        metadata,
        extra,
        items=items,
        spine='<itemref idref="one"/>',
    )


def by_sentence(sentences: Sequence[str], seconds: float = 1.0, rest: float = 0.25) -> bytes:
    """A book whose sentences, each a paragraph of its own, are tones of this length with silence after each."""
    body = "".join(f"<p id='s{n}'>{escape(text)}</p>" for n, text in enumerate(sentences))
    pars = "".join(
        par(f"one.xhtml#s{n}", n * (seconds + rest), (n + 1) * (seconds + rest))
        for n in range(len(sentences))
    )
    return narrated_book(body, pars, encoded(tones([seconds, -rest] * len(sentences))))


def loaded(data: bytes) -> tuple[Loaded, Stored]:
    stored = Stored("narrated.epub", data)
    return load(stored), stored
