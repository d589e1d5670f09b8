"""The tree of the running window, read by a second process over AT-SPI; that of twenty generated articles is their structure."""

import json
import os
import subprocess
import time
from pathlib import Path

from rawi.article.model import Article
from rawi.library.store import Library
from rawi.settings import directories
from tests.generated import generated
from tests.proofs.stage import ROOT, SYSTEM_PYTHON, Desktop, desktop, press, rawi, skip, wait_for
from tests.structure import Node, expected, f1

READER = Path(__file__).resolve().parent / "atspi_tree.py"
ARTICLES = 20

Rows = list[dict[str, object]]


def rows(session: Desktop) -> Rows:
    """The tree's objects."""
    done = subprocess.run(
        [SYSTEM_PYTHON, str(READER)],
        env=session.variables,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if "No module named 'gi'" in done.stderr:
        skip("python3-gi and gir1.2-atspi-2.0 are not installed")
    return list(json.loads(done.stdout)) if done.stdout else []


def main() -> None:
    """The sample article and the controls around it; then the generated articles, one after the other."""
    with desktop() as session:
        made = fill(session.home)
        with rawi(session, str(ROOT / "resources" / "samples" / "welcome.en.html")):
            wait_for(lambda: any(row["role"] == "heading" for row in rows(session)))
            original = rows(session)
            press(session, "ctrl+2")
            wait_for(lambda: any(str(row["language"]).startswith("pt") for row in rows(session)))
            time.sleep(1)
            check_sample(original, rows(session))
            press(session, "ctrl+1")
            values: list[float] = []
            while made:
                name = to_next(session)
                if name in made:
                    values.append(check_generated(session, *made.pop(name)))
    print(f"F1 of {len(values)} articles: least {min(values):.3f}, mean {sum(values) / len(values):.3f}")
    assert min(values) == 1.0
    assert len(values) == ARTICLES
    print("2 passed, 0 failed")


def fill(home: Path) -> dict[str, tuple[int, Article]]:
    """Put the generated articles into the library of the session; by their title."""
    os.environ["RAWI_HOME"] = str(home / "rawi")
    library = Library(directories.find().library)
    made = {}
    for seed in range(ARTICLES):
        loaded, stored = generated(seed)
        library.put(loaded, stored)
        made[loaded.article.title] = seed, loaded.article
    library.close()
    return made


def to_next(session: Desktop) -> str:
    """Go to the next unread article; its title."""
    before = name_of_text(rows(session))
    press(session, "ctrl+n")
    wait_for(lambda: name_of_text(rows(session)) not in ("", before))
    return name_of_text(rows(session))


def check_generated(session: Desktop, seed: int, article: Article) -> float:
    """Compare what is shown with the article; F1."""
    wanted = expected(article)
    wait_for(lambda: len(nodes(rows(session))) >= len(wanted))
    found = nodes(rows(session))
    value = f1(wanted, found)
    print(f"article {seed:2} {article.language} {len(wanted):3} nodes: F1 {value:.3f}")
    for one, other in zip(wanted, found, strict=False):
        if one != other:
            print("   expected", one)
            print("   found   ", other)
            break
    return value


def name_of_text(tree: Rows) -> str:
    """The title of the article that is shown."""
    return next((str(row["name"]) for row in tree if row["role"] == "text" and row["caret"] is not None), "")


def nodes(tree: Rows) -> list[Node]:
    """What is below the article's text."""
    start = next(
        number for number, row in enumerate(tree) if row["role"] == "text" and row["caret"] is not None
    )
    top = int(str(tree[start]["depth"]))
    found = []
    for row in tree[start + 1 :]:
        depth = int(str(row["depth"]))
        if depth <= top:
            break
        heads = row["headers"]
        assert isinstance(heads, list)
        language = str(row["language"]).replace("-", "_").partition("_")[0]
        level = int(str(row["level"] or 0))
        found.append(Node(depth - top - 1, str(row["role"]), str(row["name"]), language, level, tuple(heads)))
    return found


def check_sample(original: Rows, both: Rows) -> None:
    """One text with a caret, five headings with levels, paragraphs, both languages, no button without a name."""
    texts = [row for row in original if row["role"] == "text" and row["caret"] is not None]
    print("text objects with a caret:", [(row["name"], row["characters"], row["editable"]) for row in texts])
    headings = [(row["name"], row["level"]) for row in original if row["role"] == "heading"]
    print("headings:", headings)
    paragraphs = [row for row in original if row["role"] == "paragraph"]
    languages = sorted(
        {str(row["language"]) for row in both if row["role"] in ("paragraph", "heading", "block quote")}
    )
    print("paragraphs:", len(paragraphs), "languages in both:", languages)
    controls = [row for row in both if row["focusable"] and row["role"] not in TEXT_ROLES]
    unnamed = [row for row in controls if not row["name"]]
    print("focusable controls:", len(controls), "without a name:", unnamed)
    assert len(texts) == 1
    assert not texts[0]["editable"]
    assert [level for _, level in headings] == ["1", "2", "2", "2", "2"]
    assert len(paragraphs) >= 8
    assert {language.partition("_")[0].partition("-")[0] for language in languages} >= {"en", "pt", "ar"}
    assert not unnamed
    assert not [row for row in both if "button" in str(row["role"]) and not row["name"]]


TEXT_ROLES = {
    "paragraph",
    "heading",
    "list item",
    "link",
    "table cell",
    "table column header",
    "table row header",
}
"""What stands in the text; empty cells have no name."""


if __name__ == "__main__":
    main()
