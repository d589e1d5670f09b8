"""Saving, printing and copying from the window."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from rawi.app import Program
from rawi.article.translation import Leg, Mark, MarkKind, TranslatedArticle, Translation, View
from rawi.narrating import Narrator
from rawi.session import Opened
from rawi.settings.table import SAVED
from rawi.speech.port import Manner
from rawi.ui.application import Application
from rawi.ui.jobs import Job
from rawi.ui.takeaway.audio_dialog import KINDS as AUDIO_KINDS
from rawi.ui.takeaway.audio_dialog import AudioDialog
from rawi.ui.takeaway.choices import KINDS, Choice, choices, chosen
from tests.articles import ARABIC, article
from tests.fakes.voice import FakeSynthesizer
from tests.windows import running, shown_program


@pytest.fixture
def program(qtbot: QtBot, qapp: Application) -> Iterator[Program]:
    with running(shown_program(qtbot, qapp)) as made:
        made.window.opening.show(Opened(article()))
        yield made


def translated(program: Program) -> TranslatedArticle:
    """The article on the desk as a machine leaves it, the second sentence in doubt."""
    shown = program.window.desk.article
    assert shown is not None
    known = {s.id: Translation(s.id, f"ar {n}") for n, s in enumerate(shown.segments)}
    doubtful = shown.segments[1].id
    known[doubtful] = Translation(doubtful, "ar 1", (Mark(MarkKind.NUMBER_LOST, "100"),))
    return TranslatedArticle(shown, "en", "ar", (Leg("firefox", "en", "ar"),), MappingProxyType(known))


def test_without_a_translation_copying_says_how_to_get_one(program: Program) -> None:
    program.window.trigger("copy_translation")
    assert "F4" in program.window.notices.label.text()


@pytest.mark.parametrize("view", [View.ORIGINAL, View.TRANSLATION])
def test_all_is_copied_with_its_label(qtbot: QtBot, program: Program, view: View) -> None:
    window = program.window
    whole = translated(program)
    window.desk.change(view, whole)
    window.view.article.finish()
    window.view.selectAll()
    window.trigger("copy_translation")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("ar 0\n\nar 1 ⚠ ar 2\n\n")
    last = data.text().split("\n\n")[-1]
    assert last.startswith(
        "Machine translation from English by Rawi with Firefox Translations, not checked by a person."
    )
    assert "(⚠): 1." in last
    assert "The lantern in the harbour" in last
    assert 'lang="ar" dir="rtl"' in data.html()


def test_one_sentence_is_copied(program: Program) -> None:
    window = program.window
    window.desk.change(View.ORIGINAL, translated(program))
    window.view.article.finish()
    window.view.jump(0, 0)
    window.trigger("copy_translation")
    assert QGuiApplication.clipboard().text().split("\n\n")[0] == "ar 0"


@pytest.mark.parametrize("kind", ["epub", "html", "md", "txt", "json"])
def test_the_article_is_saved_and_its_name_told(
    qtbot: QtBot, program: Program, tmp_path: Path, kind: str
) -> None:
    window = program.window
    window.desk.change(View.ORIGINAL, translated(program))
    path = tmp_path / f"saved.{kind}"
    job = window.rooms.takeaway.save(View.BOTH, kind, path)
    assert job is not None
    qtbot.waitUntil(lambda: not job.running)
    assert path.stat().st_size
    assert path.name in window.notices.label.text()


def test_saving_translates_first_and_can_be_cancelled(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    window = program.window
    job = window.rooms.takeaway.save(View.TRANSLATION, "txt", tmp_path / "a.txt")
    assert job is not None
    job.cancel()
    qtbot.waitUntil(lambda: not job.running)
    assert not list(tmp_path.glob("a.*"))
    assert "nothing was written" in window.notices.label.text()
    second = window.rooms.takeaway.save(View.TRANSLATION, "txt", tmp_path / "b.txt")
    assert second is not None
    qtbot.waitUntil(lambda: not second.running, timeout=60_000)
    assert "Machine translation from English to Portuguese" in (tmp_path / "b.txt").read_text()


@pytest.mark.parametrize(
    ("row", "typed", "view", "name"),
    [
        (0, "tale.epub", View.TRANSLATION, "tale.epub"),
        (0, "tale", View.TRANSLATION, "tale.epub"),
        (0, "tale 1.5", View.TRANSLATION, "tale 1.5.epub"),
        (0, "tale.HTML", View.TRANSLATION, "tale.HTML"),
        (1, "tale.epub", View.TRANSLATION, "tale.html"),
        (5, "tale.epub", View.ORIGINAL, "tale.epub"),
        (9, "tale", View.ORIGINAL, "tale.json"),
        (None, "tale.md", View.TRANSLATION, "tale.md"),
        (0, "here", View.TRANSLATION, "here 2.epub"),
        (0, "here.epub", View.TRANSLATION, "here.epub"),
    ],
)
def test_row_and_name_say_what_is_saved(
    tmp_path: Path, row: int | None, typed: str, view: View, name: str
) -> None:
    (tmp_path / "here.epub").touch()
    offered = choices(View.TRANSLATION, "epub")
    words = "" if row is None else offered[row].words
    ending = name.rpartition(".")[2].lower()
    assert chosen(offered, words, str(tmp_path / typed)) == (Choice(view, ending), tmp_path / name)


def test_every_choice_is_a_row_of_its_own_and_what_is_shown_comes_first() -> None:
    offered = choices(View.BOTH, "txt")
    assert offered[0] == Choice(View.BOTH, "txt")
    assert len({each.words for each in offered}) == len(offered) == len(View) * len(KINDS)
    assert offered[0].words == "Plain text, Both languages (*.txt)"
    assert tuple(KINDS) == SAVED


def test_one_key_asks_where_and_what_was_chosen_comes_first_the_next_time(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, asked = program.window, list[tuple[str, str, str]]()

    def answer(_parent: object, title: str, proposed: str, rows: str) -> tuple[str, str]:
        asked.append((title, proposed, rows.partition(";;")[0]))
        return str(tmp_path / "tale"), "Plain text, Original (*.txt)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    window.desk.change(View.BOTH, translated(program))
    for name in ("tale.txt", "tale 2.txt"):
        window.trigger("export")
        qtbot.waitUntil(partial(_told, window.notices.label, name), timeout=20_000)
        assert (tmp_path / name).read_text(encoding="utf-8").startswith("The lantern in the harbour")
    assert asked[0] == (
        "Save both languages",
        "The lantern in the harbour.en-ar.epub",
        "Book (EPUB), Both languages (*.epub)",
    )
    assert asked[1][2] == "Plain text, Both languages (*.txt)"


def _told(label: QLabel, words: str) -> bool:
    return words in label.text()


class Stopping(FakeSynthesizer):
    """Has the newest job cancelled when it is asked for `at`."""

    def __init__(self, at: str, jobs: list[Job]) -> None:
        super().__init__()
        self._at, self._jobs = at, jobs

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        if text == self._at:
            self._jobs[-1].cancel()
        return super().request(text, language, voice, manner)


@pytest.fixture
def voices(program: Program, tmp_path: Path) -> list[FakeSynthesizer]:
    """What the window's narrator speaks with."""
    made = [FakeSynthesizer(voiceless=("ar",))]
    vars(program.parts)["narrator"] = Narrator(lambda: made, str, tmp_path / "work")
    return made


