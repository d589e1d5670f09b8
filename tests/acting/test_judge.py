"""The judge of the random actions notices faults: five small ones, each put into the program on purpose."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from rawi.speech.asking import Asking
from rawi.speech.player import Player
from rawi.ui.article_view import ArticleView
from tests.acting.acts import perform, script
from tests.acting.stage import staged


def nothing(*_args: Any, **_named: Any) -> None:
    """What was to be done is not done."""


FAULTS: dict[str, tuple[type, str, Callable[..., object], str, str]] = {
    "highlight": (ArticleView, "highlight", nothing, "play:1", "marked"),
    "caret": (ArticleView, "set_caret", nothing, "play:1 next_section:0 pause:0", "the caret is in"),
    "place": (Player, "heard", nothing, "play:1 listen:149 listen:149", "but the place is"),
    "sound that goes on": (Player, "pause", nothing, "play:1 listen:40 pause:0", "plays on"),
    "a dead voice": (Asking, "take", nothing, "play:1", "no sound"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_found(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    where, name, instead, deeds, words = FAULTS[fault]
    with staged(qapp, tmp_path, monkeypatch) as stage, monkeypatch.context() as broken:
        broken.setattr(where, name, instead)
        with pytest.raises(AssertionError, match=words):
            perform(stage, script(deeds))


def test_without_a_fault_the_same_deeds_pass(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with staged(qapp, tmp_path, monkeypatch) as stage:
        perform(stage, script(" ".join(deeds for *_, deeds, _ in FAULTS.values())))
