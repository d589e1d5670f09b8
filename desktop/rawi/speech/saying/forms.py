"""A text and its language in, its spoken form out: the reader's own pronunciations first, then the rules of the language."""

import threading
from collections.abc import Callable, Sequence
from itertools import chain

from rawi.article.errors import RawiError
from rawi.article.pronunciation import Pronunciation
from rawi.speech.saying.form import Form, form
from rawi.speech.saying.own import Own

Ask = Callable[[], Sequence[Pronunciation]]
"""Gives all of the reader's pronunciations; may raise RawiError."""


class Forms:
    """Asks for the pronunciations once, and again after `renew`; safe for several threads."""

    def __init__(self, ask: Ask = tuple) -> None:
        self._ask = ask
        self._known: Own | None = None
        self._lock = threading.Lock()

    def form(self, text: str, language: str) -> Form:
        """What a voice is to say. The first of a language takes some 20 ms: its table is loaded."""
        from rawi.speech.saying.formulas import spoken
        from rawi.speech.saying.rules import edits

        own = self._own().edits(text, language)
        return form(text, chain(spoken(text, language), own, edits(text, language)))

    def ready(self) -> None:
        """Ask now."""
        self._own()

    def renew(self) -> None:
        """The reader changed them."""
        with self._lock:
            self._known = None

    def key(self, language: str) -> str:
        """What tells what is said in this language from what was or will be."""
        from rawi.speech.saying.rules import VERSION

        return repr((VERSION, [(p.word, p.said, p.exact) for p in self._own().of(language)]))

    def _own(self) -> Own:
        """Where the library fails the voice reads without them."""
        with self._lock:
            if self._known is None:
                try:
                    self._known = Own(self._ask())
                except RawiError:
                    self._known = Own(())
            return self._known
