"""Everything that is announced has words, one and many told apart, in the reader's language."""

import re

import pytest

from rawi.settings import resources
from rawi.settings.table import ANNOUNCEMENTS
from rawi.speech.announcing import WRITTEN, About, Announcement, Verbosity
from rawi.wording import announcing, translator

SAID = [about for about in About if about not in (*WRITTEN, About.COLUMN)]


@pytest.mark.parametrize("about", SAID)
@pytest.mark.parametrize("number", [1, 2, 11])
def test_every_announcement_has_words_without_slots(about: About, number: int) -> None:
    text = announcing.words(Announcement(about, number, number, "4"))
    assert text
    assert not re.search(r"[{}]", text)


def test_what_is_said() -> None:
    for told, text in (
        (Announcement(About.HEADING, 2), "Heading level 2"),
        (Announcement(About.LIST, 1), "List with 1 item"),
        (Announcement(About.LIST, 3), "List with 3 items"),
        (Announcement(About.TABLE, 1, 2), "Table with 1 row and 2 columns"),
        (Announcement(About.TABLE, 4, 1), "Table with 4 rows and 1 column"),
        (Announcement(About.LINKS, 1), "Link"),
        (Announcement(About.LINKS, 2), "2 links"),
        (Announcement(About.FOOTNOTE, name="3"), "Footnote 3"),
        (Announcement(About.TITLE, 1), "Title"),
    ):
        assert announcing.words(told) == text


def test_the_settings_know_every_verbosity() -> None:
    assert tuple(Verbosity) == ANNOUNCEMENTS


@pytest.mark.parametrize("language", ["ar", "pt_BR"])
def test_announcements_speak_the_readers_language(language: str) -> None:
    if not translator.install(language, resources.translations()):
        pytest.skip(f"rawi_{language}.qm is not built")
    assert announcing.words(Announcement(About.FOOTNOTE, name="3")) != "Footnote 3"
    for about in SAID:
        assert not re.search(r"[{}]", announcing.words(Announcement(about, 3, 3, "4")))
