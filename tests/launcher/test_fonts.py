"""Fonts come whole and as they were pinned, or not at all; without npm or a network Rawi starts as ever."""

import base64
import hashlib
import importlib.util
import io
import subprocess
import sys
import tarfile
from pathlib import Path
from types import ModuleType

import pytest

from launcher import environment

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def fonts(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The tool, which is no installed module."""
    spec = importlib.util.spec_from_file_location("rawi_fonts", ROOT / "packaging" / "fonts.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "rawi_fonts", module)
    spec.loader.exec_module(module)
    return module


def archive(*names: str) -> bytes:
    """A package with these files."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as packed:
        for name in names:
            entry = tarfile.TarInfo(name)
            entry.size = 4
            packed.addfile(entry, io.BytesIO(b"font"))
    return out.getvalue()


def client(monkeypatch: pytest.MonkeyPatch, data: bytes) -> list[list[str]]:
    """An npm that brings these bytes for everything."""
    asked: list[list[str]] = []

    def run(command: list[str], cwd: str, **_how: object) -> subprocess.CompletedProcess[bytes]:
        asked.append(command)
        (Path(cwd) / "package.tgz").write_bytes(data)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr("shutil.which", lambda _name: "npm")
    monkeypatch.setattr("subprocess.run", run)
    return asked


def test_only_the_pinned_archive_is_taken(
    fonts: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = client(monkeypatch, archive("package/files/opendyslexic-latin-400-normal.woff2"))
    assert fonts.fetch(tmp_path) == list(fonts.PACKAGES)
    assert len(asked) == len(fonts.PACKAGES)
    assert list(tmp_path.iterdir()) == []


def test_a_genuine_archive_is_unpacked_into_its_folder(
    fonts: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = archive(
        "package/files/atkinson-hyperlegible-latin-400-normal.woff2",
        "package/files/atkinson-hyperlegible-latin-ext-400-normal.woff2",
        "../../opendyslexic-latin-700-normal.woff2",
        "package/LICENSE",
        "package/index.css",
    )
    digest = base64.b64encode(hashlib.sha512(data).digest()).decode()
    package = fonts.Package("atkinson-hyperlegible", "name@1", digest, "atkinson-hyperlegible-latin-")
    monkeypatch.setattr(fonts, "PACKAGES", (package,))
    client(monkeypatch, data)
    assert fonts.fetch(tmp_path) == []
    found = sorted(path.name for path in (tmp_path / "atkinson-hyperlegible").iterdir())
    assert found == ["LICENSE", "atkinson-hyperlegible-latin-400-normal.woff2"]
    assert [path.name for path in tmp_path.iterdir()] == ["atkinson-hyperlegible"]
    assert fonts.missing(tmp_path) == []


@pytest.mark.parametrize("data", [b"", b"no archive", archive("package/LICENSE")])
def test_what_holds_no_font_leaves_nothing(
    fonts: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    client(monkeypatch, data)
    monkeypatch.setattr(fonts, "is_genuine", lambda _data, _package: True)
    assert fonts.fetch(tmp_path) == list(fonts.PACKAGES)
    assert list(tmp_path.iterdir()) == []


def test_without_the_client_everything_is_missing(
    fonts: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    monkeypatch.setattr(fonts.fetch, "__defaults__", (tmp_path,))
    assert fonts.main() == 1
    assert "Rawi works without it" in capsys.readouterr().err


def test_a_failure_of_the_fonts_is_none_of_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []

    def run(command: list[str], **_how: object) -> subprocess.CompletedProcess[bytes]:
        called.append(command)
        return subprocess.CompletedProcess(command, 1)

    monkeypatch.setattr(environment, "_is_ready", lambda _lock: False)
    monkeypatch.setattr(environment, "_install", lambda _lock: True)
    monkeypatch.setattr(environment, "_compile_translations", lambda: True)
    monkeypatch.setattr("subprocess.run", run)
    assert environment.prepare(testing=False)
    assert [Path(each[-1]).name for each in called] == ["fonts.py"]
    monkeypatch.setattr(environment, "_is_ready", lambda _lock: True)
    assert environment.prepare(testing=False)
    assert len(called) == 1
