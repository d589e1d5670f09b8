"""An import that is killed at random points, and what must be true of the library afterwards."""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rawi.library.model import Query
from rawi.library.store import Library
from tests import stories

ROOT = Path(__file__).resolve().parent.parent


@dataclass(slots=True)
class Account:
    """What happened in all rounds."""

    kills_of_importer: int = 0
    kills_of_program: int = 0
    checks: int = 0
    articles_checked: int = 0
    runs_to_the_end: int = 0
    failures_of_killed_importers: int = 0
    begun_anew: int = 0
    stored_at_kill: list[int] = field(default_factory=list)

    @property
    def kills(self) -> int:
        """Of both kinds."""
        return self.kills_of_importer + self.kills_of_program


class Import:
    """`rawi import FOLDER` as a process group of its own."""

    def __init__(self, folder: Path, library: Path) -> None:
        command = [sys.executable, "-m", "rawi", "import", str(folder), "--library", str(library), "--json"]
        self._output = library.parent / "told.jsonl"
        with self._output.open("wb") as output:
            self.process = subprocess.Popen(
                command,
                env={**os.environ, "PYTHONPATH": str(ROOT / "desktop")},
                stdout=output,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )

    def wait_for_first(self) -> None:
        """Until one more file is in, or all is over."""
        while self.process.poll() is None and not any(line["result"] == "added" for line in self.told()):
            time.sleep(0.01)

    def told(self) -> list[dict[str, Any]]:
        """The whole lines so far."""
        lines = self._output.read_bytes().split(b"\n")[:-1]
        return [json.loads(line) for line in lines]

    def kill_importer(self) -> bool:
        """Kill one of the load workers; False where there is none, or it ended just now."""
        found = children(self.process.pid)
        try:
            os.kill(random.choice(found), signal.SIGKILL)
        except (IndexError, ProcessLookupError):
            return False
        return True

    def kill(self) -> bool:
        """Kill the program with its workers, all at once; False where it had ended."""
        running = self.process.poll() is None
        if running:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        return running


def children(parent: int) -> list[int]:
    """The load workers of a process (Linux: /proc)."""
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        try:
            fields = (each / "stat").read_text().rpartition(")")[2].split()
            spawned = b"spawn_main" in (each / "cmdline").read_bytes()
        except OSError:
            continue
        if int(fields[1]) == parent and spawned:
            found.append(int(each.name))
    return found


def check(library: Path, folder: Path, told: list[dict[str, Any]], account: Account) -> int:
    """The file is sound; every article is whole, with the very bytes of its file, and can be found; what was told is in.

    The number of articles.
    """
    file = library / "library.sqlite3"
    if not file.exists():
        assert not told
        return 0
    with closing(sqlite3.connect(file)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    opened = Library(file)
    try:
        entries = opened.entries(Query(limit=100_000))
        for entry in entries:
            article, stored = opened.get(entry.id), opened.stored(entry.id)
            assert article, entry
            assert stored, entry
            assert stored.data == (folder / entry.name).read_bytes()
            assert article.title == entry.title
            number = int(Path(entry.name).stem.split()[-1])
            text = " ".join(block.text for block in article.blocks)
            assert all(sentence in text for sentence in stories.story(number)), entry
        for entry in random.sample(entries, min(5, len(entries))):
            found = opened.search(f'"{entry.title}"')
            assert entry.id in {hit.entry.id for hit in found}
        added = {line["entry"]["id"] for line in told if line["result"] != "failed"}
        assert added <= {entry.id for entry in entries}
        assert opened.problem is None
    finally:
        opened.close()
    account.checks += 1
    account.articles_checked += len(entries)
    return len(entries)


def finish(folder: Path, library: Path, account: Account) -> None:
    """The same command once more: everything is in."""
    total = len(list(folder.iterdir()))
    before = check(library, folder, [], account)
    running = Import(folder, library)
    assert running.process.wait() == 0
    told = running.told()
    ends = [line["result"] for line in told]
    assert (ends.count("known"), ends.count("added")) == (before, total - before)
    assert check(library, folder, told, account) == total
    account.runs_to_the_end += 1


def killed_round(folder: Path, library: Path, seconds: float, account: Account) -> int:
    """Start or go on, kill the importer (every other time) and then the whole program within so many seconds.

    One time in four they may be killed before they have done anything.
    """
    running = Import(folder, library)
    if random.random() < 0.75:
        running.wait_for_first()
    if random.random() < 0.5:
        first = random.uniform(0.0, seconds)
        time.sleep(first)
        seconds -= first
        account.kills_of_importer += running.kill_importer()
    time.sleep(random.uniform(0.0, seconds))
    account.kills_of_program += running.kill()
    told = running.told()
    account.failures_of_killed_importers += sum(line["result"] == "failed" for line in told)
    assert {line.get("code") for line in told} <= {None, "worker_died"}
    count = check(library, folder, told, account)
    account.stored_at_kill.append(count)
    return count


def kill_often(folder: Path, library: Path, kills: int, seconds: float) -> Account:
    """Kill, check, go on; a library that is complete is begun anew."""
    account = Account()
    total = len(list(folder.iterdir()))
    while account.kills < kills or not account.kills_of_importer:
        if killed_round(folder, library, seconds, account) == total:
            finish(folder, library, account)
            shutil.rmtree(library)
            account.begun_anew += 1
        print(f"{account.kills} kills", end="\r", flush=True)
    finish(folder, library, account)
    return account
