"""Files and links on the way in."""

import plistlib
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.load import opening, shortcuts

ADDRESS = "https://example.org/story?id=7"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("story.url", f"[InternetShortcut]\r\nURL={ADDRESS}\r\n".encode()),
        (
            "STORY.URL",
            b"\xef\xbb\xbf" + f"[DEFAULT]\nBASEURL=x\n[InternetShortcut]\nurl={ADDRESS}\n".encode(),
        ),
        ("story.webloc", plistlib.dumps({"URL": ADDRESS})),
        ("story.webloc", plistlib.dumps({"URL": ADDRESS}, fmt=plistlib.FMT_BINARY)),
        ("story.desktop", f"[Desktop Entry]\nType=Link\nName=%s\nURL[$e]=x\nURL={ADDRESS}\n".encode()),
    ],
)
def test_a_shortcut_is_told_and_never_followed(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(RawiError) as raised:
        opening.read(path)
    assert raised.value.code is Code.ADDRESS_NOT_FETCHED
    assert raised.value.facts == {"address": ADDRESS}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("story.url", b"not a shortcut at all"),
        ("story.url", b"[InternetShortcut]\nURL=file:///etc/passwd\n"),
        ("story.webloc", b"<plist><dict>"),
        ("story.webloc", b"bplist00" + b"\xff" * 60),
        ("story.webloc", plistlib.dumps([ADDRESS])),
        ("story.desktop", b"[Desktop Entry]\nExec=rm\n"),
        ("story.txt", f"[InternetShortcut]\nURL={ADDRESS}\n".encode()),
    ],
)
def test_other_files_are_no_shortcuts(name: str, data: bytes) -> None:
    assert shortcuts.target(name, data) == ""


@pytest.mark.parametrize(
    "address", [ADDRESS, "HTTPS://example.org/story?id=7", "https:/example.org/story?id=7"]
)
def test_an_address_instead_of_a_file(address: str) -> None:
    with pytest.raises(RawiError) as raised:
        opening.read(Path(address))
    assert raised.value.code is Code.ADDRESS_NOT_FETCHED
    assert raised.value.facts == {"address": ADDRESS}


def test_text_with_an_address_in_it_is_text() -> None:
    assert shortcuts.address(f"{ADDRESS} is where the story was") == ""
    assert shortcuts.address("http and https") == ""
    assert shortcuts.address(f"  {ADDRESS}\n") == ADDRESS
