"""List items that were typed by hand: a number or a dot, and a tabulator before the text."""

import re
import unicodedata
from dataclasses import replace

from rawi.article.model import BlockKind
from rawi.load.html.walk import Walked

_MARK = re.compile(r"(?:(\d{1,4})[.)]|[\u2022\u2023\u25e6\u25aa\u25cf\u2013\u00b7*-])\t+")


def typed_item(walked: Walked) -> Walked:
    """The paragraph as an item where it begins like one, with its number; any other block as it is."""
    block = walked.block
    match = _MARK.match(block.text) if block.kind is BlockKind.PARAGRAPH else None
    if not match or match.end() == len(block.text):
        return walked
    cut = match.end()
    spans = tuple(
        replace(span, start=max(0, span.start - cut), end=span.end - cut)
        for span in block.spans
        if span.end > cut
    )
    ordinal = (
        int("".join(str(unicodedata.digit(sign)) for sign in match.group(1))) if match.group(1) else None
    )
    item = replace(
        block, kind=BlockKind.LIST_ITEM, text=block.text[cut:], level=1, ordinal=ordinal, spans=spans
    )
    return replace(walked, block=item)
