"""A formula of a Word document (Office MathML, ISO/IEC 29500-1, 22.1) in, its tree as that of MathML out."""

import re
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from rawi.formulas.table import FUNCTIONS
from rawi.formulas.tree import DEEPEST, EMPTY, MOST, Node, leaf, leaves, row
from rawi.load.documents.xml import attribute, child, local

_PASSED = frozenset(("del", "moveFrom", "rPr", "ctrlPr", "delText"))
_TOKEN = re.compile(rf"\d+(?:[.,]\d+)*|\b(?:{'|'.join(FUNCTIONS)})\b|[^\W\d_]|\S|\s+")


def tree(element: etree._Element) -> Node | None:
    """The formula of an m:oMath; None where it shows nothing, or is too large or too deep."""
    if _is_too_much(element):
        return None
    found = _content(element)
    return found if any(each.text for each in leaves(found)) else None


def _is_too_much(element: etree._Element) -> bool:
    depth = 0
    for number, (event, _) in enumerate(etree.iterwalk(element, events=("start", "end"))):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST or number > 4 * MOST:
            return True
    return sum(len(text) for text in element.itertext()) > MOST


def _content(element: etree._Element | None) -> Node:
    """All parts of an element beside each other."""
    if element is None:
        return EMPTY
    return row(
        _node(each) for each in element if local(each) not in _PASSED and not local(each).endswith("Pr")
    )


def _node(element: etree._Element) -> Node:
    handler = _HANDLERS.get(local(element))
    return handler(element) if handler else _content(element)


def _run(element: etree._Element) -> Node:
    text = "".join(each.text or "" for each in element if local(each) == "t")
    if child(element, "rPr", "nor") is not None:
        return leaf("mtext", text)
    return row(_tokens(text))


def _tokens(text: str) -> Iterator[Node]:
    """Word writes "x+1" as one run: numbers, functions' names, letters and signs are told apart; words of scripts that join are whole."""
    if any(character.isalpha() and ord(character) > 0x58F and ord(character) < 0x1D00 for character in text):
        yield leaf("mtext", text)
        return
    for token in _TOKEN.findall(text):
        if not token.isspace():
            yield leaf("mn" if token[0].isdigit() else "mi" if token.isalpha() else "mo", token)


def _value(element: etree._Element, properties: str, name: str, usual: str) -> str:
    """What a property says; as the standard says where it is missing."""
    found = child(element, properties, name)
    return usual if found is None else attribute(found, "val")


def _is_on(element: etree._Element, properties: str, name: str) -> bool:
    found = child(element, properties, name)
    return found is not None and attribute(found, "val") not in ("0", "off", "false")


def _of(kind: str, *names: str) -> Callable[[etree._Element], Node]:
    """A node whose parts are children by their names."""
    return lambda element: Node(kind, "", tuple(_content(child(element, name)) for name in names))


def _fraction(element: etree._Element) -> Node:
    parts = _content(child(element, "num")), _content(child(element, "den"))
    bare = _value(element, "fPr", "type", "bar") == "noBar"
    return Node("mfrac", "", parts, "bare" if bare else "")


def _radical(element: etree._Element) -> Node:
    inside, index = _content(child(element, "e")), _content(child(element, "deg"))
    hidden = _is_on(element, "radPr", "degHide") or not any(each.text for each in leaves(index))
    return Node("msqrt", "", (inside,)) if hidden else Node("mroot", "", (inside, index))


def _gathered(element: etree._Element) -> Node:
    """A sum, a product, an integral, with what it goes over and of what it is."""
    sign = leaf("mo", _value(element, "naryPr", "chr", "∫"))
    ends = _content(child(element, "sub")), _content(child(element, "sup"))
    return row((Node("munderover", "", (sign, *ends)), _content(child(element, "e"))))


def _brackets(element: etree._Element) -> Node:
    parts: list[Node] = [leaf("mo", _value(element, "dPr", "begChr", "("))]
    for number, each in enumerate(e for e in element if local(e) == "e"):
        if number:
            parts.append(leaf("mo", _value(element, "dPr", "sepChr", "|")))
        parts.append(_content(each))
    parts.append(leaf("mo", _value(element, "dPr", "endChr", ")")))
    return Node("mrow", parts=tuple(part for part in parts if part.text or part.parts))


def _before(element: etree._Element) -> Node:
    """Scripts in front of a base."""
    scripts = _content(child(element, "sub")), _content(child(element, "sup"))
    return row((Node("msubsup", "", (EMPTY, *scripts)), _content(child(element, "e"))))


def _function(element: etree._Element) -> Node:
    return row((_content(child(element, "fName")), _content(child(element, "e"))))


def _over(properties: str, usual: str, where: str) -> Callable[[etree._Element], Node]:
    """A base with a sign above it, or below."""

    def made(element: etree._Element) -> Node:
        sign = leaf("mo", _value(element, properties, "chr", usual))
        above = _value(element, properties, "pos", where) == "top"
        return Node("mover" if above else "munder", "", (_content(child(element, "e")), sign))

    return made


def _matrix(element: etree._Element) -> Node:
    rows = (each for each in element if local(each) == "mr")
    return Node("mtable", "", tuple(Node("mtr", "", tuple(_cells(each))) for each in rows))


def _lines(element: etree._Element) -> Node:
    return Node("mtable", "", tuple(Node("mtr", "", (cell,)) for cell in _cells(element)))


def _cells(element: etree._Element) -> Iterator[Node]:
    return (Node("mtd", "", (_content(each),)) for each in element if local(each) == "e")


def _boxed(element: etree._Element) -> Node:
    return Node("menclose", "", (_content(child(element, "e")),), "box")


_HANDLERS: Mapping[str, Callable[[etree._Element], Node]] = {
    "r": _run,
    "f": _fraction,
    "rad": _radical,
    "nary": _gathered,
    "d": _brackets,
    "sSup": _of("msup", "e", "sup"),
    "sSub": _of("msub", "e", "sub"),
    "sSubSup": _of("msubsup", "e", "sub", "sup"),
    "sPre": _before,
    "func": _function,
    "limLow": _of("munder", "e", "lim"),
    "limUpp": _of("mover", "e", "lim"),
    "bar": _over("barPr", "¯", "bot"),
    "acc": _over("accPr", "\u0302", "top"),
    "groupChr": _over("groupChrPr", "⏟", "bot"),
    "m": _matrix,
    "eqArr": _lines,
    "borderBox": _boxed,
}
