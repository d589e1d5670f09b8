"""A processor that is too old for an engine: the other engine is taken by itself, or it is told; it ends nothing."""

import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rawi import processor
from rawi.article.errors import Code, RawiError
from rawi.engines import firefox
from rawi.packs import starter
from rawi.packs.answering import answer
from rawi.packs.choosing import choose
from rawi.packs.model import Pack
from rawi.packs.offer import offer
from rawi.selftest.model import State
from rawi.selftest.trying import failed
from rawi.translate.routes import Engines
from tests.fakes.translator import FakeTranslator


class Reply:
    """Takes whatever comes."""

    def progress(self, done: float) -> None: ...

    def chunk(self, body: dict[str, Any], data: bytes = b"") -> None: ...

    def cancelled(self) -> bool:
        return False

    def on_cancel(self, stop: Callable[[], None]) -> None: ...


def test_firefox_says_that_it_needs_a_newer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processor, "has_avx2", lambda: False)
    pack = starter.find()[0]
    asked = {"pack": pack.name, "files": {file.part: [str(file.path), file.digest] for file in pack.files}}
    service = firefox.Firefox()
    assert service.handle("known", asked, b"", Reply())[0]["characters"]
    with pytest.raises(RawiError) as raised:
        service.handle("translate", asked | {"sentences": ["A boat."]}, b"", Reply())
    assert raised.value.code is Code.PROCESSOR_OLD


@pytest.mark.skipif(
    platform.machine() not in ("x86_64", "AMD64") or sys.platform == "win32",
    reason="this system tells it in another way",
)
@pytest.mark.parametrize(
    ("told", "has"),
    [
        ("flags\t\t: fpu avx avx2 bmi2\n", True),
        ("flags\t\t: fpu sse4_2 avx\n", False),
        ("model name : x\n", True),
    ],
)
def test_what_the_system_tells(tmp_path: Path, told: str, has: bool) -> None:
    (tmp_path / "cpuinfo").write_text("processor : 0\n" + told)
    assert processor.has_avx2(tmp_path / "cpuinfo") is has
    assert processor.has_avx2(tmp_path / "not there")


class Engine(FakeTranslator):
    """Firefox or Argos, as this processor allows."""

    def __init__(self, engine: str, *pairs: tuple[str, str]) -> None:
        super().__init__(*pairs)
        self.engine = engine
        self.able = processor.runs(engine)


@pytest.fixture
def old(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processor, "has_avx2", lambda: False)


def engines(source: str, target: str, *argos: tuple[str, str], wanted: str = "") -> list[str]:
    """Those of the way, where Firefox has the pair itself."""
    found = Engines([Engine("firefox", (source, target)), Engine("argos", *argos)])
    return [step.translator.engine for step in found.route(source, target, wanted)]


@pytest.mark.usefixtures("old")
@pytest.mark.parametrize("wanted", ["", "firefox"])
def test_the_engine_that_runs_here_is_taken_also_through_english(wanted: str) -> None:
    assert engines("en", "pt", ("en", "pt"), wanted=wanted) == ["argos"]
    assert engines("es", "pt", ("es", "en"), ("en", "pt"), wanted=wanted) == ["argos", "argos"]
    assert engines("en", "pt", ("pt", "en"), wanted=wanted) == ["firefox"]  # which then says why not


@pytest.mark.usefixtures("old")
def test_what_it_cannot_run_is_neither_counted_nor_offered() -> None:
    packs = [Pack("firefox", "en", "pt", "p", "1.0", "", ())]
    offers = [offer(each, "en", "pt", "3.0", "", ()) for each in ("firefox", "argos")]
    found = answer("en", "pt", packs, offers, {"firefox": [("en", "pt")]}, "en")
    assert [each.engine for each in found.offers] == ["argos"]
    assert [step.engines for step in found.missing] == [("argos",)]
    assert [each.engine for each in choose(offers, "en", "pt", packs, "en", "firefox")] == ["firefox"]


def test_it_is_no_fault_of_this_rawi() -> None:
    finding = failed("translate", RawiError(Code.PROCESSOR_OLD))
    assert finding.state is State.ABSENT
    assert finding.told == Code.PROCESSOR_OLD.value
