"""Licences, sizes, and what is taken out of the frozen program."""

import json
from pathlib import Path

import pytest

from installer import bill, deb, licences, sizes, slim
from rawi.article.model import BlockKind
from rawi.article.stored import Stored
from rawi.load.service import load

LISTED = [
    {"Name": "Jinja_2", "Version": "3", "License": "BSD", "URL": "https://example.org", "LicenseText": "Be *kind*.\n~~~~\n# Not a heading"},
    {"Name": "espeakng-loader", "Version": "0.2", "License": "UNKNOWN", "URL": "UNKNOWN", "LicenseText": "UNKNOWN"},
    {"Name": "pip", "Version": "1", "License": "MIT", "URL": "", "LicenseText": "MIT"},
]  # fmt: skip


def test_only_what_is_brought_along_is_listed() -> None:
    found = licences.parts(json.dumps(LISTED), ["jinja-2", "espeakng_loader"])
    assert [(each.name, each.licence, each.source) for each in found] == [
        ("Jinja_2 3", "BSD", "https://example.org"),
        ("espeakng-loader 0.2", "MIT", ""),
    ]


def test_a_part_without_a_licence_stops_the_build() -> None:
    unknown = [{"Name": "new", "Version": "1", "License": "UNKNOWN", "LicenseText": "UNKNOWN"}]
    with pytest.raises(ValueError, match="new 1"):
        licences.parts(json.dumps(unknown), ["new"])


def test_the_list_is_an_article_with_a_heading_for_each_part() -> None:
    found = licences.parts(json.dumps(LISTED), ["jinja-2"])
    text = licences.markdown("1.2.3", found)
    article = load(Stored("licences.md", text.encode("utf-8"))).article
    headings = [block.text for block in article.blocks if block.kind is BlockKind.HEADING]
    assert article.title == "What Rawi 1.2.3 is made of"
    assert headings[-1] == "Jinja_2 3"
    assert len(headings) >= len(licences.BESIDE) + 1
    assert "Be *kind*." in article.blocks[-1].text
    assert "# Not a heading" in article.blocks[-1].text


def test_the_bill_of_materials_has_the_program_and_not_its_tools() -> None:
    told = {
        "bomFormat": "CycloneDX",
        "metadata": {"component": {"bom-ref": "root"}},
        "components": [{"name": "Jinja_2", "bom-ref": "a"}, {"name": "pyinstaller", "bom-ref": "b"}],
        "dependencies": [
            {"ref": "root", "dependsOn": ["a", "b"]},
            {"ref": "a"},
            {"ref": "b", "dependsOn": ["a"]},
        ],
    }
    made = json.loads(bill.of_program(json.dumps(told), ["jinja-2"], licences.BESIDE[:1]))
    assert [each["name"] for each in made["components"]] == ["Jinja_2", licences.BESIDE[0].name]
    assert made["dependencies"] == [{"ref": "root", "dependsOn": ["a"]}, {"ref": "a"}]
    with pytest.raises(ValueError, match="empty"):
        bill.of_program(json.dumps(told), ["nothing"], ())


def test_the_names_in_a_lock() -> None:
    assert licences.names("lxml==6 \\\n    --hash=sha256:00\nruamel.yaml==1 ; sys_platform == 'x'\n") == [
        "lxml",
        "ruamel.yaml",
    ]


def frozen(folder: Path) -> Path:
    """A program with a few parts."""
    for name, size in {
        "rawi": 40_000, "_internal/ctranslate2.libs/libctranslate2.so": 900_000, "_internal/ctranslate2/_ext.so": 100_000, "_internal/PySide6/Qt/lib/libQt6Core.so.6": 200_000,
        "_internal/piper/espeak-ng-data/ru_dict": 50_000, "_internal/strange/thing": 10_000,
    }.items():  # fmt: skip
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\x7fELF".ljust(size, b"x"))
    (folder / "_internal" / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    return folder


def test_parts_are_measured_together_and_told_with_their_reason(tmp_path: Path) -> None:
    measured = sizes.measure(frozen(tmp_path))
    assert [each.name for each in measured] == [
        "CTranslate2", "Qt and PySide6", "Piper", "Rawi and pure Python parts", "strange",
    ]  # fmt: skip
    assert measured[0].size >= 1_000_000
    table = sizes.table(measured, rows=2)
    assert "| CTranslate2 | 1.0 | Argos Translate packages" in table
    assert "| all others | 0.1 | |" in table
    assert table.endswith("| **together** | **1.3** | |")


def test_rewritten_and_qts_libraries_are_not_stripped(tmp_path: Path) -> None:
    names = {
        path.relative_to(tmp_path / "_internal").as_posix() for path in slim.strippable(frozen(tmp_path))
    }
    assert names == {"ctranslate2/_ext.so"}


def test_a_file_that_is_there_twice_becomes_a_link(tmp_path: Path) -> None:
    program = frozen(tmp_path)
    twin = program / "_internal" / "espeakng_loader" / "espeak-ng-data" / "ru_dict"
    twin.parent.mkdir(parents=True)
    twin.write_bytes(b"\x7fELF".ljust(50_000, b"x"))
    (program / "_internal" / "small").write_bytes(b"y")
    (program / "_internal" / "small too").write_bytes(b"y")
    assert slim.share(program) == 50_000
    copies = [twin, program / "_internal" / "piper" / "espeak-ng-data" / "ru_dict"]
    assert [path.is_symlink() for path in copies].count(True) == 1
    assert all(path.read_bytes() == b"\x7fELF".ljust(50_000, b"x") for path in copies)
    assert slim.share(program) == 0


def test_a_deb_is_taken_apart_and_put_together(tmp_path: Path) -> None:
    header = b"data.tar".ljust(16) + b"1700000000".ljust(12) + b"0     0     100644  "
    parts = [("debian-binary", header, b"2.0\n"), ("data.tar", header, b"odd"), ("last", header, b"")]
    made = deb.together(parts)
    assert [(name, content) for name, _, content in deb.members(made)] == [
        (name, content) for name, _, content in parts
    ]
    again = deb.together(deb.members(made))
    assert again == made
    assert made.startswith(b"!<arch>\ndebian-binary   1700000000")


@pytest.mark.parametrize("archive", [b"", b"!<arch>\nshort", b"PK\3\4"])
def test_what_is_no_deb_is_refused(archive: bytes) -> None:
    with pytest.raises(ValueError, match=r"\.deb"):
        list(deb.members(archive))


def test_libraries_are_no_programs(tmp_path: Path) -> None:
    program = frozen(tmp_path)
    for path in slim.binaries(program):
        path.chmod(0o755)
    slim.plain(program)
    modes = {".so" in path.name: path.stat().st_mode & 0o777 for path in slim.binaries(program)}
    assert modes == {True: 0o644, False: 0o755}
