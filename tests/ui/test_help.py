"""Help as an article that is not kept, with the reader's own keys; and what Rawi is."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

import rawi
from rawi.app import Program
from rawi.article.model import Article, BlockKind
from rawi.article.stored import Stored
from rawi.library.model import Query
from rawi.load.service import load
from rawi.settings import resources
from rawi.settings.key_choices import KeyStore
from rawi.settings.table import INTERFACE_LANGUAGES
from rawi.text.language import detect
from rawi.ui.actions import BY_NAME
from rawi.ui.help.about import AboutDialog
from rawi.ui.keytable.own_keys import OwnKeys
from rawi.wording import guide, keys, translator
from tests.windows import running, shown_program

GUIDES = sorted((resources.resources() / "help").glob("guide.*.md"))
WAIT = 60_000


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        yield made


def read(path: Path) -> Article:
    text = guide.with_keys(path.read_text(encoding="utf-8"))
    return load(Stored(path.name, text.encode("utf-8"))).article


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.stem)
def test_every_guide_is_a_whole_article_in_its_language(path: Path) -> None:
    article = read(path)
    language = path.stem.removeprefix("guide.")
    assert article.language == language.replace("_", "-")
    assert article.direction.value == ("rtl" if language in ("ar", "fa") else "ltr")
    assert article.notices == ()
    assert not any(block.furniture for block in article.blocks)
    text = " ".join(block.text for block in article.blocks)
    assert not re.search(r"[{}\\*#]", text)
    assert {"Ctrl+O", "F5"} <= {each.strip("\u200e.,;:،؛。，；：") for each in text.split()}
    assert detect(text) == language[:2]


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.stem)
def test_every_guide_has_the_structure_and_the_keys_of_the_english_one(path: Path) -> None:
    english = path.with_name("guide.en.md")
    assert shape(path) == shape(english)
    assert slots(path) == slots(english)
    lengths = [len(block.text) for block in read(path).blocks]
    usual = [len(block.text) for block in read(english).blocks]
    assert all(0.15 * there <= here <= 2.5 * there for here, there in zip(lengths, usual, strict=True))


def shape(path: Path) -> list[tuple[BlockKind, int]]:
    """What stands there, one after the other."""
    return [(block.kind, block.level) for block in read(path).blocks]


def slots(path: Path) -> list[Counter[str]]:
    """The actions that each paragraph names, in whatever order its language wants."""
    paragraphs = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Counter(re.findall(r"\{(\w+)\}", line)) for line in paragraphs]


def test_every_language_of_the_interface_has_a_guide() -> None:
    there = {path.stem.removeprefix("guide.") for path in GUIDES}
    assert there == set(filter(None, INTERFACE_LANGUAGES))
    for language in there:
        assert resources.guide(language).name == f"guide.{language}.md"
    assert resources.guide("eo").name == "guide.en.md"


@pytest.mark.parametrize(
    "key", ["[", "*", "_", "`", "\\", "<", "&", "#", "Ctrl++", "Ctrl+-", "~", "!", "Ctrl+]"]
)
def test_any_key_can_stand_in_it(tmp_path: Path, key: str) -> None:
    own = OwnKeys(KeyStore(tmp_path / "keys.json"))
    own.table = own.table.with_keys(BY_NAME["next_heading"], (key,))
    keys.install(lambda: own)
    kept = own.keys("next_heading")
    text = guide.with_keys("# Title\n\nPress {next_heading} to go, and {open} to open.")
    article = load(Stored("guide.en.md", text.encode("utf-8"))).article
    said = key if kept else "“Next heading” in the menu Go"
    assert article.blocks[-1].text == f"Press {said} to go, and Ctrl+O to open."


def test_keys_keep_their_direction_in_a_right_to_left_guide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translator, "_language", ["ar"])
    text = guide.with_keys("{previous_section_key} {open}")
    assert text == "\u200e\\[\u200e \u200eCtrl\\+O\u200e"


def test_it_opens_as_an_article_and_the_library_stays_empty(qtbot: QtBot, program: Program) -> None:
    window = program.window
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        window.trigger("guide")
    article = window.desk.article
    assert article
    assert article.title == "How to use Rawi"
    assert "Press Ctrl+O and choose a file" in " ".join(block.text for block in article.blocks)
    assert not window.notices.isVisible()
    program.parts.session.remember(article, next(iter(article.segments)).id)
    assert program.parts.library.count(Query()) == 0


def test_it_names_the_readers_own_keys(qtbot: QtBot, program: Program) -> None:
    own = program.parts.keys
    own.take(own.table.with_keys(BY_NAME["open"], ("F12",)))
    with qtbot.waitSignal(program.window.ready, timeout=WAIT):
        program.window.trigger("guide")
    article = program.window.desk.article
    assert article
    assert "Press F12 and choose a file" in " ".join(block.text for block in article.blocks)


def test_about_is_read_with_the_caret(program: Program) -> None:
    program.window.trigger("about")
    dialog = program.window.findChild(AboutDialog)
    assert dialog
    text = dialog.text.toPlainText()
    assert text.startswith(f"Rawi, version {rawi.__version__}\n")
    assert "GNU General Public License, version 3 or later" in text
    assert "{" not in text
    assert dialog.text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert dialog.text.accessibleName() == "About Rawi"
    dialog.reject()


def test_about_shows_the_licences_of_an_installed_rawi(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = tmp_path / "licences.md"
    listed.write_text("# Parts\n\n## Qt 6\n\nLicence: LGPL-3.0-only\n", encoding="utf-8")
    monkeypatch.setattr(resources, "licences", lambda: listed)
    program.window.trigger("about")
    dialog = program.window.findChild(AboutDialog)
    assert dialog
    button = next(each for each in dialog.findChildren(QPushButton) if "licences" in each.text())
    with qtbot.waitSignal(program.window.ready, timeout=WAIT):
        button.click()
    assert program.window.findChild(AboutDialog) is None
    article = program.window.desk.article
    assert article
    assert [block.text for block in article.blocks][:3] == ["Parts", "Qt 6", "Licence: LGPL-3.0-only"]
    assert program.parts.library.count(Query()) == 0


def test_a_checkout_has_no_list_of_licences(program: Program) -> None:
    program.window.trigger("about")
    dialog = program.window.findChild(AboutDialog)
    assert dialog
    assert len(dialog.findChildren(QPushButton)) == 1
    dialog.reject()
