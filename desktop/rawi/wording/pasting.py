"""What is called how that came without a file's name."""

from datetime import datetime

from rawi.wording import labels
from rawi.wording.translator import translate


def text_name(when: datetime) -> str:
    """Pasted text: "Pasted text, 25 November 2026 14:03"."""
    return _dated(translate("pasting", "Pasted text, {date} {time}"), when)


def picture_name(when: datetime) -> str:
    """A pasted picture."""
    return _dated(translate("pasting", "Pasted picture, {date} {time}"), when)


def _dated(text: str, when: datetime) -> str:
    return text.replace("{date}", labels.published(when.date())).replace("{time}", f"{when:%H:%M}")
