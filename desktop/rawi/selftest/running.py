"""The whole self-test: every check in its order, over one bench."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping

from rawi.article.errors import Cancelled
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled, stop_if
from rawi.selftest import exporting, keeping, opening, speaking, structure, translating, window
from rawi.selftest.bench import Bench, bench
from rawi.selftest.model import Finding
from rawi.selftest.trying import failed

Check = Callable[[Bench], Iterator[Finding]]

CHECKS: Mapping[str, Check] = {
    opening.CHECK: opening.open_all,
    structure.CHECK: structure.find_structure,
    translating.CHECK: translating.translate_all,
    speaking.CHECK: speaking.speak,
    exporting.CHECK: exporting.export_all,
    keeping.CHECK: keeping.keep,
    window.TREE: window.look,
}
"""In the order of the reader's day; the last looks at the fonts too."""


def run(progress: Progress = ignore_progress, cancelled: IsCancelled = never_cancelled) -> Iterator[Finding]:
    """Each finding as it comes. RawiError DISK_FULL or OUTPUT_FAILED where there is no room for a bench, Cancelled."""
    with bench() as made:
        for number, (name, check) in enumerate(CHECKS.items()):
            begun = time.monotonic()
            try:
                for finding in check(made):
                    stop_if(cancelled)
                    yield finding
            except Cancelled:
                raise
            except Exception as error:  # noqa: BLE001 - one check that falls over keeps no other from its turn
                yield failed(name, error).lasting(time.monotonic() - begun)
            progress((number + 1) / len(CHECKS))
