"""The names of a paragraph's styles in, what kind of block it is out. Word, LibreOffice and Pages share most of the names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rawi.article.model import BlockKind, Span, SpanKind
from rawi.load.html.inline import Run
from rawi.load.html.walk import Walked
from rawi.load.port import DraftBlock

TITLE_HINT = "title-style"
_DEEPEST = 6
_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|заголовок|nagłówek|rubrik|kop|başlık|标题|見出し|عنوان|سرفصل)\s*([1-9])"
)
_CONTENTS = re.compile(
    r"(?:toc|contents|table of figures|user index|index)(?: (?:heading|\d+))?|header|footer"
)
_TITLES = frozenset(("title", "titel", "titre", "título", "название", "العنوان"))
_CODE_RUNS = frozenset(
    (
        "html code",
        "source text",
        "verbatim char",
        "code",
        "html typewriter",
        "inline code",
        "teletype",
        "example",
        "user entry",
    )
)
_HINTS = {
    "subtitle": "subtitle",
    "untertitel": "subtitle",
    "author": "byline author",
    "byline": "byline",
    "date": "byline",
}
_KINDS = {
    **dict.fromkeys(("quote", "intense quote", "block text", "quotations", "blockquote"), BlockKind.QUOTE),
    **dict.fromkeys(
        ("html preformatted", "preformatted text", "source code", "code", "verbatim", "macro text"),
        BlockKind.CODE,
    ),
    **dict.fromkeys(
        ("caption", "figure caption", "image caption", "table caption"), BlockKind.CAPTION
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Role:
    """What a paragraph is; `hint` is a word for the assembly ("subtitle", "byline"). `number` is what the program writes
    before the text ("1.2").
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    furniture: bool = False
    hint: str = ""
    ordinal: int | None = None
    number: str = ""

    def place(self, run: Run, language: str = "", rtl: bool | None = None) -> Walked:
        """The block of this role with the paragraph's text."""
        start = f"{self.number} " if self.number else ""
        block = DraftBlock(
            self.kind,
            start + run.text,
            self.level,
            self.ordinal,
            self.furniture,
            () if self.kind is BlockKind.CODE else _spans(run, self.kind, len(start)),
            language=language,
            rtl=rtl,
        )
        return Walked(block, self.hint, aside=False, tag="")


PARAGRAPH = Role()


def role(names: Iterable[str], outline: int | None = None) -> Role:
    """The role by the first telling name, most special first; `outline` is the paragraph's outline level from 1, if any."""
    if outline is not None and outline > 0:
        return heading(outline)
    for name in names:
        found = _named(_spoken(name))
        if found:
            return found
    return PARAGRAPH


def heading(level: int) -> Role:
    """A heading; deeper ones than HTML knows are of level 6."""
    return Role(BlockKind.HEADING, min(_DEEPEST, level))


def item(level: int, ordinal: int | None = None) -> Role:
    """A list item; `level` from 1."""
    return Role(BlockKind.LIST_ITEM, max(1, level), ordinal=ordinal)


def numbered(part: Role, number: str) -> Role:
    """The same, with a number before a heading's text; other kinds have theirs in `ordinal`."""
    return replace(part, number=number.strip()) if part.kind is BlockKind.HEADING else part


def as_furniture(part: Role) -> Role:
    """The same, beside the story."""
    return replace(part, furniture=True)


def is_code(names: Iterable[str]) -> bool:
    """True for the names of a character style that programs and keys are written in."""
    return any(_spoken(name) in _CODE_RUNS for name in names)


def _spoken(name: str) -> str:
    """A style's name as people say it: some programs write it with underscores."""
    return " ".join(name.lower().replace("_20_", " ").replace("_", " ").split())


def _named(name: str) -> Role | None:
    match = _HEADING.fullmatch(name)
    if match:
        return heading(int(match.group(1)))
    if name in _TITLES:
        return Role(BlockKind.HEADING, 1, hint=TITLE_HINT)
    if name in _HINTS:
        return Role(hint=_HINTS[name])
    if name in _KINDS:
        return Role(_KINDS[name], 1 if _KINDS[name] is BlockKind.QUOTE else 0)
    return Role(furniture=True) if _CONTENTS.fullmatch(name) else None


def _spans(run: Run, kind: BlockKind, shift: int) -> tuple[Span, ...]:
    """The spans behind `shift` characters. A heading that is bold from end to end is a heading, not stressed."""
    heading, whole = kind is BlockKind.HEADING, len(run.text)
    kept = (s for s in run.spans if not heading or s.kind is not SpanKind.STRONG or s.end - s.start < whole)
    return tuple(replace(s, start=s.start + shift, end=s.end + shift) for s in kept)
