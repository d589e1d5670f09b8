"""The frozen program of macOS in, its disk image out; and what macOS is told of the program (Info.plist)."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from installer import file_types
from rawi.settings.table import INTERFACE_LANGUAGES

ROOT = Path(__file__).resolve().parent.parent.parent
IDENTIFIER = "org.rawi.Rawi"
ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"
_OLDEST = "14.0"
"""What PyAV's wheel for Apple's processors asks for. For Intel's there are none of fxtranslate and of onnxruntime."""

Command = list[str]


def info_plist(version: str) -> dict[str, Any]:
    """The values of Info.plist that PyInstaller does not know itself."""
    return {
        "CFBundleName": "Rawi",
        "CFBundleDisplayName": "Rawi",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": languages(),
        "CFBundleDocumentTypes": file_types.document_types(),
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": _OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "GPL-3.0-or-later",
    }


def languages() -> list[str]:
    """The interface languages as macOS writes them: its own menus and windows are then in the reader's."""
    return [{"zh_CN": "zh-Hans"}.get(each, each.replace("_", "-")) for each in INTERFACE_LANGUAGES if each]


def stage(app: Path, folder: Path) -> None:
    """What a person sees who opens the image: the program, the way to install it, its licence."""
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE.txt")


def image(folder: Path, output: Path) -> Command:
    """What makes a compressed disk image of a folder."""
    return [
        "hdiutil",
        "create",
        "-volname",
        "Rawi",
        "-srcfolder",
        str(folder),
        "-fs",
        "HFS+",
        "-format",
        "UDZO",
        "-ov",
        str(output),
    ]


def signing(output: Path, variables: dict[str, str]) -> list[Command]:
    """What signs the image and has Apple look at it, as far as keys are there; the program itself PyInstaller signs.

    RAWI_SIGN_IDENTITY names a certificate of the keychain, RAWI_NOTARY_PROFILE what `notarytool store-credentials` was told.
    """
    identity, profile = variables.get("RAWI_SIGN_IDENTITY", ""), variables.get("RAWI_NOTARY_PROFILE", "")
    if not identity:
        return []
    steps = [["codesign", "--sign", identity, "--timestamp", str(output)]]
    if profile:
        steps += [
            ["xcrun", "notarytool", "submit", str(output), "--keychain-profile", profile, "--wait"],
            ["xcrun", "stapler", "staple", str(output)],
        ]
    return steps


def build(app: Path, output: Path, folder: Path) -> Path:
    """Write the disk image, signed where keys are there; its path. `folder` is made anew for it. CalledProcessError, OSError."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    stage(app, folder)
    output.parent.mkdir(parents=True, exist_ok=True)
    for step in [image(folder, output), *signing(output, dict(os.environ))]:
        subprocess.run(step, check=True)  # noqa: S603 - Apple's own tools
    return output
