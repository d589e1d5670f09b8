"""What desktops say of Rawi in each interface language, from words.json beside this file; English first."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

ENGLISH = "en"


@cache
def languages() -> Mapping[str, Mapping[str, str]]:
    """Language (as Rawi's settings name it: "pt_BR") to its texts by their names."""
    read: dict[str, dict[str, str]] = json.loads(
        Path(__file__).with_name("words.json").read_text(encoding="utf-8")
    )
    return read


def english(name: str) -> str:
    """A text as it is where the reader's language has none."""
    return languages()[ENGLISH][name]


def others(name: str) -> Mapping[str, str]:
    """A text in every language but English."""
    return {language: texts[name] for language, texts in languages().items() if language != ENGLISH}
