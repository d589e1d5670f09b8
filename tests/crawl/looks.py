"""Pictures of windows in every language, theme and size, and what is wrong in them.

All pictures are taken in one program, which changes its look and its language as it does for its reader. What a text needs does not
depend on the theme, and colours do not depend on the language: clipping is judged in the first theme only, contrast and focus in the
first language (every theme) and in the first theme (every language).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rawi.settings.table import INTERFACE_LANGUAGES, THEMES, Settings
from tests.crawl import clipping
from tests.crawl.explorer import Explorer
from tests.crawl.faults import called
from tests.crawl.pictures import FOCUS, LEAST, SOFT, focus_contrast, lowest, shades, texts
from tests.crawl.stage import Stage, staged
from tests.crawl.states import STATES
from tests.crawl.tabbing import activate, both_states, stops

SIZES = (100, 200, 400)
STANDING = ("article", "library")
"""Windows that are states of the main window; every other is what an action opens."""

WINDOWS = (*STANDING, "settings", "voices", "packs", "keys")
LANGUAGES = tuple(each for each in INTERFACE_LANGUAGES if each)

_SHOWN = 30
"""Milliseconds until lists have laid out their rows."""

_FOLLOWS = ("system", "own")
"""Themes that show one of the others, or what the reader chose."""

_FAST = 90
"""Qt's "quality" of a PNG: little compression, quickly written."""

_WHOLE = 21.0
"""The highest contrast there is."""


def themes() -> tuple[str, ...]:
    """The themes there are, each once."""
    return tuple(each for each in THEMES if each not in _FOLLOWS)


def least(theme: str) -> float:
    """The contrast that a theme promises."""
    return SOFT if theme == "soft" else LEAST


@dataclass(frozen=True, slots=True)
class Wanted:
    """What pictures are taken of; a picture for each of each."""

    languages: tuple[str, ...] = LANGUAGES
    themes: tuple[str, ...] = field(default_factory=themes)
    sizes: tuple[int, ...] = SIZES
    windows: tuple[str, ...] = WINDOWS

    @property
    def pictures(self) -> int:
        """How many there will be, but for the further parts of windows with tabs."""
        return len(self.languages) * len(self.themes) * len(self.sizes) * len(self.windows)


@dataclass(frozen=True, slots=True)
class Blemish:
    """Something wrong in the picture of this language, theme, size and window."""

    language: str
    theme: str
    size: int
    window: str
    rule: str
    what: str

    def __str__(self) -> str:
        return f"{self.language}-{self.theme}-{self.size}-{self.window}: {self.rule}: {self.what}"


@dataclass(slots=True)
class Seen:
    """What the pictures showed; `text` and `focus` are the lowest contrasts found in a theme."""

    pictures: list[Path] = field(default_factory=list)
    text: dict[str, float] = field(default_factory=dict)
    focus: dict[str, float] = field(default_factory=dict)
    texts: int = 0
    faults: list[Blemish] = field(default_factory=list)


class Photographer:
    """Takes pictures of what the explorer comes to, and judges them; `tell` hears of every picture."""

    def __init__(self, stage: Stage, folder: Path, wanted: Wanted, tell: Callable[[str, int], None]) -> None:
        self._stage, self._folder, self._wanted, self._tell = stage, folder, wanted, tell
        self.seen = Seen()
        self.language, self.theme, self.size, self.name = "", "", 0, ""
        self._parts = 0

    def dress(self, explorer: Explorer, language: str, theme: str, size: int) -> None:
        """Another language, theme, size of text and interface."""
        self.language, self.theme, self.size = language, theme, size
        stage = self._stage
        stage.settings = replace(
            stage.settings,
            interface_language=language,
            theme=theme,
            text_size=size,
            interface_size=size,
        )
        stage.program.window.preferences.take(stage.settings)
        explorer.settle()
        stage.program.window.teller.speak = False

    def begin(self, name: str) -> None:
        """What the next pictures show."""
        self.name, self._parts = name, 0

    def take(self, window: QWidget, _title: str) -> None:
        """One picture; of a window with tabs one for each."""
        QTest.qWait(_SHOWN)
        activate(window)
        image = window.grab().toImage()
        self._parts += 1
        part = f"-{self._parts}" if self._parts > 1 else ""
        path = self._folder / f"{self.language}-{self.theme}-{self.size}-{self.name}{part}.png"
        image.save(str(path), quality=_FAST)
        self.seen.pictures.append(path)
        self._tell(path.stem, len(self.seen.pictures))
        first_theme = self.theme == self._wanted.themes[0]
        if first_theme:
            self._note(clipping.check(window))
        if first_theme or self.language == self._wanted.languages[0]:
            self._note(self._texts(window))
            self._note(self._focus(window))

    def _note(self, found: Iterator[tuple[str, str]]) -> None:
        where = self.language, self.theme, self.size, self.name
        self.seen.faults.extend(Blemish(*where, rule, what) for rule, what in found)

    def _texts(self, window: QWidget) -> Iterator[tuple[str, str]]:
        picture, promised = shades(window.grab().toImage()), least(self.theme)
        for widget, text, rect in texts(window):
            found = lowest(picture, rect)
            if found is None:
                continue
            self.seen.texts += 1
            self.seen.text[self.theme] = min(found, self.seen.text.get(self.theme, _WHOLE))
            if found < promised - 0.05:
                yield f"contrast {found:.1f}", f"{called(widget)}: “{text[:40]}”"

    def _focus(self, window: QWidget) -> Iterator[tuple[str, str]]:
        places = stops(window)
        for widget in places if len(places) > 1 else []:
            other = places[0] if widget is not places[0] else places[1]
            without, focused = both_states(window, widget, other)
            found = 0.0 if without.isNull() else focus_contrast(without, focused)
            self.seen.focus[self.theme] = min(found, self.seen.focus.get(self.theme, _WHOLE))
            if found < FOCUS - 0.05:
                yield f"focus {found:.1f}", called(widget)


def look(
    application: QApplication, folder: Path, pictures: Path, wanted: Wanted, tell: Callable[[str, int], None]
) -> Seen:
    """Every picture that is wanted, into `pictures`; `folder` is furnished."""
    with staged(application, folder, wanted.languages[0], Settings()) as stage:
        photographer = Photographer(stage, pictures, wanted, tell)
        explorer = Explorer(stage, photographer.take, press=False)
        window = stage.program.window
        window.resize(window.screen().availableSize())
        for language in wanted.languages:
            for size in wanted.sizes:
                for theme in wanted.themes:
                    photographer.dress(explorer, language, theme, size)
                    _all_windows(stage, explorer, photographer, wanted.windows)
        explorer.close()
        return photographer.seen


def _all_windows(
    stage: Stage, explorer: Explorer, photographer: Photographer, windows: tuple[str, ...]
) -> None:
    """Pictures of all windows as they look now."""
    states = {state.name: state for state in STATES}
    explorer.seen.clear()
    for name in windows:
        photographer.begin(name)
        if name in STANDING:
            states[name].enter(stage, explorer.settle)
            explorer.settle()
            photographer.take(stage.program.window, name)
            _filters(stage, photographer, name)
        else:
            stage.program.window.trigger(name)
            explorer.settle()


def _filters(stage: Stage, photographer: Photographer, name: str) -> None:
    """The library's filters, where they stand in the place of its list."""
    switch = stage.program.window.shelf.page.search.filtering if name == "library" else None
    if switch is not None and switch.isVisible():
        switch.click()
        photographer.take(stage.program.window, name)
        switch.click()
