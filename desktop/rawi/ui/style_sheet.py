"""A theme and a size in, the window's style sheet out: calm surfaces, and a focus frame that is seen."""

from functools import partial

from rawi.settings import resources
from rawi.ui.contrast import clearest
from rawi.ui.focus_frame import frames, spacing
from rawi.ui.theming import Theme

_LETTERED = (
    "QMenuBar, QMenu, QToolButton, QPushButton, QLabel, QCheckBox, QRadioButton, QComboBox, QAbstractItemView, QHeaderView, QLineEdit, "
    "QPlainTextEdit, QAbstractSpinBox, QGroupBox, QStatusBar, QTabBar, QProgressBar, QToolTip, QDialog, QMainWindow"
)
"""What has letters of the interface; texts that are read have a size of their own."""


def style(theme: Theme, percent: int, points: float) -> str:
    """The style sheet; spaces and small parts grow with the interface's letters, which have so many points at `percent`.

    Under a style sheet Qt passes no other font on, so the sheet says it.
    """
    letters = f"{_LETTERED} {{ font-size: {points:.1f}pt; }}" if percent != _USUAL else ""
    return (
        _tools(theme, percent)
        + _surfaces(theme, percent)
        + _parts(theme, percent)
        + frames(theme, percent)
        + letters
    )


def _sign(name: str, ground: str) -> str:
    """A small sign that is told from this ground, as a style sheet names it."""
    shade = "dark" if clearest(ground, "#000000", "#ffffff") == "#000000" else "light"
    return f'url("{(resources.resources() / "icons" / f"{name}_{shade}.svg").as_posix()}")'


_USUAL = 100


def _pixels(percent: int, pixels: int) -> str:
    return f"{round(pixels * percent / 100)}px"


def _tools(theme: Theme, percent: int) -> str:
    """Window, tools, and the focus frame."""
    px = partial(_pixels, spacing(percent))
    return f"""
    * {{ widget-animation-duration: 0; }}
    QMainWindow, QDialog {{ background: {theme.window}; }}
    QToolBar {{ background: {theme.window}; border: none; border-bottom: 1px solid {theme.border}; padding: {px(4)}; spacing: {px(4)}; }}
    QToolButton {{ color: {theme.text}; background: transparent; border: 2px solid transparent; border-radius: 6px; padding: {px(5)} {px(9)}; }}
    QFileDialog QToolButton {{ padding: 2px; }}
    QToolButton:hover {{ background: {theme.control}; border-color: {theme.border}; }}
    QToolButton:checked {{ background: {theme.control}; border-color: {theme.text}; font-weight: bold; }}
    QToolButton#more {{ border-color: {theme.border}; }}
    QToolButton#more::menu-indicator {{ image: none; }}
    QToolButton:focus, QToolButton#more:focus, QPushButton:focus, QListView:focus, QLabel:focus, QScrollArea:focus, QLineEdit:focus, QComboBox:focus, QSpinBox:focus,
    QDoubleSpinBox:focus, QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {theme.focus}; }}
    """


def _surfaces(theme: Theme, percent: int) -> str:
    """Texts, lists, fields."""
    px = partial(_pixels, spacing(percent))
    return f"""
    QPlainTextEdit, QTableView, QAbstractSpinBox {{ border: 2px solid {theme.border}; }}
    QPlainTextEdit:focus, QTableView:focus {{ border: 2px solid {theme.focus}; }}
    QTextBrowser {{ background: {theme.page}; border: 2px solid {theme.page}; }}
    QTextBrowser:focus {{ border: 2px solid {theme.focus}; }}
    QLineEdit, QComboBox {{ border: 2px solid {theme.border}; border-radius: 4px; padding: {px(2)} {px(4)}; }}
    QListView {{ background: {theme.page}; border: 2px solid {theme.page}; }}
    QListWidget {{ background: {theme.window}; border: 2px solid {theme.window}; padding: {px(4)}; }}
    QListWidget::item {{ padding: {px(6)} {px(8)}; border-radius: 6px; }}
    FailuresDialog QListWidget::item {{ padding: {px(6)} 0; }}
    QListWidget::item:selected {{ background: {theme.selection}; color: {theme.selection_text}; }}
    QPushButton {{ background: {theme.control}; border: 2px solid {theme.border}; border-radius: 6px; padding: {px(5)} {px(12)}; }}
    QPushButton:disabled {{ border-style: dashed; border-color: {theme.quiet}; color: {theme.quiet}; }}
    """


def _parts(theme: Theme, percent: int) -> str:
    """Indicators, scroll bars, bars."""
    px = partial(_pixels, percent)
    return f"""
    QCheckBox, QRadioButton {{ min-height: {px(20)}; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: {px(14)}; height: {px(14)}; border: 2px solid {theme.border}; background: {theme.page}; }}
    QCheckBox::indicator {{ border-radius: 3px; }}
    QRadioButton::indicator {{ border-radius: {px(9)}; }}
    QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {theme.text}; border-color: {theme.text}; image: {_sign("tick", theme.text)}; }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-style: dashed; }}
    QCheckBox, QRadioButton {{ spacing: {px(6)}; border: 2px solid transparent; }}
    QScrollBar {{ background: {theme.window}; border: 1px solid {theme.border}; }}
    QScrollBar:vertical {{ width: {px(14)}; }}
    QScrollBar:horizontal {{ height: {px(14)}; }}
    QScrollBar::handle {{ background: {theme.border}; border: 2px solid {theme.window}; border-radius: 5px; }}
    QScrollBar::handle:vertical {{ min-height: {px(28)}; }}
    QScrollBar::handle:horizontal {{ min-width: {px(28)}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: {theme.window}; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: {px(18)}; }}
    QComboBox::drop-down {{ width: {px(16)}; border: none; }}
    QComboBox::down-arrow {{ width: {px(12)}; height: {px(12)}; image: {_sign("down", theme.page)}; }}
    QTabBar::scroller {{ width: {_pixels(spacing(percent), 56)}; }}
    QTabBar QToolButton {{ background: {theme.control}; border: 1px solid {theme.border}; border-radius: 0; padding: 0; }}
    QTabBar QToolButton::left-arrow {{ image: {_sign("left", theme.control)}; }}
    QTabBar QToolButton::right-arrow {{ image: {_sign("right", theme.control)}; }}
    QLabel#notice {{ padding: {px(4)}; }}
    QWidget#bar {{ background: {theme.control}; border-top: 1px solid {theme.border}; }}
    QStatusBar {{ background: {theme.window}; color: {theme.quiet}; }}
    """
