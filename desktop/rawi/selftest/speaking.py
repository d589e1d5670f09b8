"""Does every voice engine speak? Each of its voices' languages that Rawi's own languages are of, in one voice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from rawi.article.errors import RawiError
from rawi.selftest.bench import Bench
from rawi.selftest.hearing import judge, said
from rawi.selftest.model import Absent, Fault, Finding, State
from rawi.selftest.sentences import SENTENCES
from rawi.selftest.trying import Told, tried
from rawi.speech.casting import best
from rawi.speech.port import Synthesizer, Voice
from rawi.workers.synthesizer import ESPEAK, HIBARI, PIPER, SYSTEM, has_system_voices

CHECK = "speak"
_OWN = (ESPEAK, HIBARI)
"""Engines that come with Rawi; where one of them has no voice, it is broken."""


def speak(bench: Bench) -> Iterator[Finding]:
    """A finding for each engine and language; engines that have no voice tell so."""
    synthesizer = bench.parts.voicing.synthesizer(live=False)
    try:
        yield from spoken(synthesizer, has_system_voices())
    finally:
        synthesizer.close()


def spoken(synthesizer: Synthesizer, system: bool = False) -> Iterator[Finding]:
    """The same of any synthesizer whose voices are those of several engines."""
    try:
        voices = synthesizer.voices()
    except RawiError as error:
        yield Finding(CHECK, "", State.FAILS, error.code.value, error.facts)
        return
    for engine in (*_OWN, PIPER, *([SYSTEM] if system else ())):
        mine = [voice for voice in voices if voice.engine == engine]
        if not mine:
            yield tried(CHECK, engine, partial(_none, engine))
        for language, voice in _chosen(mine):
            yield tried(CHECK, f"{engine} {language}", partial(_one, synthesizer, language, voice))


def _none(engine: str) -> Told:
    raise Fault("engine_absent") if engine in _OWN else Absent("no_voice_imported")


def _chosen(voices: Sequence[Voice]) -> Iterator[tuple[str, Voice]]:
    """Each language that there is a sentence of and a voice for, with the one that reads it."""
    for language in SENTENCES:
        voice = best(language, voices)
        if voice is not None:
            yield language, voice


def _one(synthesizer: Synthesizer, language: str, voice: Voice) -> Told:
    text = SENTENCES[language]
    heard = said(synthesizer, text, language, voice.key)
    judge(text, heard)
    return "heard", {"seconds": f"{heard.seconds:.1f}", "count": str(len(heard.words)), "name": voice.name}
