"""Argos Translate packages: one folder with metadata.json, a CTranslate2 model and its tokenizer's model.

https://github.com/argosopentech/argos-translate (package.py describes the format).
"""

from collections.abc import Collection, Mapping
from pathlib import Path

from rawi.packs.manifest import (
    METADATA,
    BrokenPackError,
    Kind,
    Manifest,
    folder_name,
    language,
    metadata,
    short,
)

CODE = "argos"
_MODEL = "model/"
_NEEDED = "model/model.bin"
_TOKENIZERS = ("sentencepiece.model", "bpe.model")
ALIASES = {"zt": "zh-Hant", "pb": "pt-BR"}
"""Codes of Argos's own for what BCP 47 says otherwise."""


def recognise(names: Collection[str]) -> bool:
    """By its model's place."""
    return _NEEDED in names


def select(names: Collection[str]) -> Mapping[str, str]:
    """Everything: the package can be passed on as it came."""
    return {name: name for name in names}


def describe(folder: Path, root: str) -> Manifest:
    """Parts are the paths of the files that translate, and of the metadata, which may hold the target's prefix."""
    told = metadata(folder)
    if told.get("type", "translate") != "translate":
        raise BrokenPackError(CODE)
    source, target = _language(told.get("from_code")), _language(told.get("to_code"))
    if source == target or not _may_be(root, told):
        raise BrokenPackError(CODE)
    version = short(told.get("package_version"), "0")
    return Manifest(
        CODE,
        source,
        target,
        f"Argos {source}-{target}",
        version,
        short(told.get("license") or told.get("licence")),
        folder_name(f"translate-{told['from_code']}_{told['to_code']}-{version.replace('.', '_')}"),
        _parts(folder),
    )


def _parts(folder: Path) -> dict[str, str]:
    tokenizers = [name for name in _TOKENIZERS if (folder / name).is_file()]
    if not tokenizers or not (folder / _NEEDED).is_file():
        raise BrokenPackError(CODE)
    model = sorted(
        path.relative_to(folder).as_posix() for path in (folder / _MODEL).rglob("*") if path.is_file()
    )
    return {name: name for name in (METADATA, *tokenizers, *model)}


def _language(code: object) -> str:
    return ALIASES.get(code, "") or language(code) if isinstance(code, str) else language(code)


def _may_be(root: str, told: Mapping[str, object]) -> bool:
    """False where the package's folder is named after another pair: "translate-en_es-1_0"."""
    kind, _, rest = root.partition("-")
    pair = rest.partition("-")[0]
    return kind != "translate" or "_" not in pair or pair == f"{told['from_code']}_{told['to_code']}"


KIND = Kind(CODE, ".argosmodel", recognise, select, describe, lambda _manifest, _digests: {})
