"""How soon a translation is there: the first visible paragraph, the second opening from the cache, and what streaming costs.

First paragraph: from asking to the last sentence of the reader's paragraph, the pack loaded, the reader in the middle of
the article. Second opening: `known_translation` in a new process's stead: the file is closed and opened again.
Throughput: words a second of the whole translation, cache and all, against the same sentences given to the engine at once.

python tests/benchmarks/opening.py [ENGLISH ARTICLE]  (default: our own sample, and made articles; run from the repository's root)
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from rawi.article.model import Article
from rawi.article.progress import never_cancelled
from rawi.article.stored import Stored
from rawi.article.translation import Translation
from rawi.packs import starter
from rawi.translate import stepping
from rawi.translate.batches import batches
from rawi.translate.cache import Cache
from rawi.translate.order import tasks
from rawi.translate.pipeline import known_translation, translate_article
from rawi.translate.routes import Engines
from rawi.workers.loading import LoadWorker, load_worker
from rawi.workers.translator import WorkerTranslator, firefox_worker
from tests.fakes.translator import fake_engines
from tests.stories import story
from tests.translate.makers import numbered, plain

SAMPLE = Path("resources/samples/welcome.en.html")
ROUNDS = 7


def load(path: Path) -> Article:
    loader = LoadWorker(load_worker())
    try:
        return loader.load(Stored(path.name, path.read_bytes())).article
    finally:
        loader.close()


def milliseconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1_000


class _EnoughError(Exception):
    """The paragraph is there."""


def first_paragraph(article: Article, engines: Engines, first: str, target: str) -> float:
    """Milliseconds until the paragraph of the segment `first`, from that on, is translated."""
    ordered = tasks(article, "en", target, first, forced=False)
    wanted = {
        each.segment.id
        for each in ordered
        if each.block is ordered[0].block and each.number >= ordered[0].number
    }

    def on_translation(translation: Translation) -> None:
        wanted.discard(translation.segment)
        if not wanted:
            raise _EnoughError

    def work() -> None:
        try:
            translate_article(article, engines, target, on_translation=on_translation, first=first)
        except _EnoughError:
            return

    return milliseconds(work)


def second_opening(folder: Path, article: Article) -> None:
    """The file closed and opened again each time: by the clock, and the processor time of it, which no other program adds to."""
    path = folder / f"{len(article.segments)}.sqlite3"
    engines, cache = fake_engines(), Cache(path)
    translate_article(article, engines, "pt", cache=cache)
    cache.close()
    size = path.stat().st_size / len(article.segments)
    clock, work = [], []
    for _ in range(ROUNDS * 3):
        again = Cache(path)
        begin = time.process_time()
        clock.append(milliseconds(lambda: known_translation(article, engines, "pt", cache=again)))  # noqa: B023 - called at once
        work.append((time.process_time() - begin) * 1_000)
        again.close()
    print(
        f"second opening of {len(article.segments)} sentences: median {median(clock):.1f} ms, worst {max(clock):.1f} ms, "
        f"{median(work):.1f} ms of work (goal 50); {size:.0f} kB per 1000 sentences"
    )


def at_once(article: Article, engines: Engines) -> float:
    """Milliseconds for all sentences in one request, split and shielded as in the article."""
    (step,) = engines.route("en", "pt")
    texts = [stepping.Asked(task.text) for task in tasks(article, "en", "pt", None, forced=False)]
    return milliseconds(lambda: stepping.run(step, texts, lambda _n, _text: None, never_cancelled))


def throughput(folder: Path, article: Article, engines: Engines) -> None:
    """The whole translation against one request."""
    whole, alone = [], []
    for number in range(ROUNDS):
        cache = Cache(folder / f"round {number}.sqlite3")
        whole.append(milliseconds(lambda: translate_article(article, engines, "pt", cache=cache)))  # noqa: B023 - called at once
        alone.append(at_once(article, engines))
        cache.close()
    todo = tasks(article, "en", "pt", None, forced=False)
    words = sum(len(task.text.split()) for task in todo)
    print(
        f"{words} words in {len(list(batches(todo)))} portions: {words / min(whole) * 1_000:.0f} words/s, at once "
        f"{words / min(alone) * 1_000:.0f} words/s, ratio {min(alone) / min(whole):.2f} (goal 0.9)"
    )


def long_story() -> Article:
    """An article of about 5,000 words."""
    return plain([story(number)[1:] for number in range(120)])


def tell_first(name: str, article: Article, engines: Engines, targets: Sequence[str]) -> None:
    """The first paragraph from the middle of the article, per target."""
    ordered = tasks(article, "en", "pt", None, forced=False)
    first = ordered[len(ordered) // 2].segment.id
    for target in targets:
        times = [first_paragraph(article, engines, first, target) for _ in range(ROUNDS)]
        print(
            f"{name}: first paragraph into {target}: median {median(times):.0f} ms, worst {max(times):.0f} ms (goal 300)"
        )


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    packs = starter.find()
    engines = Engines([WorkerTranslator("firefox", firefox_worker(), lambda: packs)])
    article, long = load(path), long_story()
    translate_article(plain([["Warm up."]]), engines, "pt")
    print(f"load {os.getloadavg()[0]:.2f}, best or median of {ROUNDS}")
    tell_first(path.name, article, engines, ("pt",))
    tell_first("long story", long, engines, ("pt",))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for each in (article, long):
            throughput(folder, each, engines)
        for paragraphs in (100, 250):
            second_opening(folder, numbered(paragraphs))
    engines.close()


if __name__ == "__main__":
    main()
