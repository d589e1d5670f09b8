"""How the reader wants a word said."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pronunciation:
    """`word` (or several) is said as `said` (in ordinary letters) in texts of `language`, a primary language code, "" for all.

    `exact`: only where capitals and small letters are the same. `id` is 0 before it is kept.
    """

    word: str
    said: str
    language: str = ""
    exact: bool = False
    id: int = 0
