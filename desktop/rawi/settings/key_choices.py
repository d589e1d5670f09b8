"""The reader's own keys: a preset and what they changed in it, in a file of their own."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rawi.article.errors import Code, RawiError

RAWI = "rawi"
"""The code of Rawi's own preset."""

_MOST = 20
"""Keys of one action; a file that names more is not one of ours."""


@dataclass(frozen=True, slots=True)
class KeyChoices:
    """`changes` are actions by name, with all the keys that the reader gave them (none: they took every key away).

    What is not in it has the keys of the preset. Keys are Qt's portable names.
    """

    preset: str = RAWI
    changes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(slots=True)
class KeyStore:
    """One file; written whole or not at all. `problem` tells of a damaged one, which is set aside."""

    path: Path
    problem: RawiError | None = field(default=None)

    def load(self) -> KeyChoices:
        """What is stored; what is no list of keys is left out."""
        try:
            stored = json.loads(self.path.read_text(encoding="utf-8"))
            preset, changes = stored["preset"], dict(stored["changes"])
        except FileNotFoundError:
            return KeyChoices()
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            self.problem = RawiError(Code.SETTINGS_DAMAGED, name=self.path.name)
            self._set_aside()
            return KeyChoices()
        good = {str(name): tuple(keys) for name, keys in changes.items() if _keys(keys)}
        return KeyChoices(preset if isinstance(preset, str) else RAWI, good)

    def save(self, choices: KeyChoices) -> None:
        """Write them; RawiError OUTPUT_FAILED where that cannot be done."""
        told = {
            "preset": choices.preset,
            "changes": {name: list(keys) for name, keys in sorted(choices.changes.items())},
        }
        temporary = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
            temporary.replace(self.path)
        except OSError as error:
            raise RawiError(Code.OUTPUT_FAILED, name=self.path.name, reason=error.strerror or "") from None

    def _set_aside(self) -> None:
        try:
            self.path.replace(self.path.with_suffix(".damaged"))
        except OSError:
            return


def _keys(value: object) -> bool:
    return isinstance(value, list) and len(value) <= _MOST and all(isinstance(each, str) for each in value)
