"""How a reader wants an article translated."""

from dataclasses import dataclass

from rawi.article.translation import Term


@dataclass(frozen=True, slots=True)
class Wish:
    """How the reader wants it translated: by which engine ("" for the better one), with care, with which of their terms."""

    engine: str = ""
    careful: bool = False
    glossary: tuple[Term, ...] = ()
