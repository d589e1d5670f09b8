"""Does the library keep what is given to it? Stored, found, closed, opened anew and compared."""

from __future__ import annotations

from collections.abc import Iterator

from rawi.article.model import Article
from rawi.article.progress import never_cancelled
from rawi.library.anchors import anchor_of
from rawi.library.model import Query
from rawi.library.store import Library
from rawi.load import opening
from rawi.selftest.bench import Bench, samples
from rawi.selftest.model import Fault, Finding
from rawi.selftest.trying import Told, tried

CHECK = "library"


def keep(bench: Bench) -> Iterator[Finding]:
    """Every sample stored in a library of its own; each found by a word of it, read again after a restart, and taken out."""
    yield tried(CHECK, "", lambda: _whole(bench))


def _whole(bench: Bench) -> Told:
    path = bench.home / "kept" / "library.sqlite3"
    library = Library(path)
    try:
        articles = [_stored(bench, library, each) for each in range(len(samples()))]
        for article in articles:
            _found(library, article)
    finally:
        library.close()
    again = Library(path)
    try:
        for article in articles:
            _same(again, article)
        again.delete([each.id for each in articles])
        if again.entries(Query()):
            raise Fault("not_removed")
    finally:
        again.close()
    return "kept", {"count": str(len(articles))}


def _stored(bench: Bench, library: Library, number: int) -> Article:
    stored = opening.read(samples()[number])
    loaded = bench.parts.session.loader.load(stored, lambda _done: None, never_cancelled)
    library.put(loaded, stored)
    anchor = anchor_of(loaded.article, loaded.article.segments[-1].id)
    if anchor:
        library.set_place(loaded.article.id, anchor, 0.5)
    return loaded.article


def _found(library: Library, article: Article) -> None:
    """By the title's longest word: that is how a reader looks for it."""
    word = max(article.title.split(), key=len)
    if article.id not in [hit.entry.id for hit in library.search(word)]:
        raise Fault("not_found", text=word)


def _same(library: Library, article: Article) -> None:
    place = library.place(article.id)
    if library.get(article.id) != article or place != anchor_of(article, article.segments[-1].id):
        raise Fault("changed", text=article.title)
