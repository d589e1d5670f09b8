"""A folder that somebody handed over in, what lies below it and is wanted out: bounded, links not followed."""

from collections.abc import Callable, Iterator
from pathlib import Path

_MOST = 5_000
"""Folders looked at: whoever hands over a whole disk is not kept waiting for it."""


def below(
    folder: Path,
    deepest: int,
    wanted: Callable[[Path], bool],
    whole: Callable[[Path, list[Path]], bool] = lambda _folder, _listed: False,
) -> Iterator[Path]:
    """The wanted files at most `deepest` folders down, in order; a folder that is one thing by itself (`whole`: the folder and what it lists) in their place."""
    yield from _below(folder, wanted, whole, [_MOST], deepest)


def _below(
    folder: Path,
    wanted: Callable[[Path], bool],
    whole: Callable[[Path, list[Path]], bool],
    left: list[int],
    deeper: int,
) -> Iterator[Path]:
    left[0] -= 1
    try:
        listed = sorted(folder.iterdir())
    except OSError:
        return
    if whole(folder, listed):
        yield folder
        return
    for each in listed:
        if each.is_symlink():
            continue
        if each.is_dir() and deeper > 0 and left[0] > 0:
            yield from _below(each, wanted, whole, left, deeper - 1)
        elif each.is_file() and wanted(each):
            yield each
