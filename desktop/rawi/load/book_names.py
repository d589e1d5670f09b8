"""Names of files in, which of them a talking book begins with out."""

from collections.abc import Iterable

_CENTRES = ("ncc.html", "ncc.htm")
_PACKAGE, _SMIL = ".opf", ".smil"


def may_begin(name: str) -> bool:
    """Whether a talking book may begin with a file of this name."""
    low = name.lower()
    return low in _CENTRES or low.endswith(_PACKAGE)


def navigation(names: Iterable[str]) -> str:
    """Of the names in a folder the file that its talking book is opened by, the newer edition's of two; "" where there is none."""
    listed = sorted(names)
    sounding = any(name.lower().endswith(_SMIL) for name in listed)
    found = [name for name in listed if may_begin(name)] if sounding else []
    return min(found, key=lambda name: not name.lower().endswith(_PACKAGE), default="")
