"""Where the library and the cache of translations meet."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.stored import Loaded, Stored
from rawi.build import build
from rawi.library.store import Library
from rawi.session import Session
from rawi.translate.cache import Cache
from rawi.translate.routes import Engines
from rawi.workers.loading import LoadWorker, load_worker
from tests.fakes.translator import FakeTranslator, fake_engines
from tests.translate.makers import plain

MOON, SUN = ["The moon rose.", "It was late."], ["The sun rose.", "It was late."]


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    made = Cache(tmp_path / "cache" / "translations.sqlite3")
    yield made
    made.close()


@pytest.fixture
def session(library: Library, cache: Cache) -> Session:
    return Session(library, LoadWorker(load_worker()), fake_engines(), cache)


def stored(library: Library, sentences: list[str]) -> Article:
    file = Stored(f"{sentences[0]}.txt", " ".join(sentences).encode())
    made = plain([sentences], file.key)
    library.put(Loaded(made), file)
    return made


def trace(tmp_path: Path, words: str) -> bool:
    return any(words.encode() in each.read_bytes() for each in (tmp_path / "cache").iterdir())


def test_a_translated_article_is_known(session: Session, library: Library) -> None:
    article = stored(library, MOON)
    assert session.known_translation(article, "pt") is None
    made = session.translate(article, "pt")
    assert session.known_translation(article, "pt") == made
    assert session.known_translation(article, "en") is None
    assert session.known_translation(article, "ckb") is None


def test_deleting_an_article_takes_what_only_it_used(
    session: Session, library: Library, tmp_path: Path
) -> None:
    moon, sun = stored(library, MOON), stored(library, SUN)
    session.translate(moon, "pt")
    session.translate(sun, "pt")
    session.delete([moon.id])
    assert library.entry(moon.id) is None
    assert not trace(tmp_path, "moon")
    assert trace(tmp_path, "pt: It was late.")
    assert session.known_translation(sun, "pt") is not None


def test_deleting_takes_what_left_the_library_otherwise(
    session: Session, library: Library, tmp_path: Path
) -> None:
    moon, sun = stored(library, MOON), stored(library, SUN)
    session.translate(moon, "pt")
    library.delete([moon.id])
    session.delete([sun.id])
    assert not trace(tmp_path, "moon")


def test_an_article_deleted_while_it_is_translated_leaves_nothing(
    session: Session, library: Library, tmp_path: Path
) -> None:
    moon = stored(library, MOON)
    session.translate(moon, "pt", on_translation=lambda _each: session.delete([moon.id]))
    assert not trace(tmp_path, "moon")


def test_only_articles_of_the_library_are_kept(session: Session, tmp_path: Path) -> None:
    session.translate(plain([MOON]), "pt")
    assert not (tmp_path / "cache").exists()


def test_what_was_translated_is_offered_without_the_pack(session: Session, library: Library) -> None:
    article = stored(library, MOON)
    session.engines = fake_engines(("en", "de"))
    session.translate(article, "de")
    session.engines = Engines([FakeTranslator(("fr", "es"))])
    assert session.targets(article) == {"de"}
    known = session.known_translation(article, "de")
    assert known is not None
    assert known.legs[0].pack == "Fake en-de 1.0"
    assert session.translate(article, "de") == known
    with pytest.raises(RawiError) as caught:
        session.translate(article, "pt")
    assert caught.value.code is Code.PAIR_MISSING


@pytest.mark.parametrize(("system", "target"), [("de_DE.UTF-8", "de"), ("fr_FR.UTF-8", "pt")])
def test_the_target_is_the_systems_language_where_it_can_be_read_in_it(
    session: Session, library: Library, monkeypatch: pytest.MonkeyPatch, system: str, target: str
) -> None:
    article = stored(library, MOON)
    session.engines = fake_engines(("en", "de"), ("en", "pt"))
    session.translate(article, "de")
    session.engines = fake_engines()
    monkeypatch.setenv("LC_ALL", system)
    monkeypatch.setenv("LANG", system)
    assert session.target_for(article) == target


def test_each_library_has_its_cache_beside_it_and_the_readers_own_in_the_systems_place(
    home: Path, tmp_path: Path
) -> None:
    parts = build()
    assert parts.places.translations == home / "cache" / "translations.sqlite3"
    parts.close()
    parts = build(tmp_path / "stick")
    assert parts.places.translations == tmp_path / "stick" / "translations.sqlite3"
    parts.close()
