"""What a pack says of itself, and how its metadata is read without believing it."""

import json
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rawi.article.progress import IsCancelled, Progress
from rawi.packs.model import pack_id
from rawi.text.language import clean_language

METADATA = "metadata.json"
LARGEST_METADATA = 256 << 10
_CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_LONGEST = 200


class BrokenPackError(ValueError):
    """A file or folder that is no pack of the kind it seems to be."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack is. `parts` maps each part's name, as the engine knows it, to the file's path inside the pack.

    `root` is the folder that holds the files where the pack is passed on as one file. The licence is "" where it is not told,
    `variant` where a pair can have one pack of the kind only.
    """

    kind: str
    source: str
    target: str
    name: str
    version: str
    licence: str
    root: str
    parts: Mapping[str, str]
    variant: str = ""

    @property
    def id(self) -> str:
        """Its name in the store."""
        return pack_id(self.kind, self.source, self.target, self.variant)


Make = Callable[[Path, Manifest, tuple[str, str] | None, Progress, IsCancelled], Manifest]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of pack. It gets paths inside the pack, with forward slashes; all it does may raise BrokenPackError,
    or a RawiError that says more.

    `recognise`: whether a pack with these files is of this kind. `select`: which files are taken, each with the name it gets.
    `describe`: the manifest of the unpacked folder, given its root's name. `complete`: files to add to one that is passed
    on, given its manifest and the digests of the others. `ending` is a passed-on file's. `make`, where there is one, works out
    the files `made` from the others, which are not passed on: it gets the folder, the manifest, the pair of languages that the
    reader named, progress and cancelled; the manifest is then as it says.
    """

    code: str
    ending: str
    recognise: Callable[[Collection[str]], bool]
    select: Callable[[Collection[str]], Mapping[str, str]]
    describe: Callable[[Path, str], Manifest]
    complete: Callable[[Manifest, Mapping[str, str]], Mapping[str, bytes]]
    make: Make | None = None
    made: tuple[str, ...] = ()


def metadata(folder: Path) -> dict[str, Any]:
    """The JSON object of the folder's metadata file; BrokenPackError for anything else."""
    try:
        with (folder / METADATA).open("rb") as file:
            data = file.read(LARGEST_METADATA + 1)
        if len(data) > LARGEST_METADATA:
            raise BrokenPackError(METADATA)
        found = json.loads(data.decode("utf-8-sig"))
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError, ValueError, RecursionError):
        raise BrokenPackError(METADATA) from None
    if not isinstance(found, dict):
        raise BrokenPackError(METADATA)
    return found


def language(code: object) -> str:
    """A BCP 47 code in its usual case; BrokenPackError for anything else."""
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise BrokenPackError(code)
    return clean_language(code)


def short(value: object, default: str = "") -> str:
    """A short text of one line, a number as it is written; the default for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return default
    return _CONTROLS.sub(" ", str(value)).strip()[:_LONGEST] or default


def folder_name(text: str) -> str:
    """A name for a folder that every system can hold."""
    return re.sub(r"[^A-Za-z0-9_.-]", "_", text).strip(".")[:_LONGEST] or "pack"
