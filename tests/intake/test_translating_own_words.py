"""What the reader wrote, in translations of articles from the library."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.stored import Loaded, Stored
from rawi.article.translation import Term
from rawi.library.glossary import GlossaryTerm
from rawi.library.store import Library
from rawi.session import Session
from rawi.translate.cache import Cache
from rawi.translate.routes import Engines
from rawi.translate.wish import Wish
from rawi.workers.loading import LoadWorker, load_worker
from tests.fakes.translator import FakeTranslator
from tests.translate.makers import plain

SENTENCES = ["The lantern shone.", "It was late.", "It was late."]


@pytest.fixture
def engine() -> FakeTranslator:
    return FakeTranslator(("en", "pt"), ("en", "fr"))


@pytest.fixture
def session(library: Library, engine: FakeTranslator, tmp_path: Path) -> Session:
    return Session(library, LoadWorker(load_worker()), Engines([engine]), Cache(tmp_path / "t.sqlite3"))


def stored(library: Library, name: str = "a", sentences: list[str] = SENTENCES) -> Article:
    file = Stored(f"{name}.txt", f"{name} {sentences}".encode())
    made = plain([sentences], file.key)
    library.put(Loaded(made), file)
    return made


def texts(session: Session, article: Article, target: str = "pt", wish: Wish | None = None) -> list[str]:
    whole = session.translate(article, target, wish=wish)
    return [whole.translations[segment.id].text for segment in article.segments]


def test_a_corrected_sentence_is_the_readers(
    session: Session, library: Library, engine: FakeTranslator
) -> None:
    article, other = stored(library), stored(library, "b")
    library.set_correction(article.id, "pt", article.segments[1].id, "Era tarde.")
    whole = session.translate(article, "pt-BR")
    one, two = (whole.translations[segment.id] for segment in article.segments[1:])
    assert (one.text, one.marks, one.corrected) == ("Era tarde.", (), True)
    assert (two.text, two.corrected) == ("pt: It was late.", False)
    assert texts(session, article, "fr")[1] == "fr: It was late."
    assert texts(session, other)[1] == "pt: It was late."
    known = session.known_translation(article, "pt-BR")
    assert known == whole
    engine.asked.clear()
    library.set_correction(article.id, "pt", article.segments[1].id, "")
    assert texts(session, article)[1] == "pt: It was late."
    assert engine.asked == []


def test_only_sentences_with_a_changed_term_are_translated_anew(
    session: Session, library: Library, engine: FakeTranslator
) -> None:
    article = stored(library)
    texts(session, article)
    engine.asked.clear()
    library.put_terms([GlossaryTerm("en", "pt", "lantern", "farol"), GlossaryTerm("pt", "en", "late", "x")])
    assert texts(session, article)[0] == "pt: The farol shone."
    assert engine.asked == ["The XQ1 shone."]
    assert texts(session, article, "fr")[0] == "fr: The lantern shone."
    library.remove_terms([term.id for term in library.terms()])
    engine.asked.clear()
    assert texts(session, article)[0] == "pt: The lantern shone."
    assert engine.asked == []


def test_a_wish_with_terms_of_its_own_is_as_it_says(session: Session, library: Library) -> None:
    article = stored(library)
    library.put_terms([GlossaryTerm("en", "pt", "lantern", "farol")])
    wish = Wish(glossary=(Term("lantern", "lanterna"),))
    assert texts(session, article, wish=wish)[0] == "pt: The lanterna shone."


def test_a_library_that_fails_does_not_keep_the_translation_from_the_reader(
    session: Session, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = stored(library)

    def failing(*_arguments: object) -> list[object]:
        raise RawiError(Code.LIBRARY_FAILED, reason="gone")

    both: tuple[tuple[str, Callable[..., list[object]]], ...] = (("terms", failing), ("corrections", failing))
    for name, instead in both:
        monkeypatch.setattr(library, name, instead)
    assert texts(session, article)[0] == "pt: The lantern shone."
