"""Fetches the two fonts for readers with little sight or dyslexia into resources/fonts: `python3 packaging/fonts.py`.

They come as npm packages (both OFL-1.1) through the npm client, if that is there; each archive must have the SHA-512 named here.
They are kept as .ttf, which every system opens; Windows does not open the fonts of web pages.
Standard library only; what it has to tell goes to standard error. Exit status 0 where all fonts are there, else 1.
"""

import base64
import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "desktop"))

from installer import woff  # noqa: E402 - found in the checkout

FOLDER = ROOT / "resources" / "fonts"
SECONDS = 60
"""For one package, at most."""


@dataclass(frozen=True, slots=True)
class Package:
    """`sha512` is the archive's, in base64; `files` begin like this inside it."""

    folder: str
    name: str
    sha512: str
    files: str


PACKAGES = (
    Package(
        "atkinson-hyperlegible",
        "@fontsource/atkinson-hyperlegible@5.3.0",
        "Sp8Ve8+rQmENY2Lv02VH7sLpntzTTvnncnJMTbRE7DX6TLxGraN4ykZfzaUWIoCFmaomwkvNiqmlPkrKBuDoSA==",
        "atkinson-hyperlegible-latin-",
    ),
    Package(
        "opendyslexic",
        "@fontsource/opendyslexic@5.3.0",
        "BVYIW/ghc1U2iAghhYTN+GFWiZ3lnCy8Jf2KkZC23aHQHBNcMqKT718zckfqVxRx4qsXJmIMPWvczirRuhmtsg==",
        "opendyslexic-latin-",
    ),
)


def missing(folder: Path = FOLDER) -> list[Package]:
    """The packages that are not there yet."""
    return [each for each in PACKAGES if not any((folder / each.folder).glob("*.ttf"))]


def fetch(folder: Path = FOLDER) -> list[Package]:
    """Get what is missing; returns what could not be had."""
    npm = shutil.which("npm")
    return [each for each in missing(folder) if npm is None or not _fetched(npm, each, folder)]


def _fetched(npm: str, package: Package, folder: Path) -> bool:
    """One package; False where the client, the network or the digest fails."""
    with tempfile.TemporaryDirectory() as place:
        command = [npm, "pack", "--silent", "--fetch-retries=0", "--pack-destination", place, package.name]
        try:
            subprocess.run(command, cwd=place, capture_output=True, timeout=SECONDS, check=True)
            data = next(Path(place).glob("*.tgz")).read_bytes()
            return is_genuine(data, package) and unpack(data, package, folder)
        except (OSError, subprocess.SubprocessError, StopIteration, ValueError, tarfile.TarError):
            return False


def is_genuine(archive: bytes, package: Package) -> bool:
    """True where the archive is the one that was pinned."""
    return base64.b64encode(hashlib.sha512(archive).digest()).decode() == package.sha512


def unpack(archive: bytes, package: Package, folder: Path) -> bool:
    """Write the font's files and its licence, all or none; False where there is no font in the archive, ValueError where one is broken.

    Names inside the archive choose no place: only their last part is used.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(dir=folder, prefix=".") as place,
        tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as packed,
    ):
        half = Path(place) / package.folder
        half.mkdir()
        for member in packed.getmembers():
            name = Path(member.name).name
            font = name.startswith(package.files) and name.endswith(".woff") and "-ext-" not in name
            content = packed.extractfile(member) if member.isfile() and (font or name == "LICENSE") else None
            if content and font:
                (half / name).with_suffix(".ttf").write_bytes(woff.unpacked(content.read()))
            elif content:
                (half / name).write_bytes(content.read())
        found = any(half.glob("*.ttf"))
        if found:
            shutil.rmtree(folder / package.folder, ignore_errors=True)
            half.replace(folder / package.folder)
    return found


def main() -> int:
    """Fetch, and say what is missing still."""
    left = fetch()
    for each in left:
        sys.stderr.write(
            f"The font {each.folder} is not here: it needs npm and a network. Rawi works without it.\n"
        )
    return int(bool(left))


if __name__ == "__main__":
    sys.exit(main())
