"""A formula's mark-up in, its tree out (the elements of presentation MathML, a few of them put into others' shape), and back.

Whoever made the mark-up may be hostile: what is too large or too deep has no tree. Elements of lxml and of the standard
library look the same here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol
from xml.sax.saxutils import escape, quoteattr

MOST, DEEPEST = 4_000, 60
"""Nodes, and nodes within each other."""

LEAVES = frozenset(("mi", "mn", "mo", "mtext"))
_PARTS = {
    "mfrac": 2,
    "mroot": 2,
    "msub": 2,
    "msup": 2,
    "msubsup": 3,
    "munder": 2,
    "mover": 2,
    "munderover": 3,
}
"""Elements of which each part means something else."""
_EXACT = frozenset((*_PARTS, "mmultiscripts", "mfenced"))
"""Elements of which each part counts, even one that shows nothing."""
_ROWS = frozenset(("msqrt", "menclose", "mtd"))
"""Elements whose parts are one row."""
_TABLE = {"mtable": "mtr", "mtr": "mtd"}
_SILENT = frozenset(
    ("annotation", "annotation-xml", "mspace", "mphantom", "maligngroup", "malignmark", "none", "mprescripts")
)
_FIRST = frozenset(("semantics", "maction"))
"""Elements of which only the first part is shown."""
_TOKENS = {"ci": "mi", "cn": "mn", "ms": "mtext"}
_DOUBLE_STRUCK = dict(zip("CHNPQRZ", "ℂℍℕℙℚℝℤ", strict=True))
_ISOLATES = "\u2066\u2069"
NAMESPACE = "http://www.w3.org/1998/Math/MathML"


@dataclass(frozen=True, slots=True)
class Node:
    """`kind` is the element's name. Leaves have text, others parts. `note` is a fraction's "bare" (it has no bar), or how a menclose is drawn."""

    kind: str
    text: str = ""
    parts: tuple["Node", ...] = ()
    note: str = ""


EMPTY = Node("mrow")


class Element(Protocol):
    """What is read of an element of any library."""

    text: str | None

    def get(self, key: str, /) -> str | None:
        """An attribute."""

    def __iter__(self) -> Iterator["Element"]: ...


class _UnfitError(Exception):
    """The mark-up is too much to be read."""


def tree(element: Element) -> Node | None:
    """The formula of a `math` element; None where it shows nothing, or is too large or too deep."""
    try:
        found = _Reader().node(element, 0)
    except _UnfitError:
        return None
    return found if _fits(found) and any(leaf.text for leaf in leaves(found)) else None


def _fits(node: Node) -> bool:
    """Brackets and scripts that were put into others' shape count as well; `markup` adds one node."""
    level, count = [node], 0
    for _ in range(DEEPEST - 1):
        count += len(level)
        level = [part for each in level for part in each.parts]
        if not level or count >= MOST - 1:
            break
    return not level and count < MOST - 1


def parse(markup: str) -> Node | None:
    """The inverse of `markup`; None for anything else."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return tree(etree.fromstring(markup, parser))
    except (etree.XMLSyntaxError, ValueError):
        return None


def markup(node: Node) -> str:
    """The formula as a `math` element."""
    return f'<math xmlns="{NAMESPACE}">{_markup(node)}</math>'


def described(kept: str, escaped: str) -> str:
    """A formula's kept mark-up with an alternative text (as it stands in an attribute); "" where it is damaged."""
    node = parse(kept)
    alternative = f'<math alttext="{escaped.strip(_ISOLATES)}" '
    return markup(node).replace("<math ", alternative, 1) if node else ""


def row(nodes: Iterable[Node]) -> Node:
    """Nodes beside each other as one."""
    parts = tuple(part for node in nodes for part in (node.parts if node.kind == "mrow" else (node,)))
    return parts[0] if len(parts) == 1 else Node("mrow", parts=parts)


def leaves(node: Node) -> Iterator[Node]:
    """All that is written, in the order of the mark-up."""
    if node.kind in LEAVES:
        yield node
    for part in node.parts:
        yield from leaves(part)


def leaf(kind: str, text: str) -> Node:
    """A written sign, number or word without the space around it."""
    return Node(kind, " ".join(text.split()))


def is_sign(node: Node, signs: str) -> bool:
    """Whether it is one of these operators."""
    return node.kind == "mo" and len(node.text) == 1 and node.text in signs


def name_of(element: Element) -> str:
    """The element's name without namespace or prefix; "" for a comment."""
    tag = getattr(element, "tag", "")
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""


