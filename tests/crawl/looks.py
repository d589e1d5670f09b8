"""Pictures of windows in one language, in every theme and size, and what is wrong in them."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rawi.settings.table import THEMES, Settings, names, rule
from tests.crawl import clipping
from tests.crawl.explorer import Explorer
from tests.crawl.faults import called
from tests.crawl.pictures import FOCUS, LEAST, SOFT, focus_contrast, lowest, pixels, texts
from tests.crawl.stage import Stage, staged
from tests.crawl.states import STATES
from tests.crawl.tabbing import activate, both_states, stops

SIZES = (100, 200, 400)
WINDOWS = ("settings", "voices", "packs", "keys")
"""Actions that open a window; the article and the library are in the main window."""

_SHOWN = 30
"""Milliseconds until lists have laid out their rows."""

_SIZED = ("text_size", "interface_size")
_FOLLOWS = ("system", "own")
"""Themes that show one of the others, or what the reader chose."""


@dataclass(slots=True)
class Seen:
    """What one language's pictures showed; contrasts are the lowest found in a theme."""

    language: str
    pictures: int = 0
    text: dict[str, float] = field(default_factory=dict)
    focus: dict[str, float] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def told(self) -> dict[str, object]:
        """As JSON can hold it."""
        return asdict(self)


def themes() -> tuple[str, ...]:
    """The themes there are, each once."""
    return tuple(each for each in THEMES if each not in _FOLLOWS)


def least(theme: str) -> float:
    """The contrast that a theme promises."""
    return SOFT if theme == "soft" else LEAST


class Photographer:
    """Takes pictures of what the explorer comes to, and judges them."""

    def __init__(self, stage: Stage, folder: Path, language: str) -> None:
        self._stage, self._folder, self._language = stage, folder, language
        self.seen = Seen(language)
        self.theme, self.size = "", 0
        self.name = ""

    def dress(self, explorer: Explorer, theme: str, size: int) -> None:
        """Another theme, another size of text and, where there is that, of the interface."""
        self.theme, self.size = theme, size
        sized = {name: int(min(size, rule(name).high)) for name in _SIZED if name in names()}
        window = self._stage.program.window
        self._stage.settings = replace(self._stage.settings, theme=theme, **sized)  # type: ignore[arg-type]  # whole numbers
        window.preferences.take(self._stage.settings)
        explorer.settle()

    def take(self, window: QWidget, _title: str) -> None:
        """One picture."""
        QTest.qWait(_SHOWN)
        activate(window)
        image = window.grab().toImage()
        self.seen.pictures += 1
        name = f"{self._language}-{self.theme}-{self.size}-{self.name}"
        if not (self._folder / f"{name}.png").exists():
            image.save(str(self._folder / f"{name}.png"))
        self._note(name, clipping.check(window))
        self._note(name, self._texts(window))
        self._note(name, self._focus(window))

    def _note(self, name: str, found: Iterator[tuple[str, str]]) -> None:
        self.seen.faults.extend(f"{name}: {rule}: {what}" for rule, what in found)

    def _texts(self, window: QWidget) -> Iterator[tuple[str, str]]:
        picture, promised = pixels(window.grab().toImage()), least(self.theme)
        for widget, text, rect in texts(window):
            found = lowest(picture, rect)
            if found is None:
                continue
            self.seen.text[self.theme] = min(found, self.seen.text.get(self.theme, 21.0))
            if found < promised - 0.05:
                yield f"contrast {found:.1f}", f"{called(widget)}: “{text[:40]}”"

    def _focus(self, window: QWidget) -> Iterator[tuple[str, str]]:
        places = stops(window)
        for widget in places if len(places) > 1 else []:
            other = places[0] if widget is not places[0] else places[1]
            without, focused = both_states(window, widget, other)
            found = 0.0 if without.isNull() else focus_contrast(without, focused)
            self.seen.focus[self.theme] = min(found, self.seen.focus.get(self.theme, 21.0))
            if found < FOCUS - 0.05:
                yield f"focus {found:.1f}", called(widget)


def look(application: QApplication, folder: Path, pictures: Path, language: str) -> Seen:
    """Every theme, size and window in this language."""
    with staged(application, folder, language, Settings()) as stage:
        photographer = Photographer(stage, pictures, language)
        explorer = Explorer(stage, photographer.take, press=False)
        states = {state.name: state for state in STATES}
        stage.program.window.resize(stage.program.window.screen().availableSize())
        for theme in themes():
            for size in SIZES:
                explorer.seen.clear()
                photographer.dress(explorer, theme, size)
                for name in ("article", "library"):
                    photographer.name = name
                    states[name].enter(stage, explorer.settle)
                    explorer.settle()
                    photographer.take(stage.program.window, name)
                for name in WINDOWS:
                    photographer.name = name
                    stage.program.window.trigger(name)
                    explorer.settle()
        explorer.close()
        return photographer.seen
