"""Firefox' Remote Settings records of translation models in, the packs that they offer out.

The collection translations-models-v2 holds one record a file: fileType, sourceLanguage, targetLanguage, version, architecture,
filter_expression, decompressedHash, decompressedSize and attachment {filename, location, hash, size}; attachments are compressed with
Zstandard. As `fxtranslate` does, files of major version 3 are used and a release goes before a newer preview.
"""

import re
from collections import defaultdict
from dataclasses import dataclass

from rawi.packs.addresses import Source
from rawi.packs.links import resolved, safe_name
from rawi.packs.offer import Available, Offers, Remote, offer
from rawi.text.language import clean_language

MAJOR = 3
LARGEST = 1_000_000_000
"""Bytes of one file; the largest model has 43 MB."""

_PARTS = {
    "model": "model",
    "lex": "shortlist",
    "vocab": "vocabulary",
    "srcvocab": "source-vocabulary",
    "trgvocab": "target-vocabulary",
}
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})(?:([ab])(\d{1,4}))?")
_COMPRESSED = ".zst"
_HASH = re.compile(r"[0-9a-f]{64}")
_ARCHITECTURES = ("", "tiny", "base", "base-memory")
"""From worst to best for a small computer: `base-memory` is the one that Firefox ships to desktops, nearly as good as `base` in less memory."""

_ANDROID = re.compile(r"OS\s*==\s*['\"]Android")
_DESKTOP = re.compile(r"\s*(?:env\.appinfo\.OS != 'Android')?\s*")


@dataclass(frozen=True, slots=True)
class _Record:
    """One file of one version and architecture of a pair; `preview` is what Firefox' releases do not show."""

    pair: tuple[str, str]
    version: str
    architecture: str
    preview: bool
    file: Remote

    @property
    def rank(self) -> tuple[bool, int, int, int]:
        """What is compared to find the best set of a pair."""
        found = _VERSION.fullmatch(self.version)
        assert found
        kind = {None: 1 << 20, "b": 1 << 16, "a": 0}[found[3]] + int(found[4] or 0)
        return not self.preview, int(found[2]), kind, _ARCHITECTURES.index(self.architecture)


def read(source: Source, found: object) -> Offers:
    """The best whole set of each pair; TypeError where this is no body of records."""
    records = found.get("data") if isinstance(found, dict) else None
    if not isinstance(records, list):
        raise TypeError("no records")
    sets: dict[tuple[str, str], dict[tuple[bool, int, int, int], list[_Record]]] = defaultdict(dict)
    left_out = 0
    for raw in records:
        if _is_for_others(raw):
            continue
        record = _record(source, raw)
        if record is None:
            left_out += 1
        else:
            sets[record.pair].setdefault(record.rank, []).append(record)
    offers = (_best(source, ranked) for ranked in sets.values())
    return Offers(tuple(each for each in offers if each), left_out)


def _is_for_others(raw: object) -> bool:
    """True for sound records that are not for Rawi: other kinds of files, other engines' versions, telephones."""
    if not isinstance(raw, dict):
        return False
    major = str(raw.get("version", "")).partition(".")[0]
    return (
        raw.get("deleted") is True
        or (isinstance(raw.get("fileType"), str) and raw["fileType"] not in _PARTS)
        or (major.isdecimal() and int(major) != MAJOR)
        or bool(_ANDROID.search(str(raw.get("filter_expression") or "")))
    )


def _record(source: Source, raw: object) -> _Record | None:
    if not isinstance(raw, dict) or not isinstance(raw.get("version"), str):
        return None
    version = _VERSION.fullmatch(raw["version"])
    start, end = _code(raw.get("sourceLanguage")), _code(raw.get("targetLanguage"))
    architecture = raw.get("architecture") or ""
    file = _file(source, raw)
    if version is None or file is None or not start or not end or start == end:
        return None
    if architecture not in _ARCHITECTURES:
        return None
    preview = version[3] is not None or not _DESKTOP.fullmatch(str(raw.get("filter_expression") or ""))
    return _Record((start, end), raw["version"], architecture, preview, file)


def _file(source: Source, raw: dict[str, object]) -> Remote | None:
    attachment = raw.get("attachment")
    part, name = raw.get("fileType"), raw.get("name")
    if not isinstance(attachment, dict) or not isinstance(part, str) or not safe_name(name):
        return None
    link = resolved(source, attachment.get("location"))
    size, digest = _size(attachment.get("size")), _digest(attachment.get("hash"))
    if link is None or not size or not digest:
        return None
    ending = _COMPRESSED if link.endswith(_COMPRESSED) else ""
    inside = _digest(raw.get("decompressedHash")) if ending else digest
    return Remote(_PARTS[part], f"{name}{ending}", link, size, digest, inside)


def _size(value: object) -> int:
    sound = isinstance(value, int) and not isinstance(value, bool) and 0 < value <= LARGEST
    return int(str(value)) if sound else 0


def _digest(value: object) -> str:
    return value if isinstance(value, str) and _HASH.fullmatch(value) else ""


def _code(value: object) -> str:
    return clean_language(value) if isinstance(value, str) and len(value) <= 20 else ""


def _best(source: Source, ranked: dict[tuple[bool, int, int, int], list[_Record]]) -> Available | None:
    """The first whole set: a model, and one vocabulary or one for each language; a shortlist where there is one."""
    for rank in sorted(ranked, reverse=True):
        files = {record.file.part: record.file for record in ranked[rank]}
        both = "source-vocabulary" in files and "target-vocabulary" in files
        if (
            "model" in files
            and ("vocabulary" in files or both)
            and len({f.name for f in files.values()}) == len(files)
        ):
            if "vocabulary" in files:
                files = {part: file for part, file in files.items() if not part.endswith("-vocabulary")}
            first = ranked[rank][0]
            return offer("firefox", *first.pair, first.version, source.licence, tuple(files.values()))
    return None
