"""What can be done in each language, from what engines, voices, Tesseract and the interface have: one table for README, `rawi packs table` and the window of packs."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from rawi.load.ocr import languages
from rawi.settings import resources
from rawi.settings.table import INTERFACE_LANGUAGES
from rawi.speech.port import Quality, Voice
from rawi.text.language import primary, row_of

Pairs = Mapping[str, Iterable[tuple[str, str]]]
"""The pairs (BCP 47) of each engine's packs."""

_ALSO = ("am", "ckb", "ku", "ps", "sw", "ur")
"""Languages of many of Rawi's readers; they have a row even where nothing can be done in them."""

_BEST = (Quality.GOOD, Quality.PLAIN, Quality.BASIC)


@dataclass(frozen=True, slots=True)
class Capability:
    """One language (a primary BCP 47 code). `into` and `out_of` are the engines with packs for that direction, `speech` how its best voice sounds (None without one); `pictures` is the system's package
    with Tesseract's data for it, "" for none."""

    language: str
    into: tuple[str, ...]
    out_of: tuple[str, ...]
    speech: Quality | None
    pictures: str
    interface: bool

    @property
    def translated(self) -> bool:
        """True where some pack translates from it or into it."""
        return bool(self.into or self.out_of)


@dataclass(frozen=True, slots=True)
class Offered:
    """What the public indexes offered on these days (ISO 8601, by engine)."""

    dates: Mapping[str, str]
    pairs: Mapping[str, tuple[tuple[str, str], ...]]


def offered(path: Path | None = None) -> Offered:
    """What the indexes offered when this Rawi was made; written by packaging/capabilities.py."""
    found = json.loads((path or resources.resources() / "packs" / "offered.json").read_text(encoding="utf-8"))
    pairs = {engine: tuple((pair[0], pair[1]) for pair in told["pairs"]) for engine, told in found.items()}
    return Offered({engine: told["date"] for engine, told in found.items()}, pairs)


def table(pairs: Pairs, voices: Iterable[Voice]) -> tuple[Capability, ...]:
    """A row for each language that some engine has, and for some of many readers, by code."""
    into: dict[str, set[str]] = {}
    out_of: dict[str, set[str]] = {}
    for engine, listed in pairs.items():
        for source, target in listed:
            out_of.setdefault(row_of(source), set()).add(engine)
            into.setdefault(row_of(target), set()).add(engine)
    spoken = _spoken(voices)
    return tuple(
        Capability(
            code,
            _ordered(into.get(code, ())),
            _ordered(out_of.get(code, ())),
            spoken.get(code),
            _pictures(code),
            code in {primary(each.replace("_", "-")) for each in INTERFACE_LANGUAGES},
        )
        for code in sorted({*into, *out_of, *_ALSO})
    )


def _spoken(voices: Iterable[Voice]) -> dict[str, Quality]:
    """The best voice of each language."""
    spoken: dict[str, Quality] = {}
    for voice in voices:
        for code in map(row_of, voice.languages):
            spoken[code] = min(voice.quality, spoken.get(code, voice.quality), key=_BEST.index)
    return spoken


def _ordered(engines: Iterable[str]) -> tuple[str, ...]:
    """The better one first."""
    return tuple(sorted(engines, reverse=True, key=lambda engine: engine == "firefox"))


def _pictures(code: str) -> str:
    found = next((each for each in languages.LANGUAGES if row_of(each.code) == code), None)
    return found.package if found else ""
