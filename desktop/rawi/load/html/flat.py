"""A page too deep for a tree: its text in order, without structure, from the standard library's streaming parser."""

from collections.abc import Iterator
from html.parser import HTMLParser

from rawi.article.model import BlockKind
from rawi.load.port import DraftBlock

_HIDDEN = frozenset(("script", "style", "template"))
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "em",
        "i",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
    ]
)


class _Flat(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = [""]
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in _HIDDEN
        if tag not in _INLINE:
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _HIDDEN and self._hidden > 0
        if tag not in _INLINE:
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.texts[-1] += data


def flat_blocks(text: str) -> Iterator[DraftBlock]:
    """Each run of text between block elements as a paragraph."""
    parser = _Flat()
    parser.feed(text)
    parser.close()
    for run in parser.texts:
        words = " ".join(run.split())
        if words:
            yield DraftBlock(BlockKind.PARAGRAPH, words)
