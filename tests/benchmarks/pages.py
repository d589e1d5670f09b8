"""Story, headings, author, date and title of saved pages against gold, beside plain trafilatura's in the same run.

python tests/benchmarks/pages.py FOLDER [develop|judge]  (from the repository's root; `gold.py` tells the two layouts that FOLDER may have)

Body F1 counts word tokens as a bag (each ideograph is one), mean over the pages; where a page only tells what its story
holds and lacks, precision and recall of those pieces over all pages. Headings are compared by their words, as a bag,
without a closing permalink sign or "[edit]", which are no words of them (one side tells them, another not).
The page's title is left out of every side, and a side's own title unless the gold text has it, because the sides differ in
whether they repeat it in the body. Of the headings, what any side takes for the title is left out of all of them unless it is a
gold heading: else the side that prefers the right title to a lone h1 would pay for that h1, and the other not. An author is right where the
same people are named, a title where four fifths of the words agree. Time: processor time of decoding, body and metadata together,
after a first reading that is not measured: parsers of dates compile the patterns of some two hundred languages once in a process (2 s),
which would else be laid on whichever side comes first to a page that needs them.
trafilatura runs as it comes (with its fallbacks) and as "fast". Half of the pages (by a sum of their names) is for
developing, the other half judges.
"""

import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import trafilatura

from rawi.article.errors import RawiError
from rawi.article.model import BlockKind
from rawi.article.stored import Stored
from rawi.load.html.loader import HtmlLoader
from tests.benchmarks import gold
from tests.benchmarks.gold import Gold

_POINTER = re.compile(r"\s*(?:\[[^\]\d]{2,60}\]|[¶#§])\s*$")
_OUTSIDE = (BlockKind.BYLINE, BlockKind.IMAGE)


@dataclass(frozen=True, slots=True)
class Found:
    """What a side read of a page."""

    lines: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    title: str = ""
    authors: frozenset[str] = frozenset()
    published: date | None = None


def rawi(page: Gold) -> Found:
    try:
        draft = HtmlLoader().load(Stored(page.name, page.data))
    except RawiError:
        return Found()
    blocks = [b for b in (*draft.head, *draft.body) if not b.furniture and b.kind not in _OUTSIDE]
    headings = tuple(b.text for b in blocks if b.kind in (BlockKind.HEADING, BlockKind.TITLE))
    lines = tuple(block.text for block in blocks)
    return Found(lines, headings, draft.title, gold.names(draft.authors), draft.published)


def plain(page: Gold, *, fast: bool = False) -> Found:
    found = trafilatura.bare_extraction(page.data, include_comments=False, with_metadata=True, fast=fast)
    if found is None or isinstance(found, dict):
        return Found()
    headings = tuple("".join(map(str, head.itertext())) for head in found.body.iter("head"))
    day = gold.moment(found.date or "")
    return Found(
        tuple((found.text or "").splitlines()),
        headings,
        found.title or "",
        gold.names(found.author or ""),
        day,
    )


SIDES: dict[str, Callable[[Gold], Found]] = {
    "rawi": rawi,
    "trafilatura": plain,
    "trafilatura fast": lambda page: plain(page, fast=True),
}


