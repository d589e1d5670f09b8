"""What a book says besides the article's own words; `wording/` fills it."""

from collections.abc import Callable
from dataclasses import dataclass

from rawi.article.model import Direction
from rawi.article.translation import Mark


@dataclass(frozen=True, slots=True)
class BookLabels:
    """Texts in the reader's language, which is `language` in the direction `direction`.

    `machine` is "" without a translation, `translator` the engines' names; `mark`, `original` and `corrected` introduce why a
    sentence is marked, its original, and that the reader wrote it; `summary` tells what the book offers to those who
    do not see it, `voiced` what a book with a voice does besides; `narrator` is who reads; `explain` words a mark.
    """

    language: str
    direction: Direction
    byline: str
    machine: str
    translator: str
    contents: str
    image: str
    mark: str
    original: str
    corrected: str
    doubtful: str
    back: str
    summary: str
    narrator: str
    voiced: str
    explain: Callable[[Mark], str]
