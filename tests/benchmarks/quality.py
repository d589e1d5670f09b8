"""BLEU and chrF on NTREX, with and without the shield, by engine and care; what the guard marks; what the checks cost.

python tests/benchmarks/quality.py --ntrex FOLDER [--argos FILE.argosmodel] [--marked] [--judge]  (from the repository's root)

Lines 1-300, English to Portuguese; `--judge` takes 301-600. `--marked` prints every marked sentence, to be judged by eye.

NTREX's English is typed with straight marks: of lines 1-300 only 7 hold a character outside a Firefox vocabulary, so their scores say
nothing of the shield. Articles are typeset: the same sentences are measured with typographic marks as well, those that it changes alone,
scored without regard to the kind of marks, which are counted instead.
"""

import argparse
import hashlib
import re
import statistics
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rawi.packs import starter
from rawi.packs.model import Pack, PackFile
from rawi.translate import stepping
from rawi.translate.guard import doubts
from rawi.translate.port import Translator
from rawi.translate.routes import Step
from rawi.translate.stepping import Asked, Stepped
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.translator import WorkerTranslator, firefox_worker
from tests.benchmarks import ntrex

SOURCE, TARGET = "en", "pt"
_TYPED = str.maketrans("“”«»‘’–—", '""""\'\'--')


def shielded(translator: Translator, sentences: Sequence[str], *, careful: bool) -> list[Stepped]:
    """As the article pipeline does it."""
    found: list[Stepped] = []
    step = Step(translator, translator.model(SOURCE, TARGET))
    stepping.run(
        step,
        [Asked(each) for each in sentences],
        lambda _n, stepped: found.append(stepped),
        lambda: False,
        careful=careful,
    )
    return found


def bare(translator: Translator, sentences: Sequence[str], *, careful: bool) -> list[Stepped]:
    """The engine alone."""
    found: list[Stepped] = []
    translator.translate(
        sentences, SOURCE, TARGET, lambda _n, text, score: found.append(Stepped(text, score=score)), lambda: False, careful=careful
    )  # fmt: skip
    return found


def typographic(text: str) -> str:
    """As an article is typeset: quotation marks and apostrophes, dashes."""
    for mark, opening, closing in (('"', "“", "”"), ("'", "‘", "’")):
        text = re.sub(rf"(^|[\s(\[]){mark}", rf"\1{opening}", text).replace(mark, closing)
    return text.replace(" - ", " – ")


def typed(text: str) -> str:
    """With plain marks, so that scores compare words."""
    return text.translate(_TYPED)


def outside(translator: Translator, pairs: Sequence[tuple[str, str]], *, careful: bool) -> None:
    """Sentences with characters outside the vocabulary: what the engine alone makes of them, and what the shield does."""
    known = translator.known(SOURCE, TARGET)
    strange = [pair for pair in pairs if not set(pair[0]) <= known]
    print(f"  with a character outside the vocabulary as they are: {len(strange)}")
    typeset = [(typographic(one), other) for one, other in pairs]
    for name, mark in (("typographic marks", ""), ("of them quotations", "“")):
        chosen = [(one, typed(other)) for one, other in typeset if not set(one) <= known and mark in one]
        _outside(translator, name, chosen, careful=careful)


def _outside(translator: Translator, name: str, chosen: Sequence[tuple[str, str]], *, careful: bool) -> None:
    human = [other for _, other in chosen]
    wanted = sum(one.count(mark) for one, _ in chosen for mark in "“”")
    for how in (bare, shielded):
        found = how(translator, [one for one, _ in chosen], careful=careful)
        kept = sum(each.text.count(mark) for each in found for mark in "“”")
        plain = [replace(each, text=typed(each.text)) for each in found]
        print(
            f"  {len(chosen)} {name}, {how.__name__}: {scores(plain, human)}, quotation marks {kept}/{wanted}"
        )


def scores(found: Sequence[Stepped], human: Sequence[str]) -> str:
    from sacrebleu import corpus_bleu, corpus_chrf

    texts = [each.text for each in found]
    return f"BLEU {corpus_bleu(texts, [list(human)]).score:.1f}, chrF {corpus_chrf(texts, [list(human)]).score:.1f}"


