"""A library of many articles: import rate, size, search, type-ahead, opening, memory; all in one run.

    PYTHONPATH=desktop:. python tests/benchmarks/library.py [--articles 30000] [--keep FOLDER]

The articles are generated (seeded): about 3 kB of words by Zipf's law in several scripts. Nothing is read from elsewhere.
"""

import argparse
import itertools
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from rawi.article.ids import SegmentIds
from rawi.article.model import Article, Block, BlockKind, Direction, Source
from rawi.article.sections import sections
from rawi.article.stored import Loaded, Stored
from rawi.library.anchors import Anchor
from rawi.library.model import Query, Sort
from rawi.library.store import Library

SEED = 7
VOCABULARY = 40_000
WRITINGS = {
    "en": ("b c d f g h l m n p r s t st tr", "a e i o u ea ou", " ", 4, 0.4),
    "pt": ("b c d f g l m n p r s t v lh nh", "a e i o ã é ç ão", " ", 2, 0.15),
    "ar": ("ب ت ج ح خ د ر ز س ش ع غ ف ق ك ل م ن ه", "ا و ي َا ّ", " ", 2, 0.15),
    "uk": ("б в г д ж з к л м н п р с т", "а е и і ї о у я", " ", 3, 0.12),
    "el": ("β γ δ ζ θ κ λ μ ν π ρ σ τ", "ά ε η ι ό υ ω", " ", 3, 0.06),
    "hi": ("क ख ग च ज ट ड त द न प ब म य र ल", "ा ि ी ु े ो", " ", 2, 0.06),
    "zh": ("".join(chr(code) + " " for code in range(0x4E00, 0x5500)), "", "", 1, 0.06),
}
"""Consonants, vowels, what stands between words, syllables, share of the articles."""


def vocabulary(language: str, chance: random.Random) -> tuple[list[str], list[float]]:
    """Words of a made-up language in its script, and Zipf's cumulative weights."""
    consonants, vowels, _, syllables, _ = WRITINGS[language]
    first, second = consonants.split(), vowels.split() or [""]
    words: dict[str, None] = {}
    while len(words) < (VOCABULARY if vowels else 1_000):
        count = chance.randint(1, syllables)
        words["".join(chance.choice(first) + chance.choice(second) for _ in range(count))] = None
        syllables += len(words) % 997 == 0
    weights = itertools.accumulate(1 / (rank + 2.7) for rank in range(len(words)))
    return list(words), list(weights)


class Writer:
    """Writes articles."""

    def __init__(self) -> None:
        self.chance = random.Random(SEED)
        self.words = {language: vocabulary(language, self.chance) for language in WRITINGS}

    def sentences(self, language: str, characters: int) -> list[str]:
        words, weights = self.words[language]
        space = WRITINGS[language][2]
        made: list[str] = []
        while sum(map(len, made)) < characters:
            chosen = self.chance.choices(words, cum_weights=weights, k=self.chance.randint(6, 24))
            made.append(space.join(chosen).capitalize() + ". ")
        return made

    def article(self) -> tuple[Loaded, Stored]:
        language = self.chance.choices(list(WRITINGS), [each[4] for each in WRITINGS.values()])[0]
        ids = SegmentIds()
        title = self.block(BlockKind.TITLE, [self.sentences(language, 20)[0][:80]], language, ids)
        body: list[Block] = []
        for _ in range(3):
            body.append(self.block(BlockKind.HEADING, [self.sentences(language, 10)[0][:40]], language, ids))
            body += [
                self.block(BlockKind.PARAGRAPH, self.sentences(language, 300), language, ids)
                for _ in range(3)
            ]
        text = "\n".join(f"<p>{block.text}</p>" for block in (title, *body))
        stored = Stored("page.html", f"<html lang={language}><body>{text}</body></html>".encode())
        site = f"site{int(self.chance.paretovariate(1))}.example"
        article = Article(
            stored.key, title.text, language, Direction.RTL if language == "ar" else Direction.LTR,
            Source(stored.name, "html", "utf-8"), (title,), sections(body), authors=(f"Author {len(text) % 300}",), site=site,
        )  # fmt: skip
        return Loaded(article), stored

    def block(self, kind: BlockKind, parts: list[str], language: str, ids: SegmentIds) -> Block:
        from rawi.article.model import Segment

        segments, position = [], 0
        for part in parts:
            segments.append(Segment(ids.next(part.strip()), part.strip(), position))
            position += len(part)
        text = "".join(parts).rstrip()
        return Block(
            kind, text, language, level=1 if kind is BlockKind.TITLE else 0, segments=tuple(segments)
        )


