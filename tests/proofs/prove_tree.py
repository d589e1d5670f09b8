"""The tree of the running window, read by a second process over AT-SPI."""

import json
import subprocess
import time
from pathlib import Path

from tests.proofs.stage import ROOT, SYSTEM_PYTHON, Desktop, desktop, press, rawi, skip, wait_for

READER = Path(__file__).resolve().parent / "atspi_tree.py"


def rows(session: Desktop) -> list[dict[str, object]]:
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
    """One text with a caret, five headings with levels, paragraphs, both languages, no button without a name."""
    with desktop() as session, rawi(session, str(ROOT / "resources" / "samples" / "welcome.en.html")):
        wait_for(lambda: any(row["role"] == "heading" for row in rows(session)))
        original = rows(session)
        press(session, "ctrl+2")
        wait_for(
            lambda: any(
                row["role"] == "paragraph" and "Portuguese" in str(row["name"]) for row in rows(session)
            )
        )
        time.sleep(1)
        both = rows(session)
    texts = [row for row in original if row["role"] == "text" and row["caret"] is not None]
    print("text objects with a caret:", [(row["name"], row["characters"], row["editable"]) for row in texts])
    headings = [(row["name"], row["level"]) for row in original if row["role"] == "heading"]
    print("headings:", headings)
    paragraphs = [row for row in original if row["role"] == "paragraph"]
    languages = sorted(
        {str(row["language"]) for row in both if row["role"] in ("paragraph", "heading", "block quote")}
    )
    print("paragraphs:", len(paragraphs), "languages in both:", languages)
    controls = [
        row
        for row in both
        if row["focusable"] and row["role"] not in ("paragraph", "heading", "list item", "link")
    ]
    unnamed = [row for row in controls if not row["name"]]
    print("focusable controls:", len(controls), "without a name:", unnamed)
    assert len(texts) == 1
    assert not texts[0]["editable"]
    assert [level for _, level in headings] == ["1", "2", "2", "2", "2"]
    assert len(paragraphs) >= 8
    assert {language.partition("_")[0].partition("-")[0] for language in languages} >= {"en", "pt", "ar"}
    assert not unnamed
    assert not [row for row in both if "button" in str(row["role"]) and not row["name"]]
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
