"""What a translation of an article is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from rawi.article.model import Article, Span


class View(StrEnum):
    """What the reader looks at and hears: the original, both (paragraph under paragraph) or the translation."""

    ORIGINAL = "original"
    BOTH = "both"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Spot:
    """A sentence as displayed or spoken: the segment, and whether it is its translation."""

    segment: str
    translated: bool = False


class MarkKind(StrEnum):
    """Why a reader should look at the original of a sentence; the weightiest first."""

    CUT = "cut"
    COPY = "copy"
    LOOP = "loop"
    PART_LOST = "part_lost"
    NUMBER_SCALE = "number_scale"
    NUMBER_LOST = "number_lost"
    NUMBER_ADDED = "number_added"
    NUMBER_FORMAT = "number_format"
    PERCENT = "percent"
    CURRENCY = "currency"
    UNIT = "unit"
    DATE = "date"
    NAME_LOST = "name_lost"
    TERM_LOST = "term_lost"
    ADDRESS_LOST = "address_lost"
    PART_ADDED = "part_added"
    LOW_CONFIDENCE = "low_confidence"


@dataclass(frozen=True, slots=True)
class Mark:
    """A doubt about one translated sentence; `detail` quotes what it is about (a number, a web address)."""

    kind: MarkKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """The translation of one segment; `spans` are its inline meanings, over `text`. `corrected` where the reader wrote it."""

    segment: str
    text: str
    marks: tuple[Mark, ...] = ()
    spans: tuple[Span, ...] = ()
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A name or term of the reader's glossary, and what it is to be called in the other language.

    `language` is that of the texts in which it is looked for (a primary code; "" for all).
    """

    source: str
    target: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Leg:
    """One model that a translation goes through: its engine's code, the pack's name and version, its digest (SHA-256, hex)."""

    engine: str
    source: str
    target: str
    pack: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class TranslatedArticle:
    """An article and its translations by segment id.

    `legs` are the models from `source` to `target`: one, or two with a language between them. A segment that is missing
    from `translations` was not translated (yet, or because it is already in the target language) and is shown as it is.
    """

    article: Article
    source: str
    target: str
    legs: tuple[Leg, ...] = ()
    translations: Mapping[str, Translation] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def pivot(self) -> str:
        """The language between source and target; "" where the model is direct."""
        return self.legs[0].target if len(self.legs) > 1 else ""
