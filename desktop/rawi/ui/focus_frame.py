"""A theme in, style rules out: a frame that grows inwards as the focus comes, so that it differs from what was there by 3:1 (WCAG 2.2, 2.4.13)."""

from rawi.ui.theming import Theme

_THIN, _THICK = 1, 3
"""Pixels of a frame without the focus and with it; the padding gives way, so nothing moves."""

_PADDED = {
    "QPushButton": (6, 13),
    "QLineEdit": (3, 5),
    "QComboBox": (3, 5),
    "QPlainTextEdit": (2, 2),
    "QTableView": (2, 2),
    "QAbstractSpinBox": (2, 2),
    "QToolButton#more": (6, 10),
    "QTabBar::tab": (6, 13),
}
"""Padding above and beside, in pixels at 100 percent, of what has a frame without the focus too."""


_EASY, _SLOWER = 200, 4
"""Spaces grow with the letters up to this percentage, and by so much less beyond: the room belongs to the words then."""


def spacing(percent: int) -> int:
    """How large spaces are where letters have `percent` of their usual size."""
    return percent if percent <= _EASY else _EASY + (percent - _EASY) // _SLOWER


def frames(theme: Theme, percent: int = 100) -> str:
    """For the end of the style sheet; paddings grow with the interface's `percent`."""
    rules = [_frame(name, theme.border, theme.focus, *_scaled(name, percent)) for name in _PADDED]
    space = spacing(percent)
    tool = _THIN + round(5 * space / 100), _THIN + round(9 * space / 100)
    return "\n".join([*rules, _frame("QToolButton:checked", theme.text, theme.focus, *tool), _tabs(theme)])


def _scaled(name: str, percent: int) -> tuple[int, int]:
    above, beside = _PADDED[name]
    space = spacing(percent)
    return max(2, round(above * space / 100)), max(2, round(beside * space / 100))


def _frame(name: str, usual: str, focused: str, above: int, beside: int) -> str:
    less = _THICK - _THIN
    state = f"{name}:selected:focus" if "::" in name else f"{name}:focus"
    return (
        f"{name} {{ border: {_THIN}px solid {usual}; padding: {above}px {beside}px; }} "
        f"{state} {{ border: {_THICK}px solid {focused}; padding: {above - less}px {beside - less}px; }}"
    )


def _tabs(theme: Theme) -> str:
    """The chosen tab is told by its ground, and by a line below it."""
    return (
        f"QTabBar::tab {{ background: {theme.window}; color: {theme.text}; }} "
        f"QTabBar::tab:selected {{ background: {theme.page}; border-bottom: {_THICK}px solid {theme.text}; }} "
        f"QTabBar::tab:selected:focus {{ border-bottom: {_THICK}px solid {theme.focus}; }}"
    )
