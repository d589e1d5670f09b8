"""`rawi packs` as a person or a script calls it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from rawi.packs import starter
from rawi.packs.store import Store
from tests.cli.calling import command, rawi, variables
from tests.packs.makers import argos, laid, noise, works

PACK = {
    "name", "engine", "source", "target", "title", "version", "licence", "size", "from", "installed", "starter", "digest",
    "whole",
}  # fmt: skip


@pytest.fixture
def packs(home: Path) -> Path:
    """Where this Rawi keeps its packs."""
    return home / "data" / "packs"


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A Firefox model that works and is not the one Rawi brings: the same with a note about its version."""
    folder = tmp_path / "stick" / "enpt"
    shutil.copytree(starter.find()[0].files[0].path.parent, folder)
    (folder / "lex.50.50.enpt.s2t.bin").unlink()
    told = {"kind": "firefox", "languages": ["en", "pt"], "version": "9.1", "licence": "MPL-2.0"}
    (folder / "metadata.json").write_text(json.dumps(told), encoding="utf-8")
    return folder


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_pack_s_whole_life(tmp_path: Path, model: Path) -> None:
    (model.parent / "broken.argosmodel").write_bytes(b"x")
    done = rawi("packs", "install", model.parent, "--json", "--plain")
    assert done.returncode == 1
    failed, installed = lines(done.stdout)
    assert (failed["code"], failed["facts"]) == ("pack_file_broken", {"name": "broken.argosmodel"})
    assert (installed["result"], installed["before"], set(installed["pack"])) == ("replaced", "2.0", PACK)
    assert "Installing enpt: 100 %" in done.stderr
    assert done.stderr.strip().endswith("[]")
    listed = {each["name"]: each for each in json.loads(rawi("packs", "list", "--json").stdout)}
    assert listed["firefox-en-pt"] == installed["pack"]
    assert listed["firefox-pt-en"]["starter"]
    assert listed["firefox-en-pt"]["from"] == "enpt"
    again = rawi("packs", "install", model)
    assert (again.returncode, again.stdout) == (
        0,
        "Already installed: English → Portuguese (Firefox Translations 9.1)\n",
    )
    written = rawi("packs", "export", "firefox", "en-pt", "-o", tmp_path / "out.zip", "--json")
    assert json.loads(written.stdout)["bytes"] == (tmp_path / "out.zip").stat().st_size
    elsewhere = str(tmp_path / "elsewhere")
    there = rawi("packs", "install", tmp_path / "out.zip", RAWI_HOME=elsewhere)
    assert (
        there.stdout
        == "Installed: English → Portuguese (Firefox Translations 9.1); it replaces version 2.0\n"
    )
    said = rawi("packs", "list", RAWI_HOME=elsewhere).stdout
    assert f"MPL-2.0, from out.zip, SHA-256 {installed['pack']['digest']}" in said
    story = tmp_path / "story.txt"
    story.write_text("The house is small.", encoding="utf-8")
    assert (
        "A casa é pequena."
        in rawi("translate", story, "--to", "pt", "--from", "en", RAWI_HOME=elsewhere).stdout
    )
    removed = rawi("packs", "remove", "en-pt", RAWI_HOME=elsewhere)
    assert (removed.returncode, removed.stdout) == (0, "Removed: firefox-en-pt\n")
    needed = rawi("packs", "remove", "en-pt", RAWI_HOME=elsewhere)
    assert needed.returncode == 1
    assert "comes with Rawi and cannot be removed" in needed.stderr


def test_needs() -> None:
    done = rawi("packs", "needs", "pt-BR", "tr", "--json")
    assert json.loads(done.stdout) == {
        "source": "pt", "target": "tr", "way": [["pt", "en"], ["en", "tr"]], "missing": [["en", "tr"]],
    }  # fmt: skip
    said = rawi("packs", "needs", "ar", "tr").stdout.splitlines()
    assert said[0] == "Translated through English."
    assert said[1:] == ["Missing: Arabic → English (ar-en)", "Missing: English → Turkish (en-tr)"]
    assert rawi("packs", "needs", "7", "tr").returncode == 2
    assert rawi("packs", "needs", "tr", "tr").returncode == 1


def test_check_finds_what_changed_and_list_what_is_missing(tmp_path: Path, packs: Path) -> None:
    store = Store(packs)
    for target in ("ar", "es"):
        store.install(laid(tmp_path / target, argos("en", target)), works)
    changed = next(packs.glob("argos-en-ar@*/files/model/model.bin"))
    changed.write_bytes(noise(changed.stat().st_size, "other"))
    next(packs.glob("argos-en-es@*/files/model/model.bin")).unlink()
    done = rawi("packs", "check", "--json")
    assert done.returncode == 1
    assert {each["name"]: each["whole"] for each in json.loads(done.stdout)} == {
        "argos-en-ar": False, "argos-en-es": False, "firefox-en-pt": True, "firefox-pt-en": True,
    }  # fmt: skip
    listed = rawi("packs", "list")
    assert listed.returncode == 0
    assert "The language pack “argos-en-es” is damaged. Install it again" in listed.stderr
    assert rawi("packs", "remove", "en-es").returncode == rawi("packs", "remove", "en-ar").returncode == 0
    assert rawi("packs", "check").returncode == 0


def test_names_that_say_too_little(tmp_path: Path, packs: Path) -> None:
    Store(packs).install(laid(tmp_path / "1", argos()), works)
    done = rawi("packs", "export", "en-pt", "-o", tmp_path)
    assert done.returncode == 1
    assert "may be any of several packs: argos-en-pt, firefox-en-pt." in done.stderr
    assert rawi("packs", "export", "argos", "en-pt", "-o", tmp_path).returncode == 0
    assert rawi("packs", "remove", "en-xx").returncode == 1
    assert rawi("packs").returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent as SIGINT")
def test_ctrl_c_leaves_all_as_it_was(tmp_path: Path, packs: Path) -> None:
    folder = laid(tmp_path / "1", argos())
    packs.mkdir(parents=True)
    from rawi.packs import disk

    with disk.alone(packs / ".lock"):
        running = subprocess.Popen(
            command("packs", "install", folder, "--plain"), env=variables(), stderr=subprocess.PIPE, text=True
        )
        while not _waits(running.pid, packs / ".lock"):
            assert running.poll() is None
            time.sleep(0.01)
        os.kill(running.pid, signal.SIGINT)
        _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Stopped; the packs that were being installed are as they were." in said
    assert [path.name for path in packs.iterdir()] == [".lock"]


def _waits(pid: int, lock: Path) -> bool:
    """Whether the process has the lock file open (Linux: /proc; elsewhere a moment is waited)."""
    opened = Path(f"/proc/{pid}/fd")
    if not opened.exists():
        time.sleep(2)
        return True
    return any(each.exists() and each.resolve() == lock.resolve() for each in opened.iterdir())
