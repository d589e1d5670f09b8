"""Footnotes for markdown-it: `[^label]` in the text, `[^label]: …` with indented paragraphs for the note."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererProtocol
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

_DEFINITION = re.compile(r"\[\^([^\]\s]{1,100})\]:[ \t]*")
_REFERENCE = re.compile(r"\[\^([^\]\s]{1,100})\]")
_NOTES = "notes"
_INDENT = 4


def add_to(parser: MarkdownIt) -> MarkdownIt:
    """The parser with footnotes; its HTML names them by the roles of HTML's publishing vocabulary."""
    parser.block.ruler.before("reference", "note", _definition, {"alt": ["paragraph", "reference"]})
    parser.inline.ruler.before("link", "note_reference", _reference)
    for name, rule in (("note_open", _note_open), ("note_close", _note_close), ("note_reference", _shown)):
        parser.add_render_rule(name, rule)
    return parser


def _definition(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A note: its first line, and what is indented below it, read as blocks."""
    begin = state.bMarks[start] + state.tShift[start]
    match = _DEFINITION.match(state.src, begin, state.eMarks[start])
    if match is None or state.is_code_block(start):
        return False
    if silent:
        return True
    label = match.group(1)
    state.env.setdefault(_NOTES, set()).add(label)
    state.push("note_open", "div", 1).meta["label"] = label
    with _indented(state, start, match.end()):
        state.md.block.tokenize(state, start, end)
    state.push("note_close", "div", -1)
    return True


@contextmanager
def _indented(state: StateBlock, line: int, begin: int) -> Iterator[None]:
    """Inside, the line begins after the note's label, and the lines below it belong to it while they are indented."""
    kept = state.bMarks[line], state.tShift[line], state.sCount[line], state.parentType
    state.bMarks[line], state.tShift[line] = begin, 0
    state.blkIndent += _INDENT
    state.sCount[line] = state.blkIndent
    state.parentType = "note"
    try:
        yield
    finally:
        state.blkIndent -= _INDENT
        state.bMarks[line], state.tShift[line], state.sCount[line], state.parentType = kept


def _reference(state: StateInline, silent: bool) -> bool:
    match = _REFERENCE.match(state.src, state.pos, state.posMax)
    if match is None or match.group(1) not in state.env.get(_NOTES, ()):
        return False
    if not silent:
        state.push("note_reference", "a", 0).meta["label"] = match.group(1)
    state.pos = match.end()
    return True


def _note_open(_r: RendererProtocol, tokens: list[Token], index: int, _o: OptionsDict, _e: EnvType) -> str:
    return f'<div role="doc-footnote" id="note-{escapeHtml(tokens[index].meta["label"])}">\n'


def _note_close(_r: RendererProtocol, _t: list[Token], _i: int, _o: OptionsDict, _e: EnvType) -> str:
    return "</div>\n"


def _shown(_r: RendererProtocol, tokens: list[Token], index: int, _o: OptionsDict, _e: EnvType) -> str:
    label = escapeHtml(tokens[index].meta["label"])
    return f'<a role="doc-noteref" href="#note-{label}">[{label}]</a>'
