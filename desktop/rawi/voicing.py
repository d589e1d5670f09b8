"""Which voice speaks what: the reader's choices and the engines of this machine in, synthesizers out."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from rawi.settings.table import Settings
from rawi.settings.voices import VoiceChoice, parse
from rawi.speech.casting import Part, best
from rawi.speech.chorus import Chorus, Engine
from rawi.speech.memory import Memory
from rawi.speech.port import Manner, Voice
from rawi.speech.saying.synthesizer import Saying
from rawi.text.language import row_of
from rawi.workers.synthesizer import (
    ESPEAK,
    HIBARI,
    PIPER,
    SYSTEM,
    HibariSynthesizer,
    PiperSynthesizer,
    WorkerSynthesizer,
    espeak_worker,
    has_system_voices,
    hibari_worker,
    natural_voices,
    piper_worker,
)

if TYPE_CHECKING:
    from rawi.article.pronunciation import Pronunciation
    from rawi.packs.voices import PiperVoice
    from rawi.speech.saying.form import Form
    from rawi.speech.saying.forms import Forms

_MOST = 4
_EACH = 600_000_000
"""Bytes that a process with a neural voice may need."""


def _free() -> int:
    """Processes that this machine has cores and memory for, at least one."""
    try:
        memory = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        memory = _MOST * _EACH // 2
    return max(1, min(_MOST, os.cpu_count() or 1, memory // _EACH))


class Voicing:
    """`settings` gives what the reader has chosen now, `installed` the imported voices, `pronunciations` the reader's own, `interface`
    the language of Rawi; `system` is whether the system has voices of its own.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        installed: Callable[[], Sequence[PiperVoice]] = tuple,
        pronunciations: Callable[[], Sequence[Pronunciation]] = tuple,
        interface: Callable[[], str] = lambda: "en",
        *,
        system: bool | None = None,
    ) -> None:
        self._settings, self._installed = settings, installed
        self._pronunciations, self._interface = pronunciations, interface
        self._system = has_system_voices() if system is None else system

    def synthesizer(self, *, live: bool = True) -> Saying:
        """Every engine, each in a worker that starts when it is first needed, given what is to be said for a text.

        For a `live` listener another voice may begin while the right one loads, where the settings allow it, and what
        was said lately is remembered.
        """
        engines: dict[str, Engine] = {
            ESPEAK: WorkerSynthesizer(espeak_worker()),
            HIBARI: HibariSynthesizer(hibari_worker()),
            PIPER: PiperSynthesizer(piper_worker(), self._installed),
        }
        if self._system:
            from rawi.workers.system_voices import SystemSynthesizer

            engines[SYSTEM] = SystemSynthesizer()
        memory = Memory() if live else None
        chorus = Chorus(
            engines, self.part, ESPEAK, lambda: live and self._settings().voice_bridge, memory, self._usual
        )
        return Saying(chorus, self._form, chorus.renew)

    def _usual(self) -> str:
        """The reader's own language, for texts of which none can be told."""
        return self._interface().replace("_", "-")

    def plain(self) -> Chorus:
        """eSpeak alone, in the voice and manner that the reader chose for a language: what answers within a key press."""
        return Chorus({ESPEAK: WorkerSynthesizer(espeak_worker())}, self._plain_part, ESPEAK, lambda: False)

    @cached_property
    def _forms(self) -> Forms:
        """Not needed before the first sentence."""
        from rawi.speech.saying.forms import Forms

        return Forms(self._pronunciations)

    def _form(self, text: str, language: str) -> Form:
        return self._forms.form(text, language)

    def voices(self) -> tuple[Voice, ...]:
        """Every voice of every engine; eSpeak is started and ended for it. RawiError where all engines fail."""
        chorus = self.synthesizer(live=False)
        try:
            return chorus.voices()
        finally:
            chorus.close()

    def several(self) -> tuple[Saying, ...]:
        """One for each core that is free and has the memory for it, for work that nobody listens to."""
        return tuple(self.synthesizer(live=False) for _ in range(_free()))

    def key(self, language: str) -> str:
        """What tells the sound of a language's voice from any other's."""
        return f"{self.part(language)!r} {self._forms.key(language)}"

    def renew_pronunciations(self) -> None:
        """The reader changed some: what is asked for from now on is said as they want it. Asks the library."""
        self._forms.renew()
        self._forms.ready()

    def choice(self, language: str) -> VoiceChoice:
        """What the reader chose for a language, its region first; nothing in particular where they did not."""
        choices = parse(self._settings().voices)
        return choices.get(language) or choices.get(row_of(language)) or VoiceChoice()

    def pace(self, language: str) -> float:
        """How fast its voice is to speak, times its own pace."""
        return self.choice(language).pace

    def part(self, language: str) -> Part:
        """What speaks a language and how; without a natural voice or a choice it is left to eSpeak, which need not be started for this."""
        choice = self.choice(language)
        engine, _, name = choice.voice.partition("/")
        if engine == ESPEAK or (engine == SYSTEM and self._system):
            voice: Voice | None = Voice(name, name, (language,), engine)
        else:
            voice = best(language, natural_voices(self._installed()), choice.voice)
        return Part(voice, Manner(choice.pitch, choice.volume), choice.pace)

    def _plain_part(self, language: str) -> Part:
        """eSpeak's voice that the reader chose, else its own choice."""
        choice = self.choice(language)
        engine, _, name = choice.voice.partition("/")
        voice = Voice(name, name, (language,), ESPEAK) if engine == ESPEAK else None
        return Part(voice, Manner(choice.pitch, choice.volume), choice.pace)
