"""The article as every room sees it. All offsets count Python characters (code points) of the block's text."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from rawi.article.errors import Code


class Direction(StrEnum):
    """Base direction of a text, spelled as HTML's `dir`."""

    LTR = "ltr"
    RTL = "rtl"


class BlockKind(StrEnum):
    """What a block is; a screen reader and a voice announce it by this."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST_ITEM = "list_item"
    IMAGE = "image"
    CAPTION = "caption"
    TABLE = "table"
    CODE = "code"
    FOOTNOTE = "footnote"
    RELATED = "related"


class SpanKind(StrEnum):
    """Inline meaning of a range of a block's text."""

    LINK = "link"
    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    FOOTNOTE_REFERENCE = "footnote_reference"
    DOUBTFUL = "doubtful"
    FORMULA = "formula"


@dataclass(frozen=True, slots=True)
class Span:
    """The characters `start` to `end` (exclusive) of a block; `target` is a link's address, "#" and a segment's id for a link within the
    article, a footnote's label or a formula's MathML.

    DOUBTFUL marks words that the reading of a picture is not sure of.
    """

    kind: SpanKind
    start: int
    end: int
    target: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence: the unit that is translated, spoken and highlighted; `start` is its offset in the block's text."""

    id: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """Offset just after the last character."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: the characters `start` to `end` of the table block's text (cells are joined by tab, rows by newline)."""

    start: int
    end: int
    header: bool = False


@dataclass(frozen=True, slots=True)
class PageMark:
    """Where a page of the printed edition or of the PDF begins: its name, as printed, and the character of the block's text."""

    name: str
    offset: int


@dataclass(frozen=True, slots=True)
class Block:
    """One thing shown: its text verbatim, and ranges over it.

    `level` is 1-6 for titles and headings, the nesting depth (from 1) for list items and quotes, else 0.
    `ordinal` is the number of an ordered list's item. An image's text is its alt text and `resource` the SHA-256 of
    its bytes (empty where the bytes are not stored). `label` names a footnote (its references have it as target). `furniture`
    marks what belongs to the site, not the story. `pages` are in order; their names are no part of the text.
    `language` is a BCP 47 code, or "und" where it could not be told.
    """

    kind: BlockKind
    text: str
    language: str = "und"
    direction: Direction = Direction.LTR
    level: int = 0
    ordinal: int | None = None
    furniture: bool = False
    spans: tuple[Span, ...] = ()
    segments: tuple[Segment, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    resource: str = ""
    label: str = ""
    pages: tuple[PageMark, ...] = ()


@dataclass(frozen=True, slots=True)
class Resource:
    """A picture of an article: `digest` is the SHA-256 (hex) of `data`, `media_type` such as "image/png"."""

    digest: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what follows it; its first block is the heading. Text before the first heading has heading "" and level 0."""

    heading: str
    level: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where the article was read from: the file's name (never its folder), format code, encoding and, if it says so, its address."""

    name: str
    format: str
    encoding: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the reader should know about the loading: a code of `errors.Code` and its facts."""

    code: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a sound file (its number in `Narration.files`), in milliseconds; `end` 0 is the file's end."""

    file: int
    begin: int
    end: int = 0


@dataclass(frozen=True, slots=True)
class Clip:
    """What is heard in one: stretches of sound, one after the other, and how much text (letters, about) each sentence in it has there.

    Of a clip that is one sentence's alone `words` tells, for each part that was recorded of its own behind the first one, the character
    where it begins and after how many milliseconds: two numbers a part.
    """

    sound: tuple[Stretch, ...]
    shares: tuple[int, ...] = ()
    words: tuple[int, ...] = ()

    @property
    def milliseconds(self) -> int:
        """How long it is; 0 where that is not known before it is heard."""
        known = all(each.end for each in self.sound)
        return sum(each.end - each.begin for each in self.sound) if known else 0


@dataclass(frozen=True, slots=True)
class Piece:
    """The share `index` of clip number `clip`; it says the sentence from its character `start` on."""

    clip: int
    index: int
    start: int


Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Narration:
    """Who reads ("" where nobody says), the sound files (paths in the book), clips, and of which pieces each narrated segment is made."""

    narrator: str = ""
    files: tuple[str, ...] = ()
    clips: tuple[Clip, ...] = ()
    segments: tuple[tuple[str, Pieces], ...] = ()

    def milliseconds(self, pieces: Pieces) -> float:
        """How long these are, about: a clip's shares by their text; 0 where a clip's length is not known before it is heard."""
        clips = [self.clips[each.clip] for each in pieces]
        if not all(clip.milliseconds for clip in clips):
            return 0.0
        parts = zip(pieces, clips, strict=True)
        return sum(clip.milliseconds * clip.shares[each.index] / sum(clip.shares) for each, clip in parts)

    def follows(self, before: Pieces, after: Pieces) -> bool:
        """True where the sound goes on without a break from what these are made of to those."""
        one, two = before[-1], after[0]
        if one.clip == two.clip:
            return two.index == one.index + 1
        left, right = self.clips[one.clip], self.clips[two.clip]
        whole = one.index == len(left.shares) - 1 and two.index == 0
        end, begin = left.sound[-1], right.sound[0]
        return whole and end.file == begin.file and end.end == begin.begin


SILENT = Narration()
"""Nobody has recorded anything."""


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article. `id` is the SHA-256 (hex) of the source bytes.

    `published` is a date, or a datetime where the time is known (aware where the time zone is). `head` holds title,
    standfirst and byline as blocks, with the furniture above and between them, in the source's order.
    `confidence` (0-1) says how sure the structure is: 1 for marked-up sources. `narration` is the sound that the source brings along.
    """

    id: str
    title: str
    language: str
    direction: Direction
    source: Source
    head: tuple[Block, ...]
    sections: tuple[Section, ...]
    standfirst: str = ""
    authors: tuple[str, ...] = ()
    published: datetime | date | None = None
    site: str = ""
    confidence: float = 1.0
    notices: tuple[Notice, ...] = field(default=())
    narration: Narration = SILENT

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Every block, head first, in reading order."""
        return self.head + tuple(block for section in self.sections for block in section.blocks)

    @property
    def sound_alone(self) -> bool:
        """True of a talking book of which much is heard and not written: times stand in the place of the words."""
        return any(notice.code == Code.SOUND_ALONE for notice in self.notices)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """Every segment in reading order, those of furniture included."""
        return tuple(segment for block in self.blocks for segment in block.segments)
