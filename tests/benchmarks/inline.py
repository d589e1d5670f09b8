"""How many marked phrases are found where we marked them in the translation, by which means; and what that costs.

python tests/benchmarks/inline.py [ENGLISH ARTICLE]  (default: our own sample; run from the repository's root)
"""

import os
import re
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from rawi.article.model import Article, Span, SpanKind
from rawi.article.progress import never_cancelled
from rawi.article.stored import Stored
from rawi.packs import starter
from rawi.translate.inline.seats import Seats
from rawi.translate.inline.sentence import Sentence
from rawi.translate.inline.words import words
from rawi.translate.pipeline import translate_article
from rawi.translate.routes import Engines
from rawi.workers.loading import LoadWorker, load_worker
from rawi.workers.translator import WorkerTranslator, firefox_worker

GOLD = Path("tests/fixtures/inline")
SAMPLE = Path("resources/samples/welcome.en.html")
ROUNDS = 5

Range = tuple[int, int]
Place = Callable[[Sentence, str, tuple[str, ...]], list[Range]]


def marked(line: str) -> tuple[str, list[Range]]:
    """The text of a line without its brackets, and where they were."""
    text, found, start = "", [], 0
    for part in re.split(r"([\[\]])", line):
        if part == "[":
            start = len(text)
        elif part == "]":
            found.append((start, len(text)))
        else:
            text += part
    return text, found


def by_position(sentence: Sentence, translation: str, _phrases: tuple[str, ...]) -> list[Range]:
    source, target = words(sentence.text), words(translation)
    runs = [
        (
            next(n for n, word in enumerate(source) if word.end > span.start),
            next(n for n, word in reversed(list(enumerate(source))) if word.start < span.end) + 1,
        )
        for span in sentence.spans
    ]
    seats = Seats(source, target).take({run: [] for run in runs})
    return [(target[seats[run][0]].start, target[seats[run][1] - 1].end) for run in runs]


def by_own_words(sentence: Sentence, translation: str, _phrases: tuple[str, ...]) -> list[Range]:
    return [(span.start, span.end) for span in sentence.placed(translation, ())]


def by_phrases(sentence: Sentence, translation: str, phrases: tuple[str, ...]) -> list[Range]:
    return [(span.start, span.end) for span in sentence.placed(translation, phrases)]


MEANS: dict[str, Place] = {
    "place in the sentence": by_position,
    "and its own words": by_own_words,
    "and its translation alone": by_phrases,
}


def placements(translator: WorkerTranslator, source: str, target: str) -> None:
    """Print exact and touching placements; a phrase counts where its gold words stand once in what the engine says today."""
    exact, touching, total = dict.fromkeys(MEANS, 0), dict.fromkeys(MEANS, 0), 0
    for item in (GOLD / f"{source}-{target}.txt").read_text("utf-8").split("\n\n")[1:]:
        line, gold, _ = item.strip().split("\n")
        (text, found), (expected, places) = marked(line), marked(gold)
        sentence = Sentence("s", text, tuple(Span(SpanKind.LINK, *each) for each in found))
        came: list[str] = []
        asked = [*sentence.phrases, text]
        translator.translate(asked, source, target, lambda _n, said, _s: came.append(said), never_cancelled)  # noqa: B023 - called at once
        *phrases, translation = came
        known = [expected[a:b] if translation.count(expected[a:b]) == 1 else "" for a, b in places]
        where = (
            places
            if translation == expected
            else [(translation.find(w), translation.find(w) + len(w)) if w else None for w in known]
        )
        total += sum(each is not None for each in where)
        for name, place in MEANS.items():
            pairs = [
                (a, b) for a, b in zip(place(sentence, translation, tuple(phrases)), where, strict=True) if b
            ]
            exact[name] += sum(a == b for a, b in pairs)
            touching[name] += sum(a[0] < b[1] and b[0] < a[1] for a, b in pairs)
    print(f"{translator.engine} {source} to {target}, {total} phrases:")
    for name in MEANS:
        print(f"  {name:28} exact {exact[name] / total:.0%}, touching {touching[name] / total:.0%}")


def plain(article: Article) -> Article:
    """The article without inline meanings."""
    sections = tuple(
        replace(s, blocks=tuple(replace(b, spans=()) for b in s.blocks)) for s in article.sections
    )
    return replace(article, head=tuple(replace(b, spans=()) for b in article.head), sections=sections)


def cost(translator: WorkerTranslator, path: Path) -> None:
    """Print words per second with and without what is inline."""
    loader = LoadWorker(load_worker())
    article = loader.load(Stored(path.name, path.read_bytes())).article
    loader.close()
    spans = sum(len(block.spans) for block in article.blocks)
    count = sum(len(segment.text.split()) for segment in article.segments)
    best = {"without": 9e9, "with": 9e9}
    for _ in range(ROUNDS):
        for name, each in (("without", plain(article)), ("with", article)):
            begin = time.perf_counter()
            translate_article(each, Engines([translator]), "pt")
            best[name] = min(best[name], time.perf_counter() - begin)
    speeds = ", ".join(f"{name} {count / seconds:.0f} words/s" for name, seconds in best.items())
    print(f"{path.name}: {count} words, {spans} spans: {speeds}, load {os.getloadavg()[0]:.2f}")


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    translator = WorkerTranslator("firefox", firefox_worker(), starter.find)
    placements(translator, "en", "pt")
    placements(translator, "pt", "en")
    cost(translator, path)
    translator.close()


if __name__ == "__main__":
    main()
