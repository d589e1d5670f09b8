"""What is heard is what was synthesised, gapless, silent at once, and where the program says that it is.

The real player and reading speak the sample article with eSpeak NG into a device that is recorded.
`python3 desktop/run.py prove sound [sentences]`
"""

import os
import random
import sys
import time
from typing import Any

import numpy as np

from rawi.speech.plan import Plan
from rawi.speech.port import SAMPLE_RATE
from tests.proofs.recorder import Recorder, place, recording, server
from tests.proofs.spoken import LOUD, Scene, article, found, milliseconds, scene, silent_from

SENTENCES = 14
ROUNDS = 12
SEED = 5
BOUNDS = {
    "correlation, the worst sentence": (0.95, ""),
    "gap beside the planned pause, the widest": (20, "ms"),
    "pause to silence, the slowest": (50, "ms"),
    "stop to silence, the slowest": (50, "ms"),
    "lost or said twice at a pause, the most": (20, "ms"),
    "after a skip, the wrong sentence sounds, the longest": (50, "ms"),
    "speed to the new speed heard, the slowest": (150, "ms"),
    "place shown beside what sounds, median": (30, "ms"),
    "place shown beside what sounds, p95": (60, "ms"),
    "drift of the place shown over the article": (10, "ms"),
}
"""What must hold: at least for correlation, at most for the others."""


