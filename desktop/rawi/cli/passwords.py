"""Where the command line has the password of a locked file from: a file, the environment, else whoever sits at the terminal.

None is ever an argument: other users of the machine see those.
"""

import getpass
import os
import sys
from collections.abc import Callable, Sequence
from typing import BinaryIO, TypeVar

from rawi.article.errors import Code, RawiError
from rawi.cli import console
from rawi.wording import passwords as words

_LONGEST = 100_000
T = TypeVar("T")


class Passwords:
    """`now` is the password to try: what was given beforehand, later what was typed last; "" for none."""

    def __init__(self, file: BinaryIO | None = None) -> None:
        """The first line of `file`, else the environment's, which no worker inherits then."""
        line = file.readline(_LONGEST).decode("utf-8-sig", "surrogateescape").rstrip("\r\n") if file else ""
        self.now = os.environ.pop(words.VARIABLE, "")
        self.now = line or self.now
        self.can_ask = not self.now and sys.stdin is not None and sys.stdin.isatty()

    def ask(self, names: Sequence[str], *, wrong: bool) -> bool:
        """Let the reader type the password of these files, unseen; False where they type none. `wrong` after one that did not fit."""
        console.say(words.asked(names, wrong=wrong))
        if not wrong:
            console.say(words.kept())
        try:
            typed = getpass.getpass(words.prompt())
        except (EOFError, UnicodeDecodeError):
            typed = ""
            console.say("")
        self.now = typed or self.now
        return bool(typed)

    def unlock(self, act: Callable[[str], T]) -> T:
        """What `act` gives once its password opens the file; its RawiError where nobody has another one."""
        wrong = False
        while True:
            try:
                return act(self.now)
            except RawiError as error:
                if not error.asks_password or not self.can_ask:
                    raise
                if not self.ask([error.facts["name"]], wrong=wrong):
                    raise RawiError(Code.FILE_LOCKED, **error.facts) from None
            wrong = True
