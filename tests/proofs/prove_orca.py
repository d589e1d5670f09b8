"""With Orca running, skip three sentences and listen: Orca does not speak the article over Rawi's own voice.

Orca speaks through speech-dispatcher; its debug log holds every word it says. While Rawi reads aloud the log must hold
none of the article's sentences.
"""

import subprocess
import time
from pathlib import Path

from tests.proofs.stage import ROOT, Desktop, desktop, need, press, rawi, sound, wait_for, window_id

SAMPLE = ROOT / "resources" / "samples" / "welcome.en.html"
SPOKEN = ("SPEECH OUTPUT",)


def said(log: Path) -> list[str]:
    """What Orca has said so far."""
    text = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
    return [line for line in text.splitlines() if any(mark in line for mark in SPOKEN)]


def start_orca(session: Desktop, log: Path) -> subprocess.Popen[bytes]:
    """Orca with its debug log, speaking through a speech-dispatcher of this session."""
    command = ["orca", "--replace", "--disable", "braille", "--debug-file", str(log)]
    return subprocess.Popen(
        command, env=session.variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def main() -> None:
    """Orca speaks the heading that H jumps to, and then keeps silent while Rawi reads."""
    need("orca", "speech-dispatcher", "xdotool")
    with desktop(":79") as session, sound(session):
        log = session.home / "orca.log"
        orca = start_orca(session, log)
        try:
            wait_for(lambda: log.exists() and log.stat().st_size > 0)
            with rawi(session, str(SAMPLE)):
                wait_for(lambda: window_id(session) != "")
                time.sleep(4)
                press(session, "h")
                wait_for(lambda: any("A library that floats" in line for line in said(log)))
                print(
                    "Orca speaks the heading:",
                    [line.strip() for line in said(log) if "library that floats" in line][:2],
                )
                press(session, "F5")
                time.sleep(3)
                before = len(said(log))
                for _ in range(3):
                    press(session, "alt+Right")
                    time.sleep(2)
                time.sleep(4)
                over = said(log)[before:]
                press(session, "F7")
                time.sleep(2)
        finally:
            orca.terminate()
            orca.wait()
        print("While Rawi read and was skipped three times Orca said:", over)
        story = ("Yusuf", "boat is nineteen", "benches", "people he visits", "They come", "My eyes")
        assert not [line for line in over if any(words in line for words in story)], over
        assert not [line for line in over if "File" in line], "the menu bar was opened"
        print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
