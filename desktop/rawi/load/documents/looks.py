"""What a style says laid over what it is based on."""

from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True)
class Layered:
    """Properties of a run or paragraph; None or "" where nothing is said. Each format's look adds those it knows."""

    def over(self, base: Self) -> Self:
        """This look where it says something, `base` elsewhere."""
        named = {name: getattr(self, name) for name in self.__dataclass_fields__}
        own = {name: value for name, value in named.items() if value not in (None, "")}
        return replace(base, **own) if own else base
