"""Both engines, words per second in one run: the article pipeline against each engine alone and against argostranslate's own loop.

python tests/benchmarks/engines.py [PACKAGE.argosmodel] [ENGLISH ARTICLE]  (run from the repository's root; English to Portuguese)

Then: seconds to the first translated sentence, from a killed worker to the next translation, and to end an idle worker.
Without a package only Firefox is measured, without an article our own sample.
"""

import os
import signal
import sys
import tempfile
import time
import types
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from rawi.article.errors import RawiError
from rawi.article.model import Article
from rawi.article.stored import Stored
from rawi.packs import starter
from rawi.packs.model import Pack
from rawi.text.sentences import split
from rawi.translate.pipeline import translate_article
from rawi.translate.routes import Engines
from rawi.workers.loading import LoadWorker, load_worker
from rawi.workers.translator import WorkerTranslator, argos_worker, firefox_worker
from tests.argos import pack_of

SAMPLE = Path("resources/samples/welcome.en.html")
ROUNDS = 7
Work = Callable[[], object]


def seconds(work: Work) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def load(path: Path) -> Article:
    loader = LoadWorker(load_worker())
    try:
        return loader.load(Stored(path.name, path.read_bytes())).article
    finally:
        loader.close()


def firefox_alone(pack: Pack, sentences: Sequence[str]) -> Work:
    from fxtranslate import Translator

    parts = {file.part: file.path.read_bytes() for file in pack.files}
    model = Translator(parts["model"], parts["vocabulary"], parts["vocabulary"], parts["shortlist"])
    return lambda: [model.translate(sentence) for sentence in sentences]


def ctranslate2_alone(root: Path, sentences: Sequence[str]) -> Work:
    """All sentences in one batch, tokens and text included, as fast as the library goes on two cores."""
    import ctranslate2
    import sentencepiece

    pieces = sentencepiece.SentencePieceProcessor(model_file=str(root / "sentencepiece.model"))
    model = ctranslate2.Translator(str(root / "model"), compute_type="int8", inter_threads=2, intra_threads=1)

    def work() -> list[str]:
        tokens = pieces.encode(list(sentences), out_type=str)
        done = model.translate_batch(tokens, beam_size=1, max_batch_size=1_024, batch_type="tokens")
        return [pieces.decode_pieces(each.hypotheses[0]) for each in done]

    return work


def argostranslate_loop(root: Path, article: Article) -> Work:
    """What argostranslate itself does with the article: paragraph by paragraph, beam 4, its default batch."""
    settings = ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "ARGOS_PACKAGES_DIR"]
    os.environ.update({name: str(root.parent / "argos-home") for name in settings})
    stub: Any = types.ModuleType("minisbd")
    stub.models = types.ModuleType("minisbd.models")
    stub.models.list_models, stub.models.cache_dir = lambda: ["en"], ""
    stub.SBDetect = object
    sys.modules |= {"minisbd": stub, "minisbd.models": stub.models}
    from argostranslate import package, translate

    english, portuguese = translate.Language("en", "English"), translate.Language("pt", "Portuguese")
    translation = translate.PackageTranslation(english, portuguese, package.Package(root))
    translation.sentencizer = types.SimpleNamespace(
        split_sentences=lambda text: [text[a:b] for a, b in split(text, "en")]
    )
    paragraphs = [block.text for block in article.blocks if any(c.isalpha() for c in block.text)]
    return lambda: [translation.translate(paragraph) for paragraph in paragraphs]


def compare(name: str, words: int, ours: Work, peers: dict[str, tuple[Work, float]]) -> None:
    """Best of the rounds, taken in turns; each peer with the ratio that is our goal."""
    works = {"article": ours, **{peer: work for peer, (work, _) in peers.items()}}
    best = dict.fromkeys(works, float("inf"))
    for work in works.values():
        work()
    for _ in range(ROUNDS):
        for each, work in works.items():
            best[each] = min(best[each], seconds(work))
    print(f"{name}: article {words / best['article']:.0f} words/s; load {os.getloadavg()[0]:.2f}")
    for peer, (_, goal) in peers.items():
        ratio = best[peer] / best["article"]
        print(f"  {peer} {words / best[peer]:.0f} words/s, ratio {ratio:.2f} (goal {goal})")


