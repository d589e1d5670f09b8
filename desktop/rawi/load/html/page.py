"""What is found out about single elements of a page before it is walked: notes, pictures, what is no text of the story."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from lxml.html import HtmlElement

_TYPE = "{http://www.idpf.org/2007/ops}type"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a page: its alternative text, its Resource's digest ("" where it is not stored), its sides in pixels (0 where unknown)."""

    alt: str
    digest: str = ""
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula as it stands in the text; `markup` is its MathML, "" where the text is all there is."""

    text: str
    markup: str = ""


@dataclass(frozen=True, slots=True)
class PageParts:
    """By element of the page's tree.

    `notes`: elements that hold a footnote, with its label. `references`: links to a footnote, with its label.
    `pictures`: elements that are shown as a picture; any other `img` is its alternative text. `formulas`: elements
    whose inside is no running text. `hidden`: elements that are not shown.
    `clips`: elements that are heard in a recording, with the number of the clip.
    `pages`: elements at which a page of the printed edition begins, with its name.
    `inner`: links to a place of the story, with that place's name; `places`: elements that such links lead to, with theirs.
    """

    notes: Mapping[HtmlElement, str] = field(default_factory=dict)
    references: Mapping[HtmlElement, str] = field(default_factory=dict)
    pictures: Mapping[HtmlElement, Picture] = field(default_factory=dict)
    formulas: Mapping[HtmlElement, Formula] = field(default_factory=dict)
    hidden: Set[HtmlElement] = frozenset()
    clips: Mapping[HtmlElement, int] = field(default_factory=dict)
    pages: Mapping[HtmlElement, str] = field(default_factory=dict)
    inner: Mapping[HtmlElement, str] = field(default_factory=dict)
    places: Mapping[HtmlElement, str] = field(default_factory=dict)


PLAIN = PageParts()
"""A page of which nothing was found out."""


def types(element: HtmlElement) -> frozenset[str]:
    """The words of an element's `epub:type` and `role`, those of the role without "doc-"."""
    roles = (element.get("role") or "").lower().split()
    said = f"{element.get(_TYPE) or ''} {element.get('epub:type') or ''}".lower().split()
    return frozenset([*said, *(role.removeprefix("doc-") for role in roles)])


def words_of(element: HtmlElement) -> str:
    """All text inside an element, white space folded."""
    return " ".join("".join(element.itertext()).split())
