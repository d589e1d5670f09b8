"""What Russian and Ukrainian share: which form follows a number, and ordinals as endings tell them."""

from collections.abc import Mapping
from dataclasses import dataclass

HARD = "hard"


def plural(number: str) -> int:
    """1, 21 (0); 2 to 4 and decimals (1); 5 and more (2)."""
    if not number.isdigit():
        return 2 if all(c.isdigit() or c.isspace() for c in number) else 1
    last, teens = int(number[-1]), 11 <= int(number[-2:]) <= 14
    return 2 if teens or last > 4 or last == 0 else int(last > 1)


@dataclass(frozen=True, slots=True)
class Ordinals:
    """`stems` by number, `endings` of the usual ones, `soft` of the third, `stressed` numbers whose masculine is `stressed_ending`."""

    stems: Mapping[int, str]
    endings: Mapping[str, str]
    soft: Mapping[str, str]
    stressed: frozenset[int] = frozenset()
    stressed_ending: str = ""

    def say(self, number: int, form: str) -> str:
        """Figures for all but the last word, and that as an ordinal; "" for a form or number without one."""
        last = self._last(number)
        if last not in self.stems or form not in self.endings:
            return ""
        ending = self.soft[form] if last == 3 else self.endings[form]
        if form == "m" and last in self.stressed:
            ending = self.stressed_ending
        rest = f"{number - last} " if number > last else ""
        return f"{rest}{self.stems[last]}{ending}"

    def _last(self, number: int) -> int:
        """What the last word of a number counts."""
        for whole in (100, 1000):
            part = number % whole
            if part:
                return part if whole == 1000 or part <= 20 or part % 10 == 0 else part % 10
        return number