@dataclass
class Score:
    """Sums over pages."""

    bodies: list[float] = field(default_factory=list)
    pieces: Counter[str] = field(default_factory=Counter)
    heads: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    times: list[float] = field(default_factory=list)

    def add(self, page: Gold, found: Found, titles: Iterable[str], seconds: float) -> None:
        """`titles`: what the sides take for the page's title."""
        self.times.append(seconds)
        if page.paragraphs:
            self.bodies.append(body_f1(page, found))
        if page.holds:
            text = gold.folded(" ".join(found.lines))
            held = sum(gold.folded(piece) in text for piece in page.holds)
            self.pieces.update(
                hit=held,
                wrong=sum(gold.folded(p) in text for p in page.lacks),
                missed=len(page.holds) - held,
            )
        if page.headings is not None:
            self.add_headings(page, found, titles)
        self.add_metadata(page, found)

    def add_headings(self, page: Gold, found: Found, titles: Iterable[str]) -> None:
        told = [text for _, text in page.headings or ()]
        wanted = bag(told, {gold.bare(page.title)})
        given = bag(found.headings, unasked(page, titles, told))
        self.heads.update(hit=(wanted & given).total(), given=given.total(), wanted=wanted.total())

    def add_metadata(self, page: Gold, found: Found) -> None:
        if page.title:
            self.tell("title", similar(page.title, found.title))
        if page.authors:
            self.tell("author", page.authors == found.authors)
        if page.published:
            day = found.published is not None and gold.same_day(page.published, found.published)
            self.tell("date", day)
        if isinstance(page.published, datetime):
            self.tell("time", found.published is not None and gold.same_time(page.published, found.published))

    def tell(self, name: str, right: bool) -> None:
        self.asked[name] += 1
        self.right[name] += right

    def line(self) -> str:
        parts = []
        if self.bodies:
            parts.append(f"body F1 {sum(self.bodies) / len(self.bodies):.3f}")
        if self.pieces:
            hit, wrong, missed = (self.pieces[name] for name in ("hit", "wrong", "missed"))
            parts.append(
                f"pieces P {share(hit, hit + wrong)} R {share(hit, hit + missed)} F1 {share(2 * hit, 2 * hit + wrong + missed)}"
            )
        if self.heads["wanted"]:
            parts.append(
                f"headings P {share(self.heads['hit'], self.heads['given'])} R {share(self.heads['hit'], self.heads['wanted'])}"
            )
        parts += [f"{name} {share(self.right[name], asked)} ({asked})" for name, asked in self.asked.items()]
        middle = sorted(self.times)[len(self.times) // 2]
        parts.append(
            f"ms/page mean {1_000 * sum(self.times) / len(self.times):.1f} median {1_000 * middle:.1f}"
        )
        return ", ".join(parts)


def share(part: float, whole: float) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def body_f1(page: Gold, found: Found) -> float:
    wanted = gold.words("\n".join(p for p in page.paragraphs if gold.bare(p) != gold.bare(page.title)))
    outside = unasked(page, [found.title], page.paragraphs)
    given = gold.words("\n".join(line for line in found.lines if gold.bare(line) not in outside))
    both = (wanted & given).total()
    return 2 * both / max(1, wanted.total() + given.total())


def unasked(page: Gold, titles: Iterable[str], lines: Iterable[str]) -> set[str]:
    """The page's title, and what sides take for it unless the lines of the gold text have that too."""
    own = {gold.bare(each) for each in titles} - {gold.bare(unmarked(each)) for each in lines}
    return {gold.bare(page.title), *own}


def unmarked(heading: str) -> str:
    """Without the sign or bracket that sites set behind a heading for the pointer."""
    return _POINTER.sub("", heading)


def bag(headings: list[str] | tuple[str, ...], outside: set[str]) -> Counter[str]:
    return Counter(text for each in headings if (text := gold.bare(unmarked(each))) and text not in outside)


def similar(one: str, other: str) -> bool:
    a, b = set(gold.words(one)), set(gold.words(other))
    return bool(a | b) and len(a & b) / len(a | b) >= 0.8


def measure(pages: list[Gold]) -> dict[str, Score]:
    for page in pages:
        for side in SIDES.values():
            side(page)
    scores = {name: Score() for name in SIDES}
    names = list(SIDES)
    for number, page in enumerate(pages):
        found: dict[str, tuple[Found, float]] = {}
        turn = number % len(names)  # who comes first fills the processor's caches for the others
        for name in names[turn:] + names[:turn]:
            side = SIDES[name]
            begin = time.process_time()
            found[name] = side(page), time.process_time() - begin
        titles = [each.title for each, _ in found.values()]
        for name, (each, seconds) in found.items():
            scores[name].add(page, each, titles, seconds)
    return scores


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    halves = sys.argv[2:] or ["develop", "judge"]
    pages = gold.read(folder) if folder and folder.is_dir() else []
    if not pages:
        print(
            "Skipped: name a folder of pages with gold text (its layout stands in tests/benchmarks/gold.py)."
        )
        return
    for half, chosen in (
        ("develop", [page for page in pages if not page.judged]),
        ("judge", [page for page in pages if page.judged]),
    ):
        if half not in halves:
            continue
        print(f"{half}: {len(chosen)} pages")
        for name, score in measure(chosen).items():
            print(f"  {name}: {score.line()}")


if __name__ == "__main__":
    main()
