"""A link in, the address it leads to out: links are told, never followed."""

import re

from rawi.article.errors import Code, RawiError

_ADDRESS = re.compile(r"(?i)\A\s*((?:https?|ftp|smb|cifs|sftp|ssh|nfs|afp|davs?|mtp):)/{1,2}(?=\S)")
_PAGES = ("http:", "https:", "ftp:")
_LARGEST = 64_000


def address(text: str) -> str:
    """The address that a text is, and nothing else; "" for any other text. A path that swallowed one slash is mended."""
    found = _ADDRESS.match(text)
    if found is None or len(text.split()) != 1:
        return ""
    return f"{found[1].lower()}//{text[found.end() :].strip()}"


def refused(address: str) -> RawiError:
    """Why an address is not opened: ADDRESS_NOT_FETCHED, or SHARE_NOT_ENTERED where it is one of a network folder."""
    page = address.startswith(_PAGES)
    return RawiError(Code.ADDRESS_NOT_FETCHED if page else Code.SHARE_NOT_ENTERED, address=address)


def target(name: str, data: bytes) -> str:
    """Where a shortcut file (.url, .webloc, .desktop) leads; "" for any other file."""
    ending = name.lower().rpartition(".")[2]
    if len(data) > _LARGEST:
        return ""
    if ending == "webloc":
        return _webloc(data)
    sections = {"url": "InternetShortcut", "website": "InternetShortcut", "desktop": "Desktop Entry"}
    return _ini(data, sections[ending]) if ending in sections else ""


def _ini(data: bytes, section: str) -> str:
    import configparser

    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_string(data.decode("utf-8-sig", "replace"))
        return address(parser.get(section, "url", fallback=""))
    except configparser.Error:
        return ""


def _webloc(data: bytes) -> str:
    import plistlib
    from xml.parsers.expat import ExpatError

    try:
        found = plistlib.loads(data)
    except (plistlib.InvalidFileException, ExpatError, ValueError, OverflowError, RecursionError):
        return ""
    return address(str(found.get("URL", ""))) if isinstance(found, dict) else ""
