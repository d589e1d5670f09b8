"""A chapter's blocks in, their XHTML out: headings, paragraphs, lists, tables, pictures, quotes, notes."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rawi.article.model import Block, BlockKind
from rawi.export.epub import xml
from rawi.export.epub.anchors import Anchors, segment_id
from rawi.export.epub.book import Book, Side, picture_path
from rawi.export.epub.inline import inline, signs
from rawi.export.epub.lists import DEEPEST, Item, nested
from rawi.export.epub.words import Words, words

_CLASSES = (BlockKind.STANDFIRST, BlockKind.BYLINE, BlockKind.CAPTION, BlockKind.RELATED, BlockKind.IMAGE)


class Blocks:
    """Writes blocks one group after the other: what belongs together stands together."""

    def __init__(self, book: Book, anchors: Anchors) -> None:
        self._book, self._anchors = book, anchors

    def write(self, blocks: Sequence[tuple[int, Block]]) -> Iterator[str]:
        """The XHTML of each group."""
        items = [Item(number, block) for number, block in blocks]
        numbers = {item.number: at for at, item in enumerate(items)}
        for key, group in groupby(items, lambda item: _together(items, numbers[item.number])):
            together = list(group)
            kind = together[0].block.kind
            if kind is BlockKind.LIST_ITEM:
                yield nested(together, self._item, self._first_side(together[0].block).direction)
            elif key[0] == "figure":
                yield self._figure(together)
            elif kind is BlockKind.FOOTNOTE:
                yield self._note(together)
            elif kind is BlockKind.QUOTE:
                yield self._quote(together)
            else:
                yield from (self._block(*item) for item in together)

    def _first_side(self, block: Block) -> Side:
        return self._book.sides(block)[0]

    def _block(self, number: int, block: Block) -> str:
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            return self._heading(number, block)
        if block.rows:
            return "".join(self._table(side) for side in self._book.sides(block))
        if block.kind is BlockKind.CODE:
            shown = self._words(self._first_side(block)).replace("<br/>", "\n")
            return xml.element("pre", xml.element("code", shown), **_spoken(self._first_side(block)))
        kind = block.kind.value if block.kind in _CLASSES else ""
        return self._paragraphs(block, kind)

    def _paragraphs(self, block: Block, kind: str = "", extra: str = "") -> str:
        """The block in each of its languages; `extra` stands at the end of the last."""
        sides = self._book.sides(block)
        return "".join(
            xml.element(
                "p",
                self._words(side) + (extra if side is sides[-1] else ""),
                class_=_class(side, kind),
                **_spoken(side),
            )
            for side in sides
        )

    def _words(self, side: Side) -> str:
        return inline(words(side.block, side.whole, 0, len(side.block.text)), self._anchors)

    def _heading(self, number: int, block: Block) -> str:
        """One heading; in both languages its translation stands below it, outside the outline."""
        tag = "h1" if block.kind is BlockKind.TITLE else f"h{min(6, max(2, block.level))}"
        first, *others = self._book.sides(block)
        key = self._anchors.once(heading_id(number))
        made = xml.element(tag, self._words(first), id=key, class_=_class(first), **_spoken(first))
        return made + "".join(
            xml.element("p", self._words(side), class_=_class(side, f"below-{tag}"), **_spoken(side))
            for side in others
        )

    def _item(self, _number: int, block: Block) -> str:
        sides = self._book.sides(block)
        tag = "span" if len(sides) == 1 else "p"
        return "".join(
            xml.element(tag, self._words(side), class_=_class(side), **_spoken(side)) for side in sides
        )

    def _table(self, side: Side) -> str:
        rows = "".join(self._row(side, row) for row in range(len(side.block.rows)))
        return xml.element("table", xml.element("tbody", rows), class_=_class(side), **_spoken(side))

    def _row(self, side: Side, row: int) -> str:
        cells = side.block.rows[row]
        head = all(cell.header for cell in cells)
        made = []
        for cell in cells:
            shown = inline(words(side.block, side.whole, cell.start, cell.end), self._anchors)
            scope = ("col" if head else "row") if cell.header and shown else ""
            made.append(xml.element("th" if scope else "td", shown, scope=scope))
        return xml.element("tr", "".join(made))

    def _figure(self, items: Sequence[Item]) -> str:
        """A picture and its captions."""
        captions = "".join(self._paragraphs(item.block) for item in items[1:])
        caption = xml.element("figcaption", captions) if captions else ""
        return xml.element("figure", self._picture(items[0].block) + caption)

    def _picture(self, block: Block) -> str:
        """The picture with its alt text; in both languages the alt text's translation stands below it."""
        sides = self._book.sides(block)
        picture = self._book.pictures.get(block.resource)
        if picture is None:
            lead = xml.element("span", xml.text(f"{self._book.labels.image}: "), **self._label())
            return "".join(
                xml.element("p", lead + self._words(side), class_=_class(side, "image"), **_spoken(side))
                for side in sides
            )
        shown = list(words(block, sides[0].whole, 0, len(block.text)))
        alt = " ".join("".join(each.text for each in shown).split())
        spoken = _spoken(sides[0]) if alt else self._label()
        made = xml.empty(
            "img",
            src=picture_path(picture),
            alt=alt or self._book.labels.image,
            id=self._seen(shown),
            **spoken,
        )
        doubts = "".join(signs(each, self._anchors) for each in shown)
        return (
            made
            + (xml.element("p", doubts, class_="caption", **self._label()) if doubts else "")
            + "".join(
                xml.element("p", self._words(side), class_=_class(side, "caption"), **_spoken(side))
                for side in sides[1:]
            )
        )

    def _seen(self, shown: Sequence[Words]) -> str:
        """The id of a picture: its description's first sentence; the others are found there too."""
        keys = [segment_id(each.segment, translated=each.translated) for each in shown if each.segment]
        key = self._anchors.once(keys[0]) if keys else ""
        self._anchors.within(key, keys)
        return key

    def _quote(self, items: Sequence[Item]) -> str:
        made = "".join(self._paragraphs(item.block) for item in items)
        for _ in range(max(1, min(items[0].block.level, DEEPEST))):
            made = xml.element("blockquote", made)
        return made

    def _note(self, items: Sequence[Item]) -> str:
        """A footnote with a way back; reading systems show it where its reference is."""
        key, back = self._anchors.note(items[0].block.label)
        link = self.back_link(back) if back else ""
        made = "".join(
            self._paragraphs(item.block, extra=link if item is items[-1] else "") for item in items
        )
        return xml.element("aside", made, epub__type="footnote", role="doc-footnote", id=key)

    def back_link(self, address: str) -> str:
        """The way back from a note."""
        label = self._book.labels.back
        return " " + xml.element("a", "↩", href=address, role="doc-backlink", title=label, aria_label=label)

    def _label(self) -> dict[str, str]:
        return xml.spoken(self._book.labels.language, self._book.labels.direction)


def heading_id(number: int) -> str:
    """The id of a heading by its block's number."""
    return f"heading-{number}"


def _spoken(side: Side) -> dict[str, str]:
    return xml.spoken(side.language, side.direction)


def _class(side: Side, kind: str = "") -> str:
    """Reading systems and readers can tell the languages apart by these."""
    return " ".join(part for part in (kind, "translated" if side.whole else "") if part)


def _together(items: Sequence[Item], at: int) -> tuple[str, object]:
    """What an item shares with those that stand together with it."""
    block = items[at].block
    if block.kind is BlockKind.IMAGE:
        return "figure", at
    if block.kind is BlockKind.CAPTION:
        first = at
        while first and items[first].block.kind is BlockKind.CAPTION:
            first -= 1
        return ("figure", first) if items[first].block.kind is BlockKind.IMAGE else ("", at)
    if block.kind is BlockKind.LIST_ITEM:
        return "list", ""
    if block.kind is BlockKind.FOOTNOTE:
        return "note", block.label or at
    if block.kind is BlockKind.QUOTE:
        return "quote", block.level
    return "", at
