"""Names of files inside packs, as every system can hold them."""

import re

_PART = re.compile(r"[^<>:\"|?*\\/\x00-\x1f\x7f\ud800-\udfff]{1,200}")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def is_safe(path: str) -> bool:
    """True for a relative path with forward slashes that stays below its folder on every system."""
    return all(
        _PART.fullmatch(part) and not _DEVICE.fullmatch(part) and not part.endswith((".", " "))
        for part in path.split("/")
    )
