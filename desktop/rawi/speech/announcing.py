"""What is said about an article beside its own words: codes and facts, and how much of it the reader wants to hear."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Verbosity(StrEnum):
    """How much is announced."""

    OFF = "off"
    SOME = "some"
    ALL = "all"


class About(StrEnum):
    """What an announcement is about; in brackets the facts that it has."""

    TITLE = "title"
    HEADING = "heading"  # number (its level)
    QUOTE = "quote"
    INNER_QUOTE = "inner_quote"
    QUOTE_END = "quote_end"
    INNER_QUOTE_END = "inner_quote_end"
    LIST = "list"  # number (of its items)
    INNER_LIST = "inner_list"  # number
    LIST_END = "list_end"
    INNER_LIST_END = "inner_list_end"
    TABLE = "table"  # number (of its rows), columns
    ROW = "row"  # number
    TABLE_END = "table_end"
    IMAGE = "image"
    CAPTION = "caption"
    CODE = "code"
    CODE_END = "code_end"
    RELATED = "related"
    HIGHLIGHT = "highlight"  # name (its colour)
    LINKS = "links"  # number
    FOOTNOTE = "footnote"  # name
    ITEM = "item"  # name (its number), as the article has it
    COLUMN = "column"  # none: its header is said as the article has it


WRITTEN = (About.ITEM,)
"""What stands in the article itself, beside its sentences: told in its language."""

_ALL = (About.TITLE, About.ROW, About.COLUMN, About.LINKS, About.FOOTNOTE)


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something to announce, and its facts."""

    about: About
    number: int = 0
    columns: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Announcing:
    """How much is announced, in which language, and what makes words of an announcement."""

    verbosity: Verbosity
    language: str
    words: Callable[[Announcement], str]

    def wants(self, about: About) -> bool:
        """Whether it is said; words that stand for a picture are always told from the author's own."""
        if about is About.IMAGE:
            return True
        if self.verbosity is Verbosity.SOME:
            return about not in _ALL
        return self.verbosity is Verbosity.ALL
