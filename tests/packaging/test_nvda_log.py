"""What NVDA said is read out of its log."""

from pathlib import Path

from tests.proofs import nvda_log

LOG = """INFO - __main__ (10:00:00.000) - MainThread (4):
NVDA initialized
IO - speech.speech.speak (10:00:01.000) - MainThread (4):
Speaking [LangChangeCommand ('en_US'), 'The boat – Rawi', CancellableSpeech (still valid)]
IO - inputCore.InputManager.executeGesture (10:00:02.000) - winInputHook (5):
Input: kb(desktop):h
IO - speech.speech.speak (10:00:02.010) - MainThread (4):
Speaking [LangChangeCommand ('ar'), 'قصة', "the river's \\"gate\\"", CharacterModeCommand(True), 'a', CharacterModeCommand(False)]
IO - inputCore.InputManager.executeGesture (10:00:03.000) - winInputHook (5):
Input: kb(desktop):control
"""


def test_keys_and_words_belong_together() -> None:
    found = nvda_log.turns(LOG)
    assert [turn.key for turn in found] == ["", "kb(desktop):h", "kb(desktop):control"]
    assert found[0].said == ["The boat – Rawi"]
    assert found[1].said == ["قصة", 'the river\'s "gate"', "a"]
    assert found[2].said == []


def test_half_a_line_is_left_for_later(tmp_path: Path) -> None:
    log = tmp_path / "nvda.log"
    assert nvda_log.read(log) == ""
    log.write_text("Speaking ['The bo", encoding="utf-8")
    assert nvda_log.turns(nvda_log.read(log))[0].said == []
