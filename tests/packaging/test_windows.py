"""The installer's script: it compiles, it speaks every language of Rawi, and it knows where the library is."""

import os
import re
import shutil
from itertools import product
from pathlib import Path, PureWindowsPath

import pytest
from platformdirs.windows import Windows

from installer import icons, signing, windows
from rawi.settings import directories
from rawi.settings.table import INTERFACE_LANGUAGES

FOLDER = windows.ROOT / "packaging" / "windows"
SCRIPT = (FOLDER / "rawi.nsi").read_text(encoding="utf-8")
TEXTS = (FOLDER / "texts.nsh").read_text(encoding="utf-8")


def order(tmp_path: Path, program: str = windows.PROGRAM) -> windows.Order:
    """A payload of two files."""
    payload = tmp_path / "payload"
    (payload / "_internal" / "فصل أول").mkdir(parents=True)
    (payload / program).write_bytes(b"MZ")
    (payload / "_internal" / "فصل أول" / "نص.txt").write_text("text", encoding="utf-8")
    icon, side = icons.write(icons.RAWI, tmp_path / "rawi.ico"), icons.side(icons.RAWI, tmp_path / "side.bmp")
    return windows.Order(payload, tmp_path / "out" / "Rawi-setup.exe", "1.2.3", icon, side, "zlib")


def test_the_pages_speak_every_language_of_rawi() -> None:
    assert set(windows.LANGUAGES) == set(INTERFACE_LANGUAGES) - {""}
    assert next(iter(windows.LANGUAGES)) == "en"


def test_every_text_is_there_in_every_language() -> None:
    found = re.findall(r'^LangString TEXT_(\w+) \$\{LANG_(\w+)\} "(.+)"$', TEXTS, re.MULTILINE)
    languages = {name.upper() for name in windows.LANGUAGES.values()}
    names = {name for name, _, _ in found}
    assert {(name, language) for name, language, _ in found} == set(product(names, languages))
    assert len(found) == len(names) * len(languages)
    assert set(re.findall(r"\$\(TEXT_(\w+)\)", SCRIPT)) == names


def test_texts_have_the_same_slots_in_every_language() -> None:
    slots: dict[str, set[frozenset[str]]] = {}
    for name, text in re.findall(r'^LangString TEXT_(\w+) \S+ "(.+)"$', TEXTS, re.MULTILINE):
        slots.setdefault(name, set()).add(frozenset(re.findall(r"\$\{?\w+\}?", text)))
    assert [name for name, kinds in slots.items() if len(kinds) > 1] == []


def test_the_library_is_where_rawi_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RAWI_HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LOCALAPPDATA", "$LOCALAPPDATA")
    monkeypatch.setattr("platformdirs.windows.get_win_folder", lambda _name: "$LOCALAPPDATA")
    monkeypatch.setattr("platformdirs.PlatformDirs", Windows)
    monkeypatch.setattr("os.path.normpath", lambda path: path)
    places = directories.find()
    said = re.findall(r'^!define LIBRARY "(.+)"$', SCRIPT, re.MULTILINE)
    assert [PureWindowsPath(each) for each in said] == [PureWindowsPath(str(places.data).replace("/", "\\"))]
    cache = PureWindowsPath(str(places.cache).replace("/", "\\"))
    assert cache == PureWindowsPath(said[0]) / "Cache"
    assert 'RMDir /r "${LIBRARY}\\Cache"' in SCRIPT


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", "0.1.0.0"), ("1.2.3rc1", "1.2.3.0"), ("2", "2.0.0.0"), ("", "0.0.0.0")]
)
def test_versions_as_windows_keeps_them(version: str, numbers: str) -> None:
    assert windows.four_numbers(version) == numbers


def test_it_compiles(tmp_path: Path) -> None:
    if windows.makensis() is None:
        pytest.skip("NSIS is not here: apt-get install nsis")
    made = windows.build(order(tmp_path))
    data = made.read_bytes()
    assert data.startswith(b"MZ")
    assert "GPL-3.0-or-later".encode("utf-16-le") in data
    assert b'level="asInvoker"' in data


def test_without_a_program_or_nsis_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = order(tmp_path, "other.exe")
    monkeypatch.setattr(windows, "makensis", lambda: "makensis")
    with pytest.raises(FileNotFoundError, match=r"rawi\.exe"):
        windows.build(wrong)
    monkeypatch.setattr(windows, "makensis", lambda: None)
    with pytest.raises(FileNotFoundError, match="NSIS"):
        windows.build(wrong)


def test_icons_have_every_size(tmp_path: Path) -> None:
    from PIL import Image

    with Image.open(icons.write(icons.RAWI, tmp_path / "rawi.ico")) as icon:
        assert {size for size, _ in icon.info["sizes"]} == set(icons.WINDOWS)
    with Image.open(icons.write(icons.RAWI, tmp_path / "rawi.icns")) as icon:
        assert max(size[0] * size[2] for size in icon.info["sizes"]) == max(icons.MACOS)
    with Image.open(icons.side(icons.RAWI, tmp_path / "side.bmp")) as picture:
        assert (picture.size, picture.mode) == (icons.SIDE, "RGB")


def test_nothing_is_signed_without_a_key(tmp_path: Path) -> None:
    told = windows.command("makensis", order(tmp_path), tmp_path)
    assert not any(each.startswith("-DSIGN") for each in told)
    assert not signing.has_key({"RAWI_SIGN_PFX": "key.pfx"})


def test_with_a_key_the_uninstaller_is_signed_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAWI_SIGN_PFX", "key.pfx")
    monkeypatch.setenv("RAWI_SIGN_PASSWORD_FILE", "password")
    told = windows.command("makensis", order(tmp_path), tmp_path)
    assert any(each.startswith("-DSIGN=") and "sign.py" in each for each in told)
    signed = signing.command(Path("a.exe"), Path("b.exe"), os.environ)
    assert "-ts" not in signed
    assert signed[signed.index("-readpass") + 1] == "password"
    stamped = signing.command(
        Path("a.exe"), Path("b.exe"), {**os.environ, "RAWI_SIGN_TIMESTAMP": "http://here"}
    )
    assert stamped[stamped.index("-ts") + 1] == "http://here"


def test_the_tool_that_signs_is_found_or_said_to_be_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "rawi.exe"
    program.write_bytes(b"MZ")
    monkeypatch.setenv("PATH", str(tmp_path))
    keys = {"RAWI_SIGN_PFX": "key.pfx", "RAWI_SIGN_PASSWORD_FILE": "password"}
    assert shutil.which("osslsigncode") is None
    with pytest.raises(OSError, match="osslsigncode"):
        signing.sign(program, keys)
    assert [path.name for path in tmp_path.iterdir()] == ["rawi.exe"]
