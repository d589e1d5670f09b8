"""Devices that go, come, hang and differ, on a real sound server: reading waits where the ear was, goes on there, and never holds up the window.

`python3 desktop/run.py prove devices`
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from rawi.article.errors import Code
from rawi.speech.plan import Plan
from rawi.speech.port import SAMPLE_RATE
from rawi.speech.state import State
from tests.proofs.recorder import Recorder, place, recording, server
from tests.proofs.spoken import Scene, article, found, scene
from tests.proofs.stage import Desktop

RATES = ((8_000, 1), (44_100, 2), (48_000, 2), (96_000, 2))
SAME = 0.5
"""Seconds that may be said twice where a device is lost; none may be lost."""

FROZEN = 0.05
"""Seconds that a call may take."""

LOST, BACK, NONE = Code.SOUND_DEVICE_LOST, Code.SOUND_DEVICE_BACK, Code.NO_SOUND_DEVICE


@dataclass
class Stage:
    """A desktop with a server, and the article."""

    session: Desktop
    said: Plan

    def pactl(self, *command: str) -> str:
        return self.session.run("pactl", *command)


def until(desk: Scene, condition: Callable[[], bool], seconds: float = 20) -> float:
    """Read on until it is so; the seconds that it took."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < seconds, (desk.problems, desk.reading.state, desk.player.heard())
        desk.run(0.02)
    return time.monotonic() - began


def at(desk: Scene) -> float:
    """The seconds of the plan that were heard, by what the program says."""
    heard = desk.player.heard()
    if heard is None:
        return 0.0
    texts = [each.text for each in desk.plan[: heard.key]]
    return heard.seconds + sum(len(desk.voice.samples(text)) / SAMPLE_RATE for text in texts)


def sounding(desk: Scene) -> None:
    until(desk, lambda: at(desk) > 0.5)


def moves(desk: Scene) -> Callable[[], bool]:
    """A condition: it is heard further than now."""
    begun = at(desk)
    return lambda: at(desk) > begun + 0.6


def rates(session: Desktop, said: Plan) -> list[str]:
    lines = []
    for rate, channels in RATES:
        with server(session, rate, channels), recording(session) as recorder, scene(said[:1]) as desk:
            began = time.monotonic()
            desk.reading.play()
            desk.until_finished()
            desk.run(0.5)
            wanted = desk.voice.samples(said[0].text)
            _, ratio = found(recorder.sound, wanted, int(recorder.frame(began)))
            assert ratio > 0.95, (rate, ratio)
            lines.append(f"{rate} Hz, {channels} channel(s): correlation {ratio:.4f}")
    return lines


def another_default(stage: Stage, desk: Scene) -> str:
    """Headphones: another device becomes the default, and the one that played goes."""
    stage.pactl("load-module", "module-null-sink", "sink_name=headphones")
    with recording(stage.session, "headphones") as recorder:
        before, began = at(desk), time.monotonic()
        stage.pactl("set-default-sink", "headphones")
        _unload(stage, "nothing")
        desk.run(3.0)
        first = _first_loud(recorder, began)
        assert at(desk) > before + 1.5, (before, at(desk), desk.problems)
        assert desk.problems == []
        return f"heard from the new default after {first - began:.2f} s, nothing told"


def _unload(stage: Stage, sink: str) -> None:
    for line in stage.pactl("list", "short", "modules").splitlines():
        if f"sink_name={sink}" in line:
            stage.pactl("unload-module", line.split()[0])


def _first_loud(recorder: Recorder, moment: float) -> float:
    start = recorder.frame(moment)
    loud = abs(recorder.sound[max(0, int(start)) :]) > 500
    assert loud.any(), "nothing is heard there"
    return recorder.moment(max(0, int(start)) + int(loud.argmax()))


def gone_for_a_moment(stage: Stage, desk: Scene) -> str:
    """The only device goes and comes back after two seconds."""
    before = at(desk)
    _unload(stage, "nothing")
    desk.run(2.0)
    held = at(desk)
    assert held <= before + 0.2, (before, held)
    stage.pactl("load-module", "module-null-sink", "sink_name=nothing")
    took = until(desk, moves(desk))
    assert desk.problems == []
    return f"held at the sample, went on by itself {took:.1f} s after the device came, nothing told"


