"""How well a recogniser hears the voices, and how exactly words are timed: pocketsphinx, which knows English only.

PYTHONPATH=desktop:. python tests/benchmarks/voices.py [PIPER VOICE.onnx]   (from the repository's root; needs pocketsphinx: pip install pocketsphinx)

Word error rate: share of words that the recogniser hears otherwise (edit distance over words). Word start: against
pocketsphinx's forced alignment of the same sentence (`set_align_text`).

Each speed is heard twice: by the recogniser with its own looks, and by one that looks as many times more often as the
sound is faster (`tests/proofs/listener.py`). `prove words` tells the words of the sample article as Rawi reads it; here
sentences are heard one by one, of all voices and at more speeds.
"""

import os
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

from rawi.packs.voices import VoiceStore
from rawi.speech.port import SAMPLE_RATE, Spoken, Synthesizer
from rawi.workers.synthesizer import (
    HibariSynthesizer,
    PiperSynthesizer,
    WorkerSynthesizer,
    espeak_worker,
    hibari_worker,
    piper_worker,
)
from rawi.workers.voice_trial import try_voice
from tests.proofs.listener import HEARD_RATE, Listener, misheard, resampled, words
from tests.proofs.said import faster, spoken

STORY = (
    "The old man lived in a small house near the river. Every morning he walked to the market and bought fresh bread. "
    "His daughter had moved to the city many years ago. She wrote him a long letter every month. "
    "One day the letter did not come. He waited by the window until the evening. "
    "The next morning he packed a bag and took the first train. He had never seen so many people in one place. "
    "A young woman helped him find the right street. When the door opened his daughter began to laugh and cry. "
    "She had lost her pen, she said, and the shops were closed. They drank tea together and talked until midnight."
)
ARTICLE = (
    "For eleven years a ferry pilot has carried one thousand two hundred books and one good voice to villages that the road "
    "forgot. This spring the river itself is changing his route. Every second Tuesday, at ten minutes past six in the morning, "
    "the pilot starts the engine and turns her bow into the current. The boat is nineteen metres long and older than he is. Where the benches used to be there are now shelves, "
    "and on the shelves there are one thousand two hundred books in four languages. Most of the people he visits do not "
    "borrow a book at all. They come on board, they sit down on the deck, and they ask him to read. My eyes gave up before "
    "my curiosity did. So I told him, if I cannot go to the page, let the page come to me. In its first year the boat "
    "stopped at nine villages and lent three hundred and forty books. A small grant pays for fuel, everything else, from "
    "the paint to the tea, is given by readers. He learned to read aloud from his grandmother, one of those who carried long poems from town to town "
    "and told them by heart. She gave him one rule, which he has painted above the wheel. He translates "
    "it for visitors, a story is held in trust, so add nothing to it and take nothing away. When a listener does not know "
    "a word, he stops and says it again in her own language. When he is not sure of a word, he says that too. The boat "
    "carries no screen and no telephone. A second reader, for the days when his voice is tired. Books in large print, "
    "above all poetry and travel. A pilot who knows the western channel. The next voyage leaves on the twenty fourth of "
    "March. Anyone who can hear the engine from the bank, he says, is already late, but the boat will wait."
)
"""Of the sample article (`resources/samples/welcome.en.html`), numbers written out, names left out."""

TEXTS = {"story": re.findall(r"[^.]+\.", STORY), "article": re.findall(r"[^.]+\.", ARTICLE)}
SENTENCES = [sentence for sentences in TEXTS.values() for sentence in sentences]
SPEEDS = (1.0, 1.5, 2.0, 3.0)
QUARTER = bytes(2 * (SAMPLE_RATE // 4))
"""Silence before and after a sentence: a quarter of a second."""


def error_rate(sentences: list[str], sounds: list[bytes], looks: float) -> float:
    """Of sentences and their sounds, heard with so many looks for each of the recogniser's own; words that are spoken alike are one."""
    listener = Listener(looks)
    wrong = sum(
        len(misheard(words(text), listener.heard(QUARTER + pcm + QUARTER), listener.same))
        for text, pcm in zip(sentences, sounds, strict=True)
    )
    return wrong / sum(len(words(text)) for text in sentences)


def print_error_rates(name: str, sounds: dict[str, bytes]) -> None:
    """One line a speed."""
    for speed in SPEEDS:
        told = []
        for title, sentences in TEXTS.items():
            quick = [faster(sounds[text], speed) for text in sentences]
            plain = error_rate(sentences, quick, 1.0)
            told.append(f"{title} {error_rate(sentences, quick, speed):.1%} (as it comes {plain:.1%})")
        print(f"{name} at {speed:g}x: word errors {', '.join(told)}", flush=True)


def start_errors(pcm: bytes, text: str, told: Spoken) -> list[float]:
    """Seconds between each word's start as we tell it and as the aligner hears it."""
    from pocketsphinx import Decoder

    decoder = Decoder(samprate=HEARD_RATE, loglevel="FATAL")
    decoder.set_align_text(" ".join(words(text)))
    decoder.start_utt()
    decoder.process_raw(resampled(pcm), full_utt=True)
    decoder.end_utt()
    rate = decoder.config["frate"]
    starts = [each.start_frame / rate for each in decoder.seg() or () if each.word[0].isalpha()]
    if len(starts) != len(told.words):
        return []
    return [word.begin - start for word, start in zip(told.words, starts, strict=True)]


def judge(name: str, voice: Synthesizer) -> None:
    made = [spoken(voice, text) for text in SENTENCES]
    errors = [
        e for (pcm, told), text in zip(made, SENTENCES, strict=True) for e in start_errors(pcm, text, told)
    ]
    size = sorted(map(abs, errors))
    p90 = size[len(size) * 9 // 10]
    begin = time.perf_counter()
    seconds = sum(len(spoken(voice, text)[0]) for text in SENTENCES) / 2 / SAMPLE_RATE
    speed = seconds / (time.perf_counter() - begin)
    print(
        f"{name}: word start against the aligner: median {statistics.median(errors) * 1000:+.0f} ms "
        f"(absolute {statistics.median(size) * 1000:.0f}), p90 {p90 * 1000:.0f} ms, {len(errors)} words; {speed:.0f} times real time"
    )
    print_error_rates(name, {text: pcm for text, (pcm, _) in zip(SENTENCES, made, strict=True)})


def main() -> None:
    try:
        import pocketsphinx  # noqa: F401 - only whether it is there
    except ImportError:
        print("Skipped: pocketsphinx is not installed.")
        return
    count = sum(len(words(text)) for text in SENTENCES)
    print(f"{len(SENTENCES)} sentences, {count} words, load {os.getloadavg()[0]:.2f}")
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
