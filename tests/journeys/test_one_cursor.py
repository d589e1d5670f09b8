"""The ear's place, the highlight and the caret are one sentence: what the random actions have found out, one by one."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from tests.acting.stage import Stage, staged


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    with staged(qapp, tmp_path, monkeypatch) as made:
        yield made


def marked(stage: Stage) -> str:
    """The words that are marked as heard."""
    heard = stage.view._marking.heard
    return stage.view.toPlainText()[slice(*heard)] if heard else ""


def go(stage: Stage, words: str) -> None:
    """The reader puts the caret at these words, with the keys of the search."""
    stage.press("find")
    stage.window.searching.bar.words.setText(words)
    stage.key("Return")
    stage.key("Esc")
    stage.focus()


def speak(stage: Stage) -> None:
    """Play, and hear the sentence begin."""
    stage.ear.listen()
    stage.press("play")
    stage.until(lambda: stage.playing, "the voice")
    while stage.ear.fresh < 1_000:
        stage.step()


def test_the_highlight_outlives_a_larger_text_a_theme_and_the_views(stage: Stage) -> None:
    go(stage, "counts 3,482")
    speak(stage)
    stage.press("pause")
    sentence = marked(stage)
    assert sentence.startswith("Dr. Noor")
    for name in ("larger", "theme", "both", "translation", "original", "furniture"):
        stage.press(name)
        stage.at_rest()
        assert marked(stage) == sentence, name


def test_in_silence_the_highlight_goes_over_to_the_translation(stage: Stage) -> None:
    go(stage, "carries letters")
    stage.translator.let(1_000)
    stage.press("translation")
    stage.until(lambda: stage.window.desk.translated and not stage.window.translating._run, "the translation")
    speak(stage)
    stage.press("stop")
    for view, words in (
        ("both", "pt: It carries"),
        ("original", "It carries"),
        ("both", "It carries"),
        ("translation", "pt: It"),
    ):
        stage.press(view)
        stage.at_rest()
        assert marked(stage).startswith(words), view


def test_stop_in_silence_leaves_the_caret_where_the_reader_has_put_it(stage: Stage) -> None:
    speak(stage)
    stage.press("pause")
    go(stage, "sailor repeats")
    chosen = stage.view.spot_at_caret()
    stage.press("stop")
    assert stage.view.spot_at_caret() == chosen
    speak(stage)
    assert stage.ear.said == ("The sailor repeats the number 10:30 slowly.", "en")


def test_another_article_that_has_the_same_sentence_opens_at_its_own_place(
    stage: Stage, tmp_path: Path
) -> None:
    go(stage, "comes home at night")
    speak(stage)
    assert stage.ear.said == ("The ferry comes home at night.", "en")
    stage.open(tmp_path / "other.txt")
    assert stage.view.textCursor().position() == 0
    assert marked(stage) == ""


def test_a_pause_while_the_voice_gets_ready_is_a_pause(stage: Stage) -> None:
    stage.press("play")
    stage.press("pause")
    stage.until(lambda: stage.idle, "the job")
    assert not stage.playing
    speak(stage)
    stage.press("stop")
    assert not stage.playing
