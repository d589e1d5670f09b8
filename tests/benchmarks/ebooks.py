"""How many books of a folder open with their sections; the others say why. Also one large book, made here.

python tests/benchmarks/ebooks.py FOLDER  (of .epub files; run from the repository's root)
"""

import io
import random
import resource
import sys
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from rawi.archive.zip_file import Archive
from rawi.article.errors import RawiError
from rawi.article.model import BlockKind
from rawi.article.stored import Loaded, Stored
from rawi.load.epub import contents as epub_contents
from rawi.load.epub import package as epub_package
from rawi.load.epub import pages as epub_pages
from rawi.load.epub.container import Container
from rawi.load.epub.pages import Known
from rawi.load.html.page import Picture
from rawi.load.html.page_pictures import Pictures
from rawi.wording.problems import sentence
from rawi.workers.loading import LoadWorker, load_worker

GOAL = 0.96
CHAPTERS, WORDS, PICTURES = 50, 2_000, 4


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    opened: bool
    told: str
    milliseconds: float


def read(loader: LoadWorker, path: Path) -> Row:
    """One book: open it behind the wall and compare its sections with its own contents."""
    stored = Stored(path.name, path.read_bytes())
    begin = time.perf_counter()
    try:
        loaded = loader.load(stored)
    except RawiError as error:
        took = (time.perf_counter() - begin) * 1_000
        return Row(path.name, False, f"{error.code}: {sentence(error.code, error.facts)}", took)
    took = (time.perf_counter() - begin) * 1_000
    sections = [section.heading for section in loaded.article.sections if section.heading]
    places = contents(stored, loaded.article.title)
    words = sum(len(block.text.split()) for block in loaded.article.blocks)
    told = f"{len(sections)} sections, {places} places in its contents, {words} words, {len(loaded.resources)} pictures"
    told += "".join(f", {notice.code} {dict(notice.facts)}" for notice in loaded.article.notices)
    return Row(path.name, len(sections) >= places, told, took)


def contents(stored: Stored, title: str) -> int:
    """How many lines of the book's own contents lead into the story (not to its cover, the contents, or the title itself)."""
    book = Container(Archive(stored.data, stored.name, "epub"), stored.name)
    package = epub_package.read(book)
    if package is None:
        return 0
    story = {
        page.path
        for page in epub_pages.read(book, package, NoPictures(), lambda: None, Known())
        if not page.beside
    }
    entries = epub_contents.read(book, package)
    return sum(entry.path in story and entry.label != title for entry in entries)


class NoPictures(Pictures):
    """Decodes none: here only the words count."""

    def picture(self, key: Any, read: Any) -> Picture | None:
        return None


def large_book() -> bytes:
    """A book of 100,000 words (300 pages) and 200 photographs."""
    chance = random.Random(7)
    words = [
        "river",
        "night",
        "the",
        "and",
        "boat",
        "story",
        "lantern",
        "carried",
        "slowly",
        "harbour",
        "voice",
        "of",
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr(
            "META-INF/container.xml",
            '<container><rootfiles><rootfile full-path="o.opf"/></rootfiles></container>',
        )
        names = [f"c{number}" for number in range(CHAPTERS)]
        items = "".join(
            f'<item id="{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in names
        )
        spine = "".join(f'<itemref idref="{n}"/>' for n in names)
        links = "".join(f'<li><a href="{n}.xhtml">Chapter {n}</a></li>' for n in names)
        book.writestr(
            "o.opf",
            f'<package><metadata><title>A long book</title></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" '
            f'media-type="application/xhtml+xml"/>{items}</manifest><spine>{spine}</spine></package>',
        )
        book.writestr("nav.xhtml", f"<html><body><nav><ol>{links}</ol></nav></body></html>")
        for n in names:
            body = "".join(f"<p>{_paragraph(chance, words)}</p>" for _ in range(WORDS // 100))
            shown = "".join(
                f'<figure><img src="{n}-{i}.jpg" alt="A boat"/></figure>' for i in range(PICTURES)
            )
            book.writestr(f"{n}.xhtml", f"<html><body><h1>Chapter {n}</h1>{body}{shown}</body></html>")
            for i in range(PICTURES):
                book.writestr(f"{n}-{i}.jpg", _photograph(chance))
    return out.getvalue()


def _paragraph(chance: random.Random, words: list[str]) -> str:
    return " ".join(" ".join(chance.choices(words, k=10)).capitalize() + "." for _ in range(10))


def _photograph(chance: random.Random) -> bytes:
    small = Image.frombytes("RGB", (60, 45), chance.randbytes(60 * 45 * 3))
    out = io.BytesIO()
    small.resize((1_200, 900), Image.Resampling.BICUBIC).save(out, "JPEG", quality=80)
    return out.getvalue()


def measure_large(loader: LoadWorker) -> Loaded:
    data = large_book()
    begin = time.perf_counter()
    loaded = loader.load(Stored("long.epub", data))
    took = time.perf_counter() - begin
    words = sum(len(block.text.split()) for block in loaded.article.blocks)
    pictures = sum(block.kind is BlockKind.IMAGE for block in loaded.article.blocks)
    print(f"large book: {len(data) / 1e6:.0f} MB, {words} words, {pictures} pictures: {took:.1f} s")
    return loaded


def main() -> None:
    loader = LoadWorker(load_worker())
    if len(sys.argv) > 1:
        rows = [read(loader, path) for path in sorted(Path(sys.argv[1]).glob("*.epub"))]
        for row in rows:
            print(f"{'ok  ' if row.opened else 'FAIL'} {row.milliseconds:7.0f} ms  {row.name}: {row.told}")
        good = sum(row.opened for row in rows)
        print(f"{good} of {len(rows)} open with their sections: {good / len(rows):.1%} (goal {GOAL:.0%})")
    else:
        print("SKIPPED the public samples: give a folder of .epub files")
    loader.close()
    loader = LoadWorker(load_worker())
    measure_large(loader)
    loader.close()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1_000
    print(f"peak memory of the loader: {peak:.0f} MB")


if __name__ == "__main__":
    main()
