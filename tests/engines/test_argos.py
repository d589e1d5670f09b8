"""The Argos engine, always through its worker, on our own toy packages."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.packs import starter
from rawi.packs.model import Pack
from rawi.translate.pipeline import translate_article
from rawi.translate.port import Translator
from rawi.translate.routes import Engines
from rawi.translate.wish import Wish
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.translator import WorkerTranslator, argos_worker, firefox_worker
from tests.argos import pack_of, toy
from tests.contracts.translator_contract import TranslatorContract, translated
from tests.engines.sentences import HOSTILE, article
from tests.fakes.clock import Clock

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
STORY = "The teacher visited the school yesterday."
Made = Callable[..., WorkerTranslator]


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Pack]:
    folder = tmp_path_factory.mktemp("packs")
    return {pair: toy(pair, folder) for pair in ("en_es", "en_ar", "en_pt")}


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    made = argos_worker()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def argos(worker: Worker, packs: dict[str, Pack]) -> WorkerTranslator:
    return WorkerTranslator("argos", worker, lambda: list(packs.values()))


@pytest.fixture
def make() -> Iterator[Made]:
    """Translators with a worker of their own."""
    made: list[WorkerTranslator] = []

    def translator(*packs: Pack, limits: Limits | None = None) -> WorkerTranslator:
        worker = argos_worker(limits) if limits else argos_worker()
        made.append(WorkerTranslator("argos", worker, lambda: packs))
        return made[-1]

    yield translator
    for each in made:
        each.close()


@pytest.fixture(scope="module")
def firefox() -> Iterator[WorkerTranslator]:
    made = WorkerTranslator("firefox", firefox_worker(), starter.find)
    yield made
    made.close()


class TestArgos(TranslatorContract):
    @pytest.fixture
    def translator(self, argos: WorkerTranslator) -> Translator:
        return argos


def said(translator: Translator, target: str, *sentences: str, careful: bool = False) -> list[str]:
    came: list[str] = []
    translator.translate(
        sentences, "en", target, lambda _i, text, _s: came.append(text), lambda: False, careful=careful
    )
    return came


def refused(translator: Translator, target: str = "es") -> RawiError:
    with pytest.raises(RawiError) as caught:
        said(translator, target, STORY)
    return caught.value


@pytest.mark.parametrize("careful", [False, True])
def test_it_translates_the_small_world(argos: WorkerTranslator, careful: bool) -> None:
    given = (STORY, "More than 745 people live in the city.", "The president opened the hospital in 2025.")
    assert said(argos, "es", *given, careful=careful) == [
        "El profesor visitó la escuela ayer.",
        "Más de 745 personas viven en la ciudad.",
        "El presidente abrió el hospital en 2025.",
    ]
    assert said(argos, "ar", *given, careful=careful) == [
        "زار المعلم المدرسة أمس.",
        "يعيش أكثر من 745 شخص في المدينة.",
        "افتتح الرئيس المستشفى في عام 2025.",
    ]


def test_what_it_knows_scores_better_than_what_it_does_not(argos: WorkerTranslator) -> None:
    scores: list[float] = []

    def keep(_index: int, _text: str, score: float | None) -> None:
        assert score is not None
        scores.append(score)

    argos.translate([STORY, "Quantum gravity remains elusive, they wrote."], "en", "es", keep)
    assert scores[1] < scores[0] < 0


def test_many_sentences_come_in_order(argos: WorkerTranslator) -> None:
    given = [f"More than {n} people live in the {'city' if n % 3 else 'house'}." for n in range(100, 300)]
    came = said(argos, "es", *given)
    assert len(came) == 200
    assert [text.split()[2] for text in came] == [str(n) for n in range(100, 300)]


def test_a_pivot_goes_through_the_other_engine(argos: WorkerTranslator, firefox: WorkerTranslator) -> None:
    given = article("O professor visitou a escola ontem.", language="pt")
    engines = Engines([firefox, argos])
    whole = translate_article(given, engines, "es")
    assert [(leg.engine, leg.source, leg.target) for leg in whole.legs] == [
        ("firefox", "pt", "en"), ("argos", "en", "es"),
    ]  # fmt: skip
    assert whole.pivot == "en"
    assert [each.text for each in whole.translations.values()] == ["El profesor visitó la escuela ayer."]


@pytest.mark.parametrize(("wanted", "engine"), [("", "firefox"), ("argos", "argos"), ("firefox", "firefox")])
def test_the_reader_chooses_the_engine(
    argos: WorkerTranslator, firefox: WorkerTranslator, wanted: str, engine: str
) -> None:
    whole = translate_article(article(STORY), Engines([firefox, argos]), "pt", wish=Wish(wanted))
    assert [leg.engine for leg in whole.legs] == [engine]


def test_an_engine_without_the_pair_lets_the_other_do_it(
    argos: WorkerTranslator, firefox: WorkerTranslator
) -> None:
    whole = translate_article(article(STORY), Engines([firefox, argos]), "es", wish=Wish("firefox"))
    assert [leg.engine for leg in whole.legs] == ["argos"]


def test_a_cancelled_request_leaves_the_worker_alive(argos: WorkerTranslator, worker: Worker) -> None:
    said(argos, "es", STORY)
    pid, came = worker.pid, list[int]()
    with pytest.raises(Cancelled):
        argos.translate(
            [STORY] * 3000, "en", "es", lambda index, _t, _s: came.append(index), lambda: bool(came)
        )
    assert 0 < len(came) < 3000
    assert said(argos, "es", STORY) == ["El profesor visitó la escuela ayer."]
    assert worker.pid == pid


def test_killed_in_the_middle_it_says_so_and_works_again(argos: WorkerTranslator, worker: Worker) -> None:
    came: list[int] = []

    def kill(index: int, _text: str, _score: float | None) -> None:
        if not came:
            assert worker.pid
            os.kill(worker.pid, KILL)
        came.append(index)

    with pytest.raises(RawiError) as caught:
        argos.translate([STORY] * 3000, "en", "es", kill)
    assert (caught.value.code, caught.value.facts) == (Code.WORKER_DIED, {"worker": "translate"})
    assert 0 < len(came) < 3000
    assert said(argos, "es", STORY) == ["El profesor visitó la escuela ayer."]


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system cannot stop a process")
def test_hung_it_is_ended_and_works_again(make: Made, packs: dict[str, Pack], clock: Clock) -> None:
    translator = make(packs["en_es"], limits=Limits())
    said(translator, "es", STORY)
    assert translator.worker.pid
    os.kill(translator.worker.pid, signal.SIGSTOP)
    clock.hurry(translator.worker)
    assert refused(translator).code is Code.WORKER_STALLED
    assert said(translator, "es", STORY) == ["El profesor visitó la escuela ayer."]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds a process's data")
def test_out_of_memory_is_told_and_the_other_engine_works(
    make: Made, packs: dict[str, Pack], firefox: WorkerTranslator
) -> None:
    poor = make(packs["en_es"], limits=Limits(memory=40_000_000))
    assert refused(poor).code in (Code.WORKER_DIED, Code.ENGINE_FAILED, Code.PACK_DAMAGED)
    assert translated(firefox, ["The house is small."]) == {0: "A casa é pequena."}


def test_hostile_text_loses_no_sentence(argos: WorkerTranslator) -> None:
    given = article(*HOSTILE, STORY)
    result = translate_article(given, Engines([argos]), "es")
    expected = {s.id for s in given.segments if any(c.isalpha() for c in s.text)}
    assert result.translations.keys() == expected
    assert all(translation.text.strip() for translation in result.translations.values())
    assert result.translations[given.segments[-1].id].text == "El profesor visitó la escuela ayer."


@pytest.mark.parametrize("careful", [False, True])
def test_hostile_text_without_a_shield_comes_back_too(argos: WorkerTranslator, careful: bool) -> None:
    assert len(said(argos, "es", *HOSTILE, STORY, careful=careful)) == len(HOSTILE) + 1


@pytest.mark.parametrize(
    "part",
    ["metadata.json", "model/config.json", "model/model.bin", "model/shared_vocabulary.json", "sentencepiece.model"],
)  # fmt: skip
@pytest.mark.parametrize("harm", ["flipped", "cut", "gone"])
def test_a_damaged_file_is_refused_and_the_other_pair_works(
    worker: Worker, packs: dict[str, Pack], tmp_path: Path, part: str, harm: str
) -> None:
    broken = toy("en_es", tmp_path)
    worker.stop()
    translator = WorkerTranslator("argos", worker, lambda: [broken, packs["en_ar"]])
    path = next(file.path for file in broken.files if file.part == part)
    data = bytearray(path.read_bytes())
    if harm == "gone":
        path.unlink()
    else:
        data[len(data) // 2] ^= 1
        path.write_bytes(data if harm == "flipped" else data[: len(data) // 2])
    error = refused(translator)
    assert (error.code, error.facts["pack"]) == (Code.PACK_DAMAGED, "Argos en-es")
    assert said(translator, "ar", STORY) == ["زار المعلم المدرسة أمس."]


@contextmanager
def suppress_codes(*codes: Code) -> Iterator[None]:
    """Any other problem fails the test."""
    try:
        yield
    except RawiError as error:
        if error.code not in codes:
            raise


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def noise(data: bytes) -> bytes:
    return bytes((n * n * 7 + n // 13) % 256 for n in range(len(data)))


def flip(data: bytes) -> bytes:
    return bytes([data[0] ^ 0xFF]) + data[1:20] + bytes(b ^ 0x55 for b in data[20:60]) + data[60:]


@pytest.mark.parametrize("harm", [cut, noise, flip, lambda _data: b""], ids=["cut", "noise", "flip", "empty"])
@pytest.mark.parametrize(
    "part",
    ["metadata.json", "model/config.json", "model/model.bin", "model/shared_vocabulary.json", "sentencepiece.model"],
)  # fmt: skip
def test_what_is_no_model_is_told_and_all_else_works(
    packs: dict[str, Pack],
    worker: Worker,
    firefox: WorkerTranslator,
    tmp_path: Path,
    part: str,
    harm: Callable[[bytes], bytes],
) -> None:
    """Such a pack was broken before its digests were taken: only loading shows it, and that may end the process."""
    path = next(file.path for file in toy("en_es", tmp_path).files if file.part == part)
    path.write_bytes(harm(path.read_bytes()))
    broken = pack_of(tmp_path / "translate-en_es-1_0")
    translator = WorkerTranslator("argos", worker, lambda: [broken, packs["en_ar"]])
    with suppress_codes(Code.PACK_DAMAGED, Code.WORKER_DIED, Code.ENGINE_FAILED):
        assert len(said(translator, "es", STORY)) == 1
    assert said(translator, "ar", STORY) == ["زار المعلم المدرسة أمس."]
    assert translated(firefox, ["The house is small."]) == {0: "A casa é pequena."}


@pytest.mark.parametrize("part", ["model/shared_vocabulary.json", "sentencepiece.model"])
@pytest.mark.parametrize("harm", [cut, noise], ids=["cut", "noise"])
def test_a_broken_vocabulary_is_told(
    worker: Worker, tmp_path: Path, part: str, harm: Callable[[bytes], bytes]
) -> None:
    path = next(file.path for file in toy("en_es", tmp_path).files if file.part == part)
    path.write_bytes(harm(path.read_bytes()))
    broken = pack_of(tmp_path / "translate-en_es-1_0")
    translator = WorkerTranslator("argos", worker, lambda: [broken])
    with pytest.raises(RawiError) as caught:
        translator.known("en", "es")
    assert caught.value.code is Code.PACK_DAMAGED


def test_an_idle_engine_gives_its_memory_back(argos: WorkerTranslator, worker: Worker) -> None:
    said(argos, "es", STORY)
    argos.rest(3_600.0)
    assert worker.pid is not None
    argos.rest(0.0)
    assert worker.pid is None
    assert said(argos, "es", STORY) == ["El profesor visitó la escuela ayer."]
