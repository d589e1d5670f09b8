"""Sentences in order in, requests to an engine out: a small one for what the reader looks at, then much larger ones.

An engine that works on whole batches is several times faster with many sentences, and says nothing before the batch is done.
"""

from collections.abc import Iterator, Sequence

from rawi.translate.order import Task

SMALLEST, LARGEST, GROWTH = 60, 4_000, 8
"""Words of the first window and of the later ones, and how much larger each is than the one before.

Each request costs a batching engine its ramp: with a request for the title and windows that only doubled, 475 words took Argos
a third longer than at once.
"""

_LONG_PARAGRAPH = 4
"""Windows of the smallest size: what the reader looks at is not cut where it has fewer words."""


def batches(tasks: Sequence[Task]) -> Iterator[list[Task]]:
    """Each sentence once: window by window, the first one to the end of the reader's paragraph.

    In a window, the sentences of one language come together, the language of its first sentence first.
    """
    begin, end, size = 0, _first(tasks), SMALLEST
    while begin < len(tasks):
        yield from _by_language(tasks[begin:end])
        size = min(LARGEST, size * GROWTH)
        begin, end = end, _window(tasks, end, size)


def _first(tasks: Sequence[Task]) -> int:
    """The end of the first window."""
    end = _window(tasks, 0, SMALLEST)
    most = _window(tasks, 0, SMALLEST * _LONG_PARAGRAPH)
    while end < most and tasks[end].block is tasks[0].block:
        end += 1
    return end


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
