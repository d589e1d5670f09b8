"""What is to be told aloud in a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rawi.article.model import Article
    from rawi.article.translation import TranslatedArticle, View
    from rawi.export.audio import About
    from rawi.export.epub.book import FindPicture


def _no_picture(_digest: str) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Told:
    """What is to be spoken, and what the file says about it; for a book: whether words are told apart in it, and its pictures."""

    article: Article
    translated: TranslatedArticle | None
    view: View
    about: About
    words: bool = False
    find: FindPicture = _no_picture
