"""An Argos package's folder in, its model and tokenizer out.

Parts are paths relative to the package's root (https://github.com/argosopentech/argos-translate, package.py). Only
argostranslate's tokenizers are imported: the rest of it makes folders in the reader's home and needs a sentence splitter that
asks the network.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

import ctranslate2
from argostranslate.tokenizer import BPETokenizer, SentencePieceTokenizer

from rawi.article.errors import Code, RawiError
from rawi.engines import sentencepiece
from rawi.engines.models import Files, check

MODEL, METADATA = "model/model.bin", "metadata.json"
PIECES, BPE = "sentencepiece.model", "bpe.model"
_VOCABULARIES = tuple(
    f"model/{side}_vocabulary.{kind}" for side in ("source", "shared") for kind in ("json", "txt")
)
_SPACE, _JOIN = "\u2581", "@@"


class Tokenizer(Protocol):
    """Text to a model's tokens and back."""

    def encode(self, sentence: str) -> list[str]:
        """The tokens."""

    def decode(self, tokens: list[str]) -> str:
        """The text."""


class Pieces:
    """SentencePiece; argostranslate's own decoding would make a space of every underscore."""

    def __init__(self, path: Path) -> None:
        self._processor = SentencePieceTokenizer(path).lazy_processor()

    def encode(self, sentence: str) -> list[str]:
        """The pieces."""
        pieces: list[str] = self._processor.encode(sentence, out_type=str)
        return pieces

    def decode(self, tokens: list[str]) -> str:
        """The text; a piece that the model copied from the source may be none of its own."""
        return str(self._processor.decode_pieces(tokens)).replace(_SPACE, " ").strip()


class Bpe:
    """BPE codes and Moses' rules for words."""

    def __init__(self, path: Path, source: str, target: str) -> None:
        self._tokenizer = BPETokenizer(path, source, target)
        self._tokenizer.lazy_load()

    def encode(self, sentence: str) -> list[str]:
        """The parts of words."""
        parts: list[str] = self._tokenizer.encode(sentence)
        return parts

    def decode(self, tokens: list[str]) -> str:
        """The text; a word that the model left unfinished at the end has nothing to be joined to."""
        return str(self._tokenizer.decode(tokens)).removesuffix(_JOIN).strip()


@dataclass(frozen=True, slots=True)
class Model:
    """A model that is ready to translate; `prefix` is the token that tells a model of many languages its target."""

    translator: ctranslate2.Translator
    tokenizer: Tokenizer
    prefix: str


def load(pack: str, files: Files) -> Model:
    """The package's model; RawiError PACK_DAMAGED where it is none."""
    root = _root(pack, files)
    try:
        told = json.loads((root / METADATA).read_bytes()) if METADATA in files else {}
        if PIECES in files:
            tokenizer: Tokenizer = Pieces(root / PIECES)
        else:
            tokenizer = Bpe(root / BPE, told["from_code"], told["to_code"])
        return Model(_translator(root / MODEL), tokenizer, str(told.get("target_prefix", "")))
    except (OSError, RuntimeError, ValueError, KeyError, TypeError, AttributeError, SystemExit):
        raise RawiError(
            Code.PACK_DAMAGED, pack=pack
        ) from None  # argostranslate ends the process over a bad line of BPE


def known(pack: str, files: Files) -> frozenset[str]:
    """The characters that the source side can be written in; no model is loaded. RawiError PACK_DAMAGED."""
    root = _root(pack, files)
    vocabulary = next((name for name in _VOCABULARIES if name in files), None)
    if vocabulary is None:
        raise RawiError(Code.PACK_DAMAGED, pack=pack)
    parts = {name: files[name] for name in (vocabulary, PIECES) if name in files}
    check(pack, parts)
    try:
        characters = _characters(root / vocabulary)
        if PIECES in parts:
            characters &= sentencepiece.characters((root / PIECES).read_bytes())
    except (OSError, ValueError, TypeError):
        raise RawiError(Code.PACK_DAMAGED, pack=pack) from None
    return characters


def _characters(path: Path) -> frozenset[str]:
    text = path.read_text(encoding="utf-8")
    words = json.loads(text) if path.suffix == ".json" else text.split("\n")
    found = {" "}
    for word in words:
        if not (word.startswith("<") and word.endswith(">")):
            found.update(word.removesuffix(_JOIN).replace(_SPACE, ""))
    return frozenset(found)


def _translator(model: Path) -> ctranslate2.Translator:
    """Two translations at once with a thread each: 1.3 to 2 times as fast as one with two threads, measured on two cores."""
    workers = max(1, min(2, os.cpu_count() or 1))
    return ctranslate2.Translator(
        str(model.parent), device="cpu", compute_type="int8", inter_threads=workers, intra_threads=1
    )


def _root(pack: str, files: Files) -> Path:
    if MODEL not in files or (PIECES not in files and BPE not in files):
        raise RawiError(Code.PACK_DAMAGED, pack=pack)
    return Path(files[MODEL][0]).parents[len(PurePosixPath(MODEL).parts) - 1]
