"""The load worker's service: one file's bytes in, the Article as JSON out."""

import json

from rawi.article import codec
from rawi.article.errors import Code, RawiError
from rawi.article.ids import article_id
from rawi.article.model import Article, Source
from rawi.load import formats
from rawi.load.annotate import annotate
from rawi.workers.protocol import Body
from rawi.workers.service import Reply


class LoadService:
    """Request "load" {"name"} with the file's bytes; the answer's data is the article's JSON (UTF-8)."""

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:
        """RawiError where the file cannot be read."""
        if name != "load":
            raise RawiError(Code.ENGINE_FAILED, reason=name)
        reply.progress(0.05)
        article = load(data, str(body["name"]), reply)
        text = json.dumps(codec.to_json(article))
        return {}, text.encode("utf-8", "surrogatepass")


def load(data: bytes, name: str, reply: Reply) -> Article:
    """Read, structure and annotate one file."""
    form = formats.find(data, name)
    try:
        draft = form.loader().load(data, name)
    except (RecursionError, ValueError, MemoryError, KeyError, IndexError) as error:
        raise RawiError(Code.FILE_BROKEN, name=name, format=form.code) from error
    reply.progress(0.7)
    source = Source(name, form.code, draft.encoding, draft.address)
    return annotate(draft, article_id(data), source)
