"""A path in, the packs that lie there out: a file, a pack's folder, or a folder that holds several of either."""

from collections.abc import Collection
from pathlib import Path

from rawi.article.errors import Code, RawiError
from rawi.packs import kinds, tarred
from rawi.packs.argos import KIND as ARGOS
from rawi.packs.piper import CODE as VOICE
from rawi.packs.sources import INDEXES, opened
from rawi.packs.walking import below

_ENDINGS = (".argosmodel", ".zip", *tarred.ENDINGS, *INDEXES)
_DEEPEST = 4


def find(path: Path) -> tuple[Path, ...]:
    """What can be installed. A file is taken at its word; in a folder other zip files than packs are passed over.

    RawiError FILE_MISSING, FILE_FORBIDDEN, PACK_FILE_BROKEN where a folder holds no pack.
    """
    if not path.is_dir():
        return (path,)
    found = tuple(below(path, _DEEPEST, _is_wanted, _is_pack))
    if not found:
        raise RawiError(Code.PACK_FILE_BROKEN, name=path.name or str(path))
    return found


def _is_wanted(path: Path) -> bool:
    return path.name.lower().endswith(_ENDINGS) and is_pack_file(path)


def _is_pack(folder: Path, listed: list[Path]) -> bool:
    names = [path.name for path in listed if path.is_file()]
    deeper = [path.relative_to(folder).as_posix() for path in folder.glob("*/*.bin")]
    return _is_meant([*names, *deeper])


def _is_meant(names: Collection[str]) -> bool:
    """Whether files with these names are a pack; voices are looked for elsewhere (`voices.find`)."""
    kind = kinds.find(names)
    return kind is not None and kind.code != VOICE


def is_pack_file(path: Path) -> bool:
    """Whether a file in a folder was meant: one named as a pack, or an archive that holds one, or a dictionary's index."""
    if path.suffix.lower() == ARGOS.ending:
        return True
    try:
        with opened(path) as source:
            return _is_meant(source.sizes.keys())
    except RawiError:
        return False
