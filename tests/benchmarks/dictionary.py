"""How long looking words up takes, and how many of an article's words a dictionary has.

Usage: python tests/benchmarks/dictionary.py DICTIONARY ARTICLE [FROM TO]: a dictionary's archive, folder or index file.
"""

import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from rawi.article.stored import Stored
from rawi.dictionary.lookup import Dictionaries
from rawi.dictionary.model import How
from rawi.load.service import load
from rawi.packs.store import Store
from rawi.text.folding import words
from rawi.workers.pack_trial import try_pack


def measure(dictionaries: Dictionaries, counted: Counter[str], source: str, target: str) -> None:
    """Print shares of running words, as they stand and with forms, and milliseconds (processor time) of each look-up."""
    came: Counter[str] = Counter()
    times, missing = [], Counter[str]()
    for word, count in counted.items():
        begun = time.process_time()
        found = dictionaries.look_up(word, source, target).found
        times.append(1_000 * (time.process_time() - begun))
        came[found[0].how if found else "missing"] += count
        missing[word] += 0 if found else count
    whole = max(1, counted.total())
    print({name: f"{100 * count / whole:.1f} %" for name, count in came.items()}, "of", whole)
    print("as they stand", f"{100 * (came[How.SAME] + came[How.SPELLED]) / whole:.1f} %")
    print("missing most", missing.most_common(10))
    times.sort()
    print(
        f"ms: median {statistics.median(times):.2f}, 99 % {times[int(len(times) * 0.99)]:.2f}, most {times[-1]:.2f}"
    )


def running(texts: Iterable[str]) -> Counter[str]:
    """Words without digits, counted."""
    return Counter(word for text in texts for word in words(text) if word.isalpha())


def main() -> None:
    """See above."""
    path, article = Path(sys.argv[1]), Path(sys.argv[2])
    languages = (sys.argv[3], sys.argv[4]) if len(sys.argv) > 4 else None
    loaded = load(Stored(article.name, article.read_bytes())).article
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "packs")
        begun = time.perf_counter()
        pack = store.install(path, try_pack, languages=languages).entry.pack
        print(
            f"installed in {time.perf_counter() - begun:.1f} s: {pack.id}, {pack.files[0].path.stat().st_size / 1e6:.1f} MB"
        )
        dictionaries = Dictionaries(store.dictionaries)
        measure(
            dictionaries, running(block.text for block in loaded.blocks if not block.furniture), *pack.pair
        )
        dictionaries.close()


if __name__ == "__main__":
    main()
