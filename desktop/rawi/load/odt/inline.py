"""The content of OpenDocument's paragraphs: spans, links, white space, note references."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from rawi.load.documents.languages import choose
from rawi.load.documents.runs import Format, Text, safe_link
from rawi.load.documents.xml import attribute, child, local
from rawi.load.odt.formulas import Formulas
from rawi.load.odt.styles import PLAIN, Look, Styles, number

_FOLD = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 1_000
_THINGS = (
    "frame",
    "custom-shape",
    "rect",
    "ellipse",
    "circle",
    "line",
    "connector",
    "g",
    "control",
    "annotation",
    "caption",
)


@dataclass(frozen=True, slots=True)
class _State:
    look: Look = PLAIN
    link: str = ""


class Labels:
    """The notes by their marks; a mark that comes again (numbers may begin anew on each page) gets a second number."""

    def __init__(self) -> None:
        self.notes: list[tuple[str, etree._Element]] = []
        self._used: Counter[str] = Counter()

    def add(self, note: etree._Element) -> str:
        """The label of a text:note."""
        citation = child(note, "note-citation")
        mark = "".join(str(text) for text in citation.itertext()).strip() if citation is not None else ""
        mark = mark or str(len(self.notes) + 1)
        self._used[mark] += 1
        label = mark if self._used[mark] == 1 else f"{mark}.{self._used[mark]}"
        body = child(note, "note-body")
        if body is not None:
            self.notes.append((label, body))
        return label


class Inline:
    """Reads paragraphs into `text`; frames and comments in them gather in `things`, those before any text in `before`."""

    def __init__(self, styles: Styles, labels: Labels, formulas: Formulas) -> None:
        self._styles, self._labels, self._formulas = styles, labels, formulas
        self._after_space = True
        self.text = Text()
        self.before: list[etree._Element] = []
        self.things: list[etree._Element] = []
        self.codes: Counter[str] = Counter()

    def read(self, paragraph: etree._Element, look: Look) -> None:
        """The paragraph's content; `look` is its style's."""
        self._walk(paragraph, _State(look))

    def _walk(self, element: etree._Element, state: _State) -> None:
        self._folded(element.text, state)
        for each in element:
            self._element(each, state)
            self._folded(each.tail, state)

    def _element(self, element: etree._Element, state: _State) -> None:
        name = local(element)
        handler = _HANDLERS.get(name)
        if handler:
            handler(self, element, state)
        elif name in _THINGS:
            self._thing(element, state)
        elif name:
            self._walk(element, state)

    def _thing(self, element: etree._Element, state: _State) -> None:
        formula = self._formulas.formula(element)
        if formula:
            self._after_space = False
            self._add(formula.text, state, formula.markup)
        else:
            (self.before if self.text.empty else self.things).append(element)

    def _folded(self, text: str | None, state: _State) -> None:
        """Text whose white space counts as one space, and as none at the start."""
        folded = _FOLD.sub(" ", text or "")
        if self._after_space:
            folded = folded.lstrip(" ")
        if folded:
            self._after_space = folded.endswith(" ")
            self._add(folded, state)

    def _add(self, text: str, state: _State, formula: str = "") -> None:
        look = state.look
        if look.hidden:
            return
        self.codes[choose(text, look.western, look.asian, look.complex)] += len(text)
        form = Format(bool(look.italic), bool(look.bold), bool(look.code), state.link, formula=formula)
        self.text.add(text, form)

    def _span(self, element: etree._Element, state: _State) -> None:
        look = self._styles.look("text", attribute(element, "style-name"))
        self._walk(element, replace(state, look=look.over(state.look)))

    def _link(self, element: etree._Element, state: _State) -> None:
        self._walk(element, replace(state, link=safe_link(attribute(element, "href")) or state.link))

    def _spaces(self, element: etree._Element, state: _State) -> None:
        self._after_space = False
        self._add(" " * number(attribute(element, "c"), 1, _MOST_SPACES), state)

    def _tab(self, _element: etree._Element, state: _State) -> None:
        self._add("\t", state)

    def _line_break(self, _element: etree._Element, state: _State) -> None:
        self._after_space = False
        self._add("\n", state)

    def _note(self, element: etree._Element, _state: _State) -> None:
        self._after_space = False
        self.text.reference(self._labels.add(element))

    def _ruby(self, element: etree._Element, state: _State) -> None:
        """The base text, its reading after it in brackets."""
        base, reading = child(element, "ruby-base"), child(element, "ruby-text")
        if base is not None:
            self._walk(base, state)
        if reading is not None:
            self._add("(", state)
            self._walk(reading, state)
            self._add(")", state)

    def _pass(self, _element: etree._Element, _state: _State) -> None:
        """What is not shown."""


_HANDLERS: Mapping[str, Callable[[Inline, etree._Element, _State], None]] = {
    "span": Inline._span,
    "a": Inline._link,
    "s": Inline._spaces,
    "tab": Inline._tab,
    "line-break": Inline._line_break,
    "note": Inline._note,
    "ruby": Inline._ruby,
    "number": Inline._pass,
    "tracked-changes": Inline._pass,
    "script": Inline._pass,
    "hidden-text": Inline._pass,
}
