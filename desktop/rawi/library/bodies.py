"""Articles in, packed bodies out, and back; the digest that tells the same story."""

import hashlib
import json
from typing import Any

from rawi.article import codec
from rawi.article.model import Article, BlockKind
from rawi.library.packing import Damaged, pack, unpack
from rawi.text.folding import fold

_SHORT = 200
"""Characters of a folded story below which its title belongs to it."""

_BESIDE = (BlockKind.IMAGE, BlockKind.CAPTION, BlockKind.RELATED)


def packed(body: dict[str, Any]) -> bytes:
    """An article's JSON as it is stored."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return pack(text.encode("utf-8", "surrogatepass"))


def raw(data: bytes) -> dict[str, Any]:
    """A body's JSON, of whatever article format; Damaged where there is none."""
    try:
        value = json.loads(unpack(data).decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise Damaged(str(error)) from None
    if not isinstance(value, dict):
        raise Damaged("not an object")
    return value


def article(data: bytes) -> Article | None:
    """The article of a body; None where it is damaged or of another article format."""
    try:
        return codec.from_json(raw(data))
    except (ValueError, KeyError, TypeError):
        return None


def story(article: Article) -> bytes | None:
    """SHA-256 of the folded letters of the story, furniture, head and pictures left out; None where it has no words, or too few
    to tell by: of sound alone times are all that stands there.

    The same story copied as text, saved as a page or as a document has the same digest; read by a narrator, another one.
    """
    if article.sound_alone:
        return None
    texts = [
        block.text
        for section in article.sections
        for block in section.blocks
        if not block.furniture and block.kind not in _BESIDE
    ]
    letters = _letters(" ".join(texts))
    if len(letters) < _SHORT:
        letters += "\n" + _letters(article.title) if letters else ""
    if letters and article.narration.segments:
        letters += f"\n\n{_letters(article.narration.narrator)}"
    return hashlib.sha256(letters.encode("utf-8", "replace")).digest() if letters else None


def _letters(text: str) -> str:
    return "".join(fold(text).split())
