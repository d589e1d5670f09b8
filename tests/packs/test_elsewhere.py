"""What Rawi passes on is what argostranslate itself installs, and its worker runs."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from rawi.article.errors import RawiError
from rawi.packs import starter
from rawi.packs.model import Pack, PackFile
from rawi.packs.store import Store
from rawi.workers.pack_trial import try_pack
from rawi.workers.translator import WorkerTranslator, firefox_worker
from tests.cli.calling import variables
from tests.packs.makers import argos, laid, works

_ARGOS = """
import json, sys, types
stub, models = types.ModuleType("minisbd"), types.ModuleType("minisbd.models")
stub.SBDetect, stub.models, models.list_models = None, models, list
sys.modules["minisbd"], sys.modules["minisbd.models"] = stub, models
from argostranslate import package
package.install_from_path(sys.argv[1])
print(json.dumps([[p.from_code, p.to_code, p.package_version, p.tokenizer is not None] for p in package.get_installed_packages()]))
"""


def test_argostranslate_installs_an_exported_package(tmp_path: Path) -> None:
    store = Store(tmp_path / "packs")
    files = argos("en", "pt", "1.3")
    entry = store.install(laid(tmp_path / "1", files), works).entry
    written = store.export(entry, tmp_path)
    packages = tmp_path / "argos"
    packages.mkdir()
    env = variables(
        HOME=str(tmp_path / "home"), XDG_DATA_HOME=str(tmp_path / "home"), ARGOS_PACKAGES_DIR=str(packages)
    )
    done = subprocess.run(
        [sys.executable, "-c", _ARGOS, written], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [["en", "pt", "1.3", True]]
    root = packages / "translate-en_pt-1_3"
    assert {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    } == files


def test_a_vocabulary_for_each_language_reaches_the_engine() -> None:
    pack = next(pack for pack in starter.find() if pack.source == "en")
    files = {file.part: file for file in pack.files}
    shared = files.pop("vocabulary")
    halves = [PackFile(f"{side}-vocabulary", shared.path, shared.digest) for side in ("source", "target")]
    try_pack(Pack("firefox", "en", "pt", "apart", "1", "", (*files.values(), *halves)))
    with pytest.raises(RawiError, match="pack_damaged"):
        try_pack(Pack("firefox", "en", "pt", "half", "1", "", (*files.values(), halves[0])))


def test_an_open_translator_sees_what_is_installed_and_removed(tmp_path: Path) -> None:
    """One worker all the while: a new model under an old name is not taken for the old one."""
    models = starter.find()[0].files[0].path.parent.parent
    store, worker = Store(tmp_path / "packs"), firefox_worker()
    translator = WorkerTranslator("firefox", worker, store.packs)
    came: list[str] = []
    try:
        assert translator.pairs() == frozenset()
        for folder in sorted(models.iterdir(), reverse=True):
            store.install(folder, try_pack)
        assert translator.pairs() == {("en", "pt"), ("pt", "en")}
        translator.translate(["The house is small."], "en", "pt", lambda _i, text, _score: came.append(text))
        first = translator.model("en", "pt").digest
        smaller = {path.name: path.read_bytes() for path in next(models.glob("enpt*")).glob("*.intgemm.*")}
        smaller |= {path.name: path.read_bytes() for path in next(models.glob("enpt*")).glob("*.spm")}
        store.install(laid(tmp_path / "enpt", smaller), try_pack)
        assert translator.model("en", "pt").digest != first
        translator.translate(["The house is small."], "en", "pt", lambda _i, text, _score: came.append(text))
        store.remove("firefox-en-pt")
        assert translator.pairs() == {("pt", "en")}
    finally:
        translator.close()
    assert came == ["A casa é pequena."] * 2
