"""The load worker's service: a stored file in, the Article as JSON and its pictures out."""

import json
from collections.abc import Sequence
from dataclasses import replace

from rawi.article import codec
from rawi.article.errors import Code, RawiError
from rawi.article.model import Source
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Companion, Loaded, Stored, Whole
from rawi.load import formats
from rawi.load.annotate import annotate
from rawi.load.parts import parts
from rawi.workers.protocol import Body
from rawi.workers.service import Reply

_READ = 0.8
"""The part of the progress that a loader takes; sentences and languages take the rest."""


class LoadService:
    """Request "load" {"name", "companions": [[path, size], …]} with the file's bytes and its companions' after them, and with
    "key" (the article's id) where those bytes are a large book without its sound, with "password" where the reader gave one.

    Request "parts" with the same gives each article that the file holds as a chunk {"name"} with its bytes.
    Each picture is a chunk {"resource", "media_type"}; the closing answer's data is the article's JSON (UTF-8).
    """

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:
        """RawiError where the file cannot be read."""
        if name not in ("load", "parts"):
            raise RawiError(Code.ENGINE_FAILED, reason=name)
        stored = unpacked(str(body["name"]), body.get("companions", []), data)
        if name == "parts":
            for part in parts(stored, reply.progress):
                reply.chunk({"name": part.name}, part.data)
            return {}, b""
        whole = Whole(str(body["key"])) if "key" in body else None
        stored = replace(stored, whole=whole, password=str(body.get("password", "")))
        loaded = load(stored, reply.progress)
        for resource in loaded.resources:
            reply.chunk({"resource": resource.digest, "media_type": resource.media_type}, resource.data)
        text = json.dumps(codec.to_json(loaded.article))
        return {}, text.encode("utf-8", "surrogatepass")


def unpacked(name: str, sizes: Sequence[tuple[str, int]], data: bytes) -> Stored:
    """The stored file whose companions lie behind its own bytes."""
    start = len(data) - sum(size for _, size in sizes)
    companions = []
    position = start
    for path, size in sizes:
        companions.append(Companion(path, data[position : position + size]))
        position += size
    return Stored(name, data[:start], tuple(companions))


def load(stored: Stored, progress: Progress = ignore_progress) -> Loaded:
    """Read, structure and annotate one file."""
    progress(0.05)
    form = formats.find(stored.data, stored.name)
    try:
        draft = form.loader().load(stored, lambda done: progress(done * _READ))
    except MemoryError as error:
        raise RawiError(Code.LOAD_LIMIT, name=stored.name) from error
    except (RecursionError, ValueError, KeyError, IndexError) as error:
        raise RawiError(Code.FILE_BROKEN, name=stored.name, format=form.code) from error
    progress(_READ)
    source = Source(stored.name, form.code, draft.encoding, draft.address)
    article = annotate(draft, stored.key, source, lambda done: progress(_READ + done * (1 - _READ)))
    return Loaded(article, draft.resources)
