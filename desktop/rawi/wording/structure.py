"""What the blocks of an article are called, and how changes of them are told."""

from rawi.article.model import Block, BlockKind
from rawi.wording.figures import figure
from rawi.wording.keys import filled
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_KINDS = {
    BlockKind.TITLE: QT_TRANSLATE_NOOP("structure", "Title"),
    BlockKind.STANDFIRST: QT_TRANSLATE_NOOP("structure", "Standfirst"),
    BlockKind.BYLINE: QT_TRANSLATE_NOOP("structure", "Byline"),
    BlockKind.HEADING: QT_TRANSLATE_NOOP("structure", "Heading, level {level}"),
    BlockKind.PARAGRAPH: QT_TRANSLATE_NOOP("structure", "Paragraph"),
    BlockKind.QUOTE: QT_TRANSLATE_NOOP("structure", "Quote"),
    BlockKind.LIST_ITEM: QT_TRANSLATE_NOOP("structure", "List item"),
    BlockKind.IMAGE: QT_TRANSLATE_NOOP("structure", "Image"),
    BlockKind.CAPTION: QT_TRANSLATE_NOOP("structure", "Caption"),
    BlockKind.TABLE: QT_TRANSLATE_NOOP("structure", "Table"),
    BlockKind.CODE: QT_TRANSLATE_NOOP("structure", "Code"),
    BlockKind.FOOTNOTE: QT_TRANSLATE_NOOP("structure", "Footnote"),
    BlockKind.RELATED: QT_TRANSLATE_NOOP("structure", "Related story"),
}
_QUOTE = 80
_KEYS = {
    "title": "role_title",
    "standfirst": "role_standfirst",
    "byline": "role_byline",
    "first": "role_heading_1",
    "last": "role_heading_6",
    "paragraph": "role_paragraph",
    "quote": "role_quote",
    "list_item": "role_list_item",
    "furniture": "role_furniture",
    "related": "role_related",
    "undo": "structure_undo",
    "end": "structure_end",
}
"""Slots of the sentence that begins the mode, and the actions whose keys they name."""


def kind(block: Block) -> str:
    """What a block is."""
    if block.furniture and block.kind is not BlockKind.RELATED:
        return translate("structure", "Belongs to the site")
    return translate("structure", _KINDS[block.kind]).replace("{level}", figure(block.level))


def told(block: Block) -> str:
    """What a block is now, and how it begins."""
    text = " ".join(block.text.split())
    return f"{kind(block)}: {text if len(text) <= _QUOTE else text[: _QUOTE - 1] + '…'}"


def here(block: Block) -> str:
    """What the bar says of the block at the caret."""
    return translate("structure", "This is: {kind}").replace("{kind}", kind(block))


def entered(block: Block | None) -> str:
    """The mode began."""
    text = translate(
        "structure",
        "Structure: one key says what the paragraph at the caret is. {title} title, {standfirst} standfirst, {byline} byline, "
        "{first} to {last} heading, {paragraph} paragraph, {quote} quote, {list_item} list item, {furniture} belongs to the site, "
        "{related} related story. {undo} undoes, {end} ends.",
    )
    text = filled(text, aloud=True, **_KEYS)
    return f"{text} {here(block)}" if block else text


def left() -> str:
    """The mode ended."""
    return translate("structure", "Structure is done; your changes are kept.")


def undone(block: Block | None) -> str:
    """A change was taken back."""
    text = translate("structure", "Undone")
    return f"{text}. {told(block)}" if block else text


def redone(block: Block | None) -> str:
    """It was made again."""
    text = translate("structure", "Made again")
    return f"{text}. {told(block)}" if block else text


def nothing_to_undo() -> str:
    """There is no change before this."""
    return translate("structure", "Nothing to undo")


def nothing_to_redo() -> str:
    """There is no change after this."""
    return translate("structure", "Nothing to make again")


def reset() -> str:
    """All changes were taken back."""
    text = translate("structure", "The structure is as Rawi found it. {undo} brings your changes back.")
    return filled(text, aloud=True, undo="structure_undo")
