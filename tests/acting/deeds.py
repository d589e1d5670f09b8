"""What a reader may do, by keys and clicks, and what may happen to them; each deed takes a number that decides its details."""

import os
import signal
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.acting.stage import MIXED, Stage

Deed = Callable[[Stage, int], object]

STOP = getattr(signal, "SIGSTOP", None)
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
CARET = ("Down", "Up", "Left", "Right", "PgDown", "PgUp", "Ctrl+Home", "Ctrl+End", "End", "Ctrl+Right")
JUMPS = (
    "next_heading", "previous_heading", "next_list", "next_table", "next_quote", "next_link", "previous_link", "next_image", "back",
    "next_heading_2", "previous_table",
)  # fmt: skip
WORDS = ("ferry", "lamp", "رياح", "الميناء", "sino", "letters", "nowhere at all")


def press(name: str, stage: Stage, number: int) -> None:
    """A key of an action."""
    stage.press(name, number)


def play(stage: Stage, number: int) -> None:
    """Play or pause; the first time a job gets the voice ready."""
    silent = not stage.playing
    stage.press(("play", "play_key")[number % 2])
    if silent:
        stage.until(lambda: stage.playing or stage.idle, "the voice")


def hush(stage: Stage, _number: int) -> None:
    """Control alone."""
    QTest.keyClick(stage.view, Qt.Key.Key_Control)


def click(stage: Stage, number: int) -> None:
    """Somewhere into the text that is in sight."""
    port = stage.view.viewport()
    point = QPoint(port.width() // 4 + number % (port.width() // 2), number // 7 % port.height())
    if not stage.view.anchorAt(point):
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def caret(stage: Stage, number: int) -> None:
    """A key that moves the caret."""
    stage.key(CARET[number % len(CARET)])


def jump(stage: Stage, number: int) -> None:
    """To the next thing of a kind."""
    stage.press(JUMPS[number % len(JUMPS)])


def find(stage: Stage, number: int) -> None:
    """Words in the article, and back to the text."""
    stage.press("find")
    bar = stage.window.searching.bar
    bar.words.setText(WORDS[number % len(WORDS)])
    stage.key("Return")
    stage.key("Esc")


def speed(stage: Stage, number: int) -> None:
    """Several steps faster or slower, back towards the middle."""
    name = "slower" if stage.reading.speed > 2.5 or (number % 2 and stage.reading.speed > 0.8) else "faster"
    for _ in range(1 + number // 2 % 9):
        stage.press(name)


def view(stage: Stage, number: int) -> None:
    """Original, both, translation; F4 switches too."""
    stage.press(("original", "both", "translation", "translate", "both")[number % 5])


def arrive(stage: Stage, number: int) -> None:
    """More of the translation comes, if one is under way."""
    translating, whole = stage.window.translating, stage.window.desk.translated
    if translating._run is None or whole is None:
        return
    before = len(stage.translator.asked)
    count = 1 + number % 6
    stage.translator.let(count)
    stage.until(
        lambda: translating._run is None or len(stage.translator.asked) >= before + count, "sentences"
    )


def language(stage: Stage, number: int) -> None:
    """Another language to translate into, from the list."""
    stage.press("translate_into")
    stage.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit), "the list of languages")
    for _ in range(1 + number % 2):
        stage.key("Down")
    stage.key("Return")
    stage.until(lambda: QApplication.activeModalWidget() is None, "the end of the list")


def voice(stage: Stage, number: int) -> None:
    """Another voice for the article's language, from the window of voices."""
    room = stage.window.rooms.casting
    stage.press("voices")
    stage.until(lambda: room.dialog is not None, "the window of voices")
    dialog = room.dialog
    assert dialog
    voices = dialog.panel.list
    rows = [
        n
        for n in range(voices.count())
        if str(voices.item(n).data(Qt.ItemDataRole.UserRole)).startswith("espeak/")
    ]
    assert rows
    voices.setFocus()
    wanted = rows[number % len(rows)]
    while voices.currentRow() != wanted:
        QTest.keyClick(voices, Qt.Key.Key_Down if voices.currentRow() < wanted else Qt.Key.Key_Up)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    stage.until(lambda: room.dialog is None, "the end of the window of voices")


