"""The reader's own keys: a preset and what they changed in it, in a file of their own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rawi.settings.kept_file import KeptFile

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


class KeyStore(KeptFile):
    """One file. `problem` tells of a damaged one, which is set aside."""

    def load(self) -> KeyChoices:
        """What is stored; what is no list of keys is left out."""
        return self.read(_choices) or KeyChoices()

    def save(self, choices: KeyChoices) -> None:
        """Write them; RawiError OUTPUT_FAILED where that cannot be done."""
        changes = {name: list(keys) for name, keys in sorted(choices.changes.items())}
        self.write({"preset": choices.preset, "changes": changes})


def _choices(stored: Any) -> KeyChoices:
    preset, changes = stored["preset"], dict(stored["changes"])
    good = {str(name): tuple(keys) for name, keys in changes.items() if _keys(keys)}
    return KeyChoices(preset if isinstance(preset, str) else RAWI, good)


def _keys(value: object) -> bool:
    return isinstance(value, list) and len(value) <= _MOST and all(isinstance(each, str) for each in value)