def whole_article(said: Plan, recorder: Recorder) -> dict[str, float]:
    """Every sentence is found in its turn; the places shown meanwhile are compared with what sounds."""
    places: list[tuple[float, int, float]] = []
    with scene(said) as desk:
        desk.reading.play()
        began = time.monotonic()
        desk.until_finished(lambda: places.append(seen) if (seen := desk.place()) else None)
        desk.run(0.5)
    sound, voice = recorder.sound, desk.voice
    at = max(0, int(recorder.frame(began)) - SAMPLE_RATE // 10)
    begins, ratios, gaps = [], [], []
    for number, each in enumerate(said):
        wanted = voice.samples(each.text)
        begin, ratio = found(sound, wanted, at, at + len(wanted) + 2 * SAMPLE_RATE)
        if number:
            gaps.append(milliseconds(begin - at) - 1_000 * said[number - 1].pause_after)
        begins.append(begin)
        ratios.append(ratio)
        print(f"  {ratio:.4f}  gap {gaps[-1] if gaps else 0:+6.1f} ms  {each.text[:70]}", flush=True)
        at = begin + len(wanted)
    offsets = [
        (moment, milliseconds(seconds * SAMPLE_RATE - (recorder.frame(moment) - begins[key])))
        for moment, key, seconds in places
        if 0.1 < seconds < len(voice.samples(said[key].text)) / SAMPLE_RATE - 0.05
    ]
    beside = np.array([offset for _, offset in offsets])
    third = len(beside) // 3
    return {
        "correlation, the worst sentence": min(ratios),
        "gap beside the planned pause, the widest": max(map(abs, gaps)),
        "place shown beside what sounds, median": float(np.median(beside)),
        "place shown beside what sounds, p95": float(np.percentile(np.abs(beside), 95)),
        "drift of the place shown over the article": float(
            np.median(beside[-third:]) - np.median(beside[:third])
        ),
    }


def pauses_and_stops(said: Plan, recorder: Recorder, dice: random.Random) -> dict[str, float]:
    """Pause, go on, stop, again and again at random moments."""
    slowest = {"pause": 0.0, "stop": 0.0}
    joins: list[float | None] = []
    with scene(said) as desk:
        for number in range(ROUNDS):
            how = "stop" if number % 3 == 2 else "pause"
            desk.reading.play()
            desk.until_heard(0.5)
            desk.run(dice.uniform(0.2, 0.9))
            called = time.monotonic()
            getattr(desk.reading, how)()
            desk.run(0.8)
            after = silent_from(recorder.sound, recorder.frame(called))
            took = recorder.moment(after) - called
            slowest[how] = max(slowest[how], took)
            if how == "pause":
                joins.append(_joined(desk, recorder, called, after))
    measured = [each for each in joins if each is not None]
    print(
        f"  at pauses, lost (-) or said twice (+): {', '.join(f'{each:+.0f}' for each in measured)} ms; {len(joins) - len(measured)} fell between sentences"
    )
    return {
        "pause to silence, the slowest": 1_000 * slowest["pause"],
        "stop to silence, the slowest": 1_000 * slowest["stop"],
        "lost or said twice at a pause, the most": max(map(abs, measured)),
    }


def _joined(desk: Scene, recorder: Recorder, called: float, silent: int) -> float | None:
    """Go on after a pause: milliseconds of the sentence that are heard twice (+) or not at all (-); None between two sentences."""
    heard = desk.player.heard()
    assert heard
    text = desk.reading.utterances[heard.key].text
    desk.reading.play()
    desk.run(0.7)
    desk.reading.pause()
    desk.run(0.6)
    sound, wanted = recorder.sound, desk.voice.samples(text)
    length = SAMPLE_RATE * 3 // 10
    first = int(recorder.frame(called)) - length
    begin, ratio = found(wanted, sound[first : first + length])
    loud = np.nonzero(np.abs(sound[silent + SAMPLE_RATE // 5 :]) > LOUD)[0]
    again = silent + SAMPLE_RATE // 5 + int(loud[0]) + SAMPLE_RATE // 50
    begin_again, ratio_again = found(wanted, sound[again : again + length])
    if min(ratio, ratio_again) < 0.8:
        return None
    last = begin + (silent - first)
    return milliseconds(last - (begin_again - SAMPLE_RATE // 50))


def skips(said: Plan, recorder: Recorder, dice: random.Random) -> dict[str, float]:
    """Skip while it speaks: how long something else than the new sentence still sounds."""
    longest = 0.0
    with scene(said) as desk:
        desk.reading.play()
        desk.until_heard(0.5)
        for _ in range(ROUNDS // 2):
            desk.run(dice.uniform(0.3, 0.8))
            called = time.monotonic()
            if not desk.reading.next_sentence():
                break
            text = desk.reading.place.text if desk.reading.place else ""
            desk.run(0.9)
            sound, wanted = recorder.sound, desk.voice.samples(text)
            begin, ratio = found(
                sound, wanted[: SAMPLE_RATE // 2], int(recorder.frame(called)) - SAMPLE_RATE // 20
            )
            assert ratio > 0.9, (ratio, text)
            old = silent_from(
                sound,
                recorder.frame(called),
                max(0.0, (begin / SAMPLE_RATE) - recorder.frame(called) / SAMPLE_RATE),
            )
            longest = max(longest, recorder.moment(old) - called)
            print(
                f"  skip: old sentence silent after {1000 * (recorder.moment(old) - called):.0f} ms, new one sounds after {1000 * (recorder.moment(begin) - called):.0f} ms"
            )
    return {"after a skip, the wrong sentence sounds, the longest": 1_000 * longest}


def speeds(said: Plan, recorder: Recorder, dice: random.Random) -> dict[str, float]:
    """Change the speed in the middle of a long sentence; the sound as it would have gone on ends soon."""
    slowest = 0.0
    long = max(said, key=lambda each: len(each.text))
    for number in range(ROUNDS // 2):
        speed = (2.0, 1.5, 0.75)[number % 3]
        with scene((long,)) as desk:
            desk.reading.play()
            desk.until_heard(dice.uniform(0.8, 1.4))
            called = time.monotonic()
            desk.reading.set_speed(speed)
            desk.run(0.8)
            desk.reading.stop()
            desk.run(0.2)
            took = _old_speed_ends(desk.voice.samples(long.text), recorder, called) - called
        print(f"  speed {speed}: heard after {1_000 * took:.0f} ms")
        slowest = max(slowest, took)
    return {"speed to the new speed heard, the slowest": 1_000 * slowest}


def _old_speed_ends(wanted: Any, recorder: Recorder, called: float) -> float:
    """The moment after which the sound no longer goes as the sentence does at its own speed."""
    sound, size, before = recorder.sound, SAMPLE_RATE // 50, SAMPLE_RATE * 3 // 10
    first = int(recorder.frame(called)) - before - size
    begin, ratio = found(wanted, sound[first : first + before])
    assert ratio > 0.8, ratio
    place, strays = 0, 0
    while strays < 3 and begin + place + size < len(wanted):
        here, there = sound[first + place :][:size], wanted[begin + place :][:size]
        norm = float(np.sqrt(np.sum(here**2) * np.sum(there**2)))
        quiet = max(np.abs(here).max(), np.abs(there).max()) < LOUD
        strays = 0 if quiet or np.sum(here * there) > 0.8 * norm else strays + 1
        place += size
    return recorder.moment(first + place - strays * size)


def main() -> None:
    """Record, compare, say what was found; 1 where a bound is broken."""
    sentences = int(sys.argv[1]) if len(sys.argv) > 1 else SENTENCES
    said, dice = article(sentences), random.Random(SEED)
    with place() as session, server(session), recording(session) as recorder:
        figures = whole_article(said, recorder)
        for each in (pauses_and_stops, skips, speeds):
            figures |= each(said, recorder, dice)
        uncertainty = recorder.uncertainty
    print(
        f"moments in the recording are known within {1_000 * uncertainty:.0f} ms; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    )
    broken = [name for name in BOUNDS if not _holds(name, figures[name])]
    for name, (bound, unit) in BOUNDS.items():
        relation = ">=" if not unit else "<="
        print(
            f"{name:55} {figures[name]:8.3f} {unit or '  '} {relation} {bound}{'   BROKEN' if name in broken else ''}"
        )
    print(f"{len(BOUNDS) - len(broken)} passed, {len(broken)} failed")
    sys.exit(bool(broken))


def _holds(name: str, figure: float) -> bool:
    bound, unit = BOUNDS[name]
    return abs(figure) <= bound if unit else figure >= bound


if __name__ == "__main__":
    main()
