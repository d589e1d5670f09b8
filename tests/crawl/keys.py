"""Keys that do two things: accelerators of one window or menu, and the table of actions by context."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QLabel,
    QMenu,
    QMenuBar,
    QTabBar,
    QWidget,
)

from rawi.ui.actions import ACTIONS
from tests.crawl.controls import Found, own


def letter(text: str) -> str:
    """The accelerator of a text, "" for none."""
    return QKeySequence.mnemonic(text).toString()


def labels(root: QWidget) -> Iterator[str]:
    """Every text in the window whose accelerator works there now."""
    for each in own(root):
        if isinstance(each, (QAbstractButton, QLabel)):
            works = each.isEnabled() and not (isinstance(each, QLabel) and each.buddy() is None)
            if works:
                yield each.text()
        elif isinstance(each, QTabBar):
            yield from (each.tabText(number) for number in range(each.count()))
        elif isinstance(each, QGroupBox):
            yield each.title()
        elif isinstance(each, QMenuBar):
            yield from (action.text() for action in each.actions())


def check(root: QWidget) -> Found:
    """Accelerators and shortcuts of one window."""
    texts = menu_labels(root) if isinstance(root, QMenu) else labels(root)
    for key, meant in doubled(texts).items():
        yield "accelerator", f"{key} is {' and '.join(meant)}"
    shortcuts = [each.key().toString() for each in root.findChildren(QShortcut) if each.isEnabled()]
    for key in {each for each in shortcuts if shortcuts.count(each) > 1}:
        yield "key that does two things", key


def menu_labels(menu: QMenu) -> list[str]:
    """The entries of a menu."""
    return [each.text() for each in menu.actions() if isinstance(each, QAction) and not each.isSeparator()]


def doubled(texts: Iterable[str]) -> dict[str, list[str]]:
    """Accelerators that several of these texts have."""
    found: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        if letter(text):
            found[letter(text)].append(text)
    return {key: meant for key, meant in found.items() if len(meant) > 1}


def table() -> Found:
    """The table of actions: in each context a key has one meaning; those of a mode are a context of their own."""
    single = [each for each in ACTIONS if not each.mode]
    contexts = {
        "window": [each for each in single if not (each.in_text or each.in_list)],
        "text": [each for each in single if not each.in_list],
        "list": [each for each in single if not each.in_text],
        **{
            mode: [each for each in ACTIONS if each.mode == mode]
            for mode in {each.mode for each in ACTIONS if each.mode}
        },
    }
    for name, actions in contexts.items():
        meanings: dict[str, list[str]] = defaultdict(list)
        for action in actions:
            for key in action.keys:
                meanings[QKeySequence(key).toString()].append(action.name)
        for key, meant in meanings.items():
            if len(meant) > 1:
                yield "key that does two things", f"{key} in {name}: {', '.join(meant)}"
