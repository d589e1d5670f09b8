"""A link of an index in, the address or path that may be fetched for it out."""

import re
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit

from rawi.packs.addresses import Source, is_web

_LONGEST = 2_000
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


def resolved(source: Source, link: object) -> str | None:
    """Where the link leads: an http(s) address (https only, where the index came by https) or, for an index in a folder, a file in that folder.

    None for anything else: another scheme, a user's name before the host, a way out of the folder.
    """
    if not isinstance(link, str) or not 0 < len(link) <= _LONGEST or _UNSAFE.search(link):
        return None
    try:
        return _on_web(source, link) if source.web else _in_folder(source, link)
    except ValueError:
        return None


def safe_name(name: object) -> bool:
    """True for a text that is a plain file's name on every system."""
    return isinstance(name, str) and bool(_NAME.fullmatch(name)) and not _DEVICES.match(name)


def _on_web(source: Source, link: str) -> str | None:
    joined = urljoin(source.files or source.index, link)
    return joined if _allowed(joined, secure=source.index.lower().startswith("https:")) else None


def _in_folder(source: Source, link: str) -> str | None:
    """A package that lies beside its index comes from there, whatever the index says: a folder is copied to be used without a network."""
    folder = Path(source.files)
    if is_web(link):
        name = PurePosixPath(unquote(urlsplit(link).path)).name
        beside = folder / name
        if safe_name(name) and beside.is_file():
            return str(beside)
        return link if _allowed(link, secure=False) else None
    parts = PurePosixPath(unquote(link)).parts
    if not parts or not all(map(safe_name, parts)):
        return None
    near, far = folder / parts[-1], folder.joinpath(*parts)
    path = far if far.is_file() or not near.is_file() else near
    return str(path) if path.resolve().is_relative_to(folder.resolve()) else None


def _allowed(address: str, *, secure: bool) -> bool:
    parts = urlsplit(address)
    scheme = parts.scheme.lower()
    right = scheme == "https" or (scheme == "http" and not secure)
    return right and bool(parts.hostname) and "@" not in parts.netloc and (parts.port or 1) > 0
