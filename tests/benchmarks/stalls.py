"""The window's longest freeze, step by step, in an article of 400 paragraphs and 40 pictures of 1600 x 1200 and a library beside it.

A freeze is a gap between turns of a timer of 1 ms: as the clock has it (with whatever else this computer does), and as
processor time of the window's thread in the worst of them, which is what Rawi itself does in one turn. The voice and the
translator are instant. Run: .venv/bin/python tests/benchmarks/stalls.py [COUNT]   (offscreen; COUNT articles in the library, 3000).
"""

import io
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from unittest.mock import patch

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image  # noqa: E402 - the platform is set before Qt loads
from PySide6.QtCore import QElapsedTimer, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from rawi import app, collecting  # noqa: E402
from rawi.article.model import Article, BlockKind, Resource, Source  # noqa: E402
from rawi.article.stored import Loaded, Stored  # noqa: E402
from rawi.article.translation import View  # noqa: E402
from rawi.library.model import Query, Sort  # noqa: E402
from rawi.library.store import Library  # noqa: E402
from rawi.load.annotate import annotate  # noqa: E402
from rawi.load.pictures import resource  # noqa: E402
from rawi.load.port import Draft, DraftBlock  # noqa: E402
from rawi.settings import directories  # noqa: E402
from rawi.settings.table import Settings, looks  # noqa: E402
from rawi.speech.player import Player  # noqa: E402
from rawi.ui.accessible_factory import AccessibleFactory  # noqa: E402
from rawi.ui.collector import Collector  # noqa: E402
from rawi.ui.main_window import MainWindow  # noqa: E402
from rawi.voicing import Voicing  # noqa: E402
from tests import shelves  # noqa: E402
from tests.fakes.translator import fake_engines  # noqa: E402
from tests.fakes.voice import FakeSink  # noqa: E402
from tests.heard import QuickVoice  # noqa: E402
from tests.stories import story  # noqa: E402

GOAL = 50.0
PARAGRAPHS, PICTURES, SECTIONS = 400, 40, 40


class Watch:
    """Milliseconds between turns of the event loop, by the clock and in processor time of this thread."""

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._gaps: list[tuple[float, float]] = []
        self._before = 0.0

    def _turn(self) -> None:
        now = time.thread_time()
        self._gaps.append((self._clock.nsecsElapsed() / 1e6, (now - self._before) * 1_000))
        self._before = now
        self._clock.start()

    def step(self, name: str, act: Callable[[], object], done: Callable[[], bool] = lambda: True) -> None:
        """Do it, wait until it is done and a little longer, print the longest gaps."""
        QTest.qWait(200)
        self._gaps.clear()
        self._before = time.thread_time()
        self._clock.start()
        self._timer.start()
        begin = time.monotonic()
        act()
        while not done():
            QTest.qWait(5)
            if time.monotonic() - begin > 60:
                raise TimeoutError(name)
        QTest.qWait(300)
        self._timer.stop()
        gap = max(each[0] for each in self._gaps)
        work = max(each[1] for each in self._gaps)
        long = sum(each[1] > GOAL for each in self._gaps)
        print(f"{name:32} {gap:5.0f} ms by the clock, {work:5.0f} ms of work, {long} turns above {GOAL:.0f}")


def picture(number: int) -> Resource:
    """A picture with soft colours, as a photo has them."""
    image = Image.effect_noise((400, 300), 40).resize((1600, 1200)).convert("RGB")
    image = Image.blend(image, Image.new("RGB", image.size, (number * 5 % 255, 120, 200)), 0.5)
    data = io.BytesIO()
    image.save(data, "JPEG", quality=85)
    made = resource(data.getvalue())
    assert made
    return made


