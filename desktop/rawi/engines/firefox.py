"""Firefox Translations models (fxtranslate), inside a worker: it holds the GIL, and a damaged model aborts its process."""

import hashlib
from pathlib import Path
from typing import Any

from fxtranslate import Translator

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.engines import sentencepiece
from rawi.workers.protocol import Body
from rawi.workers.service import Reply

LONGEST_WORD = 200
"""Characters; the engine's time grows with the square of a word (5,000 letters took 37 s), so a longer one stays as it is."""


class Firefox:
    """Requests "translate" {pack, files, sentences} (a CHUNK per sentence) and "known" {pack, files}.

    `files` maps each part to [path, SHA-256]; every file is checked before its first use. A pack has one "vocabulary", or
    "source-vocabulary" and "target-vocabulary" where its languages share none (Chinese, Japanese, Korean).
    """

    def __init__(self) -> None:
        self._models: dict[str, Translator] = {}
        self._checked: dict[str, dict[str, bytes]] = {}

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:  # noqa: ARG002 - no raw data
        """RawiError PACK_DAMAGED where a file is not what it should be, Cancelled."""
        pack, files = str(body["pack"]), body["files"]
        if name == "known":
            known = _known(pack, *_vocabularies(pack, self._files(pack, files)))
            return {"characters": "".join(sorted(known))}, b""
        model = self._model(pack, files)
        for index, sentence in enumerate(body["sentences"]):
            if reply.cancelled():
                raise Cancelled
            reply.chunk({"index": index, "text": _translate(model, sentence)})
        return {}, b""

    def _model(self, pack: str, files: dict[str, Any]) -> Translator:
        key = _key(files)
        if key not in self._models:
            parts = self._files(pack, files)
            source, target = _vocabularies(pack, parts)
            try:
                self._models[key] = Translator(parts["model"], source, target, parts.get("shortlist"))
            except (KeyError, ValueError):
                raise RawiError(Code.PACK_DAMAGED, pack=pack) from None
            self._checked.pop(key)
        return self._models[key]

    def _files(self, pack: str, files: dict[str, Any]) -> dict[str, bytes]:
        """Each part's bytes, checked against its digest."""
        key = _key(files)
        if key not in self._checked:
            self._checked[key] = {part: _read(pack, *where) for part, where in files.items()}
        return self._checked[key]


def _key(files: dict[str, Any]) -> str:
    """What tells models apart: a pack that was replaced by a newer one keeps its name, not its digests."""
    return " ".join(f"{part}={digest}" for part, (_, digest) in sorted(files.items()))


def _vocabularies(pack: str, parts: dict[str, bytes]) -> tuple[bytes, bytes]:
    """The source's and the target's."""
    shared = parts.get("vocabulary", b"")
    source, target = parts.get("source-vocabulary", shared), parts.get("target-vocabulary", shared)
    if not source or not target:
        raise RawiError(Code.PACK_DAMAGED, pack=pack)
    return source, target


def _known(pack: str, source: bytes, target: bytes) -> frozenset[str]:
    """What the model can read and write. What only one side knows is no character to hand through it.

    Letters of the source count though the target cannot write them: they are what is translated.
    """
    try:
        reads = sentencepiece.characters(source)
        writes = reads if target == source else sentencepiece.characters(target)
    except ValueError:
        raise RawiError(Code.PACK_DAMAGED, pack=pack) from None
    return frozenset(char for char in reads if char.isalpha() or char in writes)


def _read(pack: str, path: str, digest: str) -> bytes:
    try:
        data = Path(path).read_bytes()
    except OSError:
        raise RawiError(Code.PACK_DAMAGED, pack=pack) from None
    if hashlib.sha256(data).hexdigest() != digest:
        raise RawiError(Code.PACK_DAMAGED, pack=pack)
    return data


def _translate(model: Translator, sentence: str) -> str:
    """One sentence; one with an endless word comes back as it is."""
    if any(len(word) > LONGEST_WORD for word in sentence.split()):
        return sentence
    return model.translate(sentence)
