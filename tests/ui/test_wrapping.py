"""Rows of lists that break."""

import pytest
from PySide6.QtWidgets import QListWidget, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from rawi.ui.wrapping import Wrapping, text_height, text_room, wrap

TEXT = "The boat that lends stories to the villages that the road forgot"


@pytest.mark.parametrize("width", range(150, 500, 7))
def test_a_row_shows_its_whole_text_in_every_width(qtbot: QtBot, width: int) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setStyleSheet("QListWidget::item { padding: 6px 30px; }")
    wrap(rows)
    rows.addItem(TEXT)
    rows.resize(width, 300)
    rows.show()
    rows.doItemsLayout()
    option, index = QStyleOptionViewItem(), rows.model().index(0, 0)
    rows.initViewItemOption(option)
    option.rect = rows.visualRect(index)
    delegate = rows.itemDelegate()
    assert isinstance(delegate, Wrapping)
    delegate.initStyleOption(option, index)
    room = text_room(rows, option)
    assert room.height() >= text_height(option, room.width())
