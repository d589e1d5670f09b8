"""A language and the voices that there are in, the voice that speaks it out."""

from collections.abc import Mapping, Sequence

from rawi.speech.port import Quality, Voice
from rawi.text.language import primary

_ORDER = (Quality.GOOD, Quality.PLAIN, Quality.BASIC)


def cast(language: str, voices: Sequence[Voice], chosen: Mapping[str, str]) -> Voice | None:
    """The voice that the reader chose for the language (keys by language code), else the best; None where there is none.

    The best sounds best, then is of the language's region, then comes first.
    """
    code = language.lower().replace("_", "-")
    wanted = chosen.get(code) or chosen.get(primary(code), "")
    speaking = [voice for voice in voices if _speaks(voice, code)]
    picked = next((voice for voice in speaking if voice.key == wanted), None)
    return picked or min(speaking, key=lambda voice: _rank(voice, code), default=None)


def _speaks(voice: Voice, code: str) -> bool:
    return primary(code) in {primary(each) for each in voice.languages}


def _rank(voice: Voice, code: str) -> tuple[int, bool]:
    return _ORDER.index(voice.quality), code not in voice.languages
