"""What a page says besides the article's own words; `wording/` fills it."""

from collections.abc import Callable
from dataclasses import dataclass

from rawi.article.model import Direction
from rawi.article.translation import Mark


@dataclass(frozen=True, slots=True)
class PageLabels:
    """Texts in the reader's language; `machine` is "" without a translation; `explain` words a mark.

    `image` stands for a picture without alt text, `doubtful` explains a doubtful word, `back` leads from a footnote to its text.
    `original` introduces the original of a sentence with marks, `corrected` says that the reader wrote it; `language` and
    `direction` are those of these texts.
    """

    byline: str
    times: str
    machine: str
    furniture: str
    mark: str
    image: str
    doubtful: str
    back: str
    original: str
    corrected: str
    language: str
    direction: Direction
    explain: Callable[[Mark], str]
