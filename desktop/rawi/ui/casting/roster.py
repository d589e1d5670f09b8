"""The voices that there are in, by the languages they speak out."""

from collections.abc import Iterable, Mapping, Sequence

from rawi.capabilities import language
from rawi.speech.port import Quality, Voice

_ORDER = (Quality.GOOD, Quality.PLAIN, Quality.BASIC)
_BORROWED = "espeak"
"""The engine whose voices can also read what is in another language, letter by letter where it must be."""


class Roster:
    """`first` are the languages of this reader, which stand before all others."""

    def __init__(self, voices: Sequence[Voice], first: Iterable[str]) -> None:
        found: dict[str, list[Voice]] = {}
        for voice in sorted(voices, key=lambda each: (_ORDER.index(each.quality), each.name.casefold())):
            for code in dict.fromkeys(map(language, voice.languages)):
                found.setdefault(code, []).append(voice)
        self._voices: Mapping[str, list[Voice]] = found
        self.first = tuple(dict.fromkeys(language(code) for code in first if code and code != "und"))
        self.others = tuple(code for code in found if code not in self.first)
        self._all = tuple(voices)

    def of(self, code: str) -> tuple[Voice, ...]:
        """Those that speak the language, the best first."""
        return tuple(self._voices.get(code, ()))

    def borrowed(self) -> tuple[Voice, ...]:
        """Those that may read a language that none speaks."""
        return tuple(sorted((v for v in self._all if v.engine == _BORROWED), key=lambda v: v.name.casefold()))
