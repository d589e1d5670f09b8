"""A library of many articles: import rate, size, search, type-ahead, opening, memory; all in one run.

    PYTHONPATH=desktop:. python tests/benchmarks/library.py [--articles 30000] [--keep FOLDER]

The articles are generated (seeded): about 3 kB of words by Zipf's law in several scripts. Nothing is read from elsewhere.
"""

from __future__ import annotations

import argparse
import itertools
import random
import resource
import statistics
import tempfile
import time
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
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


Time = tuple[float, float]


def timed(work: Callable[..., object], *given: object, **named: object) -> Time:
    """Milliseconds by the clock, and of this process's own work (the two differ where others use the machine)."""
    begin, worked = time.perf_counter(), time.process_time()
    work(*given, **named)
    return (time.perf_counter() - begin) * 1e3, (time.process_time() - worked) * 1e3


def tell(name: str, times: Sequence[Time]) -> None:
    """One line: percentiles by the clock, and of the work alone."""
    parts = []
    for values in zip(*times, strict=True):
        cuts = (
            statistics.quantiles(values, n=100, method="inclusive") if len(values) > 1 else [values[0]] * 99
        )
        parts.append(f"p50 {cuts[49]:8.2f}  p95 {cuts[94]:8.2f}  worst {max(values):8.2f} ms")
    print(f"{name:32} {parts[0]}   work {parts[1]}   ({len(times)})", flush=True)


@dataclass(slots=True)
class Filled:
    """What was stored, held in little memory so that the library's own can be seen."""

    keys: bytearray
    clock: array[float]
    work: array[float]
    raw: int = 0


def fill(library: Library, writer: Writer, count: int) -> Filled:
    """Store articles."""
    made = Filled(bytearray(), array("d"), array("d"))
    for n in range(count):
        loaded, stored = writer.article()
        clock, work = timed(library.put, loaded, stored)
        made.keys += bytes.fromhex(loaded.article.id)
        made.clock.append(clock)
        made.work.append(work)
        made.raw += len(stored.data)
        if n % max(1, count // 10) == 0:
            print(f"  {n:6} articles, {megabytes():6.1f} MB of memory", flush=True)
    return made


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
    made = fill(library, writer, count)
    library.close()
    clock, work = (count / sum(times) * 1e3 for times in (made.clock, made.work))
    raw, size = made.raw / 1e6, path.stat().st_size / 1e6
    print(
        f"import {clock:.0f} articles/s ({work:.0f} by work alone); library {size:.0f} MB, raw {raw:.0f} MB"
    )
    tell("put", list(zip(made.clock, made.work, strict=True)))
    keys = [made.keys[n : n + 32].hex() for n in range(0, len(made.keys), 32)]
    library.entry(keys[0])
    finding(library, writer)
    using(library, writer.chance.choices(keys, k=300))
    tell("backup", [timed(library.backup, path.with_suffix(".backup"))])
    print(f"memory at the end {megabytes():.1f} MB")


def finding(library: Library, writer: Writer) -> None:
    """Words as often as they occur, and each word of the vocabulary alike; the same number of every language."""
    common, rare = [], []
    for words, weights in writer.words.values():
        common += writer.chance.choices(words, cum_weights=weights, k=60)
        rare += writer.chance.choices(words, k=60)
    pairs = [f"{a} {b}" for a, b in itertools.pairwise(common)]
    for limit in (20, 50):
        tell(f"search {limit}, as words occur", [timed(library.search, word, limit) for word in common])
        tell(f"search {limit}, any word", [timed(library.search, word, limit) for word in rare])
        tell(f"search {limit}, two words", [timed(library.search, pair, limit) for pair in pairs])
    for length in (1, 2, 3, 4):
        starts = [word[:length] for word in rare if len(word) >= length]
        tell(f"type-ahead, {length} characters", [timed(library.suggest, start) for start in starts])


def using(library: Library, keys: list[str]) -> None:
    """Opening, remembering, listing, deleting."""
    tell("opening", [timed(library.get, key) for key in keys])
    tell("place", [timed(library.set_place, key, Anchor("s", "q", 1), 0.5) for key in keys])
    for sort in Sort:
        pages = [Query(sort=sort, offset=n * 200) for n in range(20)]
        tell(f"list by {sort.value}, 200 rows", [timed(library.entries, page) for page in pages])
    tell("delete one", [timed(library.delete, [key]) for key in dict.fromkeys(keys[:5])])
    tell("delete ten", [timed(library.delete, keys[20:30])])


if __name__ == "__main__":
    main()
