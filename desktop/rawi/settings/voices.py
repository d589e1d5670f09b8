"""What the reader chose about the voice of each language; kept as one setting (JSON by language code)."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

SLOWEST, FASTEST = 0.5, 2.0
LOWEST, HIGHEST = -6.0, 6.0
QUIETEST, LOUDEST = 0.2, 1.0


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """A voice's key ("" for the best one), its pace (times its own), pitch (semitones) and volume (0.2 to 1)."""

    voice: str = ""
    pace: float = 1.0
    pitch: float = 0.0
    volume: float = 1.0


def parse(text: str) -> dict[str, VoiceChoice]:
    """The choices by language code; what is not understood is left out, numbers are kept within their bounds."""
    try:
        listed = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(listed, dict):
        return {}
    return {str(code): _choice(each) for code, each in listed.items() if isinstance(each, dict)}


def store(choices: Mapping[str, VoiceChoice]) -> str:
    """The setting's text; a choice that says nothing is left out."""
    told = {code: asdict(each) for code, each in sorted(choices.items()) if each != VoiceChoice()}
    return json.dumps(told, ensure_ascii=False) if told else ""


def _choice(told: Mapping[str, object]) -> VoiceChoice:
    voice = told.get("voice")
    return VoiceChoice(
        voice if isinstance(voice, str) else "",
        _within(told.get("pace"), 1.0, SLOWEST, FASTEST),
        _within(told.get("pitch"), 0.0, LOWEST, HIGHEST),
        _within(told.get("volume"), 1.0, QUIETEST, LOUDEST),
    )


def _within(value: object, usual: float, low: float, high: float) -> float:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return min(high, max(low, float(str(value)))) if number else usual
