"""The one table of the public indexes' addresses, and what a reader may put in their place."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

WEB = ("http", "https")


@dataclass(frozen=True, slots=True)
class Source:
    """Where one engine's packs are listed.

    `index` is the list's address (http, https) or a file's path, `files` what relative links stand on; `licence` is the
    SPDX name that the source states for all its models, "" where it states none.
    """

    engine: str
    index: str
    files: str
    licence: str = ""

    @property
    def web(self) -> bool:
        """True where reading the list takes the network."""
        return is_web(self.index)

    @property
    def host(self) -> str:
        """The host that is asked for the list; for a file share or a stick the list's folder."""
        return host_of(self.index)


_TABLE = (
    # github.com/argosopentech/argospm-index; no licence of the models is stated there (argos-translate issues 507 and 533).
    Source("argos", "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json", ""),
    # Firefox' Remote Settings; the licence is that of github.com/mozilla/firefox-translations-models.
    Source(
        "firefox",
        "https://firefox.settings.services.mozilla.com/v1/buckets/main/collections/translations-models-v2/records",
        "https://firefox-settings-attachments.cdn.mozilla.net/",
        "MPL-2.0",
    ),
)
_FILES = {"argos": "index.json", "firefox": "records.json"}
"""The index's name in a folder that was copied from somewhere."""

ENGINES = tuple(source.engine for source in _TABLE)


def source(engine: str, replaced: str = "") -> Source:
    """Where this engine's packs are listed. `replaced` is the reader's own address: http(s), file:, or a path of an index or of its folder.

    In a replaced index relative links stand on the index itself, so a mirror or a copied folder is one tree.
    """
    usual = next(each for each in _TABLE if each.engine == engine)
    replaced = replaced.strip()
    if not replaced:
        return usual
    if is_web(replaced):
        return Source(engine, replaced, replaced, usual.licence)
    path = _path(replaced)
    if path.is_dir():
        path /= _FILES[engine]
    return Source(engine, str(path), str(path.parent), usual.licence)


def is_web(address: str) -> bool:
    """True for an http or https address; everything else is a path."""
    return address.partition(":")[0].lower() in WEB and "//" in address


def host_of(address: str) -> str:
    """The host of an address, with its port where that is unusual; the folder of a path."""
    if not is_web(address):
        return str(Path(address).parent)
    try:
        parts = urlsplit(address)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return address
    return f"{parts.hostname or ''}{port}"


def _path(text: str) -> Path:
    if not text.lower().startswith("file:"):
        return Path(text).expanduser().absolute()
    parts = urlsplit(text)
    path = unquote(parts.path)
    if parts.netloc not in ("", "localhost"):
        return Path(f"//{parts.netloc}{path}")  # a Windows share
    drive = path[1:3]
    return Path(path[1:] if drive[1:] == ":" else path)
