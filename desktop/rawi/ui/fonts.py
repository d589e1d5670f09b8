"""The fonts that Rawi brings along for readers with little sight or dyslexia: loaded when one is chosen, not at the start."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from rawi.settings import resources

BROUGHT = {"Atkinson Hyperlegible": "atkinson-hyperlegible", "OpenDyslexic": "opendyslexic"}
"""Family to its folder below resources/fonts, which `packaging/fonts.py` fills."""

_NORMAL, _MEDIUM, _BOLD = QFont.Weight.Normal.value, QFont.Weight.Medium.value, QFont.Weight.Bold.value
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


def medium(family: str) -> int:
    """The weight (as in OpenType) of letters between normal and bold, or bold, in this font ("" is the system's).

    Qt draws bold letters for a font that has none, but nothing between: it would take the nearest, which are mostly the normal ones. Some fonts call
    their normal letters medium.
    """
    load(family)
    name = family or QFontInfo(QFont()).family()
    faces = {QFontDatabase.weight(name, style) for style in QFontDatabase.styles(name)}
    usual = min(faces, key=lambda each: abs(each - _NORMAL), default=_NORMAL)
    return min((each for each in faces if usual < each < _BOLD and each >= _MEDIUM), default=_BOLD)


def has_medium(family: str) -> bool:
    """True where a font has letters between normal and bold."""
    return medium(family) < _BOLD


def missing() -> list[str]:
    """The fonts that Rawi would bring along and that are not here."""
    return [family for family in BROUGHT if not is_here(family)]


def families() -> list[str]:
    """Those that can be chosen: Rawi's own that are here, then the system's, without macOS' private ones (".") and Windows' lying ones ("@")."""
    own = [family for family in BROUGHT if is_here(family)]
    return own + [
        each for each in QFontDatabase.families() if each not in own and not each.startswith((".", "@"))
    ]
