"""The frozen program of Windows in, its installer out: what packaging/windows/rawi.nsi is given, and NSIS."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from installer import file_types, signing

ROOT = Path(__file__).resolve().parent.parent.parent
_FOLDER = ROOT / "packaging" / "windows"
PROGRAM = "rawi.exe"

LANGUAGES = {
    "en": "English",
    "ar": "Arabic",
    "de": "German",
    "es": "Spanish",
    "fa": "Farsi",
    "fr": "French",
    "hi": "Hindi",
    "pt_BR": "PortugueseBR",
    "ru": "Russian",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "zh_CN": "SimpChinese",
}
"""Languages of Rawi's interface to NSIS's names; the first is taken where Windows speaks none of them."""


@dataclass(frozen=True, slots=True)
class Order:
    """`payload` is the folder that PyInstaller made, `output` the installer that is to be written.

    `icon` is an .ico file, `side` the picture beside the last page (BMP). `compressor` is one of NSIS's; lzma takes minutes for a whole Rawi, zlib is for trials.
    """

    payload: Path
    output: Path
    version: str
    icon: Path
    side: Path
    compressor: str = "lzma"


def makensis() -> str | None:
    """NSIS's compiler; None where it is not installed."""
    return shutil.which("makensis") or _usual_place()


def _usual_place() -> str | None:
    """Where its own installer puts it on Windows, without telling the path of programs."""
    folders = (os.environ.get(name, "") for name in ("ProgramFiles", "ProgramFiles(x86)"))
    found = (Path(folder, "NSIS", "makensis.exe") for folder in folders if folder)
    return next((str(path) for path in found if path.is_file()), None)


def languages() -> str:
    """The NSIS lines that take in its own words in each language."""
    return "".join(f'!insertmacro MUI_LANGUAGE "{name}"\n' for name in LANGUAGES.values())


def four_numbers(version: str) -> str:
    """A version as Windows keeps it in a file: "1.2.3rc1" becomes "1.2.3.0"."""
    numbers = [found[0] for part in version.split(".") if (found := re.match(r"\d+", part))]
    return ".".join([*numbers, "0", "0", "0", "0"][:4])


def version_resource(version: str) -> str:
    """What Windows shows of rawi.exe, in the form that PyInstaller reads (a literal VSVersionInfo)."""
    numbers = tuple(map(int, four_numbers(version).split(".")))
    words = {
        "FileDescription": "Rawi",
        "FileVersion": version,
        "LegalCopyright": "GPL-3.0-or-later",
        "ProductName": "Rawi",
        "ProductVersion": version,
    }
    told = ", ".join(f"StringStruct({name!r}, {word!r})" for name, word in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{told}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def command(nsis: str, order: Order, made: Path) -> list[str]:
    """What compiles the script; `made` is the folder of generated parts."""
    told: dict[str, object] = {
        "PAYLOAD": order.payload.resolve(),
        "OUTPUT": order.output.resolve(),
        "VERSION": order.version,
        "VERSION4": four_numbers(order.version),
        "LICENCE": ROOT / "LICENSE",
        "ICON": order.icon.resolve(),
        "SIDE": order.side.resolve(),
        "MADE": made,
    }
    if signing.has_key(os.environ):
        told["SIGN"] = f'"{sys.executable}" "{_FOLDER / "sign.py"}"'
    defines = [f"-D{name}={value}" for name, value in told.items()]
    packed = f"-XSetCompressor /SOLID /FINAL {order.compressor}"
    return [nsis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, packed, str(_FOLDER / "rawi.nsi")]


def build(order: Order) -> Path:
    """Write the installer, which is signed with its uninstaller and the program where there is a key; its path.

    FileNotFoundError without NSIS or program, CalledProcessError with NSIS's or osslsigncode's words.
    """
    nsis = makensis()
    if nsis is None:
        raise FileNotFoundError("makensis: install NSIS (Debian: apt-get install nsis)")
    if not (order.payload / PROGRAM).is_file():
        raise FileNotFoundError(f"{order.payload / PROGRAM}: the frozen program is not there")
    order.output.parent.mkdir(parents=True, exist_ok=True)
    if signing.has_key(os.environ):
        for program in sorted(order.payload.glob("*.exe")):
            signing.sign(program, os.environ)
    with tempfile.TemporaryDirectory(prefix="rawi-nsis-") as folder:
        made = Path(folder)
        (made / "languages.nsh").write_text(languages(), encoding="utf-8")
        (made / "types.nsh").write_text(file_types.windows_types(), encoding="utf-8")
        subprocess.run(  # noqa: S603 - NSIS, with paths of this checkout
            command(nsis, order, made),
            check=True,
            capture_output=True,
            text=True,
            env=_environment(),
            cwd=folder,
        )
    return order.output


def _environment() -> dict[str, str]:
    """On Linux NSIS reads names of files by the locale."""
    return dict(os.environ) if os.name == "nt" else {**os.environ, "LC_ALL": "C.UTF-8"}
