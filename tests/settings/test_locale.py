"""The system's language, as each system tells it."""

import plistlib
from pathlib import Path

import pytest

from rawi.settings import locale


@pytest.mark.parametrize(
    ("told", "code"), [("ar_SA.UTF-8", "ar"), ("pt_BR", "pt"), ("C.UTF-8", ""), ("POSIX", ""), ("", "")]
)
def test_the_environment_is_asked_first(monkeypatch: pytest.MonkeyPatch, told: str, code: str) -> None:
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", told)
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    assert locale.system_language() == code


@pytest.mark.parametrize(
    ("number", "code"),
    [(1025, "ar"), (1065, "fa"), (1046, "pt"), (2052, "zh"), (1058, "uk"), (3082, "es"), (0x7FFF, "")],
)
def test_windows_tells_numbers(number: int, code: str) -> None:
    assert locale.of_windows(number) == code


@pytest.mark.parametrize(("told", "code"), [(["fa-IR", "en-US"], "fa"), (["zh-Hans-CN"], "zh"), ([], "")])
def test_macos_keeps_a_list(tmp_path: Path, told: list[str], code: str) -> None:
    file = tmp_path / "preferences.plist"
    file.write_bytes(plistlib.dumps({"AppleLanguages": told}, fmt=plistlib.FMT_BINARY))
    assert locale.of_macos(file) == code


@pytest.mark.parametrize(
    "data", [None, b"", b"bplist00", b"<?xml version='1.0'?><plist>", plistlib.dumps(["no", "table"])]
)
def test_preferences_that_cannot_be_read_say_nothing(tmp_path: Path, data: bytes | None) -> None:
    file = tmp_path / "preferences.plist"
    if data is not None:
        file.write_bytes(data)
    assert locale.of_macos(file) == ""
