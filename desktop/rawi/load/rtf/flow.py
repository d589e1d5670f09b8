"""Paragraphs and table rows as they come, blocks out. A footnote, a comment and a text box have flows of their own."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from rawi.article.model import BlockKind
from rawi.load.documents import roles, tables
from rawi.load.documents.languages import choose, stated_most
from rawi.load.documents.runs import Format, Text
from rawi.load.documents.tables import CellText
from rawi.load.html.walk import Walked
from rawi.load.rtf.state import Paragraph, State

_NUMBER = re.compile(r"(\d{1,6})\W*$")
_LETTER = re.compile(r"\W*([a-zA-Z])\W*$")


@dataclass(slots=True)
class Flow:
    """One run of paragraphs; `kind` is "body" or the destination it was opened by, `label` a footnote's."""

    kind: str = "body"
    label: str = ""
    blocks: list[Walked] = field(default_factory=list)
    text: Text = field(default_factory=Text)
    before: list[Walked] = field(default_factory=list)
    after: list[Walked] = field(default_factory=list)
    codes: Counter[str] = field(default_factory=Counter)
    number: str | None = None
    contents: bool = False
    header: bool = False
    cell: list[Walked] = field(default_factory=list)
    cells: list[CellText] = field(default_factory=list)
    rows: list[list[CellText]] = field(default_factory=list)

    def add(self, text: str, state: State, ignored: int, *, code: bool) -> None:
        """A run; `ignored` is the program's default language, which says nothing of the text; `code` a program's text."""
        form = state.characters
        if form.hidden or form.deleted or not text:
            return
        western, asian, complex_script = (
            "" if number == ignored else code
            for number, code in zip((form.western, form.asian, form.complex), form.languages, strict=True)
        )
        self.codes[choose(text, western, asian, complex_script, rtl=form.rtl)] += len(text)
        bold = form.complex_bold if form.rtl else form.bold
        italic = form.complex_italic if form.rtl else form.italic
        self.text.add(text, Format(italic, bold, code, state.link))
        self.contents = self.contents or state.contents

    def thing(self, walked: Walked) -> None:
        """A picture or a box that stands in the paragraph."""
        (self.before if self.text.empty else self.after).append(walked)

    def end_paragraph(self, paragraph: Paragraph, names: Sequence[str], outline: int | None) -> None:
        """What was gathered becomes a block, in the table's cell or after the table."""
        placed = self._placed(paragraph, names, outline)
        if paragraph.in_table:
            self.cell += placed
        elif placed:
            self.end_table()
            self.blocks += placed

    def end_cell(self) -> None:
        """The cell's paragraphs are complete."""
        self.cells.append(CellText(tuple(self.cell), self.header))
        self.cell = []

    def end_row(self) -> None:
        """The row's cells are complete; whether it is a header may be said before or after them."""
        self.rows.append([replace(cell, header=self.header) for cell in self.cells])
        self.cells = []

    def end_table(self) -> None:
        """The table so far becomes blocks."""
        if self.cell:
            self.end_cell()
        if self.cells:
            self.end_row()
        self.blocks += tables.place(self.rows)
        self.rows = []

    def _placed(self, paragraph: Paragraph, names: Sequence[str], outline: int | None) -> list[Walked]:
        role = self._role(paragraph, names, outline)
        run = self.text.take(verbatim=role.kind is BlockKind.CODE)
        made = [role.place(run, stated_most(self.codes, run.text), paragraph.rtl or None)] if run else []
        placed = [*self.before, *made, *self.after]
        self.before, self.after, self.codes = [], [], Counter()
        self.number, self.contents = None, False
        return placed

    def _role(self, paragraph: Paragraph, names: Sequence[str], outline: int | None) -> roles.Role:
        role = roles.role(names, None if outline is None else (outline + 1) % 10)
        if role is roles.PARAGRAPH and self.number is not None:
            role = roles.item(paragraph.depth + 1, _ordinal(self.number))
        role = roles.numbered(role, _heading_number(self.number or ""))
        return roles.as_furniture(role) if self.contents else role


def _heading_number(mark: str) -> str:
    """The number before a heading as it is shown; "" for a bullet, which may be a letter of a font of signs."""
    mark = " ".join(mark.split())
    told = any(sign.isdecimal() for sign in mark) or (len(mark) > 1 and any(sign.isalpha() for sign in mark))
    return mark if told else ""


def _ordinal(mark: str) -> int | None:
    """The number that an item's mark shows ("2.", "1.2", "c)", "١."), None for a bullet."""
    match = _NUMBER.search(mark.strip())
    if match:
        return int("".join(str(unicodedata.digit(digit)) for digit in match.group(1)))
    letter = _LETTER.match(mark.strip())
    return ord(letter.group(1).lower()) - ord("a") + 1 if letter else None
