"""What the window needs to be heard."""

from collections.abc import Callable
from dataclasses import dataclass

from rawi.speech.events import ReadingEvent
from rawi.speech.reading import Reading

MakeReading = Callable[[Callable[[ReadingEvent], None]], Reading]


@dataclass(frozen=True, slots=True)
class Voices:
    """`article` builds the voice that reads, `notice` one for notices; `prepare` gets the device and a language's voice ready (in a job)."""

    article: MakeReading
    notice: MakeReading
    prepare: Callable[[str], None]
