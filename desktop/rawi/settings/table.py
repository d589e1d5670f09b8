"""The one table of settings: name, default, and what values are allowed. Their words are in `wording/settings.py`."""

import re
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

OWN_THEME = "own"
THEMES = (
    "system",
    "light",
    "sepia",
    "dark",
    "soft",
    "high_contrast_light",
    "high_contrast_dark",
    "high_contrast_yellow",
    OWN_THEME,
)
FOCUSES = ("none", "line", "sentence", "paragraph")
WEIGHTS = ("normal", "medium", "bold")
HIGHLIGHTS = ("colour", "underline", "box", "inverse", "none")
INTERFACE_LANGUAGES = (
    "", "en", "ar", "de", "es", "fa", "fr", "hi", "pt_BR", "ru", "tr", "uk", "zh_CN",
)  # fmt: skip
ORDERS = ("added", "published", "title", "length", "read")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_COLOUR = re.compile(r"#[0-9a-f]{6}")
VIEWS = ("original", "both", "translation")
ANNOUNCEMENTS = ("off", "some", "all")
STATES = ("any", "unread", "reading", "finished")
SAVED = ("epub", "html", "md", "txt", "json")
TYPING = ("nothing", "characters", "words")
OFFERS = 3
"""How often Rawi offers to speak its menus and dialogs."""


class EngineName(StrEnum):
    """The translation engines that a reader can choose."""

    FIREFOX = "firefox"
    ARGOS = "argos"


ENGINES = ("", *(each.value for each in EngineName))


@dataclass(frozen=True, slots=True)
class Rule:
    """What values a setting takes: one of `choices`, a number from `low` to `high` in steps, or a text, which may be a folder's path
    or a language's code ("" for the system's), or a colour as #rrggbb ("" for the usual one).

    `shown` settings stand in the settings window, those of the `look` in the window of that; the others are remembered from what
    the reader did elsewhere.
    """

    choices: tuple[str, ...] = ()
    low: float = 0.0
    high: float = 0.0
    step: float = 1.0
    free: bool = False
    folder: bool = False
    language: bool = False
    colour: bool = False
    shown: bool = True
    look: bool = False


def _choice(default: str, choices: tuple[str, ...], *, shown: bool = True) -> Any:
    return field(default=default, metadata={"rule": Rule(choices=choices, shown=shown)})


def _folder() -> Any:
    return field(default="", metadata={"rule": Rule(free=True, folder=True)})


def _address() -> Any:
    return field(default="", metadata={"rule": Rule(free=True)})


def _language() -> Any:
    return field(default="", metadata={"rule": Rule(free=True, language=True)})


def _remembered(default: str | bool = "") -> Any:
    return field(default=default, metadata={"rule": Rule(free=True, shown=False)})


def _number(default: float, low: float, high: float, step: float, *, shown: bool = True) -> Any:
    return field(default=default, metadata={"rule": Rule(low=low, high=high, step=step, shown=shown)})


def _look(default: str | bool | int, **allowed: Any) -> Any:
    return field(default=default, metadata={"rule": Rule(shown=False, look=True, **allowed)})


