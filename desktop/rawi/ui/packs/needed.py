"""What one language needs to get to another, in words, for whoever asks beside the window of packs."""

from collections.abc import Sequence

from rawi.text.language import primary
from rawi.translate.routes import PIVOT
from rawi.ui.packs import gathering
from rawi.ui.packs.tools import PackTools
from rawi.wording import pack_window as words
from rawi.wording.translator import translate


def languages(tools: PackTools, mine: Sequence[str]) -> tuple[str, ...]:
    """Those that there are packs for anywhere, `mine` first; nobody is contacted. For a job."""
    return gathering.lists(tools.catalogue(), tools.store, mine).languages


def likely(tools: PackTools, target: str) -> str:
    """The language of articles that nobody has chosen yet: one that is translated into `target` here and now, else the one that most packs
    are for; "" where that is `target`. For a job."""
    here = (pack.source for pack in tools.store.packs() if primary(pack.target) == target)
    return next(here, "" if target == PIVOT else PIVOT)


def told(tools: PackTools, source: str, target: str) -> str:
    """The packs that are missing, how large they are and where they come from, or that two languages are needed. For a job."""
    lists = gathering.lists(tools.catalogue(), tools.store, ())
    found = lists.answer(tools.store, source, target)
    if found is None:
        return translate("packwindow", "Choose two different languages.")
    return words.answer(found, lists_fetched=bool(lists.listings))
