"""What the window needs to be heard."""

from collections.abc import Callable
from dataclasses import dataclass

from rawi.speech.events import ReadingEvent
from rawi.speech.reading import Reading

MakeReading = Callable[[Callable[[ReadingEvent], None]], Reading]


@dataclass(frozen=True, slots=True)
class Voices:
    """`article` builds the voice that reads, `notice` one for notices; `prepare` gets device and engine ready (in a job)."""

    article: MakeReading
    notice: MakeReading
    prepare: Callable[[], None]
