"""A language and the voices that there are in, what speaks it and how out."""

from collections.abc import Sequence
from dataclasses import dataclass

from rawi.speech.port import Manner, Quality, Voice
from rawi.text.language import primary

_ORDER = (Quality.GOOD, Quality.PLAIN, Quality.BASIC)
_OWN = Manner()
FOREIGN = 4
_USUAL = {
    "en": "en-us",
    "pt": "pt-br",
    "zh": "cmn",
    "no": "nb",
    "iw": "he",
    "fr": "fr-fr",
}
"""What eSpeak NG calls a language, or the region that most readers of it are used to."""


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
    return distance(code, voice.languages) < FOREIGN


def distance(code: str, languages: Sequence[str]) -> int:
    """How far a voice's languages (lower case) are from a language: 0 its region, 1 the usual one, 2 none, 3 another; FOREIGN for another language."""
    whole = code.lower().replace("_", "-")
    own = primary(whole)
    wanted = (whole, _USUAL.get(own, own), own)
    near = next((n for n, each in enumerate(wanted) if each in languages), FOREIGN)
    same = own in {primary(each) for each in languages}
    return min(near, FOREIGN - 1) if same else near


def _rank(voice: Voice, code: str) -> tuple[int, int]:
    return _ORDER.index(voice.quality), distance(code, voice.languages)
