"""Peak memory and time of every hostile book, message and export, each in a load worker of its own.

python tests/benchmarks/hostile_books.py  (run from the repository's root; peak memory on Linux only)
"""

import re
import sys
import time
from pathlib import Path

from rawi.article.errors import RawiError
from rawi.article.stored import Stored
from rawi.workers.loading import LoadWorker, load_worker
from tests.hostile.book_cases import CASES, Case


def peak(process: int | None) -> str:
    """The most memory that a process has held."""
    status = Path(f"/proc/{process}/status")
    if not sys.platform.startswith("linux") or not status.exists():
        return "?"
    found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
    return str(int(found[1]) // 1_000) if found else "?"


def measure(case: Case) -> None:
    worker = load_worker()
    loader = LoadWorker(worker)
    loader.load(Stored("warm.txt", b"A short story, so that the worker is there."))
    data = case.make()
    begin = time.perf_counter()
    try:
        article = loader.load(Stored(case.name, data)).article
        end = f"read, {len(article.blocks)} blocks"
    except RawiError as error:
        end = error.code.value
    took = time.perf_counter() - begin
    print(
        f"{case.name:40} {len(data) / 1e6:7.1f} MB  {took:6.2f} s  {peak(worker.pid):>5} MB  {end}",
        flush=True,
    )
    loader.close()


if __name__ == "__main__":
    for each in CASES:
        measure(each)
