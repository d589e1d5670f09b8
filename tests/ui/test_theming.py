"""Every theme can be read."""

from itertools import product
from pathlib import Path

import pytest

from rawi.settings import resources
from rawi.settings.table import THEMES
from rawi.ui.theming import Theme, load

FOLDER = resources.resources() / "themes"
NAMES = [name for name in THEMES if name != "system"]


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    """Contrast ratio, WCAG 2.2."""
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


def test_every_theme_file_is_a_choice() -> None:
    assert sorted(path.stem for path in Path(FOLDER).glob("*.json")) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_text_has_a_contrast_of_seven(name: str) -> None:
    theme: Theme = load(FOLDER, name)
    pairs = [
        *product((theme.text, theme.quiet, theme.link), (theme.page,)),
        *product((theme.text, theme.quiet), (theme.window, theme.control)),
        (theme.translated, theme.translated_page),
        (theme.sentence_text, theme.sentence),
        (theme.selection_text, theme.selection),
    ]
    assert [(a, b, round(contrast(a, b), 1)) for a, b in pairs if contrast(a, b) < 7] == []


@pytest.mark.parametrize("name", NAMES)
def test_frames_and_marks_have_a_contrast_of_three(name: str) -> None:
    theme = load(FOLDER, name)
    pairs = [
        (theme.focus, theme.page),
        (theme.focus, theme.window),
        (theme.border, theme.control),
        (theme.word, theme.sentence),
    ]
    assert [(a, b, round(contrast(a, b), 1)) for a, b in pairs if contrast(a, b) < 3] == []
