"""Every theme can be read, those of the reader's own colours too."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPalette

from rawi.library.model import Colour
from rawi.settings import resources
from rawi.settings.table import OWN_THEME, THEMES, Settings
from rawi.ui.contrast import clearest, contrast
from rawi.ui.highlights import ground
from rawi.ui.theming import Theme, load, of, palette

FOLDER = resources.resources() / "themes"
NAMES = [name for name in THEMES if name not in ("system", OWN_THEME)]
SOFT = "soft"
STRONG = [name for name in NAMES if name.startswith("high_contrast")]
COLOUR = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


def needed(name: str) -> float:
    """The ratio that a theme's text has at least; the soft one says in its name that it has less."""
    return 4.5 if name == SOFT else 7.0


def too_weak(theme: Theme, pairs: list[tuple[str, str]], least: float) -> list[tuple[str, str, float]]:
    found = ((a, b, contrast(getattr(theme, a), getattr(theme, b))) for a, b in pairs)
    return [(a, b, round(ratio, 2)) for a, b, ratio in found if ratio < least]


def test_the_ratio_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1
    assert clearest("#000000", "#333333", "#eeeeee") == "#eeeeee"


def test_every_theme_file_is_a_choice() -> None:
    assert sorted(path.stem for path in Path(FOLDER).glob("*.json")) == sorted(NAMES)


def test_the_themes_that_people_ask_for_are_there() -> None:
    assert {"light", "sepia", "dark", SOFT} < set(NAMES)
    assert len(STRONG) >= 3


@pytest.mark.parametrize("name", NAMES)
def test_text_has_the_contrast_it_needs(name: str) -> None:
    pairs = [
        *product(("text", "quiet", "link"), ("page", "window", "control")),
        ("translated", "translated_page"),
        ("sentence_text", "sentence"),
        ("selection_text", "selection"),
    ]
    assert too_weak(load(FOLDER, name), pairs, needed(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_frames_and_marks_have_a_contrast_of_three(name: str) -> None:
    pairs = [
        *product(("focus", "border"), ("page", "window", "control")),
        ("word", "sentence"),
        ("selection", "page"),
        ("selection", "window"),
    ]
    assert too_weak(load(FOLDER, name), pairs, 3.0) == []


@pytest.mark.parametrize("name", STRONG)
def test_what_is_heard_is_told_from_the_page_in_high_contrast(name: str) -> None:
    assert too_weak(load(FOLDER, name), [("sentence", "page")], 3.0) == []


@pytest.mark.parametrize("name", NAMES)
def test_what_is_disabled_can_be_read(name: str) -> None:
    theme = load(FOLDER, name)
    colours = palette(theme)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        shown = colours.color(QPalette.ColorGroup.Disabled, role).name()
        assert min(contrast(shown, ground) for ground in (theme.page, theme.window, theme.control)) >= needed(
            name
        )


@pytest.mark.parametrize("name", NAMES)
def test_highlights_can_be_read_and_told_from_each_other(name: str) -> None:
    theme = load(FOLDER, name)
    grounds = [ground(theme, colour) for colour in Colour]
    for each in grounds:
        texts = [contrast(text, each) for text in (theme.text, theme.quiet, theme.link, theme.translated)]
        assert min(texts) >= needed(name)
        assert contrast(theme.focus, each) >= 3
    assert len({*grounds, theme.page}) == len(Colour) + 1


@given(COLOUR, COLOUR, COLOUR)
def test_highlights_on_own_colours_are_read_as_well_as_the_text_around(
    text: str, page: str, link: str
) -> None:
    theme = of(FOLDER, Settings(theme=OWN_THEME, own_text=text, own_page=page, own_link=link))
    for colour in Colour:
        least = min(contrast(text, page), 4.5)
        assert contrast(text, ground(theme, colour)) >= least


@given(COLOUR, COLOUR, COLOUR, COLOUR)
def test_own_colours_are_taken_as_they_are_and_the_rest_can_be_read(
    text: str, page: str, highlight: str, link: str
) -> None:
    chosen = Settings(theme=OWN_THEME, own_text=text, own_page=page, own_highlight=highlight, own_link=link)
    theme = of(FOLDER, chosen)
    assert (theme.text, theme.page, theme.sentence, theme.link) == (text, page, highlight, link)
    assert contrast(theme.sentence_text, theme.sentence) >= 4.5


def test_without_own_colours_it_is_the_light_theme_and_a_dark_page_brings_the_dark_one() -> None:
    light, dark = load(FOLDER, "light"), load(FOLDER, "dark")
    assert of(FOLDER, Settings(theme=OWN_THEME)).text == light.text
    theme = of(FOLDER, Settings(theme=OWN_THEME, own_page="#101010"))
    assert (theme.dark, theme.text, theme.page) == (True, dark.text, "#101010")
