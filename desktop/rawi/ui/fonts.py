"""The fonts that Rawi brings along for readers with little sight or dyslexia: loaded when one is chosen, not at the start."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

from rawi.settings import resources

BROUGHT = {"Atkinson Hyperlegible": "atkinson-hyperlegible", "OpenDyslexic": "opendyslexic"}
"""Family to its folder below resources/fonts, which `packaging/fonts.py` fills."""

_loaded: set[str] = set()


def folder() -> Path:
    """Where they lie."""
    return resources.resources() / "fonts"


def load(family: str) -> None:
    """Make a font that Rawi brings along known to Qt, once; any other is the system's."""
    name = BROUGHT.get(family)
    if name is None or family in _loaded:
        return
    _loaded.add(family)
    for path in sorted((folder() / name).glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def is_here(family: str) -> bool:
    """True where this computer can show the font ("" is the system's)."""
    brought = BROUGHT.get(family)
    return (
        not family
        or (brought is not None and any((folder() / brought).glob("*.ttf")))
        or QFontDatabase.hasFamily(family)
    )


def missing() -> list[str]:
    """The fonts that Rawi would bring along and that are not here."""
    return [family for family in BROUGHT if not is_here(family)]


def families() -> list[str]:
    """Those that can be chosen: Rawi's own that are here, then the system's, without macOS' private ones (".") and Windows' lying ones ("@")."""
    own = [family for family in BROUGHT if is_here(family)]
    return own + [
        each for each in QFontDatabase.families() if each not in own and not each.startswith((".", "@"))
    ]
