"""The table of what can be done in each language.

`offered ARGOS DATE FIREFOX DATE` writes resources/packs/offered.json from the engines' indexes as they were on those days: Argos' index.json, and
Firefox' records (JSON) or the folders of its models' repository (a text of "tiny/aren" and the like, from `git ls-tree`). `readme` writes the
table into README.md, between its marks; `print` prints it.
"""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "desktop"))

from rawi import capabilities  # noqa: E402 - found in the checkout
from rawi.packs import index  # noqa: E402
from rawi.packs.addresses import source  # noqa: E402
from rawi.speech.port import Voice  # noqa: E402
from rawi.wording import capabilities as wording  # noqa: E402
from rawi.wording.names import engine_name  # noqa: E402
from rawi.workers.synthesizer import WorkerSynthesizer, espeak_worker, natural_voices  # noqa: E402

OFFERED = ROOT / "resources" / "packs" / "offered.json"
README = ROOT / "README.md"
BEGIN, END = "<!-- capabilities: written by packaging/capabilities.py -->", "<!-- /capabilities -->"
_MODEL = re.compile(r"\w[\w-]*/([a-z]{2})([a-z]{2})")
Pair = tuple[str, str]


def offered(argos: Path, argos_date: str, firefox: Path, firefox_date: str) -> None:
    """Write the data file."""
    found = {
        "argos": {"date": argos_date, "pairs": _index("argos", argos)},
        "firefox": {"date": firefox_date, "pairs": _firefox(firefox)},
    }
    OFFERED.parent.mkdir(parents=True, exist_ok=True)
    lines = json.dumps(found, indent=1)
    OFFERED.write_text(
        re.sub(r'\[\s+("[\w-]+"),\s+("[\w-]+")\s+\]', r"[\1, \2]", lines) + "\n", encoding="utf-8"
    )


def _index(engine: str, path: Path) -> list[Pair]:
    return [(each.source, each.target) for each in index.read(source(engine), path.read_bytes()).available]


def _firefox(path: Path) -> list[Pair]:
    text = path.read_text(encoding="utf-8")
    if text.lstrip().startswith("{"):
        return _index("firefox", path)
    return sorted(
        {(found[1], found[2]) for line in text.splitlines() if (found := _MODEL.fullmatch(line.strip()))}
    )


def voices() -> tuple[Voice, ...]:
    """The voices that every Rawi has."""
    synthesizer = WorkerSynthesizer(espeak_worker())
    try:
        return (*synthesizer.voices(), *natural_voices(()))
    finally:
        synthesizer.close()


def markdown() -> str:
    """The table in English, with what it stands on."""
    public = capabilities.offered()
    rows = [wording.headings(), ("---",) * len(wording.HEADINGS)]
    rows += sorted(wording.cells(row) for row in capabilities.table(public.pairs, voices()))
    days = ", ".join(f"{engine_name(engine)} {date}" for engine, date in public.dates.items())
    told = (
        f"Translation: which engines have packs for it, to and from English (their public lists: {days}). "
        "Voice: good sounds natural, plain is clear but mechanical, basic guesses the vowels that the script leaves out."
    )
    return "\n".join([*(f"| {' | '.join(row)} |" for row in rows), "", told])


def readme() -> None:
    """Write the table into the README."""
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    README.write_text(f"{before}{BEGIN}\n{markdown()}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["offered", argos_file, argos_day, firefox_file, firefox_day]:
            offered(Path(argos_file), argos_day, Path(firefox_file), firefox_day)
        case ["readme"]:
            readme()
        case ["print"]:
            sys.stdout.write(f"{BEGIN}\n{markdown()}\n{END}\n")
        case _:
            sys.exit(__doc__)
