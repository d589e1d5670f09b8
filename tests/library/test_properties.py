"""The library against a simple model, and search against every word of every text."""

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from rawi.article.model import Article
from rawi.article.stored import Loaded, Stored
from rawi.library.anchors import Anchor, anchor_of
from rawi.library.edits import Edit, Role, apply
from rawi.library.model import Query
from rawi.library.store import Library
from rawi.text.folding import fold
from tests.article.strategies import articles
from tests.library.samples import story

KEYS = ("a" * 64, "b" * 64, "c" * 64)
WORDS = ("sea", "boat", "straße", "كِتاب", "海")


class LibraryMachine(RuleBasedStateMachine):
    """Any order of storing, editing, tagging and deleting."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.library = Library(Path(self.folder.name) / "library.sqlite3")
        self.articles: dict[str, Article] = {}
        self.tags: dict[str, tuple[str, ...]] = {}
        self.places: dict[str, Anchor] = {}

    def teardown(self) -> None:
        self.library.close()
        self.folder.cleanup()

    @rule(key=st.sampled_from(KEYS), words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=4))
    def put(self, key: str, words: list[str]) -> None:
        loaded, stored = story(words[0].title(), *words)
        article = replace(loaded.article, id=key)
        self.library.put(Loaded(article), stored)
        self.articles[key] = article

    @rule(key=st.sampled_from(KEYS))
    def delete(self, key: str) -> None:
        self.library.delete([key])
        for kept in (self.articles, self.tags, self.places):
            kept.pop(key, None)

    @rule(key=st.sampled_from(KEYS), role=st.sampled_from(Role), number=st.integers(0, 4))
    def edit(self, key: str, role: Role, number: int) -> None:
        article = self.articles.get(key)
        segments = article.segments if article else ()
        anchor = anchor_of(article, segments[number % len(segments)].id) if article else Anchor("s", "q", 0)
        assert anchor
        made = (*self.library.edits(key), Edit(anchor, role))
        self.library.set_edits(key, made)

    @rule(key=st.sampled_from(KEYS), tags=st.sets(st.sampled_from(WORDS)))
    def tag(self, key: str, tags: set[str]) -> None:
        self.library.set_tags(key, sorted(tags))
        if key in self.articles:
            self.tags[key] = tuple(sorted(tags))

    @rule(key=st.sampled_from(KEYS))
    def read(self, key: str) -> None:
        self.library.set_place(key, Anchor("gone", "no such words", 3), 0.5)
        if key in self.articles:
            self.places[key] = Anchor("gone", "no such words", 3)

    @rule()
    def close(self) -> None:
        self.library.close()

    @invariant()
    def everything_is_as_the_model_says(self) -> None:
        assert self.library.count(Query()) == len(self.articles)
        assert {each.id for each in self.library.entries(Query())} == set(self.articles)
        for key in KEYS:
            article, entry = self.articles.get(key), self.library.entry(key)
            assert self.library.get(key) == (apply(article, self.library.edits(key)) if article else None)
            assert self.library.place(key) == self.places.get(key)
            assert (entry.tags if entry else None) == (self.tags.get(key, ()) if article else None)

    @invariant()
    def words_are_found_where_they_are(self) -> None:
        for word in WORDS:
            expected = {
                key
                for key, article in self.articles.items()
                if fold(word).strip() in fold(_text(article)).split()
            }
            assert {hit.entry.id for hit in self.library.search(f'"{word}"')} == expected


def _text(article: Article) -> str:
    return "\n".join((article.title, *(block.text for block in article.blocks)))


TestLibraryMachine = LibraryMachine.TestCase
TestLibraryMachine.settings = settings(
    max_examples=12, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
)


@given(articles())
@settings(max_examples=40, deadline=None)
def test_any_article_is_kept_and_every_word_of_it_found(article: Article) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder) / "library.sqlite3")
        stored = Stored(article.source.name, b"\0data")
        library.put(Loaded(article), stored)
        assert library.get(article.id) == article
        text = _text(article)
        for word in dict.fromkeys(fold(text).split()):
            assert [hit.entry.id for hit in library.search(word)] == [article.id], word
        for word in dict.fromkeys(text.split()):
            if fold(word).split():
                assert library.search(f'"{word}"'), word
        library.delete([article.id])
        assert library.count(Query()) == 0
        library.close()
