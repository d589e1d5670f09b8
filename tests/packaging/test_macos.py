"""What macOS is told of Rawi, and how its disk image is made."""

import plistlib
from pathlib import Path

from installer import elsewhere, macos
from rawi.settings.table import INTERFACE_LANGUAGES

KEYS = {"RAWI_SIGN_IDENTITY": "Developer ID", "RAWI_NOTARY_PROFILE": "rawi"}


def test_the_list_of_properties_can_be_written() -> None:
    told = plistlib.loads(plistlib.dumps(macos.info_plist("1.2.3")))
    assert told["CFBundleShortVersionString"] == "1.2.3"
    assert len(told["CFBundleDocumentTypes"]) > 5
    assert len(told["CFBundleLocalizations"]) == len(INTERFACE_LANGUAGES) - 1
    assert {"ar", "fa", "pt-BR", "zh-Hans"} <= set(told["CFBundleLocalizations"])


def test_entitlements_can_be_read() -> None:
    told = plistlib.loads(macos.ENTITLEMENTS.read_bytes())
    assert all(value is True for value in told.values())


def test_the_image_shows_the_program_the_way_and_the_licence(tmp_path: Path) -> None:
    app = tmp_path / "Rawi.app"
    (app / "Contents").mkdir(parents=True)
    (app / "Contents" / "link").symlink_to("../elsewhere")
    image = tmp_path / "image"
    image.mkdir()
    macos.stage(app, image)
    assert sorted(path.name for path in image.iterdir()) == ["Applications", "LICENSE.txt", "Rawi.app"]
    assert (image / "Rawi.app" / "Contents" / "link").is_symlink()
    command = macos.image(image, tmp_path / "Rawi.dmg")
    assert command[:2] == ["hdiutil", "create"]
    assert command[-1] == str(tmp_path / "Rawi.dmg")


def test_it_is_signed_as_far_as_there_are_keys() -> None:
    image = Path("Rawi.dmg")
    assert macos.signing(image, {}) == []
    assert macos.signing(image, {"RAWI_NOTARY_PROFILE": "rawi"}) == []
    assert [each[0] for each in macos.signing(image, {"RAWI_SIGN_IDENTITY": "id"})] == ["codesign"]
    assert [each[0] for each in macos.signing(image, KEYS)] == ["codesign", "xcrun", "xcrun"]


def test_files_of_windows_are_told_apart_as_on_linux() -> None:
    there = "PySide6\\translations\\qtbase_ar.qm"
    assert elsewhere.as_on_linux(there) == "PySide6/Qt/translations/qtbase_ar.qm"
    assert elsewhere.as_on_linux("PySide6/Qt/plugins/tls/x") == "PySide6/Qt/plugins/tls/x"
    assert not elsewhere.is_used("PySide6\\opengl32sw.dll")
    assert elsewhere.is_used("PySide6\\Qt6Core.dll")


def test_the_drivers_of_the_systems_voices_are_taken_along() -> None:
    assert "pyttsx3.drivers.sapi5" in elsewhere.hidden("win32")
    assert "pyttsx3.drivers.nsss" in elsewhere.hidden("darwin")
