"""Templates that were compiled when the program was packed are used as they are, and never against what the template says now."""

import shutil
from pathlib import Path

import jinja2
import pytest

from installer.at_start import compile_templates
from rawi.render.environment import template
from rawi.settings import resources


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The templates, and compiled ones beside them."""
    made = tmp_path / "templates"
    shutil.copytree(resources.resources() / "templates", made)
    (made / "compiled").mkdir()
    compile_templates(made, made / "compiled")
    return made


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the templates that were compiled since."""
    names: list[str] = []
    compile_ = jinja2.Environment._generate

    def noted(self: jinja2.Environment, source: object, name: str, *more: object, **named: object) -> object:
        names.append(name)
        return compile_(self, source, name, *more, **named)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(jinja2.Environment, "_generate", noted)
    return names


def test_nothing_is_compiled_again(folder: Path, compiled: list[str]) -> None:
    for name in ("piece.html", "runs.html", "page.html"):
        assert template(folder, name).name == name
    assert compiled == []


def test_a_template_that_has_changed_is(folder: Path, compiled: list[str]) -> None:
    (folder / "piece.html").write_text("now {{ what }}")
    assert template(folder, "piece.html").render(what="this") == "now this"
    assert compiled == ["piece.html"]


@pytest.mark.parametrize("data", [b"", b"j2", b"noise" * 100])
def test_damage_is_compiled_around(folder: Path, compiled: list[str], data: bytes) -> None:
    kept = folder / "compiled" / "piece.html"
    kept.write_bytes(data)
    assert template(folder, "piece.html")
    assert compiled == ["piece.html"]
    assert kept.read_bytes() == data, "an installed program changes nothing"


def test_without_them_all_is_as_before(folder: Path, compiled: list[str]) -> None:
    shutil.rmtree(folder / "compiled")
    assert template(folder, "piece.html")
    assert compiled == ["piece.html"]
