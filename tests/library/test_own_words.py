"""Corrections of translations and the glossary, as the library keeps them."""

import sqlite3
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.stored import Loaded
from rawi.library import glossary, schema
from rawi.library.anchors import anchor_of
from rawi.library.corrections import cleaned
from rawi.library.edits import Edit, Role
from rawi.library.glossary import GlossaryTerm
from rawi.library.store import Library
from tests.library.samples import story

AMIRA = GlossaryTerm("en", "pt", "Amira", "Amira")
LAMP = GlossaryTerm("en", "ar", "lantern", "فانوس")
SENTENCES = ("The sea.", "Yes.", "A boat.", "Yes.", "No.")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library.sqlite3")


@pytest.fixture
def article(library: Library) -> Article:
    made, stored = story("Title", *SENTENCES)
    library.put(made, stored)
    return made.article


def again(library: Library, article: Article, *paragraphs: str) -> Article:
    """The same article as another loader reads it."""
    made, stored = story("Title", *paragraphs)
    new = replace(made.article, id=article.id)
    library.put(Loaded(new), stored)
    return new


def written(library: Library, article: Article, target: str = "") -> list[tuple[str, str, str]]:
    """(segment, quote, text)."""
    return [(c.anchor.segment, c.anchor.quote, c.text) for c in library.corrections(article.id, target)]


def test_a_correction_is_kept_replaced_and_taken_away(library: Library, article: Article) -> None:
    sea = article.segments[1].id
    assert library.set_correction(article.id, "pt-BR", sea, "O mar.")
    assert library.set_correction(article.id, "ar", sea, "البحر.")
    assert written(library, article, "pt") == [(sea, "The sea.", "O mar.")]
    assert library.set_correction(article.id, "pt", sea, "O oceano.")
    assert written(library, article, "pt-PT") == [(sea, "The sea.", "O oceano.")]
    assert {text for _, _, text in written(library, article)} == {"O oceano.", "البحر."}
    assert library.set_correction(article.id, "pt", sea, " \n ")
    assert written(library, article, "pt") == []
    library.remove_correction(library.corrections(article.id)[0])
    assert written(library, article) == []


def test_what_is_not_there_cannot_be_corrected(library: Library, article: Article) -> None:
    assert not library.set_correction("nothing", "pt", article.segments[0].id, "Nada")
    assert not library.set_correction(article.id, "pt", "no such sentence", "Nada")
    assert written(library, article) == []


def test_the_same_sentence_of_another_article_stays_as_it_is(library: Library, article: Article) -> None:
    other, stored = story("Other", *SENTENCES)
    library.put(other, stored)
    library.set_correction(article.id, "pt", article.segments[1].id, "O mar.")
    assert written(library, other.article) == []


def test_corrections_follow_their_sentences_into_a_new_loading(library: Library, article: Article) -> None:
    sea, boat = article.segments[1].id, article.segments[3].id
    library.set_correction(article.id, "pt", sea, "O mar.")
    library.set_correction(article.id, "pt", boat, "Um barco.")
    new = again(library, article, "New.", "A boat.", "The  sea.", "The sea. And more.")
    texts = {segment.id: segment.text for segment in new.segments}
    assert [(texts[s], text) for s, _, text in written(library, article)] == [
        ("A boat.", "Um barco."),
        ("The  sea.", "O mar."),
    ]


def test_a_correction_whose_sentence_changed_is_kept_and_stands_nowhere(
    library: Library, article: Article
) -> None:
    library.set_correction(article.id, "pt", article.segments[1].id, "O mar.")
    new = again(library, article, "The sea was calm.")
    ((segment, quote, text),) = written(library, article)
    assert segment not in {each.id for each in new.segments}
    assert (quote, text) == ("The sea.", "O mar.")
    again(library, article, *SENTENCES)
    assert written(library, article) == [(article.segments[1].id, "The sea.", "O mar.")]


def test_structure_edits_leave_corrections_alone(library: Library, article: Article) -> None:
    sea = article.segments[1].id
    library.set_correction(article.id, "pt", sea, "O mar.")
    anchor = anchor_of(article, sea)
    assert anchor
    library.set_edits(article.id, [Edit(anchor, Role.HEADING, 2)])
    assert written(library, article) == [(sea, "The sea.", "O mar.")]


def test_deleting_an_article_leaves_no_trace_of_its_corrections(
    library: Library, article: Article, tmp_path: Path
) -> None:
    for segment in article.segments:
        library.set_correction(article.id, "pt", segment.id, "Only the reader knows this")
    library.delete([article.id])
    assert library.corrections(article.id) == []
    library.close()
    for file in tmp_path.iterdir():
        assert b"the reader knows" not in file.read_bytes(), file.name


