"""The list that a tool made of the licences of all parts in, the text that About shows out: Markdown, a heading for each part."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

_UNKNOWN = "UNKNOWN"
_FENCE = re.compile(r"^~~~+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Part:
    """Something that comes with Rawi: its name with its version, its licence, where it is from, and the licence's words."""

    name: str
    licence: str
    source: str = ""
    words: str = ""


BESIDE = (
    Part("Python", "PSF-2.0", "https://www.python.org"),
    Part("Qt 6, as used through PySide6", "LGPL-3.0-only", "https://www.qt.io"),
    Part("FFmpeg, x264, x265 and the other libraries in PyAV", "GPL-3.0-or-later as a whole", "https://ffmpeg.org"),
    Part("eSpeak NG and its data", "GPL-3.0-or-later", "https://github.com/espeak-ng/espeak-ng"),
    Part("Intel oneMKL and oneDNN in CTranslate2", "Intel Simplified Software License; Apache-2.0", "https://github.com/OpenNMT/CTranslate2"),
    Part("OpenBLAS in NumPy", "BSD-3-Clause", "https://www.openblas.net"),
    Part("PDFium", "BSD-3-Clause, Apache-2.0", "https://pdfium.googlesource.com/pdfium"),
    Part("Firefox Translations, the models for English and Portuguese", "MPL-2.0", "https://github.com/mozilla/firefox-translations-models"),
    Part("Atkinson Hyperlegible", "OFL-1.1", "https://www.brailleinstitute.org/freefont"),
    Part("OpenDyslexic", "OFL-1.1", "https://opendyslexic.org"),
    Part("The start of a frozen program, by PyInstaller", "GPL-2.0-or-later with an exception for what it starts", "https://pyinstaller.org"),
)  # fmt: skip
"""What comes inside other parts, which no list of Python packages names."""


_KNOWN = {"espeakng-loader": "MIT"}
"""Licences that a package does not tell itself."""


def parts(listed: str, brought: Sequence[str]) -> list[Part]:
    """The parts in the JSON of pip-licenses, as far as their names are in `brought`. ValueError where one has no licence."""
    wanted = {canonical(name) for name in brought}
    found = [_part(each) for each in json.loads(listed) if canonical(each["Name"]) in wanted]
    nameless = [part.name for part in found if part.licence == _UNKNOWN and not part.words]
    if nameless:
        raise ValueError(f"no licence is known of {', '.join(nameless)}")
    return found


def names(lock: str) -> list[str]:
    """The names of the packages in a lock."""
    return re.findall(r"^([A-Za-z0-9][\w.-]*)==", lock, re.MULTILINE)


def markdown(version: str, found: Sequence[Part]) -> str:
    """What About shows."""
    head = (
        f"# What Rawi {version} is made of\n\n"
        "Rawi itself is free under the GNU General Public License, version 3 or later. These parts come with it, each under its own licence."
    )
    return (
        "\n\n".join([head, *map(_section, [*BESIDE, *sorted(found, key=lambda part: part.name.lower())])])
        + "\n"
    )


def _section(part: Part) -> str:
    told = [f"## {part.name}", f"Licence: {part.licence}", *([f"<{part.source}>"] if part.source else [])]
    if part.words:
        told.append(f"~~~~\n{_FENCE.sub('', part.words).strip()}\n~~~~")
    return "\n\n".join(told)


def _part(listed: dict[str, str]) -> Part:
    def said(key: str) -> str:
        text = str(listed.get(key, "")).strip()
        return "" if text == _UNKNOWN else text

    licence = said("License") or _KNOWN.get(canonical(listed["Name"]), _UNKNOWN)
    return Part(f"{listed['Name']} {listed['Version']}", licence, said("URL"), said("LicenseText"))


def canonical(name: str) -> str:
    """As the package index compares names."""
    return re.sub(r"[-_.]+", "-", name).lower()
