"""With Orca running, Alt alone and F10 go to the menu bar, and Orca says so; Alt with an arrow does not; Escape leads back.

In English and in Arabic, where the menu bar begins at the right and the arrows go the other way.
"""

import json
import time

from tests.proofs.screen_reader import Orca, orca
from tests.proofs.stage import ROOT, compiled, desktop, need, press, rawi, wait_for, window_id

SAMPLE = ROOT / "resources" / "samples" / "welcome.en.html"

MENUS = {"en": ("File", "Library"), "ar": ("ملف", "مكتبة")}
ONWARD = {"en": ("Right", "Left"), "ar": ("Left", "Right")}
PAUSE = 4
"""Seconds that Orca has for each key: what it would say late it leaves out."""


def heard(reader: Orca, *keys: str) -> str:
    """What Orca says while these keys are pressed, one after the other."""
    before = len(reader.said())
    for key in keys:
        press(reader.session, key)
        time.sleep(PAUSE)
    return "\n".join(reader.said()[before:])


def prove(reader: Orca, language: str) -> None:
    """Both keys, the way through the bar, and back."""
    session = reader.session
    compiled(language)
    onward, back = ONWARD[language]
    session.variables["RAWI_HOME"] = str(session.home / language)
    config = session.home / language / "config"
    config.mkdir(parents=True)
    (config / "settings.json").write_text(json.dumps({"interface_language": language}), encoding="utf-8")
    with rawi(session, str(SAMPLE)):
        wait_for(lambda: window_id(session) != "")
        time.sleep(PAUSE)
        for key in ("F10", "Alt_L"):
            told = heard(reader, key, onward, back)
            assert [name for name in MENUS[language] if name not in told] == [], told
            told = heard(reader, "Escape", "Escape", "h", "h")
            assert "river" in told, told
            print(f"{language}: {key} leads to the menu bar, Escape back to the text")
        told = heard(reader, "alt+Right")
        assert not [name for name in MENUS[language] if name in told], told
        heard(reader, "F7")


def main() -> None:
    """In both directions."""
    need("orca", "speech-dispatcher", "xdotool")
    with desktop(":75") as session, orca(session) as reader:
        for language in MENUS:
            prove(reader, language)
        print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
