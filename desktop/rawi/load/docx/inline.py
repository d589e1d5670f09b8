"""The content of Word's paragraphs: runs, links, fields, note references. Text that a tracked change deleted is passed over."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from rawi.formulas.line import line
from rawi.formulas.tree import markup
from rawi.load.documents.fields import Fields, link
from rawi.load.documents.languages import choose
from rawi.load.documents.runs import Format, Text, safe_link
from rawi.load.documents.symbols import symbol
from rawi.load.documents.xml import attribute, child, local
from rawi.load.docx import formulas
from rawi.load.docx.notes import Notes
from rawi.load.docx.package import Relation
from rawi.load.docx.styles import PLAIN, Look, Styles, run_look

_PASSED = frozenset(
    ["pPr", "rPr", "del", "moveFrom", "delText", "delInstrText", "sectPr", "sdtPr", "sdtEndPr", "fldData", "ffData", "rubyPr", "ctrlPr"]
)  # fmt: skip
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_PAGE_BREAKS = ("page", "column")
_LINES = str.maketrans("\r\n", "  ")


@dataclass(frozen=True, slots=True)
class _State:
    look: Look = PLAIN
    link: str = ""


class Inline:
    """Reads paragraphs into `text`; drawings and comments in them gather in `things`, those before any text in `before`."""

    def __init__(
        self, styles: Styles, notes: Notes, fields: Fields, relations: Mapping[str, Relation]
    ) -> None:
        self._styles, self._notes, self._fields, self._relations = styles, notes, fields, relations
        self.text = Text()
        self.before: list[etree._Element] = []
        self.things: list[etree._Element] = []
        self.codes: Counter[str] = Counter()

    def read(self, paragraph: etree._Element, look: Look) -> None:
        """The paragraph's content is added; `look` is its style's."""
        self._walk(
            paragraph, _State(replace(look, bold=None, bold_complex=None, italic=None, italic_complex=None))
        )

    def _walk(self, element: etree._Element, state: _State) -> None:
        for each in element:
            name = local(each)
            if name in _PASSED:
                continue
            handler = _HANDLERS.get(name)
            if handler:
                handler(self, each, state)
            elif name in _SIGNS:
                self._sign(each, name, state)
            else:
                self._walk(each, state)

    def _run(self, element: etree._Element, state: _State) -> None:
        properties = child(element, "rPr")
        if properties is not None:
            style = self._styles.character(attribute(child(properties, "rStyle"), "val"))
            look = run_look(properties).over(style).over(state.look)
            state = replace(state, look=look)
        self._walk(element, state)

    def _text(self, element: etree._Element, state: _State) -> None:
        self._add((element.text or "").translate(_LINES), state)

    def _sign(self, element: etree._Element, name: str, state: _State) -> None:
        if attribute(element, "type") not in _PAGE_BREAKS:
            self._add(_SIGNS[name], state)

    def _symbol(self, element: etree._Element, state: _State) -> None:
        code = attribute(element, "char")
        try:
            self._add(symbol(attribute(element, "font"), int(code, 16)), state)
        except ValueError:
            return

    def _add(self, text: str, state: _State, formula: str = "") -> None:
        look = state.look
        if look.hidden or not text or not self._fields.shown:
            return
        self.codes[choose(text, look.western, look.asian, look.complex, rtl=bool(look.rtl))] += len(text)
        bold, italic = (look.bold_complex, look.italic_complex) if look.rtl else (look.bold, look.italic)
        self.text.add(
            text,
            Format(
                bool(italic), bool(bold), bool(look.code), state.link or self._fields.link, formula=formula
            ),
        )

    def _hyperlink(self, element: etree._Element, state: _State) -> None:
        relation = self._relations.get(attribute(element, "id"))
        address = safe_link(relation.target) if relation and relation.outer else ""
        self._walk(element, replace(state, link=address or state.link))

    def _simple_field(self, element: etree._Element, state: _State) -> None:
        instruction = attribute(element, "instr")
        if self._fields.shows(instruction):
            self._walk(element, replace(state, link=link(instruction) or state.link))

    def _formula(self, element: etree._Element, state: _State) -> None:
        """One thing within the text; its letters alone where it is too much."""
        found = formulas.tree(element)
        if found:
            self._add(line(found), state, markup(found))
        else:
            self._walk(element, state)

    def _field_mark(self, element: etree._Element, _state: _State) -> None:
        self._fields.mark(attribute(element, "fldCharType"))

    def _instruction(self, element: etree._Element, _state: _State) -> None:
        self._fields.instruct(element.text or "")

    def _reference(self, element: etree._Element, _state: _State) -> None:
        kind = local(element).removesuffix("Reference")
        label = self._notes.label(kind, attribute(element, "id"))
        if label and self._fields.shown:
            self.text.reference(label)

    def _thing(self, element: etree._Element, _state: _State) -> None:
        (self.before if self.text.empty else self.things).append(element)

    def _alternate(self, element: etree._Element, state: _State) -> None:
        self._walk(chosen(element), state)

    def _ruby(self, element: etree._Element, state: _State) -> None:
        """The base text, its reading after it in brackets."""
        base, reading = child(element, "rubyBase"), child(element, "rt")
        if base is not None:
            self._walk(base, state)
        if reading is not None:
            self._add("(", state)
            self._walk(reading, state)
            self._add(")", state)


def chosen(alternate: etree._Element) -> etree._Element:
    """Word writes the same thing twice: the newer form is read where it holds a picture or a text, else the older."""
    choice, fallback = child(alternate, "Choice"), child(alternate, "Fallback")
    newer = choice is not None and any(local(e) in ("blip", "txbxContent", "t") for e in choice.iter())
    found = choice if newer or fallback is None else fallback
    return alternate if found is None else found


_HANDLERS: Mapping[str, Callable[[Inline, etree._Element, _State], None]] = {
    "r": Inline._run,
    "t": Inline._text,
    "sym": Inline._symbol,
    "hyperlink": Inline._hyperlink,
    "fldSimple": Inline._simple_field,
    "fldChar": Inline._field_mark,
    "instrText": Inline._instruction,
    "footnoteReference": Inline._reference,
    "endnoteReference": Inline._reference,
    "commentReference": Inline._thing,
    "drawing": Inline._thing,
    "pict": Inline._thing,
    "object": Inline._thing,
    "AlternateContent": Inline._alternate,
    "ruby": Inline._ruby,
    "oMath": Inline._formula,
}
