"""Headings found in unmarked text against gold: clean copies and dirty selections of public pages, and whether confidence tells.

python tests/benchmarks/plain.py FOLDER  (from the repository's root; `gold.py` tells the layout; the pages need `expected.html`)

A clean copy is the page's title and its story, paragraphs apart by empty lines; a dirty selection is all text of the page.
Headings count as a bag, the title apart. The last lines give the mean F1 of headings by bins of `confidence`
(pages without a heading in gold count as 1 where none is found, else 0).
"""

import sys
from collections import defaultdict
from pathlib import Path

from rawi.article.errors import RawiError
from rawi.article.model import BlockKind
from rawi.article.stored import Stored
from rawi.load.plain_text import PlainTextLoader
from tests.benchmarks import gold
from tests.benchmarks.gold import Gold
from tests.benchmarks.pages import bag, share

_FEWEST_PARAGRAPHS = 3


def clean(page: Gold) -> str:
    return "\n\n".join([page.title, *(p for p in page.paragraphs if gold.bare(p) != gold.bare(page.title))])


def dirty(page: Gold) -> str:
    paragraphs, _ = gold.story(page.data.decode("utf-8", "replace"))
    return "\n\n".join(paragraphs)


def counts(page: Gold, text: str) -> tuple[int, int, int, float]:
    """Headings right, given and wanted, and the confidence."""
    try:
        draft = PlainTextLoader().load(Stored(page.name, text.encode()))
    except RawiError:
        return 0, 0, len(page.headings or ()), 0.0
    outside = {gold.bare(page.title), gold.bare(draft.title)}
    wanted = bag([heading for _, heading in page.headings or ()], outside)
    given = bag([b.text for b in draft.body if b.kind is BlockKind.HEADING and not b.furniture], outside)
    return (wanted & given).total(), given.total(), wanted.total(), draft.confidence


def report(name: str, measured: list[tuple[int, int, int, float]]) -> None:
    right, given, wanted = (sum(each[i] for each in measured) for i in range(3))
    print(
        f"  {name}: headings P {share(right, given)} R {share(right, wanted)} ({wanted} in {len(measured)} pages)"
    )


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    pages = gold.read(folder) if folder and folder.is_dir() else []
    pages = [
        page for page in pages if page.headings is not None and len(page.paragraphs) >= _FEWEST_PARAGRAPHS
    ]
    if not pages:
        print(
            "Skipped: name a folder of pages with gold text (its layout stands in tests/benchmarks/gold.py)."
        )
        return
    bins: defaultdict[float, list[float]] = defaultdict(list)
    for half, chosen in (
        ("develop", [p for p in pages if not p.judged]),
        ("judge", [p for p in pages if p.judged]),
    ):
        print(f"{half}: {len(chosen)} pages")
        for name, text in (("clean", clean), ("dirty", dirty)):
            measured = [counts(page, text(page)) for page in chosen]
            report(name, measured)
            for right, given, wanted, confidence in measured:
                f1 = 2 * right / (given + wanted) if given + wanted else 1.0
                bins[min(0.9, int(confidence * 10) / 10)].append(f1)
    for start in sorted(bins):
        print(
            f"confidence {start:.1f}-{start + 0.1:.1f}: mean F1 {sum(bins[start]) / len(bins[start]):.2f} ({len(bins[start])} texts)"
        )


if __name__ == "__main__":
    main()
