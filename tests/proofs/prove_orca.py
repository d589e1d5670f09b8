"""With Orca running: walks by heading, line and table, Say All, play and stop, and the windows give the words expected.

Orca speaks through speech-dispatcher; its debug log holds every word that it says, and speech-dispatcher's what arrived.
Each act begins in the text, whatever the one before it left open, and says what was heard.
"""

import re
import sys
from collections.abc import Callable
from functools import partial

from tests.proofs.screen_reader import Orca, act, orca
from tests.proofs.stage import ARTICLE, ROOT, desktop, need, rawi, wait_for, window_id

SAMPLE = ROOT / "resources" / "samples" / "welcome.en.html"
STORY = ("Yusuf", "boat is nineteen", "benches", "people he visits", "They come", "My eyes")
HEADINGS = ("A library that floats", "Numbers that a river keeps", "The art of reading aloud")
TEXT = "[text | The boat that lends stories]"
"""The article, as Orca calls it."""

STEPS = 6
MOST_OPEN = 8
"""Windows, menus and bars that an act may have left open."""

PLAYER = "org.mpris.MediaPlayer2"
WINDOWS = {
    "ctrl+comma": ("Settings", "Settings dialog"),
    "ctrl+shift+v": ("Voices", "Voices dialog"),
    "ctrl+shift+p": ("Language packs", "Installed packs"),
    "ctrl+e": ("Elements of the article", "Elements of the article dialog"),
    "ctrl+shift+w": ("How it looks", "How it looks dialog"),
    "F1": ("Keys", "Keys dialog"),
}


def back(reader: Orca) -> None:
    """Close what is open until Orca is in the text."""
    for _ in range(MOST_OPEN):
        windows = reader.windows()
        others = [window for window, title in windows.items() if not re.search(ARTICLE, title)]
        reader.give([*windows, *others][-1])
        place = reader.where()
        if not others and place == TEXT:
            return
        if place:
            reader.press("Escape", most=3)
    raise AssertionError(f"the text has not got the keys: {place}, {list(windows.values())}")


def reads(reader: Orca) -> str:
    """Whether Rawi reads aloud, as it tells the desktop."""
    asked = "org.freedesktop.DBus.Properties.Get", f"string:{PLAYER}.Player", "string:PlaybackStatus"
    to = f"--dest={PLAYER}.rawi", f"/{PLAYER.replace('.', '/')}"
    said = reader.session.run("dbus-send", "--session", "--print-reply", *to, *asked)
    return said.rpartition('string "')[2].strip().rstrip('"')


def headings(reader: Orca) -> None:
    """H goes from heading to heading, Shift+H back."""
    reader.press("ctrl+Home")
    for heading in HEADINGS:
        reader.expect("h", heading)
    reader.expect("shift+h", HEADINGS[-2])


def lines(reader: Orca) -> None:
    """The arrows go from line to line."""
    reader.press("ctrl+Home")
    reader.expect("Down", "For eleven years a ferry pilot")
    for _ in range(3):
        reader.press("Down")
        assert reader.heard, "a line was not read"


def say_all(reader: Orca) -> None:
    """Orca's own reading goes through the article, and a key stops it."""
    reader.press("ctrl+Home")
    reader.press("KP_Add", most=25)
    reader.hear(STORY[0], HEADINGS[0])
    reader.press("Control_L")


def tables(reader: Orca) -> None:
    """T goes to the table; R along a row and C down a column with the headers, the arrows through the cells."""
    reader.press("ctrl+Home")
    reader.expect("t", "Year")
    reader.expect("r", "Villages. column 2 of 3")
    reader.expect("c", "2015. 9. row 2 of 4")
    reader.expect("r", "Books lent. 340. column 3 of 3")
    reader.expect("c", "2020. 2,160. row 3 of 4")
    reader.press("ctrl+Home")
    reader.expect("t", "Year")
    for cell in ("2015", "2020"):
        reader.expect("Down", cell)


def playing(reader: Orca) -> None:
    """While Rawi reads aloud and is skipped, Orca is silent; the stop is quiet too."""
    reader.press("ctrl+Home")
    reader.expect("h", HEADINGS[0])
    reader.press("F5", most=4)
    wait_for(lambda: reads(reader) == "Playing", 120)
    for _ in range(3):
        reader.press("alt+Right", most=4)
        reader.silent(*STORY, "File")
    reader.press("F7")
    wait_for(lambda: reads(reader) == "Stopped", 60)
    reader.press("Down")
    assert reader.heard, "after the stop the arrows read nothing"