def look(stage: Stage, number: int) -> None:
    """Larger, smaller, another theme: the document is made anew."""
    stage.press(("larger", "smaller", "reset_size", "theme", "furniture")[number % 5])


def answer(stage: Stage, number: int) -> None:
    """What is asked in between: where am I, contents and back."""
    if number % 2:
        stage.press("where")
        stage.heard_out()
    else:
        stage.press("contents")
        stage.press("contents")


def kill(stage: Stage, _number: int) -> None:
    """The engine's process is killed."""
    worker = stage.voice.engine("espeak")._worker
    pid = worker.pid
    if pid:
        os.kill(pid, KILL)
        stage.until(lambda: worker.pid != pid, "the engine's end")


def hang(stage: Stage, _number: int) -> None:
    """The engine's process stands still."""
    worker = stage.voice.engine("espeak")._worker
    if worker.pid and STOP:
        os.kill(worker.pid, STOP)


def lose(stage: Stage, number: int) -> None:
    """The device is pulled out; after one to ten seconds it comes back, or stays away for what follows."""
    stage.device.lost = True
    for _ in range(60 + number % 440):
        stage.step()
    stage.device.lost = number % 3 == 0


def plug(stage: Stage, _number: int) -> None:
    """The device is there again, and may be found."""
    stage.device.lost = False
    for _ in range(60):
        stage.step()


def elsewhere(stage: Stage, number: int) -> None:
    """To another article of the library by its list, and to this one again."""
    for key in ("Ctrl+End", "Ctrl+Home") if number % 2 else ("Ctrl+Home", "Ctrl+End"):
        _from_the_library(stage, key)
    if stage.window.desk.article and stage.window.desk.article.title != "The ferry of four alphabets":
        stage.open(MIXED)


def _from_the_library(stage: Stage, key: str) -> None:
    window = stage.window
    stage.press("library")
    stage.until(lambda: window.shelf.shown and window.shelf.page.list.rows.rowCount() >= 2, "the library")
    stage.until(lambda: window.shelf.page.list.current is not None, "its rows")
    window.shelf.page.list.setFocus()
    stage.key(key)
    stage.until(lambda: window.shelf.page.list.current is not None, "the row")
    stage.comes(lambda: stage.key("Return"))


def listen(stage: Stage, number: int) -> None:
    """Some seconds pass."""
    for _ in range(number % 150):
        if not stage.playing:
            return
        stage.step()


def rush(stage: Stage, number: int) -> None:
    """Time passes that does not wait for the engine."""
    for _ in range(number % 20):
        stage.step(patient=False)


MOVES = {
    "next_sentence": 1, "previous_sentence": -1, "repeat": 0,
    "next_paragraph": 1, "previous_paragraph": -1, "next_section": 1, "previous_section": -1,
}  # fmt: skip
"""And which way they go."""

DEEDS: dict[str, tuple[Deed, int]] = {
    "play": (play, 9), "pause": (partial(press, "pause"), 3), "stop": (partial(press, "stop"), 3), "hush": (hush, 2),
    **{name: (partial(press, name), 2) for name in MOVES},
    "click": (click, 3), "caret": (caret, 3), "jump": (jump, 3), "find": (find, 2), "speed": (speed, 3), "view": (view, 5),
    "arrive": (arrive, 5), "language": (language, 1), "voice": (voice, 1), "look": (look, 3), "answer": (answer, 1), "kill": (kill, 4), "hang": (hang, 1),
    "lose": (lose, 2), "plug": (plug, 1),
    "elsewhere": (elsewhere, 1), "listen": (listen, 8), "rush": (rush, 3),
}  # fmt: skip
"""What there is, and how often one of them is done."""

FREELY = ("click", "caret", "jump", "find")
"""Deeds that put the caret somewhere."""

STAYING = {"speed", "view", "arrive", "language", "voice", "look", "answer", "kill", "hang", "lose", "plug"}
"""Deeds that leave the reader where they are."""

LASTING = {"lose", "plug"}
"""Those of them in which seconds pass, and with them sentences where it is read in silence."""

SILENCING = {"pause", "stop", "hush"}
