"""rawi.desktop: how menus and "Open with" show Rawi (https://specifications.freedesktop.org/desktop-entry-spec/latest/)."""

from collections.abc import Iterator

from freedesktop import kinds
from freedesktop.words import english, others
from rawi.cli.commands import LISTEN, SPEAK_INTERFACE

NAME = "rawi"
"""Of the file, the icon, the window's class and the media controls' DesktopEntry."""

CATEGORIES = ("Utility", "TextTools", "Accessibility")
"""Of the desktop menu specification."""

_ACTIONS = {"listen": LISTEN, "speak": SPEAK_INTERFACE}
"""What a right click on the icon offers, and the window's option for it."""


def desktop_entry() -> str:
    """The whole file."""
    return "\n".join([*_main(), *(line for name in _ACTIONS for line in _action(name)), ""])


def _main() -> Iterator[str]:
    yield "[Desktop Entry]"
    yield from (
        "Type=Application",
        "Version=1.4",
        "Name=Rawi",
        "Name[ar]=راوي",
        "Name[fa]=راوی",
        "Name[hi]=रावी",
    )
    yield from _told("GenericName", "generic_name")
    yield from _told("Comment", "comment")
    yield from (f"Exec={NAME} %F", f"TryExec={NAME}", f"Icon={NAME}", "Terminal=false", "StartupNotify=true")
    yield from (f"StartupWMClass={NAME}", f"Categories={''.join(f'{each};' for each in CATEGORIES)}")
    yield f"MimeType={''.join(f'{each};' for each in kinds.types())}"
    yield from _told("Keywords", "keywords")
    yield f"Actions={''.join(f'{each};' for each in _ACTIONS)}"


def _action(name: str) -> Iterator[str]:
    yield ""
    yield f"[Desktop Action {name}]"
    yield from _told("Name", name)
    yield f"Exec={NAME} {_ACTIONS[name]}"


def _told(key: str, name: str) -> Iterator[str]:
    """A key in English and in every other language."""
    yield f"{key}={english(name)}"
    yield from (f"{key}[{language}]={text}" for language, text in others(name).items())
