"""A page's tree in, its formulas out, and what shows the same formulas a second time.

KaTeX, MathJax and Wikipedia write a formula twice: as MathML for assistive technology, and hidden from it as it is drawn.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from rawi.formulas import tree as formula_tree
from rawi.formulas.line import line
from rawi.load.html.page import Formula, words_of

_WORDS = re.compile(r"[^\W\d_]{3,}")
_MARKS = re.compile(r"[\\^_{}$=+<>|/~]")
_NEAR, _FEW = 3, 6
"""Elements around a formula in which it may be drawn as well, and how many they hold at most."""


def find(tree: HtmlElement) -> tuple[dict[HtmlElement, Formula], set[HtmlElement]]:
    """Each formula by its element, and the elements that repeat one."""
    found = {element: _formula(element) for element in tree.iter("math")}
    return found, {double for element, each in found.items() if each.text for double in _doubles(element)}


def _formula(element: HtmlElement) -> Formula:
    """With the words of its writer where there are any; flat where it is too much for a tree."""
    told = " ".join((element.get("alttext") or "").split())
    node = formula_tree.tree(element)
    shown = line(node) if node else ""
    if told != shown and _WORDS.search(told) and not _MARKS.search(told):
        return Formula(told)
    return Formula(shown, formula_tree.markup(node)) if node else Formula(told or words_of(element))


def _doubles(element: HtmlElement) -> Iterator[HtmlElement]:
    """What is hidden from assistive technology beside the formula, in elements that hold nothing else."""
    here = element
    for _ in range(_NEAR):
        around = here.getparent()
        others = [each for each in islice(around, _FEW) if each is not here] if around is not None else []
        if around is None or (around.text or "").strip() or len(others) >= _FEW - 1:
            return
        if not all(_is_hidden(each) for each in others) or (here.tail or "").strip():
            return
        yield from (each for each in others if each.get("aria-hidden") == "true")
        here = around


def _is_hidden(element: HtmlElement) -> bool:
    """Hidden from assistive technology, or from everybody; no text behind it."""
    hidden = element.get("aria-hidden") == "true" or element.tag == "script"
    return hidden and not (element.tail or "").strip()