@pytest.fixture
def told(program: Program, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is shown and said, whatever comes after it."""
    shown: list[str] = []
    teller = program.window.teller
    monkeypatch.setattr(teller, "text", shown.append)
    monkeypatch.setattr(teller, "problem", lambda error: shown.append(f"{error.code} {error.facts}"))
    return shown


@pytest.mark.parametrize("kind", list(AUDIO_KINDS))
def test_the_article_is_saved_as_audio_and_its_name_told(
    qtbot: QtBot,
    program: Program,
    tmp_path: Path,
    voices: list[FakeSynthesizer],
    told: list[str],
    kind: str,
) -> None:
    path = tmp_path / f"saved.{kind}"
    assert program.window.rooms.takeaway.audio().save(View.ORIGINAL, path, words=True)
    qtbot.waitUntil(lambda: f"Saved as “{path.name}”." in told)
    assert path.stat().st_size


def test_audio_that_was_stopped_goes_on(
    qtbot: QtBot, program: Program, tmp_path: Path, voices: list[FakeSynthesizer], told: list[str]
) -> None:
    window, path = program.window, tmp_path / "saved.m4b"
    jobs: list[Job] = []
    window.jobs.started.connect(jobs.append)
    voices[0] = Stopping("Nobody paid for the oil.", jobs)
    assert window.rooms.takeaway.audio().save(View.ORIGINAL, path)
    qtbot.waitUntil(lambda: any("goes on from here" in each for each in told))
    assert not path.exists()
    voices[0] = FakeSynthesizer()
    assert window.rooms.takeaway.audio().save(View.ORIGINAL, path)
    qtbot.waitUntil(lambda: "Saved as “saved.m4b”." in told)
    assert path.exists()
    assert voices[0].requested[0] == "A lantern on a white tower"


def test_a_language_that_was_not_heard_is_told(
    qtbot: QtBot, program: Program, tmp_path: Path, voices: list[FakeSynthesizer], told: list[str]
) -> None:
    window = program.window
    window.desk.change(View.BOTH, translated(program))
    assert window.rooms.takeaway.audio().save(View.BOTH, tmp_path / "saved.epub")
    qtbot.waitUntil(lambda: any("no_voice" in each and "'ar'" in each for each in told))
    assert (tmp_path / "saved.epub").exists()


def test_the_audio_dialog_tells_words_apart_only_in_books(qtbot: QtBot, program: Program) -> None:
    dialog = AudioDialog(View.BOTH, translated=True, parent=program.window)
    qtbot.addWidget(dialog)
    assert (dialog.what.view, dialog.kind, dialog.words.isEnabled()) == (View.BOTH, "m4b", False)
    dialog.kinds.setCurrentIndex(dialog.kinds.findData("epub"))
    dialog.words.setChecked(True)
    assert (dialog.kind, dialog.by_word) == ("epub", True)
    dialog.kinds.setCurrentIndex(0)
    assert not dialog.by_word


def test_save_as_audio_is_asked_with_a_key(qtbot: QtBot, program: Program) -> None:
    program.window.trigger("save_audio")
    dialog = program.window.findChild(AudioDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize("words", [None, ARABIC])
def test_large_print_becomes_a_pdf(
    qtbot: QtBot, program: Program, tmp_path: Path, words: tuple[str, ...] | None
) -> None:
    from rawi.ui.takeaway.printing import Printing
    from rawi.ui.takeaway.sheets import Sheet

    window = program.window
    if words:
        window.opening.show(Opened(article(words, "ar")))
    else:
        window.desk.change(View.ORIGINAL, translated(program))
    printing = Printing(window, window.desk, window.jobs, window.teller, window.rooms.takeaway.translation)
    view = View.ORIGINAL if words else View.BOTH
    job = printing.save(Sheet(24, view, pictures=True), tmp_path / "print.pdf")
    assert job is not None
    qtbot.waitUntil(lambda: not job.running)
    assert (tmp_path / "print.pdf").read_bytes().startswith(b"%PDF")
    assert [each.name for each in tmp_path.glob("*print*")] == ["print.pdf"]


def test_every_page_is_printed_and_no_heading_stands_alone_at_its_foot(qapp: Application) -> None:
    from PySide6.QtCore import QSizeF

    from rawi.article.stored import Stored
    from rawi.load.service import load
    from rawi.ui.takeaway.sheets import Printed, Sheet
    from rawi.wording.labels import page_labels

    parts = (
        f"## Part {n}" if n % 7 == 0 else f"Paragraph {n}. Another sentence stands here." for n in range(400)
    )
    long = load(Stored("long.md", "\n\n".join(["# T", *parts]).encode())).article
    sheet = Sheet(18, View.ORIGINAL, pictures=False)
    made = Printed(long, None, sheet, page_labels(long), lambda _digest: None, QSizeF(500, 700))
    layout, height = made.document.documentLayout(), made.document.pageSize().height()
    assert (made.document.lastBlock().text(), made.document.blockCount()) == (long.blocks[-1].text, 402)
    assert int(layout.blockBoundingRect(made.document.lastBlock()).top() // height) == made.pages - 1
    block = made.document.begin()
    while block.next().isValid():
        if block.blockFormat().headingLevel():
            pages = [
                int((layout.blockBoundingRect(each).top() + 1) // height) for each in (block, block.next())
            ]
            assert pages[0] == pages[1], block.text()
        block = block.next()
