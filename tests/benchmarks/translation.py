"""Words per second of the article translation against the engine alone, and time from a killed worker to a translation.

python tests/benchmarks/translation.py [ENGLISH ARTICLE]  (default: our own sample; run from the repository's root)
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from fxtranslate import Translator

from rawi.article.errors import RawiError
from rawi.article.model import Article
from rawi.article.stored import Stored
from rawi.packs import starter
from rawi.packs.model import Pack
from rawi.translate.pipeline import translate_article
from rawi.translate.routes import Engines
from rawi.workers.host import Worker
from rawi.workers.loading import LoadWorker, load_worker
from rawi.workers.translator import WorkerTranslator, firefox_worker

SAMPLE = Path("resources/samples/welcome.en.html")
ROUNDS = 7


def seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def load(path: Path) -> Article:
    loader = LoadWorker(load_worker())
    try:
        return loader.load(Stored(path.name, path.read_bytes())).article
    finally:
        loader.close()


def engine_alone(pack: Pack) -> Translator:
    parts = {file.part: file.path.read_bytes() for file in pack.files}
    return Translator(parts["model"], parts["vocabulary"], parts["vocabulary"], parts["shortlist"])


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    if len(sys.argv) < 2:
        print("No article given: only our own sample is measured.")
    article, packs = load(path), starter.find()
    worker = firefox_worker()
    translator = WorkerTranslator("firefox", worker, lambda: packs)
    engines = Engines([translator])
    first = translate_article(article, engines, "pt")
    sentences = [segment.text for segment in article.segments if segment.id in first.translations]
    words = sum(len(sentence.split()) for sentence in sentences)
    model = engine_alone(next(pack for pack in packs if pack.source == "en"))
    model.translate("Warm up.")
    whole, alone = [], []
    for _ in range(ROUNDS):
        alone.append(seconds(lambda: [model.translate(sentence) for sentence in sentences]))
        whole.append(seconds(lambda: translate_article(article, engines, "pt")))
    engine, pipeline = words / min(alone), words / min(whole)
    print(
        f"{path.name}: {words} words, {len(sentences)} sentences, best of {ROUNDS}, load {os.getloadavg()[0]:.2f}"
    )
    print(
        f"engine alone {engine:.0f} words/s, article {pipeline:.0f} words/s, ratio {pipeline / engine:.2f} (goal 0.9)"
    )
    times = sorted(restart(translator, worker) for _ in range(ROUNDS))
    print(
        f"killed worker to next translation: median {times[ROUNDS // 2]:.3f} s, worst {times[-1]:.3f} s (goal 0.3)"
    )
    translator.close()


def restart(translator: WorkerTranslator, worker: Worker) -> float:
    """Seconds from kill -9 of the working worker until it has said so and the next sentence is translated."""
    begin: list[float] = []

    def kill(_index: int, _text: str, _score: float | None) -> None:
        if not begin and worker.pid:
            begin.append(time.perf_counter())
            os.kill(worker.pid, getattr(signal, "SIGKILL", signal.SIGTERM))

    sentence = "The house is small."
    try:
        translator.translate([sentence] * 1000, "en", "pt", kill)
    except RawiError:
        translator.translate([sentence], "en", "pt", lambda _index, _text, _score: None)
    return time.perf_counter() - begin[0]


if __name__ == "__main__":
    main()