def tab(reader: Orca) -> None:
    """Tab leads to something that is told, beside the key itself, and once."""
    reader.press("Tab")
    reader.hear_more("tab")
    assert len(set(reader.heard)) == len(reader.heard), f"said twice: {reader.heard}"


def window(reader: Orca, key: str, title: str, words: str) -> None:
    """The window says its name, or what has the focus in it, every stop of Tab says something, and Escape leads back into the text."""
    reader.press(key, most=2)
    reader.enter(f"^{title}")
    reader.hear(words)
    reader.settle("opened")
    for _ in range(4):
        tab(reader)
    reader.press("Escape", most=2)
    reader.enter(ARTICLE)
    reader.hear_more("escape")
    reader.settle("closed")


def choices(reader: Orca) -> None:
    """What a closed choice is changed to by arrows is said; a choice that opens says its rows, and the one that is taken once."""
    reader.press("ctrl+comma", most=2)
    reader.enter("^Settings")
    reader.hear("Language of Rawi")
    reader.settle("opened")
    reader.expect("Down", "English")
    reader.expect("Up", "As the system")
    reader.expect("Tab", "Translate with")
    reader.expect("alt+Down", "List with")
    reader.expect("Down", "Firefox Translations")
    reader.expect("Return", "Firefox Translations")
    assert len([text for text in reader.heard if "Firefox" in text]) == 1, f"said twice: {reader.heard}"


def library(reader: Orca) -> None:
    """The library tells the article that the keys are on."""
    reader.expect("ctrl+l", "The boat that lends stories")
    reader.expect("ctrl+f", "Search the library")


def elements(reader: Orca) -> None:
    """The list of elements is sifted by typing, tells the row, and Enter leads to it in the text."""
    reader.press("ctrl+Home")
    reader.press("ctrl+e", most=2)
    reader.enter("^Elements of the article")
    reader.settle("opened")
    for letter in "aloud":
        reader.press(letter, most=2)
    reader.expect("Down", HEADINGS[2])
    reader.press("Return", most=2)
    reader.enter(ARTICLE)
    reader.expect("Down", "Karam learned")


def first_steps(reader: Orca) -> None:
    """Rawi's very first start: each step says its number and name, every stop of Tab says something."""
    reader.session.variables["RAWI_HOME"] = str(reader.session.home / "first")
    title = "^Welcome to Rawi"
    with rawi(reader.session, title=title):
        reader.enter(title)
        reader.settle("started", 30)
        reader.hear(f"step 1 of {STEPS}")
        for step in range(2, STEPS + 1):
            reader.expect("alt+n", f"step {step} of {STEPS}")
            for _ in range(4):
                tab(reader)


def main() -> None:
    """All acts, in one session."""
    need("orca", "speech-dispatcher", "xdotool")
    with desktop(":65") as session, orca(session) as reader:
        with rawi(session, str(SAMPLE)):
            went = _walks(reader)
        went.append(act("First steps", partial(first_steps, reader)))
    print(f"{sum(went)} passed, {len(went) - sum(went)} failed")
    sys.exit(not all(went))


def _walks(reader: Orca) -> list[bool]:
    """What is done with the article open; the names of some of it may be given."""
    wait_for(lambda: window_id(reader.session) != "")
    wait_for(lambda: _arrived_at(reader), 300)
    acts: dict[str, Callable[[Orca], None]] = {
        "Heading walk": headings,
        "Line walk": lines,
        "Table walk": tables,
        "Play and stop": playing,
        "Library": library,
        "Elements": elements,
        "Choices": choices,
        **{
            title: partial(window, key=key, title=title, words=words)
            for key, (title, words) in WINDOWS.items()
        },
        "Say All": say_all,
    }
    wanted = {name: play for name, play in acts.items() if len(sys.argv) < 2 or name in sys.argv[1:]}
    went = [act(name, partial(_from_the_text, reader, play)) for name, play in wanted.items()]
    arrived = reader.dispatched()
    return [*went, act("speech-dispatcher got the words", lambda: _arrived(arrived))]


def _from_the_text(reader: Orca, play: Callable[[Orca], None]) -> None:
    back(reader)
    play(reader)


def _arrived_at(reader: Orca) -> bool:
    """The window has the keyboard, and Orca said so; a window that is not ready yet takes none."""
    reader.enter(ARTICLE)
    reader.settle("started", 4)
    return any("The boat that lends stories" in text for text in reader.said())


def _arrived(log: str) -> None:
    assert HEADINGS[0] in log, "speech-dispatcher's log lacks the heading"


if __name__ == "__main__":
    main()
