"""Walked blocks, trafilatura's story and metadata in, a Draft out."""

from collections.abc import Sequence
from dataclasses import replace

from rawi.article.model import BlockKind
from rawi.load.html.headings import is_prose
from rawi.load.html.metadata import Metadata
from rawi.load.html.walk import Walked
from rawi.load.levels import below_title
from rawi.load.plain import patterns
from rawi.load.plain.dates import looks_dated
from rawi.load.plain.measures import key, size
from rawi.load.port import Draft, DraftBlock

_SHORT = 25
_NEAR = 8
_STANDFIRST = ("standfirst", "dek", "subtitle", "subhead", "summary", "lede", "excerpt", "description")
_BYLINE = (
    "byline",
    "author",
    "dateline",
    "published",
    "timestamp",
    "post-meta",
    "entry-meta",
    "datepublished",
)
_KEPT_KINDS = (BlockKind.CAPTION, BlockKind.IMAGE, BlockKind.HEADING, BlockKind.TABLE, BlockKind.CODE)


def assemble(blocks: Sequence[Walked | DraftBlock], told: Sequence[bool] | None, metadata: Metadata) -> Draft:
    """The page as an article: story blocks as they are, everything else in its place as furniture."""
    walked = [block if isinstance(block, Walked) else Walked(block, "", False, "") for block in blocks]
    title = _title_index(walked, metadata)
    told = told if told and any(told) else [not w.aside for w in walked]
    told = [each or w.block.kind is BlockKind.FOOTNOTE for each, w in zip(told, walked, strict=True)]
    told = _without_site(walked, told, title)
    drafts = [w.block if t else replace(w.block, furniture=True) for w, t in zip(walked, told, strict=True)]
    roles = _roles(walked, title, metadata)
    for index, kind in roles.items():
        drafts[index] = replace(
            drafts[index], kind=kind, furniture=False, level=1 if kind is BlockKind.TITLE else 0
        )
    cut = max(roles, default=-1) + 1 or _first_story(drafts)
    head = drafts[:cut]
    if title is None and metadata.title:
        head.insert(0, DraftBlock(BlockKind.TITLE, metadata.title, level=1, language=metadata.language))
    standfirst = next((b.text for b in head if b.kind is BlockKind.STANDFIRST), metadata.description)
    return Draft(
        title=metadata.title or (drafts[title].text if title is not None else ""),
        head=tuple(head),
        body=tuple(below_title(drafts[cut:])),
        standfirst=standfirst,
        authors=metadata.authors,
        published=metadata.published,
        site=metadata.site,
        address=metadata.address,
        language=metadata.language,
    )


def _title_index(walked: list[Walked], metadata: Metadata) -> int | None:
    """The heading that is the metadata's title (an h1 first), else an h1 within it, else the only h1 where no title is known."""
    wanted = key(metadata.title)
    headings = [i for i, w in enumerate(walked) if w.block.kind is BlockKind.HEADING]
    ones = [i for i in headings if walked[i].block.level == 1]
    if not wanted:
        return ones[0] if len(ones) == 1 else None
    same = [i for i in headings if key(walked[i].block.text) == wanted]
    within = [i for i in ones if (own := key(walked[i].block.text)) and (own in wanted or wanted in own)]
    return next(iter([*(i for i in same if i in ones), *same, *within]), None)


def _without_site(walked: list[Walked], told: list[bool], title: int | None) -> list[bool]:
    """Headings above the title, the name of the site or of a part of it, are not the story's; nor is the title again right around it."""
    if title is None or any(t and is_prose(w) for t, w in zip(told[:title], walked, strict=False)):
        return told
    own = key(walked[title].block.text)
    below = next((i for i in range(title + 1, len(walked)) if told[i] and is_prose(walked[i])), title)
    again = [i for i in range(title + 1, below) if key(walked[i].block.text) == own]
    outside = {i for i in (*range(title), *again) if walked[i].block.kind is BlockKind.HEADING}
    return [t and i not in outside for i, t in enumerate(told)]


def _roles(walked: list[Walked], title: int | None, metadata: Metadata) -> dict[int, BlockKind]:
    """Title, standfirst and byline lines, by index."""
    if title is None:
        return {}
    roles = {title: BlockKind.TITLE}
    for index in range(title + 1, min(title + _NEAR, len(walked))):
        w = walked[index]
        if w.block.kind is BlockKind.HEADING and w.block.level == 2 and not _is_standfirst(w, metadata):
            break
        if BlockKind.STANDFIRST not in roles.values() and _is_standfirst(w, metadata):
            roles[index] = BlockKind.STANDFIRST
        elif _is_byline(w, metadata):
            roles[index] = BlockKind.BYLINE
    return roles


def _is_standfirst(w: Walked, metadata: Metadata) -> bool:
    if w.block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING) or size(w.block.text) < _SHORT:
        return False
    named = any(word in w.hints for word in _STANDFIRST)
    return named or (bool(metadata.description) and key(w.block.text) == key(metadata.description))


def _is_byline(w: Walked, metadata: Metadata) -> bool:
    """Short, and named so, or holding the author's name or a date."""
    text = w.block.text
    if w.block.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) or size(text) > 140:
        return False
    author = any(key(name) in key(text) for name in metadata.authors if name)
    dated = looks_dated(text) and size(text) < 90
    named = any(word in w.hints for word in _BYLINE)
    return author or dated or (named and bool(patterns.BYLINE.match(text) or w.tag == "time"))


def _first_story(drafts: list[DraftBlock]) -> int:
    return next((i for i, block in enumerate(drafts) if not block.furniture), 0)
