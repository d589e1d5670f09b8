"""A language and the voices that there are in, what speaks it and how out."""

from collections.abc import Sequence
from dataclasses import dataclass

from rawi.speech.port import Manner, Quality, Voice
from rawi.text.language import primary

_ORDER = (Quality.GOOD, Quality.PLAIN, Quality.BASIC)
_OWN = Manner()


@dataclass(frozen=True, slots=True)
class Part:
    """A voice (None for the stand-in engine's own choice), its manner, and its pace (times its own)."""

    voice: Voice | None = None
    manner: Manner = _OWN
    pace: float = 1.0


def best(language: str, voices: Sequence[Voice], wanted: str = "") -> Voice | None:
    """The voice with the key `wanted` if it speaks the language, else the best one that does; None where there is none.

    The best sounds best, then is of the language's region, then comes first.
    """
    code = language.lower().replace("_", "-")
    speaking = [voice for voice in voices if speaks(voice, code)]
    picked = next((voice for voice in speaking if voice.key == wanted), None)
    return picked or min(speaking, key=lambda voice: _rank(voice, code), default=None)


def speaks(voice: Voice, code: str) -> bool:
    """Whether it speaks the language (BCP 47), in whatever region."""
    return primary(code) in {primary(each) for each in voice.languages}


def _rank(voice: Voice, code: str) -> tuple[int, bool]:
    return _ORDER.index(voice.quality), code not in voice.languages
