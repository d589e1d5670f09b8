"""A processor that is too old for an engine is told, and ends nothing."""

import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rawi.article.errors import Code, RawiError
from rawi.engines import firefox, processor
from rawi.packs import starter


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
