"""The configuration of nfpm, which makes .deb and .rpm of one description. JSON, which is YAML."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from installer import libraries
from installer.linux import COMMAND, DOCUMENTS, PROGRAM, SCRIPTS, Placed

FORMATS = ("deb", "rpm")
MAINTAINER = "The Rawi contributors <rawi@localhost.invalid>"
_ABOUT = """Reads stored articles, translates them and reads them aloud, offline
Rawi opens an article that you have stored, finds its headings and paragraphs,
shows it in a calm page, turns it into another language, reads it aloud and
keeps it in your library, all without a network. It is made for people who
read at a desk, for blind and low-vision people who listen, and for people far
from home who want the story in their own language."""
_FONTS = {
    "deb": ["fontconfig-config", "fonts-dejavu-core | fonts-dejavu"],
    "rpm": ["fontconfig", "(dejavu-sans-fonts or dejavu-fonts)"],
}
_WELL_WITH = {
    "deb": ["fonts-noto-core", "fonts-noto-cjk", "hicolor-icon-theme", "shared-mime-info"],
    "rpm": [
        "google-noto-sans-arabic-fonts",
        "google-noto-sans-devanagari-fonts",
        "google-noto-sans-cjk-fonts",
    ],
}
_OWN = {"dst": DOCUMENTS, "type": "dir", "packager": "rpm"}
"""dpkg removes a folder that became empty; rpm only one that a package says is its own."""
_MORE = {"deb": ["tesseract-ocr", "fonts-opendyslexic", "orca"], "rpm": ["tesseract", "orca"]}


@dataclass(frozen=True, slots=True)
class Package:
    """What is packed.

    `program` is the frozen folder, `placed` are the files beside it, `scripts` is the folder of the package manager's scripts; `libc` is the oldest C library that it runs with, `modified` a time as in 2026-11-25T22:00:00Z.
    """

    version: str
    program: Path
    placed: Sequence[Placed]
    scripts: Path
    libc: tuple[int, int]
    modified: str


def config(package: Package) -> str:
    """The configuration's text."""
    return json.dumps(_config(package), indent=1)


def _config(package: Package) -> dict[str, Any]:
    return {
        "name": "rawi",
        "arch": "amd64",
        "platform": "linux",
        "version": package.version,
        "release": "1",
        "section": "utils",
        "priority": "optional",
        "maintainer": MAINTAINER,
        "description": _ABOUT,
        "license": "GPL-3.0-or-later",
        "mtime": package.modified,
        "contents": [_tree(package.program), _OWN, *map(_entry, (COMMAND, *package.placed))],
        "scripts": {name: str(package.scripts / file) for name, file in SCRIPTS.items()},
        "deb": {"compression": "none"},
        "rpm": {"compression": "zstd:12", "group": "Applications/Text", "buildhost": "localhost"},
        "overrides": {each: _relations(each, package.libc) for each in FORMATS},
    }


def _relations(form: str, version: tuple[int, int]) -> dict[str, list[str]]:
    """What it depends on, in the form's own names."""
    named = libraries.debian if form == "deb" else libraries.rpm
    number = f"{version[0]}.{version[1]}"
    libc = f"libc6 (>= {number})" if form == "deb" else f"libc.so.6(GLIBC_{number})(64bit)"
    sound = libraries.SOUND[form != "deb"]
    return {
        "depends": [libc, *named(libraries.NEEDED), *_FONTS[form], sound],
        "recommends": [*named(libraries.WANTED), *_WELL_WITH[form]],
        "suggests": _MORE[form],
    }


def _tree(program: Path) -> dict[str, Any]:
    return {"src": str(program), "dst": PROGRAM, "type": "tree"}


def _entry(placed: Placed) -> dict[str, Any]:
    if placed.link:
        return {"src": placed.source, "dst": placed.target, "type": "symlink"}
    form = {"packager": placed.form} if placed.form else {}
    return {"src": placed.source, "dst": placed.target, "file_info": {"mode": 0o644}, **form}
