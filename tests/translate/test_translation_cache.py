"""What was translated before is there at once, leaves with its article, and never stands in the way."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawi.article.errors import Code, RawiError
from rawi.article.ids import SegmentIds
from rawi.article.model import Article, Span, SpanKind
from rawi.article.translation import Leg, Mark, MarkKind, Term
from rawi.translate import keys
from rawi.translate.cache import Cache, Kept, Record
from rawi.translate.pipeline import known_translation, translate_article
from rawi.translate.routes import Engines
from rawi.translate.wish import Wish
from tests.fakes.translator import FakeTranslator, fake_engines
from tests.translate.makers import article, block, numbered, plain

LEGS = (Leg("fake", "en", "pt", "Fake en-pt 1.0", "0" * 64),)
NONE = Engines([FakeTranslator(("fr", "de"))])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "translations.sqlite3"


@pytest.fixture
def cache(path: Path) -> Iterator[Cache]:
    made = Cache(path)
    yield made
    made.close()


def record(
    number: int, text: str = "Olá", marks: tuple[Mark, ...] = (), spans: tuple[Span, ...] = ()
) -> Record:
    name = number.to_bytes(16, "big")
    return Record(name, name, "pt", Kept(text, marks, spans, LEGS))


def asked(given_article: Article, cache: Cache, wish: Wish | None = None, target: str = "pt") -> list[str]:
    translator = FakeTranslator(("en", "pt"), ("en", "es"))
    translate_article(given_article, Engines([translator]), target, wish=wish, cache=cache)
    return translator.asked


def test_what_is_kept_comes_back_as_it_was(cache: Cache) -> None:
    marks = (Mark(MarkKind.NUMBER_LOST, "12"), Mark(MarkKind.CUT))
    spans = (Span(SpanKind.LINK, 0, 3, "https://example.org/"),)
    given_record = record(1, "Olá 🎉 \ud800 \0 سلام", marks, spans)
    cache.keep("a", [given_record])
    assert cache.find("a", [given_record.key]) == {given_record.key: given_record.kept}
    assert cache.newest("a", [given_record.sentence]) == {given_record.sentence: given_record.kept}
    assert cache.find("a", [b"other"]) == {}
    assert cache.targets("a") == {"pt"}
    assert cache.articles() == {"a"}


def test_an_article_opened_again_asks_no_engine(cache: Cache) -> None:
    given_article = numbered(200)
    assert len(asked(given_article, cache)) == 800
    whole = known_translation(given_article, fake_engines(), "pt", cache=cache)
    assert whole == translate_article(given_article, fake_engines(), "pt")
    assert asked(given_article, cache) == []


def test_one_missing_sentence_is_no_whole_translation(cache: Cache) -> None:
    asked(plain([["One dog."]]), cache)
    longer = plain([["One dog.", "Two cats."]])
    assert known_translation(longer, fake_engines(), "pt", cache=cache) is None
    assert asked(longer, cache) == ["Two cats."]


@pytest.mark.parametrize(
    ("wish", "again"),
    [
        (Wish(careful=True), 2),
        (Wish(glossary=(Term("dog", "cão"),)), 1),
        (Wish(glossary=(Term("horse", "cavalo"),)), 0),
        (Wish(engine="fake"), 0),
    ],
)
def test_only_what_makes_a_difference_is_made_again(cache: Cache, wish: Wish, again: int) -> None:
    given_article = plain([["One dog.", "Two cats."]])
    asked(given_article, cache)
    assert len(asked(given_article, cache, wish)) == again


def test_another_target_pack_link_or_version_is_another_translation(
    cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_article = plain([["One dog."]])
    asked(given_article, cache)
    assert len(asked(given_article, cache, target="es")) == 1
    linked = replace(
        given_article.sections[0].blocks[0], spans=(Span(SpanKind.LINK, 0, 3, "https://a.example/"),)
    )
    assert asked(article(linked), cache) == ["One", "One dog."]

    class NewPack(FakeTranslator):
        def model(self, source: str, target: str) -> Leg:
            return replace(super().model(source, target), digest="1" * 64)

    newer = NewPack()
    translate_article(given_article, Engines([newer]), "pt", cache=cache)
    assert newer.asked == ["One dog."]
    monkeypatch.setattr(keys, "VERSION", keys.VERSION + 1)
    assert len(asked(given_article, cache)) == 1


def test_without_the_pack_the_newest_translation_stays_readable(cache: Cache) -> None:
    given_article = plain([["One dog.", "Two cats."]])
    asked(given_article, cache, Wish(careful=True))
    asked(given_article, cache)
    for whole in (
        known_translation(given_article, NONE, "pt-BR", cache=cache),
        translate_article(given_article, NONE, "pt-BR", cache=cache),
    ):
        assert whole is not None
        assert sorted(each.text for each in whole.translations.values()) == ["pt: One dog.", "pt: Two cats."]
        assert [leg.pack for leg in whole.legs] == ["Fake en-pt 1.0"]
    with pytest.raises(RawiError) as caught:
        translate_article(given_article, NONE, "es", cache=cache)
    assert caught.value.code is Code.PAIR_MISSING
    assert known_translation(given_article, NONE, "es", cache=cache) is None


def test_the_newest_one_is_taken(cache: Cache) -> None:
    name = b"n" * 16
    for number, text in enumerate(("velho", "novo")):
        cache.keep("a", [replace(record(number, text), sentence=name)])
    assert cache.newest("a", [name])[name].text == "novo"


def test_corrections_stand_before_all_and_are_not_kept(cache: Cache, path: Path) -> None:
    given_article = plain([["One dog.", "Two cats."]])
    segment = given_article.segments[0].id
    translator = FakeTranslator()
    whole = translate_article(
        given_article, Engines([translator]), "pt", corrections={segment: "Um belo cão."}, cache=cache
    )
    assert translator.asked == ["Two cats."]
    mine = whole.translations[segment]
    assert (mine.text, mine.corrected, mine.marks) == ("Um belo cão.", True, ())
    assert not whole.translations[given_article.segments[1].id].corrected
    known = known_translation(
        given_article, fake_engines(), "pt", corrections={segment: "Um cão."}, cache=cache
    )
    assert known is not None
    assert known.translations[segment].text == "Um cão."
    cache.close()
    assert b"belo" not in path.read_bytes()


def everything(folder: Path) -> bytes:
    return b"".join(each.read_bytes() for each in folder.iterdir())


@settings(max_examples=20)
@given(st.lists(st.integers(1, 40), min_size=2, max_size=6))
def test_no_trace_stays_of_what_only_a_forgotten_article_used(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    cache = Cache(folder / "translations.sqlite3")
    for number, size in enumerate(sizes):
        own = [
            record(1000 * number + n, f"secret-{number}-{n}-" + "xyz " * (n * 7 % 90))
            for n in range(size * 10)
        ]
        cache.keep(f"article{number}", [*own, record(999_999, "shared by all")])
    for number in range(len(sizes) - 1):
        cache.forget([f"article{number}"])
        left = everything(folder)
        assert f"secret-{number}-".encode() not in left
        assert f"article{number}".encode() not in left
        assert b"shared by all" in left
        assert f"secret-{number + 1}-0-".encode() in left
    cache.close()


def test_forgetting_says_when_it_could_not(path: Path) -> None:
    cache = Cache(path, busy=0.05)
    cache.keep("a", [record(1)])
    with sqlite3.connect(path) as other:
        other.execute("BEGIN IMMEDIATE")
        assert cache.find("a", [record(1).key])
        with pytest.raises(RawiError) as caught:
            cache.forget(["a"])
        assert caught.value.code is Code.LIBRARY_BUSY
        cache.keep("a", [record(2)])
        other.execute("ROLLBACK")
    other.close()
    assert not cache.find("a", [record(2).key])
    cache.forget(["a"])
    assert cache.articles() == frozenset()
    cache.close()


@pytest.mark.parametrize("damage", [b"", b"no database" * 400, None])
def test_a_damaged_or_deleted_file_is_made_anew(path: Path, damage: bytes | None) -> None:
    cache = Cache(path)
    cache.keep("a", [record(n) for n in range(2000)])
    cache.close()
    if damage is None:
        whole = bytearray(path.read_bytes())
        whole[4096 * 2 : 4096 * 20] = os.urandom(4096 * 18)
        path.write_bytes(whole)
    else:
        path.write_bytes(damage)
    for number in range(2000):
        cache.find("a", [record(number).key])
    cache.keep("b", [record(3)])
    assert cache.find("b", [record(3).key])
    assert [each.name for each in path.parent.iterdir() if "damaged" in each.name] == []
    path.unlink()
    assert cache.find("b", [record(3).key]) == {}
    cache.keep("b", [record(4)])
    assert cache.find("b", [record(4).key])
    assert path.exists()
    cache.close()


def test_of_an_older_or_newer_rawi(path: Path) -> None:
    path.parent.mkdir()
    for version in (0, 99):
        with sqlite3.connect(path) as other:
            other.execute("CREATE TABLE IF NOT EXISTS sentence (other)")
            other.execute(f"PRAGMA user_version = {version}")
        other.close()
        cache = Cache(path)
        cache.keep("a", [record(1)])
        assert cache.find("a", [record(1).key])
        cache.close()
        with sqlite3.connect(path) as other:
            columns = [row[1] for row in other.execute("PRAGMA table_info (sentence)")]
            assert ("key" in columns) is (version == 0)
            other.executescript("DROP TABLE sentence; CREATE TABLE sentence (other)")
        other.close()
    with sqlite3.connect(path) as other:
        assert other.execute("PRAGMA user_version").fetchone() == (99,)
    other.close()


def test_where_nothing_can_be_written_it_is_kept_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    cache = Cache(tmp_path / "file" / "translations.sqlite3")
    given_article = plain([["One dog."]])
    assert len(asked(given_article, cache)) == 1
    assert asked(given_article, cache) == []
    cache.close()


def test_a_full_disk_keeps_nothing_and_stops_nobody(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(path)
    cache.keep("a", [record(1)])
    connection = cache._file._db
    assert connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    assert len(asked(numbered(200), cache)) == 800
    assert cache.find("a", [record(1).key])
    cache.close()


def test_those_not_opened_for_long_leave_first(path: Path) -> None:
    cache = Cache(path, limit=400_000)
    for number in range(20):
        cache.keep(f"a{number}", [record(1000 * number + n, "x" * 100) for n in range(200)])
        cache.find("a0", [record(0).key])
    left = cache.articles()
    assert {"a0", "a19"} <= left
    assert 2 < len(left) < 20
    assert cache.find("a1", [record(1000).key]) == {}
    cache.close()
    assert path.stat().st_size < 600_000


WRITER = """
import sys
from pathlib import Path
from rawi.translate.cache import Cache
from tests.translate.test_translation_cache import record
cache = Cache(Path(sys.argv[1]))
own = int(sys.argv[2])
for round in range(20):
    cache.keep(f"a{own}", [record(own * 10_000 + round * 50 + n) for n in range(50)])
    cache.keep("shared", [record(round)])
cache.close()
"""


def test_several_rawis_at_once(path: Path) -> None:
    env = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    running = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(path), str(n)], env=env) for n in (1, 2, 3)
    ]
    assert [each.wait(60) for each in running] == [0, 0, 0]
    cache = Cache(path)
    for own in (1, 2, 3):
        assert len(cache.find(f"a{own}", [record(own * 10_000 + n).key for n in range(1000)])) == 1000
    cache.close()


def test_the_same_sentence_twice_in_an_article(cache: Cache) -> None:
    ids = SegmentIds()
    given_article = article(block(ids, "Stop.", "Stop."), block(ids, "Stop."))
    asked(given_article, cache)
    whole = known_translation(given_article, fake_engines(), "pt", cache=cache)
    assert whole is not None
    assert len(whole.translations) == 3
