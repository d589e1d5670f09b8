"""How an article is to be translated: the settings, and what is wished beyond them."""

from dataclasses import replace

from rawi.settings.table import Settings, accepted
from rawi.translate.wish import Wish
from rawi.wishing import wish


def test_the_settings_are_the_wish() -> None:
    assert wish(Settings()) == Wish()
    chosen = replace(Settings(), translation_engine="argos", translation_careful=True)
    assert wish(chosen) == Wish("argos", careful=True)


def test_this_one_time_goes_before_the_settings() -> None:
    chosen = replace(Settings(), translation_engine="argos")
    assert wish(chosen, "firefox", careful=True) == Wish("firefox", careful=True)


def test_only_known_engines_are_taken() -> None:
    assert accepted("translation_engine", "firefox")
    assert not accepted("translation_engine", "google")