def long_article() -> tuple[Loaded, Stored]:
    """The article, in sections."""
    pictures = [picture(number) for number in range(PICTURES)]
    body: list[DraftBlock] = []
    for number in range(PARAGRAPHS):
        if number % (PARAGRAPHS // SECTIONS) == 0:
            body.append(DraftBlock(BlockKind.HEADING, f"Chapter {number}", level=2))
        body.append(DraftBlock(BlockKind.PARAGRAPH, " ".join(story(number)[1:])))
        if number % (PARAGRAPHS // PICTURES) == 5:
            shown = pictures[number * PICTURES // PARAGRAPHS]
            body.append(DraftBlock(BlockKind.IMAGE, f"Picture {number}", resource=shown.digest))
    title = "A long story with pictures"
    draft = Draft(
        title=title,
        head=(DraftBlock(BlockKind.TITLE, title, level=1),),
        body=tuple(body),
        language="en",
    )
    stored = Stored("long.txt", title.encode())
    made: Article = annotate(draft, stored.key, Source(stored.name, "plain"))
    return Loaded(made, tuple(pictures)), stored


def read(window: MainWindow, watch: Watch, key: str) -> None:
    """What a reader does with the article."""
    view, document = window.view, window.view.article
    article = window.desk
    watch.step(
        "open",
        lambda: window.opening.open_key(key, "long"),
        lambda: article.article is not None and document.complete,
    )
    bar = view.verticalScrollBar()

    def scroll() -> None:
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + 500)
            QTest.qWait(1)

    watch.step("scroll through", scroll)
    watch.step(
        "to the beginning", lambda: QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    )
    watch.step(
        "listen",
        window.play,
        lambda: (place := window.listening.reading.place) is not None and place.section > 4,
    )
    watch.step("pause", window.play)
    watch.step("bookmark", lambda: window.trigger("bookmark"), lambda: bool(window.notes.keeping.notes))
    watch.step("find", lambda: window.trigger("find"))
    window.searching.bar.words.setText("orchard")
    watch.step("find words", lambda: window.trigger("find_next"))
    watch.step("find again", lambda: window.trigger("find_next"))
    for mode in (View.BOTH, View.TRANSLATION, View.ORIGINAL):
        watch.step(
            f"view: {mode.value}",
            partial(window.trigger, mode.value),
            partial(_shows, window, mode),
        )
    structure(window, watch)
    for theme in ("dark", "light"):
        watch.step(
            f"theme: {theme}",
            partial(_theme, window, theme),
            lambda: document.complete,
        )
    watch.step("larger text", lambda: window.trigger("larger"), lambda: document.complete)
    look(window, watch)


def _shows(window: MainWindow, mode: View) -> bool:
    return window.desk.mode is mode and window.view.article.complete


def _theme(window: MainWindow, name: str) -> None:
    window.preferences.take(replace(window.preferences.settings, theme=name))


def look(window: MainWindow, watch: Watch) -> None:
    """Sizes of text and interface, spaces, aids, the window for all of it."""
    document = window.view.article
    changes: tuple[dict[str, object], ...] = (
        {"text_size": 200},
        {"text_size": 1_000},
        {"text_size": 100, "letter_spacing": 12, "word_spacing": 16, "line_height": 200},
        {"column": 30},
        {"justified": True},
        {"interface_size": 200},
        {"interface_size": 400},
        {"interface_size": 100},
        {"focus": "sentence", "ruler": True, "highlight": "box"},
        {"magnified": True},
        {"theme": "high_contrast_yellow", "text_size": 150},
    )
    for change in changes:
        watch.step(
            " ".join(f"{name} {value}" for name, value in change.items())[:32],
            partial(_change, window, change),
            lambda: document.complete,
        )
    watch.step("next sentence with aids", lambda: window.trigger("next_sentence"))
    watch.step("window of the look", lambda: window.trigger("look"))
    if window.rooms.looks.dialog:
        watch.step("its cancel", window.rooms.looks.dialog.reject, lambda: document.complete)
    _change(window, {name: getattr(Settings(), name) for name in looks()})


def _change(window: MainWindow, values: dict[str, object]) -> None:
    window.preferences.take(replace(window.preferences.settings, **values))  # type: ignore[arg-type]  # settings by name


def structure(window: MainWindow, watch: Watch) -> None:
    """The structure mode on, roles, off."""
    document = window.view.article
    watch.step(
        "structure on",
        lambda: window.trigger("structure"),
        lambda: window.rooms.structure.on and document.complete,
    )
    for role in ("role_heading_3", "role_quote", "structure_undo", "role_list_item", "role_furniture"):
        watch.step(role, partial(window.trigger, role), lambda: document.complete)
    watch.step("structure off", lambda: window.trigger("structure"), lambda: document.complete)


def library(window: MainWindow, watch: Watch, count: int) -> None:
    """The library's first rows, filters and orders."""
    watch.step(
        "library", lambda: window.trigger("library"), lambda: window.shelf.page.list.rows.rowCount() >= count
    )
    filters, feed = window.shelf.page.filters, window.shelf.listing.feed
    asked = (Query(language="ar"), Query(tag="boats"), Query(sort=Sort.TITLE, descending=False), Query())
    for query in asked:
        watch.step("filter or order", partial(filters.choose, query), lambda: not feed.busy)
    watch.step("back to the article", lambda: window.trigger("library"))


def main() -> None:
    """Make the article and the library, then print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 3_000
    with tempfile.TemporaryDirectory() as home:
        os.environ["RAWI_HOME"] = home
        shelf = Library(directories.find().library)
        shelves.fill(shelf, count)
        loaded, stored = long_article()
        shelf.put(loaded, stored)
        shelf.close()
        sink = FakeSink()
        patch.object(Voicing, "synthesizer", lambda _self, **_how: QuickVoice()).start()
        patch("rawi.speech.player.Player", lambda _device, _silent: Player(sink, FakeSink())).start()
        clock = QTimer(interval=10)
        clock.timeout.connect(lambda: sink.advance(0.2))
        collecting.pause()
        program = app.make(app.application(), AccessibleFactory())
        window = program.window
        program.parts.session.engines = fake_engines()
        window.teller.speak = False
        window.show()
        clock.start()
        Collector(window)
        watch = Watch()
        read(window, watch, loaded.article.id)
        library(window, watch, count)
        window.close()
        program.close()


if __name__ == "__main__":
    main()
