"""Articles in, rows of the full-text index out of their words."""

import re
from sqlite3 import Connection

from rawi.article.model import Article
from rawi.library.values import clean
from rawi.text.folding import fold, is_word_character, words

Columns = tuple[str, str, str, str]
_SHORTEST, _LONGEST = 3, 40


def columns(article: Article) -> Columns:
    """Folded: title, what is said about the article, its text, and the furniture around it."""
    about = (article.standfirst, *article.authors, article.site, article.source.name)
    text = "\n".join(block.text for block in article.blocks if not block.furniture)
    aside = "\n".join(block.text for block in article.blocks if block.furniture)
    return _fold(article.title), _fold("\n".join(about)), _fold(text), _fold(aside)


def add(db: Connection, number: int, article: Article) -> None:
    """Make the article's words findable."""
    db.execute(
        "INSERT INTO words (rowid, title, about, text, aside) VALUES (?, ?, ?, ?, ?)",
        (number, *columns(article)),
    )
    db.executemany(
        "INSERT INTO word VALUES (?, ?, 1) ON CONFLICT (folded) DO UPDATE SET articles = articles + 1",
        _spellings(article).items(),
    )


def remove(db: Connection, number: int, article: Article) -> None:
    """Take out what `add` put in; the article must be the same."""
    db.execute(
        "INSERT INTO words (words, rowid, title, about, text, aside) VALUES ('delete', ?, ?, ?, ?, ?)",
        (number, *columns(article)),
    )
    folded = [(word,) for word in _spellings(article)]
    db.executemany("UPDATE word SET articles = articles - 1 WHERE folded = ?", folded)
    db.executemany("DELETE FROM word WHERE folded = ? AND articles <= 0", folded)


def _fold(text: str) -> str:
    return clean(fold(text)).replace("\0", " ")


def _spellings(article: Article) -> dict[str, str]:
    """The words to complete: folded, with one spelling; not those of scripts without spaces."""
    text = clean("\n".join((article.title, *(block.text for block in article.blocks if not block.furniture))))
    separated = "".join(c if is_word_character(c) else " " for c in text)
    found: dict[str, str] = {}
    for spelling in dict.fromkeys(separated.split()):
        folded = fold(spelling)
        if _SHORTEST <= len(folded) <= _LONGEST and " " not in folded and not folded.isdigit():
            found.setdefault(folded, spelling)
    return found


_PART = re.compile(r'"([^"]+)"?|(\S+)')


def phrases(query: str) -> list[list[str]]:
    """The query's folded words; each word of a script without spaces, and each quoted part, is a phrase."""
    parts = (quoted or word for quoted, word in _PART.findall(query))
    return [found for found in (words(fold(clean(part))) for part in parts) if found]


def match(sought: list[list[str]], *, beginnings: bool = True) -> str:
    """An FTS5 query: every phrase must be there; of the last one the beginning is enough."""
    quoted = ['"' + " ".join(phrase) + '"' for phrase in sought]
    return " AND ".join(quoted) + ("*" if beginnings and quoted and len(sought[-1][-1]) > 1 else "")
