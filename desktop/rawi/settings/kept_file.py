"""One JSON file of the reader's choices: written whole or not at all, set aside where it is damaged."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from rawi.article.errors import Code, RawiError

T = TypeVar("T")
_NOT_OURS = (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError)


class KeptFile:
    """`problem` tells of a damaged file, `new` that there was none yet."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem: RawiError | None = None
        self.new = False

    def read(self, understand: Callable[[Any], T]) -> T | None:
        """What `understand` makes of the file's JSON; None where there is no file or it is damaged, which it shows by raising."""
        try:
            return understand(json.loads(self.path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            self.new = True
        except _NOT_OURS:
            self.problem = RawiError(Code.SETTINGS_DAMAGED, name=self.path.name)
            self._set_aside()
        return None

    def write(self, told: Any) -> None:
        """Keep it as JSON; RawiError OUTPUT_FAILED where that cannot be done."""
        self.new = False
        temporary = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(told, indent=1), encoding="utf-8")
            temporary.replace(self.path)
        except OSError as error:
            raise RawiError(Code.OUTPUT_FAILED, name=self.path.name, reason=error.strerror or "") from None

    def _set_aside(self) -> None:
        try:
            self.path.replace(self.path.with_suffix(".damaged"))
        except OSError:
            return