def confidence(found: Sequence[Stepped], human: Sequence[str]) -> None:
    """How good the sentences are that the engine is least sure of."""
    from sacrebleu import sentence_chrf

    rated = sorted(
        (each.score, sentence_chrf(each.text, [other]).score)
        for each, other in zip(found, human, strict=True)
        if each.score is not None
    )
    if not rated:
        return
    whole = statistics.fmean(chrf for _, chrf in rated)
    for share in (0.01, 0.02, 0.05, 0.1):
        part = rated[: max(1, round(len(rated) * share))]
        print(f"  least sure {share:.0%}: score below {part[-1][0]:.2f}, chrF {statistics.fmean(c for _, c in part):.1f} (all {whole:.1f})")  # fmt: skip


def guard(sentences: Sequence[str], found: Sequence[Stepped], seconds: float, *, show: bool) -> None:
    begin = time.perf_counter()
    marks = [doubts.of(one, each, SOURCE, TARGET) for one, each in zip(sentences, found, strict=True)]
    cost = time.perf_counter() - begin
    print(
        f"  marked {sum(map(bool, marks))} of {len(marks)}; checks {cost:.2f} s, {cost / seconds:.1%} of the translating"
    )
    if show:
        for line, (one, each, mark) in enumerate(zip(sentences, found, marks, strict=True), 1):
            if mark:
                print(f"  {line} {[(m.kind.value, m.detail) for m in mark]}\n    {one}\n    {each.text}")


def measure(translator: Translator, pairs: Sequence[tuple[str, str]], *, careful: bool, show: bool) -> None:
    sentences, human = [one for one, _ in pairs], [other for _, other in pairs]
    bare(translator, ["Warm up."], careful=careful)
    plain = bare(translator, sentences, careful=careful)
    begin = time.perf_counter()
    found = shielded(translator, sentences, careful=careful)
    seconds = time.perf_counter() - begin
    name = f"{translator.engine}{' careful' if careful else ''}"
    same = sum(one.text == other.text for one, other in zip(plain, found, strict=True))
    print(f"{name}: {same} of {len(found)} are the same with and without the shield")
    print(
        f"{name}: without shield {scores(plain, human)}; with shield {scores(found, human)}; {seconds:.1f} s",
        flush=True,
    )
    outside(translator, pairs, careful=careful)
    confidence(found, human)
    guard(sentences, found, seconds, show=show)


def argos(path: Path, folder: Path) -> Translator:
    """The package as the only one of its engine."""
    with zipfile.ZipFile(path) as packed:
        packed.extractall(folder)
    (root,) = folder.iterdir()
    files = tuple(
        PackFile(each.relative_to(root).as_posix(), each, hashlib.sha256(each.read_bytes()).hexdigest())
        for each in sorted(root.rglob("*"))
        if each.is_file()
    )
    pack = Pack("argos", SOURCE, TARGET, path.stem, "", "", files)
    worker = Worker("translate", "rawi.engines.argos:Argos", Limits(stall=60.0))
    return WorkerTranslator("argos", worker, lambda: [pack])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--ntrex", type=Path)
    parser.add_argument("--argos", type=Path)
    parser.add_argument("--marked", action="store_true")
    parser.add_argument("--judge", action="store_true")
    given = parser.parse_args()
    if given.ntrex is None or not given.ntrex.is_dir():
        sys.exit("Skipped: NTREX-128 is not here (--ntrex FOLDER).")
    try:
        import sacrebleu  # noqa: F401 - asked whether it is here
    except ImportError:
        sys.exit("Skipped: sacrebleu is not installed.")
    pairs = ntrex.pairs(given.ntrex, SOURCE, TARGET, ntrex.JUDGE if given.judge else ntrex.DEVELOP)
    packs = starter.find()
    translators: list[Translator] = [WorkerTranslator("firefox", firefox_worker(), lambda: packs)]
    with tempfile.TemporaryDirectory() as folder:
        if given.argos:
            translators.append(argos(given.argos, Path(folder)))
        for translator in translators:
            for careful in (False, True) if translator.engine == "argos" else (False,):
                measure(translator, pairs, careful=careful, show=given.marked)
            translator.close()


if __name__ == "__main__":
    main()
