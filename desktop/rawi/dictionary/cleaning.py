"""A dictionary's text with HTML, XDXF or Pango markup in, plain lines out; nothing of the markup is left that could do anything."""

import re
from html.parser import HTMLParser

_LINES = frozenset(
    [
        "p",
        "div",
        "br",
        "hr",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "tr",
        "table",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "pre",
        "section",
        "article",
        "def",
        "deftext",
        "ex",
    ]
)
_HIDDEN = frozenset(("script", "style", "head", "title", "iframe", "object", "svg", "template", "rref"))
_KNOWN = (
    _LINES
    | _HIDDEN
    | frozenset(
        [
            "a",
            "abbr",
            "abr",
            "acronym",
            "ar",
            "b",
            "bdi",
            "bdo",
            "big",
            "body",
            "c",
            "categ",
            "center",
            "cite",
            "co",
            "code",
            "del",
            "dfn",
            "di",
            "dtrn",
            "em",
            "etm",
            "ex_orig",
            "ex_tran",
            "font",
            "gr",
            "html",
            "i",
            "iref",
            "img",
            "input",
            "ins",
            "k",
            "kbd",
            "kref",
            "link",
            "mark",
            "meta",
            "mrkd",
            "nu",
            "opt",
            "pos",
            "q",
            "rb",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "source",
            "span",
            "sr",
            "strike",
            "strong",
            "sub",
            "sup",
            "td",
            "tense",
            "th",
            "tr",
            "tt",
            "u",
            "v",
            "var",
            "wbr",
        ]
    )
)
_SPACES = re.compile(r"[^\S\n]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]")


def lines(text: str) -> tuple[str, ...]:
    """The lines of a plain text, without controls and doubled spaces."""
    cleaned = _CONTROLS.sub(" ", text.replace("\r\n", "\n").replace("\x0b", "\n"))
    stripped = (_SPACES.sub(" ", line).strip() for line in cleaned.split("\n"))
    return tuple(line for line in stripped if line)


def without_markup(text: str) -> str:
    """The words between the tags; references to characters are resolved once, tags that no dictionary uses stay as words."""
    parser = _Words()
    parser.feed(text)
    parser.close()
    return "".join(parser.parts)


class _Words(HTMLParser):
    """Gathers words; what is hidden is left out up to the end of its own element."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - nothing of them is kept
        if tag in _HIDDEN:
            self._hidden.append(tag)
        elif tag in _LINES:
            self.parts.append("\n")
        elif tag not in _KNOWN and not self._hidden:
            self.parts.append(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _HIDDEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._hidden:
            del self._hidden[self._hidden.index(tag) :]
        elif tag in _LINES:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)
