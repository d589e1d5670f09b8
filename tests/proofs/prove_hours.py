"""Three hours of speech in the real window, as fast as the voice gives them: memory stays flat, the clock does not drift, the place is the last sentence.

The sink is a clock that the proof moves: it pulls ahead as a device does, and never faster than sound comes, so that a
frame without sound between two sentences is one that a listener would hear. Each sentence must begin, by the player's
clock, on the frame that the sound and pauses before it add up to.

`python3 desktop/run.py prove hours [espeak|hibari …] [HOURS]`   (Linux; offscreen)
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from pathlib import Path
from unittest.mock import patch

HOURS = 3.0
MARK = 600
"""Seconds of speech between two looks at memory."""

HOUR = 3_600 // MARK
GROWTH, NEURAL = 0.02, 0.06
"""By how much of what it was after the first mark memory may grow; with a neural voice, whose runtime keeps the room that
its longest sentence so far needed, and whose dictionary the words that it met."""

LOOK = 0.025
"""Seconds of speech between two looks at what is heard, as in the window."""

WORDS_A_SECOND = 3.3
KEYS = {"espeak": "espeak/gmw/en-US", "hibari": "hibari/heart"}


def resident(pid: int) -> float:
    """Megabytes of a process (Linux's VmRSS)."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1_000


@dataclass
class Account:
    """Each sentence that began, how many frames the clock was from those that must have been heard by then, and memory by the marks."""

    begun: array[int] = field(default_factory=lambda: array("q"))
    late: array[int] = field(default_factory=lambda: array("q"))
    memory: list[dict[str, float]] = field(default_factory=list)


def text(seconds: float) -> str:
    """Stories of our own that take at least so long to be said, each another one."""
    from tests.stories import story

    parts: list[str] = []
    words = 0
    while words < seconds * WORDS_A_SECOND:
        title, *paragraphs = story(len(parts))
        parts.append("\n\n".join([f"## {title}", *paragraphs]))
        words += len(parts[-1].split())
    return "\n\n".join(["# Stories for three hours", *parts])


class Hours:
    """The window, its reading and the sink; `run` reads until the sink has given so many seconds."""

    def __init__(self, engine: str, seconds: float, home: str) -> None:
        from rawi import app
        from rawi.settings.voices import VoiceChoice, store
        from rawi.speech.player import Player
        from rawi.ui.accessible_factory import AccessibleFactory
        from rawi.ui.collector import Collector
        from tests.proofs.clocked import ClockedSink

        os.environ["RAWI_HOME"] = home
        self.sink, self.engine, self.seconds = ClockedSink(), engine, seconds
        patch("rawi.speech.player.Player", lambda _device, silent: Player(self.sink, silent)).start()
        self.program = app.make(app.application(), AccessibleFactory())
        parts = self.program.parts
        choices = store({"en": VoiceChoice(KEYS[engine])})
        parts.store.save(replace(parts.store.current, voices=choices, voice_bridge=False))
        self.window = self.program.window
        self.window.teller.speak = False
        self.window.show()
        Collector(self.window)
        story = Path(home) / "story.md"
        story.write_text(text(seconds), encoding="utf-8")
        self.window.open(story)
        self.until(lambda: self.window.desk.article is not None and self.window.view.article.complete)
        self.reading = self.window.listening.reading
        self.account = Account()
        self._base = 0
        self._listen()

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window live until it is so."""
        from PySide6.QtTest import QTest

        end = time.monotonic() + 300
        while not done():
            QTest.qWait(2)
            assert time.monotonic() < end

    def _listen(self) -> None:
        """Count what the voice gives, sentence by sentence, and look at the clock where a sentence begins."""
        from rawi.speech.events import ReadingEvent, SentenceStarted
        from rawi.speech.port import SAMPLE_RATE

        player = self.reading._player  # what is proved is inside
        feed, heard = player.feed, self.reading._tell
        frames: dict[int, int] = {}

        def counted(key: int, pcm: bytes) -> None:
            frames[key] = frames.get(key, 0) + len(pcm) // 2
            feed(key, pcm)

        def told(event: ReadingEvent) -> None:
            if isinstance(event, SentenceStarted):
                now = self.reading._index
                for key in [each for each in sorted(frames) if each < now]:
                    pause = int(self.reading.utterances[key].pause_after * SAMPLE_RATE)
                    self._base += frames.pop(key) + pause
                place = player._place()
                source = place.source if place else 0
                self.account.begun.append(now)
                self.account.late.append(self.heard() - source - self._base)
            heard(event)

        setattr(player, "feed", counted)  # noqa: B010 - it is only counted here
        setattr(self.reading, "_tell", told)  # noqa: B010 - it is only looked at here

    def heard(self) -> int:
        """Frames that were heard by the sink's clock."""
        return self.sink.sound + self.sink.silence - self.sink.buffered()

    def run(self) -> float:
        """Seconds of speech, to the end of the article."""
        from PySide6.QtTest import QTest

        from rawi.speech.port import SAMPLE_RATE
        from rawi.speech.state import State

        self.window.trigger("play")
        self.until(lambda: self.sink.playing)
        timer = self.window.listening._timer
        timer.stop()
        mark, step = MARK, int(LOOK * SAMPLE_RATE)
        while self.reading.state is State.PLAYING:
            self.reading.tick()
            if self.reading._asking.waiting:
                QTest.qWait(0)
                continue
            self.sink.advance(step)
            if self.heard() >= mark * SAMPLE_RATE:
                QTest.qWait(5)
                self.mark()
                mark += MARK
        QTest.qWait(2_000)
        return self.heard() / SAMPLE_RATE

    def mark(self) -> None:
        """Memory of the window and of each worker now."""
        import multiprocessing

        sizes = {"window": resident(os.getpid())}
        for child in multiprocessing.active_children():
            if child.pid:
                sizes[child.name] = max(resident(child.pid), sizes.get(child.name, 0.0))
        self.account.memory.append(sizes)
        print(
            f"{len(self.account.memory) * MARK // 60:4} min: "
            + ", ".join(f"{name} {size:.1f} MB" for name, size in sizes.items()),
            flush=True,
        )


def prove(engine: str, hours: float) -> None:
    """AssertionError where something grew, drifted or was lost."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        made = Hours(engine, hours * 3_600, home)
        seconds = made.run()
        judge(made, seconds)
        print(
            f"{engine}: {seconds / 3_600:.2f} h of speech in {time.monotonic() - began:.0f} s, load {os.getloadavg()[0]:.2f}"
        )
        made.window.close()
        made.program.close()


def judge(made: Hours, seconds: float) -> None:
    """What was heard, frame by frame; memory; the place."""
    from rawi.speech.port import SAMPLE_RATE

    plan, account = made.reading.utterances, made.account
    assert seconds >= made.seconds, seconds
    assert list(account.begun) == list(range(len(plan)))
    off = account.late[1:]
    print(
        f"{len(plan)} sentences; each begins, by the player's clock, {min(off)} to {max(off)} frames "
        f"({max(map(abs, off)) / SAMPLE_RATE * 1e3:.1f} ms) beside the sum of sounds and pauses before it; "
        f"the first hundred {max(map(abs, off[:100]))}, the last hundred {max(map(abs, off[-100:]))}"
    )
    print(f"{made.sink.holes} frames of silence that nobody planned, between the first sound and the last")
    assert max(map(abs, off)) <= 1
    assert made.sink.holes == 0
    for name in account.memory[0]:
        flat(
            name,
            [each.get(name, 0.0) for each in account.memory],
            NEURAL if name == "rawi-speak" and made.engine != "espeak" else GROWTH,
        )
    place, article = made.reading.place, made.window.desk.article
    assert place == plan[-1]
    assert article
    kept = made.program.parts.library.place(article.id)
    assert kept is not None
    assert kept.segment == plan[-1].spot.segment
    print("the place, on the screen and in the library: the last sentence")


def flat(name: str, sizes: list[float], growth: float) -> None:
    """AssertionError where a process grew by more than that after the first mark, or still grows in the last hour."""
    whole, lately = max(sizes) / sizes[0] - 1, max(sizes) / sizes[-HOUR:][0] - 1
    print(
        f"{name}: {sizes[0]:.1f} MB after the first mark, {sizes[-1]:.1f} MB at the last ({whole:+.1%} at most, {lately:+.1%} in the last hour)"
    )
    assert whole <= growth, (name, whole)
    assert lately <= GROWTH / 2, (name, lately)


def main() -> None:
    """Each engine in turn, in a process of its own."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    given = sys.argv[1:]
    named = [each for each in given if each in KEYS]
    hours = next((float(each) for each in given if each not in KEYS), HOURS)
    engines = named or [each for each in KEYS if each == "espeak" or find_spec(each)]
    if len(engines) == 1:
        prove(engines[0], hours)
        return
    for engine in engines:
        own = [sys.executable, "-m", "tests.proofs.prove_hours", engine, str(hours)]
        subprocess.run(own, check=True)
    print(f"{len(engines)} passed, 0 failed")


if __name__ == "__main__":
    main()
