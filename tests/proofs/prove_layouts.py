"""Keys work whatever the keyboard's layout: Arabic, Persian, Russian, Ukrainian, French and American."""

import json
import subprocess
from pathlib import Path

from tests.proofs.stage import ROOT, SYSTEM_PYTHON, Desktop, desktop, need, rawi, wait_for, window_id

LAYOUTS = ("us", "fr", "ara", "ir", "ru", "ua")
READER = Path(__file__).resolve().parent / "atspi_tree.py"
KEYCODES = {"h": 43, "2": 11, "3": 12, "1": 10, "t": 28, "ctrl": 37}
"""X11 key codes by the letter of the US layout: pressed by position, as a finger does."""


def hit(session: Desktop, *names: str) -> None:
    """Press keys by their place on the keyboard."""
    session.run("xdotool", "windowfocus", "--sync", window_id(session))
    codes = [KEYCODES[name] for name in names]
    downs = [part for code in codes for part in ("keydown", str(code))]
    ups = [part for code in reversed(codes) for part in ("keyup", str(code))]
    session.run("xdotool", *downs, *ups)


def tree(session: Desktop) -> list[dict[str, object]]:
    """The window's objects."""
    done = subprocess.run(
        [SYSTEM_PYTHON, str(READER)], env=session.variables, capture_output=True, text=True, check=False
    )
    return list(json.loads(done.stdout)) if done.stdout else []


def caret(session: Desktop) -> object:
    """Where the caret stands in the article."""
    return next((row["caret"] for row in tree(session) if row["role"] == "text"), None)


def prove(session: Desktop, layout: str) -> None:
    """H jumps to a heading, Ctrl+2 translates, Ctrl+3 and Ctrl+1 switch the view."""
    session.variables["RAWI_HOME"] = str(session.home / layout)
    session.run("setxkbmap", layout)
    with rawi(session, str(ROOT / "resources" / "samples" / "welcome.en.html")):
        wait_for(lambda: caret(session) is not None)
        before = caret(session)
        hit(session, "h")
        wait_for(lambda: caret(session) != before)
        hit(session, "ctrl", "3")
        wait_for(lambda: any(row["name"] == "O barco que empresta histórias" for row in tree(session)))
        assert not [
            row
            for row in tree(session)
            if row["role"] == "heading" and row["name"] == "A library that floats"
        ]
        hit(session, "ctrl", "1")
        wait_for(
            lambda: any(
                row["name"] == "A library that floats" for row in tree(session) if row["role"] == "heading"
            )
        )
    print(f"{layout}: H, Ctrl+3 and Ctrl+1 work")


def main() -> None:
    """Every layout in a window of its own."""
    need("setxkbmap")
    with desktop(":78") as session:
        for layout in LAYOUTS:
            prove(session, layout)
    print(f"{len(LAYOUTS)} passed, 0 failed")


if __name__ == "__main__":
    main()
