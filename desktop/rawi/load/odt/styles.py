"""OpenDocument's styles: what a paragraph or run looks like by its style and the parents of that."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from lxml import etree

from rawi.load.documents.looks import Layered
from rawi.load.documents.roles import is_code
from rawi.load.documents.xml import attribute, child, local

_ESCAPED = re.compile(r"_([0-9a-fA-F]{1,4})_")
_BOLD_FROM = 600
_MOST_START = 1_000_000


@dataclass(frozen=True, slots=True)
class Look(Layered):
    """Properties of a run or paragraph; None or "" where nothing is said."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    code: bool | None = None
    rtl: bool | None = None
    western: str = ""
    asian: str = ""
    complex: str = ""
    outline: int | None = None


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a list style: numbered or not, and its first number."""

    numbered: bool = False
    start: int = 1


class Styles:
    """Common styles (of styles.xml) and the automatic ones (of content.xml), which hide common ones of the same name."""

    def __init__(self, roots: Iterable[etree._Element | None]) -> None:
        self._styles: dict[tuple[str, str], etree._Element] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        self._looks: dict[tuple[str, str], Look] = {}
        for root in roots:
            for style in () if root is None else root:
                self._keep(style)

    def _keep(self, style: etree._Element) -> None:
        name = attribute(style, "name")
        if local(style) == "style":
            self._styles[attribute(style, "family"), name] = style
        elif local(style) == "list-style":
            self._lists[name] = dict(_levels(style))

    def names(self, name: str, family: str = "paragraph") -> list[str]:
        """A style's name as it is shown, and its parents'; the name itself where it is not defined."""
        found = [
            attribute(style, "display-name") or _plain(attribute(style, "name"))
            for style in self._chain(family, name)
        ]
        return found or [_plain(name)]

    def look(self, family: str, name: str) -> Look:
        """What a style of a family ("paragraph", "text") and its parents say."""
        key = (family, name)
        if key not in self._looks:
            look = PLAIN
            for style in reversed(list(self._chain(family, name))):
                look = _look(style).over(look)
            code = family == "text" and is_code(self.names(name, family))
            self._looks[key] = replace(look, code=code or None)
        return self._looks[key]

    def list_style(self, name: str) -> str | None:
        """The list style that a paragraph style or its nearest parent with one names ("" is none); None where nothing is said."""
        for style in self._chain("paragraph", name):
            found = next((v for k, v in style.attrib.items() if str(k).endswith("}list-style-name")), None)
            if found is not None:
                return str(found)
        return None

    def level(self, list_style: str, depth: int) -> Level:
        """A list style's level, depth from 1; bullets where nothing is said."""
        return self._lists.get(list_style, {}).get(depth, Level())

    def _chain(self, family: str, name: str) -> Iterator[etree._Element]:
        seen: set[str] = set()
        while (family, name) in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[family, name]
            name = attribute(self._styles[family, name], "parent-style-name")


def number(text: str, default: int, most: int = _MOST_START) -> int:
    """A decimal attribute within bounds."""
    return min(most, int(text)) if text.isdecimal() and len(text) < 12 else default


def _plain(name: str) -> str:
    """A style's name as it is shown: OpenDocument writes "Text_20_body" for "Text body"."""
    return _ESCAPED.sub(lambda match: chr(int(match.group(1), 16)), name)


def _look(style: etree._Element) -> Look:
    text, paragraph = child(style, "text-properties"), child(style, "paragraph-properties")
    outline = attribute(style, "default-outline-level")
    mode = attribute(paragraph, "writing-mode")
    return Look(
        bold=_bold(attribute(text, "font-weight") or attribute(text, "font-weight-complex")),
        italic=_italic(attribute(text, "font-style") or attribute(text, "font-style-complex")),
        hidden={"none": True, "true": False}.get(attribute(text, "display")),
        rtl=mode.startswith("rl") if mode not in ("", "page") else None,
        western=_language(text, ""),
        asian=_language(text, "-asian"),
        complex=_language(text, "-complex"),
        outline=int(outline) if outline.isdecimal() and len(outline) < 3 else None,
    )


def _language(properties: etree._Element | None, group: str) -> str:
    language = attribute(properties, f"language{group}")
    if language in ("", "none", "zxx"):
        return ""
    country = attribute(properties, f"country{group}")
    return f"{language}-{country}" if country not in ("", "none") else language


def _bold(weight: str) -> bool | None:
    if not weight:
        return None
    return int(weight) >= _BOLD_FROM if weight.isdecimal() and len(weight) < 5 else weight == "bold"


def _italic(style: str) -> bool | None:
    return style in ("italic", "oblique") if style else None


def _levels(style: etree._Element) -> Iterator[tuple[int, Level]]:
    for each in style:
        depth = attribute(each, "level")
        if depth.isdecimal() and len(depth) < 3:
            numbered = local(each) == "list-level-style-number" and bool(attribute(each, "num-format"))
            yield int(depth), Level(numbered, number(attribute(each, "start-value"), 1))
