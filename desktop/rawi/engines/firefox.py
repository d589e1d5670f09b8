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

    `files` maps each part to [path, SHA-256]; every file is checked before its first use.
    """

    def __init__(self) -> None:
        self._models: dict[str, Translator] = {}
        self._checked: dict[str, dict[str, bytes]] = {}

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:  # noqa: ARG002 - no raw data
        """RawiError PACK_DAMAGED where a file is not what it should be, Cancelled."""
        pack, files = str(body["pack"]), body["files"]
        if name == "known":
            known = sentencepiece.characters(self._files(pack, files)["vocabulary"])
            return {"characters": "".join(sorted(known))}, b""
        model = self._model(pack, files)
        for index, sentence in enumerate(body["sentences"]):
            if reply.cancelled():
                raise Cancelled
            reply.chunk({"index": index, "text": _translate(model, sentence)})
        return {}, b""

    def _model(self, pack: str, files: dict[str, Any]) -> Translator:
        if pack not in self._models:
            parts = self._files(pack, files)
            vocabulary = parts["vocabulary"]
            try:
                self._models[pack] = Translator(
                    parts["model"], vocabulary, vocabulary, parts.get("shortlist")
                )
            except ValueError:
                raise RawiError(Code.PACK_DAMAGED, pack=pack) from None
            self._checked.pop(pack)
        return self._models[pack]

    def _files(self, pack: str, files: dict[str, Any]) -> dict[str, bytes]:
        """Each part's bytes, checked against its digest."""
        if pack not in self._checked:
            self._checked[pack] = {part: _read(pack, *where) for part, where in files.items()}
        return self._checked[pack]


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