def megabytes() -> float:
    """Memory this process has now (Linux), else the most it had."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * resource.getpagesize() / 1e6
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def timed(work: Callable[..., object], *given: object, **named: object) -> float:
    """Milliseconds."""
    begin = time.perf_counter()
    work(*given, **named)
    return (time.perf_counter() - begin) * 1e3


def tell(name: str, times: list[float]) -> None:
    cuts = statistics.quantiles(times, n=100, method="inclusive")
    print(
        f"{name:34} p50 {cuts[49]:8.2f} ms   p95 {cuts[94]:8.2f} ms   worst {max(times):8.2f} ms   ({len(times)})"
    )


def fill(library: Library, writer: Writer, count: int) -> Iterator[tuple[str, int, float]]:
    """Store articles; each one's id, raw bytes and milliseconds."""
    for n in range(count):
        loaded, stored = writer.article()
        yield loaded.article.id, len(stored.data), timed(library.put, loaded, stored)
        if n % max(1, count // 10) == 0:
            print(f"  {n:6} articles, {megabytes():6.1f} MB of memory")


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--articles", type=int, default=30_000)
    asked.add_argument("--keep", type=Path)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = (given.keep or Path(folder)) / "library.sqlite3"
        measure(Library(path), path, given.articles)


def measure(library: Library, path: Path, count: int) -> None:
    writer = Writer()
    keys, sizes, times = zip(*fill(library, writer, count), strict=True)
    library.close()
    raw, size = sum(sizes) / 1e6, path.stat().st_size / 1e6
    print(
        f"import {count / sum(times) * 1e3:.0f} articles/s; library {size:.0f} MB, raw {raw:.0f} MB ({size / raw:.2f})"
    )
    tell("put", list(times))
    library.entry(keys[0])
    words = [
        word
        for language in WRITINGS
        for word in writer.chance.choices(
            writer.words[language][0], cum_weights=writer.words[language][1], k=60
        )
    ]
    rare = [word for language in WRITINGS for word in writer.chance.choices(writer.words[language][0], k=60)]
    tell("search, words as they occur", [timed(library.search, word) for word in words])
    tell("search, words of the vocabulary", [timed(library.search, word) for word in rare])
    tell(
        "search, two words",
        [timed(library.search, f"{a} {b}") for a, b in itertools.pairwise(words)],
    )
    for length in (1, 2, 3, 4):
        starts = [word[:length] for word in rare if len(word) >= length]
        tell(
            f"type-ahead, {length} characters",
            [timed(library.suggest, start) for start in starts],
        )
    chosen = writer.chance.choices(keys, k=300)
    tell("opening", [timed(library.get, key) for key in chosen])
    tell("place", [timed(library.set_place, key, Anchor("s", "q", 1), 0.5) for key in chosen])
    for sort in Sort:
        tell(
            f"list by {sort.value}, 200 rows",
            [timed(library.entries, Query(sort=sort, offset=n * 200)) for n in range(20)],
        )
    tell("delete one", [timed(library.delete, [key]) for key in dict.fromkeys(chosen[:10])])
    tell("delete ten", [timed(library.delete, chosen[20:30])] * 2)
    tell("backup", [timed(library.backup, path.with_suffix(".backup"))] * 2)
    print(f"memory at the end {megabytes():.1f} MB")


if __name__ == "__main__":
    main()
