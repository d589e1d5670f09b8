"""Sentences in order in, requests to an engine out: a small one for what the reader looks at, then ever larger ones.

An engine that works on whole batches is several times faster with many sentences, and says nothing before the batch is done.
"""

from collections.abc import Iterator, Sequence

from rawi.translate.order import Task

SMALLEST, LARGEST = 60, 2_000
"""Words: of the first window behind the reader's paragraph, and of the later ones; each has twice as many as the one before."""


def batches(tasks: Sequence[Task]) -> Iterator[list[Task]]:
    """Each sentence once: first the paragraph of the first one, as far as it is missing; then window by window.

    In a window, the sentences of one language come together, the language of its first sentence first.
    """
    begin, size = _paragraph(tasks), SMALLEST
    if begin:
        yield list(tasks[:begin])
    while begin < len(tasks):
        end = _window(tasks, begin, size)
        yield from _by_language(tasks[begin:end])
        begin, size = end, min(LARGEST, size * 2)


def _paragraph(tasks: Sequence[Task]) -> int:
    """Where the first task's block ends, or the smallest window."""
    window = _window(tasks, 0, SMALLEST)
    return next((n for n in range(window) if tasks[n].block is not tasks[0].block), window)


def _window(tasks: Sequence[Task], begin: int, size: int) -> int:
    """The end of a window that has at least so many words."""
    words = 0
    for number in range(begin, len(tasks)):
        words += len(tasks[number].text.split())
        if words >= size:
            return number + 1
    return len(tasks)


def _by_language(window: Sequence[Task]) -> list[list[Task]]:
    groups: dict[str, list[Task]] = {}
    for task in window:
        groups.setdefault(task.language, []).append(task)
    return list(groups.values())
