"""List items in, nested XHTML lists out."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from rawi.article.model import Block, Direction
from rawi.export.epub import xml

Show = Callable[[int, Block], str]
"""The content of an item, by its number in the article."""

DEEPEST = 12


class Item(NamedTuple):
    """An item and its number in the article."""

    number: int
    block: Block


def nested(items: Sequence[Item], show: Show, direction: Direction) -> str:
    """One list, or several where bullets and numbers take turns; items that are deeper than the one before are inside it."""
    made: list[str] = []
    for group in _groups(items):
        ordered = group[0][0].block.ordinal is not None
        entries = "".join(_entry(item, inner, show, direction) for item, *inner in group)
        made.append(xml.element("ol" if ordered else "ul", entries, dir=direction.value))
    return "".join(made)


def _entry(item: Item, inner: Sequence[Item], show: Show, direction: Direction) -> str:
    value = "" if item.block.ordinal is None else str(item.block.ordinal)
    return xml.element("li", show(*item) + nested(inner, show, direction), value=value)


def _groups(items: Sequence[Item]) -> list[list[list[Item]]]:
    """Lists of entries; an entry is an item and the deeper ones that follow it."""
    groups: list[list[list[Item]]] = []
    for item in items:
        entry = groups[-1][-1] if groups else None
        if entry and _depth(item) > _depth(entry[0]):
            entry.append(item)
        elif entry and _ordered(item) == _ordered(entry[0]):
            groups[-1].append([item])
        else:
            groups.append([[item]])
    return groups


def _depth(item: Item) -> int:
    return min(item.block.level, DEEPEST)


def _ordered(item: Item) -> bool:
    return item.block.ordinal is not None