def first_sentence(translator: WorkerTranslator, sentences: Sequence[str]) -> float:
    """Seconds until the first sentence of an article is there, with the model loaded."""
    came: list[float] = []
    begin = time.perf_counter()
    translator.translate(sentences, "en", "pt", lambda _i, _t, _s: came.append(time.perf_counter() - begin))
    return came[0]


def restart(translator: WorkerTranslator) -> float:
    """Seconds from kill -9 of the working worker until it has said so and the next sentence is translated."""
    begin: list[float] = []

    def kill(_index: int, _text: str, _score: float | None) -> None:
        if not begin and translator.worker.pid:
            begin.append(time.perf_counter())
            os.kill(translator.worker.pid, getattr(signal, "SIGKILL", signal.SIGTERM))

    sentence = "The house is small."
    try:
        translator.translate([sentence] * 5_000, "en", "pt", kill)
    except RawiError:
        translator.translate([sentence], "en", "pt", lambda _index, _text, _score: None)
    return time.perf_counter() - begin[0]


def times(translator: WorkerTranslator, sentences: Sequence[str]) -> None:
    firsts = sorted(first_sentence(translator, sentences) for _ in range(ROUNDS))
    print(f"  first sentence: median {firsts[ROUNDS // 2]:.3f} s (goal 0.3 for a paragraph)")
    kills = sorted(restart(translator) for _ in range(ROUNDS))
    print(f"  killed worker to next translation: median {kills[ROUNDS // 2]:.3f} s, worst {kills[-1]:.3f} s")
    print(f"  ending an idle worker: {seconds(lambda: translator.rest(0.0)):.3f} s (in the window: 0.05)")


def main() -> None:
    given = [Path(each) for each in sys.argv[1:]]
    package = next((path for path in given if path.suffix == ".argosmodel"), None)
    path = next((path for path in given if path != package), SAMPLE)
    article, packs = load(path), list(starter.find())
    firefox = WorkerTranslator("firefox", firefox_worker(), lambda: packs)
    engines = Engines([firefox])
    done = translate_article(article, engines, "pt").translations
    sentences = [segment.text for segment in article.segments if segment.id in done]
    words = sum(len(sentence.split()) for sentence in sentences)
    print(f"{path.name}: {words} words, {len(sentences)} sentences, best of {ROUNDS}")
    alone = firefox_alone(next(pack for pack in packs if pack.source == "en"), sentences)
    compare(
        "firefox", words, lambda: translate_article(article, engines, "pt"), {"fxtranslate": (alone, 0.9)}
    )
    times(firefox, sentences)
    firefox.close()
    if package is None:
        print("No .argosmodel given: Argos is not measured.")
        return
    with tempfile.TemporaryDirectory() as folder:
        measure_argos(package, Path(folder), article, sentences)


def measure_argos(package: Path, folder: Path, article: Article, sentences: Sequence[str]) -> None:
    with zipfile.ZipFile(package) as packed:
        packed.extractall(folder)
    root = folder / package.stem
    pack = pack_of(root)
    argos = WorkerTranslator("argos", argos_worker(), lambda: [pack])
    engines = Engines([argos])
    words = sum(len(sentence.split()) for sentence in sentences)
    peers = {
        "ctranslate2": (ctranslate2_alone(root, sentences), 0.9),
        "argostranslate": (argostranslate_loop(root, article), 10.0),
    }
    compare("argos", words, lambda: translate_article(article, engines, "pt"), peers)
    times(argos, sentences)
    argos.close()


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # as a worker ends: CTranslate2's threads abort a process that takes itself apart
