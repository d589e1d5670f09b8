"""Files for the documentation's folder, and files that a package wants compressed."""

import gzip
import time
from pathlib import Path

from installer.linux import DOCUMENTS, Placed
from installer.nfpm import MAINTAINER


def document(path: Path) -> Placed:
    """A file in the documentation's folder, compressed there."""
    return Placed(str(path), f"{DOCUMENTS}/{path.name}.gz", packed=True)


def compressed(placed: Placed, folder: Path, modified: int) -> Placed:
    """The same; where it is to be compressed, with a compressed file in the folder as its source. `modified` in seconds since 1970."""
    if not placed.packed:
        return placed
    target = folder / placed.target.removeprefix("/")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(Path(placed.source).read_bytes(), 9, mtime=modified))
    return Placed(str(target), placed.target)


def changelog(version: str, modified: int) -> str:
    """Debian's changelog: it names the version; what is new is told by the metainfo."""
    date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(modified))
    return (
        f"rawi ({version}-1) unstable; urgency=medium\n\n  * Version {version}.\n\n -- {MAINTAINER}  {date}\n"
    )
