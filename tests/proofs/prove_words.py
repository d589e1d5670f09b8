"""What a recogniser hears of the English neural voice, word by word: the sample article as Rawi reads it, and two texts of our own beside it.

Every English sentence of a text is said as the window, files and books say it (`Voicing`: what is said for numbers and
signs, then hibari, its silence cut), with the planned pauses. pocketsphinx hears it from beginning to end, as
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
from dataclasses import dataclass
from pathlib import Path

from rawi.article.stored import Stored
from rawi.article.translation import View
from rawi.load.service import load
from rawi.session import plan
from rawi.settings.table import Settings
from rawi.speech.plan import Utterance
from rawi.speech.port import SAMPLE_RATE, Synthesizer
from rawi.voicing import Voicing
from tests.proofs.listener import Listener, distance, misheard, words
from tests.proofs.said import faster, spoken
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
"""Seconds of silence before it begins."""

_WIDTH = 2


@dataclass(frozen=True, slots=True)
class Story:
    """A text: its sentences as a person would say them, and its sound."""

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

    @property
    def rate(self) -> float:
        """Share that was heard wrong."""
        return self.wrong / self.words

    def __str__(self) -> str:
        return f"{self.wrong:3} of {self.words:3} {self.rate:6.1%}"


def story(name: str, voice: Synthesizer) -> Story:
    """A text as Rawi reads it, in English."""
    path = TEXTS[name]
    article = load(Stored(path.name, path.read_bytes())).article
    said = [each for each in plan(article, None, View.ORIGINAL) if each.language.startswith("en")]
    written = (WRITTEN / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    if len(said) != len(written):
        raise ValueError(f"{name}: {len(said)} sentences are said, {len(written)} are written down")
    return Story(tuple(written), silence(_LEAD) + b"".join(sound(voice, each) for each in said))


def sound(voice: Synthesizer, said: Utterance) -> bytes:
    """A sentence and the pause after it."""
    return spoken(voice, said.text, said.language)[0] + silence(said.pause_after)


def silence(seconds: float) -> bytes:
    """So much of it."""
    return bytes(_WIDTH * round(seconds * SAMPLE_RATE))


def unfair(text: Story, listener: Listener) -> set[str]:
    """Its names, and the words that the recogniser does not have."""
    names = words(" ".join(re.findall(r"[A-Z]\w*", " ".join(text.sentences))))
    return {*names, *(word for word in text.said if not listener.knows(word))}


def judge(name: str, text: Story, speed: float, looks: float) -> Score:
    """Print what was heard of a text, and which words wrong; the score that is bound."""
    listener = Listener(looks)
    said, heard, free = text.said, listener.heard(faster(text.pcm, speed)), unfair(text, listener)
    wrong = misheard(said, heard, listener.same, free)
    owners = [number for number, each in enumerate(text.sentences) for _ in words(each)]
    plain = {number for number, each in enumerate(text.sentences) if not free.intersection(words(each))}
    every = Score(len(said), distance(said, heard))
    fair = Score(sum(word not in free for word in said), len(wrong))
    bound = Score(sum(owner in plain for owner in owners), sum(owners[each.place] in plain for each in wrong))
    print(
        f"{name:8} {speed:g}x  every word {every}   fairly {fair}   sentences without names {bound}",
        flush=True,
    )
    told = Counter(f"{each.said or '-'} > {each.heard or '-'}" for each in wrong)
    print("  " + ", ".join(pair + f" ({times}x)" * (times > 1) for pair, times in told.items()), flush=True)
    return bound


def main() -> None:
    """Table and words; 1 where a bound is broken."""
    try:
        listener = Listener()
    except ImportError:
        skip("pocketsphinx is not installed")
    names = sys.argv[1:] or list(TEXTS)
    voice = Voicing(Settings).synthesizer(live=False)
    texts = {name: story(name, voice) for name in names}
    voice.close()
    results: list[bool] = []
    for name, text in texts.items():
        unknown = sorted(unfair(text, listener))
        print(f"{name}: names, and words that the recogniser does not have: {', '.join(unknown) or 'none'}")
        for speed, bound in BOUNDS.items():
            score = judge(name, text, speed, speed)
            if name == "article":
                results.append(score.rate <= bound)
                print(f"  at most {bound:.0%} asked: {'holds' if results[-1] else 'BROKEN'}", flush=True)
    if "article" in texts:
        print("told, not judged: with the recogniser's own looks")
        judge("article", texts["article"], 2.0, 1.0)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, {time.process_time():.0f} s of a core")
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    sys.exit(not all(results))


if __name__ == "__main__":
    main()
