"""The Firefox engine, always through its worker."""

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.article.progress import never_cancelled
from rawi.packs import starter
from rawi.translate.inline.sentence import sentence
from rawi.translate.pipeline import translate_article
from rawi.translate.port import Translator
from rawi.translate.routes import Engines
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.translator import WorkerTranslator, firefox_worker
from tests.article.strategies import worded_articles
from tests.contracts.translator_contract import TranslatorContract, translated
from tests.engines.sentences import HOSTILE, article
from tests.fakes.clock import Clock

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    made = firefox_worker()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def firefox(worker: Worker) -> WorkerTranslator:
    return WorkerTranslator("firefox", worker, starter.find)


class TestFirefox(TranslatorContract):
    @pytest.fixture
    def translator(self, firefox: WorkerTranslator) -> Translator:
        return firefox


def test_it_translates_both_ways(firefox: WorkerTranslator) -> None:
    assert translated(firefox, ["The house is small."]) == {0: "A casa é pequena."}
    came: list[str] = []
    firefox.translate(["A casa é pequena."], "pt-BR", "en-US", lambda _i, text, _score: came.append(text))
    assert came == ["The house is small."]


def test_its_vocabulary_lacks_typographic_marks(firefox: WorkerTranslator) -> None:
    assert not firefox.known("en", "pt") & set("“”‘’–—£€½@#<{")


def test_killed_in_the_middle_it_says_so_and_works_again(firefox: WorkerTranslator, worker: Worker) -> None:
    came: list[int] = []

    def kill(index: int, _text: str, _score: float | None) -> None:
        if not came:
            assert worker.pid
            os.kill(worker.pid, KILL)
        came.append(index)

    with pytest.raises(RawiError) as caught:
        firefox.translate(["The house is small and old."] * 2000, "en", "pt", kill)
    assert (caught.value.code, caught.value.facts) == (Code.WORKER_DIED, {"worker": "translate"})
    assert 0 < len(came) < 2000
    assert translated(firefox, ["The house is small."]) == {0: "A casa é pequena."}


@pytest.mark.parametrize("part", ["model", "vocabulary", "shortlist"])
def test_a_damaged_file_is_refused_and_the_other_pair_works(
    worker: Worker, tmp_path: Path, part: str
) -> None:
    models = starter.find()[0].files[0].path.parent.parent
    shutil.copytree(models, tmp_path / "m")
    packs = starter.find_in(tmp_path / "m")
    broken = next(f.path for pack in packs if pack.source == "en" for f in pack.files if f.part == part)
    data = bytearray(broken.read_bytes())
    data[len(data) // 2] ^= 1
    broken.chmod(0o644)
    broken.write_bytes(data)
    worker.stop()
    translator = WorkerTranslator("firefox", worker, lambda: packs)
    with pytest.raises(RawiError) as caught:
        translator.translate(["Hello."], "en", "pt", lambda _i, _t, _s: None)
    assert caught.value.code is Code.PACK_DAMAGED
    assert "en-pt" in caught.value.facts["pack"]
    came: list[str] = []
    translator.translate(
        ["Bom dia."], "pt", "en", lambda _i, text, _score: came.append(text), never_cancelled
    )
    assert came == ["Good morning."]
    worker.stop()


def test_hostile_text_loses_no_sentence(firefox: WorkerTranslator) -> None:
    given = article(*HOSTILE, "The house is small.")
    result = translate_article(given, Engines([firefox]), "pt")
    expected = {s.id for s in given.segments if any(c.isalpha() for c in s.text)}
    assert result.translations.keys() == expected
    assert all(translation.text.strip() for translation in result.translations.values())
    assert result.translations[given.segments[-1].id].text == "A casa é pequena."


def test_numbers_dates_and_quotes_of_a_news_text_survive(firefox: WorkerTranslator) -> None:
    given = article(
        "More than 1,000 people and 745 civilians, 125 guards and 148 sailors met on March 6.",
        "Mara, a 57-year-old teacher, said, “We were 100 meters away on March 7.”",
    )
    result = translate_article(given, Engines([firefox]), "pt")
    first, second = (result.translations[segment.id] for segment in given.segments)
    for number in ("1.000", "745", "125", "148", "6 de março"):
        assert number in first.text or first.marks
    for number in ("57", "100", "7 de março"):
        assert number in second.text or second.marks
    assert (second.text.count("“"), second.text.count("”")) == (1, 1)


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system cannot stop a process")
def test_hung_it_is_ended_and_works_again(clock: Clock) -> None:
    worker = firefox_worker(Limits())
    translator = WorkerTranslator("firefox", worker, starter.find)
    assert translated(translator, ["The house is small."])
    assert worker.pid
    os.kill(worker.pid, signal.SIGSTOP)
    clock.hurry(worker)
    with pytest.raises(RawiError) as caught:
        translated(translator, ["The house is small."])
    assert caught.value.code is Code.WORKER_STALLED
    assert translated(translator, ["The house is small."]) == {0: "A casa é pequena."}
    translator.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds a process's data")
def test_out_of_memory_is_told() -> None:
    translator = WorkerTranslator("firefox", firefox_worker(Limits(memory=20_000_000)), starter.find)
    with pytest.raises(RawiError) as caught:
        translated(translator, ["The house is small."])
    assert caught.value.code in (Code.WORKER_DIED, Code.ENGINE_FAILED, Code.PACK_DAMAGED)
    translator.close()


def test_an_idle_engine_gives_its_memory_back(firefox: WorkerTranslator, worker: Worker) -> None:
    assert translated(firefox, ["The house is small."])
    firefox.rest(3_600.0)
    assert worker.pid is not None
    firefox.rest(0.0)
    assert worker.pid is None
    assert translated(firefox, ["The house is small."]) == {0: "A casa é pequena."}


ENGLISH = [
    "the",
    "old",
    "minister",
    "read",
    "a",
    "long",
    "letter",
    "from",
    "Lisbon",
    "about",
    "three",
    "new",
    "bridges",
    "and",
    "the",
    "people",
    "who",
    "must",
    "build",
    "them",
    "before",
    "winter",
]


@settings(max_examples=15)
@given(worded_articles(ENGLISH))
def test_every_span_of_an_article_is_in_its_translation(firefox: WorkerTranslator, article: Article) -> None:
    """With their kinds and targets; what is within another span is within it there too."""
    translations = translate_article(article, Engines([firefox]), "pt").translations
    for block in article.blocks:
        for segment in block.segments:
            spans, found = sentence(block, segment).spans, translations[segment.id].spans
            assert [(s.kind, s.target) for s in found] == [(s.kind, s.target) for s in spans]
            assert all(0 <= s.start < s.end <= len(translations[segment.id].text) for s in found)
            for (a, to_a), (b, to_b) in permutations(zip(spans, found, strict=True), 2):
                if a.start <= b.start and b.end <= a.end:
                    assert to_a.start <= to_b.start
                    assert to_b.end <= to_a.end