class _Reader:
    """Counts what it reads."""

    def __init__(self) -> None:
        self._left = MOST

    def node(self, element: Element, depth: int) -> Node:
        self._left -= 1
        if depth > DEEPEST or not self._left:
            raise _UnfitError
        name = name_of(element)
        name = _TOKENS.get(name, name)
        if name in LEAVES:
            return self._leaf(name, element)
        parts = [
            part for each in self._shown(element, name) for part in self._with_tail(each, name, depth + 1)
        ]
        return _made(name, element, parts)

    def _with_tail(self, element: Element, within: str, depth: int) -> Iterator[Node]:
        """An element of `within`, and what was written behind it although nothing should be."""
        yield self.node(element, depth)
        tail = (getattr(element, "tail", None) or "").strip()
        if tail and within not in _EXACT:
            yield leaf("mtext", tail)

    def _shown(self, element: Element, name: str) -> list[Element]:
        each_one = [each for each in element if name_of(each)]
        if name in _FIRST:
            return each_one[:1]
        if name in _EXACT:
            return each_one
        return [each for each in each_one if name_of(each) not in _SILENT]

    def _leaf(self, name: str, element: Element) -> Node:
        text = "".join(_texts(element, 0))
        if (element.get("mathvariant") or "") == "double-struck":
            text = _DOUBLE_STRUCK.get(text.strip(), text)
        return leaf(name, text)


def _texts(element: Element, depth: int) -> Iterator[str]:
    """All text inside a leaf: HTML allows elements there."""
    if depth > DEEPEST:
        raise _UnfitError
    yield element.text or ""
    for each in element:
        if name_of(each):
            yield from _texts(each, depth + 1)
        yield getattr(each, "tail", None) or ""


def _made(name: str, element: Element, parts: list[Node]) -> Node:
    """The node of an element that is no leaf."""
    if name == "mfenced":
        return row(_fenced(element, parts))
    if name == "mmultiscripts":
        return _scripts([name_of(each) for each in element if name_of(each)], parts)
    notation = element.get("notation") or ""
    if name in _ROWS:
        radical = notation == "radical"
        note = (notation or "longdiv") if name == "menclose" and not radical else ""
        return Node("msqrt" if radical else name, "", (row(parts),), note)
    if name in _TABLE:
        return Node(name, "", tuple(_inside(part, _TABLE[name]) for part in parts))
    if len(parts) == _PARTS.get(name):
        bare = name == "mfrac" and (element.get("linethickness") or "").strip().rstrip("ptxem%") == "0"
        return Node(name, "", tuple(parts), "bare" if bare else "")
    return EMPTY if name in _SILENT else _plain_row(element, parts)


def _plain_row(element: Element, parts: list[Node]) -> Node:
    """Parts beside each other, after what was written before them although nothing should be."""
    own = (element.text or "").strip()
    return row([*([leaf("mtext", own)] if own else []), *parts])


def _inside(part: Node, name: str) -> Node:
    """A part of a table that lacks its element gets it."""
    if part.kind == name:
        return part
    cell = Node("mtd", "", (part,))
    return cell if name == "mtd" else Node("mtr", "", (cell,))


def _fenced(element: Element, parts: list[Node]) -> Iterator[Node]:
    """Its brackets, and its separators between the parts, the last of them repeated."""
    given = element.get("separators")
    separators = "".join(("," if given is None else given[:MOST]).split())
    yield leaf("mo", _or(element.get("open"), "("))
    for number, part in enumerate(parts):
        if number and separators:
            yield leaf("mo", separators[min(number, len(separators)) - 1])
        yield part
    yield leaf("mo", _or(element.get("close"), ")"))


def _or(given: str | None, usual: str) -> str:
    return usual if given is None else given


def _scripts(names: list[str], parts: list[Node]) -> Node:
    """The base with scripts behind it, and those before it on nothing."""
    cut = names.index("mprescripts") if "mprescripts" in names else len(parts)
    before, base = EMPTY, parts[0] if parts else EMPTY
    for lower, upper in _pairs(parts[cut + 1 :]):
        before = Node("msubsup", "", (before, lower, upper))
    for lower, upper in _pairs(parts[1:cut]):
        base = Node("msubsup", "", (base, lower, upper))
    return row((before, base)) if before is not EMPTY else base


def _pairs(parts: list[Node]) -> Iterator[tuple[Node, Node]]:
    whole = [*parts, EMPTY] if len(parts) % 2 else parts
    return zip(whole[::2], whole[1::2], strict=True)


def _markup(node: Node) -> str:
    inside = escape(node.text) if node.kind in LEAVES else "".join(_markup(part) for part in node.parts)
    note = ""
    if node.note:
        name, value = ("notation", node.note) if node.kind == "menclose" else ("linethickness", "0")
        note = f" {name}={quoteattr(value)}"
    return f"<{node.kind}{note}>{inside}</{node.kind}>"