def test_a_backup_carries_corrections_and_glossary(
    library: Library, article: Article, tmp_path: Path
) -> None:
    library.set_correction(article.id, "pt", article.segments[1].id, "O mar.")
    library.put_terms([AMIRA])
    library.backup(tmp_path / "copy.rawi")
    other = Library(tmp_path / "other" / "library.sqlite3")
    other.restore(tmp_path / "copy.rawi")
    assert written(other, article) == written(library, article)
    assert other.terms() == library.terms()


def test_a_library_of_schema_2_is_kept_and_gets_the_tables(
    library: Library, article: Article, tmp_path: Path
) -> None:
    library.close()
    path = tmp_path / "library.sqlite3"
    with sqlite3.connect(path) as db:
        db.executescript(
            "DROP TABLE correction; DROP TABLE term; DROP TABLE pronunciation; DROP TABLE piece; ALTER TABLE note DROP COLUMN colour; PRAGMA user_version = 2"
        )
    db.close()
    library.put_terms([AMIRA])
    assert library.set_correction(article.id, "pt", article.segments[1].id, "O mar.")
    assert library.get(article.id) == article
    (old,) = tmp_path.glob("library-schema2-*.sqlite3")
    with sqlite3.connect(old) as db:
        assert db.execute("SELECT count(*) FROM article").fetchone() == (1,)
        assert db.execute("PRAGMA user_version").fetchone() == (2,)
    db.close()
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA,)
    db.close()


def test_the_glossary_is_ordered_changed_and_emptied(library: Library) -> None:
    library.put_terms([AMIRA, LAMP, replace(AMIRA, term="émigré", called="exilado")])
    assert [(t.target, t.term) for t in library.terms()] == [
        ("ar", "lantern"),
        ("pt", "Amira"),
        ("pt", "émigré"),
    ]
    library.put_terms([replace(AMIRA, called="Amirá")])
    amira = library.terms()[1]
    assert amira.called == "Amirá"
    library.change_term(replace(amira, term="  émigré ", called="emigrado"))
    assert [(t.term, t.called) for t in library.terms()] == [("lantern", "فانوس"), ("émigré", "emigrado")]
    library.change_term(replace(amira, id=99, called="nobody"))
    library.remove_terms([t.id for t in library.terms()])
    assert library.terms() == []


@pytest.mark.parametrize(
    "term",
    [
        replace(AMIRA, term=""),
        replace(AMIRA, called=" \t"),
        replace(AMIRA, term="…!?"),
        replace(AMIRA, called="\u202e\u2066"),
        replace(AMIRA, term="x" * 201),
        replace(AMIRA, source="pt"),
        replace(AMIRA, target="q"),
        replace(AMIRA, source="<script>"),
    ],
)
def test_a_term_that_says_nothing_is_refused_and_nothing_changes(
    library: Library, term: GlossaryTerm
) -> None:
    with pytest.raises(RawiError) as caught:
        library.put_terms([LAMP, term])
    assert caught.value.code is Code.TERM_UNUSABLE
    assert library.terms() == []


def test_terms_are_one_line_without_what_is_not_seen() -> None:
    found = glossary.cleaned(GlossaryTerm("EN_gb", "fa-IR", "\u202etwo\nbooks\x00", "کتاب\u200cها\u2069"))
    assert found == GlossaryTerm("en", "fa", "two books", "کتاب\u200cها")


@given(st.text())
def test_a_correction_is_one_line_whose_directions_end_with_it(text: str) -> None:
    made = cleaned(text)
    assert len(made.splitlines()) <= 1
    assert "\x00" not in made
    assert cleaned(made) == made


def test_an_open_override_is_closed() -> None:
    assert cleaned("a \u202eb \u2067c") == "a \u202eb \u2067c\u2069\u202c"


@given(
    corrected=st.dictionaries(
        st.integers(0, 5), st.text(min_size=1, max_size=9).filter(lambda t: bool(cleaned(t))), max_size=6
    ),
    loadings=st.lists(st.lists(st.sampled_from(SENTENCES), max_size=8), max_size=3),
)
@settings(max_examples=40, deadline=None)
def test_a_correction_only_ever_stands_on_its_own_words_and_none_is_lost(
    corrected: dict[int, str], loadings: list[list[str]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder) / "library.sqlite3")
        made, stored = story("Title", *SENTENCES)
        library.put(made, stored)
        article = made.article
        for number, text in corrected.items():
            library.set_correction(article.id, "pt", article.segments[number].id, text)
        said = sorted((article.segments[n].text, cleaned(text)) for n, text in corrected.items())
        for paragraphs in loadings:
            article = again(library, article, *paragraphs)
        texts = {segment.id: segment.text for segment in article.segments}
        kept = written(library, article)
        assert sorted((quote, text) for _, quote, text in kept) == said
        assert all(texts.get(segment, quote) == quote for segment, quote, _ in kept)
        library.close()
