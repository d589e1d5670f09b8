"""Fonts come whole and as they were pinned, or not at all; without npm or a network Rawi starts as ever."""

import base64
import hashlib
import importlib.util
import io
import struct
import subprocess
import sys
import tarfile
import zlib
from pathlib import Path
from types import ModuleType

import pytest

from installer import woff
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


def packed_font(*tables: bytes) -> bytes:
    """A font in WOFF with these tables, packed where that is smaller; nothing could be drawn with it."""
    start = 44 + 20 * len(tables)
    directory, body = b"", b""
    for number, table in enumerate(tables):
        stored = min((zlib.compress(table), table), key=len)
        directory += struct.pack(">4sIIII", b"tab%d" % number, start + len(body), len(stored), len(table), 7)
        body += stored + bytes(-len(stored) % 4)
    head = (b"wOFF", b"\x00\x01\x00\x00", start + len(body), len(tables), 0, 0, 1, 0, 0, 0, 0, 0, 0)
    return struct.pack(">4s4sIHHIHHIIIII", *head) + directory + body


FONT = packed_font(b"a" * 999, b"xyz")


def archive(*names: str) -> bytes:
    """A package with these files."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as packed:
        for name in names:
            entry = tarfile.TarInfo(name)
            entry.size = len(FONT)
            packed.addfile(entry, io.BytesIO(FONT))
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
    asked = client(monkeypatch, archive("package/files/opendyslexic-latin-400-normal.woff"))
    assert fonts.fetch(tmp_path) == list(fonts.PACKAGES)
    assert len(asked) == len(fonts.PACKAGES)
    assert list(tmp_path.iterdir()) == []


def test_a_genuine_archive_is_unpacked_into_its_folder(
    fonts: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = archive(
        "package/files/atkinson-hyperlegible-latin-400-normal.woff",
        "package/files/atkinson-hyperlegible-latin-ext-400-normal.woff",
        "../../opendyslexic-latin-700-normal.woff",
        "package/LICENSE",
        "package/index.css",
    )
    digest = base64.b64encode(hashlib.sha512(data).digest()).decode()
    package = fonts.Package("atkinson-hyperlegible", "name@1", digest, "atkinson-hyperlegible-latin-")
    monkeypatch.setattr(fonts, "PACKAGES", (package,))
    client(monkeypatch, data)
    assert fonts.fetch(tmp_path) == []
    found = sorted(path.name for path in (tmp_path / "atkinson-hyperlegible").iterdir())
    assert found == ["LICENSE", "atkinson-hyperlegible-latin-400-normal.ttf"]
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


def test_a_font_is_unpacked_as_its_tables_are() -> None:
    tables = (b"a" * 999, b"xyz", bytes(range(64)))
    plain = woff.unpacked(packed_font(*tables))
    flavour, count, span, power, rest = struct.unpack(">4sHHHH", plain[:12])
    assert (flavour, count, span, power, rest) == (b"\x00\x01\x00\x00", 3, 32, 1, 16)
    for number, table in enumerate(tables):
        tag, checksum, offset, size = struct.unpack_from(">4sIII", plain, 12 + 16 * number)
        assert (tag, checksum, offset % 4) == (b"tab%d" % number, 7, 0)
        assert plain[offset : offset + size] == table


@pytest.mark.parametrize("cut", [0, 3, 43, 50, len(FONT) - 4])
def test_half_a_font_is_none(cut: int) -> None:
    with pytest.raises(ValueError, match=r"font|table"):
        woff.unpacked(FONT[:cut])


def test_a_table_that_would_grow_without_end_is_refused() -> None:
    bomb = bytearray(packed_font(b"a" * 100_000))
    bomb[44 + 12 : 44 + 16] = struct.pack(">I", 2_000)
    with pytest.raises(ValueError, match="table"):
        woff.unpacked(bytes(bomb))
