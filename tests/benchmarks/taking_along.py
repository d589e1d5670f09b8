"""How long an article takes to become a sound file, and what memory that takes: `python tests/benchmarks/taking_along.py espeak 60 m4b`.

The voice (espeak or hibari), the minutes of speech (about), the kind of file.
"""

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from rawi.article.stored import Stored
from rawi.article.translation import View
from rawi.export.told import Told
from rawi.load.service import load
from rawi.narrating import Narrator
from rawi.settings.table import Settings
from rawi.settings.voices import VoiceChoice, store
from rawi.voicing import Voicing
from rawi.wording.labels import about

KEYS = {"espeak": "espeak/en-us", "hibari": ""}
PARAGRAPH = (
    "The river rose in the night and the people of the lower town carried their books up the hill. "
    "Nobody had asked them to, but {n} families came before the morning. "
    "The librarian, who had not slept, counted the boxes and wrote each number on the door. "
    "When the water fell again, the street was quiet and smelled of clay."
)
WORDS_A_MINUTE = 170
MEGABYTE = 1024


def text(minutes: float) -> bytes:
    """Paragraphs of sixty words, a heading after every tenth."""
    count = max(1, round(minutes * WORDS_A_MINUTE / len(PARAGRAPH.split())))
    parts = ["# The flood"]
    for number in range(count):
        parts += [f"## Part {number // 10 + 1}"] if number % 10 == 0 else []
        parts.append(PARAGRAPH.replace("{n}", str(number + 3)))
    return "\n\n".join(parts).encode()


def main(voice: str, minutes: float, kind: str) -> None:
    """Speak it and say what it took."""
    article = load(Stored("flood.md", text(minutes))).article
    settings = Settings(voices=store({"en": VoiceChoice(KEYS[voice])}))
    voicing = Voicing(lambda: settings)
    print(f"voice: {voicing.part(article.language).voice}, cores: {os.cpu_count()}, load: {os.getloadavg()}")
    with tempfile.TemporaryDirectory() as folder:
        narrator = Narrator(voicing.several, voicing.key, Path(folder) / "work")
        output = Path(folder) / f"flood.{kind}"
        told = Told(article, None, View.ORIGINAL, about(article, None), words=True)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        began, ends = time.perf_counter(), [0.0]

        def progress(done: float) -> None:
            if done <= 0.9:
                ends[0] = time.perf_counter()

        recording = narrator.narrate(told, output, progress)
        took = time.perf_counter() - began
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(
            f"{recording.seconds / 60:.1f} min of speech in {took:.0f} s ({recording.seconds / took:.0f} times as fast), "
            f"the voice {ends[0] - began:.0f} s of it; {output.stat().st_size / 1e6:.1f} MB; this process at most "
            f"{after / MEGABYTE:.0f} MB, {before / MEGABYTE:.0f} MB before; load: {os.getloadavg()}"
        )


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), sys.argv[3])
