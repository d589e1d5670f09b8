"""Firefox Translations models (fxtranslate), inside a worker: it holds the GIL, and a damaged model aborts its process."""

from pathlib import Path

from fxtranslate import Translator

from rawi import processor
from rawi.article.errors import Cancelled, Code, RawiError
from rawi.engines import sentencepiece
from rawi.engines.models import Files, Models, check, endless
from rawi.workers.protocol import Body
from rawi.workers.service import Reply


class Firefox:
    """Requests "translate" {pack, files, sentences} (a CHUNK per sentence) and "known" {pack, files}.

    `files` maps each part to [path, SHA-256]; every file is checked before its first use. A pack has one "vocabulary", or
    "source-vocabulary" and "target-vocabulary" where its languages share none (Chinese, Japanese, Korean).
    """

    def __init__(self) -> None:
        self._models = Models(_load)

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:  # noqa: ARG002 - no raw data
        """RawiError PACK_DAMAGED where a file is not what it should be, PROCESSOR_OLD, Cancelled."""
        pack, files = str(body["pack"]), body["files"]
        if name == "known":
            return {"characters": "".join(sorted(_known(pack, files)))}, b""
        if not processor.runs("firefox"):  # an older one would end this process
            raise RawiError(Code.PROCESSOR_OLD)
        model = self._models.get(pack, files)
        for index, sentence in enumerate(body["sentences"]):
            if reply.cancelled():
                raise Cancelled
            text = sentence if endless(sentence) else model.translate(sentence)
            reply.chunk({"index": index, "text": text})
        return {}, b""


def _load(pack: str, files: Files) -> Translator:
    parts = {part: Path(path).read_bytes() for part, (path, _) in files.items()}
    source, target = _vocabularies(pack, files)
    try:
        return Translator(parts["model"], parts[source], parts[target], parts.get("shortlist"))
    except (KeyError, ValueError):
        raise RawiError(Code.PACK_DAMAGED, pack=pack) from None


def _vocabularies(pack: str, files: Files) -> tuple[str, str]:
    """The source's part and the target's."""
    found = (
        ("vocabulary", "vocabulary") if "vocabulary" in files else ("source-vocabulary", "target-vocabulary")
    )
    if not set(found) <= files.keys():
        raise RawiError(Code.PACK_DAMAGED, pack=pack)
    return found


def _known(pack: str, files: Files) -> frozenset[str]:
    """What the model can read and write. What only one side knows is no character to hand through it.

    Letters of the source count though the target cannot write them: they are what is translated.
    """
    names = _vocabularies(pack, files)
    check(pack, {name: files[name] for name in names})
    try:
        reads, writes = (sentencepiece.characters(Path(files[name][0]).read_bytes()) for name in names)
    except ValueError:
        raise RawiError(Code.PACK_DAMAGED, pack=pack) from None
    return frozenset(char for char in reads if char.isalpha() or char in writes)
