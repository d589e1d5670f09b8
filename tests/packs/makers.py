"""Packs that have the right shape and translate nothing."""

import gzip
import io
import json
import random
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rawi.packs.model import Pack
from rawi.packs.store import Store

Files = dict[str, bytes]


def noise(size: int, seed: object) -> bytes:
    """Bytes that no packing shrinks."""
    return random.Random(str(seed)).randbytes(size)


def argos(source: str = "en", target: str = "pt", version: str = "1.0", **told: Any) -> Files:
    """An Argos package's files."""
    metadata = {"package_version": version, "argos_version": "1.9", "from_code": source, "to_code": target}
    seed = (source, target, version)
    return {
        "metadata.json": json.dumps(metadata | {"from_name": "A", "to_name": "B"} | told).encode(),
        "model/model.bin": noise(200_000, seed),
        "model/config.json": b"{}",
        "model/shared_vocabulary.json": b"[]",
        "sentencepiece.model": noise(5_000, seed),
        "README.md": b"# A package\n",
    }


def firefox(source: str = "en", target: str = "pt", version: str = "") -> Files:
    """A Firefox model's files, as Mozilla has them; with a version, our metadata too."""
    pair = source + target
    files = {
        f"model.{pair}.intgemm.alphas.bin": noise(200_000, (pair, version)),
        f"vocab.{pair}.spm": noise(5_000, (pair, version)),
        f"lex.50.50.{pair}.s2t.bin": noise(20_000, (pair, version)),
    }
    if version:
        told = {"kind": "firefox", "languages": [source, target], "version": version, "licence": "CC0-1.0"}
        files["metadata.json"] = json.dumps(told).encode()
    return files


def zipped(path: Path, files: Mapping[str, bytes], root: str = "package") -> Path:
    """The files in a zip file with one root folder."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(f"{root}/{name}" if root else name, data)
    return path


def laid(folder: Path, files: Mapping[str, bytes]) -> Path:
    """The files in a folder."""
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def gzipped(data: bytes) -> bytes:
    """As gzip packs it."""
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb") as file:
        file.write(data)
    return out.getvalue()


def works(_pack: Pack) -> None:
    """A check that every pack passes."""


def contents(store: Store) -> dict[str, tuple[str, str]]:
    """What the store's packs are, for comparing: name to version and digest, every file read and found whole."""
    from rawi.packs.exporting import verify

    assert all(verify(entry) for entry in store.entries())
    return {entry.id: (entry.pack.version, entry.pack.digest) for entry in store.entries()}
