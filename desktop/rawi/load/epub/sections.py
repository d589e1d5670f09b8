"""Pages and the table of contents in, the blocks of the book out, with every section under its heading at its true level."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from rawi.article.model import BlockKind
from rawi.load.epub.contents import Entry
from rawi.load.epub.pages import Page
from rawi.load.html.walk import Walked
from rawi.load.plain.measures import key
from rawi.load.port import DraftBlock

_DEEPEST = 6
_NEAR = 4
"""Blocks after a place of the contents within which its heading is looked for."""


@dataclass(frozen=True, slots=True)
class _Owner:
    """The section that headings stand in: its level, and the level that its heading has on its own page (None for unknown)."""

    level: int = 1
    own: int | None = None


def blocks(pages: Iterable[Page], contents: Iterable[Entry]) -> Iterator[DraftBlock]:
    """All blocks in order. Level 1 is the book's title; the contents' first depth is level 2.

    A place of the contents without a heading gets the contents' label as its heading; other headings stand below it.
    """
    by_path: dict[str, list[Entry]] = {}
    for entry in contents:
        by_path.setdefault(entry.path, []).append(entry)
    owner = _Owner()
    for page in pages:
        if page.beside:
            yield from (walked.block for walked in page.blocks)
            continue
        places = _places(page, by_path.get(page.path, []))
        yield from _page(page, places, owner)
        owner = _last(page, places, owner)


Places = dict[int, list[tuple[Entry, int | None]]]
"""By number of a block: the entries that begin there, each with the number of its heading (None for none)."""


def _places(page: Page, entries: list[Entry]) -> Places:
    anchors = {name: i for i, walked in enumerate(page.blocks) for name in walked.anchors}
    starts = [_start(page, entry, anchors) for entry in entries]
    claimed: set[int] = set()
    places: Places = {}
    for number, (entry, start) in enumerate(zip(entries, starts, strict=True)):
        following = starts[number + 1] if number + 1 < len(starts) else None
        heading = _heading(page, entry, start, following, claimed)
        if heading is not None:
            claimed.add(heading)
        places.setdefault(start if heading is None else heading, []).append((entry, heading))
    return places


def _start(page: Page, entry: Entry, anchors: dict[str, int]) -> int:
    """The block where an entry begins: by its fragment, else by its words among the headings, else the page's first."""
    if entry.fragment in anchors:
        return anchors[entry.fragment]
    if entry.fragment:
        same = (
            i for i, w in enumerate(page.blocks) if _is_heading(w) and key(w.block.text) == key(entry.label)
        )
        return next(same, 0)
    return 0


def _heading(page: Page, entry: Entry, start: int, following: int | None, claimed: set[int]) -> int | None:
    """The free heading at the entry's place: one with the label's words, or the first where only headings lie before that one."""
    end = start + _NEAR if following is None or following <= start else min(start + _NEAR, following)
    near = [
        i
        for i in range(start, min(end, len(page.blocks)))
        if _is_heading(page.blocks[i]) and i not in claimed
    ]
    same = next((i for i in near if key(page.blocks[i].block.text) == key(entry.label)), None)
    if same is None:
        return near[0] if near and following != start else None
    together = all(_is_heading(walked) for walked in page.blocks[near[0] : same])
    return near[0] if together else same


def _is_heading(walked: Walked) -> bool:
    return walked.block.kind is BlockKind.HEADING


def _page(page: Page, places: Places, owner: _Owner) -> Iterator[DraftBlock]:
    """The page's blocks with their levels, the missing headings put in."""
    if not page.blocks:
        yield from (_put_in(entry) for entries in places.values() for entry, _ in entries)
    for index, walked in enumerate(page.blocks):
        block = walked.block
        for entry, heading in places.get(index, ()):
            owner = _owner(page, entry, heading)
            if heading is None:
                yield _put_in(entry)
            else:
                block = replace(block, level=owner.level)
        if block.kind is BlockKind.HEADING and not _is_claimed(places, index):
            block = replace(block, level=_below(page, index, places, owner))
        yield block


def _put_in(entry: Entry) -> DraftBlock:
    return DraftBlock(BlockKind.HEADING, entry.label, level=_level(entry))


def _level(entry: Entry) -> int:
    return min(_DEEPEST, entry.depth + 1)


def _owner(page: Page, entry: Entry, heading: int | None) -> _Owner:
    return _Owner(_level(entry), page.blocks[heading].block.level if heading is not None else None)


def _is_claimed(places: Places, index: int) -> bool:
    return any(heading is not None for _, heading in places.get(index, ()))


def _below(page: Page, index: int, places: Places, owner: _Owner) -> int:
    """The level of a heading that the contents do not name: below its section, the steps between headings kept."""
    own = owner.own if owner.own is not None else _highest(page, places) - 1
    return min(_DEEPEST, owner.level + max(1, page.blocks[index].block.level - own))


def _highest(page: Page, places: Places) -> int:
    free = [w.block.level for i, w in enumerate(page.blocks) if _is_heading(w) and not _is_claimed(places, i)]
    return min(free, default=1)


def _last(page: Page, places: Places, owner: _Owner) -> _Owner:
    """What the next page goes on with where the contents do not name it."""
    for index in sorted(places):
        for entry, heading in places[index]:
            owner = _owner(page, entry, heading)
    return owner
