"""A paragraph in, what assistive technology is told of it out: its role, its name, its links."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QAccessible, QTextBlock, QTextCursor, QTextFormat

from rawi.article import footnotes
from rawi.article.model import BlockKind
from rawi.render.pieces import Piece
from rawi.render.runs import NOTE_ADDRESS
from rawi.ui.article_format import FORMULA
from rawi.ui.article_view import ArticleView
from rawi.ui.picture_object import PICTURE_ADDRESS, SIGN, picture_alt, without_sign
from rawi.wording import notes, own_words, places

_ROLES = {BlockKind.IMAGE: QAccessible.Role.Graphic, BlockKind.FOOTNOTE: QAccessible.Role.Note}


@dataclass(frozen=True, slots=True)
class Link:
    """Characters `start` to `end` of a paragraph, where they lead, and what explains them; of a formula, which leads nowhere, its MathML."""

    start: int
    end: int
    address: str
    description: str
    formula: str = ""


def role(block: QTextBlock, piece: Piece | None) -> QAccessible.Role:
    """What the paragraph is."""
    form = block.blockFormat()
    if form.headingLevel():
        return QAccessible.Role.Heading
    if piece and piece.kind in _ROLES:
        return _ROLES[piece.kind]
    if block.textList():
        return QAccessible.Role.ListItem
    if QTextCursor(block).currentTable():
        return QAccessible.Role.Cell
    quoted = form.intProperty(QTextFormat.Property.BlockQuoteLevel)
    return QAccessible.Role.BlockQuote if quoted else QAccessible.Role.Paragraph


def name(block: QTextBlock) -> str:
    """Its words; a picture's alt text."""
    text = block.text()
    return (without_sign(text) or picture_alt(block)) if SIGN in text else text


def description(block: QTextBlock, view: ArticleView) -> str:
    """Says what a sighted reader sees by underline, ground and sign: what of the paragraph the reader wrote or highlighted."""
    told = (_written(block, view), _highlighted(block, view))
    return " ".join(each for each in told if each)


def _highlighted(block: QTextBlock, view: ArticleView) -> str:
    start, end = block.position(), block.position() + block.length() - 1
    cut = ((max(start, a), min(end, b), colour) for a, b, colour in view.noted)
    return " ".join(notes.highlighted(colour, _words(block, a, b)) for a, b, colour in cut if a < b)


def _words(block: QTextBlock, start: int, end: int) -> str:
    cursor = QTextCursor(block)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def _written(block: QTextBlock, view: ArticleView) -> str:
    piece = view.article.piece_at(block.position())
    texts = (piece.text, *(text for row in piece.rows for text, _ in row)) if piece else ()
    runs = [run for text in texts for run in text.runs if run.text.strip()]
    own = "".join(run.text for run in runs if run.written and run.text in block.text())
    if not own:
        return ""
    whole = all(run.written or run.corrected for run in runs)
    return own_words.your_correction() if whole else own_words.saved(own)


def link_name(block: QTextBlock, link: Link) -> str:
    """The link's words, what explains it where it is only a sign, "Footnote 3" for a reference."""
    shown = block.text()[link.start : link.end]
    if link.address.startswith(NOTE_ADDRESS):
        return places.footnote(footnotes.called(shown))
    return shown if any(c.isalnum() for c in shown) else link.description or shown


def formula_name(block: QTextBlock, formula: Link, language: str) -> str:
    """The formula in words, as it is written where the language has none."""
    from rawi.formulas.languages import table
    from rawi.formulas.tree import parse
    from rawi.formulas.words import words

    node, known = parse(formula.formula), table(language)
    said = words(node, known, aloud=False) if node and known else ""
    return said or block.text()[formula.start : formula.end]


def parts(block: QTextBlock) -> list[Link]:
    """The paragraph's links and formulas, in order."""
    return sorted(links(block) + formulas(block), key=lambda each: (each.start, -each.end))


def formulas(block: QTextBlock) -> list[Link]:
    """The paragraph's formulas, in order."""
    found: list[Link] = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        formula = fragment.charFormat().stringProperty(FORMULA)
        start = fragment.position() - block.position()
        end = start + fragment.length()
        if found and (found[-1].formula, found[-1].end) == (formula, start):
            found[-1] = replace(found[-1], end=end)
        elif formula:
            found.append(Link(start, end, "", "", formula))
        iterator += 1
    return found


def links(block: QTextBlock) -> list[Link]:
    """The paragraph's links, in order, each one once however its words are formatted; its picture is not one of them."""
    found: list[Link] = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        form = fragment.charFormat()
        start = fragment.position() - block.position()
        end = start + fragment.length()
        address = form.anchorHref()
        if found and (found[-1].address, found[-1].end) == (address, start):
            found[-1] = replace(found[-1], end=end)
        elif address and not address.startswith(PICTURE_ADDRESS):
            found.append(Link(start, end, address, form.toolTip()))
        iterator += 1
    return found
