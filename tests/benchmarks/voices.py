"""How well a recogniser hears the voices, and how exactly words are timed: pocketsphinx, which knows English only.

python tests/benchmarks/voices.py [PIPER VOICE.onnx]   (from the repository's root; needs pocketsphinx: pip install pocketsphinx)

Word error rate: share of words that the recogniser hears otherwise (edit distance over words). Word start: against
pocketsphinx's forced alignment of the same sentence (`set_align_text`).
"""

import os
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from rawi.packs.voices import VoiceStore
from rawi.speech.port import SAMPLE_RATE, Pcm, Spoken, Synthesizer
from rawi.speech.tempo import Tempo
from rawi.workers.synthesizer import (
    HibariSynthesizer,
    PiperSynthesizer,
    WorkerSynthesizer,
    espeak_worker,
    hibari_worker,
    piper_worker,
)
from rawi.workers.voice_trial import try_voice

STORY = (
    "The old man lived in a small house near the river. Every morning he walked to the market and bought fresh bread. "
    "His daughter had moved to the city many years ago. She wrote him a long letter every month. "
    "One day the letter did not come. He waited by the window until the evening. "
    "The next morning he packed a bag and took the first train. He had never seen so many people in one place. "
    "A young woman helped him find the right street. When the door opened his daughter began to laugh and cry. "
    "She had lost her pen, she said, and the shops were closed. They drank tea together and talked until midnight."
)
SENTENCES = re.findall(r"[^.]+\.", STORY)
HEARD_RATE = 16_000


def spoken(voice: Synthesizer, text: str) -> tuple[bytes, Spoken]:
    request = voice.request(text, "en")
    pcm = bytearray()
    while True:
        for event in voice.poll(0.1):
            if isinstance(event, Pcm):
                pcm += event.data
            elif isinstance(event, Spoken) and event.request == request:
                return bytes(pcm), event


def resampled(pcm: bytes) -> bytes:
    import av
    import numpy as np

    frame = av.AudioFrame.from_ndarray(
        np.frombuffer(pcm, np.int16).reshape(1, -1), format="s16", layout="mono"
    )
    frame.sample_rate = SAMPLE_RATE
    resampler = av.AudioResampler(format="s16", layout="mono", rate=HEARD_RATE)
    parts = [*resampler.resample(frame), *resampler.resample(None)]
    return b"".join(part.to_ndarray().astype(np.int16).tobytes() for part in parts)


def faster(pcm: bytes, speed: float) -> bytes:
    if speed == 1.0:
        return pcm
    tempo = Tempo(speed)
    return tempo.feed(pcm) + tempo.finish()


def words(text: str) -> list[str]:
    return re.findall(r"[a-z']+", text.lower())


def distance(a: list[str], b: list[str]) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y))
    return row[-1]


def heard(decoder: Any, pcm: bytes) -> str:
    decoder.start_utt()
    decoder.process_raw(resampled(pcm), full_utt=True)
    decoder.end_utt()
    found = decoder.hyp()
    return found.hypstr if found else ""


def error_rate(decoder: Any, sounds: list[bytes], speed: float) -> float:
    wrong = sum(
        distance(words(text), words(heard(decoder, faster(pcm, speed))))
        for text, pcm in zip(SENTENCES, sounds, strict=True)
    )
    return wrong / sum(len(words(text)) for text in SENTENCES)


def start_errors(pcm: bytes, text: str, told: Spoken) -> list[float]:
    """Seconds between each word's start as we tell it and as the aligner hears it."""
    from pocketsphinx import Decoder

    decoder = Decoder(samprate=HEARD_RATE, loglevel="FATAL")
    decoder.set_align_text(" ".join(words(text)))
    heard(decoder, pcm)
    rate = decoder.config["frate"]
    starts = [each.start_frame / rate for each in decoder.seg() or () if each.word[0].isalpha()]
    if len(starts) != len(told.words):
        return []
    return [word.begin - start for word, start in zip(told.words, starts, strict=True)]


def judge(name: str, voice: Synthesizer) -> None:
    from pocketsphinx import Decoder

    made = [spoken(voice, text) for text in SENTENCES]
    decoder = Decoder(samprate=HEARD_RATE, loglevel="FATAL")
    sounds = [pcm for pcm, _ in made]
    rates = " ".join(f"{speed:g}x {error_rate(decoder, sounds, speed):.1%}" for speed in (1.0, 1.5, 2.0))
    errors = [
        e for (pcm, told), text in zip(made, SENTENCES, strict=True) for e in start_errors(pcm, text, told)
    ]
    size = sorted(map(abs, errors))
    p90 = size[len(size) * 9 // 10]
    begin = time.perf_counter()
    seconds = sum(len(spoken(voice, text)[0]) for text in SENTENCES) / 2 / SAMPLE_RATE
    speed = seconds / (time.perf_counter() - begin)
    print(
        f"{name}: word errors {rates}; word start against the aligner: median {statistics.median(errors) * 1000:+.0f} ms "
        f"(absolute {statistics.median(size) * 1000:.0f}), p90 {p90 * 1000:.0f} ms, {len(errors)} words; {speed:.0f} times real time"
    )


def main() -> None:
    try:
        import pocketsphinx  # noqa: F401 - only whether it is there
    except ImportError:
        print("Skipped: pocketsphinx is not installed.")
        return
    print(f"{len(SENTENCES)} sentences, {len(words(STORY))} words, load {os.getloadavg()[0]:.2f}")
    voices: dict[str, Synthesizer] = {
        "eSpeak NG": WorkerSynthesizer(espeak_worker()),
        "hibari": HibariSynthesizer(hibari_worker()),
    }
    if len(sys.argv) > 1:
        imported = VoiceStore(Path(tempfile.mkdtemp()), try_voice).install(Path(sys.argv[1])).voice
        voices[f"Piper {imported.name}"] = PiperSynthesizer(piper_worker(), lambda: (imported,))
    for name, voice in voices.items():
        judge(name, voice)
        voice.close()


if __name__ == "__main__":
    main()
