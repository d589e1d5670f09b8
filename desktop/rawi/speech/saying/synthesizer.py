"""A voice in, the same voice out, which is given what is to be said and tells times of what is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rawi.speech.port import SAMPLE_RATE, Manner, Pcm, SpeechEvent, Spoken, Synthesizer, Voice
from rawi.speech.written import formulas

if TYPE_CHECKING:
    from rawi.speech.saying.form import Form

MakeForm = Callable[[str, str], "Form"]
"""Text and language in; what is said for it out."""

_WIDTH = 2


@dataclass(slots=True)
class _Asked:
    """A request whose words are said otherwise than they are written, and the samples that came of it."""

    form: Form
    samples: int = 0


class Saying:
    """Implements `speech.port.Synthesizer` over another. `renew` is told when voices come or go."""

    def __init__(
        self,
        voice: Synthesizer,
        make: MakeForm,
        renew: Callable[[], None] = lambda: None,
    ) -> None:
        self._voice, self._make, self.renew = voice, make, renew
        self._asked: dict[int, _Asked] = {}

    def voices(self) -> tuple[Voice, ...]:
        """The voices of the other."""
        return self._voice.voices()

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        """Start speaking what is to be said for this text."""
        made = self._make(text, language)
        number = self._voice.request(made.said, language, voice, manner)
        if made.said != text:
            self._asked[number] = _Asked(made)
        return number

    def prepare(self, language: str) -> None:
        """Let the voice of this language load, and its rules."""
        self._make("", language)
        self._voice.prepare(language)

    def cancel(self, request: int) -> None:
        """Forget a request."""
        self._asked.pop(request, None)
        self._voice.cancel(request)

    def poll(self, timeout: float = 0.0) -> list[SpeechEvent]:
        """What has come, with the words of the shown text."""
        return [self._shown(event) for event in self._voice.poll(timeout)]

    def close(self) -> None:
        """Stop the other."""
        self._asked.clear()
        self._voice.close()

    def _shown(self, event: SpeechEvent) -> SpeechEvent:
        asked = self._asked.get(event.request)
        if asked is None:
            return event
        if isinstance(event, Pcm):
            asked.samples += len(event.data) // _WIDTH
            return event
        del self._asked[event.request]
        if not isinstance(event, Spoken):
            return event
        from rawi.speech.timing import Event, word_times

        heard = [
            Event(asked.form.places[word.start], round(word.begin * SAMPLE_RATE)) for word in event.words
        ]
        whole = _whole(asked.form)
        return Spoken(event.request, word_times(asked.form.shown, heard, asked.samples, whole))


def _whole(form: Form) -> list[tuple[int, int]]:
    """Formulas that are put into words: each is shown as one thing while it is said."""
    said = {(edit.start, edit.end) for edit in form.edits}
    found = ((each.start, each.end) for each in formulas(form.shown))
    return [each for each in found if each in said]
