"""A pack in, one translation out of it in a worker of its own: a damaged model may take its process with it, never the reader's."""

from collections.abc import Callable, Mapping

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, never_cancelled
from rawi.dictionary.file import DictionaryFile
from rawi.packs.model import DICTIONARY, Pack
from rawi.text.language import may_be_in
from rawi.text.scripts import letters
from rawi.workers.host import Worker
from rawi.workers.translator import WorkerTranslator, argos_worker, firefox_worker

WORKERS: Mapping[str, Callable[[], Worker]] = {"argos": argos_worker, "firefox": firefox_worker}
"""Each engine's worker."""

_SENTENCES = ("2026", "1, 2, 3.")
"""What every language may hold."""

_SHARED = ("vocabulary", "model/shared_vocabulary.json", "model/shared_vocabulary.txt")
"""Parts that hold the words of both languages."""

_FEWEST = 5
"""Letters of a language's scripts that a model for it knows."""


def try_pack(pack: Pack, cancelled: IsCancelled = never_cancelled) -> None:
    """Load the pack and translate with it; open a dictionary.

    RawiError where it cannot be loaded, gives no answer, or knows no letters of its languages (PACK_DAMAGED), or no
    engine of this Rawi runs it (PACK_UNKNOWN); Cancelled.
    """
    if pack.engine == DICTIONARY:
        _try_dictionary(pack)
        return
    if pack.engine not in WORKERS:
        raise RawiError(Code.PACK_UNKNOWN, pack=pack.name)
    translator = WorkerTranslator(pack.engine, WORKERS[pack.engine](), lambda: (pack,))
    came: dict[int, str] = {}
    try:
        known = translator.known(*pack.pair)
        translator.translate(
            _SENTENCES, *pack.pair, lambda index, text, _score: came.update({index: text}), cancelled
        )
    finally:
        translator.close()
    if len(came) < len(_SENTENCES) or not all(_has(known, code) for code in _visible(pack)):
        raise RawiError(Code.PACK_DAMAGED, pack=pack.name)


def _try_dictionary(pack: Pack) -> None:
    file = DictionaryFile(pack.files[0].path, pack.name)
    try:
        if not file.count():
            raise RawiError(Code.PACK_DAMAGED, pack=pack.name)
    finally:
        file.close()


def _visible(pack: Pack) -> tuple[str, ...]:
    """The languages whose letters `known` tells: the target's too where both share a vocabulary."""
    shared = any(file.part in _SHARED for file in pack.files)
    return pack.pair if shared else (pack.source,)


def _has(known: frozenset[str], code: str) -> bool:
    """Whether enough letters of the language's scripts are known."""
    return sum(bool(letters(char)) and may_be_in(char, code) for char in known) >= _FEWEST
