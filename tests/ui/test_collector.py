"""What is thrown away goes in the window's thread, wherever much is made."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rawi.ui.collector import Collector


class Dialog(QWidget):
    """Holds itself, as one does whose signals are connected to its own methods."""

    def __init__(self, ended: list[int]) -> None:
        super().__init__()
        self.itself = self
        self.destroyed.connect(
            lambda _gone: ended.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
        )


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    parent = QObject(qapp)
    yield Collector(parent)
    gc.unfreeze()
    parent.deleteLater()


def make_much(kept: list[list[int]]) -> None:
    kept.extend([number] for number in range(200_000))


@pytest.mark.usefixtures("collector")
def test_a_thread_that_makes_much_ends_nothing_of_qts(qtbot: QtBot) -> None:
    ended: list[int] = []
    kept: list[list[int]] = []
    Dialog(ended)
    busy = threading.Thread(target=make_much, args=(kept,))
    busy.start()
    busy.join()
    assert not ended
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.get_ident()]


@pytest.mark.usefixtures("collector")
def test_it_looks_soon_again_while_much_is_made(qtbot: QtBot) -> None:
    ended: list[int] = []
    kept: list[list[int]] = []
    for _ in range(3):
        before = len(ended)
        Dialog(ended)
        make_much(kept)
        qtbot.waitUntil(lambda so_far=before: len(ended) > so_far)  # type: ignore[misc]
    assert len(ended) == 3
