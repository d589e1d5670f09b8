"""What is named at the start: paths, and addresses of files as some desktops give them in their place."""

import sys
from pathlib import Path


def path(text: str, system: str = sys.platform) -> Path:
    """The path that is meant. A file address with a server is a network folder's, as Windows writes that."""
    if not text.lower().startswith("file:/"):
        return Path(text)
    from urllib.parse import unquote, urlsplit

    address = urlsplit(text)
    server = "" if address.hostname in (None, "localhost") else f"//{address.netloc}"
    named = unquote(address.path, errors="surrogateescape")
    return Path(server + named.lstrip("/" if system == "win32" and not server else ""))
