"""What makes the frozen program start quickly: a quick Python, the bindings' own modules compiled, multiprocessing where it is used."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, ClassVar

import PySide6
import pytest

from installer import archive, contents, interpreter, support
from rawi.workers import frozen

ROOT = Path(__file__).resolve().parents[2]
MINE = f"{sys.version_info[:2]} True\n"


@pytest.mark.parametrize(
    ("options", "answer", "taken"),
    [
        ("'--enable-optimizations'", MINE, False),
        ("'--enable-shared'", MINE, True),
        ("'--enable-shared'", f"{sys.version_info[:2]} False\n", False),
        ("'--enable-shared'", "(3, 9) True\n", False),
        ("'--enable-shared'", "", False),
    ],
    ids=["own is quick", "system's is", "no library", "another version", "no answer"],
)
def test_the_quicker_python_is_taken(options: str, answer: str, taken: bool) -> None:
    system = Path(__file__)
    assert interpreter.best(lambda _asked: answer, options, system) == (
        system if taken else Path(sys.executable)
    )


def test_a_python_that_is_not_there_is_not_asked(tmp_path: Path) -> None:
    def nobody(_asked: Path) -> str:
        raise AssertionError

    assert interpreter.best(nobody, "", tmp_path / "python3") == Path(sys.executable)


def test_every_python_can_answer_the_question() -> None:
    done = subprocess.run([sys.executable, "-I", "-c", interpreter.QUESTION], capture_output=True, text=True, check=True)  # fmt: skip
    assert done.stdout.startswith(str(sys.version_info[:2]))


@pytest.fixture
def bindings(tmp_path: Path) -> Path:
    """A folder as the bindings unpack it."""
    lib = tmp_path / "shiboken6" / "files.dir" / "shibokensupport" / "signature" / "lib"
    (lib / "__pycache__").mkdir(parents=True)
    (lib / "__pycache__" / "tool.pyc").touch()
    for path in (lib / "__init__.py", lib / "tool.py", lib.parent / "loader.py", lib.parents[2] / "boot.py"):
        path.write_text(f"name = {path.name!r}\n")
    (lib / "pyi_generator.py").write_text("import argparse\n")
    return tmp_path / "shiboken6"


def test_the_bindings_modules_are_taken_without_what_writes_stubs(bindings: Path, tmp_path: Path) -> None:
    folder = tmp_path / "taken"
    (folder / "old").mkdir(parents=True)
    support.take(bindings, folder)
    assert support.modules(folder) == [
        "boot",
        "shibokensupport.signature.lib",
        "shibokensupport.signature.lib.pyi_generator",
        "shibokensupport.signature.lib.tool",
        "shibokensupport.signature.loader",
    ]
    stubs = folder / "shibokensupport" / "signature" / "lib" / "pyi_generator.py"
    assert "import" not in stubs.read_text()
    assert not (folder / "old").exists()
    assert not list(folder.rglob("*.pyc"))


def test_the_bindings_still_have_what_is_taken_from_them() -> None:
    """Their loader names the module that writes stubs, and looks for the folder in this place."""
    from PySide6 import QtCore

    assert QtCore
    loader = sys.modules["shibokensupport.signature.loader"]
    assert loader.pyi_generator is sys.modules["shibokensupport.signature.lib.pyi_generator"]
    looked = sys.modules["signature_bootstrap"].find_incarnated_files.__code__.co_consts
    assert Path(support.PLACE).name in looked
    assert PySide6.__version_info__[:2] == (6, 11), "read signature_bootstrap.py of another version anew"


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        (["--multiprocessing-fork", "tracker_fd=5", "pipe_handle=7"], True),
        (["-B", "-c", "from multiprocessing.resource_tracker import main;main(5)"], True),
        ([], False),
        (["story.html"], False),
        (["speak", "story.html"], False),
    ],
)
def test_what_multiprocessing_asks_is_known_by_its_arguments(arguments: list[str], asked: bool) -> None:
    assert frozen.is_asked(arguments) is asked


def test_multiprocessing_is_prepared_in_the_frozen_program_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / f"{contents.LATER}.py").write_text("ran = True\n")
    monkeypatch.syspath_prepend(tmp_path)
    frozen.prepare()
    assert contents.LATER not in sys.modules
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    frozen.prepare()
    assert sys.modules.pop(contents.LATER).ran


def test_both_recipes_pack_it_as_a_module() -> None:
    for spec in ("rawi.spec", "elsewhere.spec"):
        text = (ROOT / "packaging" / spec).read_text(encoding="utf-8")
        assert re.search(r"hiddenimports=\[[^]]*\bcontents\.LATER\b", text)
        assert "each[0] != contents.LATER" in text
        assert "support.PLACE" in text
        assert "archive.keep_unpacked(ZlibArchiveWriter, AT_START)" in text


class Writer:
    """As PyInstaller's."""

    _COMPRESSION_LEVEL = 6
    written: ClassVar[list[tuple[str, int]]] = []

    @classmethod
    def _write_entry(cls, file: Any, entry: tuple[str, str, str], codes: Any) -> str:
        assert (file, codes) == ("file", "codes")
        cls.written.append((entry[0], cls._COMPRESSION_LEVEL))
        return f"entry of {entry[0]}"


def test_what_every_start_reads_is_not_packed() -> None:
    archive.keep_unpacked(Writer, ["rawi.app", "rawi.ui.desk"])
    entries = [(name, "", "") for name in ("rawi.app", "rawi.cli", "rawi.ui.desk")]
    assert [Writer._write_entry("file", each, "codes") for each in entries][1] == "entry of rawi.cli"
    assert Writer.written == [("rawi.app", 0), ("rawi.cli", 9), ("rawi.ui.desk", 0)]


def test_a_start_tells_its_modules_and_leaves_the_templates_compiled(tmp_path: Path) -> None:
    script = ROOT / "desktop" / "installer" / "at_start.py"
    told = subprocess.run([sys.executable, script, tmp_path], capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": str(ROOT / "desktop")})  # fmt: skip
    modules = told.stdout.split()
    assert {"rawi.app", "rawi.ui.article_view", "jinja2", "rawi.render.page"} <= set(modules)
    assert "rawi.speech.plan" not in modules
    templates = ROOT / "resources" / "templates"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        path.name for path in templates.iterdir()
    )
    assert not any(str(ROOT).encode() in path.read_bytes() for path in tmp_path.iterdir())
