"""What a package holds beside the program, what it asks for, and what it says when it goes."""

import gzip
import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from installer import documents, libraries, linux, nfpm
from installer.linux import MissingError, Placed

LINUX = Path(__file__).resolve().parent.parent.parent / "packaging" / "linux"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """All that has to be there."""
    names = [each.source for each in linux.FILES] + [
        "man/rawi.1",
        "man/pt_BR/rawi.1",
        *linux.SCRIPTS.values(),
    ]
    for name in [
        *names,
        "icons/48x48/apps/rawi.png",
        "icons/hicolor/scalable/apps/rawi.svg",
        "icons/README.md",
    ]:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return tmp_path


def test_everything_has_its_place(folder: Path) -> None:
    targets = {Path(each.source).relative_to(folder).as_posix(): each.target for each in linux.places(folder)}
    assert targets["rawi.desktop"] == "/usr/share/applications/rawi.desktop"
    assert targets["man/rawi.1"] == "/usr/share/man/man1/rawi.1.gz"
    assert targets["man/pt_BR/rawi.1"] == "/usr/share/man/pt_BR/man1/rawi.1.gz"
    assert targets["icons/48x48/apps/rawi.png"] == "/usr/share/icons/hicolor/48x48/apps/rawi.png"
    assert (
        targets["icons/hicolor/scalable/apps/rawi.svg"] == "/usr/share/icons/hicolor/scalable/apps/rawi.svg"
    )
    assert len(targets) == len({each.source for each in linux.FILES}) + 4


@pytest.mark.parametrize("name", ["rawi.desktop", "man/rawi.1", "completions/_rawi", *linux.SCRIPTS.values()])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(MissingError, match=name):
        linux.places(folder)


def test_missing_icons_are_named(folder: Path) -> None:
    for path in (folder / "icons").rglob("*.*"):
        path.unlink()
    with pytest.raises(MissingError, match="icons/"):
        linux.places(folder)


def made(folder: Path) -> nfpm.Package:
    return nfpm.Package(
        "1.2.3", folder / "rawi", linux.places(folder), folder, (2, 34), "2026-11-25T22:00:00Z"
    )


def test_the_description_of_the_packages(folder: Path) -> None:
    told = json.loads(nfpm.config(made(folder)))
    assert (told["name"], told["version"], told["mtime"]) == ("rawi", "1.2.3", "2026-11-25T22:00:00Z")
    kinds = {each["dst"]: each.get("type", "file") for each in told["contents"]}
    assert kinds["/usr/lib/rawi"] == "tree"
    assert kinds["/usr/bin/rawi"] == "symlink"
    assert kinds["/usr/share/applications/rawi.desktop"] == "file"
    assert len(kinds) == len(told["contents"])
    forms = {each["dst"]: each["packager"] for each in told["contents"] if "packager" in each}
    assert forms == {
        "/usr/share/doc/rawi": "rpm",
        "/usr/share/lintian/overrides/rawi": "deb",
        "/usr/share/zsh/vendor-completions/_rawi": "deb",
        "/usr/share/zsh/site-functions/_rawi": "rpm",
    }
    assert told["overrides"].keys() == set(nfpm.FORMATS)
    deb, rpm = (told["overrides"][form]["depends"] for form in nfpm.FORMATS)
    assert {"libc6 (>= 2.34)", "libegl1", "fontconfig-config", "libpulse0 | libasound2"} <= set(deb)
    assert {"libc.so.6(GLIBC_2.34)(64bit)", "libEGL.so.1()(64bit)", "fontconfig"} <= set(rpm)
    assert len(set(deb)) == len(deb)


def test_another_version_is_told(folder: Path) -> None:
    assert json.loads(nfpm.config(replace(made(folder), version="2.0.0")))["version"] == "2.0.0"


def test_no_library_stands_in_two_tables() -> None:
    tables = [libraries.NEEDED, libraries.WANTED, libraries.IN_ITS_DESKTOP, libraries.OF_LIBC]
    assert sum(map(len, tables)) == len(set().union(*tables))


def test_a_library_without_a_package_is_found() -> None:
    printed = """
rawi:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libz.so.1
  NEEDED               libnew.so.4
  NEEDED               libown.so.2
  NEEDED               libc.so.6

Version References:
  required from libc.so.6:
    0x09691974 0x00 15 GLIBC_2.3.4
    0x069691b4 0x00 04 GLIBC_2.34
    0x06969186 0x00 02 GLIBC_2.6
"""
    assert libraries.needed(printed) == {"libz.so.1", "libnew.so.4", "libown.so.2", "libc.so.6"}
    assert libraries.unnamed(libraries.needed(printed), ["libown.so.2"]) == ["libnew.so.4"]
    assert libraries.libc(printed) == (2, 34)


@pytest.mark.parametrize(
    ("why", "told"), [("remove", True), ("0", True), ("upgrade", False), ("1", False), ("purge", False)]
)
def test_removal_says_where_the_libraries_stay(why: str, told: bool) -> None:
    done = subprocess.run(["sh", LINUX / "removed.sh", why], capture_output=True, text=True, check=True)
    assert (".local/share/rawi" in done.stdout) is told


def test_what_lies_in_the_checkout_is_listed() -> None:
    """Nothing in packaging/linux is forgotten by the tables."""
    listed = {each.source for each in linux.FILES} | set(linux.SCRIPTS.values())
    assert {path.name for path in LINUX.iterdir()} <= listed


def test_a_place_is_absolute() -> None:
    assert all(each.target.startswith("/usr/") for each in (*linux.FILES, linux.COMMAND))
    assert Placed("a", "/usr/b") == Placed("a", "/usr/b", packed=False, link=False)


def test_what_is_wanted_compressed_is(tmp_path: Path) -> None:
    (tmp_path / "rawi.1").write_text("manual", encoding="utf-8")
    placed = Placed(str(tmp_path / "rawi.1"), "/usr/share/man/man1/rawi.1.gz", packed=True)
    made = documents.compressed(placed, tmp_path / "packed", 1_700_000_000)
    assert gzip.decompress(Path(made.source).read_bytes()) == b"manual"
    assert (made.target, made.packed) == (placed.target, False)
    assert documents.compressed(made, tmp_path, 0) == made
    assert documents.document(Path("a/licences.md")).target == "/usr/share/doc/rawi/licences.md.gz"


def test_the_changelog_has_debians_form() -> None:
    lines = documents.changelog("1.2.3", 1_700_000_000).splitlines()
    assert lines[0] == "rawi (1.2.3-1) unstable; urgency=medium"
    assert lines[-1] == f" -- {nfpm.MAINTAINER}  Tue, 14 Nov 2023 22:13:20 +0000"
