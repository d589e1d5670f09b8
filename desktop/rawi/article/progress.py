"""How long work tells how far it is and asks whether to go on."""

from collections.abc import Callable

from rawi.article.errors import Cancelled

Progress = Callable[[float], None]
"""Called with the done part, 0 to 1."""

IsCancelled = Callable[[], bool]
"""True once the reader has cancelled."""


def ignore_progress(_done: float) -> None:
    """For callers that do not show progress."""


def share(progress: Progress, start: float, end: float) -> Progress:
    """The progress of a step that takes the whole from `start` to `end`."""
    return lambda done: progress(start + done * (end - start))


def never_cancelled() -> bool:
    """For callers that cannot cancel."""
    return False


def stop_if(cancelled: IsCancelled) -> None:
    """Raise Cancelled if the reader has cancelled."""
    if cancelled():
        raise Cancelled
