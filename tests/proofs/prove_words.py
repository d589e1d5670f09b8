"""What a recogniser hears of the English neural voice, word by word: the sample article as Rawi reads it, and two texts of our own beside it.

Every English sentence of a text is said as the window, files and books say it (`Voicing`: what is said for numbers and
signs, then hibari, its silence cut), with the planned pauses. pocketsphinx hears a paragraph at a time, as
`listener.Listener` says. What a person would say for each sentence is written down in `tests/proofs/words`, spelled as in
America, names with capitals. Three figures are told for each text and speed:

- every word, letter by letter;
- fairly: names and words that the recogniser does not have count neither way, words that are spoken alike are one;
- the same of the sentences without such words: one that it cannot know spoils those beside it.

The bounds are for the sample article and the last figure.

`python3 desktop/run.py prove words [article|harbour|story …]`
"""

import os
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from rawi.article.stored import Stored
from rawi.article.translation import View
from rawi.load.service import load
from rawi.session import plan
from rawi.settings.table import Settings
from rawi.speech.plan import Utterance
from rawi.speech.port import SAMPLE_RATE, Pcm, Spoken, Synthesizer
from rawi.speech.tempo import Tempo
from rawi.voicing import Voicing
from tests.proofs.listener import Listener, Misheard, distance, misheard, words
from tests.proofs.stage import ROOT, skip

WRITTEN = Path(__file__).parent / "words"
TEXTS = {
    "article": ROOT / "resources" / "samples" / "welcome.en.html",
    "harbour": ROOT / "tests" / "fixtures" / "copied.en.txt",
    "story": WRITTEN / "story.en.md",
}
BOUNDS = {1.0: 0.10, 2.0: 0.15}
"""Of the words of the sample article, at most, by speed."""

_LEAD = 0.25
"""Seconds of silence before a paragraph."""

_WIDTH = 2


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph: its sentences as a person would say them, and its sound."""

    sentences: tuple[str, ...]
    pcm: bytes

    @property
    def said(self) -> list[str]:
        """Its words."""
        return words(" ".join(self.sentences))


@dataclass(frozen=True, slots=True)
class Score:
    """Words that were said, and those that were heard wrong."""

    words: int
    wrong: int

    def __add__(self, other: "Score") -> "Score":
        return Score(self.words + other.words, self.wrong + other.wrong)

    @property
    def rate(self) -> float:
        """Share that was heard wrong."""
        return self.wrong / self.words if self.words else 0.0

    def __str__(self) -> str:
        return f"{self.wrong:3} of {self.words:3} {self.rate:6.1%}"


@dataclass(frozen=True, slots=True)
class Heard:
    """Of a passage: every word, fairly, its sentences without names; and what was misheard."""

    every: Score
    fair: Score
    plain: Score
    misheard: tuple[Misheard, ...]


def passages(name: str, voice: Synthesizer) -> Iterator[Passage]:
    """A text as Rawi reads it, in English."""
    path = TEXTS[name]
    article = load(Stored(path.name, path.read_bytes())).article
    said = [each for each in plan(article, None, View.ORIGINAL) if each.language.startswith("en")]
    written = (WRITTEN / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    pairs = zip(said, written, strict=True)
    for _, group in groupby(pairs, lambda pair: pair[0].block):
        block = list(group)
        pcm = silence(_LEAD) + b"".join(spoken(voice, each) for each, _ in block)
        yield Passage(tuple(sentence for _, sentence in block), pcm)


def spoken(voice: Synthesizer, said: Utterance) -> bytes:
    """A sentence and the pause after it."""
    request = voice.request(said.text, said.language)
    pcm = bytearray()
    while True:
        for event in voice.poll(0.1):
            if isinstance(event, Pcm):
                pcm += event.data
            elif isinstance(event, Spoken) and event.request == request:
                return bytes(pcm) + silence(said.pause_after)


def silence(seconds: float) -> bytes:
    """So much of it."""
    return bytes(_WIDTH * round(seconds * SAMPLE_RATE))


def faster(pcm: bytes, speed: float) -> bytes:
    """As the player plays it."""
    tempo = Tempo(speed)
    return pcm if speed == 1.0 else tempo.feed(pcm) + tempo.finish()


def unfair(passage: Passage, listener: Listener) -> set[str]:
    """Its names, and the words that the recogniser does not have."""
    names = words(" ".join(re.findall(r"[A-Z]\w*", " ".join(passage.sentences))))
    return {*names, *(word for word in passage.said if not listener.knows(word))}


def hear(passage: Passage, speed: float, listener: Listener) -> Heard:
    """A passage at a speed."""
    heard, said = listener.heard(faster(passage.pcm, speed)), passage.said
    free = unfair(passage, listener)
    wrong = misheard(said, heard, listener.same, free)
    owners = [number for number, each in enumerate(passage.sentences) for _ in words(each)]
    plain = {number for number, each in enumerate(passage.sentences) if not free.intersection(words(each))}
    return Heard(
        Score(len(said), distance(said, heard)),
        Score(sum(word not in free for word in said), len(wrong)),
        Score(sum(owner in plain for owner in owners), sum(owners[each.place] in plain for each in wrong)),
        tuple(wrong),
    )


def judge(name: str, text: list[Passage], speed: float, looks: float) -> Score:
    """Print what was heard of a text, and which words wrong; the score that is bound."""
    listener, nothing = Listener(looks), Score(0, 0)
    heard = [hear(passage, speed, listener) for passage in text]
    every, fair, plain = (
        sum((score for score in scores), nothing)
        for scores in zip(*((each.every, each.fair, each.plain) for each in heard), strict=True)
    )
    print(
        f"{name:8} {speed:g}x  every word {every}   fairly {fair}   sentences without names {plain}",
        flush=True,
    )
    told = Counter(
        f"{each.said or '-'} > {each.heard or '-'}" for passage in heard for each in passage.misheard
    )
    print("  " + ", ".join(pair + f" ({times}x)" * (times > 1) for pair, times in told.items()))
    return plain


def main() -> None:
    """Table and words; 1 where a bound is broken."""
    try:
        listener = Listener()
    except ImportError:
        skip("pocketsphinx is not installed")
    names = sys.argv[1:] or list(TEXTS)
    voice = Voicing(Settings).synthesizer(live=False)
    texts = {name: list(passages(name, voice)) for name in names}
    voice.close()
    results: list[bool] = []
    for name, text in texts.items():
        unknown = sorted(set[str]().union(*(unfair(each, listener) for each in text)))
        print(f"{name}: names, and words that the recogniser does not have: {', '.join(unknown) or 'none'}")
        for speed, bound in BOUNDS.items():
            score = judge(name, text, speed, speed)
            if name == "article":
                results.append(score.rate <= bound)
                print(f"  at most {bound:.0%} asked: {'holds' if results[-1] else 'BROKEN'}")
    if "article" in texts:
        print("told, not judged: with the recogniser's own looks")
        judge("article", texts["article"], 2.0, 1.0)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, {time.process_time():.0f} s of a core")
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    sys.exit(not all(results))


if __name__ == "__main__":
    main()
