"""Themes from resources/themes, and one of the reader's own colours: for the window and the article."""

import json
from dataclasses import dataclass, fields, replace
from pathlib import Path

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QStyleHints

from rawi.settings.table import OWN_THEME, Settings
from rawi.ui.contrast import GOOD, clearest, contrast, luminance

_MIDDLE = 0.18
"""The luminance of grounds on which black and white are told equally well."""

_VISIBLE = 3.0
"""Ratio for frames and marks (WCAG 2.2, 1.4.11)."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #rrggbb: `page` under `text`; `quiet` for bylines; `sentence` and `word` for what is heard."""

    name: str
    dark: bool
    page: str
    text: str
    quiet: str
    link: str
    window: str
    control: str
    border: str
    sentence: str
    sentence_text: str
    word: str
    translated: str
    translated_page: str
    focus: str
    selection: str
    selection_text: str


def load(folder: Path, name: str) -> Theme:
    """The theme of this name."""
    data = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    return Theme(**{each.name: data[each.name] for each in fields(Theme)})


def wanted(setting: str) -> str:
    """The theme's name for a setting; "system" follows the desktop's dark mode and high contrast."""
    if setting != "system":
        return setting
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    if _high_contrast():
        return "high_contrast_dark" if dark else "high_contrast_light"
    return "dark" if dark else "light"


def of(folder: Path, settings: Settings) -> Theme:
    """The theme that the settings ask for."""
    name = wanted(settings.theme)
    return own(folder, settings) if name == OWN_THEME else load(folder, name)


def own(folder: Path, settings: Settings) -> Theme:
    """The reader's four colours; what they chose none for is the light or the dark theme's, whichever goes with their background."""
    dark = bool(settings.own_page) and luminance(settings.own_page) < _MIDDLE
    base = load(folder, "dark" if dark else "light")
    page, text = settings.own_page or base.page, settings.own_text or base.text
    link, sentence = settings.own_link or base.link, settings.own_highlight or base.sentence
    return replace(
        base,
        name=OWN_THEME,
        page=page,
        window=page,
        control=page,
        translated_page=page,
        text=text,
        quiet=text,
        border=text,
        translated=text,
        selection=text,
        selection_text=page,
        link=link,
        focus=link if contrast(link, page) >= _VISIBLE else text,
        sentence=sentence,
        sentence_text=_on(sentence, text, page),
        word=_on(sentence, text, page),
    )


def _on(ground: str, *preferred: str) -> str:
    """One of the reader's colours if it can be read well on this, else black or white."""
    best = clearest(ground, *preferred)
    return best if contrast(best, ground) >= GOOD else clearest(ground, "#000000", "#ffffff")


def _high_contrast() -> bool:
    """The desktop's contrast preference, where this Qt knows it (6.10 and newer)."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", lambda: None)()
    preference = getattr(accessibility, "contrastPreference", lambda: None)()
    return getattr(preference, "name", "") == "HighContrast"


def contrast_changes(hints: QStyleHints) -> SignalInstance | None:
    """Tells that the desktop wants another contrast, where this Qt knows it."""
    accessibility = getattr(hints, "accessibility", lambda: None)()
    found = getattr(accessibility, "contrastPreferenceChanged", None)
    return found if isinstance(found, SignalInstance) else None


def palette(theme: Theme) -> QPalette:
    """The window's colours."""
    colours = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.page,
        QPalette.ColorRole.AlternateBase: theme.control,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.control,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipBase: theme.control,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.quiet,
        QPalette.ColorRole.Link: theme.link,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.selection_text,
    }
    for role, colour in roles.items():
        colours.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.quiet))
    return colours
