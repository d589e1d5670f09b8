"""How far what takes a while is, said now and then."""

from PySide6.QtWidgets import QApplication, QProgressBar

from rawi.ui.self_voicing.thing import address
from rawi.wording import self_voicing as words

_STEP = 10
"""Percent that are worth saying."""


class Progress:
    """Looks at the bars in sight."""

    def __init__(self) -> None:
        self._told: dict[int, int] = {}

    def look(self) -> str:
        """ "40 percent", once for every ten; "" as long as there is nothing new."""
        window = QApplication.activeWindow()
        bars = [each for each in window.findChildren(QProgressBar) if each.isVisible()] if window else []
        self._told = {address(bar): self._told.get(address(bar), 0) for bar in bars}
        for bar in bars:
            done = _percent(bar)
            if done >= self._told[address(bar)] + _STEP or done < self._told[address(bar)]:
                self._told[address(bar)] = done
                return words.percent(done) if done else ""
        return ""


def _percent(bar: QProgressBar) -> int:
    span = bar.maximum() - bar.minimum()
    return 100 * (bar.value() - bar.minimum()) // span if span > 0 else 0
