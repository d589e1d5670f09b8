"""A reader who does anything at any time, in the real window with the real eSpeak NG: the voice never loses the place and is never dead.

`RAWI_ACTIONS=1000 RAWI_SEED=7` does more of it; `RAWI_SCRIPT`, as a failure prints it, does the same again.
"""

import os
import random
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from tests.acting.acts import acts, perform, script, wanted
from tests.acting.stage import staged

SEED = 20_261_125
COUNT, FEW = 200, 40
ALIKE = (847_877, 246)
"""Ends with a sentence that is said alike in both languages and stopped after the view was changed: the mark stayed in the other one."""


@pytest.mark.parametrize(
    ("seed", "count"),
    [
        (wanted("RAWI_SEED", SEED), wanted("RAWI_ACTIONS", COUNT)),
        (random.randrange(10**6), wanted("RAWI_ACTIONS", FEW)),
        ALIKE,
    ],
    ids=["fixed", "random", "alike"],
)
def test_one_cursor_and_never_a_dead_voice(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int, count: int
) -> None:
    told = os.environ.get("RAWI_SCRIPT", "")
    print(f"seed {seed}, {count} actions")
    with staged(qapp, tmp_path, monkeypatch) as stage:
        perform(stage, script(told) if told else acts(seed, count))
