"""The voices that there are in, by the languages they speak out."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QLocale

from rawi.speech.casting import best
from rawi.speech.port import Quality, Voice
from rawi.text.language import row_of

_ORDER = (Quality.GOOD, Quality.PLAIN, Quality.BASIC)
_BORROWED = "espeak"
"""The engine whose voices can also read what is in another language, letter by letter where it must be."""


class Roster:
    """`first` are the languages of this reader, which stand before all others."""

    def __init__(self, voices: Sequence[Voice], first: Iterable[str]) -> None:
        found: dict[str, list[Voice]] = {}
        for voice in voices:
            for code in dict.fromkeys(map(row_of, voice.languages)):
                found.setdefault(code, []).append(voice)
        for code, speaking in found.items():
            first_of_all = best(code, speaking)
            speaking.sort(key=lambda v: (v != first_of_all, _ORDER.index(v.quality), v.name.casefold()))
        self._voices: Mapping[str, list[Voice]] = found
        self.first = tuple(dict.fromkeys(row_of(code) for code in first if code and code != "und"))
        self.others = tuple(code for code in found if code not in self.first)
        self._all = tuple(voices)

    def of(self, code: str) -> tuple[Voice, ...]:
        """Those that speak the language, the best first."""
        return tuple(self._voices.get(code, ()))

    def borrowed(self, code: str) -> tuple[Voice, ...]:
        """Those that may read a language that none speaks, first of languages in the same script."""
        script = QLocale(code).script()

        def far(voice: Voice) -> tuple[bool, str]:
            return QLocale(voice.languages[0]).script() is not script, voice.name.casefold()

        return tuple(sorted((voice for voice in self._all if voice.engine == _BORROWED), key=far))
