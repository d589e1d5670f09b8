"""What the window needs to be heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rawi.narrating import Narrator
    from rawi.packs.voices import VoiceStore
    from rawi.speech.events import ReadingEvent
    from rawi.speech.port import Voice
    from rawi.speech.reading import Reading

MakeReading = Callable[[Callable[["ReadingEvent"], None]], "Reading"]
MakeTrial = Callable[[Callable[["ReadingEvent"], None]], "Trial"]


@dataclass(frozen=True, slots=True)
class Trial:
    """A voice to try others with; `prepare` gets the device and a language's voice ready (in a job)."""

    reading: Reading
    prepare: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Casting:
    """`find` gives every voice (in a job), `imported` the reader's own, `preview` builds what they are tried with.

    `renew` tells the voice that reads that some came or went; `interface` is the window's language.
    """

    find: Callable[[], tuple[Voice, ...]]
    imported: Callable[[], VoiceStore]
    preview: MakeTrial
    renew: Callable[[], None]
    interface: str


@dataclass(frozen=True, slots=True)
class Voices:
    """`article` builds the voice that reads, `notice` one for notices; `load` makes the first of them quick, `prepare` gets the device and a language's voice ready (both in a job); `narrator` makes sound files.
    `narrate` lets what plays a book's own recording load.

    `loudness` sets how loud the article's voice is, up to 1; `respell` takes over the reader's pronunciations (in a job).
    """

    article: MakeReading
    notice: MakeReading
    load: Callable[[], None]
    narrate: Callable[[], None]
    prepare: Callable[[str], None]
    casting: Casting
    narrator: Callable[[], Narrator]
    loudness: Callable[[float], None]
    respell: Callable[[], None]
