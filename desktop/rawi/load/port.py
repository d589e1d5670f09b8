"""What every format's loader gives: blocks as the source has them, before language and sentences are found."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from rawi.article.model import SILENT, BlockKind, Cell, Narration, Notice, PageMark, Resource, Span
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored


@dataclass(frozen=True, slots=True)
class Narrated:
    """The characters `start` to `end` of a block are heard in this clip of the draft's narration."""

    start: int
    end: int
    clip: int


@dataclass(frozen=True, slots=True)
class DraftBlock:
    """A block as the source has it; `language` and `rtl` only where the source says so. Other fields as in Block.

    `anchors` name the places that begin with it (as in `load/inner_links.py`).
    `narrated` are the parts that are heard in a recording, in order and apart from each other.
    """

    kind: BlockKind
    text: str
    level: int = 0
    ordinal: int | None = None
    furniture: bool = False
    spans: tuple[Span, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    resource: str = ""
    label: str = ""
    language: str = ""
    rtl: bool | None = None
    narrated: tuple[Narrated, ...] = ()
    pages: tuple[PageMark, ...] = ()
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """An article before annotation: `head` blocks, then `body` blocks in reading order (headings among them).

    The clips of its `narration` have no shares yet, and no segments are told.
    """

    title: str
    head: tuple[DraftBlock, ...]
    body: tuple[DraftBlock, ...]
    standfirst: str = ""
    authors: tuple[str, ...] = ()
    published: datetime | date | None = None
    site: str = ""
    address: str = ""
    language: str = ""
    encoding: str = ""
    confidence: float = 1.0
    notices: tuple[Notice, ...] = ()
    resources: tuple[Resource, ...] = ()
    narration: Narration = SILENT


class Loader(Protocol):
    """One format. Runs inside the load worker."""

    @property
    def format(self) -> str:
        """Stable code of the format: "text", "html", "markdown"."""

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the file's bytes; RawiError FILE_BROKEN or NO_TEXT where it has nothing to read.

        A loader that works for long tells its progress: a worker that says nothing is ended.
        """
