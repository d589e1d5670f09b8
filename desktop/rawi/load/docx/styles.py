"""Word's styles: what a paragraph or run looks like by its own properties, its style, and the styles that is based on."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from rawi.load.documents.looks import Layered
from rawi.load.documents.roles import is_code
from rawi.load.documents.xml import attribute, child, local

_OFF = ("0", "false", "off", "none")
_BODY_TEXT = 9
"""The outline level that Word writes for text that is no heading."""


@dataclass(frozen=True, slots=True)
class Look(Layered):
    """Properties of a run or paragraph; None or "" where nothing is said. `outline` counts from 1, 0 for body text."""

    bold: bool | None = None
    bold_complex: bool | None = None
    italic: bool | None = None
    italic_complex: bool | None = None
    rtl: bool | None = None
    hidden: bool | None = None
    code: bool | None = None
    western: str = ""
    asian: str = ""
    complex: str = ""
    font: str = ""
    outline: int | None = None
    number: str = ""
    number_level: str = ""
    bidi: bool | None = None


PLAIN = Look()


def run_look(properties: etree._Element | None) -> Look:
    """What a w:rPr says."""
    if properties is None or not len(properties):
        return PLAIN
    found = {local(each): each for each in properties}
    language = found.get("lang")
    fonts = found.get("rFonts")
    return Look(
        bold=_switch(found.get("b")),
        bold_complex=_switch(found.get("bCs")),
        italic=_switch(found.get("i")),
        italic_complex=_switch(found.get("iCs")),
        rtl=_switch(found.get("rtl")),
        hidden=_switch(found.get("vanish")),
        western=attribute(language, "val"),
        asian=attribute(language, "eastAsia"),
        complex=attribute(language, "bidi"),
        font=attribute(fonts, "ascii") or attribute(fonts, "hAnsi"),
    )


def paragraph_look(properties: etree._Element | None) -> Look:
    """What a w:pPr says of the paragraph itself."""
    if properties is None:
        return PLAIN
    outline = attribute(child(properties, "outlineLvl"), "val")
    level = int(outline) if outline.isdecimal() else None
    return Look(
        outline=None if level is None else (level + 1) % (_BODY_TEXT + 1),
        number=attribute(child(properties, "numPr", "numId"), "val"),
        number_level=attribute(child(properties, "numPr", "ilvl"), "val"),
        bidi=_switch(child(properties, "bidi")),
    )


def _switch(element: etree._Element | None) -> bool | None:
    """An on-off property: None where it is not there, on where it has no value."""
    return None if element is None else attribute(element, "val") not in _OFF


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, root: etree._Element | None) -> None:
        listed = [] if root is None else [each for each in root if local(each) == "style"]
        self._styles = {attribute(each, "styleId"): each for each in listed}
        self._default = next(
            (attribute(each, "styleId") for each in listed if _is_default_paragraph(each)), ""
        )
        self._looks: dict[str, Look] = {}
        self._names: dict[str, tuple[str, ...]] = {}

    def names(self, style: str) -> tuple[str, ...]:
        """The style's name and those of the styles it is based on; the id itself where it is not defined."""
        style = style or self._default
        if style not in self._names:
            found = [attribute(child(each, "name"), "val") for each in self._chain(style)]
            self._names[style] = tuple(name for name in found if name) or ((style,) if style else ())
        return self._names[style]

    def look(self, style: str) -> Look:
        """What the style and its bases say."""
        style = style or self._default
        if style not in self._looks:
            look = PLAIN
            for each in reversed(list(self._chain(style))):
                own = paragraph_look(child(each, "pPr")).over(run_look(child(each, "rPr")))
                look = own.over(look)
            code = is_code(self.names(style))
            self._looks[style] = replace(look, code=code or None)
        return self._looks[style]

    def character(self, style: str) -> Look:
        """What a character style says; PLAIN where no style is named."""
        return self.look(style) if style else PLAIN

    def _chain(self, style: str) -> Iterator[etree._Element]:
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            yield self._styles[style]
            style = attribute(child(self._styles[style], "basedOn"), "val")


def _is_default_paragraph(style: etree._Element) -> bool:
    return attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true", "on")
