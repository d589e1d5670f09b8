"""The whole story with eyes shut: keys alone, and nothing is known but what was announced, what took the focus and what was spoken."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.settings.voices import VoiceChoice, store
from rawi.translate.routes import Engines
from rawi.wording import entries, places, translator
from rawi.wording.names import language_name
from rawi.wording.translator import translate
from tests.ears import Ears
from tests.fakes.translator import fake_engines
from tests.windows import made_program, running

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Of the window that stands for the screen, where Qt shows its own window for files."""

ENGLISH = """<!DOCTYPE html><html lang=en><head><title>The bell under the square</title></head><body><article>
<h1>The bell under the square</h1><p>By Mira Lund</p><p>Workers found a bronze bell below the market on Friday.</p>
<h2>What it rang for</h2><p>It rang whenever the granary was opened. Nobody alive has heard it.</p>
<h2>Who cast it</h2><p>A woman from the coast cast it in one night.</p>
<p>The river brought the bronze to her door.</p></article></body></html>"""
PORTUGUESE = """<!DOCTYPE html><html lang=pt><head><title>O sino debaixo da praça</title></head><body><article>
<h1>O sino debaixo da praça</h1><p>Por Mira Lund</p><p>Trabalhadores encontraram um sino de bronze debaixo do mercado na sexta-feira.</p>
<h2>Para que tocava</h2><p>Ele tocava sempre que o celeiro era aberto. Ninguém vivo o ouviu.</p>
<h2>Quem o fundiu</h2><p>Uma mulher da costa o fundiu em uma noite.</p>
<p>O rio trouxe o bronze até a porta dela.</p></article></body></html>"""


@dataclass(frozen=True)
class Tale:
    """An article, what is searched for, words of its second section, its third heading, and the languages it goes between."""

    words: str
    search: str
    title: str
    second: str
    heading: str
    source: str
    target: str
    engines: Engines | None = None


ROOT = Path(__file__).resolve().parent.parent.parent
TALES = {
    "en": Tale(PORTUGUESE, "mercado", "O sino debaixo da praça", "Ninguém vivo", "Quem o fundiu", "pt", "en"),
    "pt_BR": Tale(ENGLISH, "market", "The bell under the square", "Nobody alive", "Who cast it", "en", "pt"),
    "ar": Tale(ENGLISH, "market", "The bell under the square", "Nobody alive", "Who cast it", "en", "ar", fake_engines(("en", "ar"))),
}  # fmt: skip
"""By the language of the interface. The packs that come with Rawi know no Arabic: there a fake one stands for it."""


@pytest.fixture
def ears(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Ears:
    made = Ears(qtbot)
    made.listen(monkeypatch)
    return made


@pytest.fixture(params=sorted(TALES))
def interface(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    language = str(request.param)
    monkeypatch.setenv("LANG", f"{language}.UTF-8")
    return language


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, interface: str, ears: Ears) -> Iterator[Program]:
    """Rawi as it starts with a screen reader, in this language."""
    with running(made_program(qapp), heard=True) as made:
        window, tale = made.window, TALES[interface]
        assert translator.language() == interface.replace("_", "-"), "the translations are not compiled"
        plain = store({"en": VoiceChoice("espeak/gmw/en-us")})
        window.preferences.take(replace(window.preferences.settings, voices=plain))
        if tale.engines:
            made.parts.session.engines = tale.engines
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        window.begin()
        qtbot.waitUntil(lambda: window.desk.article is not None, timeout=60_000)
        yield made
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en"))


def test_the_whole_story_by_ear(program: Program, interface: str, ears: Ears, tmp_path: Path) -> None:
    tale = TALES[interface]
    stored, saved = tmp_path / "story.html", tmp_path / "taken along.epub"
    stored.write_text(tale.words, encoding="utf-8")

    def choose(path: Path, title: str = "") -> None:
        """In the window for files, which says what it is for: the path in its place, as the screen reader tells it."""
        ears.wait(title)
        ears.type(str(path))
        ears.wait(path.name)
        ears.press("Return")

    ears.step("Take a file in")
    ears.within("Ctrl+Shift+O", lambda: choose(stored))
    ears.wait(entries.imported(1, 0, 0))

    ears.step("Find it in the library and open it")
    ears.press("Ctrl+L")
    ears.wait(tale.title)
    ears.type(tale.search)
    ears.wait(translate("SearchField", "Search the library"))
    ears.wait(entries.found(1, 1, searched=True))
    ears.press("Return")
    ears.wait(tale.title)

    ears.step("Listen")
    ears.press("F5")
    ears.hear(tale.search, tale.source)

    ears.step("Jump to the third heading")
    ears.press("H")
    ears.press("H")
    ears.wait(places.heading(tale.heading, 2))
    ears.hear(tale.heading, tale.source)

    ears.step("Translate")
    ears.press("F4")
    ears.wait(sentence("translating", "Translated into {language}.", language=language_name(tale.target)))
    translation = ears.hear("", tale.target)

    ears.step("Hear the sentence in the other language")
    ears.press("Ctrl+J")
    original = ears.hear("", tale.source)
    assert (original in tale.words, translation in tale.words) == (True, False)

    ears.step("Set a bookmark")
    ears.press("Ctrl+B")
    ears.wait(sentence("notes", "Bookmark set: {quote}", quote=""))

    ears.step("Save it as a book")
    ears.within("Ctrl+S", lambda: choose(saved, translate("takeaway", "Save both languages")))
    ears.wait(sentence("TakeawayRoom", "Saved as “{name}”.", name=saved.name))

    ears.step("Quit")
    ears.press("Ctrl+Q")
    assert QApplication.focusWindow() is None
    assert ears.steps == stated_keys()


def test_what_is_pasted_is_told(program: Program, interface: str, ears: Ears) -> None:
    tale = TALES[interface]
    QApplication.clipboard().setText(tale.words)
    ears.press("Ctrl+V")
    ears.wait(tale.title)
    assert tale.title in ears.announced


def test_a_jump_begins_where_the_ear_is(program: Program, interface: str, ears: Ears) -> None:
    tale = TALES[interface]
    QApplication.clipboard().setText(tale.words)
    ears.press("Ctrl+V")
    ears.wait(tale.title)
    ears.press("F5")
    ears.hear(tale.second, tale.source)
    ears.press("H")
    ears.wait(places.heading(tale.heading, 2))


def test_only_what_is_selected_is_read(program: Program, interface: str, ears: Ears) -> None:
    tale = TALES[interface]
    ears.press("Shift+F6")
    ears.wait(translate("answers", "Nothing is selected. Shift with the arrow keys selects words and lines."))
    QApplication.clipboard().setText(tale.words)
    ears.press("Ctrl+V")
    ears.wait(tale.title)
    first, second = tale.title.split()[:2]
    ears.press("Ctrl+Shift+Right", "Ctrl+Shift+Right", "Shift+F6")
    assert ears.hear(first, tale.source) == f"{first} {second}"


def sentence(context: str, text: str, **facts: str) -> str:
    """A text of the interface with its facts."""
    said = translate(context, text)
    for name, fact in facts.items():
        said = said.replace(f"{{{name}}}", fact)
    return said


def stated_keys() -> dict[str, list[str]]:
    """Rawi's keys of each step, as `desktop/accessibility.md` states them: that table stays true."""
    text = (ROOT / "desktop" / "accessibility.md").read_text(encoding="utf-8")
    table = text.partition("| Step | Rawi |")[2].partition("\n\n")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[2:]]
    return {row[0]: row[1].replace("Enter", "Return").partition(":")[2].split() for row in rows}
