"""Themes from resources/themes: colours for the window and the article."""

import json
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette


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
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if _high_contrast():
        return "high_contrast_dark" if dark else "high_contrast_light"
    return "dark" if dark else "light"


def _high_contrast() -> bool:
    """The desktop's contrast preference, where this Qt knows it (6.10 and newer)."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", lambda: None)()
    preference = getattr(accessibility, "contrastPreference", lambda: None)()
    return getattr(preference, "name", "") == "HighContrast"


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


def style(theme: Theme) -> str:
    """The window's style sheet: calm surfaces, and a focus frame that is seen."""
    return f"""
    QMainWindow, QDialog {{ background: {theme.window}; }}
    QToolBar {{ background: {theme.window}; border: none; border-bottom: 1px solid {theme.border}; padding: 4px; spacing: 4px; }}
    QToolButton {{ color: {theme.text}; background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 5px 9px; }}
    QFileDialog QToolButton {{ padding: 2px; }}
    QToolButton:hover {{ background: {theme.control}; border-color: {theme.border}; }}
    QToolButton:checked {{ background: {theme.control}; border-color: {theme.text}; font-weight: bold; }}
    QToolButton:focus, QPushButton:focus, QListView:focus, QLabel:focus, QScrollArea:focus, QLineEdit:focus, QComboBox:focus, QSpinBox:focus,
    QDoubleSpinBox:focus, QCheckBox:focus {{ border: 2px solid {theme.focus}; }}
    QPlainTextEdit, QTableView {{ border: 2px solid {theme.border}; }}
    QPlainTextEdit:focus, QTableView:focus {{ border: 2px solid {theme.focus}; }}
    QTextBrowser {{ background: {theme.page}; border: 2px solid {theme.page}; }}
    QTextBrowser:focus {{ border: 2px solid {theme.focus}; }}
    QLineEdit, QComboBox {{ border: 2px solid {theme.border}; border-radius: 4px; padding: 2px 4px; }}
    QListView {{ background: {theme.page}; border: 2px solid {theme.page}; }}
    QListWidget {{ background: {theme.window}; border: 2px solid {theme.window}; padding: 4px; }}
    QListWidget::item {{ padding: 6px 8px; border-radius: 6px; }}
    FailuresDialog QListWidget::item {{ padding: 6px 0; }}
    QListWidget::item:selected {{ background: {theme.selection}; color: {theme.selection_text}; }}
    QPushButton {{ background: {theme.control}; border: 2px solid {theme.border}; border-radius: 6px; padding: 5px 12px; }}
    QPushButton:disabled {{ border-style: dashed; border-color: {theme.quiet}; color: {theme.quiet}; }}
    QLabel#notice {{ padding: 4px; }}
    QWidget#bar {{ background: {theme.control}; border-top: 1px solid {theme.border}; }}
    QStatusBar {{ background: {theme.window}; color: {theme.quiet}; }}
    """
