"""Paragraphs, pictures and notes as the file brings them in; the story's blocks, its notes, and the heads and feet of pages out."""

from dataclasses import replace

from rawi.article.model import BlockKind
from rawi.load.documents.counting import Counting
from rawi.load.documents.gallery import Gallery
from rawi.load.documents.notes import footnote
from rawi.load.html.walk import Walked
from rawi.load.port import DraftBlock
from rawi.load.rtf import words
from rawi.load.rtf.flow import Flow
from rawi.load.rtf.header import Styles
from rawi.load.rtf.pictures import Picture
from rawi.load.rtf.state import Paragraph


class Flows:
    """A stack of flows: the story, and above it the notes, comments and boxes that are open. `author` is the next comment's."""

    def __init__(self, styles: Styles, gallery: Gallery, name: str) -> None:
        self._styles, self._gallery = styles, gallery
        self._stack = [Flow()]
        self._notes: list[Walked] = []
        self._heads: list[Walked] = []
        self._feet: list[Walked] = []
        self._labels = self._pictures = 0
        self._counting = Counting(name)
        self.author = ""

    @property
    def current(self) -> Flow:
        """The flow that text goes to."""
        return self._stack[-1]

    @property
    def running(self) -> list[Walked]:
        """The heads of the pages, then their feet, once the file is read."""
        return self._heads + self._feet

    def begin(self, kind: str) -> None:
        """A destination with paragraphs of its own begins. A note's mark stands in the paragraph that it belongs to."""
        label = ""
        if kind == "footnote":
            self._labels += 1
            label = str(self._labels)
            self.current.text.reference(label)
        self._stack.append(Flow(kind, label))

    def end(self, kind: str, paragraph: Paragraph) -> None:
        """The destination ends, if it is the one that is open; `paragraph` is its last."""
        if len(self._stack) < 2 or self.current.kind != kind:
            return
        self.end_paragraph(paragraph)
        flow = self._stack.pop()
        flow.end_table()
        if kind == "footnote":
            self._notes += footnote(flow.label, flow.blocks)
            return
        if kind in words.RUNNING:
            (self._heads if kind in words.HEADS else self._feet).extend(flow.blocks)
            return
        for walked in flow.blocks:
            self.current.thing(self._comment(walked) if kind == "annotation" else walked)

    def end_paragraph(self, paragraph: Paragraph) -> None:
        """The paragraph becomes a block; LOAD_LIMIT for too many."""
        self._counting.one()
        outline = self._styles.outline(paragraph.style) if paragraph.outline is None else paragraph.outline
        self.current.end_paragraph(paragraph, self._styles.names(paragraph.style), outline)

    def end_all(self, paragraph: Paragraph) -> list[Walked]:
        """Every block, the notes behind the story; what the file left open ends with `paragraph`."""
        while len(self._stack) > 1:
            self.end(self.current.kind, paragraph)
        self.end_paragraph(paragraph)
        self.current.end_table()
        return self.current.blocks + self._notes

    def picture(self, picture: Picture) -> None:
        """A picture is complete: it stands in the paragraph, or it is counted as missing."""
        self._pictures += 1
        placed = self._gallery.place(str(self._pictures), picture.data, picture.alternative)
        if placed:
            self.current.thing(placed)

    def _comment(self, walked: Walked) -> Walked:
        author = self.author.strip()
        text = f"{author}: {walked.block.text}" if author else walked.block.text
        return replace(walked, block=DraftBlock(BlockKind.PARAGRAPH, text, furniture=True))
