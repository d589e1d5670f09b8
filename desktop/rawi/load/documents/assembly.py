"""A document's blocks and what it says about itself in, a Draft out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from rawi.article.errors import Code, RawiError
from rawi.article.model import BlockKind, Notice
from rawi.load.documents.gallery import Gallery
from rawi.load.documents.items import typed_item
from rawi.load.documents.languages import majority, stated
from rawi.load.documents.roles import TITLE_HINT
from rawi.load.documents.running import once
from rawi.load.html.assembly import assemble
from rawi.load.html.metadata import Metadata
from rawi.load.html.walk import Walked
from rawi.load.plain import dates
from rawi.load.port import Draft

_NO_TITLE = re.compile(
    r"(?:microsoft word - .*|.*\.(?:docx?|odt|rtf)|(?:document|dokument|documento|untitled|без имени)\s*\d*)", re.IGNORECASE
)  # fmt: skip
_AUTHORS = re.compile(r"\s*[;؛]\s*")
_NO_AUTHOR = frozenset(
    ("", "unknown", "user", "admin", "administrator", "author", "python-docx", "microsoft office user")
)


@dataclass(frozen=True, slots=True)
class About:
    """What the file's properties say; "" or None where they do not."""

    title: str = ""
    author: str = ""
    published: datetime | date | None = None
    language: str = ""


def assembled(
    walked: Sequence[Walked], running: Sequence[Walked], about: About, gallery: Gallery, name: str
) -> Draft:
    """The article, the heads and feet of its pages (`running`) behind it; NO_TEXT where the document shows nothing.
    `name` is the file's.
    """
    blocks = [typed_item(each) for each in _joined(walked)]
    if not any(each.block.text for each in (*blocks, *running)) and not gallery.resources:
        raise RawiError(Code.NO_TEXT, name=name)
    story = "\n".join(each.block.text for each in blocks if not each.block.furniture)
    metadata = Metadata(
        title=_title(blocks, about.title),
        authors=tuple(each for each in _AUTHORS.split(about.author) if each.lower() not in _NO_AUTHOR),
        language=majority(blocks) or stated(about.language, story),
    )
    draft = assemble(blocks, None, metadata)
    draft = replace(draft, published=_written(draft, metadata.language) or about.published)
    body = (*draft.body, *once(running, (*draft.head, *draft.body)))
    notices = tuple(_notices(gallery.missing, story))
    return replace(draft, body=body, resources=gallery.resources, notices=notices)


def _written(draft: Draft, language: str) -> datetime | date | None:
    """The date in the byline: it is the article's, while the properties tell when the file was made."""
    lines = [block.text for block in draft.head if block.kind is BlockKind.BYLINE]
    found = (dates.find(line, language) for line in lines)
    return next((each.when for each in found if each), None)


def _notices(missing: int, story: str) -> Iterator[Notice]:
    counts = ((Code.PARTS_MISSING, missing), (Code.TEXT_DAMAGED, story.count("\ufffd")))
    for code, count in counts:
        if count:
            yield Notice(code.value, (("count", str(count)),))


def moment(text: str) -> datetime | date | None:
    """A W3C date and time ("2025-03-09T05:53:00Z"), a day where it has only that; None for anything else."""
    text = text.strip()
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if "T" in text else found.date()


def _title(blocks: list[Walked], stated_title: str) -> str:
    """A paragraph in the style Title, else the only heading of the first level, else the properties' title."""
    first = [each for each in blocks if each.block.kind is BlockKind.HEADING and each.block.level == 1]
    styled = next((each.block.text for each in first if each.hints == TITLE_HINT), "")
    if styled or len(first) == 1:
        return styled or first[0].block.text
    words = " ".join(stated_title.split())
    return "" if _NO_TITLE.fullmatch(words) else words


def _joined(walked: Iterable[Walked]) -> Iterable[Walked]:
    """Word processors write one paragraph for each line of code: the lines are one block."""
    waiting: Walked | None = None
    for each in walked:
        both = waiting and waiting.block.kind is BlockKind.CODE and each.block.kind is BlockKind.CODE
        if waiting and both:
            text = f"{waiting.block.text}\n{each.block.text}"
            waiting = replace(waiting, block=replace(waiting.block, text=text))
            continue
        if waiting:
            yield waiting
        waiting = each
    if waiting:
        yield waiting
