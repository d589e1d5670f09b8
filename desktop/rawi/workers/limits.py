"""Bounds on a worker; the host watches time and output, the child's own kernel limit bounds memory (POSIX)."""

import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_FIRST_TO_GO = "500"
"""Of 1000 (proc(5)): a process of half the memory's size counts as much."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds without a word from a busy child, seconds for one request (both 0 for no bound), bytes of memory, bytes of answer.

    With `busy` the child shows that it is at work (it uses the processor) even while it has nothing to say: without that
    it may be silent for `stall` seconds, with it for `busy`, and so it may while it starts.
    """

    stall: float = 30.0
    busy: float = 0.0
    total: float = 0.0
    memory: int = 0
    output: int = 512 * 1024 * 1024


def apply_in_child(limits: Limits) -> None:
    """Bound this process's data segment; a no-op where the system has no such limit or takes none (macOS).

    Where the machine's memory ends, Linux takes a worker before the window.
    """
    if sys.platform == "linux":
        with suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text(_FIRST_TO_GO, encoding="ascii")
    if limits.memory and sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_DATA, (limits.memory, limits.memory))
