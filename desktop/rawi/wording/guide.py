"""The article that tells how Rawi is used, with the reader's keys; and what Rawi is, in words."""

import re

from rawi.wording.keys import key_of
from rawi.wording.translator import translate

_SLOT = re.compile(r"\{([a-z_0-9]+)\}")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+.!|<>~=-])")
_ISOLATES = str.maketrans({"\u2066": "\u200e", "\u2068": "\u200e", "\u2069": "\u200e"})
"""An article is warned of isolates in it; a mark does for a key's name."""

_MADE_WITH = (
    "Argos Translate, CTranslate2, Firefox Translations (Bergamot), eSpeak NG, Piper, Hibari, ONNX Runtime, "
    "trafilatura, pypdfium2, Tesseract, markdown-it-py, lxml, sentencex, py3langid, miniaudio, PyAV, SQLite"
)
"""Names of programs are the same in every language."""


def title() -> str:
    """What the article is called while it is on its way."""
    return translate("guide", "How to use Rawi")


def with_keys(markdown: str) -> str:
    """Each {name of an action} as the reader's key for it; what Markdown would take for its own is escaped."""

    def key(slot: re.Match[str]) -> str:
        return _MARKDOWN.sub(r"\\\1", key_of(slot[1]).translate(_ISOLATES))

    return _SLOT.sub(key, markdown)


def about_title() -> str:
    """The window that tells what Rawi is."""
    return translate("guide", "About Rawi")


def licences_title() -> str:
    """The list of parts and licences, while it is on its way, and the button for it."""
    return translate("guide", "Parts and licences")


def about(version: str, python: str, qt: str) -> str:
    """Version, licence, and what Rawi is made with."""
    told = [
        translate("guide", "Rawi, version {version}"),
        translate("guide", "Opens stored articles, shows their structure, translates them and reads them aloud, offline."),
        translate("guide", "Nothing that you read or hear leaves this computer. Rawi connects only when you ask for a language pack, and tells before with which computer."),
        translate("guide", "Rawi is free: its licence is the GNU General Public License, version 3 or later. You may use, study, pass on and change it. It comes without any warranty."),
        translate("guide", "Made with Python {python}, Qt {qt} and these: {names}."),
    ]  # fmt: skip
    slots = {"version": version, "python": python, "qt": qt, "names": _MADE_WITH}
    text = "\n\n".join(told)
    for slot, value in slots.items():
        text = text.replace("{" + slot + "}", value)
    return text
