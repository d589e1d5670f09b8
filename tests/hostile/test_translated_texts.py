"""Texts that no engine was made for, and an engine (Firefox's, in its real worker) that is killed, hung and starved."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.ids import SegmentIds
from rawi.article.model import Article
from rawi.article.translation import Translation
from rawi.packs import starter
from rawi.translate.cache import Cache
from rawi.translate.order import tasks
from rawi.translate.pipeline import known_translation, translate_article
from rawi.translate.routes import Engines
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.translator import WorkerTranslator
from tests.fakes.clock import Clock
from tests.fakes.translator import FakeTranslator, fake_engines
from tests.translate.makers import article, block, numbered, plain

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")
WORDS = "The {} keeper of the lantern walked to the harbour with a small dog and waited for the boat."
DAYS = ("old", "young", "tall", "small", "tired", "happy", "quiet", "brave", "first", "last")
STRANGE = (
    "", " \t\n ", "🎉🎉 👩‍🚀", "Look: 🎉!", "<script>alert(1)</script> & <b>bold", "if (x) { return y[0]; }",
    "See https://example.org/?q=ü&x=[1] and a.b@example.org now.", "Привет, שלום, hello, 你好", "\u202eevil\u202c text", "a" * 5000,
    "word " * 1000, "NUL \0 inside", "lone \ud800 surrogate", "“", "£", "¡", "…", "9" * 5000 + " pm", "x\u0301" * 900, "\ufffd\ufffe",
)  # fmt: skip


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    made = Cache(tmp_path / "translations.sqlite3")
    yield made
    made.close()


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker("translate", "rawi.engines.firefox:Firefox", Limits())
    yield made
    made.stop()


@pytest.fixture
def engines(worker: Worker) -> Engines:
    return Engines([WorkerTranslator("firefox", worker, starter.find)])


def story(paragraphs: int = 10) -> Article:
    return plain([[WORDS.format(f"{day} {DAYS[n]}") for day in DAYS[:4]] for n in range(paragraphs)])


class Once:
    """Does something to the worker when so many sentences have come."""

    def __init__(self, worker: Worker, after: int, act: Callable[[int], None], clock: Clock) -> None:
        self.came: list[Translation] = []
        self.pids: list[int] = []
        self._worker, self._after, self._act, self._clock = worker, after, act, clock

    def __call__(self, translation: Translation) -> None:
        self.came.append(translation)
        pid = self._worker.pid
        if len(self.came) == self._after and pid:
            self.pids.append(pid)
            self._act(pid)
            if self._act is hang:
                self._clock.hurry(self._worker)


def kill(pid: int) -> None:
    os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))


def hang(pid: int) -> None:
    os.kill(pid, signal.SIGSTOP)


def starve(pid: int) -> None:
    """No memory beyond what it has."""
    import resource

    if not hasattr(resource, "prlimit"):
        pytest.skip("prlimit is Linux's")
    resource.prlimit(pid, resource.RLIMIT_DATA, (1_000_000, 1_000_000))


@posix
@pytest.mark.parametrize("act", [kill, hang, starve])
@pytest.mark.parametrize("after", [1, 7, 23])
def test_a_worker_that_fails_is_replaced_and_nothing_is_lost(
    worker: Worker, engines: Engines, cache: Cache, clock: Clock, act: Callable[[int], None], after: int
) -> None:
    given = story()
    once = Once(worker, after, act, clock)
    whole = translate_article(given, engines, "pt", on_translation=once, cache=cache)
    order = [task.segment.id for task in tasks(given, "en", "pt", None, forced=False)]
    assert [each.segment for each in once.came] == order
    assert once.pids
    if act is not starve:
        assert worker.pid not in once.pids
    assert all(not each.marks for each in whole.translations.values())
    assert known_translation(given, engines, "pt", cache=cache) == whole


@posix
def test_one_that_dies_again_and_again_says_so_and_the_next_try_goes_on(
    worker: Worker, engines: Engines, cache: Cache
) -> None:
    given = story()
    came: list[Translation] = []

    def always(translation: Translation) -> None:
        came.append(translation)
        if len(came) > 5 and worker.pid:
            kill(worker.pid)

    with pytest.raises(RawiError) as caught:
        translate_article(given, engines, "pt", on_translation=always, cache=cache)
    assert (caught.value.code, caught.value.facts["worker"]) == (Code.WORKER_DIED, "translate")
    assert 5 < len(came) < 40
    again: list[Translation] = []
    whole = translate_article(given, engines, "pt", on_translation=again.append, cache=cache)
    assert again[: len(came)] == came
    assert len(whole.translations) == 40


def test_strange_texts_come_back_from_engine_and_cache(engines: Engines, cache: Cache) -> None:
    ids = SegmentIds()
    given = article(*(block(ids, text) for text in STRANGE), block(ids, "The house is small."))
    whole = translate_article(given, engines, "pt", cache=cache)
    expected = {s.id for s in given.segments if any(c.isalpha() for c in s.text)}
    assert whole.translations.keys() == expected
    assert all(each.text.strip() for each in whole.translations.values())
    assert whole.translations[given.segments[-1].id].text == "A casa é pequena."
    assert known_translation(given, engines, "pt", cache=cache) == whole


def test_a_hundred_pages(cache: Cache) -> None:
    given = numbered(900, sentences=4, words=5)
    translator = FakeTranslator()
    whole = translate_article(given, Engines([translator]), "pt", first=given.segments[2_000].id, cache=cache)
    assert len(whole.translations) == len(translator.asked) == 3_600
    assert translator.asked[0] == given.segments[2_000].text
    assert known_translation(given, Engines([translator]), "pt", cache=cache) == whole


def test_empty_articles() -> None:
    for given in (article(), plain([[""], [" "], ["..."]])):
        whole = translate_article(given, fake_engines(), "pt")
        assert (dict(whole.translations), len(whole.legs)) == ({}, 1)


def test_mixed_languages_each_by_its_own_way_and_the_unreachable_stay(cache: Cache) -> None:
    ids = SegmentIds()
    given = article(
        block(ids, "Good morning."), block(ids, "صباح الخير.", language="ar"), block(ids, "Bom dia.", language="pt-PT"),
        block(ids, "Bonjour.", language="fr"), block(ids, "ڕۆژ باش.", language="ckb"), block(ids, "Hm.", language="und"),
    )  # fmt: skip
    engines = fake_engines(("en", "pt"), ("ar", "en"), ("fr", "pt"))
    whole = translate_article(given, engines, "pt-BR", cache=cache)
    texts = {s.text: whole.translations[s.id].text for s in given.segments if s.id in whole.translations}
    assert texts == {
        "Good morning.": "pt: Good morning.", "Bonjour.": "pt: Bonjour.", "Hm.": "pt: Hm.", "صباح الخير.": texts["صباح الخير."]
    }  # fmt: skip
    assert texts["صباح الخير."].startswith("pt: en: ")
    assert whole.pivot == ""