def gone_for_long(stage: Stage, desk: Scene) -> str:
    """The only device goes and comes back after the reading has paused."""
    _unload(stage, "nothing")
    told = until(desk, lambda: LOST in desk.problems)
    assert desk.reading.state is State.PAUSED
    held = at(desk)
    desk.run(1.0)
    stage.pactl("load-module", "module-null-sink", "sink_name=nothing")
    back = until(desk, lambda: BACK in desk.problems)
    assert at(desk) == held
    with recording(stage.session) as recorder:
        began = time.monotonic()
        desk.reading.play()
        until(desk, lambda: at(desk) > held + 0.8)
        sound, text = recorder.sound, desk.reading.utterances[desk.player.heard().key].text  # type: ignore[union-attr]
        start = int(recorder.frame(_first_loud(recorder, began)))
        begin, ratio = found(desk.voice.samples(text), sound[start : start + SAMPLE_RATE // 3])
    assert desk.problems == [LOST, BACK]
    off = begin / SAMPLE_RATE - (held - (at(desk) - desk.player.heard().seconds))  # type: ignore[union-attr]
    assert ratio < 0.8 or abs(off) < SAME, (ratio, off)
    return f"paused and told after {told:.1f} s, its return after {back:.1f} s; Play went on {1_000 * off:+.0f} ms beside the place held"


def server_restarted(stage: Stage, desk: Scene, pid: int) -> str:
    """The server is killed; another comes."""
    os.kill(pid, signal.SIGKILL)
    told = until(desk, lambda: LOST in desk.problems)
    held = at(desk)
    (stage.session.home / "native").unlink(missing_ok=True)
    (stage.session.home / "pid").unlink(missing_ok=True)
    with server(stage.session):
        back = until(desk, lambda: BACK in desk.problems)
        desk.reading.play()
        until(desk, lambda: at(desk) > held + 0.6)
    return f"paused and told after {told:.1f} s, back {back:.1f} s after the new server, went on"


def suspended(stage: Stage, desk: Scene) -> str:
    """The device is taken by another, and given back."""
    stage.pactl("suspend-sink", "nothing", "1")
    told = until(desk, lambda: LOST in desk.problems)
    held = at(desk)
    stage.pactl("suspend-sink", "nothing", "0")
    back = until(desk, lambda: BACK in desk.problems)
    desk.reading.play()
    until(desk, lambda: at(desk) > held + 0.6)
    return f"paused and told after {told:.1f} s, back after {back:.1f} s, went on"


def hung(stage: Stage, desk: Scene, pid: int) -> str:
    """The server hangs; keys are pressed meanwhile, and it comes to itself."""
    os.kill(pid, signal.SIGSTOP)
    try:
        told = until(desk, lambda: LOST in desk.problems)
        place_held = desk.reading.place
        assert desk.reading.state is State.PAUSED
        for press in (
            desk.reading.play,
            desk.reading.pause,
            desk.reading.play,
            desk.reading.next_sentence,
            desk.reading.previous_sentence,
            desk.reading.stop,
        ):
            desk.call(press)
            desk.run(0.2)
        assert desk.reading.place == place_held
        desk.call(desk.reading.play)
        silently = until(desk, lambda: NONE in desk.problems)
    finally:
        os.kill(pid, signal.SIGCONT)
    back = until(desk, lambda: BACK in desk.problems)
    until(desk, moves(desk))
    assert desk.player.audible
    return f"paused and told after {told:.1f} s, Play in spite of it went on silently after {silently:.1f} s, aloud {back:.1f} s after it came to itself"


def none_at_first(session: Desktop, said: Plan) -> str:
    """Play without a device; it comes later."""
    with scene(said, troubled=True) as desk:
        desk.call(desk.reading.play)
        until(desk, lambda: NONE in desk.problems)
        until(desk, moves(desk))
        with server(session), recording(session) as recorder:
            began = time.monotonic()
            until(desk, lambda: BACK in desk.problems)
            desk.run(1.0)
            first = _first_loud(recorder, began)
            assert desk.problems == [NONE, BACK]
        return f"silently at once, aloud {first - began:.1f} s after the device came (slowest call {1_000 * desk.slowest:.0f} ms)"


def main() -> None:
    """One scene after the other, each with a server of its own; 1 where one fails."""
    said, failed = article(12), 0
    scenes: list[Callable[..., str]] = [
        another_default,
        gone_for_a_moment,
        gone_for_long,
        suspended,
        server_restarted,
        hung,
    ]
    for each in scenes:
        with place() as session:
            failed += not _play(each, session, said)
    with place() as session:
        for line in rates(session, said):
            print(line)
    with place() as session:
        print(f"none at first: {none_at_first(session, said)}")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{len(scenes) + 2 - failed} passed, {failed} failed")
    sys.exit(bool(failed))


def _play(each: Callable[..., str], session: Desktop, said: Plan) -> bool:
    name = each.__name__.replace("_", " ")
    with server(session) as pid, scene(said, troubled=True) as desk:
        desk.reading.play()
        sounding(desk)
        try:
            line = each(Stage(session, said), desk, *([pid] if each in (server_restarted, hung) else []))
            assert desk.slowest < FROZEN, f"a call took {1_000 * desk.slowest:.0f} ms"
        except AssertionError as error:
            print(f"{name}: FAILED: {error}", flush=True)
            return False
        print(f"{name}: {line} (slowest call {1_000 * desk.slowest:.0f} ms)", flush=True)
        return True


if __name__ == "__main__":
    main()