def _colour() -> Any:
    return _look("", free=True, colour=True)


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting. "" as a language means the system's, as an engine the better one that has the pair. `text_size` is percent, `speech_speed` times the voice's own pace.

    `pauses` is times the usual silence; `announcements` as `speech.announcing.Verbosity`; `read_pictures` reads what they show; `bilingual` reads
    each sentence in both languages where both are shown; `narration` lets a book's own narrator read it.
    `voices` holds the choices of `settings/voices.py`; `voice_bridge` lets a plain voice begin while a better one loads.
    `load_…` bound the loading of one file: seconds without progress, seconds in all, megabytes of memory, megabytes of
    what comes out.
    `argos_index` and `firefox_index` are where the engines' lists of packs are instead of at their makers': an http(s) or file address,
    a path.
    `watched_folder` is a folder whose new files are taken into the library. `library_…` is how its list was left: order and filters.
    `view` is the one that the reader chose last, `save_kind` the kind of file that they saved last.
    Of the look: `interface_size` and `magnified_size` are percent (of the system's letters, of the text), `line_height` percent of the usual line,
    `letter_spacing`, `word_spacing` and `paragraph_spacing` hundredths of the letters' size, `column` characters, `font` a family, `weight` how thick its letters are;
    `own_marks` shows the reader's highlights and bookmarks in the text.
    `self_voicing` lets Rawi speak its own menus, dialogs and lists; `self_voicing_speed` is times the pace of the interface
    language's voice, `self_voicing_typing` what is said of what is typed. `self_voicing_offers` counts how often the reader heard
    that there is such a thing; OFFERS once they answered.
    """

    theme: str = _look("system", choices=THEMES)
    own_text: str = _colour()
    own_page: str = _colour()
    own_highlight: str = _colour()
    own_link: str = _colour()
    text_size: int = _look(100, low=50, high=1_000, step=10)
    interface_size: int = _look(100, low=100, high=400, step=25)
    font: str = _look("", free=True)
    weight: str = _look("normal", choices=WEIGHTS)
    line_height: int = _look(150, low=100, high=300, step=10)
    letter_spacing: int = _look(0, low=0, high=50, step=2)
    word_spacing: int = _look(0, low=0, high=100, step=4)
    paragraph_spacing: int = _look(80, low=0, high=400, step=20)
    column: int = _look(70, low=15, high=200, step=5)
    justified: bool = _look(default=False)
    highlight: str = _look("colour", choices=HIGHLIGHTS)
    own_marks: bool = _look(default=True)
    focus: str = _look("none", choices=FOCUSES)
    ruler: bool = _look(default=False)
    magnified: bool = _look(default=False)
    magnified_size: int = _look(200, low=100, high=600, step=25)
    reduced_motion: bool = _look(default=False)
    interface_language: str = _choice("", INTERFACE_LANGUAGES)
    translation_engine: str = _choice("", ENGINES)
    translation_careful: bool = False
    target_language: str = _language()
    view: str = _choice("original", VIEWS, shown=False)
    speech_speed: float = _number(1.0, 0.5, 4.0, 0.1)
    pauses: float = _number(1.0, 0.5, 2.0, 0.1)
    announcements: str = _choice("some", ANNOUNCEMENTS)
    read_pictures: bool = True
    bilingual: bool = _remembered(default=False)
    narration: bool = _remembered(default=True)
    mark_sound: bool = True
    show_furniture: bool = False
    single_keys: bool = True
    control_hushes: bool = True
    speak_problems: bool = True
    self_voicing: bool = False
    self_voicing_speed: float = _number(1.0, 0.5, 4.0, 0.1)
    self_voicing_typing: str = _choice("characters", TYPING)
    self_voicing_offers: int = _number(0, 0, OFFERS, 1, shown=False)
    load_stall: int = _number(60, 10, 3_600, 10)
    load_seconds: int = _number(3_600, 30, 86_400, 30)
    load_memory: int = _number(1_500, 500, 16_000, 100)
    load_output: int = _number(256, 16, 2_000, 16)
    voices: str = _remembered()
    voice_bridge: bool = True
    continue_reading: bool = False
    save_kind: str = _choice("epub", SAVED, shown=False)
    watched_folder: str = _folder()
    argos_index: str = _address()
    firefox_index: str = _address()
    library_sort: str = _choice("added", ORDERS, shown=False)
    library_descending: bool = _remembered(default=True)
    library_state: str = _choice("any", STATES, shown=False)
    library_language: str = _remembered()
    library_site: str = _remembered()
    library_author: str = _remembered()
    library_tag: str = _remembered()
    library_collection: str = _remembered()


def rule(name: str) -> Rule:
    """The rule of a setting; an empty one for yes or no."""
    found = next(each for each in fields(Settings) if each.name == name).metadata.get("rule")
    return found if isinstance(found, Rule) else Rule()


def shown() -> tuple[str, ...]:
    """The names of the settings that stand in the settings window."""
    return tuple(name for name in names() if rule(name).shown)


def looks() -> tuple[str, ...]:
    """The names of the settings that say how Rawi looks."""
    return tuple(name for name in names() if rule(name).look)


def names() -> tuple[str, ...]:
    """Every setting's name, in the order of the table."""
    return tuple(each.name for each in fields(Settings))


def accepted(name: str, value: object) -> bool:
    """True where the setting may have this value."""
    default = next(each.default for each in fields(Settings) if each.name == name)
    if isinstance(default, bool):
        return isinstance(value, bool)
    allowed = rule(name)
    if allowed.language:
        return isinstance(value, str) and (not value or bool(_LANGUAGE.fullmatch(value)))
    if allowed.colour:
        return isinstance(value, str) and (not value or bool(_COLOUR.fullmatch(value)))
    if isinstance(default, str):
        return isinstance(value, str) and (allowed.free or value in allowed.choices)
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    whole = not isinstance(default, int) or isinstance(value, int)
    return number and whole and allowed.low <= float(str(value)) <= allowed.high
