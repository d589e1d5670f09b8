"""A stored file in, the stored articles it holds out: itself, or each of several with bytes and an id of its own."""

from rawi.article.errors import Code, RawiError
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load import formats


def parts(stored: Stored, progress: Progress = ignore_progress) -> tuple[Stored, ...]:
    """The articles of a file that may hold several, any other file as it is; RawiError as its loader."""
    if not formats.may_hold_several(stored):
        return (stored,)
    from rawi.load import wallabag

    progress(0.1)
    try:
        return wallabag.split(stored)
    except (RecursionError, ValueError, MemoryError, KeyError, IndexError) as error:
        raise RawiError(Code.FILE_BROKEN, name=stored.name, format="wallabag") from error
