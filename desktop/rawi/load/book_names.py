"""Names of files in, which of them a talking book begins with out."""

import re
from collections.abc import Iterable

_NAVIGATION = re.compile(r"ncc\.html?|.+\.opf", re.IGNORECASE)
_PACKAGE, _SMIL = ".opf", ".smil"


def may_begin(name: str) -> bool:
    """Whether a talking book may begin with a file of this name."""
    return bool(_NAVIGATION.fullmatch(name))


def navigation(names: Iterable[str]) -> str:
    """Of the names in a folder the file that its talking book is opened by, the newer edition's of two; "" where there is none."""
    listed = sorted(names)
    sounding = any(name.lower().endswith(_SMIL) for name in listed)
    found = [name for name in listed if may_begin(name)] if sounding else []
    return min(found, key=lambda name: not name.lower().endswith(_PACKAGE), default="")
