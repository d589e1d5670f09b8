"""The one table of settings: name, default, and what values are allowed. Their words are in `wording/settings.py`."""

from dataclasses import dataclass, field, fields
from typing import Any

THEMES = ("system", "light", "dark", "high_contrast_light", "high_contrast_dark")
INTERFACE_LANGUAGES = ("", "en", "ar", "pt_BR")
TARGETS = ("", "pt", "en")


@dataclass(frozen=True, slots=True)
class Rule:
    """What values a setting takes: one of `choices`, or a number from `low` to `high` in steps."""

    choices: tuple[str, ...] = ()
    low: float = 0.0
    high: float = 0.0
    step: float = 1.0


def _choice(default: str, choices: tuple[str, ...]) -> Any:
    return field(default=default, metadata={"rule": Rule(choices=choices)})


def _number(default: float, low: float, high: float, step: float) -> Any:
    return field(default=default, metadata={"rule": Rule(low=low, high=high, step=step)})


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting. "" as a language means the system's. `text_size` is percent, `speech_speed` times the voice's own pace.

    `load_…` bound the loading of one file: seconds without progress, seconds in all, megabytes of memory, megabytes of
    what comes out.
    """

    theme: str = _choice("system", THEMES)
    text_size: int = _number(100, 50, 400, 10)
    interface_language: str = _choice("", INTERFACE_LANGUAGES)
    target_language: str = _choice("", TARGETS)
    speech_speed: float = _number(1.0, 0.5, 4.0, 0.1)
    show_furniture: bool = False
    single_keys: bool = True
    control_hushes: bool = True
    speak_problems: bool = True
    load_stall: int = _number(60, 10, 3_600, 10)
    load_seconds: int = _number(3_600, 30, 86_400, 30)
    load_memory: int = _number(1_500, 500, 16_000, 100)
    load_output: int = _number(256, 16, 2_000, 16)


def rule(name: str) -> Rule:
    """The rule of a setting; an empty one for yes or no."""
    found = next(each for each in fields(Settings) if each.name == name).metadata.get("rule")
    return found if isinstance(found, Rule) else Rule()


def names() -> tuple[str, ...]:
    """Every setting's name, in the order they are shown."""
    return tuple(each.name for each in fields(Settings))


def accepted(name: str, value: object) -> bool:
    """True where the setting may have this value."""
    default = next(each.default for each in fields(Settings) if each.name == name)
    if isinstance(default, bool):
        return isinstance(value, bool)
    allowed = rule(name)
    if isinstance(default, str):
        return isinstance(value, str) and value in allowed.choices
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    whole = not isinstance(default, int) or isinstance(value, int)
    return number and whole and allowed.low <= float(str(value)) <= allowed.high
