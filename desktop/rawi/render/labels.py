"""What a page says besides the article's own words; `wording/` fills it."""

from collections.abc import Callable
from dataclasses import dataclass

from rawi.article.translation import Mark


@dataclass(frozen=True, slots=True)
class PageLabels:
    """Texts in the reader's language; `machine` is "" without a translation; `explain` words a mark."""

    byline: str
    times: str
    machine: str
    furniture: str
    mark: str
    explain: Callable[[Mark], str]
