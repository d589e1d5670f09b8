"""Our own toy Argos packages (made by packaging/toys), unpacked for a test."""

import hashlib
import zipfile
from pathlib import Path

from rawi.packs.model import Pack, PackFile

PACKS = Path(__file__).resolve().parent / "fixtures" / "packs"


def toy(pair: str, folder: Path) -> Pack:
    """The toy of a pair such as "en_es", unpacked below the folder."""
    with zipfile.ZipFile(PACKS / f"translate-{pair}-1_0.argosmodel") as packed:
        packed.extractall(folder)
    return pack_of(folder / f"translate-{pair}-1_0")


def pack_of(root: Path) -> Pack:
    """The pack of an unpacked package: parts are paths relative to its root, digests those of the files as they are now."""
    source, target = root.name.split("-")[1].split("_")
    files = tuple(
        PackFile(path.relative_to(root).as_posix(), path, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name != "README.md"
    )
    return Pack("argos", source, target, f"Argos {source}-{target}", "1.0", "GPL-3.0-or-later", files)
